import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { StatementAct } from "../../model/statement.ts";
import { functionOfColumn } from "../column.ts";
import type { MappedRows } from "../map-rows.ts";
import { DateCells } from "../shared/cells/date-cells.ts";
import { Refusal, refuse } from "../shared/losses/refusal.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { ParticipantValue } from "../shared/mapping/meeting-mapping.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { type EventActors, eventActors } from "./actors.ts";
import { checkEventColumns } from "./check-event-columns.ts";
import { EventCodes, type RowMeaning } from "./codes.ts";
import { columnsOfScheme, EventColumns, type EventScheme } from "./columns.ts";
import { formatOf } from "./formats.ts";
import type { EventLosses, FromEventsOptions, PaddedCode } from "./options.ts";
import { placeMapping } from "./place.ts";
import { conflictsOfRepeats, findRepeatedEvents, type RepeatedEvents } from "./repeated-events.ts";
import { RowJoins } from "./row-joins.ts";
import { rootName, sentence } from "./titles.ts";

/**
 * Acts that are for or against somebody: the second actor of the row is their target. The second actor of all other
 * acts is the addressee.
 */
const directedActs: ReadonlySet<StatementAct> = /* @__PURE__ */ new Set([
  "support",
  "oppose",
  "criticize",
  "accuse",
  "threaten",
  "reject",
  "deny",
  "regret",
] as const);

/** Types of events in which both actors do the same. Two such rows in opposite directions report one event. */
const mutualTypes: readonly (string | null)[] = ["treaty", "agreement"];

/** Rows of event data, and the mapping that reads them. */
export class EventTable<R extends object> {
  readonly #scheme: EventScheme;
  readonly #format: ReturnType<typeof formatOf>;
  readonly #rows: readonly R[];
  readonly #options: FromEventsOptions<R>;
  readonly #columns: EventColumns;
  readonly #actors: EventActors;
  readonly #codes: EventCodes;
  readonly #dates = new DateCells();
  readonly #attributes: readonly (readonly [name: string, column: string])[];

  constructor(rows: readonly R[], options: FromEventsOptions<R>) {
    const { scheme } = options;
    this.#scheme = scheme;
    this.#format = formatOf(scheme);
    this.#rows = rows;
    this.#options = options;
    this.#columns = new EventColumns(scheme, rows);
    this.#actors = eventActors(scheme, this.#columns, rows);
    if (rows.length > 0) checkEventColumns(scheme, this.#columns);
    const width = typeof rows[0] === "object" && rows[0] !== null ? this.#wrongWidth(rows[0]) : undefined;
    if (width !== undefined)
      throw problem("invalid-shape", "/0", `fromEvents: ${rowName(0, options.firstRow)} ${width}`);
    this.#codes = new EventCodes(scheme, this.#columns);
    this.#attributes = Object.entries(this.#format.attributes).filter(
      ([, column]) => this.#columns.nameOf(column) !== undefined,
    );
  }

  /** Returns what is wrong with the number of cells of a row. Undefined if it is right, or if the row is an object. */
  #wrongWidth(row: object): string | undefined {
    const width = this.#columns.wrongWidth(row);
    if (width === undefined) return undefined;
    const expected = columnsOfScheme(this.#scheme).length;
    return `has ${width} columns, ${this.#format.name} has ${expected}. Split the lines at the separator of the file, without its header.`;
  }

  /**
   * Adds the counts of undated, padded, joined and repeated rows to the losses. Unused columns have the names of the
   * format, even if the rows are arrays.
   */
  lossesOf({ dataset, losses }: MappedRows, joins: RowJoins, repeats: RepeatedEvents): EventLosses {
    const unusedColumns = losses.unusedColumns.map((column) => this.#columns.formatName(column));
    const { firstRow = 0 } = this.#options;
    const refused = new Set(losses.refused.map(({ row }) => row - firstRow));
    const padded = new Map<string, PaddedCode>();
    let undated = 0;
    this.#rows.forEach((row, index) => {
      if (refused.has(index) || repeats.has(index)) return;
      if (this.#day(row) === undefined) undated += 1;
      const value = this.#codes.written(row);
      const code = this.#codes.code(row);
      if (value === undefined || code === undefined || this.#scheme === "polecat" || code === value) return;
      const count = (padded.get(value)?.count ?? 0) + 1;
      padded.set(value, { value, code, count, row: padded.get(value)?.row ?? index + firstRow });
    });
    const base = this.#options.extends;
    const added = {
      statements: dataset.statements.slice(base?.statements.length),
      meetings: dataset.meetings.slice(base?.meetings.length),
      events: dataset.events.slice(base?.events.length),
    };
    const conflicts = conflictsOfRepeats(this.#rows, repeats, this.#columns, added, firstRow);
    const { rows } = losses;
    return Object.freeze({
      ...losses,
      // The mapping skips repeated rows, but their event is in the dataset. Therefore they are counted as mapped.
      rows: { ...rows, mapped: rows.mapped + repeats.size, skipped: rows.skipped - repeats.size },
      conflicts: [...losses.conflicts, ...conflicts],
      duplicates: repeats.size,
      unusedColumns,
      undated,
      paddedCodes: [...padded.values()],
      joinedRows: joins.count(),
    });
  }

  #meaning(row: R): RowMeaning {
    const width = this.#wrongWidth(row);
    if (width !== undefined) throw new Refusal(undefined, width);
    return this.#codes.meaning(row);
  }

  #date(row: R): string | undefined {
    return this.#columns.text(row, this.#format.date);
  }

  /** Returns the date of a row in EDTF. Undefined if it is missing or not a date. */
  #day(row: R): string | undefined {
    const date = this.#date(row);
    return date === undefined ? undefined : this.#dates.peek(date);
  }

  #name(row: R, side: 1 | 2): string | undefined {
    return this.#actors.read(row, side)?.name;
  }

  #participants(row: R): readonly ParticipantValue[] {
    return ([1, 2] as const).flatMap((side) => {
      const actor = this.#actors.read(row, side);
      return actor === undefined ? [] : [{ actor: actor.name, onBehalfOf: actor.principal }];
    });
  }

  /** Returns the names that the records of both actors have. They do not depend on how the row spells the names. */
  #recordNames(row: R): readonly string[] {
    return ([1, 2] as const).flatMap((side) => {
      const actor = this.#actors.read(row, side);
      return actor === undefined ? [] : [String(actor.details.name ?? actor.name)];
    });
  }

  /** Returns a title such as "Make a visit: Alba, Borea". */
  #title(row: R): string {
    const { code } = this.#meaning(row);
    const text =
      this.#columns.text(row, "Event Text") ?? (this.#scheme === "polecat" ? sentence(code) : rootName(code));
    const names = this.#recordNames(row);
    return names.length === 0 ? text : `${text}: ${names.join(", ")}`;
  }

  /**
   * Returns the key of the record of a row that reports a meeting or an agreement. The row in the opposite direction
   * has the same key. Undefined for any other row, and for a row that lacks its date or an actor, so that it gets a
   * record of its own.
   */
  #joinKey(row: R): string | undefined {
    const { meeting, event, code } = this.#meaning(row);
    const form = meeting ?? (mutualTypes.includes(event) ? code : undefined);
    if (form === undefined) return undefined;
    const names = this.#recordNames(row).map((name) => name.toLowerCase());
    const date = this.#day(row) === undefined ? undefined : this.#date(row);
    return names.length < 2 || date === undefined ? undefined : [date, form, ...names.sort()].join(" ");
  }

  /** Returns which rows repeat the id of an earlier row, without the refused rows. */
  repeats(refused: ReadonlySet<number>): RepeatedEvents {
    return findRepeatedEvents(this.#rows, (row) => this.#columns.text(row, this.#format.id), refused);
  }

  /** Returns which rows share a record, without the rows that were refused or that repeat an event. */
  joins(left: ReadonlySet<number>): RowJoins {
    const joins = new RowJoins();
    this.#rows.forEach((row, index) => {
      if (left.has(index) || typeof row !== "object" || row === null) return;
      try {
        const key = this.#joinKey(row);
        if (key !== undefined) joins.add(key, this.#meaning(row).code, index);
      } catch (error) {
        // A refusal can be ignored here, because the row is refused for the same reason when it is imported.
        if (!(error instanceof Refusal)) throw error;
      }
    });
    return joins;
  }

  /** Returns the name of the speaker of a row. Throws a `Refusal` if the row has none. */
  #speaker(row: R): string {
    const name = this.#name(row, 1);
    if (name !== undefined) return name;
    const [source] = this.#format.actors;
    const at = {
      field: "statement.speaker",
      column: this.#columns.formatName(String(this.#columns.nameOf(source))),
    };
    const value = this.#columns.text(row, source);
    const fault = value === undefined ? "is missing" : `cannot be ${shown(value)}, which is no actor`;
    const cure =
      "The code is of a speech act, which needs a speaker. Give the actor, or leave such rows out before the import.";
    throw refuse(at, `${fault}. ${cure}`, { value });
  }

  /**
   * Returns the mapping of the rows. `joins` says which rows share a record. The title, the note and the attributes of
   * such a record come from its rows. The rows in `repeats` make no record.
   */
  mapping(joins: RowJoins, repeats: RepeatedEvents): RowMapping<R> {
    const { document, extends: base, onError, firstRow = 0 } = this.#options;
    const scheme = this.#scheme === "polecat" ? "plover" : "cameo";
    const dateColumn = String(this.#columns.nameOf(this.#format.date));
    const date = functionOfColumn(this.#columns.formatName(dateColumn), (row: R) => this.#date(row));
    const place = placeMapping<R>(this.#scheme, this.#columns);
    const firstIndex = (row: R) => joins.firstRow(this.#joinKey(row) ?? "");
    const title = (row: R) => this.#title(this.#rows[firstIndex(row) ?? -1] ?? row);
    const attributes = (row: R) =>
      Object.fromEntries(this.#attributes.map(([name, column]) => [name, this.#attribute(row, column)]));
    const cite = (row: R, index: number) => ({ row: index + firstRow, via: this.#publisher(row) });
    const actOf = (row: R) => this.#meaning(row).acts[0] as StatementAct;
    const second = (row: R, isDirected: boolean) =>
      directedActs.has(actOf(row)) === isDirected ? this.#name(row, 2) : undefined;
    const isMutual = (row: R) => mutualTypes.includes(this.#meaning(row).event);
    return {
      document: document ?? { title: this.#format.title },
      statement: {
        when: (row, index) => this.#meaning(row).acts.length > 0 && !repeats.has(index),
        speaker: (row) => this.#speaker(row),
        onBehalfOf: (row) => this.#actors.read(row, 1)?.principal,
        addressees: (row) => second(row, false),
        targets: (row) => second(row, true),
        act: actOf,
        date,
        summary: (row) => this.#title(row),
        attributes: (row) => ({ [scheme]: this.#meaning(row).code, ...attributes(row) }),
        citation: cite,
      },
      meeting: {
        when: (row, index) => this.#meaning(row).meeting !== null && !repeats.has(index),
        key: (row) => this.#joinKey(row),
        title,
        format: (row) => this.#meaning(row).meeting,
        participants: (row) => this.#participants(row),
        date,
        ...(place === undefined ? {} : { place }),
        note: (row) => {
          const key = this.#joinKey(row);
          const codes = key === undefined ? [this.#meaning(row).code] : joins.codesOf(key);
          return `${scheme.toUpperCase()} ${codes.join(", ")}`;
        },
        citation: cite,
      },
      event: {
        when: (row, index) => this.#meaning(row).event !== null && !repeats.has(index),
        key: (row) => this.#joinKey(row),
        title,
        type: (row) => this.#meaning(row).event,
        actors: (row) => (isMutual(row) ? [this.#name(row, 1), this.#name(row, 2)] : this.#name(row, 1)),
        targets: (row) => (isMutual(row) ? undefined : this.#name(row, 2)),
        date,
        ...(place === undefined ? {} : { place }),
        codes: [{ scheme, code: (row) => this.#meaning(row).code }],
        attributes: (row, index) => ((firstIndex(row) ?? index) === index ? attributes(row) : undefined),
        citation: cite,
      },
      actor: (name, row, index) => this.#details(name, row, index),
      ...(base === undefined ? {} : { extends: base }),
      firstRow,
      ...(onError === undefined ? {} : { onError }),
    };
  }

  #details(name: string, row: R, index: number): ActorDetails {
    const details = this.#actors.detailsOf(name) ?? {
      type: this.#publisher(row) === name ? "outlet" : "state",
    };
    return { ...details, ...this.#options.actor?.(name, details, row, index) };
  }

  #attribute(row: R, column: string): string | number | undefined {
    return this.#format.texts.includes(column)
      ? this.#columns.text(row, column)
      : this.#columns.number(row, column);
  }

  /** Returns the outlet that the row names, or the host of the address of its article. */
  #publisher(row: R): string | undefined {
    if (this.#scheme !== "gdelt")
      return this.#columns.text(row, this.#scheme === "icews" ? "Publisher" : "Source");
    const address = this.#columns.text(row, "SOURCEURL");
    return address === undefined
      ? undefined
      : /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  }
}
