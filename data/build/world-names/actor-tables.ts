import { cellOf } from "./cell-of.ts";
import { lineOf, splitList, unique } from "./cells.ts";
import { differentNames } from "./different-names.ts";
import { type Cldr, type Language, languages } from "./read-cldr.ts";
import { readTable } from "./read-table.ts";
import { toProse } from "./to-prose.ts";

/** The lines of the tables of states and organizations that the reader knows. */
export interface ActorTables {
  readonly states: readonly string[];
  readonly organizations: readonly string[];
  /** The names in each language, first the states, then the organizations. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** Makes the tables of states and organizations from CLDR and from the tables in `data/world-names`. */
export function actorTables(cldr: Cldr): ActorTables {
  const tables: MutableTables = { states: [], organizations: [], names: { en: [], it: [], ro: [] } };
  addStates(tables, cldr);
  addOrganizations(tables);
  return tables;
}

interface MutableTables {
  readonly states: string[];
  readonly organizations: string[];
  readonly names: Readonly<Record<Language, string[]>>;
}

function addStates(tables: MutableTables, cldr: Cldr): void {
  for (const [code = "", capital, ...cells] of readTable("states")) {
    const [enAdjective, itAdjective, roAdjective, enNames, itNames, roNames, itCapital, roCapital] = cells;
    const cldrName = (language: Language): string => toProse(cldr.territoryIn(language, code) ?? "");
    const namesIn = (language: Language, cell = ""): string[] =>
      cell.startsWith("!") || code.startsWith("-")
        ? splitList(cell.replace("!", ""))
        : unique([cldrName(language), ...splitList(cell)]);
    const names = { en: namesIn("en", enNames), it: namesIn("it", itNames), ro: namesIn("ro", roNames) };
    const english = splitList(capital);
    // Brussels is not used as a capital of Belgium, because in the news it means the European Union. A capital that is
    // marked with ! in the table is not used either, because its state has the same name.
    const hasCapital = itCapital !== "!" && code !== "BE";
    const capitalIn = (language: Language, cell = ""): string[] => {
      if (!hasCapital) return [];
      return cell === "" ? unique(english.map((city) => cldr.cityIn(language, city))) : splitList(cell);
    };
    const iso = cldr.codeOf(code, "_alpha3");
    const id = toId(names.en[0] as string);
    const key = typeof iso === "string" ? iso : code === "XK" ? "XKX" : id;
    const adjectives = { en: enAdjective, it: itAdjective, ro: roAdjective };
    const capitals = {
      en: unique([...capitalIn("en"), ...(hasCapital ? english : [])]),
      it: capitalIn("it", itCapital),
      ro: capitalIn("ro", roCapital),
    };
    tables.states.push(
      lineOf(names.en.join("|"), capitals.en.join("|"), shortKey(key, names.en[0] as string)),
    );
    addNames(tables, { names: names.en, capitals: capitals.en }, (language) => ({
      names: names[language],
      capitals: capitals[language],
      adjectives: adjectives[language] ?? "",
    }));
  }
}

function addOrganizations(tables: MutableTables): void {
  for (const [kind = "", name = "", ...cells] of readTable("organizations")) {
    const isUnion = name === "European Union";
    const capital = { en: "Brussels", it: "Bruxelles", ro: "Bruxelles" };
    const adjective = { en: "European", it: "europeo", ro: "european" };
    const names = unique([name, ...splitList(cells[0])]);
    const capitals = isUnion ? [capital.en] : [];
    tables.organizations.push(
      lineOf(names.join("|"), capitals.join("|"), kind === "organization" ? "" : kind),
    );
    addNames(tables, { names, capitals }, (language) => ({
      names: splitList(cells[languages.indexOf(language)]),
      capitals: isUnion ? [capital[language]] : [],
      adjectives: isUnion ? adjective[language] : "",
    }));
  }
}

/** Adds the lines of an actor in each language. `english` has its English names. */
function addNames(
  tables: MutableTables,
  english: { names: readonly string[]; capitals: readonly string[] },
  inLanguage: (language: Language) => {
    names: readonly string[];
    capitals: readonly string[];
    adjectives: string;
  },
): void {
  for (const language of languages) {
    const { names, capitals, adjectives } = inLanguage(language);
    const own = language === "en" ? names : differentNames(names);
    tables.names[language].push(
      lineOf(cellOf(own, english.names), cellOf(differentNames(capitals), english.capitals), adjectives),
    );
  }
}

function toId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\+/g, "-plus-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Returns a key without the first letters that it shares with the name. For example, returns `GO` for `AGO`, the key of
 * Angola.
 */
function shortKey(key: string, name: string): string {
  let shared = 0;
  while (shared < key.length && key[shared] === name[shared]?.toUpperCase()) shared += 1;
  return key.slice(shared);
}
