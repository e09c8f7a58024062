import type { Span } from "../reading.ts";
import type { Resolved } from "../stages.ts";
import { wordBeforeClitic } from "./clitics.ts";
import { joinAdverbs, nameMedia } from "./group-tokens.ts";
import { type Item, itemsOf, tokenOf } from "./items.ts";
import * as kinds from "./kinds.ts";
import { endsAtColon, isDateline } from "./sentence-ends.ts";
import type { Sentence, Token, TokenKind } from "./tokens.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { isWordUnit, wordEnd } from "./word-end.ts";

const marks: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  "—": "dash",
  "–": "dash",
  "-": "dash",
};

/** Returns the lists that a word is in: bits of {@link kinds}. */
function abilities(word: string, capital: boolean, vocabulary: Vocabulary): number {
  const listed = vocabulary.kindsOf.get(word) ?? 0;
  if (listed || capital) return listed;
  return vocabulary.adverbEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    ? kinds.adverb
    : 0;
}

/** Returns the sentences of a text as lists of tokens, in one pass. */
export function tokenize(resolved: Resolved): readonly Sentence[] {
  const { folded, scan, lexicon } = resolved;
  const { text, cased } = folded;
  const items = itemsOf(resolved);
  const sentences: Sentence[] = [];
  let nextItem = 0;
  let nextSentence = 0;
  scan.paragraphs.forEach((paragraph, index) => {
    let vocabulary = vocabularyOf(lexicon.statements, text.slice(paragraph.start, paragraph.end));
    let tokens: Token[] = [];
    let brackets: number[] = [];
    let first = true;
    const close = (): void => {
      const all = nameMedia(joinAdverbs(tokens, vocabulary), vocabulary, cased);
      const colon = all.findIndex((_, at) => endsAtColon(all, at, vocabulary));
      for (const part of colon < 0 ? [all] : [all.slice(0, colon), all.slice(colon + 1)]) {
        if (part.length === 0) continue;
        sentences.push({
          tokens: part,
          vocabulary,
          paragraph: index,
          first,
          headline: index === 0 && first,
        });
        first = false;
      }
      tokens = [];
      brackets = [];
    };
    let position = paragraph.start;
    while (position < paragraph.end) {
      while (nextItem < items.length && (items[nextItem] as Item).start < position) nextItem += 1;
      const item = items[nextItem];
      const code = text.charCodeAt(position);
      if (code <= 32 || code === 0xa0) {
        position += 1;
        continue;
      }
      let starts = false;
      let sentence: Span | undefined;
      while (
        nextSentence < scan.sentences.length &&
        (scan.sentences[nextSentence] as Span).start <= position
      ) {
        if ((scan.sentences[nextSentence] as Span).start === position) starts = true;
        sentence = scan.sentences[nextSentence];
        nextSentence += 1;
      }
      const opensQuote = item?.kind === "quote" && item.start === position && tokens.at(-1)?.kind === "stop";
      if (starts || opensQuote) close();
      if (starts && sentence)
        vocabulary = vocabularyOf(lexicon.statements, text.slice(position, sentence.end));
      const start = position;
      const letter = cased[start] ?? "";
      // The capital of a quotation is that of its first letter.
      const initial = item?.inner === undefined || item.start !== start ? letter : (cased[item.inner] ?? "");
      const capital = initial !== initial.toLowerCase();
      if (item && item.start === start && item.end <= paragraph.end) {
        tokens.push(tokenOf(item, capital));
        position = Math.max(item.end, start + 1);
        nextItem += 1;
      } else if (isWordUnit(code)) {
        const limit = item ? Math.min(item.start, paragraph.end) : paragraph.end;
        const end = wordEnd(text, start, limit, vocabulary.words.elides);
        const word = text.slice(start, end);
        const first = wordBeforeClitic(word, vocabulary);
        const hyphen = start + word.indexOf("-");
        tokens.push({
          kind: "word",
          start,
          end: first === undefined ? end : hyphen,
          word: first ?? word,
          can: abilities(first ?? word, capital, vocabulary),
          capital,
        });
        if (first !== undefined) {
          const clitic = word.slice(word.indexOf("-") + 1);
          tokens.push({
            kind: "word",
            start: hyphen + 1,
            end,
            word: clitic,
            can: kinds.clitic,
            capital: false,
          });
        }
        position = end;
      } else if (letter === "'" && text[start + 1] === "s" && !isWordUnit(text.charCodeAt(start + 2))) {
        tokens.push({ kind: "word", start, end: start + 2, word: "'s", can: kinds.genitive, capital: false });
        position = start + 2;
      } else if (letter === "(") {
        brackets.push(tokens.length);
        tokens.push(tokenOf({ kind: "other", start, end: start + 1 }, false));
        position += 1;
      } else if (letter === ")" && brackets.length > 0) {
        const opening = brackets.pop() as number;
        const from = (tokens[opening] as Token).start;
        tokens.length = opening;
        tokens.push(tokenOf({ kind: "bracket", start: from, end: start + 1 }, false));
        position += 1;
      } else if (marks[letter] === "dash" && first && isDateline(tokens, cased)) {
        // The sentence after the dateline is the first one of the paragraph.
        close();
        first = true;
        position += 1;
      } else {
        tokens.push(tokenOf({ kind: marks[letter] ?? "other", start, end: start + 1 }, false));
        position += 1;
      }
    }
    close();
  });
  return sentences;
}
