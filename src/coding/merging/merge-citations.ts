import { canReport, reportedFields } from "../../dataset/can-report.ts";
import type { RecordKind } from "../../model/ids.ts";
import { type Fields, unionOf } from "./join-items.ts";

/** Two versions of a record, and the merged record. */
interface MergedVersions {
  readonly first: Fields;
  readonly second: Fields;
  /** The merged record, whose citations are not merged yet. */
  readonly merged: Fields;
  readonly prefer: "first" | "second" | undefined;
}

/**
 * Returns the citations of the record that two versions are merged into. If a value of one version is not kept, the
 * citations of this version report the value in `says`. If both versions cite the same passage, only the citation of
 * the preferred version is kept.
 */
export function mergeCitations(
  kind: RecordKind,
  { first, second, merged, prefer }: MergedVersions,
): readonly unknown[] {
  const citationsOf = (version: Fields): readonly Fields[] =>
    ((version.sources ?? []) as readonly Fields[]).map((citation) =>
      reportedBy(kind, citation, { version, merged }),
    );
  const [a, b] = [citationsOf(first), citationsOf(second)];
  if (prefer === undefined) return unionOf(a, b);
  const preferred = new Set((prefer === "first" ? a : b).map(passage));
  const rest = (citation: Fields) => !preferred.has(passage(citation));
  return prefer === "first" ? unionOf(a, b.filter(rest)) : unionOf(a.filter(rest), b);
}

/** Returns the document and the place in it that a citation cites, as a text. */
function passage({ document, start, end, row }: Fields): string {
  return [document, start, end, row].join(" ");
}

/**
 * Returns a citation from one version of a record as it has to be in the merged record: its field `says` reports each
 * value of this version that differs from the merged record.
 */
function reportedBy(
  kind: RecordKind,
  citation: Fields,
  { version, merged }: { readonly version: Fields; readonly merged: Fields },
): Fields {
  const { says: given, ...rest } = citation;
  const says: Record<string, unknown> = { ...(given as Fields | undefined) };
  for (const field of reportedFields) {
    if (!canReport(kind, field)) continue;
    // `isReported` is false for a summary. Coders write summaries in their own words, so different summaries do not
    // mean that the documents differ.
    const value = says[field] ?? (isReported(field, rest) ? version[field] : undefined);
    if (value === undefined || value === merged[field]) delete says[field];
    else says[field] = value;
  }
  return Object.keys(says).length === 0 ? rest : { ...rest, says: Object.freeze(says) };
}

/** Returns whether a citation reports the value that its record has in a field. */
function isReported(field: string, { supports }: Fields): boolean {
  // A citation that only dates the record does not attest its status or its form of reporting.
  return field === "date" || (supports === undefined && field !== "summary");
}
