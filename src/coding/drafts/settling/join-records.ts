import type { Citation } from "../../../model/citation.ts";
import { canonicalText } from "../../merging/canonical-text.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { BuiltRecord } from "../warnings/draft-warnings.ts";
import type { SettleReport } from "./settle-context.ts";

/** A record with the drafts from which it was made. `items` is undefined for a record of the dataset in `extends`. */
export interface OwnedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly items: readonly DraftItem[] | undefined;
}

/**
 * The statuses of a meeting. If a text gives several statuses, the record has the status that comes last in this list.
 */
const statusesByWeight = ["proposed", "scheduled", "cancelled", "held"];

/**
 * Returns the records of a kind: those of the dataset in `extends` and those made from drafts. Two meetings with the
 * same id become one record with the citations of both.
 */
export function joinRecords(
  base: readonly { readonly id: string }[],
  built: readonly BuiltRecord[],
  decide: SettleReport["decide"],
): readonly OwnedRecord[] {
  const records = new Map<string, OwnedRecord>(
    base.map((record) => [record.id, { record: record as never, items: undefined }]),
  );
  const repeated: OwnedRecord[] = [];
  for (const { item, record, joins } of built) {
    const id = record.id as string;
    const existing = records.get(id);
    if (existing === undefined) {
      records.set(id, { record, items: [item] });
    } else if (!joins) {
      // The caller chose the same id for two records. Both are kept, so that the check of the dataset reports the
      // repeated id.
      repeated.push({ record, items: [item] });
    } else {
      const items = existing.items === undefined ? undefined : [...existing.items, item];
      records.set(id, { record: joined(existing, record), items });
      const message = `${item.owner}: it is the meeting "${id}", which has the same day, format and participants.`;
      decide({ code: "joined", path: item.path, id, message });
    }
  }
  return [...records.values(), ...repeated];
}

function joined(
  { record: first, items }: OwnedRecord,
  second: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const isKnown = items === undefined;
  const sources = [...(first.sources as readonly Citation[])];
  for (const citation of second.sources as readonly Citation[]) {
    const differs = isKnown && first.status !== second.status;
    const added = differs ? { ...citation, says: { status: second.status } } : citation;
    if (!sources.some((each) => canonicalText(each) === canonicalText(added)))
      sources.push(added as Citation);
  }
  const weight = (status: unknown) => statusesByWeight.indexOf(String(status));
  const status = isKnown || weight(first.status) >= weight(second.status) ? first.status : second.status;
  return { ...second, ...first, status, sources };
}
