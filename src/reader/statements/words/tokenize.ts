import type { Span } from "../../reading.ts";
import type { Outlet, Resolved } from "../../stages.ts";
import { wordBeforeClitic } from "./clitics.ts";
import { joinAdverbs, nameQuoted } from "./group-tokens.ts";
import { isCapital, itemsOf, tokenOf, wordTokenOf } from "./items.ts";
import * as kinds from "./kinds.ts";
import { endsAtColon, isDateline } from "./sentence-ends.ts";
import type { StatementWords } from "./statement-words.ts";
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

/** Signs of currencies and shares. They are words, as in `offered $5 million`. */
const units: ReadonlySet<string> = new Set(["$", "€", "£", "%"]);

/** The properties of a word that depend only on its spelling. */
interface Spelling {
  readonly word: string;
  /**
   * The word before a pronoun that a hyphen joins to it, such as `anunțat` in Romanian `anunțat-o` ("announced it").
   */
  readonly beforeClitic: string | undefined;
  /**
   * The lists that contain the word, as bits of {@link kinds}. If a pronoun is joined to the word, these are the lists
   * of the word before the pronoun.
   */
  readonly listed: number;
  /**
   * The value that replaces `listed` if the word has no capital. Only then can the ending show that the word is an
   * adverb, because a word with a capital can be a name.
   */
  readonly small: number;
}

function spellingOf(word: string, vocabulary: Vocabulary): Spelling {
  const beforeClitic = wordBeforeClitic(word, vocabulary);
  const own = beforeClitic ?? word;
  const listed = vocabulary.kindsOf.get(own) ?? 0;
  const isAdverb =
    listed === 0 &&
    !vocabulary.notAdverbs.has(own) &&
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

/** Whether a word has a long ending of an adverb, which names seldom have. */
function hasLongEnding(word: string, { adverbEndings }: Vocabulary): boolean {
  return adverbEndings.some((ending) => ending.length > 3 && word.endsWith(ending));
}

/** Whether an apostrophe after a plural makes it a genitive, as in `the islands' assembly`. */
function isPluralOwner(text: string, at: number): boolean {
  return text[at - 1] === "s" && text[at + 1] === " " && isWordUnit(text.charCodeAt(at + 2));
}

/** Returns the sentences of a text as lists of tokens, in one pass. */
export function tokenize(resolved: Resolved): readonly Sentence[] {
  const tokenizer = new Tokenizer(resolved);
  resolved.scan.paragraphs.forEach((paragraph, index) => {
    tokenizer.readParagraph(paragraph, index);
  });
  return tokenizer.sentences;
}

class Tokenizer {
  readonly sentences: Sentence[] = [];
  private readonly text: string;
  private readonly cased: string;
  private readonly words: StatementWords;
  private readonly items: readonly Token[];
  private readonly outlets: ReadonlyMap<number, Outlet>;
  private readonly spelling = spellings();
  private nextItem = 0;
  private nextSentence = 0;
  private paragraph = 0;
  /** Whether the sentence that is being read begins its paragraph. */
  private first = true;
  private vocabulary: Vocabulary;
  private tokens: Token[] = [];
  /** The indexes of the opening brackets that are not closed yet. */
  private brackets: number[] = [];

  constructor(private readonly resolved: Resolved) {
    const { folded, outlets, lexicon } = resolved;
    this.text = folded.text;
    this.cased = folded.cased;
    this.items = itemsOf(resolved);
    this.outlets = new Map(outlets.map((outlet) => [outlet.start, outlet]));
    this.words = lexicon.statements;
    this.vocabulary = vocabularyOf(this.words, "");
  }

  readParagraph({ start, end }: Span, index: number): void {
    const { text, items } = this;
    this.paragraph = index;
    this.first = true;
    this.vocabulary = vocabularyOf(this.words, text.slice(start, end));
    let position = start;
    while (position < end) {
      const code = text.charCodeAt(position);
      if (code <= 32 || code === 0xa0) {
        position += 1;
        continue;
      }
      while (this.nextItem < items.length && (items[this.nextItem] as Token).start < position)
        this.nextItem += 1;
      const item = items[this.nextItem];
      const isItem = item?.start === position;
      this.beginSentence(position, isItem && item.kind === "quote");
      if (isItem && item.end <= end) {
        this.tokens.push(item);
        this.nextItem += 1;
        position = Math.max(item.end, position + 1);
      } else if (isWordUnit(code)) {
        position = this.readWord(position, item ? Math.min(item.start, end) : end);
      } else {
        position = this.readMark(position);
      }
    }
    this.close();
  }

  /** Ends the sentence before a position, if another one begins there. */
  private beginSentence(position: number, isQuote: boolean): void {
    const { sentences } = this.resolved.scan;
    let begun: Span | undefined;
    for (let next = sentences[this.nextSentence]; next && next.start <= position; ) {
      begun = next;
      this.nextSentence += 1;
      next = sentences[this.nextSentence];
    }
    const starts = begun?.start === position;
    if (starts || (isQuote && this.tokens.at(-1)?.kind === "stop")) this.close();
    if (starts) this.vocabulary = vocabularyOf(this.words, this.text.slice(position, begun?.end));
  }

  /** Adds the word that begins at a position, and returns the position after it. */
  private readWord(start: number, limit: number): number {
    const { text, vocabulary, tokens } = this;
    const nextSentence = this.resolved.scan.sentences[this.nextSentence]?.start ?? limit;
    const end = wordEnd(text, start, Math.min(limit, nextSentence), vocabulary.words.elides);
    const { word, beforeClitic, listed, small } = this.spelling(text.slice(start, end), vocabulary);
    const capital = isCapital(this.cased, start);
    // At the start of a sentence, a long ending shows an adverb despite the capital, as in `Successivamente, ha detto`
    // ("later, he said").
    const can = capital && (tokens.length > 0 || !hasLongEnding(word, vocabulary)) ? listed : small;
    if (beforeClitic === undefined) {
      tokens.push(wordTokenOf(word, { start, end }, can, capital));
    } else {
      const hyphen = start + word.indexOf("-");
      tokens.push(wordTokenOf(beforeClitic, { start, end: hyphen }, can, capital));
      const clitic = text.slice(hyphen + 1, end);
      tokens.push(wordTokenOf(clitic, { start: hyphen + 1, end }, kinds.clitic, false));
    }
    return end;
  }

  /** Adds the mark at a position, and returns the position after it. */
  private readMark(start: number): number {
    const { text, cased, tokens, brackets } = this;
    const letter = cased.charAt(start);
    const end = start + 1;
    const isGenitive = letter === "'" && text[end] === "s" && !isWordUnit(text.charCodeAt(end + 1));
    if (isGenitive || (letter === "'" && this.vocabulary.words.namesModify && isPluralOwner(text, start))) {
      const after = isGenitive ? end + 1 : end;
      tokens.push(wordTokenOf("'s", { start, end: after }, kinds.genitive, false));
      return after;
    }
    if (letter === "(") {
      brackets.push(tokens.length);
      tokens.push(tokenOf("other", { start, end }));
    } else if (letter === ")" && brackets.length > 0) {
      const opening = brackets.pop() as number;
      const from = (tokens[opening] as Token).start;
      tokens.length = opening;
      tokens.push(tokenOf("bracket", { start: from, end }));
    } else if (letter === "." && this.abbreviates(start)) {
      return end;
    } else if (units.has(letter)) {
      tokens.push(wordTokenOf(letter, { start, end }, 0, false));
    } else if (marks[letter] === "dash" && this.first && isDateline(tokens, cased)) {
      // The sentence after the dateline is the first one of the paragraph.
      this.close();
      this.first = true;
    } else {
      tokens.push(tokenOf(marks[letter] ?? "other", { start, end }));
    }
    return end;
  }

  /** Whether a full stop belongs to the word before it, because the sentence goes on with a word. */
  private abbreviates(at: number): boolean {
    const { text, tokens, resolved, nextSentence } = this;
    const before = tokens.at(-1);
    if (before?.kind !== "word" || before.end !== at) return false;
    let next = at + 1;
    while (text[next] === " ") next += 1;
    return isWordUnit(text.charCodeAt(next)) && resolved.scan.sentences[nextSentence]?.start !== next;
  }

  /** Adds the sentence that has been read, or two sentences if a colon ends the first one. */
  private close(): void {
    const { vocabulary, cased, outlets, paragraph } = this;
    const all = nameQuoted(joinAdverbs(this.tokens, vocabulary), { vocabulary, cased, outlets });
    const colon = all.findIndex(({ kind }, at) => kind === "colon" && endsAtColon(all, at, vocabulary));
    for (const tokens of colon < 0 ? [all] : [all.slice(0, colon), all.slice(colon + 1)]) {
      if (tokens.length === 0) continue;
      const { first } = this;
      this.sentences.push({ tokens, vocabulary, paragraph, first, headline: paragraph === 0 && first });
      this.first = false;
    }
    this.tokens = [];
    this.brackets = [];
  }
}
