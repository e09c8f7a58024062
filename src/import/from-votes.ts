import { datasetRule } from "../dataset/dataset-rule.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { text } from "../options/text.ts";
import { column as columnOf } from "./column.ts";
import { readCell } from "./column-use.ts";
import { importRows, type MappedRows } from "./map-rows.ts";
import { isAbsent } from "./read-cell.ts";
import { refuse } from "./refusal.ts";
import {
  type ActorDetails,
  type ColumnName,
  type DocumentMapping,
  type EventMapping,
  type IssueDetails,
  type RowErrorMode,
  type RowMapping,
  rowErrorModes,
  type StatementMapping,
} from "./row-mapping.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding, voteValuesRule } from "./vote-values.ts";

/** How votes are arranged in rows. */
export const voteLayouts = [
  /** One row for each vote of a voter. */
  "votes",
  /** One row for each voter, and one column for each roll call. */
  "voters",
  /** One row for each roll call, and one column for each voter. */
  "roll-calls",
] as const;

/** One of {@link voteLayouts}. */
export type VoteLayout = (typeof voteLayouts)[number];

/** Options of {@link fromVotes}. */
export interface FromVotesOptions<R> {
  /** What a row is. Default: `"votes"`. */
  readonly layout?: VoteLayout | undefined;
  /**
   * Column with the voter. The layout `roll-calls` has no such column. Default: the first column with a customary name,
   * such as `country`, `member` or `voter`.
   */
  readonly voter?: ColumnName<R> | undefined;
  /**
   * Column that identifies the roll call. The layout `voters` has no such column. Default: the first column with a
   * customary name, such as `rcid`, `rollcall` or `vote_id`.
   */
  readonly rollCall?: ColumnName<R> | undefined;
  /** Column with the vote, in the layout `votes`. Default: `vote`, or another customary name. */
  readonly vote?: ColumnName<R> | undefined;
  /** Columns with votes, in the layouts `voters` and `roll-calls`. Default: all columns that no other option names. */
  readonly columns?: readonly ColumnName<R>[] | undefined;
  /** Column with the date. Default: `date` or `day`. If the rows have neither, the records are undated. */
  readonly date?: ColumnName<R> | undefined;
  /**
   * Column with the title of the roll call. Default: `title`, `short` or `descr`. If the rows have none of them, the
   * title contains the id of the roll call.
   */
  readonly title?: ColumnName<R> | undefined;
  /**
   * What the values mean: the name of a coding, or a table of values that extends the coding `"words"`. Default:
   * `"unga"` if the rows have the columns `rcid` and `ccode`, and otherwise `"words"`.
   */
  readonly values?: VoteCoding | Readonly<Record<string, VoteMeaning>> | undefined;
  /** Name or id of the assembly. It becomes the actor of the events. Default: none. */
  readonly body?: string | undefined;
  /**
   * The details of the voters. Default: the voters are states if the rows have a column `ccode` or `country`, and
   * otherwise persons.
   */
  readonly actor?: ActorDetails | ((name: string, row: R, index: number) => ActorDetails) | undefined;
  /**
   * The details of the issues: the same details for all issues, or a function of the id of the roll call. Default: the
   * label is the title of the roll call.
   */
  readonly issue?: IssueDetails | ((rollCall: string, row: R, index: number) => IssueDetails) | undefined;
  /** The document that the rows come from. Default: a document with the title "Roll calls". */
  readonly document?: DocumentMapping<R> | undefined;
  /** Columns that become attributes of the statements, besides the vote. Default: none. */
  readonly attributes?: readonly ColumnName<R>[] | undefined;
  /** A dataset whose records the rows can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

const anyValue: OptionRule = { check: () => {} };
const names: OptionRule = {
  check(value, option) {
    if (Array.isArray(value) && value.length > 0) return;
    option.refuse(`${option.name} has to be an array of columns, not ${shown(value)}.`);
  },
};
const rules = {
  layout: /* @__PURE__ */ oneOf(voteLayouts),
  voter: anyValue,
  rollCall: anyValue,
  vote: anyValue,
  columns: names,
  date: anyValue,
  title: anyValue,
  values: voteValuesRule,
  body: text,
  actor: anyValue,
  issue: anyValue,
  document: anyValue,
  attributes: names,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

/**
 * Customary names of columns, in the order in which they are tried. Case, blanks, and the characters `_`, `.` and `-`
 * are ignored.
 */
const customary: Readonly<Record<"voter" | "rollCall" | "vote" | "date" | "title", readonly string[]>> = {
  voter: [
    "voter",
    "country",
    "countryname",
    "member",
    "membername",
    "legislator",
    "name",
    "ccode",
    "state",
    "icpsr",
  ],
  rollCall: [
    "rollcall",
    "rollcallid",
    "rcid",
    "rollnumber",
    "voteid",
    "resid",
    "unres",
    "resolution",
    "motion",
    "bill",
  ],
  vote: ["vote", "castcode", "votecast", "choice", "position", "option"],
  date: ["date", "day", "votedate"],
  title: ["title", "short", "descr", "description", "question"],
};

type Role = keyof typeof customary;

const stanceOf: Readonly<Record<VoteMeaning, Stance | undefined>> = {
  yes: "support",
  no: "oppose",
  abstain: "neutral",
  absent: "neutral",
  "not-a-member": undefined,
};

/**
 * Returns the dataset that roll calls contain: a statement with the act `vote` for each vote, and an event of type
 * `vote` for each roll call, with its tally. The rows can be long (a row is a vote) or wide (a row is a voter or a roll
 * call).
 *
 * - Every roll call is a separate issue, which can be matched by its id with an issue of the extended dataset.
 * - Yes is `support`, and no is `oppose`. Abstention and absence are `neutral`. The attribute `vote` of the statement
 *   has the value in the row, and the attributes `yes`, `no`, `abstain` and `absent` of the event count the votes.
 * - Votes of voters who were not members are left out.
 * - A value that the coding does not have is refused and counted, because numbers mean different things in different
 *   sources: 3 is a no in the General Assembly, and a yea in the Congress. Only accepted rows are counted in tallies.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and if a column is missing and no column has a customary
 * name.
 *
 * @example
 * ```ts
 * import { fromVotes } from "demarche/import";
 *
 * const rows = [
 *   { rcid: 3, ccode: 339, country: "Alba", date: "2024-05-02", vote: 1, unres: "R/1" },
 *   { rcid: 3, ccode: 355, country: "Borea", date: "2024-05-02", vote: 3, unres: "R/1" },
 *   { rcid: 3, ccode: 365, country: "Gray", date: "2024-05-02", vote: 8, unres: "R/1" },
 * ];
 * const { dataset, losses } = fromVotes(rows, { title: "unres", body: "General Assembly" });
 * dataset.statements.map(({ speaker, positions }) => `${speaker}: ${positions[0]?.stance}`);
 * // => ["alba: support", "borea: oppose", "gray: neutral"]
 * dataset.events[0]?.attributes; // => { yes: 1, no: 1, abstain: 0, absent: 1 }
 * losses.unusedColumns; // => []
 * ```
 */
export function fromVotes<R extends object>(
  rows: readonly R[],
  options: FromVotesOptions<R> = {},
): MappedRows {
  checkOptions("fromVotes", options, rules);
  if (!Array.isArray(rows)) return importRows("fromVotes", rows, {} as never);
  const votes = new VoteTable(rows, options);
  const first = importRows("fromVotes", rows, votes.mapping(new Set()));
  const refused = new Set(first.losses.refused.map(({ row }) => row));
  // An event gets its tally when it is made, before it is known which rows will be refused. If tallied rows are
  // refused, for example for a wrong date, all rows are imported again with tallies that leave out the refused rows.
  return votes.hasTallied(refused) ? importRows("fromVotes", rows, votes.mapping(refused)) : first;
}

/** A vote in the rows: the cells with its voter, its roll call and its value. */
interface Cell {
  readonly voter: unknown;
  readonly rollCall: unknown;
  readonly value: unknown;
}

/** The votes of rows in any layout, and the mapping that reads them. */
class VoteTable<R extends object> {
  readonly #rows: readonly R[];
  readonly #options: FromVotesOptions<R>;
  readonly #layout: VoteLayout;
  readonly #columns: ReadonlyMap<string, string | number>;
  readonly #role: Readonly<Record<Role, string | number | undefined>>;
  readonly #cellColumns: readonly (string | number)[];
  readonly #meanings: ReadonlyMap<string, VoteMeaning>;
  readonly #tallied = new Set<number>();
  readonly #attributes = new Map<unknown, Readonly<Record<string, unknown>>>();

  constructor(rows: readonly R[], options: FromVotesOptions<R>) {
    this.#rows = rows;
    this.#options = options;
    const layout = options.layout ?? "votes";
    this.#layout = layout;
    this.#columns = columnsOf(rows);
    this.#role = {
      voter: layout === "roll-calls" ? undefined : this.#find("voter"),
      rollCall: layout === "voters" ? undefined : this.#find("rollCall"),
      vote: layout === "votes" ? this.#find("vote") : undefined,
      date: this.#find("date", true),
      title: this.#find("title", true),
    };
    const used = new Set([...Object.values(this.#role), ...(options.attributes ?? [])]);
    this.#cellColumns =
      layout === "votes"
        ? [this.#role.vote as string]
        : (options.columns ?? [...this.#columns.values()].filter((column) => !used.has(column as never)));
    this.#meanings = this.#readMeanings();
  }

  #find(role: Role, isOptional = false): string | number | undefined {
    const given = this.#options[role];
    if (given !== undefined) {
      const known = [...this.#columns.values()];
      if (known.length === 0 || known.map(String).includes(String(given))) return given;
      const message = `fromVotes: no row has a column ${shown(given)}. ${suggest(String(given), known.map(String))}`;
      throw problem("invalid-option", `/${role}`, message, given);
    }
    for (const name of customary[role]) {
      const found = this.#columns.get(name);
      if (found !== undefined) return found;
    }
    if (isOptional || this.#columns.size === 0) return undefined;
    const columns = [...this.#columns.values()].map(String);
    const message = `fromVotes needs option ${role}, because no column has one of the names ${customary[role].join(", ")}. ${suggest("", columns)}`;
    throw problem("invalid-option", `/${role}`, message);
  }

  #readMeanings(): ReadonlyMap<string, VoteMeaning> {
    const { values } = this.#options;
    const isUnga = this.#columns.has("rcid") && this.#columns.has("ccode");
    const coding = typeof values === "string" ? values : values === undefined && isUnga ? "unga" : "words";
    const own = typeof values === "object" ? Object.entries(values) : [];
    return new Map([
      ...Object.entries(valuesOfCoding(coding)),
      ...own.map(([value, meaning]) => [value.trim().toLowerCase(), meaning] as const),
    ]);
  }

  #meaningOf(value: unknown): VoteMeaning | undefined {
    if (typeof value === "object") return undefined;
    return this.#meanings.get(String(value).trim().toLowerCase());
  }

  #cellAt(row: R, column: string | number): Cell {
    const { voter, rollCall } = this.#role;
    return {
      voter: voter === undefined ? column : readCell(row, voter),
      rollCall: rollCall === undefined ? column : readCell(row, rollCall),
      value: readCell(row, column),
    };
  }

  /** Returns whether the tallies count at least one of these rows. */
  hasTallied(rows: ReadonlySet<number>): boolean {
    return [...rows].some((row) => this.#tallied.has(row));
  }

  /** Returns the tally of each roll call, counting only votes of a known value by a known voter in accepted rows. */
  #tallies(refused: ReadonlySet<number>): ReadonlyMap<string, Record<string, number>> {
    const tallies = new Map<string, Record<string, number>>();
    this.#tallied.clear();
    for (const [index, row] of this.#rows.entries()) {
      if (typeof row !== "object" || row === null || refused.has(index)) continue;
      const cells = this.#cellColumns.map((column) => this.#cellAt(row, column));
      const known = cells.filter(({ voter, rollCall }) => !isAbsent(voter) && !isAbsent(rollCall));
      // A row is refused as a whole if one of its votes has an unknown value.
      if (known.some(({ value }) => !isAbsent(value) && this.#meaningOf(value) === undefined)) continue;
      for (const { rollCall, value } of known) {
        const meaning = isAbsent(value) ? undefined : this.#meaningOf(value);
        if (meaning === undefined || meaning === "not-a-member") continue;
        const key = String(rollCall);
        let tally = tallies.get(key);
        if (tally === undefined) {
          tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
          tallies.set(key, tally);
        }
        tally[meaning] = (tally[meaning] as number) + 1;
        this.#tallied.add(index);
      }
    }
    return tallies;
  }

  /** Returns the titles that several roll calls have, in lower case and without blanks, `_`, `.` and `-`. */
  #sharedTitles(): ReadonlySet<string> {
    const { rollCall, title } = this.#role;
    const owners = new Map<string, string>();
    const shared = new Set<string>();
    if (rollCall === undefined || title === undefined) return shared;
    for (const row of this.#rows) {
      if (typeof row !== "object" || row === null) continue;
      const key = String(readCell(row, rollCall));
      const written = plain(String(readCell(row, title)));
      const owner = owners.get(written);
      if (owner === undefined) owners.set(written, key);
      else if (owner !== key) shared.add(written);
    }
    return shared;
  }

  /**
   * Returns a function that returns the title of the roll call of a row. If several roll calls have the same title, the
   * id of the roll call follows it.
   */
  #titleReader(): (rollCall: string, row: R) => string {
    const { title } = this.#role;
    const shared = this.#sharedTitles();
    return (rollCall, row) => {
      const written = title === undefined ? undefined : readCell(row, title);
      if (isAbsent(written)) return `Roll call ${rollCall}`;
      return shared.has(plain(String(written))) ? `${written} (${rollCall})` : String(written);
    };
  }

  /** Returns the stance that each value in the rows stands for. */
  #stances(): Readonly<Record<string, Stance>> {
    const stances = new Map<string, Stance>();
    for (const row of this.#rows) {
      if (typeof row !== "object" || row === null) continue;
      for (const column of this.#cellColumns) {
        const value = readCell(row, column);
        const meaning = isAbsent(value) ? undefined : this.#meaningOf(value);
        const stance = meaning === undefined ? undefined : stanceOf[meaning];
        if (stance !== undefined) stances.set(String(value), stance);
      }
    }
    return Object.fromEntries(stances);
  }

  /** Returns the mapping of the rows. Its tallies leave out the refused rows. */
  mapping(refused: ReadonlySet<number>): RowMapping<R> {
    const options = this.#options;
    const tallies = this.#tallies(refused);
    const stances = this.#stances();
    const titleOf = this.#titleReader();
    const issueOf = (rollCall: string, row: R, index: number): IssueDetails => {
      const label = { label: titleOf(rollCall, row) };
      if (options.issue === undefined) return label;
      return {
        ...label,
        ...(typeof options.issue === "function" ? options.issue(rollCall, row, index) : options.issue),
      };
    };
    const isOfStates = this.#columns.has("ccode") || this.#columns.has("country");
    const voter: ActorDetails = { type: isOfStates ? "state" : "person" };
    const actorOf = (name: string, row: R, index: number): ActorDetails => {
      if (typeof options.actor === "function") return options.actor(name, row, index);
      return name === options.body
        ? { type: "body" }
        : (options.actor ?? withCode(voter, row, this.#columns.get("ccode")));
    };
    // Every roll call has one event. In the layout `voters`, each column with votes is a roll call. In the other
    // layouts, each row belongs to one roll call.
    const rollCalls = this.#layout === "voters" ? this.#cellColumns : this.#cellColumns.slice(0, 1);
    return {
      document: options.document ?? { title: "Roll calls" },
      event: rollCalls.map((column) => this.#event(column, titleOf, tallies)),
      statement: this.#cellColumns.map((column) => this.#statement(column, stances)),
      actor: actorOf,
      issue: issueOf,
      ...(options.extends === undefined ? {} : { extends: options.extends }),
      ...(options.onError === undefined ? {} : { onError: options.onError }),
    };
  }

  #event(
    column: string | number,
    titleOf: (rollCall: string, row: R) => string,
    tallies: ReadonlyMap<string, Record<string, number>>,
  ): EventMapping<R> {
    const { rollCall, date } = this.#role;
    const keyOf = (row: R) => {
      const key = rollCall === undefined ? column : readCell(row, rollCall);
      if (!isAbsent(key)) return String(key);
      throw refuse(
        { field: "rollCall", column: String(rollCall) },
        "is missing. Give the roll call of the votes.",
      );
    };
    return {
      // If all votes in a row are by voters who were not members, the row is left out and makes no event.
      when: (row) => this.#hasVote(row, this.#layout === "roll-calls" ? this.#cellColumns : [column]),
      key: keyOf,
      title: (row) => titleOf(keyOf(row), row),
      type: "vote",
      actors: this.#options.body === undefined ? [] : [this.#options.body],
      ...(date === undefined ? {} : { date: (row: R) => readCell(row, date) as string }),
      about: (row) => ({ issue: keyOf(row) }),
      attributes: (row) => tallies.get(keyOf(row)),
    };
  }

  #hasVote(row: R, columns: readonly (string | number)[]): boolean {
    const { voter, rollCall } = this.#role;
    if (voter !== undefined && isAbsent(readCell(row, voter))) return this.#layout === "votes";
    if (rollCall !== undefined && isAbsent(readCell(row, rollCall))) return true;
    return columns.some((column) => {
      const value = readCell(row, column);
      return !isAbsent(value) && this.#meaningOf(value) !== "not-a-member";
    });
  }

  #statement(column: string | number, values: Readonly<Record<string, Stance>>): StatementMapping<R> {
    const { voter, rollCall, date } = this.#role;
    const { attributes = [] } = this.#options;
    return {
      when: (row) => this.#hasVote(row, [column]),
      speaker: voter === undefined ? column : (row) => readCell(row, voter) as string,
      act: "vote",
      ...(date === undefined ? {} : { date: (row: R) => readCell(row, date) as string }),
      positions: [
        {
          on: rollCall === undefined ? column : (row) => readCell(row, rollCall) as string,
          stance: columnOf(column as ColumnName<R>, { values }),
        },
      ],
      attributes: (row) => {
        const value = readCell(row, column);
        if (attributes.length > 0)
          return {
            vote: value,
            ...Object.fromEntries(attributes.map((name) => [name, readCell(row, name)])),
          };
        let shared = this.#attributes.get(value);
        if (shared === undefined) {
          shared = { vote: value };
          this.#attributes.set(value, shared);
        }
        return shared;
      },
    };
  }
}

/** Returns the columns of the first 100 rows, by their names in lower case without blanks, `_`, `.` and `-`. */
function columnsOf(rows: readonly object[]): ReadonlyMap<string, string | number> {
  const columns = new Map<string, string | number>();
  for (const row of rows.slice(0, 100)) {
    if (typeof row !== "object" || row === null) continue;
    for (const name in row) if (!columns.has(plain(name))) columns.set(plain(name), name);
  }
  return columns;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, "");
}

/** Returns the details of a state with its code in the Correlates of War project, if the row has a valid code. */
function withCode(details: ActorDetails, row: object, column: string | number | undefined): ActorDetails {
  const code = column === undefined ? undefined : readCell(row, column);
  if (isAbsent(code) || !/^(?:\d{1,3}|[A-Z]{3})$/.test(String(code))) return details;
  return { ...details, identifiers: [{ scheme: "cow", identifier: String(code) }] };
}
