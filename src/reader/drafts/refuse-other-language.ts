import { problem } from "../../errors/demarche-error.ts";
import { countFunctionWords } from "../detect-language.ts";
import { fold } from "../fold.ts";
import { english } from "../lexicon/en/index.ts";
import { italian } from "../lexicon/it/index.ts";
import { romanian } from "../lexicon/ro/index.ts";

const lexicons = [italian, romanian, english];

/**
 * The text of a document is clearly in another language if most ≥ `fewest` and most ≥ `times` · own. Here, own is the
 * number of function words of the document's language, and most is the largest number of function words of any
 * language.
 */
const fewest = 10;
const times = 2;

/**
 * Throws an error if a text is clearly not in the language of its document. The reader would find almost nothing in
 * such a text.
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
