import { groupBy } from "../../collections/group-by.ts";
import type { Problem } from "../../errors/problem.ts";
import { shown } from "../../errors/suggest.ts";
import type { Kind } from "../../model/ids.ts";
import { shortText } from "./canonical-text.ts";
import type { Fields } from "./join-items.ts";
import { type Merge, type MergePreference, mergeRecord } from "./merge-records.ts";

/** Records of one kind that were renamed, and the settings of the merge. */
interface RenamedRecords {
  readonly kind: Kind;
  /** The records with their new ids. */
  readonly records: readonly Fields[];
  /** The ids that the records had before the renaming, in the order of `records`. */
  readonly formerIds: readonly string[];
  /** A map from each former id to its new id, in the order in which the caller listed the ids. */
  readonly newIds: ReadonlyMap<string, string>;
  readonly prefer: MergePreference | undefined;
}

/** The records after merging, and the contradictions between them. */
interface MergedRecords {
  readonly records: readonly Fields[];
  readonly problems: readonly Problem[];
}

/**
 * Merges records that have the same id after renaming. The first version is the record that already had this id. If
 * there is no such record, the first version is the record that the caller listed first. The merged record takes the
 * position of the first version.
 */
export function mergeRenamed({ kind, records, formerIds, newIds, prefer }: RenamedRecords): MergedRecords {
  const groups = groupBy(records.keys(), (i) => (records[i] as Fields).id as string);
  const order = [...newIds.keys()];
  // `order` lists only renamed records. A record that already had the id has the rank -1, so it comes first.
  const rank = (i: number) => order.indexOf(formerIds[i] as string);
  const problems: Problem[] = [];
  const merged = new Map<number, Fields>();
  for (const positions of groups.values()) {
    const [first = 0, ...others] =
      positions.length === 1 ? positions : positions.sort((i, j) => rank(i) - rank(j));
    let record = records[first] as Fields;
    for (const other of others) {
      const merge: Merge = { prefer, conflicts: [] };
      record = mergeRecord(kind, record, records[other] as Fields, merge);
      for (const { field, firstValue, secondValue } of merge.conflicts) {
        const [a, b] = [formerIds[first] as string, formerIds[other] as string];
        const message = `renameIds: ${kind} ${shown(a)} and ${shown(b)} cannot become one record: ${field} is ${shortText(firstValue)} in the first and ${shortText(secondValue)} in the second. Correct one of the two records, or decide with prefer: "first" or "second".`;
        problems.push({ code: "conflicting-record", path: `/${b}`, value: secondValue, message });
      }
    }
    merged.set(first, record);
  }
  return {
    records: records.flatMap((_, i): readonly Fields[] => {
      const record = merged.get(i);
      return record === undefined ? [] : [record];
    }),
    problems,
  };
}
