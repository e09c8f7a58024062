/**
 * What stands between the parts of a list in one cell, outermost list first; deeper lists have the last. None can begin
 * where another ends (no end of it is also its beginning), so the leftmost separator in a cell is always a whole one.
 */
const separators = ["; ", ", ", "| "] as const;

function separatorOf(depth: number): string {
  return separators[Math.min(depth, separators.length - 1)] as string;
}

/**
 * The parts of a list as one text, so that {@link splitParts} gives them back whatever they contain. A separator within a
 * part gets a backslash before it, and backslashes before any separator are doubled; every other character stays.
 */
export function joinParts(parts: readonly string[], depth: number): string {
  const separator = separatorOf(depth);
  return parts
    .map((part, i) => {
      const pieces = part.split(separator);
      return pieces
        .map((piece, j) => {
          const followed = j < pieces.length - 1 || i < parts.length - 1;
          return followed ? piece + "\\".repeat(backslashesAtEnd(piece)) : piece;
        })
        .join(`\\${separator}`);
    })
    .join(separator);
}

/** The parts of a list that {@link joinParts} wrote at this depth. */
export function splitParts(text: string, depth: number): readonly string[] {
  const separator = separatorOf(depth);
  const pieces = text.split(separator);
  const parts: string[] = [];
  let part = "";
  pieces.forEach((piece, i) => {
    const backslashes = i === pieces.length - 1 ? 0 : backslashesAtEnd(piece);
    part += piece.slice(0, piece.length - Math.ceil(backslashes / 2));
    // An odd backslash takes the separator into the part.
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
