/**
 * The separators between the parts of a list in one cell, by the depth of the list. Lists at greater depths have the
 * last separator. No separator ends with the characters that it begins with, so two occurrences of a separator never
 * overlap.
 */
const separators = ["; ", ", ", "| "] as const;

function separatorOf(depth: number): string {
  return separators[Math.min(depth, separators.length - 1)] as string;
}

/**
 * Returns the parts of a list as one text, from which {@link splitParts} restores them, whatever they contain. A
 * separator within a part is preceded by a backslash, and backslashes before any separator are doubled. Every other
 * character stays as it is.
 */
export function joinParts(parts: readonly string[], depth: number): string {
  const separator = separatorOf(depth);
  // Most lists have one part, which needs no separator.
  const [first] = parts;
  if (parts.length === 1 && first !== undefined && !first.includes(separator)) return first;
  return parts
    .map((part, i) => {
      const pieces = part.split(separator);
      return pieces
        .map((piece, j) => {
          const isBeforeSeparator = j < pieces.length - 1 || i < parts.length - 1;
          return isBeforeSeparator ? piece + "\\".repeat(backslashesAtEnd(piece)) : piece;
        })
        .join(`\\${separator}`);
    })
    .join(separator);
}

/** Returns the parts of a list that {@link joinParts} joined at this depth. */
export function splitParts(text: string, depth: number): readonly string[] {
  const separator = separatorOf(depth);
  const pieces = text.split(separator);
  const parts: string[] = [];
  let part = "";
  pieces.forEach((piece, i) => {
    const backslashes = i === pieces.length - 1 ? 0 : backslashesAtEnd(piece);
    part += piece.slice(0, piece.length - Math.ceil(backslashes / 2));
    // After an odd number of backslashes, the separator belongs to the part.
    if (backslashes % 2 === 1) part += separator;
    else {
      parts.push(part);
      part = "";
    }
  });
  return parts;
}

function backslashesAtEnd(text: string): number {
  let start = text.length;
  while (text[start - 1] === "\\") start -= 1;
  return text.length - start;
}
