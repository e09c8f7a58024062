/**
 * The members of a record in the order in which its values stand: a name, or, where the value is a record itself or a list
 * of records, the name with the members of those.
 */
export type Head = readonly (string | readonly [name: string, head: Head])[];

/** The values of a record in the order of its head. A place that is left out: the member is absent. */
export type Line = readonly unknown[];

/**
 * Makes records out of lines. The bundled record is written this way because names of members would be a third of it.
 */
export function recordsOf(head: Head, lines: readonly Line[]): readonly object[] {
  return lines.map((line) => recordOf(head, line));
}

function recordOf(head: Head, line: Line): object {
  const record: Record<string, unknown> = {};
  for (const [i, value] of line.entries()) {
    if (value === undefined) continue;
    const member = head[i] as Head[number];
    // Several records can have one line in common, and no list.
    if (typeof member === "string") record[member] = Array.isArray(value) ? [...value] : value;
    else record[member[0]] = nested(member[1], value as Line);
  }
  return record;
}

/** A list of records is a list of lines. No record of the model has a list as its first member. */
function nested(head: Head, value: Line): object {
  return value.length === 0 || Array.isArray(value[0])
    ? recordsOf(head, value as readonly Line[])
    : recordOf(head, value);
}
