import { checkIsDataset, type Entry, registryOf } from "../dataset/registry.ts";
import { compareText } from "../dates/compare-edtf.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordKind } from "../model/ids.ts";
import { canonicalText } from "./merging/canonical-text.ts";

/** The kind and the id of a record. */
export interface RecordReference {
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** The id of the record. */
  readonly id: string;
}

/** A field of a record that differs between two datasets. */
export interface FieldChange extends RecordReference {
  /** The name of the field. */
  readonly field: string;
  /** The value in the first dataset. Null if the field is absent there. */
  readonly before: unknown;
  /** The value in the second dataset. Null if the field is absent there. */
  readonly after: unknown;
}

/** The part of a semantic version that a change of the data increments. */
export type DataRelease = "major" | "minor" | "patch";

/** Result of {@link diffDatasets}. */
export interface DatasetDifference {
  /** Records that only the second dataset has. */
  readonly added: readonly RecordReference[];
  /** Records that only the first dataset has. */
  readonly removed: readonly RecordReference[];
  /** Fields that differ in records that both datasets have. */
  readonly changed: readonly FieldChange[];
  /**
   * The part of the version to increment: `major` if an id was removed or belongs to another kind now, `minor` if ids
   * were only added, `patch` if only values changed, and null if nothing changed.
   */
  readonly release: DataRelease | null;
}

/**
 * Compares two datasets by record and field, for example two releases or two versions of a coding. Records are matched
 * by id, including terms and responses. A different order of the items in a list counts as a difference, because the
 * order can carry meaning. A different order of records or fields does not count.
 *
 * @example
 * ```ts
 * import { diffDatasets } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const [first, ...others] = dataset.bases;
 * const after = { ...dataset, bases: [{ ...first, status: "closed" }, ...others] } as typeof dataset;
 * diffDatasets(dataset, after).changed.map(({ id, field, after }) => `${id}: ${field} ${after}`);
 * // => ["bases-in-post-soviet-states-outside-nato: status closed"]
 * diffDatasets(dataset, after).release; // => "patch"
 * ```
 */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDifference {
  checkIsDataset(before, "The first dataset of diffDatasets");
  checkIsDataset(after, "The second dataset of diffDatasets");
  const registryBefore = registryOf(before).byId;
  const registryAfter = registryOf(after).byId;
  const removed: RecordReference[] = [];
  const added: RecordReference[] = [];
  const changed: FieldChange[] = [];
  for (const id of [...new Set([...registryBefore.keys(), ...registryAfter.keys()])].sort(compareText)) {
    const [was, is] = [registryBefore.get(id), registryAfter.get(id)];
    if (was !== undefined && was.kind !== is?.kind) removed.push({ kind: was.kind, id });
    if (is !== undefined && was?.kind !== is.kind) added.push({ kind: is.kind, id });
    if (was !== undefined && is !== undefined && was.kind === is.kind) changed.push(...changesOf(was, is));
  }
  const release =
    removed.length > 0 ? "major" : added.length > 0 ? "minor" : changed.length > 0 ? "patch" : null;
  return Object.freeze({
    added: Object.freeze(added),
    removed: Object.freeze(removed),
    changed: Object.freeze(changed),
    release,
  });
}

function changesOf(was: Entry, is: Entry): readonly FieldChange[] {
  const [before, after] = [was.record, is.record] as unknown as Record<string, unknown>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const nested = was.kind === "proposals" ? ["terms", "responses"] : [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(
      (field) => !nested.includes(field) && canonicalText(before[field]) !== canonicalText(after[field]),
    )
    .map((field) => ({
      kind: was.kind,
      id: was.record.id,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}
