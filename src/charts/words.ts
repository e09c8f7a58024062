/** A number and what it counts: `1 statement`, `2 statements`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A heading with a full stop behind it, if it has none. */
export function asSentence(heading: string): string {
  return /[.!?]$/.test(heading) ? heading : `${heading}.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** The first so many, and how many more there are. */
export function firstOf(parts: readonly string[], most: number): string {
  return parts.length <= most + 1
    ? sentence(parts)
    : `${parts.slice(0, most).join(", ")} and ${parts.length - most} more`;
}

/** A text in lines of about so many characters, broken at blanks. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * A text of at most so many characters. Cut here and not by the renderer, which cuts by pixels: those depend on the
 * fonts of the machine, and without a screen they are guessed.
 */
export function cut(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return characters.length <= most
    ? characters.join("")
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}\u2026`;
}

/**
 * Texts of at most so many characters that stand beside each other. Those that would look the same when their ends are
 * cut off lose their middles, because long names of one kind mostly differ in their last words.
 */
export function cutApart(texts: readonly string[], most: number): readonly string[] {
  const short = texts.map((text) => cut(text, most));
  const seen = new Map<string, number>();
  for (const text of short) seen.set(text, (seen.get(text) ?? 0) + 1);
  return short.map((text, i) => (seen.get(text) === 1 ? text : cutMiddle(texts[i] as string, most)));
}

function cutMiddle(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, " ")];
  if (characters.length <= most) return characters.join("");
  const end = Math.floor((most - 1) / 2);
  const [first, last] = [characters.slice(0, most - 1 - end), characters.slice(characters.length - end)];
  return `${first.join("").trimEnd()}\u2026${last.join("").trimStart()}`;
}

/** Width of so many characters of a label, in pixels, about. */
export function widthOf(characters: number): number {
  return Math.round(characters * 6.6);
}
