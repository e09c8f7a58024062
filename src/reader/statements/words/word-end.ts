function isLetter(code: number): boolean {
  // The ranges contain the Latin, Greek, Cyrillic and Armenian letters. The signs for multiplication and division are
  // within these ranges, but are not letters.
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x58f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1fff)
  );
}

/** Whether a UTF-16 code unit can be part of a word: a letter, a digit or a combining mark. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || (code >= 0x300 && code <= 0x36f);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The codes of the full stop, the comma and the colon. These marks can be within a number or a time. */
const separators: ReadonlySet<number> = new Set([46, 44, 58]);

/**
 * Returns the position after the word that begins at `start`. A full stop between two letters is part of the word, as in
 * `example.com` and `U.S`.
 */
export function wordEnd(text: string, start: number, limit: number, elides: boolean): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code)) {
      end += 1;
    } else if (code === 39 /* ' */) {
      const next = end + 1 < limit ? text.charCodeAt(end + 1) : 0;
      if (!isWordUnit(next)) return elides ? end + 1 : end;
      if (elides) return end + 1;
      const after = end + 2 < limit ? text.charCodeAt(end + 2) : 0;
      if (text[end + 1] === "s" && !isWordUnit(after)) return end;
      end += 1;
    } else if (
      isDigit(text.charCodeAt(end - 1)) &&
      separators.has(code) &&
      end + 1 < limit &&
      isDigit(text.charCodeAt(end + 1))
    ) {
      end += 1;
    } else if (code === 46 /* . */ && end + 1 < limit && isLetter(text.charCodeAt(end + 1))) {
      end += 1;
    } else if (code === 45 /* - */ && end + 1 < limit && isWordUnit(text.charCodeAt(end + 1))) {
      end += 1;
    } else {
      return end;
    }
  }
  return end;
}
