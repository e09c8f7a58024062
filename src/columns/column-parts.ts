import { type ActorPart, actorPart } from "./actor-part.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { codeDates, type DateCodes } from "./code-dates.ts";
import { codeTexts, type TextCodes } from "./code-texts.ts";
import { countingSort } from "./counting-sort.ts";
import type { Entries } from "./entries.ts";
import { gather } from "./gather.ts";
import { type MatterPart, matterPart } from "./matter-part.ts";
import { orderRecords } from "./order-records.ts";
import { datesOfEntries, type PairPart, pairPart } from "./pair-part.ts";
import { type SidePart, sidePart } from "./side-part.ts";
import type { ColumnsOptions, StatementFields } from "./statement-fields.ts";
import { type WindowPart, windowPart } from "./window-part.ts";

// The index consists of parts. Each part is computed when a query first needs it, from the parts on its left or above it:
//
//   dates ── order ── window                     the statements of a period
//   actors ── ofActor                            the statements of an actor
//   entries (the stances that statements take)
//     └─ pairs (one per actor and matter)        the statements of an actor on a matter
//          ├─ byMatter                           the stances on a matter
//          └─ sides                              which actors support or oppose which matters, as bits
//
// Arrays of rows are stored in the order of results, so that a result is a slice: copying a slice takes a tenth of the time
// of collecting the rows one by one. Whole numbers are stored in the smallest type of array that fits them.

/** The parts of columns. */
export interface ColumnParts<out R = unknown> {
  /** The statements in the order of the input. */
  readonly rows: readonly R[];
  /** The date of each statement. */
  readonly dates: () => DateCodes;
  /** The indexes of the statements in the order of their dates. */
  readonly order: () => Int32Array;
  /** The actor of each statement. */
  readonly actors: () => TextCodes;
  /** What each entry takes a stance on. */
  readonly matters: () => TextCodes;
  /** The statements in the order of their dates, for queries by period. */
  readonly window: () => WindowPart<R>;
  /** The statements of each actor. */
  readonly ofActor: () => ActorPart<R>;
  /** The date of each statement in the order of `ofActor`, as a code. */
  readonly datesOfActors: () => CodeArray;
  /** The entries of each actor on each matter. */
  readonly pairs: () => PairPart<R>;
  /** The date of each entry in the order of `pairs`, as a code. */
  readonly datesOfEntries: () => CodeArray;
  /** The stance table of each matter. */
  readonly byMatter: () => MatterPart;
  /** The side that each actor takes on each matter. */
  readonly sides: () => SidePart;
}

/** What columns are computed from. */
export interface ColumnSource<in out R> {
  /** The statements in the order of the input. */
  readonly rows: readonly R[];
  /** Functions that read the id, the actor and the date of a statement. */
  readonly fields: Pick<StatementFields<R>, "id" | "actor" | "date">;
  /** The order of statements that begin on the same day. */
  readonly ties: ColumnsOptions["ties"];
  /** Actors that get a code even if no statement has them. */
  readonly knownActors: readonly string[];
  /** Returns the entries. Only the entries of a dataset need the codes of the actors. */
  readonly entries: (actors: () => TextCodes) => Entries;
}

/** Returns the parts of columns, none of which is computed yet. */
export function columnParts<R>({
  rows,
  fields,
  ties,
  knownActors,
  entries: readEntries,
}: ColumnSource<R>): ColumnParts<R> {
  const dates = once(() => codeDates(rows, fields.date ?? (() => undefined), ties === "id"));
  const order = once(() => orderRecords(rows, fields.id, dates()));
  const actors = once(() => codeTexts(rows, { name: "actor", textOf: fields.actor, known: knownActors }));
  const entries = once(() => readEntries(actors));
  const pairSource = () => ({
    rows,
    order: order(),
    dates: dates(),
    actors: actors(),
    entries: entries(),
  });
  const pairs = once(() => pairPart(pairSource()));
  return {
    rows,
    dates,
    order,
    actors,
    matters: () => entries().matters,
    window: once(() => windowPart(rows, order(), dates())),
    ofActor: once(() => actorPart(rows, order(), actors())),
    datesOfActors: once(() => {
      const { codes, texts } = actors();
      return codeArray(gather(countingSort(order(), codes, texts.length), dates().codes), dates().count);
    }),
    pairs,
    datesOfEntries: once(() => datesOfEntries(pairSource())),
    byMatter: once(() => matterPart(pairs())),
    sides: once(() => sidePart(pairs())),
  };
}

/** Returns a function that computes a part in its first call and returns the same part in later calls. */
function once<T>(make: () => T): () => T {
  let part: T | undefined;
  return () => {
    part ??= make();
    return part;
  };
}
