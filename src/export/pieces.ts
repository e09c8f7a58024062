/** The least number of characters of a piece. Longer pieces are not written faster. */
const pieceLength = 65_536;

/**
 * Returns texts as an iterable of longer pieces, which can be iterated any number of times. The texts are made while a
 * piece is awaited, so that no more than one piece is in memory.
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
