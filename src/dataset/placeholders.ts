/** Every placeholder of a summary or title ends with these words. */
const ending = ", to be summarized";

/**
 * Returns the placeholder for a summary or title that is not written yet, for example
 * `Statement by Alba, to be summarized.`
 */
export function placeholderOf(what: string): string {
  return `${what}${ending}.`;
}

/** Returns whether a summary or title is only a placeholder. */
export function isPlaceholder(text: unknown): boolean {
  return typeof text === "string" && text.endsWith(`${ending}.`);
}
