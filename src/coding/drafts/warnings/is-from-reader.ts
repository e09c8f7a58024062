import type { Draft } from "../draft.ts";

/**
 * Returns whether a program such as `readDrafts` proposed the draft. The words of such a draft often mean an actor
 * without its name, for example by its capital, by an office or by an adjective.
 */
export function isFromReader({ by }: Draft): boolean {
  return by?.startsWith("reader:") === true;
}
