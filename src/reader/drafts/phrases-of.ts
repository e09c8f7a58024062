import { englishDrafts } from "../lexicon/en/drafts.ts";
import { italianDrafts } from "../lexicon/it/drafts.ts";
import { romanianDrafts } from "../lexicon/ro/drafts.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading } from "../reading.ts";
import type { DraftWords } from "./draft-words.ts";
import { type DraftPhrases, draftPhrasesOf } from "./phrases.ts";

const bundled: Readonly<Record<string, DraftWords>> = {
  it: italianDrafts,
  ro: romanianDrafts,
  en: englishDrafts,
};

/** Returns the phrases for drafts in the language of a reading, or undefined if no lexicon has this language. */
export function phrasesOf(
  { language }: Reading,
  lexicons: readonly Lexicon[] = [],
): DraftPhrases | undefined {
  const own = lexicons.find((lexicon) => lexicon.language === language);
  const words = own?.drafts ?? bundled[language];
  return words && draftPhrasesOf(words);
}
