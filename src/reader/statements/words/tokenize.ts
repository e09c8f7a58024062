import type { Span } from "../../reading.ts";
import type { Resolved } from "../../stages.ts";
import { wordBeforeClitic } from "./clitics.ts";
import { joinAdverbs, nameMedia } from "./group-tokens.ts";
import { type Item, itemsOf, tokenOf, wordTokenOf } from "./items.ts";
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

/** The properties of a word that depend only on its spelling. */
interface Spelling {
  readonly word: string;
  /** The word before a pronoun that a hyphen joins to it, as `anunțat` in `anunțat-o`. */
  readonly beforeClitic: string | undefined;
  /**
   * The lists that contain the word, as bits of {@link kinds}. If a pronoun is joined to the word, these are the lists
   * of the word before the pronoun.
   */
  readonly listed: number;
  /**
   * The value of `listed` if the word is written in small letters. Only in this case can the ending show that the word
   * is an adverb.
   */
  readonly small: number;
}

function spellingOf(word: string, vocabulary: Vocabulary): Spelling {
  const beforeClitic = wordBeforeClitic(word, vocabulary);
  const own = beforeClitic ?? word;
  const listed = vocabulary.kindsOf.get(own) ?? 0;
  const isAdverb =
    listed === 0 &&
    vocabulary.adverbEndings.some((ending) => own.length > ending.length + 2 && own.endsWith(ending));
  return { word, beforeClitic, listed, small: isAdverb ? kinds.adverb : listed };
}

/**
 * Returns a function that computes the {@link Spelling} of a word. It remembers the results, because texts repeat
 * words.
 */
function spellings(): (word: string, vocabulary: Vocabulary) => Spelling {
  const known = new Map<Vocabulary, Map<string, Spelling>>();
  return (word, vocabulary) => {
    let byWord = known.get(vocabulary);
    if (byWord === undefined) {
      byWord = new Map();
      known.set(vocabulary, byWord);
    }
    let spelling = byWord.get(word);
    if (spelling === undefined) {
      spelling = spellingOf(word, vocabulary);
      byWord.set(word, spelling);
    }
    return spelling;
  };
}

/** Whether a letter is a capital. */
function isCapital(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : letter !== letter.toLowerCase();
}

/** Whether a word has an ending of adverbs that names seldom have. */
function hasLongEnding(word: string, { adverbEndings }: Vocabulary): boolean {
  return adverbEndings.some((ending) => ending.length > 3 && word.endsWith(ending));
}

/** Whether an apostrophe after a plural makes it a genitive, as in `the islands' assembly`. */
function isPluralOwner(text: string, at: number): boolean {
  return text[at - 1] === "s" && text[at + 1] === " " && isWordUnit(text.charCodeAt(at + 2));
}

/** Returns the sentences of a text as lists of tokens, in one pass. */
export function tokenize(resolved: Resolved): readonly Sentence[] {
  const { folded, scan, lexicon } = resolved;
  const { text, cased } = folded;
  const items = itemsOf(resolved);
  const outlets = new Map(resolved.outlets.map((outlet) => [outlet.start, outlet]));
  const spelling = spellings();
  const sentences: Sentence[] = [];
  let nextItem = 0;
  let nextSentence = 0;
  scan.paragraphs.forEach((paragraph, index) => {
    let vocabulary = vocabularyOf(lexicon.statements, text.slice(paragraph.start, paragraph.end));
    let tokens: Token[] = [];
    let brackets: number[] = [];
    let first = true;
    const close = (): void => {
      const all = nameMedia(joinAdverbs(tokens, vocabulary), { vocabulary, cased, outlets });
      const colon = all.findIndex(({ kind }, at) => kind === "colon" && endsAtColon(all, at, vocabulary));
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
      // A quotation has a capital if its first letter after the quotation mark is a capital.
      const initial = item?.inner === undefined || item.start !== start ? letter : (cased[item.inner] ?? "");
      const capital = isCapital(initial);
      if (item && item.start === start && item.end <= paragraph.end) {
        tokens.push(tokenOf(item, capital));
        position = Math.max(item.end, start + 1);
        nextItem += 1;
      } else if (isWordUnit(code)) {
        const limit = item ? Math.min(item.start, paragraph.end) : paragraph.end;
        const end = wordEnd(text, start, limit, vocabulary.words.elides);
        const { word, beforeClitic, listed, small } = spelling(text.slice(start, end), vocabulary);
        // A long ending shows an adverb at the start of a sentence as well, as in `Successivamente, ha detto`.
        const can = capital && (tokens.length > 0 || !hasLongEnding(word, vocabulary)) ? listed : small;
        if (beforeClitic === undefined) {
          tokens.push(wordTokenOf(word, { start, end }, can, capital));
        } else {
          const hyphen = start + word.indexOf("-");
          tokens.push(wordTokenOf(beforeClitic, { start, end: hyphen }, can, capital));
          const clitic = text.slice(hyphen + 1, end);
          tokens.push(wordTokenOf(clitic, { start: hyphen + 1, end }, kinds.clitic, false));
        }
        position = end;
      } else if (letter === "'" && text[start + 1] === "s" && !isWordUnit(text.charCodeAt(start + 2))) {
        tokens.push(wordTokenOf("'s", { start, end: start + 2 }, kinds.genitive, false));
        position = start + 2;
      } else if (letter === "'" && vocabulary.words.namesModify && isPluralOwner(text, start)) {
        tokens.push(wordTokenOf("'s", { start, end: start + 1 }, kinds.genitive, false));
        position += 1;
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
