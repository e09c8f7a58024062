import { idProblem } from "../dataset/id-problem.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { attestingCitations, documentsOf, sourcesOf } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Citation, CitedDifference } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Ids, RecordKind } from "../model/ids.ts";

/** Whether one document attests a record (`"single"`) or several do (`"corroborated"`). */
export type AttestationLevel = "single" | "corroborated";

/** A difference between a record and a document that attests it. */
export interface AttestedDifference<out I extends Ids = Ids> {
  /** The document that reports another value. */
  readonly document: I["documents"];
  /** The field of the record that differs. */
  readonly field: keyof CitedDifference;
  /** The value in the record; null if the record has none. */
  readonly recorded: string | null;
  /** The value that the document reports. */
  readonly reported: string;
}

/** The documents and citations behind a record. */
export interface Attestation<out I extends Ids = Ids> {
  /** The kind of the record. */
  readonly kind: Exclude<RecordKind, "documents" | "issues">;
  /** The id of the record. */
  readonly id: string;
  /** `"corroborated"` if at least two documents attest the record, `"single"` otherwise. */
  readonly level: AttestationLevel;
  /** The documents that attest the record, in the order of its citations. */
  readonly documents: readonly I["documents"][];
  /** The citations that attest the record. */
  readonly citations: readonly Citation<I>[];
  /** The citations that only give the date of the record. They do not attest the record. */
  readonly dating: readonly Citation<I>[];
  /**
   * The sources that the attesting documents name, such as news agencies and press services. Each source is an actor.
   */
  readonly via: readonly I["actors"][];
  /** The differences between the record and the documents that attest it. */
  readonly differences: readonly AttestedDifference<I>[];
  /** The fields whose values are doubtful according to the text, with the reasons. */
  readonly doubts: readonly Doubt[];
}

/** The id of a record that can have citations: any record except a document or an issue. */
export type CitingId<I extends Ids = Ids> =
  | I["actors"]
  | I["statements"]
  | I["proposals"]
  | I["meetings"]
  | I["bases"]
  | I["events"]
  | I["terms"]
  | I["responses"];

/**
 * Returns the documents and citations that attest a record. The result also has the sources that these documents name,
 * the values that differ between a document and the record, and the fields of the record whose values are in doubt. If
 * several ids are passed, such as the ids of the statements behind a stance, the result is an array with one item per
 * record, in the order of the ids. If an id is repeated, the record still has only one item.
 *
 * A document that only gives the date of a record does not confirm what happened, so a citation that supports only the
 * date does not attest the record. Two documents that have their text from the same agency still count as two
 * documents; `via` shows the agency.
 *
 * @throws {@link DemarcheError} with code `unknown-id`, or with code `wrong-kind` for a document or an issue, because
 * documents and issues have no citations. Also throws for an empty array of ids.
 *
 * @example
 * ```ts
 * import { attestation } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { level, differences } = attestation(dataset, "c5-plus-1-astana-meeting");
 * level; // => "corroborated"
 * differences.map(({ field, recorded, reported }) => `${field}: ${reported}, now ${recorded}`); // => ["status: scheduled, now held"]
 * attestation(dataset, ["blinken-tileuberdi-talks", "blinken-tokayev-meeting"]).map(({ id, level }) => `${id}: ${level}`);
 * // => ["blinken-tileuberdi-talks: single", "blinken-tokayev-meeting: corroborated"]
 * ```
 */
export function attestation<I extends Ids>(dataset: Dataset<I>, id: CitingId<I>): Attestation<I>;
export function attestation<I extends Ids>(
  dataset: Dataset<I>,
  ids: readonly CitingId<I>[],
): readonly Attestation<I>[];
export function attestation<I extends Ids>(
  dataset: Dataset<I>,
  idOrIds: CitingId<I> | readonly CitingId<I>[],
): Attestation<I> | readonly Attestation<I>[] {
  const isList = Array.isArray(idOrIds);
  const ids = (isList ? [...new Set(idOrIds)] : [idOrIds]) as readonly CitingId<I>[];
  const problems = ids.flatMap(
    (id, i) =>
      idProblem(id, citingKinds, dataset, { name: "attestation", path: isList ? `/${i}` : "" }) ?? [],
  );
  const [first, ...others] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...others]);
  if (ids.length === 0) {
    const message = "attestation: the array of ids is empty. Give at least one id.";
    throw problem("invalid-option", "", message, idOrIds);
  }
  const { byId } = registryOf(dataset);
  const found = ids.map((id) => attestationOf<I>(byId.get(id) as Entry));
  return isList ? displayed(found) : (found[0] as Attestation<I>);
}

function attestationOf<I extends Ids>(entry: Entry): Attestation<I> {
  const sources = sourcesOf(entry) as readonly Citation<I>[];
  const citations = attestingCitations(entry) as readonly Citation<I>[];
  const documents = documentsOf(entry);
  return Object.freeze({
    kind: entry.kind as Attestation["kind"],
    id: entry.record.id,
    level: documents.length > 1 ? "corroborated" : "single",
    documents: Object.freeze(documents),
    citations: Object.freeze(citations),
    dating: Object.freeze(sources.filter((citation) => citation.supports === "date")),
    via: Object.freeze([...new Set(citations.flatMap((citation) => citation.via ?? []))]),
    differences: Object.freeze(
      citations.flatMap((citation) => differencesOf(citation, entry) as AttestedDifference<I>[]),
    ),
    doubts: Object.freeze("doubts" in entry.record ? (entry.record.doubts ?? []) : []),
  });
}

/** The kinds of record that have citations. */
export const citingKinds: readonly RecordKind[] = [
  "actors",
  "statements",
  "proposals",
  "meetings",
  "bases",
  "events",
  "terms",
  "responses",
];

function differencesOf(citation: Citation, { record }: Entry): readonly AttestedDifference[] {
  return Object.entries(citation.says ?? {}).map(([field, reported]) => {
    const recorded = (record as unknown as Record<string, unknown>)[field];
    return Object.freeze({
      document: citation.document,
      field: field as keyof CitedDifference,
      recorded: typeof recorded === "string" ? recorded : null,
      reported,
    });
  });
}
