/**
 * Removes from drafts all values that stand for an absent field. Language models with structured output must write
 * every field. For an absent field they write an empty text, an empty list, null, or the value `none` of its {@link
 * FieldShape}. A place without a name and an amount without a unit are left out as well.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
      const kept = withoutBlanks(inner);
      return isAbsent(field, kept) ? [] : [[field, kept]];
    }),
  );
}

function isAbsent(field: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "" || nones[field] === value;
  // A list that contains only empty texts counts as absent. The list `drafts` is kept even if it is empty.
  if (Array.isArray(value)) return field !== "drafts" && value.every((item) => isAbsent("", item));
  if (typeof value !== "object") return false;
  return (field === "place" && !("name" in value)) || (field === "amount" && !("unit" in value));
}

/** For each of these fields, the value that language models write if the field is absent. */
const nones: Readonly<Record<string, string>> = { for: "record", bound: "exact" };
