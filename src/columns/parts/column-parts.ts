import type { Edtf } from "../../model/edtf.ts";
import type { ColumnsOptions, StatementFields } from "../statement-fields.ts";
import { type ActorPart, attributionPart } from "./actor-part.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { codeDates, type DateCodes } from "./code-dates.ts";
import type { TextCodes } from "./code-texts.ts";
import type { Entries } from "./entries.ts";
import { gather, gatherRows } from "./gather.ts";
import { type MatterPart, matterPart } from "./matter-part.ts";
import { orderRecords } from "./order-records.ts";
import { datesOfEntries, type PairPart, pairPart } from "./pair-part.ts";
import { type SidePart, sidePart } from "./side-part.ts";
import { type WindowPart, windowPart } from "./window-part.ts";

// The index consists of parts. Each part is computed when a query first needs it. The parts from which it is
// computed are in parentheses:
//
// - `window` (from `dates` and `order`) has the statements in the order of their dates, for queries by period.
// - `ofActor` (from `order` and `actors`) has the statements of each actor.
// - `pairs` (from `dates`, `order`, `actors` and the entries) has the entries of each actor on each matter. An entry is
//   the stance that one actor takes on one matter by one act.
// - `byMatter` (from `pairs`) has the stance table of each matter.
// - `sides` (from `pairs`) has, for each actor, the set of matters that the actor supports and the set of matters that
//   it opposes. A set is stored as bits.
//
// Arrays of rows are stored in the order of results, so that a result is a slice of an array. Copying a slice takes a
// tenth of the time of collecting the rows one by one. Arrays of whole numbers have the smallest element type that can
// store the largest number.

/** The parts of columns. */
export interface ColumnParts<out R = unknown> {
  /** The statements in the order of the input. */
  readonly rows: readonly R[];
  /** The date of each record. The records are all statements, followed by all acts that are not statements. */
  readonly dates: () => DateCodes;
  /** The indexes of the statements in the order of their dates. */
  readonly order: () => Int32Array;
  /**
   * The ids of the actors. `codes` contains the actor of each attribution. An attribution is a statement and one of its
   * actors.
   */
  readonly actors: () => TextCodes;
  /** The ids of the matters. `codes` contains the matter of each entry. */
  readonly matters: () => TextCodes;
  /** The statements in the order of their dates, for queries by period. */
  readonly window: () => WindowPart<R>;
  /** The statements of each actor. */
  readonly ofActor: () => ActorPart<R>;
  /**
   * The date of each statement, as an index of the distinct dates. The statements are in the same order as in
   * `ofActor`.
   */
  readonly datesOfActors: () => CodeArray;
  /** The entries of each actor on each matter. An entry is the stance of one act. */
  readonly pairs: () => PairPart<R>;
  /** The date of each entry, as an index of the distinct dates. The entries are in the same order as in `pairs`. */
  readonly datesOfEntries: () => CodeArray;
  /** The stance table of each matter. */
  readonly byMatter: () => MatterPart;
  /** The side that each actor takes on each matter. */
  readonly sides: () => SidePart;
}

/** The data from which columns are computed. */
export interface ColumnSource<in out R> {
  /** The statements in the order of the input. */
  readonly rows: readonly R[];
  /** Functions that read the id and the date of a statement. */
  readonly fields: Pick<StatementFields<R>, "id" | "date">;
  /** The attributions of statements to actors. A statement can be attributed to several actors. */
  readonly attributions: Attributions;
  /** Acts that are not statements, if there are any. */
  readonly otherActs?: readonly OtherAct<R>[];
  /** The order of statements that begin on the same day, as in `ColumnsOptions`. */
  readonly ties: ColumnsOptions["ties"];
  /**
   * Returns the entries (the stances that actors take on matters by acts). `actors` computes the codes of the actors.
   * It is not called if the columns are made from rows, because the entry of a row has the actor of the row.
   */
  readonly entries: (actors: () => TextCodes) => Entries;
}

/** The actors to whom statements are attributed. */
interface Attributions {
  /**
   * For each attribution of a statement to an actor, the index of the statement. Undefined if each statement has
   * exactly one attribution, because an attribution then has the same index as its statement.
   */
  readonly statements: Int32Array | undefined;
  /** Returns the actor of each attribution, as an index of the ids of all actors. */
  readonly actors: () => TextCodes;
}

/** An act that is not a statement. */
interface OtherAct<out R> {
  /** The id by which the act is ordered among acts of the same date. */
  readonly key: string;
  /** The date of the act. Undefined if the act is undated. */
  readonly date: Edtf | undefined;
  /** The statement by which the act was made. Undefined if there is no such statement. */
  readonly statement: R | undefined;
}

/** Returns the parts of columns. Each part is computed only when it is first needed. */
export function columnParts<R>({
  rows,
  fields,
  attributions,
  otherActs = [],
  ties,
  entries: readEntries,
}: ColumnSource<R>): ColumnParts<R> {
  const size = rows.length;
  const dateOf = fields.date ?? (() => undefined);
  // If every act is a statement, the records are the rows themselves and need not be copied.
  const records: readonly unknown[] = otherActs.length === 0 ? rows : [...rows, ...otherActs];
  const others = new Set<unknown>(otherActs);
  const dates = once(() =>
    codeDates(
      records,
      others.size === 0
        ? (dateOf as (record: unknown) => Edtf | number | undefined)
        : (record) => (others.has(record) ? (record as OtherAct<R>).date : dateOf(record as R)),
      ties === "id",
    ),
  );
  const orderOfRecords = once(() =>
    orderRecords(
      records,
      others.size === 0
        ? (fields.id as (record: unknown) => string)
        : (record) => (others.has(record) ? (record as OtherAct<R>).key : fields.id(record as R)),
      dates(),
    ),
  );
  const order = once(() =>
    others.size === 0 ? orderOfRecords() : orderOfRecords().filter((index) => index < size),
  );
  const actors = once(attributions.actors);
  const ofActor = once(() => attributionPart(order(), attributions.statements, actors()));
  const entries = once(() => readEntries(actors));
  const pairSource = () => ({
    rows: others.size === 0 ? rows : [...rows, ...otherActs.map(({ statement }) => statement)],
    order: orderOfRecords(),
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
    ofActor: once(() => ({ rows: gatherRows(ofActor().statements, rows), starts: ofActor().starts })),
    datesOfActors: once(() => codeArray(gather(ofActor().statements, dates().codes), dates().count)),
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
