/**
 * The separators between the parts of a list in one cell. The first is for a list, the second for a list within a list,
 * and the last for all lists that are nested more deeply. The two characters of each separator differ, so two
 * occurrences of a separator never overlap.
 */
const separators = ["; ", ", ", "| "] as const;

function separatorOf(depth: number): string {
  return separators[Math.min(depth, separators.length - 1)] as string;
}

/**
 * Returns the parts of a list as one text. {@link splitParts} can restore the parts from it, whatever they contain. If
 * a part contains the separator, a backslash is written before the separator. All backslashes that were already
 * directly before a separator are doubled, whether the separator is in a part or between two parts. All other
 * characters are unchanged.
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
    // After an odd number of backslashes, the separator belongs to the value and does not end the part.
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
