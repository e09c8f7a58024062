import { text } from "../../display/table.ts";

/**
 * Escapes a text for Mermaid. Letters, digits and some punctuation are kept, and every other character becomes a
 * numeric entity.
 */
export function escapeMermaid(value: string): string {
  return text(value)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[^\p{L}\p{N}\p{M} .,()-]/gu, (character) => `#${character.codePointAt(0)};`);
}
