/** Words that the files, or programs that wrote them again, have in cells without a value. */
const missing: ReadonlySet<string> = /* @__PURE__ */ new Set(["", "NA", "NaN", "nan", "---"]);

/**
 * Returns whether a text means that the value is missing. `None`, `NULL` and `N/A` are recognized in any case,
 * because the columns of one file can write them differently. `NA` is not recognized, because "Na" is a name.
 */
export function isMissing(text: string): boolean {
  return missing.has(text) || /^(?:none|null|#?n\/a)$/i.test(text);
}
