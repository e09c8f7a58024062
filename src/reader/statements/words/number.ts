import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { type Cue, can, isFiller } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { View } from "./view.ts";

/** Whether a finite word of speaking has the ending of a plural, as Italian `hanno detto` ("they said"). */
export function isPlural({ tokens, vocabulary }: View, { from, to, form }: Cue): boolean {
  if (form !== "finite" && form !== "perfect") return false;
  const verb = tokens.slice(from, to).find((token) => !isFiller(token));
  return vocabulary.pluralVerbs.some((ending) => verb?.word.endsWith(ending));
}

/**
 * Whether the article of a phrase shows that the phrase is not the subject of a word of speaking. Without an article,
 * a word in small letters is not its subject either, as in `ha annunciato nuove misure` ("announced new measures").
 */
export function disagrees(view: View, cue: Cue, { from }: NounPhrase): boolean {
  const { pluralVerbs, singular, plural } = view.vocabulary;
  if (pluralVerbs.length === 0) return false;
  // Some articles can also be pronouns, so they are not part of the phrase.
  const [before, first] = view.tokens.slice(from - 1, from + 1);
  const article = can(before, kinds.determiner) ? before : first;
  const isBare = article?.can === 0 && !article.capital;
  return isBare || (isPlural(view, cue) ? singular : plural).has(article?.word ?? "");
}
