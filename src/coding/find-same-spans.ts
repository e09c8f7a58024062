import { addToGroup } from "../collections/add-to-group.ts";
import { isSpan } from "../dataset/is-span.ts";
import type { Citation } from "../model/citation.ts";
import type { Statement } from "../model/statement.ts";

/** Two statements by one speaker. One of them cites all passages of the other. */
export interface SameSpans {
  /** The statement that comes later in the list. */
  readonly statement: Statement;
  /** Index of this statement. */
  readonly index: number;
  /** Index of the first citation in `statement` whose passage is also cited by `other`. */
  readonly source: number;
  /** The statement that comes earlier in the list. */
  readonly other: Statement;
}

/**
 * Finds pairs of statements by the same speaker in which one statement cites all passages of the other. Calls `found`
 * once for each statement that forms such a pair with an earlier statement. Two statements are not a pair if each of
 * them cites a passage that the other does not cite. The passage that both cite often only names the speaker.
 */
export function findSameSpans(statements: readonly Statement[], found: (same: SameSpans) => void): void {
  const bySpan = new Map<string, CitedStatement[]>();
  const byLongest = new Map<string, CitedStatement[]>();
  statements.forEach((statement, index) => {
    const spans = spansOf(statement);
    if (spans.size === 0) return;
    const one: CitedStatement = { statement, spans };
    const other = earlierOf(one, bySpan, byLongest);
    if (other !== undefined) {
      const source = Math.min(...[...spans].flatMap(([span, i]) => (other.spans.has(span) ? [i] : [])));
      found({ statement, index, source, other: other.statement });
    }
    for (const span of spans.keys()) addToGroup(bySpan, span, one);
    addToGroup(byLongest, longestOf(spans), one);
  });
}

/**
 * A statement with its passages. The keys of `spans` combine the speaker and a passage. The values are indexes of
 * citations.
 */
interface CitedStatement {
  readonly statement: Statement;
  readonly spans: ReadonlyMap<string, number>;
}

/**
 * Returns the passages that attest a statement. Only citations of characters are compared. Other citations, such as of
 * a row, are often equal, because many statements can be coded from one row.
 */
function spansOf({ speaker, sources }: Statement): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  sources.forEach((citation: Citation, i) => {
    if (citation.supports !== undefined || !isSpan(citation)) return;
    const key = `${citation.start} ${citation.end} ${speaker} ${citation.document}`;
    if (!spans.has(key)) spans.set(key, i);
  });
  return spans;
}

/**
 * Returns the first earlier statement that cites all passages of the given statement. If there is none, returns an
 * earlier statement whose passages are all cited by the given statement.
 */
function earlierOf(
  { spans }: CitedStatement,
  bySpan: ReadonlyMap<string, readonly CitedStatement[]>,
  byLongest: ReadonlyMap<string, readonly CitedStatement[]>,
): CitedStatement | undefined {
  // Many statements can cite the passage that names their speaker, so it would be slow to compare all of them. A
  // statement that cites all passages of the given statement also cites the rarest of them, so only the statements with
  // the rarest passage are compared. A statement that cites only some of the passages is looked up by its longest
  // passage.
  const groups = [...spans.keys()].map((span) => bySpan.get(span) ?? []);
  const smallest = groups.reduce((best, group) => (group.length < best.length ? group : best));
  const containing = smallest.find((other) => isWithin(spans, other.spans));
  if (containing !== undefined) return containing;
  for (const span of spans.keys()) {
    const contained = byLongest.get(span)?.find((other) => isWithin(other.spans, spans));
    if (contained !== undefined) return contained;
  }
  return undefined;
}

function isWithin(spans: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  return [...spans.keys()].every((span) => others.has(span));
}

function longestOf(spans: ReadonlyMap<string, number>): string {
  const lengthOf = (span: string) => {
    const [start, end] = span.split(" ").map(Number) as [number, number];
    return end - start;
  };
  return [...spans.keys()].reduce((best, span) => (lengthOf(span) > lengthOf(best) ? span : best));
}
