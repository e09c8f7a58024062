import { type Fields, fieldsOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/**
 * Returns the rule that every record and every membership has a citation that attests it, and that every citation is
 * within its document.
 */
export function citationsRule({ recordsOf }: RuleContext): RecordRule {
  // The length in code points of each document whose length can be read.
  const lengths = new Map<unknown, number>();
  for (const [id, { length }] of recordsOf("documents")) {
    if (typeof length === "number") lengths.set(id, length);
  }
  return (location, context) => {
    const { sources, memberships } = location.record;
    const check: CitationCheck = { location, context, lengths };
    checkSources(sources, ownSources, check);
    if (memberships === undefined) return;
    for (const [i, membership] of objectsOf(memberships)) {
      const owner = `membership "${membership.role}": `;
      checkSources(membership.sources, { below: `/memberships/${i}/sources`, owner }, check);
    }
  };
}

interface CitationCheck {
  readonly location: RecordLocation;
  readonly context: RuleContext;
  readonly lengths: ReadonlyMap<unknown, number>;
}

/** A list of citations within a record. */
interface Sources {
  /** JSON Pointer from the record to the list. */
  readonly below: string;
  /**
   * The beginning of a message about the list. It is empty if the list belongs to the record itself and not to a
   * membership.
   */
  readonly owner: string;
}

const ownSources: Sources = { below: "/sources", owner: "" };

function checkSources(value: unknown, { below, owner }: Sources, check: CitationCheck): void {
  if (!Array.isArray(value)) return;
  const { location, context, lengths } = check;
  let isAttested = false;
  for (let i = 0; i < value.length; i++) {
    const citation = fieldsOf(value[i]);
    // The check of the shape reports a citation of the wrong shape. The citation may have been meant to attest the
    // record, so it counts here.
    isAttested ||= citation === undefined || citation.supports !== "date";
    if (citation === undefined || isWithinDocument(citation, lengths)) continue;
    const { document, start, end } = citation;
    const length = lengths.get(document);
    const actualLength = length === undefined ? "" : `, which has ${length}`;
    const message = `${owner}sources ${i} cites characters ${start} to ${end} of "${document}"${actualLength}. Correct start and end; end is exclusive.`;
    const found = { location, below: `${below}/${i}`, value: { start, end }, message };
    context.report({ code: "invalid-citation", ...found });
  }
  if (isAttested) return;
  const message = `${owner}sources has no citation that attests it. Cite the document and the characters that it rests on; every record needs a citation.`;
  context.report({ code: "invalid-citation", location, below, message });
}

/**
 * Returns whether a citation is a span within its document. The result is true if `start` or `end` cannot be read. If
 * the length of the document is unknown, the end is not checked.
 */
function isWithinDocument({ document, start, end }: Fields, lengths: ReadonlyMap<unknown, number>): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return true;
  if ((start as number) < 0 || (start as number) >= (end as number)) return false;
  return (end as number) <= (lengths.get(document) ?? Number.POSITIVE_INFINITY);
}
