/** Returns a CLDR name in the form used in prose: "&" becomes "and", and text in parentheses is removed. */
export function toProse(name: string): string {
  return name
    .replaceAll("&", "and")
    .replaceAll("’", "'")
    .replace(/ \(.*\)$/, "");
}
