/**
 * The ways in which {@link locate} compares words with a text, in the order in which it tries them. Each way also
 * ignores the differences that the earlier ways ignore.
 */
export const locateRungs = [
  /** Every character is equal. */
  "exact",
  /** Forms of quotation marks, apostrophes, dashes, ellipses and ligatures count as equal. */
  "typography",
  /** Runs of spaces and line breaks count as one space; soft hyphens and zero-width spaces are ignored. */
  "blanks",
  /** A letter with a combining mark equals the precomposed letter. */
  "composition",
  /** The Romanian letters ș and ț equal ş and ţ with a cedilla, which are often typed instead. */
  "letters",
  /** Capital letters equal small letters. */
  "case",
] as const;

/** One of {@link locateRungs}. */
export type LocateRung = (typeof locateRungs)[number];

/** The characters that the rung `typography` replaces. */
const typography: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "′": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‹": '"',
  "›": '"',
  "″": '"',
  "〝": '"',
  "〞": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "…": "...",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/**
 * Returns a function that converts a token (a visible character) to the form in which a rung compares it. For the rung
 * `blanks` and all later rungs, every blank becomes a space.
 */
export function foldingOf(rung: LocateRung): (token: string) => string {
  const level = locateRungs.indexOf(rung);
  const ignores = (difference: LocateRung) => level >= locateRungs.indexOf(difference);
  const [typographic, blanks, composed] = [ignores("typography"), ignores("blanks"), ignores("composition")];
  const [letters, capitals] = [ignores("letters"), ignores("case")];
  return (token) => {
    // Only the first character of a token can be in `typography`. The characters after it are, for example, combining
    // marks, and stay as they are.
    const [first = ""] = token;
    let folded = typographic ? (typography[first] ?? first) + token.slice(first.length) : token;
    if (blanks && isBlank(folded)) return " ";
    if (composed) folded = folded.normalize("NFD");
    if (letters && /^[st]/i.test(folded)) folded = folded.replaceAll("\u0327", "\u0326").normalize("NFD");
    // The text is converted to capitals and then to small letters. This changes ß to ss and the final sigma ς to σ, so
    // that they equal SS and Σ. Conversion to small letters alone would not change them.
    return capitals ? folded.toUpperCase().toLowerCase() : folded;
  };
}

/** Returns whether a character is a space of any width, a tab or a line break. */
export function isBlank(character: string): boolean {
  return /^\s$/.test(character) && character !== "\uFEFF";
}

/**
 * Returns whether a character is a soft hyphen, a zero-width space, a word joiner or a byte order mark. These
 * characters are not visible.
 */
export function isInvisible(character: string): boolean {
  return /^[\u00AD\u200B\u2060\uFEFF]$/.test(character);
}
