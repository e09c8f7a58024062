import type { Entry } from "../../dataset/registry.ts";
import { compareText } from "../../dates/compare-edtf.ts";
import type { CodedKind } from "../coded-kinds.ts";
import { citedSpans, sharedCharacters } from "./cited-spans.ts";
import { compareValues, type MatchedPair } from "./compare-values.ts";

/** The records that {@link matchRecords} matches, and the issues by which it compares them. */
interface MatchRecordsOptions {
  /** The kind of all records. */
  readonly kind: CodedKind;
  /** The records of the first coder. */
  readonly first: readonly Entry[];
  /** The records of the second coder. */
  readonly second: readonly Entry[];
  /**
   * Ids of all issues of the first and of the second coder. Positions are compared only if they are on one of these
   * issues.
   */
  readonly issues: ReadonlySet<string>;
}

interface Candidate {
  readonly pair: MatchedPair;
  /** The number of characters that both records cite, divided by the number that at least one of them cites. */
  readonly overlap: number;
  /** The number of variables in which the two records have the same value. */
  readonly equal: number;
}

/**
 * Pairs records of two coders that cite the same characters. Returns the pairs, sorted by the id of the first coder's
 * record. Two records can be a pair if the characters that both cite are at least half of the shorter citation.
 * Matching is greedy: pairs with the largest overlap are matched first, and each record is in at most one pair. Ties
 * are broken by the number of equal variables, then by ids.
 */
export function matchRecords(options: MatchRecordsOptions): readonly MatchedPair[] {
  const candidates = candidatesOf(options).sort(
    (a, b) =>
      b.overlap - a.overlap ||
      b.equal - a.equal ||
      compareText(a.pair[0].record.id, b.pair[0].record.id) ||
      compareText(a.pair[1].record.id, b.pair[1].record.id),
  );
  const matched = new Set<Entry>();
  const pairs: MatchedPair[] = [];
  for (const { pair } of candidates) {
    if (matched.has(pair[0]) || matched.has(pair[1])) continue;
    matched.add(pair[0]).add(pair[1]);
    pairs.push(pair);
  }
  return pairs.sort(([a], [b]) => compareText(a.record.id, b.record.id));
}

function candidatesOf({ kind, first, second, issues }: MatchRecordsOptions): Candidate[] {
  const withSpans = (entry: Entry) => {
    const spans = citedSpans(entry);
    return { entry, spans, size: sharedCharacters(spans, spans) };
  };
  const others = second.map(withSpans);
  return first.map(withSpans).flatMap((a) =>
    others.flatMap((b): readonly Candidate[] => {
      const shared = sharedCharacters(a.spans, b.spans);
      if (shared === 0 || shared < Math.min(a.size, b.size) / 2) return [];
      const pair: MatchedPair = [a.entry, b.entry];
      const equal = compareValues(kind, [pair], issues).filter(({ values }) =>
        values.every((value) => value.first === value.second),
      );
      return [{ pair, overlap: shared / (a.size + b.size - shared), equal: equal.length }];
    }),
  );
}
