import { firstIndex } from "../../collections/first-index.ts";
import type { Day } from "../../model/edtf.ts";
import type { Span } from "../reading.ts";
import type { Folded, Scan } from "../stages.ts";
import type { Beginning, EndingsName, Phrase, TableName, ValueOf } from "./date-lists.ts";
import { dateTables } from "./date-tables.ts";
import type { DateUnit, DateWords } from "./date-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A phrase of a word list that begins at a certain token of the text. */
export interface FoundPhrase<Value> {
  /** The index of the token after the phrase. */
  readonly next: number;
  readonly value: Value;
}

/** The tokens of a text, with the properties of tokens that the rules for dates need. */
export class DateText {
  readonly tokens: readonly Token[];
  private readonly starts: readonly number[];
  /** The position at which the paragraph that is being read starts. */
  paragraph = 0;
  /** The last result of {@link once}. */
  private last: { readonly index: number; readonly read: unknown; readonly result: unknown } | undefined;

  constructor(
    private readonly folded: Folded,
    private readonly scan: Scan,
    readonly words: DateWords,
    /** The day of publication, if it is known. */
    readonly published: Day | undefined,
  ) {
    const { tokens, starts } = tokensOf(folded.text, dateTables(words));
    this.tokens = tokens;
    this.starts = starts;
  }

  /**
   * Returns `read(this, index)`. If the last call had the same arguments, its result is returned again, because several
   * rules try the same words one after another.
   */
  once<Read>(index: number, read: (text: DateText, index: number) => Read): Read {
    if (this.last?.index !== index || this.last.read !== read)
      this.last = { index, read, result: read(this, index) };
    return this.last.result as Read;
  }

  /** Returns the position at which a token starts, or 0 if there is no such token. */
  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  /** Returns the position after a token, or undefined if there is no such token. */
  end(index: number): number | undefined {
    const token = this.tokens[index];
    return token && (this.starts[index] as number) + token.text.length;
  }

  /** Returns the longest phrase of the list `name` that begins at a token. */
  find<Name extends TableName>(name: Name, index: number): FoundPhrase<ValueOf<Name>> | undefined {
    const beginning = this.tokens[index]?.beginning;
    return beginning === undefined ? undefined : this.firstOf(beginning, name, index);
  }

  private firstOf<Name extends TableName>(
    { phrases }: Beginning,
    name: Name,
    index: number,
  ): FoundPhrase<ValueOf<Name>> | undefined {
    const listed: readonly Phrase<unknown>[] | undefined = phrases[name];
    if (listed === undefined) return undefined;
    for (const { tokens, value } of listed) {
      if (this.matches(tokens, index))
        return { next: index + tokens.length, value } as FoundPhrase<ValueOf<Name>>;
    }
    return undefined;
  }

  /** Whether a phrase of a list begins at a token. */
  has(name: TableName, index: number): boolean {
    return this.find(name, index) !== undefined;
  }

  /** Whether a phrase of a list ends directly before a token. */
  follows(index: number, name: TableName): boolean {
    for (let from = index - 1; from >= Math.max(0, index - 4); from -= 1) {
      const phrases: readonly Phrase<unknown>[] | undefined = this.tokens[from]?.beginning?.phrases[name];
      if (phrases === undefined) continue;
      for (const { tokens } of phrases)
        if (from + tokens.length === index && this.matches(tokens, from)) return true;
    }
    return false;
  }

  /** Whether a phrase begins at a token. The first word is not compared, because the phrase was looked up by it. */
  private matches(phrase: readonly string[], index: number): boolean {
    for (let i = 1; i < phrase.length; i += 1) if (this.tokens[index + i]?.text !== phrase[i]) return false;
    return true;
  }

  /** Whether a date can begin at a token. */
  canStart(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind === "number") return true;
    const seconds = token?.beginning?.seconds;
    return seconds !== undefined && (seconds.has("") || seconds.has(this.at(index + 1)));
  }

  /** Whether a token directly follows the token before it, without a blank. */
  glued(index: number): boolean {
    return this.tokens[index] !== undefined && this.end(index - 1) === this.start(index);
  }

  /** Whether a token begins with a capital. */
  capital(index: number): boolean {
    const start = this.start(index);
    return this.folded.cased[start] !== this.folded.text[start];
  }

  /** Whether the letters of a token are all capitals, as in a headline. */
  allCapitals(index: number): boolean {
    const text = this.at(index);
    const spelled = this.folded.cased.slice(this.start(index), this.end(index));
    return text.length > 1 && spelled === text.toUpperCase();
  }

  /**
   * Whether a token begins the text or a line, or follows a mark such as a full stop, a quotation mark or an
   * apostrophe. If it does, its capital does not show that it is a name.
   */
  startsSentence(index: number): boolean {
    const before = this.tokens[index - 1];
    return before === undefined || before.kind === "mark" || this.startsLine(index);
  }

  /**
   * Returns the index of the unit of time directly before a token, or the index of the token if no such unit is there.
   * For example, in Romanian `anul 1997` ("the year 1997"), the unit `anul` is before `1997`.
   */
  withUnit(index: number, unit: DateUnit): number {
    const before = index > 0 ? this.find("units", index - 1) : undefined;
    const named = before?.next === index && before.value === unit;
    return named && !this.startsLine(index) ? index - 1 : index;
  }

  /** Returns the text of the token at an index, or an empty string if there is no such token. */
  at(index: number): string {
    return this.tokens[index]?.text ?? "";
  }

  isMark(index: number): boolean {
    const token = this.tokens[index];
    return token === undefined || token.kind === "mark" || this.startsLine(index);
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === "word";
  }

  /** Returns the value of a token that is a number of at most `digits` digits, or undefined for any other token. */
  number(index: number, digits: number): number | undefined {
    const token = this.tokens[index];
    if (token?.kind !== "number" || token.text.length > digits || !/^[0-9]+$/.test(token.text))
      return undefined;
    return Number(token.text);
  }

  /** Whether a line ends between a token and the one before it. */
  startsLine(index: number): boolean {
    const end = this.end(index - 1);
    const start = this.starts[index];
    if (end === undefined || start === undefined) return false;
    for (let at = end; at < start; at += 1) if (this.folded.nfc[at] === "\n") return true;
    return false;
  }

  /** Returns the position at which the sentence that contains a position starts. */
  sentenceStart(position: number): number {
    const { sentences } = this.scan;
    const next = firstIndex(sentences.length, (index) => (sentences[index] as Span).start > position);
    return sentences[next - 1]?.start ?? 0;
  }

  /**
   * Returns a function that says whether a position is in a quotation. It has to be called with ascending positions.
   */
  quotedAt(): (position: number) => boolean {
    const { quotations } = this.scan;
    let next = 0;
    let end = 0;
    return (position) => {
      for (
        let each = quotations[next];
        each !== undefined && each.start <= position;
        each = quotations[next]
      ) {
        end = Math.max(end, each.end);
        next += 1;
      }
      return position < end;
    };
  }

  /** Whether a word has at least five letters and ends with one of the endings of a list. */
  endsIn(index: number, name: EndingsName): boolean {
    return this.tokens[index]?.endings.includes(name) === true;
  }
}
