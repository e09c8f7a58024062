import type { Span } from "../reading.ts";
import { can, isFiller, matchPhrases } from "./cues.ts";
import { type NounPhrase, phraseAt, phraseEnd, startsPhrase, type View } from "./noun-phrase.ts";
import { kinds } from "./vocabulary.ts";

/** A phrase such as `secondo il ministro`, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  /** The words before the speaker. */
  readonly cue: Span;
  readonly phrase: NounPhrase;
  /** Whether the phrase names the medium that quotes the speaker. */
  readonly quotedBy: boolean;
}

const isActor = ({ tokens }: View, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "name" || token?.kind === "role" || can(token, kinds.person);
};

/** Returns the author of a text, such as the ministry in `un comunicato del ministero`. */
function authorOf(view: View, text: string, phrase: NounPhrase): NounPhrase {
  const { tokens, vocabulary } = view;
  const limit = Math.min(tokens.length, phrase.to + 8);
  for (let at = phrase.from + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "stop" || token.kind === "comma" || token.kind === "quote") break;
    const introduced = can(
      tokens[at - 1],
      kinds.genitive | kinds.agent | kinds.determiner | kinds.preposition,
    );
    if ((introduced || at < phrase.to) && isActor(view, at)) {
      const author = phraseAt(view, text, at, limit);
      if (author) return { ...author, to: Math.max(author.to, phrase.to) };
    }
    if (at >= phrase.to && !can(token, kinds.genitive | kinds.agent | kinds.determiner | kinds.preposition)) {
      if (!vocabulary.participles.has(token.word) && !isFiller(token) && token.kind !== "word") break;
    }
  }
  return phrase;
}

/** Returns the phrases of a sentence that attribute it to somebody, such as `secondo il ministro`. */
export function findAttributions(view: View, text: string): readonly Attribution[] {
  const { tokens, vocabulary } = view;
  const found: Attribution[] = [];
  let at = 0;
  while (at < tokens.length) {
    const start = at;
    at += 1;
    const quoted = matchPhrases(tokens, start, vocabulary.quotedBy);
    const according = quoted < 0 ? matchPhrases(tokens, start, vocabulary.accordingTo) : -1;
    const end = Math.max(quoted, according);
    if (end < 0 || can(tokens[start - 1], kinds.determiner)) continue;
    let first = end;
    while (first < end + 2 && isFiller(tokens[first]) && !can(tokens[first], kinds.determiner | kinds.clitic))
      first += 1;
    if (!startsPhrase(view, first)) continue;
    let phrase = phraseAt(view, text, first, Math.min(tokens.length, first + 24));
    if (!phrase) continue;
    if (quoted >= 0 && !phrase.outlet) continue;
    if (phrase.document) phrase = authorOf(view, text, phrase);
    const to = Math.max(phrase.to, phraseEnd(view, first, tokens.length));
    found.push({
      from: start,
      to,
      cue: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
      phrase,
      quotedBy: quoted >= 0 || phrase.outlet === true,
    });
    at = Math.max(at, to);
  }
  return found;
}
