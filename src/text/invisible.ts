/**
 * Soft hyphens, zero-width spaces, word joiners, byte order marks and marks of the direction of writing. They come with
 * texts that are copied from web pages and from other programs, and nobody sees them. The zero-width joiner and
 * non-joiner are not among them, because they distinguish words in Persian, Hindi and other languages.
 */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const blank = /^[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/;
const visible = /[^\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Returns a text without white space and invisible characters at its ends. */
export function trimmed(text: string): string {
  const plain = text.trim();
  if (hasPlainEnds(plain)) return plain;
  let [start, end] = [0, plain.length];
  while (start < end && blank.test(plain[start] as string)) start += 1;
  while (start < end && blank.test(plain[end - 1] as string)) end -= 1;
  return plain.slice(start, end);
}

/** Returns whether a text has at least one character that can be seen. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** Returns a text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/**
 * Returns a name without invisible characters and without white space at its ends, so that two names that look alike
 * are one name.
 */
export function visibleName(text: string): string {
  return withoutInvisible(text).trim();
}

/** Returns whether the characters at both ends are below U+00AD. This holds for most texts and is fast to test. */
function hasPlainEnds(text: string): boolean {
  return !(text.charCodeAt(0) >= 0xad) && !(text.charCodeAt(text.length - 1) >= 0xad);
}
