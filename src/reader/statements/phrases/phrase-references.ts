import { matchPhrases } from "../words/cues.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/**
 * Returns how a phrase without a name refers to actors of earlier sentences: `{ pair: true }` for `the two`,
 * `{ latter: true }` for `the latter`, and `{}` for `the same source`. Returns undefined if the phrase refers to none.
 */
export function pointsBack(
  { tokens, text, vocabulary }: View,
  from: number,
  to: number,
): { readonly latter?: true; readonly pair?: true; readonly each?: string } | undefined {
  // All these phrases begin with a word.
  if (tokens[from]?.kind === "name") return undefined;
  if (matchPhrases(tokens, from, vocabulary.pairs) === to) return { pair: true };
  // A noun for an office can follow, as in `the two ministers`. The number and the noun are then one token. With
  // another noun, such as `the two countries`, the phrase does not refer to persons.
  const second = tokens[from + 1];
  const counted = vocabulary.pairs.get(tokens[from]?.word ?? "")?.phrases ?? [];
  if (to === from + 2 && second?.role?.kind === "group")
    if (counted.some(({ words }) => text.startsWith(`${words[1]} `, second.start))) {
      const { each } = second.role;
      return { pair: true, ...(each !== undefined && { each }) };
    }
  if (to - from > 3) return undefined;
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (vocabulary.latter.has(words)) return { latter: true };
  return vocabulary.again.has(words) ? {} : undefined;
}

/** Returns the names of the states and organizations that a phrase mentions. */
export function principalsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).flatMap(({ mention, role }) => {
    const own = mention === undefined || mention.kind === "person" ? undefined : mention.name;
    return [own, role?.office?.organization?.name, role?.kind === "body" ? role.name : undefined].filter(
      (name) => name !== undefined,
    );
  });
}
