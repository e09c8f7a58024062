/** Words that the files have in cells without a value. */
const missing: ReadonlySet<string> = /* @__PURE__ */ new Set(["", "NA", "NaN", "nan", "---"]);

/**
 * Returns whether a text means that the value is missing. `None` and `NULL` are recognized in any case, because the
 * columns of one file can write them differently. `NA` is not recognized, because "Na" is a name.
 */
export function isMissing(text: string): boolean {
  return missing.has(text) || /^(?:none|null)$/i.test(text);
}
