import { isSource, type NameSearch } from "../name-search.ts";
import type { NameForm } from "./name-index.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether words of a text have the capitals that a name needs. `from` is the index of the first word, and `to` is the
 * index after the last word. A weak name also depends on the words around it.
 */
export function fitsCase(form: NameForm, search: NameSearch, from: number, to: number): boolean {
  const { tokens, tables } = search;
  const token = tokens[from] as Token;
  switch (form.case) {
    case "any":
      return true;
    case "all":
      return token.capitals;
    case "weak": {
      if (tables.outletNames.has(form.entry.name)) return token.capital && isSource(search, from, to);
      const next = tokens[to];
      return token.capital && !(next?.joined && (next.capital || tables.adjectives.has(next.key)));
    }
    default:
      for (let index = from; index < to; index += 1) if (tokens[index]?.capital) return true;
      return false;
  }
}
