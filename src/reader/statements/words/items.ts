import type { DateMention, Mention, Span } from "../../reading.ts";
import type { MarkedWords, Outlet, Resolved, RolePhrase } from "../../stages.ts";
import type { Token, TokenKind } from "./tokens.ts";

/** A part of a text that becomes one token, such as a name, a date or a quotation. */
export interface Item extends Span {
  readonly kind: TokenKind;
  readonly mention?: Mention | undefined;
  readonly role?: RolePhrase | undefined;
  readonly outlet?: Outlet | undefined;
  readonly date?: DateMention | undefined;
  readonly quotation?: number | undefined;
  /** The start of the words between quotation marks. */
  readonly inner?: number | undefined;
}

/** The default fields of an item. Every item is a copy, because items with the same fields are read faster. */
const fields: Item = {
  kind: "other",
  start: 0,
  end: 0,
  mention: undefined,
  role: undefined,
  outlet: undefined,
  date: undefined,
  quotation: undefined,
  inner: undefined,
};

/** The order in which items of the same span are sorted. The first one becomes the token. */
const order: Readonly<Record<string, number>> = { quote: 0, outlet: 1, role: 2, name: 3, date: 4 };

/**
 * Returns the names, dates and other parts of a text that become one token each, sorted by position. If two of them
 * overlap, only one is returned.
 */
export function itemsOf({ folded, mentions, roles, outlets, dates, scan }: Resolved): readonly Item[] {
  const items: Item[] = [];
  scan.quotations.forEach((marked: MarkedWords, quotation) => {
    const { depth, outerStart: start, outerEnd: end, start: inner } = marked;
    if (depth === 0) items.push({ ...fields, kind: "quote", start, end, quotation, inner });
  });
  for (const mention of mentions) {
    const { start: nameStart, end } = mention;
    // A sentence ends at the end of a line. If a name continues in the next line, only its part in the last line is
    // kept.
    const start = nameStart + folded.nfc.slice(nameStart, end).lastIndexOf("\n") + 1;
    items.push({ ...fields, kind: "name", start, end, mention });
  }
  for (const role of roles) {
    const { start, end } = role;
    items.push({ ...fields, kind: "role", start, end, role });
  }
  for (const outlet of outlets) {
    const { start, end } = outlet;
    items.push({ ...fields, kind: "outlet", start, end, outlet });
  }
  for (const date of dates) {
    const { start, end } = date;
    items.push({ ...fields, kind: "date", start, end, date });
  }
  items.sort((a, b) => a.start - b.start || b.end - a.end || (order[a.kind] ?? 9) - (order[b.kind] ?? 9));
  const apart: Item[] = [];
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

/** Returns the token of an item or a mark. All tokens have the same fields, which makes reading them faster. */
export function tokenOf(
  { kind, start, end, mention, role, outlet, date, quotation }: Item,
  capital: boolean,
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
