// Prints how well the reader agrees with annotations of Italian and Romanian news in corpora for translation. The argument is
// the folder of a copy of https://github.com/Helsinki-NLP/OPUS-MT-testsets.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedNews, annotatedTexts } from "./annotated-news.ts";
import { describeScore, scoreAttributions } from "./score-attributions.ts";

const folder = process.argv[2] ?? "";
if (!existsSync(join(folder, "testsets")))
  throw new Error(
    `There is no corpus in the folder ${JSON.stringify(folder)}. Get a copy of https://github.com/Helsinki-NLP/OPUS-MT-testsets and write npm run reader:news -- FOLDER.`,
  );

const annotations = join(import.meta.dirname, "annotations");
for (const name of readdirSync(annotations).filter((each) => each.endsWith(".json"))) {
  const news = JSON.parse(readFileSync(join(annotations, name), "utf8")) as AnnotatedNews;
  const texts = annotatedTexts(folder, news);
  console.log(`${news.file}, ${texts.length} articles: ${describeScore(scoreAttributions(texts))}`);
}
