import { blank, classOf, digit, endOfRun, letter, mark } from "../character-class.ts";
import type { Beginning, DateTables, EndingsName } from "./date-lists.ts";

/**
 * A word, a number or a punctuation mark. Tokens with the same spelling are the same object, which a list contains
 * several times.
 */
export interface Token {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** The phrases of dates that begin with the token. */
  readonly beginning: Beginning | undefined;
  /** The names of the lists that contain an ending of the token. */
  readonly endings: readonly EndingsName[];
}

/** The tokens of a text, and the position at which each of them starts. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
}

const noTables: DateTables = { beginnings: new Map(), endingsOf: () => [] };

/** Returns the words, numbers and marks of a folded text. Apostrophes and hyphens are marks of their own. */
export function tokensOf(text: string, { beginnings, endingsOf }: DateTables = noTables): Tokens {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const known = new Map<string, Token>();
  for (let end = 0; end < text.length; ) {
    const start = end;
    const code = text.codePointAt(start) as number;
    const first = classOf(code);
    end += code > 0xffff ? 2 : 1;
    if ((first & blank) !== 0) continue;
    const kind = (first & letter) !== 0 ? "word" : (first & digit) !== 0 ? "number" : "mark";
    if (kind !== "mark") end = endOfRun(text, end, kind === "word" ? letter | mark : digit);
    const spelled = text.slice(start, end);
    let token = known.get(spelled);
    if (token === undefined) {
      token = { text: spelled, kind, beginning: beginnings.get(spelled), endings: endingsOf(spelled) };
      known.set(spelled, token);
    }
    tokens.push(token);
    starts.push(start);
  }
  return { tokens, starts };
}
