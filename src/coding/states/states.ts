import { plainStateName } from "./plain-state-name.ts";
import { stateTable } from "./state-table.ts";

/** The registers of states whose codes {@link stateOfCode} reads. */
const stateSchemes = ["iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-1-numeric", "cow", "gwno"] as const;

/** The states by code and by name. A state is given by its three-letter code of ISO 3166-1. */
interface States {
  /** States by scheme and code. The value is an empty text for a former state, which has no code of ISO 3166-1. */
  readonly byCode: ReadonlyMap<string, string>;
  /** The codes of states. The key is the name of the state, as {@link plainStateName} returns it. */
  readonly byName: ReadonlyMap<string, string>;
  /** The customary English name of each state. */
  readonly nameOf: ReadonlyMap<string, string>;
}

let states: States | undefined;

function readStates(): States {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const nameOf = new Map<string, string>();
  const add = (scheme: (typeof stateSchemes)[number], code: string, state: string) => {
    const key = `${scheme} ${code}`;
    // If two lines of the table have the same code, the first line has precedence. Present states come before former
    // states, so that 260 in `gwno` is Germany and not West Germany, whose number in `cow` is 260.
    if (code !== "" && !byCode.has(key)) byCode.set(key, state);
  };
  for (const line of stateTable.trim().split("\n")) {
    const [alpha2, state, numeric, cow, letters, gwno, names] = line.split(";") as [string, ...string[]];
    const key = state as string;
    add("iso3166-1-alpha-2", alpha2, key);
    add("iso3166-1-alpha-3", key, key);
    add("iso3166-1-numeric", numeric as string, key);
    add("cow", cow as string, key);
    add("cow", letters as string, key);
    add("gwno", gwno === "" ? (cow as string) : (gwno as string), key);
    const list = names === "" ? [] : (names as string).split("|");
    for (const name of list) byName.set(plainStateName(name), key);
    if (list[0] !== undefined) nameOf.set(key, list[0]);
  }
  return { byCode, byName, nameOf };
}

/**
 * Returns a code as it is written in the table. Numbers of ISO 3166-1 have three digits, and other numbers have no
 * leading zeros.
 */
function tableCode(scheme: string, code: string): string {
  if (!/^\d+$/.test(code)) return code;
  return scheme === "iso3166-1-numeric" ? code.padStart(3, "0") : String(Number(code));
}

/**
 * Converts the code of a state in a register to its three-letter ISO 3166-1 code. For example, the code `705` in `cow`
 * gives `KAZ`. For a former state, which has no three-letter code, the result is an empty text. If the code or the
 * register is unknown, the result is undefined.
 */
export function stateOfCode(scheme: string, code: string): string | undefined {
  states ??= readStates();
  return states.byCode.get(`${scheme} ${tableCode(scheme, code)}`);
}

/**
 * Returns the three-letter ISO 3166-1 code of the state with the given official or customary English name. The result
 * is undefined if no state has the name.
 */
export function stateOfName(name: string): string | undefined {
  states ??= readStates();
  return states.byName.get(plainStateName(name));
}

/** Returns the customary English name of a state, which is given by its three-letter code of ISO 3166-1. */
export function nameOfState(state: string): string | undefined {
  states ??= readStates();
  return states.nameOf.get(state);
}
