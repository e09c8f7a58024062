import type { Span } from "../../reading.ts";
import type { Resolved } from "../../stages.ts";
import type { Token, TokenKind } from "./tokens.ts";

/** The order in which items of the same span are sorted. Only the first of them becomes a token. */
const order: Readonly<Record<string, number>> = { quote: 0, outlet: 1, role: 2, name: 3, date: 4 };

/**
 * Returns the names, dates and other parts of a text that become one token each, as tokens sorted by position. If two
 * of them overlap, only one is returned.
 */
export function itemsOf({ folded, mentions, roles, outlets, dates, scan }: Resolved): readonly Token[] {
  const { cased, nfc } = folded;
  const items: Token[] = [];
  scan.quotations.forEach(({ depth, outerStart: start, outerEnd: end, start: inner }, quotation) => {
    // A quotation has a capital if its first letter after the quotation mark is a capital.
    if (depth === 0) items.push(tokenOf("quote", { start, end }, isCapital(cased, inner), { quotation }));
  });
  for (const mention of mentions) {
    const { start: nameStart, end } = mention;
    // A sentence ends at the end of a line. If a name continues in the next line, only its part in the last line
    // becomes a token.
    const start = nameStart + nfc.slice(nameStart, end).lastIndexOf("\n") + 1;
    items.push(tokenOf("name", { start, end }, isCapital(cased, start), { mention }));
  }
  for (const role of roles) items.push(tokenOf("role", role, isCapital(cased, role.start), { role }));
  for (const outlet of outlets)
    items.push(tokenOf("outlet", outlet, isCapital(cased, outlet.start), { outlet }));
  for (const date of dates) items.push(tokenOf("date", date, isCapital(cased, date.start), { date }));
  items.sort((a, b) => a.start - b.start || b.end - a.end || (order[a.kind] ?? 9) - (order[b.kind] ?? 9));
  const apart: Token[] = [];
  for (const item of items) {
    const last = apart.at(-1);
    if (last && item.start < last.end) {
      // If a name begins before a quotation and overlaps it, the quotation replaces the name.
      if (item.kind === "quote") apart.pop();
      else continue;
    }
    apart.push(item);
  }
  return apart;
}

/** Whether the letter at a position of a text is a capital. */
export function isCapital(cased: string, at: number): boolean {
  const code = cased.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = cased.charAt(at);
  return letter !== letter.toLowerCase();
}

/** What a token can mean, instead of a word. */
type Meaning = Partial<Pick<Token, "mention" | "role" | "outlet" | "date" | "quotation">>;

/**
 * Returns the token of a part of a text or of a mark. All tokens have the same fields and none is made with a spread,
 * because the engine reads objects of one shape faster.
 */
export function tokenOf(
  kind: TokenKind,
  { start, end }: Span,
  capital = false,
  { mention, role, outlet, date, quotation }: Meaning = {},
): Token {
  return { kind, start, end, word: "", can: 0, capital, mention, role, outlet, date, quotation };
}

/** Returns the token of a word. `can` has one bit for each list that contains the word. */
export function wordTokenOf(word: string, { start, end }: Span, can: number, capital: boolean): Token {
  const none = undefined;
  return {
    kind: "word",
    start,
    end,
    word,
    can,
    capital,
    mention: none,
    role: none,
    outlet: none,
    date: none,
    quotation: none,
  };
}
