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

// One index, in parts. Each part is made when a question first needs it, from those that it rests on:
//
//   dates ── order ── window                     the statements of a period
//   actors ── ofActor                            the statements of an actor
//   entries (the stances of statements on matters)
//     └─ pairs (one for each actor and matter)   the statements of an actor on a matter
//          ├─ byMatter                           the stances on a matter
//          └─ sides                              who is on which side of what, one bit each
//
// Arrays of rows are stored in the order of the answers, so that an answer is a slice: copying a run of an array costs a
// tenth of collecting its items one by one. Whole numbers are stored in the smallest array that fits them.

/** The parts of columns. */
export interface ColumnParts<out R = unknown> {
  /** The statements, as the caller gave them. */
  readonly rows: readonly R[];
  /** The date of each statement. */
  readonly dates: () => DateCodes;
  /** The indexes of the statements in the order of their dates. */
  readonly order: () => Int32Array;
  /** The actor of each statement. */
  readonly actors: () => TextCodes;
  /** What each entry takes a stance on. */
  readonly matters: () => TextCodes;
  /** The statements of periods. */
  readonly window: () => WindowPart<R>;
  /** The statements of each actor. */
  readonly ofActor: () => ActorPart<R>;
  /** The date of each statement in the order of `ofActor`, as a code. */
  readonly datesOfActors: () => CodeArray;
  /** The entries of each actor on each matter. */
  readonly pairs: () => PairPart<R>;
  /** The date of each entry in the order of `pairs`, as a code. */
  readonly datesOfEntries: () => CodeArray;
  /** The stance tables. */
  readonly byMatter: () => MatterPart;
  /** The side that each actor takes on each matter. */
  readonly sides: () => SidePart;
}

/** Where columns come from. */
export interface ColumnSource<in out R> {
  /** The statements. */
  readonly rows: readonly R[];
  /** How an id, an actor and a date are read from a statement. */
  readonly fields: Pick<StatementFields<R>, "id" | "actor" | "date">;
  /** What orders statements that begin on one day. */
  readonly ties: ColumnsOptions["ties"];
  /** Actors that have a code even if no statement has them. */
  readonly knownActors: readonly string[];
  /** Reads the entries. */
  readonly entries: (actors: () => TextCodes) => Entries;
}

/** Makes the parts of columns. */
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

/** Makes a part when it is first needed. */
function once<T>(make: () => T): () => T {
  let part: T | undefined;
  return () => {
    part ??= make();
    return part;
  };
}
