/**
 * The least number of characters of a piece. Only the last piece can be shorter. Longer pieces would not be written
 * faster.
 */
const pieceLength = 65_536;

/**
 * Joins texts into longer pieces. The result is an iterable that can be iterated any number of times. The texts for a
 * piece are made only when the piece is requested, so that no more than one piece is in memory.
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
