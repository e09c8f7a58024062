/**
 * Matches texts that a spreadsheet may read as a formula: an equals, plus, minus or at sign (also in full width), even
 * after spaces and control characters, or a tab or line break, which some programs drop. Single quotes before such a
 * beginning are ignored. A formula that already has quotes before it therefore gets one more quote, and removing one
 * quote always restores the original text.
 */
const formula = /^'*(?:[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** Returns the text, with a single quote before it if a spreadsheet may read it as a formula. */
export function guardFormula(text: string): string {
  // Most texts begin with a letter or a digit. Testing for these first is faster than matching the full expression.
  if (/^[A-Za-z0-9]/.test(text)) return text;
  return formula.test(text) ? `'${text}` : text;
}

/** Removes the single quote that {@link guardFormula} adds. Returns other texts unchanged. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
