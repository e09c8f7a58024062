import { problem } from "../../errors/demarche-error.ts";
import { countFunctionWords } from "../detect-language.ts";
import { fold } from "../fold.ts";
import { english } from "../lexicon/en/index.ts";
import { italian } from "../lexicon/it/index.ts";
import { romanian } from "../lexicon/ro/index.ts";

const lexicons = [italian, romanian, english];

/**
 * A text is clearly in another language if it has at least `fewest` function words of that language, and at least
 * `times` times as many of them as of the function words of the language of its document.
 */
const fewest = 10;
const times = 2;

/**
 * Refuses the language of a document if the text is clearly in another one, because the reader would find next to nothing
 * in it.
 */
export function refuseOtherLanguage(text: string, language: string): void {
  const counts = countFunctionWords(fold(text), lexicons);
  const own = counts[lexicons.findIndex((lexicon) => lexicon.language === language)];
  const most = Math.max(...counts);
  if (own === undefined || most < fewest || most < own * times) return;
  const found = lexicons[counts.indexOf(most)]?.language;
  const message = `readDrafts: the language of the document is "${language}", but the text seems to be in "${found}": it has ${most} function words of "${found}" and ${own} of "${language}". Correct the language of the document.`;
  throw problem("invalid-option", "/document/language", message, language);
}
