import type { NameSearch } from "./name-search.ts";
import type { Token } from "./words/tokens.ts";

/**
 * Prepositions and articles between a noun and the name after it, as in `Bank of England`. All languages are in one
 * list, because texts do not always translate such names.
 */
const owners: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "of the di del della dell d dei degli de al a ale".split(" "),
);

/**
 * Whether a name is only a part of a longer name, such as `China` in `the South China Sea` and `England` in `the Bank
 * of England`.
 */
export function isCompound({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.joined && next.capital && tables.compounds.has(next.key)) return true;
  for (let back = from - 1; back >= 0 && back >= from - 3; back -= 1) {
    const word = tokens[back] as Token;
    if (!(tokens[back + 1] as Token).joined) return false;
    if (word.capital) return tables.compounds.has(word.key);
    if (!owners.has(word.key)) return false;
  }
  return false;
}
