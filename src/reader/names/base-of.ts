/**
 * Returns the word of which a word can be the Romanian genitive of a woman's name, such as `maia` of `maiei`. Other words
 * are returned as they are.
 */
export function baseOf(word: string): string {
  return word.endsWith("ei") ? `${word.slice(0, -2)}a` : word;
}
