// Prints how well the reader reads texts that have gold files. The argument is their folder, by default that of the
// invented articles. The texts in the subfolder `held-out` are printed as a separate set.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { goldFiles, scoreTexts } from "./score-texts.ts";

const folder = process.argv[2] ?? "test/reader/texts";
if (!existsSync(folder))
  throw new Error(`There is no folder ${folder}. Write npm run reader:score -- FOLDER.`);

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1)).padStart(6);

for (const each of [folder, join(folder, "held-out")].filter(existsSync)) {
  console.log(
    `${goldFiles(each).length} texts of ${each}; P and R of spans, of spans with the right value, and of exact spans`,
  );
  for (const { part, reader, language, found, right, exact, expected, given } of scoreTexts(each)) {
    const pair = (number: number): string => `P ${percent(number, given)} R ${percent(number, expected)}`;
    const size = `${expected} expected, ${given} given`;
    console.log(
      `${`${part}, ${reader}`.padEnd(32)} ${language.padEnd(3)} spans ${pair(found)} | values ${pair(right)} | exact ${pair(exact)} | ${size}`,
    );
  }
}
