/** The characters that a fragment of RFC 5147 selects. A position that the fragment does not give is undefined. */
export interface CharacterRange {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** An address that is divided at its fragment. */
interface DividedAddress {
  /** The address without the fragment. */
  readonly document: string;
  /** The fragment without `#`. Undefined: the address has none. */
  readonly fragment: string | undefined;
}

/** Divides an address at its first `#`. */
export function divideAddress(address: string): DividedAddress {
  const at = address.indexOf("#");
  return at === -1
    ? { document: address, fragment: undefined }
    : { document: address.slice(0, at), fragment: address.slice(at + 1) };
}

/**
 * Reads a fragment of RFC 5147 such as `char=0,6`, which selects characters of a plain text. Undefined for any other
 * fragment, such as `line=2,3`. Checks of the length and the digest of the text (`;length=`, `;md5=`) are not read.
 */
export function readCharacterFragment(fragment: string): CharacterRange | undefined {
  const found = /^char=(\d*)(,?)(\d*)(?:;.*)?$/.exec(fragment);
  if (found === null) return undefined;
  const [, first = "", comma = "", last = ""] = found;
  if (first === "" && last === "") return undefined;
  const start = first === "" ? 0 : Number(first);
  if (comma === "") return { start, end: start };
  return { start, end: last === "" ? undefined : Number(last) };
}

/**
 * Converts a position of RFC 5147 to a position in a text. RFC 5147 counts every end of a line as one character, but in
 * a text the end of a line can be two characters.
 */
export function positionInLines(position: number, characters: Iterable<string>): number {
  let counted = 0;
  let index = 0;
  let previous = "";
  for (const character of characters) {
    const isSecond = previous === "\r" && character === "\n";
    if (!isSecond) {
      if (counted === position) return index;
      counted += 1;
    }
    index += 1;
    previous = isSecond ? "" : character;
  }
  return counted === position ? index : Number.POSITIVE_INFINITY;
}
