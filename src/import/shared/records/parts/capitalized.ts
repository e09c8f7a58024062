/** Returns a value of an enumeration as a sentence: `partly-accepted` as "Partly accepted." */
export function capitalized(value: string): string {
  return `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll("-", " ")}.`;
}
