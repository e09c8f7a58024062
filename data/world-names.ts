// Writes the names of states and international organizations that the reader knows, from CLDR and from the tables in
// data/world-names:
//   src/reader/gazetteer/states.ts, src/reader/gazetteer/organizations.ts, src/reader/gazetteer/outlets.ts and
//   src/reader/gazetteer/names/{en,it,ro}.ts
// It also writes the codes and English names of states for `matchActors`: src/coding/states/state-table.ts.
// Run it after a change to the tables:
//   npm run data:names FOLDER
// FOLDER contains three unpacked packages, each in a folder such as `cldr-core-48.2.0`. This command downloads them:
//   npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { actorTables } from "./build/world-names/actor-tables.ts";
import { cldrVersion, languages, readCldr } from "./build/world-names/read-cldr.ts";
import { readTable } from "./build/world-names/read-table.ts";
import { stateCodes } from "./build/world-names/state-codes.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = process.argv[2];
if (packages === undefined) throw new Error("Give the folder of the unpacked CLDR packages.");
const cldr = readCldr(packages);
const { states, organizations, names } = actorTables(cldr);

const header = `// Written by data/world-names.ts from CLDR ${cldrVersion} (Unicode License v3) and the tables in data/world-names. Do not edit.\n`;
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
  "Each line is a state. Its cells are: English names; English names of the capitals; the key. The key is shortened: letters at its start are left out if the first English name begins with them. For example, Angola has `GO` for the key `AGO`.",
  states,
);
emit(
  "reader/gazetteer/organizations.ts",
  "worldOrganizations",
  "Each line is an organization, a body or a group. Its cells are: English names; English names of the cities that can mean it; the type, which is empty for an organization. `~` before a name means that it is also a common word or the beginning of a longer name.",
  organizations,
);
emit(
  "reader/gazetteer/outlets.ts",
  "outlets",
  "Each line is a news agency or another medium. Its cells are: the customary name; other spellings. `~` before a spelling means that it is also a common word.",
  readTable("outlets").map(([name, others]) => (others === undefined ? `${name}` : `${name};${others}`)),
);
const titles = { en: "English", it: "Italian", ro: "Romanian" };
for (const language of languages) {
  emit(
    `reader/gazetteer/names/${language}.ts`,
    `${titles[language].toLowerCase()}Actors`,
    `${titles[language]} names of the actors. Each line is an actor, in the order of the lines of \`worldStates\` and then of \`worldOrganizations\`. Its cells are: names; capitals; adjectives. In the first two cells, a digit is the index of an English name or capital in the line of the actor in \`worldStates\` or \`worldOrganizations\`, and means that it is the same in this language. If one of these two cells is empty, all its names are the same as in English.`,
    names[language],
  );
}

emit(
  "coding/states/state-table.ts",
  "stateTable",
  "Each line is a state. Its cells are: three codes of ISO 3166-1 (two letters, three letters, digits); two codes of the Correlates of War project (a number, letters); the number of Gleditsch and Ward, if it differs from the number of the Correlates of War project; English names. For former states, only the two codes of the Correlates of War project are given.",
  stateCodes(cldr),
);
