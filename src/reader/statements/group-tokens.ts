import { can } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Joins the words of an adverb such as `la rândul său` to one token. */
export function joinAdverbs(tokens: readonly Token[], { adverbPhrases }: Vocabulary): readonly Token[] {
  if (!tokens.some(({ word }) => adverbPhrases.has(word))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = adverbPhrases
      .get(token.word)
      ?.find(({ words }) =>
        words.every((word, i) => tokens[at + i]?.kind === "word" && tokens[at + i]?.word === word),
      );
    if (phrase) {
      const end = (tokens[at + phrase.words.length - 1] as Token).end;
      joined.push({
        kind: "word",
        start: token.start,
        end,
        word: "",
        can: phrase.can ?? 0,
        capital: token.capital,
      });
      at += phrase.words.length;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

/** The largest number of characters of the name of a medium in quotation marks. */
const longestMedium = 40;

/** Turns each quotation that is only the name of a medium into a name, as in `l'agenzia di stampa “Ata”`. */
export function nameMedia(tokens: readonly Token[], { finite }: Vocabulary, cased: string): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "quote")) return tokens;
  return tokens.map((token, at) => {
    const { kind, capital, start, end } = token;
    if (kind !== "quote" || !capital || end - start > longestMedium) return token;
    for (let noun = at - 1; noun >= Math.max(0, at - 4); noun -= 1) {
      const word = tokens[noun] as Token;
      if (word.kind !== "word" || word.capital || finite.has(word.word)) return token;
      if (can(word, kinds.medium))
        return { ...token, kind: "outlet", outlet: { start, end, name: cased.slice(start + 1, end - 1) } };
    }
    return token;
  });
}
