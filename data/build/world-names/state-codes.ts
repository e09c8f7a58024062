import { plainStateName } from "../../../src/coding/states/plain-state-name.ts";
import { splitList } from "./cells.ts";
import type { Cldr } from "./read-cldr.ts";
import { readTable } from "./read-table.ts";
import { toProse } from "./to-prose.ts";

/** Returns one line for each state, with its codes and English names. Throws if two states have the same name. */
export function stateCodes(cldr: Cldr): readonly string[] {
  // In the rows of former states, the ISO code is a hyphen.
  const codeRows = readTable("codes");
  const stateOfName = new Map<string, string>();
  const codesOf = new Map(codeRows.map((row) => [row[0] as string, row]));
  const present = readTable("states").flatMap(([code = "", , ...cells]) => {
    const row = codesOf.get(code);
    if (row === undefined) return [];
    const [, cow = "", letters = "", gwno = "", names] = row;
    const own = cells[3] ?? "";
    // Variants with parentheses are not used. For example, "Congo (DRC)" without the parentheses is the name of another
    // state.
    const variants = ["-alt-short", "-alt-variant"].flatMap(
      (variant) => cldr.territoryIn("en", `${code}${variant}`) ?? [],
    );
    const inCldr = [cldr.territoryIn("en", code) ?? "", ...variants.filter((name) => !name.includes("("))];
    const written = splitList(own.replace("!", ""));
    const all = own.startsWith("!") ? [...written, ...inCldr] : [...inCldr, ...written];
    const alpha3 = code === "XK" ? "XKX" : String(cldr.codeOf(code, "_alpha3"));
    const numeric = String(cldr.codeOf(code, "_numeric") ?? "").padStart(3, "0");
    const known = withoutRepetitions(code, [...all.map(toProse), ...splitList(names)], stateOfName);
    return [[code, alpha3, code === "XK" ? "" : numeric, cow, letters, gwno, known.join("|")].join(";")];
  });
  const past = codeRows.filter(([code]) => code === "-").map(([, cow, letters]) => `;;;${cow};${letters};;`);
  return [...present, ...past];
}

/**
 * Returns the names of a state. A name with the same {@link plainStateName} as an earlier name of the state is left out.
 * The plain names are added to `stateOfName`.
 */
function withoutRepetitions(
  code: string,
  names: readonly string[],
  stateOfName: Map<string, string>,
): readonly string[] {
  return names.filter((name) => {
    const plain = plainStateName(name);
    const owner = stateOfName.get(plain);
    if (owner !== undefined && owner !== code)
      throw new Error(`${name} is a name of ${owner} and of ${code}.`);
    stateOfName.set(plain, code);
    return owner === undefined;
  });
}
