import { noDay } from "../dates/day-span.ts";
import { periodRules } from "../dates/period-rules.ts";
import { type Stance, stances } from "../model/stance.ts";
import { required } from "../options/required.ts";
import type { PeriodFilter } from "../query/filters/filters.ts";
import { relate } from "../query/stances/stance-relation.ts";
import { type HeldStance, stanceFrom } from "../query/stances/stance-summary.ts";
import { followsFromCompared, type Utterance } from "../query/stances/utterances.ts";
import { actsOfPair } from "./lookups/acts-of-pair.ts";
import { codesOf } from "./lookups/code-of.ts";
import { checkNames, columnsQuery, periodOf } from "./lookups/columns-query.ts";
import { entryTest } from "./lookups/date-test.ts";
import { knownIds, twoKnownActors } from "./lookups/known-id.ts";
import { twoActors } from "./lookups/two-actors.ts";
import type { PairPart } from "./parts/pair-part.ts";
import { stanceTableRow } from "./stance-table-row.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link comparePair}. */
export interface ComparePairOptions<out A extends string = string, out M extends string = string>
  extends PeriodFilter {
  /** The ids of the two actors. */
  readonly actors: readonly [A, A];
  /** The ids of the matters to compare: issues, proposals, terms or responses. Default: all. */
  readonly on?: readonly M[] | undefined;
}

/** The result of {@link comparePair}: on how many matters two actors agree and disagree. */
export interface PairComparison<out A extends string = string, out M extends string = string> {
  /** The first actor. */
  readonly a: A;
  /** The second actor. */
  readonly b: A;
  /** The matters on which the two actors can be compared, in the order of their ids. */
  readonly matters: readonly M[];
  /** The number of matters on which the two actors can be compared. */
  readonly jointly: number;
  /** The number of matters on which the actors agree. */
  readonly agree: number;
  /** The number of matters on which the actors agree in part. */
  readonly partly: number;
  /** The number of matters on which the actors disagree. */
  readonly disagree: number;
  /**
   * `agree / jointly`, from 0 to 1. Matters on which the actors agree only in part are counted in `jointly` but not in
   * `agree`. Null if `jointly` is 0.
   */
  readonly share: number | null;
}

const query = /* @__PURE__ */ columnsQuery({
  caller: "comparePair",
  rules: {
    actors: /* @__PURE__ */ required(twoKnownActors, 'Write { actors: ["…", "…"] }.'),
    on: /* @__PURE__ */ knownIds("matter"),
    ...periodRules,
  },
});

/**
 * Compares the stances of two actors on each matter (issue, proposal, term or response), by the definitions of
 * {@link index!stanceAgreement}. All acts of an actor on a matter are summarized as one stance, which can be mixed. A
 * matter is left out if the stance of one of the actors is silent or unclear.
 *
 * For a dataset, the counts are those of `stanceAgreement` for the same two actors. As in `stanceAgreement`, a matter
 * is left out if the stances of both actors come from exactly the same acts, such as those of a minister who speaks for
 * a state. {@link compareSides} compares the side that each actor takes more often.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an
 * unknown option or value.
 *
 * @example
 * ```ts
 * import { columnsOf, comparePair } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const { matters, agree } = comparePair(columnsOf(dataset), { actors: ["russia", "sergey-lavrov"] });
 * matters; // => ["indivisible-security", "us-forces-in-central-asia", "us-russia-dialogue"]
 * agree; // => 3
 * ```
 */
export function comparePair<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  options: ComparePairOptions<NoInfer<A>, NoInfer<M>>,
): PairComparison<A, M> {
  const parts = partsOfColumns(columns, query.caller);
  checkNames(query, options, parts);
  const [a, b] = twoActors(query, options, parts);
  const test = entryTest(parts, periodOf(query, options, parts));
  const pairs = parts.pairs();
  const { texts } = parts.matters();
  const wanted =
    options.on === undefined
      ? undefined
      : new Set(codesOf(parts.matters(), options.on, { query, options, parts }));
  const names = wanted === undefined ? undefined : new Set<string>(options.on);
  const matters: M[] = [];
  const counts = { agree: 0, partly: 0, disagree: 0 };
  for (const [i, j] of jointPairs(pairs, a, b)) {
    const matter = pairs.matters[i] as number;
    if (wanted !== undefined && !wanted.has(matter)) continue;
    const relation = relate(stanceOfPair(pairs, i, test), stanceOfPair(pairs, j, test));
    if (relation === "incomparable" || relation === "same") continue;
    if (actsOfPair(pairs, i, test) === actsOfPair(pairs, j, test)) continue;
    // Skip the matter if the stances of both actors on it are only implied by their stances on other matters, and these
    // other matters are compared, too. Otherwise, one act would count twice.
    if (onlyDerived(pairs, i, { test, names }) && onlyDerived(pairs, j, { test, names })) continue;
    matters.push(texts[matter] as M);
    counts[relation] += 1;
  }
  const jointly = matters.length;
  const [nameA, nameB] = options.actors;
  return {
    a: nameA,
    b: nameB,
    matters,
    jointly,
    ...counts,
    share: jointly === 0 ? null : counts.agree / jointly,
  };
}

/**
 * For each matter on which both actors take a stance, yields the indexes of two pairs: `a` and the matter, and `b` and
 * the matter.
 */
function* jointPairs({ actorStarts, matters }: PairPart<unknown>, a: number, b: number) {
  let i = actorStarts[a] as number;
  let j = actorStarts[b] as number;
  const [endOfA, endOfB] = [actorStarts[a + 1] as number, actorStarts[b + 1] as number];
  while (i < endOfA && j < endOfB) {
    const difference = (matters[i] as number) - (matters[j] as number);
    if (difference === 0) yield [i, j] as const;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
}

type EntryTest = ((entry: number) => boolean) | undefined;

function stanceOfPair(pairs: PairPart<unknown>, pair: number, test: EntryTest): HeldStance {
  const counts = stanceTableRow(pairs, pair, "", test);
  return counts === undefined
    ? "silent"
    : stanceFrom(counts, (stance) => lastRank(pairs, pair, stance, test));
}

/**
 * Returns the rank of the last date on which the actor of a pair takes the stance. A later date has a higher rank. Each
 * entry of the pair is the stance of one act. The rank is the index of the first entry with this date, or -1 if no
 * dated entry has the stance.
 */
function lastRank(
  { starts, stances: stanceOf, ordered, latest }: PairPart<unknown>,
  pair: number,
  stance: Stance,
  test: EntryTest,
): number {
  const code = stances.indexOf(stance);
  const start = starts[pair] as number;
  let last = (starts[pair + 1] as number) - 1;
  const isLast = (entry: number) =>
    stanceOf[entry] === code && ordered[entry] !== noDay && (test?.(entry) ?? true);
  while (last >= start && !isLast(last)) last -= 1;
  if (last < start) return -1;
  while (last > start && ordered[last - 1] === ordered[last] && latest[last - 1] === latest[last]) last -= 1;
  return last;
}

/**
 * Returns whether every stance of a pair (an actor and a matter) follows from a stance on another matter that is
 * compared, too.
 */
function onlyDerived(
  { starts, utterances }: PairPart<unknown>,
  pair: number,
  { test, names }: { readonly test: EntryTest; readonly names: ReadonlySet<string> | undefined },
): boolean {
  if (utterances === undefined) return false;
  const end = starts[pair + 1] as number;
  // Without the option `on`, every matter on which there is a stance is compared.
  const isCompared = (matter: string) => names?.has(matter) !== false;
  for (let entry = starts[pair] as number; entry < end; entry++) {
    if (test !== undefined && !test(entry)) continue;
    if (!followsFromCompared(utterances[entry] as Utterance, isCompared)) return false;
  }
  return true;
}
