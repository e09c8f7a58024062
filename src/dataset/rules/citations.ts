import { objectsOf } from "../unchecked.ts";
import { nameOf, type RecordPlace, type RecordRule, type RuleContext } from "./rule-context.ts";

/** A record rests on something, and every span lies within its document. */
export function citationsRule({ recordsOf }: RuleContext): RecordRule {
  // Code points of each document whose length can be read.
  const lengths = new Map<unknown, number>();
  for (const [id, { length }] of recordsOf("documents")) {
    if (typeof length === "number") lengths.set(id, length);
  }
  return (place, context) => checkSources(place, context, lengths);
}

type Lengths = ReadonlyMap<unknown, number>;

function checkSources(place: RecordPlace, context: RuleContext, lengths: Lengths): void {
  const { sources, memberships } = place.record;
  if (sources !== undefined) check(sources, "", "/sources", place, context, lengths);
  if (memberships === undefined) return;
  for (const [i, membership] of objectsOf(memberships)) {
    check(
      membership.sources,
      `: membership "${membership.role}"`,
      `/memberships/${i}/sources`,
      place,
      context,
      lengths,
    );
  }
}

function check(
  sources: unknown,
  within: string,
  below: string,
  place: RecordPlace,
  context: RuleContext,
  lengths: Lengths,
): void {
  if (!Array.isArray(sources)) return;
  let attested = false;
  for (let i = 0; i < sources.length; i++) {
    const citation: unknown = sources[i];
    // What is no citation is told as what has the wrong shape; whether it would have attested the record is not known.
    if (typeof citation !== "object" || citation === null) {
      attested = true;
      continue;
    }
    const { document, start, end, supports } = citation as Readonly<Record<string, unknown>>;
    attested ||= supports !== "date";
    if (!Number.isInteger(start) || !Number.isInteger(end)) continue;
    // Of a document that cannot be read, no span is too long.
    const length = lengths.get(document) ?? Number.POSITIVE_INFINITY;
    if ((start as number) >= 0 && (start as number) < (end as number) && (end as number) <= length) continue;
    const has = length === Number.POSITIVE_INFINITY ? "" : `, which has ${length}`;
    const message = `${nameOf(place)}${within}: sources ${i} cites characters ${start} to ${end} of "${document}"${has}. Mend start and end; end is exclusive.`;
    context.report("invalid-citation", place, `${below}/${i}`, message, { start, end });
  }
  if (attested) return;
  const message = `${nameOf(place)}${within}: sources has no citation that attests it. Cite the document and the characters that it rests on; a record that has no citation does not exist.`;
  context.report("invalid-citation", place, below, message);
}
