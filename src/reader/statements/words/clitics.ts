import * as kinds from "./kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Returns the first part of a word with a hyphen, if a pronoun follows the hyphen. In Romanian, examples are the
 * complementizer `că` in `că-și`, the participle `anunțat` in `anunțat-o`, and the gerund `cerând` in `cerându-i`.
 */
export function wordBeforeClitic(word: string, vocabulary: Vocabulary): string | undefined {
  const { kindsOf, gerunds, participles, joinedClitics } = vocabulary;
  const hyphen = word.indexOf("-");
  if (hyphen <= 0 || gerunds.has(word) || !joinedClitics.includes(word.slice(hyphen + 1))) return undefined;
  const before = word.slice(0, hyphen);
  const links = kinds.complementizer | kinds.infinitiveLink;
  if (((kindsOf.get(before) ?? 0) & links) !== 0 || gerunds.has(before) || participles.has(before))
    return before;
  // A gerund has an additional `u` before a pronoun: `cerând` becomes `cerându-i`.
  const gerund = before.slice(0, -1);
  return gerunds.has(gerund) ? gerund : undefined;
}
