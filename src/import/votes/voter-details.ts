import { nameOfState, stateOfCode, stateOfName } from "../../coding/states/states.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import { identifierForm } from "../../dataset/rules/identifiers.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Identifier } from "../../model/identifier.ts";
import { trimmed, visibleName } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { UnknownValue } from "../shared/losses/import-losses.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import { comparableColumn, type VoteColumn, type VoteColumns } from "./columns.ts";
import type { FromVotesOptions } from "./options.ts";
import type { VoteCells } from "./vote-cells.ts";

/** To find out whether the voters are states, at most this number of rows is read. */
const mostRows = 1000;

/** Columns with codes of states, and their registers. */
const codeColumns: readonly (readonly [name: string, scheme: string])[] = [
  ["ccode", "cow"],
  ["cown", "cow"],
  ["gwno", "gwno"],
  ["gwcode", "gwno"],
  ["iso3", "iso3166-1-alpha-3"],
  ["iso3c", "iso3166-1-alpha-3"],
  ["iso2", "iso3166-1-alpha-2"],
  ["iso2c", "iso3166-1-alpha-2"],
  ["countrycode", "iso3166-1-alpha-2"],
  ["mscode", "iso3166-1-alpha-3"],
];

/**
 * Voters are states if at least this number of them have the name or the code of a state, and if they are at least this
 * share of the voters. The names of the other voters can be in another language. Codes of two letters do not count,
 * because they can be initials of persons.
 */
const leastStates = 3;
const leastShare = 0.25;

/**
 * Returns whether voters are states or persons. They are states in three cases:
 * - The name of their column says so.
 * - At least half of them have the name or the code of a state.
 * - At least {@link leastStates} of them have a name of a state that is longer than two letters, and these are at least
 *   the share {@link leastShare} of all voters.
 */
export function inferVoterType(rows: readonly object[], columns: VoteColumns): ActorType {
  const { voter } = columns.role;
  if (voter !== undefined && ["country", "countryname", "ccode"].includes(comparableColumn(String(voter))))
    return "state";
  const all = namesOfVoters(rows, columns);
  const states = all.filter(isState);
  const certain = states.filter((name) => name.length > 2).length;
  const isMost = states.length > 0 && 2 * states.length >= all.length;
  return isMost || (certain >= leastStates && certain >= leastShare * all.length) ? "state" : "person";
}

/** The registers whose codes are letters. If several of them have a code, the first one is used. */
const schemesInLetters: readonly string[] = ["iso3166-1-alpha-3", "iso3166-1-alpha-2", "cow"];
const twoLetters = "iso3166-1-alpha-2";

/** Returns the names of the voters in the first rows. */
function namesOfVoters(
  rows: readonly object[],
  { layout, role: { voter }, votes }: VoteColumns,
): readonly string[] {
  const names =
    layout === "roll-calls"
      ? votes
      : firstRows(rows).flatMap((row) => {
          const name = readCell(row, voter as VoteColumn);
          return isAbsent(name) ? [] : [name];
        });
  return [...new Set(names.map((name) => visibleName(String(name))))];
}

/**
 * If voters are named by codes such as RUS and KAZ, returns the register that has most of these codes. Registers differ:
 * Romania is ROU in one of them and ROM in another. A single code is enough, because a table can have codes beside
 * names. Codes of two letters have to be at least half of the names, because AU can be Australia or the African Union.
 * Undefined if no register has codes.
 */
export function schemeOfVoters(rows: readonly object[], columns: VoteColumns): string | undefined {
  const names = namesOfVoters(rows, columns);
  const counts = schemesInLetters.map((scheme) => ({
    scheme,
    count: names.filter((name) => isCodeInLetters(scheme, name)).length,
  }));
  const likely = counts.filter(
    ({ scheme, count }) => count > 0 && (scheme !== twoLetters || 2 * count >= names.length),
  );
  const most = Math.max(...likely.map(({ count }) => count));
  return likely.find(({ count }) => count === most)?.scheme;
}

function isCodeInLetters(scheme: string, name: string): boolean {
  return /^[A-Z]{2,3}$/.test(name) && stateOfCode(scheme, name) !== undefined;
}

/** Returns the first rows that are objects. */
function firstRows(rows: readonly object[]): readonly object[] {
  const found: object[] = [];
  for (const row of rows) {
    if (found.length === mostRows) break;
    if (isRow(row)) found.push(row);
  }
  return found;
}

function isState(name: string): boolean {
  if (stateOfName(name) !== undefined) return true;
  return schemesInLetters.some((scheme) => isCodeInLetters(scheme, name));
}

/** The registers of codes of states. Such codes are read from columns with customary names, such as `ccode`. */
const stateRegisters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "cow",
  "gwno",
  "iso3166-1-alpha-2",
  "iso3166-1-alpha-3",
]);

/**
 * Returns whether a code is valid. For a register of states, the code has to be one of its codes. For any other
 * register, it has to have the form that the register requires.
 */
function isCodeOf(scheme: string, code: string): boolean {
  if (stateRegisters.has(scheme)) return stateOfCode(scheme, code) !== undefined;
  return identifierForm(scheme)?.pattern.test(code) ?? true;
}

/** Reads the codes of voters in a table of votes. */
export class VoterCodes {
  readonly #columns: readonly (readonly [VoteColumn, string])[];
  readonly #schemeOfNames: string | undefined;

  /**
   * `given` is the column with codes that the caller names. If it is undefined, the columns with codes of states are
   * used. If the names of the voters are codes, `schemeOfNames` is the register of these codes.
   */
  constructor(
    byName: ReadonlyMap<string, VoteColumn>,
    given: FromVotesOptions<Record<string, unknown>>["voterCode"],
    schemeOfNames: string | undefined,
  ) {
    this.#schemeOfNames = schemeOfNames;
    if (given !== undefined) {
      this.#columns = [[given.column, given.scheme]];
      return;
    }
    this.#columns = codeColumns.flatMap(([name, scheme]) => {
      const column = byName.get(name);
      return column === undefined ? [] : [[column, scheme] as const];
    });
  }

  /**
   * Returns the details of a voter with the codes in the row. If its name is a code, this code is added. A code that is
   * not in its register is left out.
   */
  detailsOf(name: string, row: object, type: ActorType): ActorDetails {
    const identifiers: Identifier[] = this.#columns.flatMap(([column, scheme]) => {
      const code = readCell(row, column);
      if (isAbsent(code) || !isCodeOf(scheme, trimmed(String(code)))) return [];
      return [{ scheme, identifier: trimmed(String(code)) }];
    });
    const scheme = this.#schemeOfNames;
    if (scheme !== undefined && type === "state" && isCodeInLetters(scheme, name)) {
      const state = stateOfCode(scheme, name);
      const isKnown = identifiers.some((code) => code.scheme === scheme);
      return {
        type,
        ...(state === undefined ? {} : { name: nameOfState(state) }),
        identifiers: isKnown ? identifiers : [...identifiers, { scheme, identifier: name }],
      };
    }
    const [first] = identifiers;
    if (first === undefined) return { type };
    // A voter that is only known by its code gets the name of the state.
    const state = stateOfCode(first.scheme, first.identifier);
    const named = first.identifier === name && state !== undefined ? nameOfState(state) : undefined;
    return { type, ...(named === undefined ? {} : { name: named }), identifiers };
  }

  /**
   * Returns the voters whose names have the form of a code, although the register of the other voters does not have
   * this code. Each voter has the number of its votes.
   */
  unknownNames(votes: VoteCells<object>, firstRow: number): readonly UnknownValue[] {
    const scheme = this.#schemeOfNames;
    if (scheme === undefined) return [];
    const form = scheme === twoLetters ? /^[A-Z]{2}$/ : /^[A-Z]{3}$/;
    const found = new Map<string, UnknownValue & { count: number }>();
    for (const [index, row] of votes.rows.entries()) {
      if (!isRow(row)) continue;
      for (const column of votes.columns.votes) {
        if (!votes.hasVote(row, [column])) continue;
        const { voter: columnOfVoter = column } = votes.columns.role;
        const name = visibleName(String(votes.cellAt(row, column).voter));
        if (!form.test(name) || isCodeInLetters(scheme, name)) continue;
        const at = { field: "actor.identifiers", column: String(columnOfVoter) };
        getOrAdd(found, name, () => ({ ...at, value: name, count: 0, row: index + firstRow })).count += 1;
      }
    }
    return [...found.values()];
  }

  /** Returns the codes that are not in their registers, each with the number of its rows. */
  unknown(rows: readonly object[], firstRow: number): readonly UnknownValue[] {
    return this.#columns.flatMap(([column, scheme]) => {
      const counts = new Map<unknown, { readonly row: number; count: number } | null>();
      for (const [index, row] of rows.entries()) {
        if (!isRow(row)) continue;
        const code = readCell(row, column);
        const known = counts.get(code);
        if (known === null) continue;
        if (known !== undefined) known.count += 1;
        else if (isAbsent(code) || isCodeOf(scheme, trimmed(String(code)))) counts.set(code, null);
        else counts.set(code, { row: index + firstRow, count: 1 });
      }
      return [...counts].flatMap(([code, found]) =>
        found === null
          ? []
          : [{ field: "actor.identifiers", column: String(column), value: String(code), ...found }],
      );
    });
  }
}
