import { type Entry, registryOf } from "../dataset/registry.ts";
import { compareText } from "../dates/compare-edtf.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordKind } from "../model/ids.ts";
import { canonicalText } from "./canonical-text.ts";

/** A record that only one of two datasets has. */
export interface RecordReference {
  /** Its kind. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: string;
}

/** A field of a record that differs between two datasets. */
export interface FieldChange extends RecordReference {
  /** The field. */
  readonly field: string;
  /** Its value before; null: absent. */
  readonly before: unknown;
  /** Its value after; null: absent. */
  readonly after: unknown;
}

/** The step of semantic versioning that a change of data asks for. */
export type DataRelease = "major" | "minor" | "patch";

/** What changed from one dataset to another. */
export interface DatasetDifference {
  /** Records that only the second has. */
  readonly added: readonly RecordReference[];
  /** Records that only the first has. */
  readonly removed: readonly RecordReference[];
  /** Fields that differ in records that both have. */
  readonly changed: readonly FieldChange[];
  /** The version step: an id that is gone or of another kind is major, a new one minor, a corrected value a patch; null: nothing changed. */
  readonly release: DataRelease | null;
}

/**
 * What changed from one dataset to another, by record and field: for the notes of a release, or between two versions of
 * a coding. Records are matched by id, terms and responses, too. The order of lists counts, that of records and members
 * does not.
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
  const old = registryOf(before).byId;
  const current = registryOf(after).byId;
  const removed: RecordReference[] = [];
  const added: RecordReference[] = [];
  const changed: FieldChange[] = [];
  for (const id of [...new Set([...old.keys(), ...current.keys()])].sort(compareText)) {
    const [was, is] = [old.get(id), current.get(id)];
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
