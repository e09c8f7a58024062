import type { Utterance } from "../../query/stances/utterances.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import type { DateCodes } from "./code-dates.ts";
import type { TextCodes } from "./code-texts.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import type { Entries } from "./entries.ts";
import { gather, gatherRows } from "./gather.ts";

/**
 * Entries sorted by actor, then by matter, then by date. An entry is the stance that one actor takes on one matter by
 * one act. A pair consists of an actor and a matter on which the actor has entries.
 */
export interface PairPart<out R> {
  /** The statement of each entry. Undefined for a proposal or a response that was not made by a statement. */
  readonly rows: readonly (R | undefined)[];
  /** Whether `rows` has a statement for every entry and does not contain undefined. */
  readonly isComplete: boolean;
  /** The day by which the date of each entry is ordered, as in `DateCodes`. */
  readonly ordered: Int32Array;
  /** The last day that the date of each entry can mean, as in `DateCodes`. */
  readonly latest: Int32Array;
  /**
   * The month of the date of each entry, as an index of `monthNames` in `DateCodes`. It is -1 if the entry is undated,
   * or if its date can mean days of several months.
   */
  readonly months: Int16Array | Int32Array;
  /** The stance of each entry, as an index of `stances`. */
  readonly stances: Uint8Array;
  /**
   * For each entry, the utterance from which it was made: the stance that one actor takes by one act. Undefined if the
   * entries were made from rows.
   */
  readonly utterances: readonly Utterance[] | undefined;
  /** The index of the first pair of each actor, followed by the number of pairs. */
  readonly actorStarts: Int32Array;
  /** The matter of each pair. The matters of one actor are in ascending order. */
  readonly matters: CodeArray;
  /** The index of the first entry of each pair, followed by the number of entries. */
  readonly starts: Int32Array;
  /** The ids of the actors with their codes, by which pairs are looked up. */
  readonly actorCodes: TextCodes;
  /** The code of each matter. A pair is looked up by the codes of its actor and its matter (issue, proposal, term or response). */
  readonly matterCodes: TextCodes;
  /**
   * A table with one row for each actor and one column for each matter. A cell contains the index of a pair, or -1 if
   * the actor has no entries on the matter. Undefined if the table would be too large.
   */
  readonly table: Int32Array | undefined;
}

/** The data from which pairs are computed. */
export interface PairSource<out R> {
  /** The statement of each record. Undefined if the record is an act that was not made by a statement. */
  readonly rows: readonly (R | undefined)[];
  /** The indexes of the records in the order of their dates. */
  readonly order: Int32Array;
  /** The dates of the records. */
  readonly dates: DateCodes;
  /** The actors of the records. */
  readonly actors: TextCodes;
  /** The entries of the records: the stances that actors take on matters by these acts. */
  readonly entries: Entries;
}

/** Returns the entries grouped by actor and matter. */
export function pairPart<R>(source: PairSource<R>): PairPart<R> {
  const { rows, dates, actors, entries } = source;
  const { matters } = entries;
  const sorted = sortEntries(source);
  const records = recordsOfEntries(sorted, entries);
  const ofDate = gather(records, dates.codes);
  const rowsOfEntries = gatherRows(records, rows);
  const months = gather(ofDate, dates.month);
  const { actorStarts, pairMatters, starts } = pairBounds(
    gather(sorted, entries.actors ?? actors.codes),
    gather(sorted, matters.codes),
    actors.texts.length,
  );
  const mattersOfPairs = codeArray(pairMatters, matters.texts.length);
  return {
    rows: rowsOfEntries,
    isComplete: entries.utterances === undefined || !rowsOfEntries.includes(undefined),
    ordered: gather(ofDate, dates.ordered),
    latest: gather(ofDate, dates.latest),
    months: dates.monthNames.length < 0x8000 ? new Int16Array(months) : months,
    stances: new Uint8Array(gather(sorted, entries.stances)),
    utterances: entries.utterances === undefined ? undefined : gatherRows(sorted, entries.utterances),
    actorStarts,
    matters: mattersOfPairs,
    starts,
    actorCodes: actors,
    matterCodes: matters,
    table: tableOfPairs(actorStarts, mattersOfPairs, matters.texts.length, sorted.length),
  };
}

/**
 * Returns the date of each entry as an index of the distinct dates. The entries are in the order of `pairPart`.
 * `pairPart` itself does not return these indexes, because few queries need all bounds of a date.
 */
export function datesOfEntries(source: PairSource<unknown>): CodeArray {
  const { dates, entries } = source;
  return codeArray(gather(recordsOfEntries(sortEntries(source), entries), dates.codes), dates.count);
}

function sortEntries({ order, actors, entries }: PairSource<unknown>): Int32Array {
  const { matters, records } = entries;
  let inOrder = order;
  if (records !== undefined) {
    const ranks = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++) ranks[order[i] as number] = i;
    inOrder = countingSort(naturalOrder(records.length), gather(records, ranks), order.length);
  }
  const byMatter = countingSort(inOrder, matters.codes, matters.texts.length);
  return countingSort(byMatter, entries.actors ?? actors.codes, actors.texts.length);
}

function recordsOfEntries(sorted: Int32Array, { records }: Entries): Int32Array {
  return records === undefined ? sorted : gather(sorted, records);
}

/**
 * Groups entries into pairs of an actor and a matter. The entries have to be sorted by actor and matter. The result
 * contains the index of the first entry of each pair, and the index of the first pair of each actor.
 */
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

/**
 * Returns a table in which the index of a pair is looked up by actor and matter. Returns undefined if the table would
 * be large and would have more elements than there are entries.
 */
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
