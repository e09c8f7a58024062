import { dayPeriod } from "../dates/day-period.ts";
import type { PeriodFilter } from "../query/filters.ts";
import { relate } from "../query/stance-relation.ts";
import { type HeldStance, stanceFrom } from "../query/stance-summary.ts";
import { checkNames } from "./check-names.ts";
import { codesOf } from "./code-of.ts";
import { entryTest } from "./date-test.ts";
import type { PairPart } from "./pair-part.ts";
import { stanceTableRow } from "./stance-table-row.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";
import { twoActors } from "./two-actors.ts";

/** Options of {@link comparePair}. */
export interface ComparePairOptions<out A extends string = string, out M extends string = string>
  extends PeriodFilter {
  /** The two actors. */
  readonly actors: readonly [A, A];
  /** Only these matters. Default: every matter. */
  readonly on?: readonly M[] | undefined;
}

/** How far two actors agree over all matters. */
export interface PairComparison<out A extends string = string, out M extends string = string> {
  /** The first actor. */
  readonly a: A;
  /** The second actor. */
  readonly b: A;
  /** The matters on which both can be compared, in order. */
  readonly matters: readonly M[];
  /** How many these are. */
  readonly jointly: number;
  /** On how many of them they agree. */
  readonly agree: number;
  /** On how many of them they agree in part. */
  readonly partly: number;
  /** On how many of them they disagree. */
  readonly disagree: number;
  /** Agreed over jointly addressed, from 0 to 1; null: nothing can be compared. */
  readonly agreement: number | null;
}

/**
 * Compares what two actors hold, matter by matter, by the definitions of {@link index!compareStances}: several statements
 * make one stance, which can be mixed, and a matter on which one of them is silent or unclear is not compared.
 *
 * Of a dataset the counts are those of `agreement` in `compareStances` for the same two actors. {@link compareSides} counts
 * by the side that each takes more often.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an unknown
 * option or value.
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
  const caller = "comparePair";
  const parts = partsOfColumns(columns, caller);
  checkNames(caller, options, ["actors", "on", "from", "to", "match"]);
  const [a, b] = twoActors(parts, options.actors, caller);
  const test = entryTest(parts, dayPeriod(caller, options));
  const pairs = parts.pairs();
  const { texts } = parts.matters();
  const wanted =
    options.on === undefined
      ? undefined
      : new Set(codesOf(parts.matters(), options.on, { caller, what: "matter", path: "/on" }));
  const names = wanted === undefined ? undefined : new Set<string>(options.on);
  const matters: M[] = [];
  const counts = { agree: 0, partly: 0, disagree: 0 };
  for (const [i, j] of jointPairs(pairs, a, b)) {
    const matter = pairs.matters[i] as number;
    if (wanted !== undefined && !wanted.has(matter)) continue;
    const relation = relate(heldIn(pairs, i, test), heldIn(pairs, j, test));
    if (relation === "incomparable") continue;
    // Where both reach an issue only through terms that are compared as well, one statement would count twice.
    if (onlyByTerms(pairs, i, { test, names }) && onlyByTerms(pairs, j, { test, names })) continue;
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
    agreement: jointly === 0 ? null : counts.agree / jointly,
  };
}

/** The pairs of two actors that have the same matter. */
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

function heldIn(pairs: PairPart<unknown>, pair: number, test: EntryTest): HeldStance {
  const counts = stanceTableRow(pairs, pair, "", test);
  return counts === undefined ? "silent" : stanceFrom(counts);
}

/** Whether every entry of a pair counts by terms alone, and each of these terms is compared as well. */
function onlyByTerms(
  { starts, terms }: PairPart<unknown>,
  pair: number,
  { test, names }: { readonly test: EntryTest; readonly names: ReadonlySet<string> | undefined },
): boolean {
  if (terms === undefined) return false;
  const end = starts[pair + 1] as number;
  for (let entry = starts[pair] as number; entry < end; entry++) {
    if (test !== undefined && !test(entry)) continue;
    const by = terms[entry] as readonly string[];
    // Without the option `on`, every term that was spoken on is compared.
    if (by.length === 0 || by.some((term) => names?.has(term) === false)) return false;
  }
  return true;
}
