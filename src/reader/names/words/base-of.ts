/**
 * If a word can be the Romanian genitive of a woman's name, returns the name: `maia` for `maiei`. Other words are
 * returned as they are.
 */
export function baseOf(word: string): string {
  return word.endsWith("ei") ? `${word.slice(0, -2)}a` : word;
}
