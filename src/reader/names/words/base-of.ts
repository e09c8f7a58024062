/**
 * If a word can be the Romanian genitive of a woman's given name, returns the name itself, such as `maia` for `maiei`.
 * Returns any other word unchanged.
 */
export function baseOf(word: string): string {
  return word.endsWith("ei") ? `${word.slice(0, -2)}a` : word;
}
