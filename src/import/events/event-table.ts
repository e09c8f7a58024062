import { actsOf, type CodeMeaning, type CodeScheme } from "../../coding/acts-of.ts";
import { DemarcheError, problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { StatementAct } from "../../model/statement.ts";
import { column as columnOf, functionOfColumn } from "../column.ts";
import { DateCells } from "../shared/cells/date-cells.ts";
import type { ImportLosses } from "../shared/losses/import-losses.ts";
import { type FieldName, Refusal, refuse } from "../shared/losses/refusal.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { ParticipantValue, PlaceMapping } from "../shared/mapping/meeting-mapping.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { type EventActors, eventActors } from "./actors.ts";
import { columnsOfScheme, EventColumns, type EventScheme } from "./columns.ts";
import type { EventLosses, FromEventsOptions, PaddedCode } from "./options.ts";
import { repairedCode } from "./repair-code.ts";
import { rootName, sentence } from "./titles.ts";

const titles: Readonly<Record<EventScheme, string>> = {
  gdelt: "Events of GDELT",
  icews: "Events of ICEWS",
  polecat: "Events of POLECAT",
};

const formatNames: Readonly<Record<EventScheme, string>> = {
  gdelt: "GDELT 2",
  icews: "ICEWS",
  polecat: "POLECAT",
};

/** The columns without which rows are events of nobody or without a date: the code first, then date and actors. */
const coreColumns: Readonly<Record<EventScheme, readonly string[]>> = {
  gdelt: ["EventCode", "SQLDATE", "Actor1Code", "Actor2Code"],
  icews: ["CAMEO Code", "Event Date", "Source Name", "Target Name"],
  polecat: ["Event Type", "Event Date", "Actor Name", "Recipient Name"],
};

/** The meaning of the code of a row, with the code itself. */
interface RowMeaning extends CodeMeaning {
  /** The code as the row gives it. */
  readonly code: string;
}

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

export class EventTable<R extends object> {
  readonly #scheme: EventScheme;
  readonly #options: FromEventsOptions<R>;
  readonly #columns: EventColumns;
  readonly #actors: EventActors;
  readonly #codeField: FieldName;
  readonly #dates = new DateCells();
  readonly #meanings = new Map<string, CodeMeaning | DemarcheError>();
  readonly #attributes: readonly (readonly [string, string])[];

  constructor(rows: readonly R[], options: FromEventsOptions<R>) {
    this.#scheme = options.scheme;
    this.#options = options;
    this.#columns = new EventColumns(options.scheme, rows);
    this.#actors = eventActors(options.scheme, this.#columns, rows);
    const code = coreColumns[options.scheme][0] as string;
    if (rows.length > 0) this.#checkColumns();
    const width = typeof rows[0] === "object" && rows[0] !== null ? this.#wrongWidth(rows[0]) : undefined;
    if (width !== undefined)
      throw problem("invalid-shape", "/0", `fromEvents: ${rowName(0, options.firstRow)} ${width}`);
    this.#codeField = { field: "code", column: this.#columns.formatName(String(this.#columns.nameOf(code))) };
    this.#attributes = attributeColumns[options.scheme].filter(
      ([, column]) => this.#columns.nameOf(column) !== undefined,
    );
  }

  #checkColumns(): void {
    const missing = coreColumns[this.#scheme].find((name) => this.#columns.nameOf(name) === undefined);
    if (missing === undefined) return;
    const cure = `Give rows of ${this.#scheme}, with its columns as names or in its order.`;
    const message = `fromEvents: the rows have no column "${missing}". ${nearest(missing, this.#columns.unknownNames)}${cure}`;
    throw problem("invalid-shape", "/0", message);
  }

  /** Returns what is wrong with the number of cells of a row. Undefined if it is right, or if the row is an object. */
  #wrongWidth(row: object): string | undefined {
    const width = this.#columns.wrongWidth(row);
    if (width === undefined) return undefined;
    const expected = columnsOfScheme(this.#scheme).length;
    return `has ${width} columns, ${formatNames[this.#scheme]} has ${expected}. Split the lines at the separator of the file, without its header.`;
  }

  /**
   * Returns the losses with undated rows and padded codes. Unused columns have the names of the format, even if the
   * rows are arrays.
   */
  lossesOf(rows: readonly R[], losses: ImportLosses): EventLosses {
    const unusedColumns = losses.unusedColumns.map((column) => this.#columns.formatName(column));
    const { firstRow = 0 } = this.#options;
    const refused = new Set(losses.refused.map(({ row }) => row - firstRow));
    const padded = new Map<string, PaddedCode>();
    let undated = 0;
    rows.forEach((row, index) => {
      if (refused.has(index)) return;
      if (this.#day(row) === undefined) undated += 1;
      const value = this.#written(row);
      const code = this.#code(row);
      if (value === undefined || code === undefined || this.#scheme === "polecat" || code === value) return;
      const count = (padded.get(value)?.count ?? 0) + 1;
      padded.set(value, { value, code, count, row: padded.get(value)?.row ?? index + firstRow });
    });
    return Object.freeze({ ...losses, unusedColumns, undated, paddedCodes: [...padded.values()] });
  }

  /** Returns the code as the row gives it. */
  #written(row: R): string | undefined {
    return this.#columns.text(row, coreColumns[this.#scheme][0] as string);
  }

  /** Returns the code of a row, with the zero that it lacks. Throws a `Refusal` if it is no code without the zero. */
  #code(row: R): string | undefined {
    const code = this.#written(row);
    if (code === undefined) return undefined;
    if (this.#scheme === "polecat") {
      const mode = this.#columns.text(row, "Event Mode");
      return mode === undefined ? code : `${code} ${mode}`;
    }
    const root = this.#scheme === "gdelt" ? this.#columns.text(row, "EventRootCode") : undefined;
    const repaired = repairedCode(
      code,
      root,
      this.#columns.isNumber(row, coreColumns[this.#scheme][0] as string),
    );
    if (repaired === undefined) return code;
    if ("code" in repaired) return repaired.code;
    throw refuse(this.#codeField, `cannot be ${shown(code)}. ${repaired.fault}`, { value: code });
  }

  /**
   * Returns the meaning of the code of a row. Throws a `Refusal` if the code is missing or the scheme does not have it.
   */
  #meaning(row: R): RowMeaning {
    const width = this.#wrongWidth(row);
    if (width !== undefined) throw new Refusal(undefined, width);
    const code = this.#code(row);
    if (code === undefined) throw refuse(this.#codeField, "is missing. Give the code of the event.");
    let meaning = this.#meanings.get(code);
    if (meaning === undefined) {
      meaning = attempt(this.#scheme === "polecat" ? "plover" : "cameo", code);
      this.#meanings.set(code, meaning);
    }
    if (meaning instanceof DemarcheError)
      throw refuse(this.#codeField, `cannot be ${shown(code)}. ${meaning.message}`, { value: code });
    return { ...meaning, code };
  }

  #date(row: R): string | undefined {
    return this.#columns.text(row, coreColumns[this.#scheme][1] as string);
  }

  /** Returns the date of a row in EDTF. Undefined if it is missing or no date. */
  #day(row: R): string | undefined {
    const date = this.#date(row);
    return date === undefined ? undefined : this.#dates.peek(date);
  }

  #name(row: R, side: 1 | 2): string | undefined {
    return this.#actors.read(row, side)?.name;
  }

  #names(row: R): readonly string[] {
    return ([1, 2] as const).flatMap((side) => this.#name(row, side) ?? []);
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
   * Returns the key of a record that rows in both directions share. Undefined if the row lacks a date or an actor: it
   * then has a record of its own.
   */
  #mirrorKey(row: R, form: string): string | undefined {
    const names = this.#recordNames(row).map((name) => name.toLowerCase());
    const date = this.#day(row) === undefined ? undefined : this.#date(row);
    return names.length < 2 || date === undefined ? undefined : [date, form, ...names.sort()].join(" ");
  }

  mapping(): RowMapping<R> {
    const { document, extends: base, onError, firstRow = 0 } = this.#options;
    const scheme = this.#scheme === "polecat" ? "plover" : "cameo";
    const dateColumn = String(this.#columns.nameOf(coreColumns[this.#scheme][1] as string));
    const date = functionOfColumn(this.#columns.formatName(dateColumn), (row: R) => this.#date(row));
    const place = this.#place();
    const attributes = (row: R) =>
      Object.fromEntries(this.#attributes.map(([name, column]) => [name, this.#attribute(row, column)]));
    const citation = (_: R, index: number) => ({ row: index + firstRow });
    const cite = (row: R, index: number) => ({ ...citation(row, index), via: this.#publisher(row) });
    const actOf = (row: R) => this.#meaning(row).acts[0] as StatementAct;
    const second = (row: R, isDirected: boolean) =>
      directedActs.has(actOf(row)) === isDirected ? this.#name(row, 2) : undefined;
    return {
      document: document ?? { title: titles[this.#scheme] },
      statement: {
        when: (row) => this.#meaning(row).acts.length > 0,
        speaker: (row) => this.#name(row, 1),
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
        when: (row) => this.#meaning(row).meeting !== null,
        key: (row) => this.#mirrorKey(row, this.#meaning(row).meeting as string),
        title: (row) => this.#title(row),
        format: (row) => this.#meaning(row).meeting,
        participants: (row) => this.#participants(row),
        date,
        ...(place === undefined ? {} : { place }),
        note: (row) => `${scheme.toUpperCase()} ${this.#meaning(row).code}`,
        citation: cite,
      },
      event: {
        when: (row) => this.#meaning(row).event !== null,
        key: (row) => {
          const { event, code } = this.#meaning(row);
          return mutualTypes.includes(event) ? this.#mirrorKey(row, code) : undefined;
        },
        title: (row) => this.#title(row),
        type: (row) => this.#meaning(row).event,
        actors: (row) =>
          mutualTypes.includes(this.#meaning(row).event) ? this.#names(row) : this.#name(row, 1),
        targets: (row) => (mutualTypes.includes(this.#meaning(row).event) ? undefined : this.#name(row, 2)),
        date,
        ...(place === undefined ? {} : { place }),
        codes: [{ scheme, code: (row) => this.#meaning(row).code }],
        attributes,
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
    return textColumns.has(column) ? this.#columns.text(row, column) : this.#columns.number(row, column);
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

  #place(): PlaceMapping<R> | undefined {
    const isGdelt = this.#scheme === "gdelt";
    const names = isGdelt ? ["ActionGeo_FullName"] : ["City", "Placename", "District", "Province", "Country"];
    const [latitude, longitude] = isGdelt ? ["ActionGeo_Lat", "ActionGeo_Long"] : ["Latitude", "Longitude"];
    if (names.every((name) => this.#columns.nameOf(name) === undefined)) return undefined;
    const axis = (name: string) => (row: R) => this.#columns.number(row, name);
    return {
      // A column is read only if the columns before it are empty. A column that is never read counts as unused.
      name: (row) => {
        for (const name of names) {
          const found = this.#columns.text(row, name);
          if (found !== undefined) return found;
        }
        return undefined;
      },
      coordinates: [axis(longitude as string), axis(latitude as string)],
      // GDELT gives the country as a FIPS code, and POLECAT as an ISO code. Only ICEWS gives the name of the state, as
      // this field needs it.
      ...(this.#scheme === "icews" && this.#columns.nameOf("Country") !== undefined
        ? { country: columnOf(this.#columns.nameOf("Country") as never) as never }
        : {}),
    };
  }
}

/** Columns that become attributes of statements and events, by the name of the attribute. */
const attributeColumns: Readonly<Record<EventScheme, readonly (readonly [string, string])[]>> = {
  gdelt: [
    ["eventId", "GLOBALEVENTID"],
    ["quadClass", "QuadClass"],
    ["goldstein", "GoldsteinScale"],
    ["mentions", "NumMentions"],
    ["sources", "NumSources"],
    ["articles", "NumArticles"],
    ["tone", "AvgTone"],
    ["url", "SOURCEURL"],
  ],
  icews: [
    ["eventId", "Event ID"],
    ["intensity", "Intensity"],
    ["storyId", "Story ID"],
    ["sentence", "Sentence Number"],
  ],
  polecat: [
    ["eventId", "Event ID"],
    ["intensity", "Intensity"],
    ["quadCode", "Quad Code"],
    ["contexts", "Contexts"],
    ["published", "Publication Date"],
  ],
};

/** The columns in `attributeColumns` whose values are texts even if they consist of digits. */
const textColumns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "GLOBALEVENTID",
  "SOURCEURL",
  "Event ID",
  "Story ID",
  "Quad Code",
  "Contexts",
  "Publication Date",
]);

/** Returns the sentence that names the column that was probably meant, with a blank after it. */
function nearest(column: string, names: readonly string[]): string {
  const guess = suggest(column, names);
  if (guess.startsWith("Did you mean")) return `${guess} `;
  const last = column.split(" ").at(-1)?.toLowerCase() ?? "";
  const part = names.find((name) => {
    const written = name.toLowerCase();
    return written.length > 3 && (written.includes(last) || column.toLowerCase().includes(written));
  });
  return part === undefined ? "" : `Did you mean "${part}"? `;
}

/** Returns the meaning of a code, or the error that says why the scheme does not have it. */
function attempt(scheme: CodeScheme, code: string): CodeMeaning | DemarcheError {
  try {
    return actsOf(scheme, code);
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
}
