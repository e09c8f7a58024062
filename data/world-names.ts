// Writes the names of states and international organizations that the reader knows, from CLDR and from the tables in
// data/world-names: src/reader/gazetteer/states.ts, src/reader/gazetteer/organizations.ts,
// src/reader/gazetteer/outlets.ts and src/reader/gazetteer/names/{en,it,ro}.ts It also writes the codes and English
// names of states for `matchActors`: src/coding/states/state-table.ts. Run it after a change to the tables: npm run
// data:names FOLDER FOLDER contains three unpacked packages, each in a folder such as `cldr-core-48.2.0`. This command
// downloads them: npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainStateName } from "../src/coding/states/plain-state-name.ts";
import { caseOf } from "../src/reader/names/words/name-index.ts";
import { phraseOfName, wordsOfName } from "../src/reader/names/words/words-of-name.ts";

const languages = ["en", "it", "ro"] as const;
type Language = (typeof languages)[number];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = process.argv[2];
if (packages === undefined) throw new Error("Give the folder of the unpacked CLDR packages.");
const version = "48.2.0";

function readCldr(name: string, path: string): Record<string, never> {
  return JSON.parse(readFileSync(join(packages as string, `${name}-${version}`, path), "utf8"));
}

/** Returns the value at a path of nested objects. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], value);
}

function readTable(name: string): string[][] {
  const lines = readFileSync(join(root, "data/world-names", `${name}.tsv`), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}

const splitList = (cell = ""): string[] => cell.split("|").filter((each) => each !== "");
const unique = (names: readonly string[]): string[] => [...new Set(names)];
const toId = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\+/g, "-plus-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Returns a CLDR name in the form used in prose: "&" becomes "and", and text in parentheses is removed. */
const toProse = (name: string): string =>
  name
    .replaceAll("&", "and")
    .replaceAll("’", "'")
    .replace(/ \(.*\)$/, "");

const codes = at(readCldr("cldr-core", "supplemental/codeMappings.json"), "supplemental", "codeMappings");
const territories = new Map<Language, Record<string, string>>();
const cities = new Map<Language, Map<string, string>>();
for (const language of languages) {
  const names = readCldr("cldr-localenames-full", `main/${language}/territories.json`);
  territories.set(
    language,
    at(names, "main", language, "localeDisplayNames", "territories") as Record<string, string>,
  );
  const zones = at(
    readCldr("cldr-dates-full", `main/${language}/timeZoneNames.json`),
    "main",
    language,
    "dates",
    "timeZoneNames",
    "zone",
  );
  const found = new Map<string, string>();
  const visit = (zone: unknown, path: string): void => {
    if (typeof zone !== "object" || zone === null) return;
    const city = (zone as { exemplarCity?: unknown }).exemplarCity;
    if (typeof city === "string") found.set(path, city);
    for (const [key, value] of Object.entries(zone)) visit(value, `${path}/${key}`);
  };
  visit(zones, "");
  cities.set(language, found);
}

// CLDR leaves out the English name of a city if this name is the last part of the time zone's id, as in Europe/Paris.
// The name is then taken from the id.
const zoneOfCity = new Map<string, string>();
for (const found of cities.values()) {
  for (const zone of found.keys())
    zoneOfCity.set((zone.split("/").at(-1) as string).replaceAll("_", " "), zone);
}
for (const [zone, city] of cities.get("en") ?? []) zoneOfCity.set(city, zone);
/** Returns the name of a city in a language, or its English name if CLDR has none. */
const cityIn = (language: Language, city: string): string =>
  cities.get(language)?.get(zoneOfCity.get(city) ?? "") ?? city;

const states: string[] = [];
const organizations: string[] = [];
const lines: Record<Language, string[]> = { en: [], it: [], ro: [] };

type Cell = readonly string[];

/**
 * Returns the names in a language as the text of a cell. To save space, a name that is also in the English cell is
 * replaced by its position in that cell, and the text is empty if all names are the English ones.
 */
function cellOf(names: Cell, english: Cell): string {
  if (names.join("|") === english.join("|")) return "";
  if (names.length === 0) throw new Error(`A language lacks ${english.join("|")}.`);
  return names
    .map((name) => {
      if (/^\d$/.test(name)) throw new Error(`The name ${name} would be read as a position.`);
      const position = english.slice(0, 10).indexOf(name);
      return position < 0 ? name : String(position);
    })
    .join("|");
}

/** Returns a line of a table without the empty columns at its end. */
const lineOf = (...cells: readonly string[]): string => cells.join(";").replace(/;+$/, "");

/**
 * Returns names without those that the index of names treats like an earlier one. For example, the index treats
 * `Nazioni unite` like `Nazioni Unite`. A name in capitals has no forms in other cases, so it differs from the same
 * name with small letters.
 */
function differentNames(names: Cell): Cell {
  const known = new Set<string>();
  return names.filter((name) => {
    const words = wordsOfName(name);
    const alike = JSON.stringify([phraseOfName(name), caseOf(name, words), /\p{Ll}/u.test(name)]);
    return known.size < known.add(alike).size;
  });
}

/** Adds the lines of an actor in each language. `english` has its English names. */
function addNames(
  english: { names: Cell; capitals: Cell },
  inLanguage: (language: Language) => { names: Cell; capitals: Cell; adjectives: string },
): void {
  for (const language of languages) {
    const { names, capitals, adjectives } = inLanguage(language);
    const own = language === "en" ? names : differentNames(names);
    lines[language].push(
      lineOf(cellOf(own, english.names), cellOf(differentNames(capitals), english.capitals), adjectives),
    );
  }
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

for (const [code = "", capital, ...cells] of readTable("states")) {
  const [enAdjective, itAdjective, roAdjective, enNames, itNames, roNames, itCapital, roCapital] = cells;
  const cldrName = (language: Language): string => toProse(territories.get(language)?.[code] ?? "");
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
    return cell === "" ? unique(english.map((city) => cityIn(language, city))) : splitList(cell);
  };
  const iso = at(codes, code, "_alpha3");
  const id = toId(names.en[0] as string);
  const key = typeof iso === "string" ? iso : code === "XK" ? "XKX" : id;
  const adjectives = { en: enAdjective, it: itAdjective, ro: roAdjective };
  const capitals = {
    en: unique([...capitalIn("en"), ...(hasCapital ? english : [])]),
    it: capitalIn("it", itCapital),
    ro: capitalIn("ro", roCapital),
  };
  states.push(lineOf(names.en.join("|"), capitals.en.join("|"), shortKey(key, names.en[0] as string)));
  addNames({ names: names.en, capitals: capitals.en }, (language) => ({
    names: names[language],
    capitals: capitals[language],
    adjectives: adjectives[language] ?? "",
  }));
}

for (const [kind = "", name = "", ...cells] of readTable("organizations")) {
  const isUnion = name === "European Union";
  const capital = { en: "Brussels", it: "Bruxelles", ro: "Bruxelles" };
  const adjective = { en: "European", it: "europeo", ro: "european" };
  const names = unique([name, ...splitList(cells[0])]);
  const capitals = isUnion ? [capital.en] : [];
  organizations.push(lineOf(names.join("|"), capitals.join("|"), kind === "organization" ? "" : kind));
  addNames({ names, capitals }, (language) => ({
    names: splitList(cells[languages.indexOf(language)]),
    capitals: isUnion ? [capital[language]] : [],
    adjectives: isUnion ? adjective[language] : "",
  }));
}

const header = `// Written by data/world-names.ts from CLDR ${version} (Unicode License v3) and the tables in data/world-names. Do not edit.\n`;
const emit = (path: string, name: string, comment: string, rows: readonly string[]): void => {
  const text = rows.join("\n");
  if (/[`\\$]/.test(text)) throw new Error(`${path} would need escapes.`);
  writeFileSync(
    join(root, "src", path),
    `${header}\n/** ${comment} */\nexport const ${name}: string = \`\n${text}\n\`;\n`,
  );
};
emit(
  "reader/gazetteer/states.ts",
  "worldStates",
  "Each line is a state. Its cells are: English names; English names of the capitals; the key, without those of its first letters with which the first English name begins. For example, Angola has `GO` for the key `AGO`.",
  states,
);
emit(
  "reader/gazetteer/organizations.ts",
  "worldOrganizations",
  "Each line is an organization, a body or a group. Its cells are: English names; English names of the seats; the kind, which is empty for an organization.",
  organizations,
);
emit(
  "reader/gazetteer/outlets.ts",
  "outlets",
  "Each line is a news agency or another medium. Its cells are: the customary name; other spellings.",
  readTable("outlets").map(([name, others]) => (others === undefined ? `${name}` : `${name};${others}`)),
);
const titles = { en: "English", it: "Italian", ro: "Romanian" };
for (const language of languages) {
  emit(
    `reader/gazetteer/names/${language}.ts`,
    `${titles[language].toLowerCase()}Actors`,
    `${titles[language]} names of the actors, in the order of \`worldStates\` and then of \`worldOrganizations\`. The cells of a line are: names; capitals; adjectives. In the first two cells, a digit is the position of an English name in the same cell of those tables. If one of these two cells is empty, all names are the English ones.`,
    lines[language],
  );
}

/** The rows of codes.tsv. `codesOf` maps an ISO code to its row. In the rows of former states, the code is a hyphen. */
const codeRows = readTable("codes");
const codesOf = new Map(codeRows.map((row) => [row[0] as string, row]));
/** The code of the state for each name. The script stops if two states have the same name. */
const stateOfName = new Map<string, string>();

/** Returns the names of a state without repetitions. Names with the same {@link plainStateName} are repetitions. */
function namesOfState(code: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const plain = plainStateName(name);
    const owner = stateOfName.get(plain);
    if (owner !== undefined && owner !== code)
      throw new Error(`${name} is a name of ${owner} and of ${code}.`);
    stateOfName.set(plain, code);
    return owner === undefined;
  });
}

const stateCodes = readTable("states").flatMap(([code = "", , ...cells]) => {
  const row = codesOf.get(code);
  if (row === undefined) return [];
  const [, cow = "", letters = "", gwno = "", names] = row;
  const english = territories.get("en") ?? {};
  const own = cells[3] ?? "";
  // Variants with parentheses are not used. For example, "Congo (DRC)" without the parentheses is the name of another
  // state.
  const variants = ["-alt-short", "-alt-variant"].flatMap((variant) => english[`${code}${variant}`] ?? []);
  const cldr = [english[code] ?? "", ...variants.filter((name) => !name.includes("("))];
  const written = splitList(own.replace("!", ""));
  const all = own.startsWith("!") ? [...written, ...cldr] : [...cldr, ...written];
  const alpha3 = code === "XK" ? "XKX" : String(at(codes, code, "_alpha3"));
  const numeric = String(at(codes, code, "_numeric") ?? "").padStart(3, "0");
  const known = namesOfState(code, [...all.map(toProse), ...splitList(names)]);
  return [[code, alpha3, code === "XK" ? "" : numeric, cow, letters, gwno, known.join("|")].join(";")];
});
const past = codeRows.filter(([code]) => code === "-").map(([, cow, letters]) => `;;;${cow};${letters};;`);
emit(
  "coding/states/state-table.ts",
  "stateTable",
  "Each line is a state. Its cells are: three codes of ISO 3166-1 (two letters, three letters, digits); two codes of the Correlates of War project (a number, letters); the number of Gleditsch and Ward, if it differs from the number before it; English names. For former states, only the two codes of the Correlates of War project are given.",
  [...stateCodes, ...past],
);
