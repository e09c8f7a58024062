/**
 * The least number of characters of a piece. Only the last piece can be shorter. A larger number would not make writing
 * faster.
 */
const pieceLength = 65_536;

/**
 * Joins texts into longer pieces. The result can be iterated any number of times. The texts of a piece are generated
 * only when this piece is requested, so that only one piece is in memory at a time.
 */
export function pieces(texts: () => Iterable<string>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      let piece = "";
      for (const text of texts()) {
        piece += text;
        if (piece.length < pieceLength) continue;
        yield piece;
        piece = "";
      }
      if (piece !== "") yield piece;
    },
  };
}
