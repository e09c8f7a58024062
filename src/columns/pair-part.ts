import { type CodeArray, codeArray } from "./code-array.ts";
import type { DateCodes } from "./code-dates.ts";
import type { TextCodes } from "./code-texts.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import type { Entries } from "./entries.ts";
import { gather, gatherRows } from "./gather.ts";

/** Entries by actor, then by matter, then in order. A pair is an actor and a matter that it speaks on. */
export interface PairPart<out R> {
  /** The statement of each entry. */
  readonly rows: readonly R[];
  /** The first day that the date of each entry can mean. */
  readonly earliest: Int32Array;
  /** The last day. */
  readonly latest: Int32Array;
  /** The month of the date of each entry, as an index of `monthNames` of the dates; -1: days of several months. */
  readonly months: Int16Array | Int32Array;
  /** The stance of each entry, as an index of `stances`. */
  readonly stances: Uint8Array;
  /** The terms by which each entry counts on its matter; undefined where no entry counts by a term. */
  readonly terms: readonly (readonly string[])[] | undefined;
  /** The index of the first pair of each actor; one more, for the end. */
  readonly actorStarts: Int32Array;
  /** The matter of each pair; those of one actor ascend. */
  readonly matters: CodeArray;
  /** The index of the first entry of each pair; one more, for the end. */
  readonly starts: Int32Array;
  /** The codes of the actors, by which pairs are looked up. */
  readonly actorCodes: TextCodes;
  /** The codes of the matters, by which pairs are looked up. */
  readonly matterCodes: TextCodes;
  /** The pair of each actor and matter, row by row; -1: there is none. Undefined: the table would be too large. */
  readonly table: Int32Array | undefined;
}

/** What pairs are made of. */
export interface PairSource<out R> {
  /** The statements. */
  readonly rows: readonly R[];
  /** The indexes of the statements in the order of their dates. */
  readonly order: Int32Array;
  /** Their dates. */
  readonly dates: DateCodes;
  /** The actors of the statements. */
  readonly actors: TextCodes;
  /** The entries. */
  readonly entries: Entries;
}

/** Groups the entries by actor and matter. */
export function pairPart<R>(source: PairSource<R>): PairPart<R> {
  const { rows, dates, actors, entries } = source;
  const { matters } = entries;
  const sorted = sortEntries(source);
  const statements = statementsOfEntries(sorted, entries);
  const ofDate = gather(statements, dates.codes);
  const months = gather(ofDate, dates.month);
  const { actorStarts, pairMatters, starts } = pairBounds(
    gather(sorted, entries.actors ?? actors.codes),
    gather(sorted, matters.codes),
    actors.texts.length,
  );
  const mattersOfPairs = codeArray(pairMatters, matters.texts.length);
  return {
    rows: gatherRows(statements, rows),
    earliest: gather(ofDate, dates.earliest),
    latest: gather(ofDate, dates.latest),
    months: dates.monthNames.length < 0x8000 ? new Int16Array(months) : months,
    stances: new Uint8Array(gather(sorted, entries.stances)),
    terms: entries.terms === undefined ? undefined : gatherRows(sorted, entries.terms),
    actorStarts,
    matters: mattersOfPairs,
    starts,
    actorCodes: actors,
    matterCodes: matters,
    table: tableOfPairs(actorStarts, mattersOfPairs, matters.texts.length, sorted.length),
  };
}

/**
 * The date of each entry in the order of `pairPart`, as a code. Only questions that need every bound of a date read it, so
 * that pairs can do without it.
 */
export function datesOfEntries(source: PairSource<unknown>): CodeArray {
  const { dates, entries } = source;
  return codeArray(gather(statementsOfEntries(sortEntries(source), entries), dates.codes), dates.count);
}

function sortEntries({ order, actors, entries }: PairSource<unknown>): Int32Array {
  const { matters, statements } = entries;
  let inOrder = order;
  if (statements !== undefined) {
    const ranks = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++) ranks[order[i] as number] = i;
    inOrder = countingSort(naturalOrder(statements.length), gather(statements, ranks), order.length);
  }
  const byMatter = countingSort(inOrder, matters.codes, matters.texts.length);
  return countingSort(byMatter, entries.actors ?? actors.codes, actors.texts.length);
}

function statementsOfEntries(sorted: Int32Array, { statements }: Entries): Int32Array {
  return statements === undefined ? sorted : gather(sorted, statements);
}

/** Where the pairs begin, in entries sorted by actor and matter. */
function pairBounds(actors: Int32Array, matters: Int32Array, actorCount: number) {
  const size = actors.length;
  const actorStarts = new Int32Array(actorCount + 1);
  const pairMatters: number[] = [];
  const starts: number[] = [];
  let actor = -1;
  let matter = -1;
  for (let i = 0; i < size; i++) {
    const nextActor = actors[i] as number;
    const nextMatter = matters[i] as number;
    if (nextActor === actor && nextMatter === matter) continue;
    while (actor < nextActor) {
      actor += 1;
      actorStarts[actor] = starts.length;
    }
    matter = nextMatter;
    starts.push(i);
    pairMatters.push(matter);
  }
  while (actor < actorCount) {
    actor += 1;
    actorStarts[actor] = starts.length;
  }
  starts.push(size);
  return { actorStarts, pairMatters: Int32Array.from(pairMatters), starts: Int32Array.from(starts) };
}

/** A table of every actor and matter, where it is small or takes no more room than the entries themselves. */
function tableOfPairs(
  actorStarts: Int32Array,
  matters: CodeArray,
  width: number,
  size: number,
): Int32Array | undefined {
  const count = actorStarts.length - 1;
  if (count * width > Math.max(0x10000, size)) return undefined;
  const table = new Int32Array(count * width).fill(-1);
  for (let actor = 0; actor < count; actor++) {
    const end = actorStarts[actor + 1] as number;
    for (let pair = actorStarts[actor] as number; pair < end; pair++)
      table[actor * width + (matters[pair] as number)] = pair;
  }
  return table;
}
