import type { DateMention, Mention, Span } from "../reading.ts";
import type { MarkedWords, Outlet, Resolved, RolePhrase } from "../stages.ts";
import type { Token, TokenKind } from "./tokens.ts";

/** A name, a date, a mark or another part of a text that is one token. */
export interface Item extends Span {
  readonly kind: TokenKind;
  readonly mention?: Mention;
  readonly role?: RolePhrase;
  readonly outlet?: Outlet;
  readonly date?: DateMention;
  readonly quotation?: number;
  /** The start of the words between quotation marks. */
  readonly inner?: number;
}

/**
 * Returns the names, dates and other items of a text that are one token each, sorted by position and without
 * overlaps.
 */
export function itemsOf({ mentions, roles, outlets, dates, scan }: Resolved): readonly Item[] {
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

/** Returns the token of an item or a mark. */
export function tokenOf({ inner, ...item }: Item, capital: boolean): Token {
  return { ...item, word: "", can: 0, capital };
}
