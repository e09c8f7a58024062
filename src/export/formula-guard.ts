/**
 * Matches texts that a spreadsheet may read as a formula. Such a text begins with an equals, plus, minus or at sign,
 * which can have full width and can follow spaces and control characters. A text that begins with a tab or a line break
 * matches, too, because some programs drop these characters.
 *
 * Single quotes at the beginning are ignored, so the expression still matches after a quote was added. If a formula
 * already begins with quotes, one more quote is added. Therefore removing one quote always restores the original text.
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
