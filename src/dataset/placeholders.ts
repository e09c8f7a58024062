/** The words with which the placeholder of a summary or title ends. */
const ending = ", to be summarized";

/** Returns a text that stands for a summary or title that nobody has written yet: `Statement by Alba, to be summarized.` */
export function placeholderOf(what: string): string {
  return `${what}${ending}.`;
}

/** Returns whether a summary or title is only a placeholder. */
export function isPlaceholder(text: unknown): boolean {
  return typeof text === "string" && text.endsWith(`${ending}.`);
}
