import { dateReader, dateSpan, precedes } from "../../../dataset/rules/date-span.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { Statement } from "../../../model/statement.ts";
import { rowName } from "../losses/row-name.ts";
import type { WithoutPrincipal } from "../losses/without-principal.ts";
import type { RecordList } from "./plan-context.ts";
import type { RecordWord } from "./record-parts.ts";

/** A person without a principal in a record. */
interface Found {
  readonly kind: WithoutPrincipal["kind"];
  readonly id: string;
  readonly organizations: Set<string>;
  readonly row: number;
  count: number;
}

/**
 * Returns the persons of `base` that have no principal in records of the rows, although `base` has an office for them.
 * The importer does not infer the principal from the office, because a person can hold several offices or speak only
 * for themselves.
 */
export function recordsWithoutPrincipal(
  lists: Readonly<Record<RecordWord, RecordList>>,
  base: Dataset,
  firstRow: number,
): readonly WithoutPrincipal[] {
  const readDate = dateReader();
  const offices = new Map(
    base.actors.flatMap(({ id, type, memberships = [] }) =>
      type === "person" && memberships.length > 0 ? [[id, memberships]] : [],
    ),
  );
  const found = new Map<string, Found>();
  const note = (kind: Found["kind"], id: string, date: string | undefined, row: number) => {
    const days = dateSpan(date, readDate);
    const held = (offices.get(id) ?? []).filter(
      ({ startDate, endDate }) =>
        !precedes(days, dateSpan(startDate, readDate)) && !precedes(dateSpan(endDate, readDate), days),
    );
    if (held.length === 0) return;
    const key = `${kind} ${id}`;
    const known = found.get(key) ?? { kind, id, organizations: new Set(), row, count: 0 };
    known.count += 1;
    for (const { organization } of held) known.organizations.add(organization);
    found.set(key, known);
  };
  for (const [i, record] of (lists.meeting.records as unknown as readonly Meeting[]).entries())
    for (const { actor, onBehalfOf } of record.participants)
      if (onBehalfOf === undefined) note("meetings", actor, record.date, lists.meeting.rows[i] as number);
  for (const [i, record] of (lists.statement.records as unknown as readonly Statement[]).entries())
    if (record.onBehalfOf === undefined)
      note("statements", record.speaker, record.date, lists.statement.rows[i] as number);
  return [...found.values()].map(({ kind, id, organizations, row, count }) => {
    const ids = [...organizations];
    const act = kind === "meetings" ? "takes part" : "speaks";
    const field = kind === "meetings" ? `{ actor: …, onBehalfOf: … }` : "onBehalfOf";
    const message = `${rowName(row, firstRow)}: ${shown(id)} ${act} without a principal, and the extended dataset has offices of this person in ${ids.map(shown).join(", ")}. If the person ${act} for one of them, give ${field}.`;
    return { kind, id, organizations: ids, count, row: row + firstRow, message };
  });
}
