/**
 * Matches texts that a spreadsheet may read as a formula: an equals, plus, minus or at sign, also in full width, after any
 * spaces and control characters; and any text that begins with a tab or a line break, which some programs drop before
 * they read the rest. Leading quotes are matched as well, so that a quote of the text itself gets another one before it
 * and the guard can be removed without loss.
 */
const formula = /^'*(?:[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** Returns a text that no spreadsheet reads as a formula: a single quote precedes a text that may be one. */
export function guardFormula(text: string): string {
  // Most texts begin with a letter or a digit, which is faster to find out than that the expression does not match.
  if (/^[A-Za-z0-9]/.test(text)) return text;
  return formula.test(text) ? `'${text}` : text;
}

/** Returns the text before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
