/**
 * What a spreadsheet may take for a formula: after any blanks and control characters, an equals, plus, minus or at sign,
 * in its full width as well; and whatever begins with a tab or a break, which is cut off before the rest is read. Quotes
 * before it count as part of it, so that a guard can be told from a quote that was there.
 */
const formula = /^'*(?:[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** A text that no spreadsheet takes for a formula: one that may be one has a single quote before it. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
