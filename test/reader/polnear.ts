// Prints how well the reader agrees with the annotators of PolNeAR, a corpus of 1,008 American news articles on politics.
// The argument is the folder `data` of a copy of https://github.com/networkdynamics/PolNeAR.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { attributedTexts, scoreAttributions } from "./attribution-corpus.ts";

const folder = process.argv[2] ?? "";
if (!existsSync(join(folder, "metadata.tsv")))
  throw new Error(
    `There is no corpus in the folder ${JSON.stringify(folder)}. Get a copy of https://github.com/networkdynamics/PolNeAR and write npm run reader:polnear -- FOLDER/data.`,
  );

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;

for (const part of ["train", "dev", "test"]) {
  const texts = attributedTexts(folder, part);
  const score = scoreAttributions(texts);
  console.log(
    `${part}, ${texts.length} articles: found ${share(score.found, score.marked)} attributions, ` +
      `${share(score.spokenFound, score.spoken)} of speech; ` +
      `right ${share(score.rightItems, score.items)} items; ` +
      `right speaker of ${share(score.rightSources, score.sources)} that were found`,
  );
}
