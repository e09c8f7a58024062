import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import { DateCells } from "../shared/cells/date-cells.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { RowSelection } from "../shared/cells/row-selection.ts";
import { Refusal, refuse } from "../shared/losses/refusal.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { ParticipantValue } from "../shared/mapping/meeting-mapping.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventActor } from "./actor.ts";
import { type EventActors, eventActors } from "./actors.ts";
import { checkEventColumns } from "./check-event-columns.ts";
import { EventCodes, type RowMeaning } from "./codes.ts";
import { EventColumns } from "./columns.ts";
import { formatOf } from "./formats.ts";
import { isMissing } from "./is-missing.ts";
import { objectIn } from "./object-in.ts";
import type { FromEventsOptions } from "./options.ts";
import type { EventScheme } from "./schemes.ts";
import { rootName, sentence } from "./titles.ts";

/**
 * Types of events in which both actors do the same thing. If one row has the actors A and B, and another row has B and
 * A, they report one event of such a type.
 */
const mutualTypes: readonly (string | null)[] = ["treaty", "agreement"];

/** Rows of event data, with functions that read a row. */
export class EventTable<R extends object> {
  readonly scheme: EventScheme;
  readonly format: ReturnType<typeof formatOf>;
  readonly selection: RowSelection<R>;
  /** The rows at their positions in the file. A row that the option `when` leaves out is null. */
  readonly rows: readonly R[];
  readonly columns: EventColumns;
  readonly #actors: EventActors;
  readonly #codes: EventCodes;
  readonly #dates: DateCells;
  readonly #attributes: readonly (readonly [name: string, column: string])[];

  constructor(selection: RowSelection<R>, { scheme, dates, firstRow, extends: base }: FromEventsOptions<R>) {
    const { all, rows } = selection;
    this.scheme = scheme;
    this.format = formatOf(scheme);
    this.selection = selection;
    this.rows = rows;
    const isRead = rows.some(isRow);
    this.columns = new EventColumns(scheme, isRead ? rows : all);
    this.#actors = eventActors(scheme, this.columns, rows, base);
    if (all.length > 0) checkEventColumns(scheme, this.columns);
    // If the first row that is read has a wrong width, the file was probably not split as the format requires.
    const first = rows.findIndex((_, index) => !selection.isLeftOut(index));
    const row = rows[first];
    const width = isRow(row) ? this.#wrongWidth(row) : undefined;
    if (width !== undefined)
      throw problem("invalid-shape", `/${first}`, `fromEvents: ${rowName(first, firstRow)} ${width}`);
    this.#codes = new EventCodes(scheme, this.columns);
    this.#dates = new DateCells("fromEvents", dates);
    this.#attributes = Object.entries(this.format.attributes).filter(
      ([, column]) => this.columns.nameOf(column) !== undefined,
    );
  }

  /** Returns what is wrong with the number of cells of a row. Undefined if it is right, or if the row is an object. */
  #wrongWidth(row: object): string | undefined {
    const width = this.columns.wrongWidth(row);
    if (width === undefined) return undefined;
    const others = this.scheme === "gdelt" && this.columns.width === 61 ? " (version 1 has 58 or 57)" : "";
    return `has ${width} columns, ${this.format.name} has ${this.columns.width}${others}. Split the lines at the separator of the file, without its header.`;
  }

  /** Returns the meaning of the code of a row. Throws a `Refusal` if the row has no code of the scheme. */
  meaning(row: R): RowMeaning {
    const width = this.#wrongWidth(row);
    if (width !== undefined) throw new Refusal(undefined, width);
    return this.#codes.meaning(row);
  }

  /** Returns whether both actors of a row do the same, as in a treaty. */
  isMutual(row: R): boolean {
    return mutualTypes.includes(this.meaning(row).event);
  }

  /**
   * Returns the code of a row in two forms: `written` as it is in the row, and `code` with the zero at its beginning
   * that a spreadsheet may have dropped.
   */
  codeOf(row: R): { readonly written: string | undefined; readonly code: string | undefined } {
    return { written: this.#codes.written(row), code: this.#codes.code(row) };
  }

  /** Returns the date of a row in EDTF. Undefined if it is missing or not a date. */
  day(row: R): string | undefined {
    const date = this.columns.text(row, this.format.date);
    return date === undefined ? undefined : this.#dates.peek(date);
  }

  /** Returns the text that identifies the event of a row. Rows with the same text repeat an event. */
  eventKey(row: object): string | undefined {
    const { id, date, isIdOfDay } = this.format;
    const written = this.columns.text(row, id);
    if (written === undefined || !isIdOfDay) return written;
    return `${written} ${this.day(row as R) ?? this.columns.text(row, date) ?? ""}`;
  }

  /** Returns the actors on a side of a row. Side 1 is the source, and side 2 is the target. */
  actors(row: R, side: 1 | 2): readonly EventActor[] {
    return this.#actors.read(row, side);
  }

  /**
   * Returns the pages of Wikipedia that are wrong for the actors on a side of a row of POLECAT, because in other rows
   * they are the pages of other actors.
   */
  wrongPages(row: object, side: 1 | 2): readonly string[] {
    return this.#actors.polecat.wrongPages(row, side);
  }

  /** Returns the name of the state in which the event of a row happened, and adds the state to the actors. */
  country(row: R): string | undefined {
    const country = this.columns.nameIn(row, "Country");
    return country === undefined || this.scheme === "icews" ? country : this.#actors.polecat.stateOf(country);
  }

  /** Returns the names of the actors on a side of a row. */
  names(row: R, side: 1 | 2): readonly string[] {
    return this.actors(row, side).map(({ name }) => name);
  }

  /** Returns the actors of a row as participants of a meeting. */
  participants(row: R): readonly ParticipantValue[] {
    return ([1, 2] as const).flatMap((side) =>
      this.actors(row, side).map(({ name, principal }) => ({ actor: name, onBehalfOf: principal })),
    );
  }

  /** Returns the names of all actors of a row as the dataset spells them. */
  #recordNames(row: R): readonly string[] {
    return ([1, 2] as const).flatMap((side) =>
      this.actors(row, side).map(({ name, details }) => String(details.name ?? name)),
    );
  }

  /**
   * Returns a title such as "Make a visit: Alba, Borea". If both actors do the same thing, an actor that is on both
   * sides is named once.
   */
  title(row: R): string {
    const { code, meeting } = this.meaning(row);
    const text =
      this.columns.text(row, "Event Text") ?? (this.scheme === "polecat" ? sentence(code) : rootName(code));
    const all = this.#recordNames(row);
    const names = meeting !== null || this.isMutual(row) ? [...new Set(all)] : all;
    return names.length === 0 ? text : `${text}: ${names.join(", ")}`;
  }

  /**
   * Returns a key for a row that reports a meeting or an agreement. Rows with the same key become one record: for
   * example, a row with Alba meeting Borea and a row with Borea meeting Alba. Undefined for a row of another kind and
   * for a row without a date or an actor. Such a row is not joined with others.
   */
  joinKey(row: R): string | undefined {
    const { meeting, event, code } = this.meaning(row);
    const form = meeting ?? (mutualTypes.includes(event) ? code : undefined);
    if (form === undefined) return undefined;
    const isWhole = ([1, 2] as const).every((side) => this.actors(row, side).length > 0);
    const date = this.day(row);
    if (!isWhole || date === undefined) return undefined;
    const names = this.#recordNames(row).map((name) => name.toLowerCase());
    return [date, form, ...names.sort()].join(" ");
  }

  /** Returns the name of the first speaker of a row. Throws a `Refusal` if the row has none. */
  speaker(row: R): string {
    const [name] = this.names(row, 1);
    if (name !== undefined) return name;
    const [source] = this.format.actors;
    const at = {
      field: "statement.speaker",
      column: this.columns.formatName(String(this.columns.nameOf(source))),
    };
    const value = this.columns.text(row, source) ?? objectIn(this.columns, row, source);
    const fault = value === undefined ? "is missing" : `cannot be ${shown(value)}, which is no actor`;
    const cure =
      "The code is of a speech act, which needs a speaker. Give the actor, or leave such rows out with when.";
    throw refuse(at, `${fault}. ${cure}`, { value });
  }

  /** Returns the details of an actor. `name` is the name of an actor or of the publisher of the row. */
  detailsOf(name: string, row: R, index: number): ActorDetails {
    const typical = this.#actors.detailsOfFirst(name, index);
    if (typical !== undefined) return typical;
    // Each row gives its own details of an actor. If they contradict those of the first row, the losses list the
    // contradiction.
    for (const side of [1, 2] as const)
      for (const actor of this.actors(row, side)) if (actor.name === name) return actor.details;
    return this.#actors.detailsOf(name) ?? { type: this.publisher(row) === name ? "outlet" : "state" };
  }

  /** Returns the attributes that a row gives its record. */
  attributes(row: R): Readonly<Record<string, string | number | undefined>> {
    return Object.fromEntries(this.#attributes.map(([name, column]) => [name, this.#attribute(row, column)]));
  }

  #attribute(row: R, column: string): string | number | undefined {
    const number = this.format.texts.includes(column) ? undefined : this.columns.number(row, column);
    const text = number ?? this.columns.text(row, column);
    // A list of POLECAT without any value, such as `None; None`, counts as an empty cell.
    const isEmpty =
      typeof text === "string" &&
      text.includes(";") &&
      text.split(";").every((each) => isMissing(each.trim()));
    return isEmpty ? undefined : text;
  }

  /**
   * Returns the outlet that published the article of a row. For GDELT, this is the host in the address of the article.
   */
  publisher(row: R): string | undefined {
    if (this.scheme !== "gdelt")
      return this.columns.text(row, this.scheme === "icews" ? "Publisher" : "Source");
    const address = this.columns.text(row, "SOURCEURL");
    return address === undefined
      ? undefined
      : /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  }
}
