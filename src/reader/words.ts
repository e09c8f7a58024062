/**
 * Words and phrases of a lexicon, separated by blanks. In a phrase, `_` replaces the blank. `(a|b)` means that either
 * `a` or `b` is possible. For example, `(|l')altro_ieri` means the two phrases `altro ieri` and `l'altro ieri`.
 */
export type Words = string;

/** Returns the words and phrases of a list. */
export function wordsOf(list: Words | undefined): readonly string[] {
  return groupsOf(list).flat();
}

/** Returns the entries of a list. Each entry is an array of its alternatives. */
export function groupsOf(list: Words = ""): readonly (readonly string[])[] {
  return (list.match(/\S+/g) ?? []).map(alternativesOf);
}

function alternativesOf(entry: string): readonly string[] {
  const open = entry.indexOf("(");
  const close = entry.indexOf(")", open);
  if (open < 0 || close < 0) return [entry.replaceAll("_", " ")];
  const before = entry.slice(0, open);
  const after = entry.slice(close + 1);
  return entry
    .slice(open + 1, close)
    .split("|")
    .flatMap((each) => alternativesOf(before + each + after));
}
