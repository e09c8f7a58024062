import { type Fields, fieldsOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/**
 * Returns the rule for citations. Every record and every membership needs at least one citation without
 * `supports: "date"`. Every citation has to refer to a span within its document, to a row, or to the document as a
 * whole.
 */
export function citationsRule({ recordsOf }: RuleContext): RecordRule {
  // Maps the id of each document to its length in code points, or to undefined if the document has no text. Documents
  // with an invalid length are not in the map.
  const lengths = new Map<unknown, number | undefined>();
  for (const [id, { length, digest }] of recordsOf("documents")) {
    if (typeof length === "number") lengths.set(id, length);
    else if (length === undefined && digest === undefined) lengths.set(id, undefined);
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
  /**
   * Maps the id of each document to its length in code points, or to undefined if the document has no text. Documents
   * with an invalid length are not in the map.
   */
  readonly lengths: ReadonlyMap<unknown, number | undefined>;
}

/** A list of citations within a record. */
interface Sources {
  /** JSON Pointer from the record to the list of citations. */
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
    // A citation that is not an object may have been meant to attest the record. Therefore, the record counts as
    // attested here. `findShapeProblems` reports the citation.
    isAttested ||= citation === undefined || citation.supports !== "date";
    const fault = citation === undefined ? undefined : faultOf(citation, lengths);
    if (fault === undefined) continue;
    context.report({
      code: "invalid-citation",
      location,
      below: `${below}/${i}`,
      value: fault.value,
      message: `${owner}sources ${i} ${fault.message}`,
    });
  }
  if (isAttested) return;
  const message = `${owner}sources has no citation that attests it. Cite the document, and the characters or the row that it rests on; every record needs a citation.`;
  context.report({ code: "invalid-citation", location, below, message });
}

/** A fault of a citation. `message` is the end of an error message, and `value` has the wrong values. */
interface CitationFault {
  readonly message: string;
  readonly value: unknown;
}

/**
 * Returns what is wrong with a citation, or undefined if nothing is wrong. Values of the wrong type are skipped. If the
 * document is not in `lengths`, the end of the citation is not checked.
 */
function faultOf(
  citation: Fields,
  lengths: ReadonlyMap<unknown, number | undefined>,
): CitationFault | undefined {
  const { document, start, end, row } = citation;
  if (start === undefined && end === undefined) return undefined;
  if (row !== undefined) {
    const message = "cites both characters and a row. Take out start and end, or row.";
    return { message, value: { start, end, row } };
  }
  if (start === undefined || end === undefined) {
    const [given, missing] = start === undefined ? ["end", "start"] : ["start", "end"];
    const message = `has ${given} and no ${missing}. Add ${missing}, or take ${given} out to cite "${document}" as a whole.`;
    return { message, value: citation[given as string] };
  }
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const length = lengths.get(document);
  if (length === undefined && lengths.has(document)) {
    const message = `cites characters ${start} to ${end} of "${document}", which has no digest. Add length and digest to the document, or cite it by row or as a whole.`;
    return { message, value: { start, end } };
  }
  const [first, last] = [start as number, end as number];
  if (first >= 0 && first < last && last <= (length ?? Number.POSITIVE_INFINITY)) return undefined;
  const actualLength = length === undefined ? "" : `, which has ${length}`;
  const message = `cites characters ${start} to ${end} of "${document}"${actualLength}. Correct start and end; end is exclusive.`;
  return { message, value: { start, end } };
}
