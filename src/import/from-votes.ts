import { datasetRule } from "../dataset/dataset-rule.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { text } from "../options/text.ts";
import { describedColumn } from "./column.ts";
import { readCell } from "./column-use.ts";
import { describeUnknownVote } from "./describe-unknown-vote.ts";
import type { ImportLosses } from "./import-losses.ts";
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

/** What the absence of a voter says about its stance. */
export const absentModes = [
  /** The absent voter has the stance `neutral` on the roll call, like a voter who abstains. */
  "neutral",
  /** The absent voter has no position on the roll call. */
  "silent",
] as const;

/** One of {@link absentModes}. */
export type AbsentMode = (typeof absentModes)[number];

/** The losses of {@link fromVotes}. */
export interface VoteLosses extends ImportLosses {
  /**
   * Number of votes that repeat an earlier vote of the same voter on the same roll call. Only the first vote is in the
   * dataset and in the tally. If a later vote differs from it, `conflicts` has both values.
   */
  readonly duplicates: number;
}

/** The result of {@link fromVotes}. */
export interface MappedVotes extends MappedRows {
  /** What the rows contain but the dataset does not, and what was decided about names and repeated votes. */
  readonly losses: VoteLosses;
}

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
  /**
   * The stance of absent voters: `"neutral"`, or none (`"silent"`). Two actors that are both `neutral` agree, so
   * `"silent"` is needed if common absence is not to count as agreement. The tally counts absent voters with either
   * value. Default: `"neutral"`.
   */
  readonly absent?: AbsentMode | undefined;
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
  absent: /* @__PURE__ */ oneOf(absentModes),
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
 * - A voter has one vote on a roll call. A repeated vote is joined with the first and counted in `losses.duplicates`. If
 *   it differs, the first vote is kept, and `losses.conflicts` has both values.
 * - Yes is `support`, and no is `oppose`. Abstention and absence are `neutral`; with `absent: "silent"`, an absent voter
 *   has no position. The attribute `vote` of the statement has the value in the row, and the attributes `yes`, `no`,
 *   `abstain` and `absent` of the event count the votes.
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
): MappedVotes {
  checkOptions("fromVotes", options, rules);
  if (!Array.isArray(rows)) return importRows("fromVotes", rows, {} as never) as never;
  const votes = new VoteTable(rows, options);
  const first = importRows("fromVotes", rows, votes.mapping(new Set(), new Map()));
  const refused = new Set(first.losses.refused.map(({ row }) => row));
  const repeats = votes.repeats(first.dataset, refused);
  // An event gets its tally when it is made, before it is known which rows will be refused and which names are the same
  // voter. If tallied rows are refused, for example for a wrong date, or if votes are repeated, all rows are imported
  // again with tallies that leave these votes out.
  const { dataset, losses } =
    repeats.size > 0 || votes.hasTallied(refused)
      ? importRows("fromVotes", rows, votes.mapping(refused, repeats))
      : first;
  const duplicates = [...repeats.values()].filter(({ isFirst }) => !isFirst).length;
  return Object.freeze({ dataset, losses: Object.freeze({ ...losses, duplicates }) });
}

/** A vote of a voter who has several votes on the same roll call. */
interface RepeatedVote {
  /** Id of the statement of the first vote. */
  readonly id: string;
  /** The value of the first vote. */
  readonly firstValue: unknown;
  /** Whether it is the first of these votes. */
  readonly isFirst: boolean;
}

/** The repeated votes, by the number of the cell. */
type RepeatedVotes = ReadonlyMap<number, RepeatedVote>;

/** A vote in the rows: the cells with its voter, its roll call and its value. */
interface Cell {
  readonly voter: unknown;
  readonly rollCall: unknown;
  readonly value: unknown;
}

/** What the statements of a column need from the whole table. */
interface CellReaders<R> {
  /** Returns what is known about the vote in a row if the voter has several. */
  readonly repeatOf: (index: number) => RepeatedVote | undefined;
  /** Returns the title of a roll call. */
  readonly titleOf: (rollCall: string, row: R) => string;
}

/** The votes of rows in any layout, and the mapping that reads them. */
class VoteTable<R extends object> {
  readonly #rows: readonly R[];
  readonly #options: FromVotesOptions<R>;
  readonly #layout: VoteLayout;
  readonly #columns: ReadonlyMap<string, string | number>;
  readonly #role: Readonly<Record<Role, string | number | undefined>>;
  readonly #cellColumns: readonly (string | number)[];
  readonly #coding: VoteCoding;
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
    const { values } = options;
    const isUnga = this.#columns.has("rcid") && this.#columns.has("ccode");
    this.#coding = typeof values === "string" ? values : values === undefined && isUnga ? "unga" : "words";
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
    const own = typeof values === "object" ? Object.entries(values) : [];
    const ownMeanings = own.map(([value, meaning]) => [normal(value), meaning] as const);
    // The caller's values come first, because messages name only the first values, and last, because they take precedence.
    return new Map([...ownMeanings, ...Object.entries(valuesOfCoding(this.#coding)), ...ownMeanings]);
  }

  #meaningOf(value: unknown): VoteMeaning | undefined {
    if (typeof value === "object") return undefined;
    return this.#meanings.get(normal(value));
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

  #cellNumber(row: number, position: number): number {
    return row * this.#cellColumns.length + position;
  }

  /** Returns the votes of voters who have several votes on the same roll call. `refused` has the rows left out. */
  repeats({ statements }: Dataset, refused: ReadonlySet<number>): RepeatedVotes {
    const firsts = new Map<string, Map<string, RepeatedVote & { readonly cell: number }>>();
    const repeats = new Map<number, RepeatedVote>();
    // The statements of the rows follow those of the extended dataset, in the order of the rows and of the columns.
    let next = this.#options.extends?.statements.length ?? 0;
    for (const [index, row] of this.#rows.entries()) {
      if (refused.has(index)) continue;
      for (const [position, column] of this.#cellColumns.entries()) {
        if (!this.#hasVote(row, [column])) continue;
        const { id, speaker } = statements[next++] as Dataset["statements"][number];
        const { rollCall, value } = this.#cellAt(row, column);
        const cell = this.#cellNumber(index, position);
        let voters = firsts.get(String(rollCall));
        if (voters === undefined) {
          voters = new Map();
          firsts.set(String(rollCall), voters);
        }
        const first = voters.get(speaker);
        if (first === undefined) {
          voters.set(speaker, { id, firstValue: value, isFirst: true, cell });
          continue;
        }
        repeats.set(first.cell, first);
        repeats.set(cell, { id: first.id, firstValue: first.firstValue, isFirst: false });
      }
    }
    return repeats;
  }

  /**
   * Returns the tally of each roll call, counting only the first vote of each known voter, if its value is known and its
   * row was accepted.
   */
  #tallies(
    refused: ReadonlySet<number>,
    repeats: RepeatedVotes,
  ): ReadonlyMap<string, Record<string, number>> {
    const tallies = new Map<string, Record<string, number>>();
    this.#tallied.clear();
    for (const [index, row] of this.#rows.entries()) {
      if (typeof row !== "object" || row === null || refused.has(index)) continue;
      const cells = this.#cellColumns.map((column, position) => ({
        ...this.#cellAt(row, column),
        isRepeated: repeats.get(this.#cellNumber(index, position))?.isFirst === false,
      }));
      const known = cells.filter(({ voter, rollCall }) => !isAbsent(voter) && !isAbsent(rollCall));
      // A row is refused as a whole if one of its votes has an unknown value.
      if (known.some(({ value }) => !isAbsent(value) && this.#meaningOf(value) === undefined)) continue;
      for (const { rollCall, value, isRepeated } of known) {
        if (isRepeated) continue;
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

  /** Returns the mapping of the rows. It joins repeated votes, and its tallies leave out the refused rows. */
  mapping(refused: ReadonlySet<number>, repeats: RepeatedVotes): RowMapping<R> {
    const options = this.#options;
    const tallies = this.#tallies(refused, repeats);
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
      statement: this.#cellColumns.map((column, position) => {
        const repeatOf = (index: number) => repeats.get(this.#cellNumber(index, position));
        const statement = this.#statement(column, stances, { repeatOf, titleOf });
        if (repeats.size === 0) return statement;
        return {
          ...statement,
          id: (_, index) => repeatOf(index)?.id,
          key: (_, index) => repeatOf(index)?.id,
        };
      }),
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

  #statement(
    column: string | number,
    values: Readonly<Record<string, Stance>>,
    { repeatOf, titleOf }: CellReaders<R>,
  ): StatementMapping<R> {
    const { voter, rollCall, date } = this.#role;
    const { attributes = [], absent } = this.#options;
    const describe = (cell: unknown) =>
      describeUnknownVote(cell, { coding: this.#coding, meanings: this.#meanings });
    const rollCallOf = (row: R) => (rollCall === undefined ? column : readCell(row, rollCall)) as string;
    const isSilent = (row: R) => absent === "silent" && this.#meaningOf(readCell(row, column)) === "absent";
    const isLater = (index: number) => repeatOf(index)?.isFirst === false;
    // A silent statement has no position that names the roll call, so its field `about` and its summary name it.
    const silent: Pick<StatementMapping<R>, "about" | "summary"> = {
      about: (row, index) => (isSilent(row) && !isLater(index) ? { issue: rollCallOf(row) } : undefined),
      summary: (row, index) =>
        isSilent(row) && !isLater(index) && !isAbsent(rollCallOf(row))
          ? `Vote: absent, ${titleOf(String(rollCallOf(row)), row)}.`
          : undefined,
    };
    return {
      when: (row) => this.#hasVote(row, [column]),
      speaker: voter === undefined ? column : (row) => readCell(row, voter) as string,
      act: "vote",
      ...(date === undefined ? {} : { date: (row: R) => readCell(row, date) as string }),
      positions: [
        {
          // The position of a repeated vote would be added to those of the first vote.
          on: (row, index) => (isLater(index) || isSilent(row) ? undefined : rollCallOf(row)),
          stance: describedColumn(column, values, describe),
        },
      ],
      ...(absent === "silent" ? silent : {}),
      attributes: (row, index) => {
        const written = readCell(row, column);
        const repeat = repeatOf(index);
        const isEqual = repeat !== undefined && normal(written) === normal(repeat.firstValue);
        const value = isEqual ? repeat.firstValue : written;
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

/** Returns the text of a value without differences of case and of blanks at its ends. */
function normal(value: unknown): string {
  return String(value).trim().toLowerCase();
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
