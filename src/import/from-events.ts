import { actsOf, type CodeMeaning, type CodeScheme } from "../coding/acts-of.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { StatementAct } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import { column as columnOf } from "./column.ts";
import { type EventActors, eventActors } from "./event-actors.ts";
import { repairedCode } from "./event-codes.ts";
import { columnsOfScheme, EventColumns, type EventScheme, eventSchemes } from "./event-columns.ts";
import type { ImportLosses, UnknownValue } from "./import-losses.ts";
import { importRows } from "./map-rows.ts";
import { type FieldName, Refusal, refuse } from "./refusal.ts";
import {
  type ActorDetails,
  type DocumentMapping,
  type PlaceMapping,
  type RowErrorMode,
  type RowMapping,
  rowErrorModes,
} from "./row-mapping.ts";

/** Options of {@link fromEvents}. */
export interface FromEventsOptions<R> {
  /** Format of the rows. */
  readonly scheme: EventScheme;
  /**
   * Details of an actor, which are added to the details that the columns give or replace them. Return undefined for an
   * actor to which nothing is to be added. Default: only the details that the columns give.
   */
  readonly actor?:
    | ((name: string, details: ActorDetails, row: R, index: number) => Partial<ActorDetails> | undefined)
    | undefined;
  /** The document that the rows come from. Default: a document with the name of the format as its title. */
  readonly document?: DocumentMapping<R> | undefined;
  /** A dataset whose records the rows can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** A code of CAMEO that lacked the zero at its beginning. */
export interface PaddedCode {
  /** The code as the rows give it, such as `57`. */
  readonly value: string;
  /** The code with the zero, which the records have: `057`. */
  readonly code: string;
  /** Number of rows with the code that are in the dataset. */
  readonly count: number;
  /** Zero-based index of the first of these rows. */
  readonly row: number;
}

/** What rows of event data contain but the dataset does not, and what was decided about names and codes. */
export interface EventLosses extends ImportLosses {
  /** Number of rows in the dataset that have no date. */
  readonly undated: number;
  /** Codes to which the zero at the beginning was added, with their counts. */
  readonly paddedCodes: readonly PaddedCode[];
}

/** The dataset of rows of event data, with what is lost of them. */
export interface ImportedEvents {
  /** The records of the rows and of the extended dataset. It passes `parseDataset`. */
  readonly dataset: Dataset;
  /** What is in the rows and not in the dataset. Every row is counted. */
  readonly losses: EventLosses;
}

const anyValue: OptionRule = { check: () => {} };
const actorRule: OptionRule = {
  check(value, option) {
    if (typeof value === "function") return;
    option.refuse(`${option.name} has to be a function of the name, not ${shown(value)}.`);
  },
};
const rules = {
  scheme: /* @__PURE__ */ required(
    /* @__PURE__ */ oneOf(eventSchemes),
    'Write scheme: "gdelt", "icews" or "polecat".',
  ),
  actor: actorRule,
  document: anyValue,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

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

/**
 * Returns the dataset that rows of event data contain: GDELT 2, ICEWS or POLECAT. The code of a row decides what the
 * row becomes, as {@link coding!actsOf} says: a speech act becomes a statement, a consultation or a visit becomes a
 * meeting, and everything else becomes an event.
 *
 * - Rows are objects with the columns of the format, or arrays in the order of its columns. The files of GDELT have no
 *   header, so its rows usually are arrays of 61 cells.
 * - **Codes are kept**: in `codes` of an event, in the attribute `cameo` or `plover` of a statement, and in the note of
 *   a meeting, because meetings have no other field for it. If a code covers several acts, the statement has the most
 *   usual of them, because the code does not say which act it was.
 * - **Mirror rows are one record.** A visit has two rows (one actor visits, the other hosts), and a call has two rows
 *   as well. Meetings with the same form and participants on the same day are joined. Treaties, ceasefires and
 *   agreements are joined in the same way.
 * - **Actors** are distinguished by their CAMEO codes in GDELT, by their names in ICEWS, and by their names and
 *   countries in POLECAT. Whether an actor is a state, a person or a body is derived from codes and sectors, and
 *   `actor` can correct it.
 * - The second actor of a row is the target of the statement if the act is for or against somebody, and otherwise the
 *   addressee. If the code is of a speech act, a row without a source is refused, because a statement needs a speaker.
 *
 * - A code that lost the zero at its beginning in a spreadsheet gets it back if the result is a code of CAMEO that
 *   agrees with the root in the row, and `losses.paddedCodes` counts it. A row with any other unknown code is refused.
 *
 * @throws {@link index!DemarcheError} for an unknown option, if the rows have no column with the code, the date or the
 * actors, and if the first row is an array with more or fewer cells than the format has columns.
 *
 * @example
 * ```ts
 * import { fromEvents } from "demarche/import";
 *
 * const row = {
 *   "Event ID": 1, "Event Date": "2024-05-02", "Source Name": "Alba", "Source Sectors": "", "Source Country": "Alba",
 *   "Event Text": "Make a visit", "CAMEO Code": "042", "Intensity": 1.9,
 *   "Target Name": "Borea", "Target Sectors": "", "Target Country": "Borea", "Publisher": "Wire", "City": "Port",
 * };
 * const mirror = { ...row, "Source Name": "Borea", "Source Country": "Borea", "CAMEO Code": "043", "Target Name": "Alba", "Target Country": "Alba" };
 * const { dataset } = fromEvents([row, mirror], { scheme: "icews" });
 * dataset.meetings.map(({ format, participants }) => [format, ...participants.map(({ actor }) => actor)]);
 * // => [["visit", "alba", "borea"]]
 * ```
 */
export function fromEvents<R extends object>(
  rows: readonly R[],
  options: FromEventsOptions<R>,
): ImportedEvents {
  checkOptions("fromEvents", options, rules);
  if (!Array.isArray(rows)) return importRows("fromEvents", rows, {} as never) as never;
  const table = new EventTable(rows, options);
  const { dataset, losses } = importRows("fromEvents", rows, table.mapping());
  return Object.freeze({ dataset, losses: table.lossesOf(rows, withUnknownCodes(losses)) });
}

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

class EventTable<R extends object> {
  readonly #scheme: EventScheme;
  readonly #options: FromEventsOptions<R>;
  readonly #columns: EventColumns;
  readonly #actors: EventActors;
  readonly #codeField: FieldName;
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
    if (width !== undefined) throw problem("invalid-shape", "/0", `fromEvents: row 0 ${width}`);
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
    const refused = new Set(losses.refused.map(({ row }) => row));
    const padded = new Map<string, PaddedCode>();
    let undated = 0;
    rows.forEach((row, index) => {
      if (refused.has(index)) return;
      if (this.#date(row) === undefined) undated += 1;
      const value = this.#written(row);
      const code = this.#code(row);
      if (value === undefined || code === undefined || this.#scheme === "polecat" || code === value) return;
      const count = (padded.get(value)?.count ?? 0) + 1;
      padded.set(value, { value, code, count, row: padded.get(value)?.row ?? index });
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
    return this.#columns.text(row, this.#scheme === "gdelt" ? "SQLDATE" : "Event Date");
  }

  #name(row: R, side: 1 | 2): string | undefined {
    return this.#actors.read(row, side)?.name;
  }

  #names(row: R): readonly string[] {
    return ([1, 2] as const).flatMap((side) => this.#name(row, side) ?? []);
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
    const date = this.#date(row);
    return names.length < 2 || date === undefined ? undefined : [date, form, ...names.sort()].join(" ");
  }

  mapping(): RowMapping<R> {
    const { document, extends: base, onError } = this.#options;
    const scheme = this.#scheme === "polecat" ? "plover" : "cameo";
    const date = (row: R) => this.#date(row);
    const place = this.#place();
    const attributes = (row: R) =>
      Object.fromEntries(this.#attributes.map(([name, column]) => [name, this.#attribute(row, column)]));
    const citation = (_: R, index: number) => ({ row: index });
    const cite = (row: R, index: number) => ({ ...citation(row, index), via: this.#publisher(row) });
    const actOf = (row: R) => this.#meaning(row).acts[0] as StatementAct;
    const second = (row: R, isDirected: boolean) =>
      directedActs.has(actOf(row)) === isDirected ? this.#name(row, 2) : undefined;
    return {
      document: document ?? { title: titles[this.#scheme] },
      statement: {
        when: (row) => this.#meaning(row).acts.length > 0,
        speaker: (row) => this.#name(row, 1),
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
        participants: (row) => this.#names(row),
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

/** Returns losses in which the codes that the scheme does not have are counted as unknown values. */
function withUnknownCodes(losses: ImportLosses): ImportLosses {
  const counts = new Map<string, UnknownValue>();
  for (const { field, column, value, row } of losses.refused) {
    if (field !== "code" || value === undefined) continue;
    const text = JSON.parse(value) as string;
    const known = counts.get(text);
    const first = { field, ...(column === undefined ? {} : { column }), value: text, count: 1, row };
    counts.set(text, known === undefined ? first : { ...known, count: known.count + 1 });
  }
  return counts.size === 0
    ? losses
    : { ...losses, unknownValues: [...losses.unknownValues, ...counts.values()] };
}

/** Returns the name of the root of a code of CAMEO. */
function rootName(code: string): string {
  const names = [
    "Make public statement",
    "Appeal",
    "Express intent to cooperate",
    "Consult",
    "Engage in diplomatic cooperation",
    "Engage in material cooperation",
    "Provide aid",
    "Yield",
    "Investigate",
    "Demand",
    "Disapprove",
    "Reject",
    "Threaten",
    "Protest",
    "Exhibit force posture",
    "Reduce relations",
    "Coerce",
    "Assault",
    "Fight",
    "Use unconventional mass violence",
  ];
  return names[Number(code.slice(0, 2)) - 1] ?? code;
}

/** Returns a type and a mode of PLOVER as words: `ACCUSE disapprove` as "Accuse, disapprove". */
function sentence(code: string): string {
  const [type = "", mode] = code.toLowerCase().split(" ");
  const word = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return mode === undefined ? word : `${word}, ${mode}`;
}
