import type { DateMention, Mention, Span } from "../reading.ts";
import type { MarkedWords, Outlet, Resolved, RolePhrase } from "../stages.ts";
import { wordBeforeClitic } from "./clitics.ts";
import * as kinds from "./kinds.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** The kinds of tokens. A name, an office, a medium, a date, a quotation or a bracket is one token. */
type TokenKind =
  | "word"
  | "name"
  | "role"
  | "outlet"
  | "date"
  | "quote"
  | "bracket"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "stop"
  | "other";

/** A word, a mark, or several words that count as one, such as a name. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The word in lower case. Empty for all tokens that are not words. */
  readonly word: string;
  /** The lists that the word is in: bits of {@link kinds}. */
  readonly can: number;
  readonly capital: boolean;
  readonly mention?: Mention;
  readonly role?: RolePhrase;
  readonly outlet?: Outlet;
  readonly date?: DateMention;
  /** The index of the quotation that the token is. */
  readonly quotation?: number;
}

/** Returns the span of the text from a token up to, but not including, another one. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A sentence as a list of tokens. A quotation of several sentences is one token. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** The index of the paragraph. */
  readonly paragraph: number;
  /** Whether the sentence begins its paragraph. */
  readonly first: boolean;
  /** Whether the sentence is the first one of the text. */
  readonly headline: boolean;
}

interface Item extends Span {
  readonly kind: TokenKind;
  readonly mention?: Mention;
  readonly role?: RolePhrase;
  readonly outlet?: Outlet;
  readonly date?: DateMention;
  readonly quotation?: number;
  /** The start of the words between quotation marks. */
  readonly inner?: number;
}

function isLetter(code: number): boolean {
  // Letters in the Latin, Greek and Cyrillic blocks. Multiplication and division signs are the only exceptions.
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x58f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1fff)
  );
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || (code >= 0x300 && code <= 0x36f);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Stop, comma and colon, which can be within a number or a time. */
const separators: ReadonlySet<number> = new Set([46, 44, 58]);

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

/**
 * Returns the names, dates and other items of a text that are one token each, sorted by position and without
 * overlaps.
 */
function itemsOf({ mentions, roles, outlets, dates, scan }: Resolved): readonly Item[] {
  const items: Item[] = [];
  scan.quotations.forEach((marked: MarkedWords, quotation) => {
    if (marked.depth === 0)
      items.push({
        start: marked.outerStart,
        end: marked.outerEnd,
        kind: "quote",
        quotation,
        inner: marked.start,
      });
  });
  for (const mention of mentions)
    items.push({ start: mention.start, end: mention.end, kind: "name", mention });
  for (const role of roles) items.push({ start: role.start, end: role.end, kind: "role", role });
  for (const outlet of outlets) items.push({ start: outlet.start, end: outlet.end, kind: "outlet", outlet });
  for (const date of dates) items.push({ start: date.start, end: date.end, kind: "date", date });
  const order: Readonly<Record<string, number>> = { quote: 0, outlet: 1, role: 2, name: 3, date: 4 };
  items.sort((a, b) => a.start - b.start || b.end - a.end || (order[a.kind] ?? 9) - (order[b.kind] ?? 9));
  const apart: Item[] = [];
  for (const item of items) {
    const last = apart.at(-1);
    if (last && item.start < last.end) {
      // A quotation takes the place of a name that begins before it and overlaps it.
      if (item.kind === "quote") apart.pop();
      else continue;
    }
    apart.push(item);
  }
  return apart;
}

/** Returns the position after the word that begins at `start`. */
function wordEnd(text: string, start: number, limit: number, elides: boolean): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code)) {
      end += 1;
    } else if (code === 39 /* ' */) {
      const next = end + 1 < limit ? text.charCodeAt(end + 1) : 0;
      if (!isWordUnit(next)) return elides ? end + 1 : end;
      if (elides) return end + 1;
      const after = end + 2 < limit ? text.charCodeAt(end + 2) : 0;
      if (text[end + 1] === "s" && !isWordUnit(after)) return end;
      end += 1;
    } else if (
      isDigit(text.charCodeAt(end - 1)) &&
      separators.has(code) &&
      end + 1 < limit &&
      isDigit(text.charCodeAt(end + 1))
    ) {
      end += 1;
    } else if (code === 45 /* - */ && end + 1 < limit && isWordUnit(text.charCodeAt(end + 1))) {
      end += 1;
    } else {
      return end;
    }
  }
  return end;
}

/** Returns the lists that a word is in: bits of {@link kinds}. */
function abilities(word: string, capital: boolean, vocabulary: Vocabulary): number {
  const listed = vocabulary.kindsOf.get(word) ?? 0;
  if (listed || capital) return listed;
  return vocabulary.adverbEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    ? kinds.adverb
    : 0;
}

/** Joins adverbs of several words, such as `la rândul său`, to one token. */
function joinAdverbs(tokens: readonly Token[], { adverbPhrases }: Vocabulary): readonly Token[] {
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

/** The fewest tokens before a colon that ends a sentence, and the most after it. */
const fewestBefore = 3;
const mostAfter = 40;

/**
 * Whether a colon ends a sentence, because the words after it name the speaker:
 * `Il ponte è chiuso: lo ha detto Orsini`.
 */
function endsAtColon(tokens: readonly Token[], at: number, { finite, participles }: Vocabulary): boolean {
  if (tokens[at]?.kind !== "colon" || at < fewestBefore || tokens.length - at > mostAfter) return false;
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  if (first?.kind !== "word" || second === undefined) return false;
  const hasContent = tokens
    .slice(at + 1)
    .some(({ kind, can }) => kind === "quote" || kind === "colon" || (can & kinds.complementizer) !== 0);
  if (hasContent) return false;
  if ((first.can & kinds.thus) !== 0) return true;
  const object = (first.can & kinds.clitic) !== 0 && (first.can & (kinds.impersonal | kinds.adverb)) === 0;
  const perfect = (second.can & kinds.auxiliary) !== 0 && participles.has(third?.word ?? "");
  return object && (finite.has(second.word) || perfect);
}

/** The most letters of the name of a medium in quotation marks. */
const longestMedium = 40;

/** Reads names of media in quotation marks, as in `l'agenzia di stampa “Ata”`, as names and not as quotations. */
function nameMedia(tokens: readonly Token[], { finite }: Vocabulary, cased: string): readonly Token[] {
  return tokens.map((token, at) => {
    const { kind, capital, start, end } = token;
    if (kind !== "quote" || !capital || end - start > longestMedium) return token;
    for (let noun = at - 1; noun >= Math.max(0, at - 4); noun -= 1) {
      const word = tokens[noun] as Token;
      if (word.kind !== "word" || word.capital || finite.has(word.word)) return token;
      if ((word.can & kinds.medium) !== 0)
        return { ...token, kind: "outlet", outlet: { start, end, name: cased.slice(start + 1, end - 1) } };
    }
    return token;
  });
}

function tokenOf(
  { kind, start, end, mention, role, outlet, date, quotation }: Item,
  capital: boolean,
): Token {
  const token = { kind, start, end, word: "", can: 0, capital };
  if (mention) return { ...token, mention };
  if (role) return { ...token, role };
  if (outlet) return { ...token, outlet };
  if (date) return { ...token, date };
  return quotation === undefined ? token : { ...token, quotation };
}

/** The most tokens of a dateline. */
const longestDateline = 10;

/**
 * Whether the tokens before the first dash of a paragraph are a dateline, which belongs to no sentence, as in
 * `Roma, 17 feb. (LaPresse) -`. All its words have a capital, and one token is a date, a medium, a bracket or a word
 * in capitals.
 */
function isDateline(tokens: readonly Token[], text: string): boolean {
  if (tokens.length > longestDateline) return false;
  let marked = false;
  for (const { kind, capital, start, end } of tokens) {
    if (kind === "word" || kind === "name" || kind === "outlet") {
      if (!capital) return false;
      const word = text.slice(start, end);
      if (kind === "outlet" || (word.length > 3 && word === word.toUpperCase())) marked = true;
    } else if (kind === "date" || kind === "bracket") marked = true;
    else if (kind !== "comma" && kind !== "stop") return false;
  }
  return marked;
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
        tokens.push({ kind: "other", start, end: start + 1, word: "", can: 0, capital: false });
        position += 1;
      } else if (letter === ")" && brackets.length > 0) {
        const opening = brackets.pop() as number;
        const from = (tokens[opening] as Token).start;
        tokens.length = opening;
        tokens.push({ kind: "bracket", start: from, end: start + 1, word: "", can: 0, capital: false });
        position += 1;
      } else if (marks[letter] === "dash" && first && isDateline(tokens, cased)) {
        // The sentence after the dateline is the first one of the paragraph.
        close();
        first = true;
        position += 1;
      } else {
        tokens.push({
          kind: marks[letter] ?? "other",
          start,
          end: start + 1,
          word: "",
          can: 0,
          capital: false,
        });
        position += 1;
      }
    }
    close();
  });
  return sentences;
}
