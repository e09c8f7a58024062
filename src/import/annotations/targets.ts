import { toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import { asList } from "./bodies.ts";
import type { AnnotatedWords } from "./read-annotation.ts";
import { divideAddress, readCharacterFragment } from "./text-fragments.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Returns the address of the document that a target of a Web Annotation names. Undefined if it names none. */
export function addressOf(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  const { source, id } = target as Fields;
  if (typeof source === "object" && source !== null) return toPlainText((source as Fields).id);
  return toPlainText(source) ?? toPlainText(id);
}

/** Returns whether a target has a selector. */
export function hasSelector(target: unknown): boolean {
  if (typeof target !== "object" || target === null) return false;
  return asList((target as Fields).selector).length > 0;
}

/**
 * Returns the words that a target selects by a position or a quotation. Undefined if it has neither. The position can
 * also be a fragment of RFC 5147, in a selector or in the address.
 */
export function selectedWords(target: unknown): AnnotatedWords | undefined {
  const { fragment } = divideAddress(addressOf(target) ?? "");
  const ofAddress = fragment === undefined ? undefined : wordsOfFragment(fragment);
  if (typeof target !== "object" || target === null) return ofAddress;
  const selectors: Fields[] = [];
  const add = (value: unknown, depth: number) => {
    for (const selector of asList(value)) {
      if (typeof selector !== "object" || selector === null || depth > 8) continue;
      selectors.push(selector as Fields);
      add((selector as Fields).refinedBy, depth + 1);
    }
  };
  add((target as Fields).selector, 0);
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (position === undefined) {
    const [words = ofAddress] = selectors.flatMap(({ type, value }) =>
      type === "FragmentSelector" && typeof value === "string" ? (wordsOfFragment(value) ?? []) : [],
    );
    if (words !== undefined) return { ...words, ...wordsOfQuotation(quote) };
  }
  if (position === undefined && quote === undefined) return undefined;
  return {
    start: toInteger(position?.start),
    end: toInteger(position?.end),
    ...wordsOfQuotation(quote),
  };
}

function wordsOfFragment(fragment: string): AnnotatedWords | undefined {
  const range = readCharacterFragment(fragment);
  return range === undefined ? undefined : { ...range, ...wordsOfQuotation(undefined), isFragment: true };
}

function wordsOfQuotation(quote: Fields | undefined): Pick<AnnotatedWords, "exact" | "prefix" | "suffix"> {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  return {
    exact: text(quote?.exact),
    // Browsers cut the context after a number of UTF-16 units and can split a character in this way. The rest of a
    // split character is removed.
    prefix: text(quote?.prefix)?.replace(
      /^[\udc00-\udfff]?(?:\p{M}|\ufe0f|\u200d\p{Extended_Pictographic}?)*/u,
      "",
    ),
    suffix: text(quote?.suffix)?.replace(/[\ud800-\udbff]$/u, ""),
  };
}
