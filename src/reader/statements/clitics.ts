import * as kinds from "./kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Returns the link, participle or gerund before the pronoun in a word such as `că-și`, `anunțat-o` or `cerându-i`. */
export function wordBeforeClitic(word: string, vocabulary: Vocabulary): string | undefined {
  const { kindsOf, gerunds, participles, joinedClitics } = vocabulary;
  const hyphen = word.indexOf("-");
  if (hyphen <= 0 || gerunds.has(word) || !joinedClitics.includes(word.slice(hyphen + 1))) return undefined;
  const before = word.slice(0, hyphen);
  const links = kinds.complementizer | kinds.infinitiveLink;
  if (((kindsOf.get(before) ?? 0) & links) !== 0 || gerunds.has(before) || participles.has(before))
    return before;
  // The gerund `cerând` ends in `u` before a pronoun.
  const gerund = before.slice(0, -1);
  return gerunds.has(gerund) ? gerund : undefined;
}
