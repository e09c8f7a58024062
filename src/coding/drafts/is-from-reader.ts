import type { Draft } from "./draft.ts";

/**
 * Returns whether a reader of texts proposed a draft. A reader has recognized the actors in the words of the draft, often
 * by words that no name contains, such as a capital, an office or an adjective.
 */
export function isFromReader({ by }: Draft): boolean {
  return by?.startsWith("reader:") === true;
}
