import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { type Position, type Stance, stances } from "../model/statement.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { codeDates, type DateCodes, noDay } from "./code-dates.ts";
import { codeTexts, type TextCodes } from "./code-texts.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import { gather, gatherRows } from "./gather.ts";
import { lowerBound } from "./lower-bound.ts";
import { orderRecords } from "./order-records.ts";
import { type StanceTableRow, stanceTableRow } from "./stance-table-row.ts";
import type { ColumnsOptions, StatementFields } from "./statement-fields.ts";

// One index, in parts; each is worked out when a question first asks for it, from those that it rests on:
//
//   dates ── order ── window                     what lies in a period
//   actors ── ofActor                            what one actor said
//   entries (one for each position of a statement, in order)
//     └─ pairs (one for each actor and matter)   what one actor said on one matter
//          ├─ byMatter                           who said what on a matter
//          └─ sides                              who is on which side of what, a bit each
//
// Arrays of rows are kept in the order in which answers tell them, so that an answer is a slice: copying a run of an array
// costs a tenth of picking its items one by one. Whole numbers are kept in the smallest array that holds them.

/** The parts of columns. */
export interface ColumnParts<out R = unknown> {
  /** The statements, as they were handed over. */
  readonly rows: readonly R[];
  /** The date of each statement. */
  readonly dates: () => DateCodes;
  /** The statements in the order of their dates. */
  readonly order: () => Int32Array;
  /** Who speaks in each statement. */
  readonly actors: () => TextCodes;
  /** What each entry takes a position on. */
  readonly matters: () => TextCodes;
  /** The statements of periods. */
  readonly window: () => WindowPart<R>;
  /** The statements of each actor. */
  readonly ofActor: () => ActorPart<R>;
  /** The entries of each actor on each matter. */
  readonly pairs: () => PairPart<R>;
  /** The actors that speak on each matter, with what they say. */
  readonly byMatter: () => MatterPart;
  /** The side that each actor takes on each matter. */
  readonly sides: () => SidePart;
}

/** The statements in order, and apart those that can mean several days. */
interface WindowPart<out R> {
  /** The statements in order. */
  readonly rows: readonly R[];
  /** The place of the first statement that begins on a day or later. */
  readonly placeOfDay: (day: number) => number;
  /** The statements that can mean several days: of about a month at most, of about a year at most, longer or open. */
  readonly wide: readonly WideDates<R>[];
  /** The place of the first undated statement. */
  readonly undated: number;
}

/** Statements whose dates can mean several days, in order. */
export interface WideDates<out R> {
  /** The statements. */
  readonly rows: readonly R[];
  /** The place of each among all. */
  readonly places: Int32Array;
  /** The first day of each. */
  readonly earliest: Int32Array;
  /** The last day of each. */
  readonly latest: Int32Array;
  /** Whether the last days ascend with the first, as they do where dates are calendar months or years. */
  readonly ascending: boolean;
  /** Days from the first to the last, of the longest. */
  readonly longest: number;
  /** How many begin before a day. */
  readonly begunBefore: (day: number) => number;
  /** How many end before a day, where the last days ascend. */
  readonly endedBefore: (day: number) => number;
}

/** The statements of each actor, in order. */
interface ActorPart<out R> {
  /** The statements, actor by actor. */
  readonly rows: readonly R[];
  /** Of each actor, the place of the first; one more, for the end. */
  readonly starts: Int32Array;
}

/** Entries by actor, then matter, then in order. */
export interface PairPart<out R> {
  /** The statement of each entry. */
  readonly rows: readonly R[];
  /** The first day that the date of each entry can mean. */
  readonly earliest: Int32Array;
  /** The last. */
  readonly latest: Int32Array;
  /** The month that the date of each entry lies in, as a place in `monthNames` of the dates; -1: in several. */
  readonly months: Int16Array | Int32Array;
  /** The stance of each entry, as a place in `stances`. */
  readonly stances: Uint8Array;
  /** Of each actor, the place of its first pair; one more, for the end. */
  readonly actorStarts: Int32Array;
  /** The matter of each pair; those of one actor ascend. */
  readonly matters: CodeArray;
  /** Of each pair, the place of its first entry; one more, for the end. */
  readonly starts: Int32Array;
  /** The codes of the actors and of the matters, which pairs are looked up by. */
  readonly actorCodes: TextCodes;
  readonly matterCodes: TextCodes;
  /** Of each actor and matter, row by row, the pair; -1: there is none. Undefined: that would be too many. */
  readonly table: Int32Array | undefined;
}

/** The stance tables of matters. */
interface MatterPart {
  /** The table of each matter, made when it is first asked for and kept, since its rows are most of the work. */
  readonly tableOf: (matter: number) => readonly StanceTableRow[];
}

/** A bit for each matter, so many words an actor. */
interface SidePart {
  /** Words of 32 bits that an actor has. */
  readonly words: number;
  /** Takes a side on it: supports or opposes. */
  readonly any: Int32Array;
  /** Supports it more often than not. */
  readonly support: Int32Array;
  /** Opposes it more often than not. */
  readonly oppose: Int32Array;
}

const support = /* @__PURE__ */ stances.indexOf("support");
const conditional = /* @__PURE__ */ stances.indexOf("conditional");
const oppose = /* @__PURE__ */ stances.indexOf("oppose");

/** The parts of columns over statements. `positionsOf`: the positions of each, where it can have several. */
export function columnParts<R>(
  rows: readonly R[],
  fields: StatementFields<R>,
  positionsOf: ((row: R) => readonly Position[]) | undefined,
  { ties, actors: knownActors = [], matters: knownMatters = [] }: ColumnsOptions,
): ColumnParts<R> {
  const dates = once(() => codeDates(rows, fields.date ?? (() => undefined), ties === "id"));
  const order = once(() => orderRecords(rows, fields.id, dates()));
  const actors = once(() => codeTexts(rows, "actor", fields.actor, knownActors));
  const entries = once(() => entriesOf(rows, fields, positionsOf, knownMatters));
  const matters = once(() => entries().matters);
  const pairs = once(() => pairPart(rows, order(), dates(), actors(), entries()));
  return {
    rows,
    dates,
    order,
    actors,
    matters,
    window: once(() => windowPart(rows, order(), dates())),
    ofActor: once(() => actorPart(rows, order(), actors())),
    pairs,
    byMatter: once(() => matterPart(pairs(), actors(), matters())),
    sides: once(() => sidePart(pairs(), actors().texts.length, matters().texts.length)),
  };
}

/** A part that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let part: T | undefined;
  return () => {
    part ??= work();
    return part;
  };
}

interface Entries {
  /** The place of the first entry of each statement; one more, for the end. Undefined: each statement has one. */
  readonly starts: Int32Array | undefined;
  readonly matters: TextCodes;
  readonly stances: Uint8Array;
}

function entriesOf<R>(
  rows: readonly R[],
  fields: StatementFields<R>,
  positionsOf: ((row: R) => readonly Position[]) | undefined,
  known: readonly string[],
): Entries {
  if (positionsOf === undefined) {
    const codes = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) codes[i] = stanceCode(fields.stance(rows[i] as R), i);
    return {
      starts: undefined,
      matters: codeTexts(rows, "on", fields.on, known),
      stances: codes,
    };
  }
  const starts = new Int32Array(rows.length + 1);
  const all: Position[] = [];
  rows.forEach((row, i) => {
    all.push(...positionsOf(row));
    starts[i + 1] = all.length;
  });
  return {
    starts,
    matters: codeTexts(all, "on", ({ on }) => on, known),
    stances: Uint8Array.from(all, ({ stance }, i) => stanceCode(stance, i)),
  };
}

function stanceCode(stance: Stance, i: number): number {
  const code = stances.indexOf(stance);
  if (code >= 0) return code;
  const message = `columnsOf: the stance of row ${i} cannot be ${shown(stance)}. ${suggest(stance, stances)}`;
  throw problem("invalid-option", `/${i}`, message, stance);
}

function windowPart<R>(rows: readonly R[], order: Int32Array, dates: DateCodes): WindowPart<R> {
  const inOrder = gatherRows(order, rows);
  const codes = gather(order, dates.codes);
  const earliest = gather(codes, dates.earliest);
  const latest = gather(codes, dates.latest);
  const wide: [number[], number[], number[]] = [[], [], []];
  for (let place = 0; place < codes.length; place++) {
    const span = (latest[place] as number) - (earliest[place] as number);
    if (span > 0) (wide[span <= 31 ? 0 : span <= 366 ? 1 : 2] as number[]).push(place);
  }
  const placeOfDay = countsByDay(earliest);
  return {
    rows: inOrder,
    placeOfDay,
    undated: placeOfDay(noDay),
    wide: wide
      .filter((places) => places.length > 0)
      .map((places) => wideDates(Int32Array.from(places), inOrder, earliest, latest)),
  };
}

function wideDates<R>(
  places: Int32Array,
  inOrder: readonly R[],
  allEarliest: Int32Array,
  allLatest: Int32Array,
): WideDates<R> {
  const earliest = gather(places, allEarliest);
  const latest = gather(places, allLatest);
  const ascending = latest.every((day, i) => i === 0 || day >= (latest[i - 1] as number));
  return {
    rows: gatherRows(places, inOrder),
    places,
    earliest,
    latest,
    ascending,
    longest: latest.reduce((longest, day, i) => Math.max(longest, day - (earliest[i] as number)), 0),
    begunBefore: countsByDay(earliest),
    endedBefore: ascending ? countsByDay(latest) : () => 0,
  };
}

/** How many of ascending days lie before a day. */
function countsByDay(ascending: Int32Array): (day: number) => number {
  const days: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i < ascending.length; i++) {
    if (i > 0 && ascending[i] === ascending[i - 1]) continue;
    days.push(ascending[i] as number);
    starts.push(i);
  }
  return placesOfDays(days, starts, ascending.length);
}

/**
 * Looks up the place of a day: in a table of every day where the days lie as close as those of a record do, or else by
 * halving, which takes some ten steps more.
 */
function placesOfDays(
  days: readonly number[],
  starts: readonly number[],
  size: number,
): (day: number) => number {
  const bounded = days.filter((day) => Math.abs(day) < noDay);
  const first = bounded[0] ?? 0;
  const count = (bounded.at(-1) ?? 0) - first + 2;
  if (count > Math.max(0x10000, 4 * size)) {
    const [sorted, places] = [Int32Array.from(days), [...starts, size]];
    return (day) => places[lowerBound(sorted, day, 0, sorted.length)] as number;
  }
  const table = new Int32Array(count);
  let filled = 0;
  for (let next = days[0] === -noDay ? 1 : 0; next < days.length && filled < count; next++) {
    // Days without a statement of their own have the place of the next that has one.
    const end = Math.min(count, (days[next] as number) - first + 1);
    table.fill(starts[next] as number, filled, end);
    filled = end;
  }
  table.fill(size, filled);
  const open = days[0] === -noDay;
  return (day) => {
    const at = day - first;
    // What has no first day comes before every day that can be asked about.
    if (at < 0) return open && day === -noDay ? 0 : (table[0] as number);
    return table[at < count ? at : count - 1] as number;
  };
}

function actorPart<R>(rows: readonly R[], order: Int32Array, { codes, texts }: TextCodes): ActorPart<R> {
  const sorted = countingSort(order, codes, texts.length);
  return { rows: gatherRows(sorted, rows), starts: startsOf(sorted, codes, texts.length) };
}

/** Of each code, the place of the first item that has it, in items sorted by code; one more, for the end. */
function startsOf(sorted: Int32Array, codes: CodeArray, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < sorted.length; i++) {
    const next = (codes[sorted[i] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let code = 0; code < count; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  return starts;
}

function pairPart<R>(
  rows: readonly R[],
  order: Int32Array,
  dates: DateCodes,
  actors: TextCodes,
  { starts: firstEntries, matters, stances: codes }: Entries,
): PairPart<R> {
  const size = matters.codes.length;
  // The statement of each entry, and the entries in the order of their statements.
  let statementOf: Int32Array;
  let inOrder: Int32Array;
  if (firstEntries === undefined) {
    statementOf = naturalOrder(size);
    inOrder = order;
  } else {
    statementOf = new Int32Array(size);
    inOrder = new Int32Array(size);
    let at = 0;
    for (const index of order) {
      for (let entry = firstEntries[index] as number; entry < (firstEntries[index + 1] as number); entry++) {
        statementOf[entry] = index;
        inOrder[at] = entry;
        at += 1;
      }
    }
  }
  const actorOf = firstEntries === undefined ? actors.codes : gather(statementOf, actors.codes);
  const sorted = countingSort(
    countingSort(inOrder, matters.codes, matters.texts.length),
    actorOf,
    actors.texts.length,
  );
  const statements = firstEntries === undefined ? sorted : gather(sorted, statementOf);
  const ofDate = gather(statements, dates.codes);
  const months = gather(ofDate, dates.month);

  const ofActor = gather(sorted, actorOf);
  const ofMatter = gather(sorted, matters.codes);
  const actorStarts = new Int32Array(actors.texts.length + 1);
  const pairMatters: number[] = [];
  const starts: number[] = [];
  let actor = -1;
  let matter = -1;
  for (let i = 0; i < size; i++) {
    const nextActor = ofActor[i] as number;
    const nextMatter = ofMatter[i] as number;
    if (nextActor === actor && nextMatter === matter) continue;
    while (actor < nextActor) {
      actor += 1;
      actorStarts[actor] = starts.length;
    }
    matter = nextMatter;
    starts.push(i);
    pairMatters.push(matter);
  }
  while (actor < actors.texts.length) {
    actor += 1;
    actorStarts[actor] = starts.length;
  }
  starts.push(size);
  const mattersOfPairs = codeArray(Int32Array.from(pairMatters), matters.texts.length);
  return {
    rows: gatherRows(statements, rows),
    earliest: gather(ofDate, dates.earliest),
    latest: gather(ofDate, dates.latest),
    months: dates.monthNames.length < 0x8000 ? new Int16Array(months) : months,
    stances: new Uint8Array(gather(sorted, codes)),
    actorStarts,
    matters: mattersOfPairs,
    starts: Int32Array.from(starts),
    actorCodes: actors,
    matterCodes: matters,
    table: tableOfPairs(actorStarts, mattersOfPairs, matters.texts.length, size),
  };
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

function matterPart(pairs: PairPart<unknown>, actors: TextCodes, matters: TextCodes): MatterPart {
  const byMatter = countingSort(naturalOrder(pairs.matters.length), pairs.matters, matters.texts.length);
  const starts = startsOf(byMatter, pairs.matters, matters.texts.length);
  const tables: (readonly StanceTableRow[] | undefined)[] = matters.texts.map(() => undefined);
  const tableOf = (matter: number) =>
    Array.from(byMatter.subarray(starts[matter], starts[matter + 1]), (pair) => {
      const actor = lowerBound(pairs.actorStarts, pair + 1, 0, pairs.actorStarts.length) - 1;
      const [start, end] = [pairs.starts[pair] as number, pairs.starts[pair + 1] as number];
      return stanceTableRow(actors.texts[actor] as string, pairs.stances, start, end);
    });
  return { tableOf: (matter) => (tables[matter] ??= tableOf(matter)) };
}

function sidePart(pairs: PairPart<unknown>, actorCount: number, matterCount: number): SidePart {
  const words = (matterCount + 31) >> 5;
  const [any, forIt, againstIt] = [0, 1, 2].map(() => new Int32Array(actorCount * words)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let actor = 0; actor < actorCount; actor++) {
    const end = pairs.actorStarts[actor + 1] as number;
    for (let pair = pairs.actorStarts[actor] as number; pair < end; pair++) {
      let supports = 0;
      let opposes = 0;
      for (let entry = pairs.starts[pair] as number; entry < (pairs.starts[pair + 1] as number); entry++) {
        const stance = pairs.stances[entry];
        if (stance === support || stance === conditional) supports += 1;
        else if (stance === oppose) opposes += 1;
      }
      if (supports + opposes === 0) continue;
      const matter = pairs.matters[pair] as number;
      const word = actor * words + (matter >> 5);
      const bit = 1 << (matter & 31);
      any[word] = (any[word] as number) | bit;
      if (supports > opposes) forIt[word] = (forIt[word] as number) | bit;
      if (opposes > supports) againstIt[word] = (againstIt[word] as number) | bit;
    }
  }
  return { words, any, support: forIt, oppose: againstIt };
}
