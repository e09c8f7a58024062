// For each coded text, prints the share of sentences that are cited, the share of characters that are cited, and the
// uncited runs of words. The texts are not part of the project. This script reads them from `textsFolder`.
import { dataset } from "../src/data/index.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { readTexts, textsFolder } from "../test/data/texts.ts";
import { textCoverage } from "./build/text-coverage.ts";

const texts = readTexts(dataset as Dataset);
if (texts === undefined) {
  console.log(`The coded texts are not in ${textsFolder}.`);
  process.exit(0);
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
for (const coverage of textCoverage(dataset as Dataset, texts)) {
  const { document, sentences, citedSentences, characters, citedCharacters, uncitedStretches } = coverage;
  console.log(
    `${document}: ${citedSentences} of ${sentences} sentences (${percent(citedSentences, sentences)}), ${percent(citedCharacters, characters)} of characters`,
  );
  for (const { start, end } of uncitedStretches) {
    console.log(`  ${start}–${end}: ${[...(texts[document] as string)].slice(start, end).join("")}`);
  }
}
