// Writes the names of states and international organizations that the reader knows, from CLDR and from the tables in
// data/world-names:
//   src/reader/gazetteer/actors.ts, src/reader/gazetteer/outlets.ts, src/reader/gazetteer/names/{en,it,ro}.ts
// It also writes the codes and English names by which states are matched: src/coding/states/state-table.ts.
// Run it after a change to the tables, with the folder in which `npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0
// cldr-dates-full@48.2.0` were unpacked, each in a folder of its name and version:
//   npm run data:names FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainStateName } from "../src/coding/states/plain-state-name.ts";

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

/** Returns the names of CLDR in the form in which prose writes them. */
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

// CLDR leaves out an English name that is the last part of the zone's id.
const zoneOfCity = new Map<string, string>();
for (const found of cities.values()) {
  for (const zone of found.keys())
    zoneOfCity.set((zone.split("/").at(-1) as string).replaceAll("_", " "), zone);
}
for (const [zone, city] of cities.get("en") ?? []) zoneOfCity.set(city, zone);
/** Returns the name of a city in a language, or its English name if CLDR has none. */
const cityIn = (language: Language, city: string): string =>
  cities.get(language)?.get(zoneOfCity.get(city) ?? "") ?? city;

const entries: string[] = [];
const lines: Record<Language, string[]> = { en: [], it: [], ro: [] };

type Cell = readonly string[];

/**
 * Returns the cell of a language. A name that is also in the English cell is replaced by its position in that cell. A
 * cell that equals the English one is empty.
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
 * Adds the lines of an actor. A key is left out if it follows from the English name, and a kind is left out if it is
 * the most frequent one.
 */
function addActor(
  { key, kind, names, capitals }: { key: string; kind: string; names: Cell; capitals: Cell },
  inLanguage: (language: Language) => { names: Cell; capitals: Cell; adjectives: string },
): void {
  entries.push(
    lineOf(
      names.join("|"),
      capitals.join("|"),
      kind === "state" ? "" : kind,
      key === toId(names[0] as string) ? "" : key,
    ),
  );
  for (const language of languages) {
    const own = inLanguage(language);
    lines[language].push(lineOf(cellOf(own.names, names), cellOf(own.capitals, capitals), own.adjectives));
  }
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
  // Two kinds of capital are left out: Brussels, because the news uses it for the European Union, and capitals marked
  // with !, because their states have the same name.
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
  addActor({ key, kind: "state", names: names.en, capitals: capitals.en }, (language) => ({
    names: names[language],
    capitals: capitals[language],
    adjectives: adjectives[language] ?? "",
  }));
}

for (const [kind = "", name = "", ...cells] of readTable("organizations")) {
  const key = toId(name);
  const isUnion = key === "european-union";
  const capital = { en: "Brussels", it: "Bruxelles", ro: "Bruxelles" };
  const adjective = { en: "European", it: "europeo", ro: "european" };
  addActor(
    {
      key,
      kind,
      names: unique([name, ...splitList(cells[0])]),
      capitals: isUnion ? [capital.en] : [],
    },
    (language) => ({
      names: splitList(cells[languages.indexOf(language)]),
      capitals: isUnion ? [capital[language]] : [],
      adjectives: isUnion ? adjective[language] : "",
    }),
  );
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
  "reader/gazetteer/actors.ts",
  "worldActors",
  "States and organizations, one a line: English names; English names of capitals; kind, if not `state`; key, if it is not the first name.",
  entries,
);
emit(
  "reader/gazetteer/outlets.ts",
  "outlets",
  "News agencies and media, one a line: customary name; other spellings.",
  readTable("outlets").map(([name, others]) => (others === undefined ? `${name}` : `${name};${others}`)),
);
const titles = { en: "English", it: "Italian", ro: "Romanian" };
for (const language of languages) {
  emit(
    `reader/gazetteer/names/${language}.ts`,
    `${titles[language].toLowerCase()}Actors`,
    `${titles[language]} names, in the order of \`worldActors\`: names; capitals; adjectives. A digit is the position of an English name, and an empty cell has all English names.`,
    lines[language],
  );
}

/** The rows of codes.tsv by the code of the state. States of the past have no code. */
const codeRows = readTable("codes");
const codesOf = new Map(codeRows.map((row) => [row[0] as string, row]));
/** The state of each name, by which the script finds names that belong to two states. */
const stateOfName = new Map<string, string>();

/** Returns the names of a state that differ as {@link plainStateName} compares them. */
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

const states = readTable("states").flatMap(([code = "", , ...cells]) => {
  const row = codesOf.get(code);
  if (row === undefined) return [];
  const [, cow = "", letters = "", gwno = "", names] = row;
  const english = territories.get("en") ?? {};
  const own = cells[3] ?? "";
  // A variant in parentheses, such as "Congo (DRC)", would be the name of another state without them.
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
  "States, one a line: code of ISO 3166-1 with two letters, with three letters and in digits; number and letters of the Correlates of War project; number of Gleditsch and Ward, if it differs; English names. States of the past have numbers only.",
  [...states, ...past],
);
