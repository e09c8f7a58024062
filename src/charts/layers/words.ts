import { joinWithAnd } from "../../collections/join-with-and.ts";

/** Returns a number with its noun: `1 statement`, `2 statements`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** Returns a heading with a full stop at the end, unless it ends in a punctuation mark. */
export function asSentence(heading: string): string {
  return /[.!?]$/.test(heading) ? heading : `${heading}.`;
}

/**
 * Joins parts into one text. If there are more than `most + 1` parts, the text has the first `most` parts and the
 * number of the others: `a, b and 3 more`.
 */
export function firstParts(parts: readonly string[], most: number): string {
  return parts.length <= most + 1
    ? joinWithAnd(parts)
    : `${parts.slice(0, most).join(", ")} and ${parts.length - most} more`;
}

/** Breaks a text at spaces into lines of about `most` characters. */
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
 * Returns a text, shortened to at most `most` characters. Vega itself could shorten texts to a width in pixels. But it
 * measures them with the installed fonts, or only estimates them if the chart is rendered without a screen, so the
 * result would differ between machines.
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
 * Returns texts, each shortened to at most `most` characters. Usually the end of a long text is cut off. If several
 * texts would become equal in this way, their middle is cut out instead, because long names often differ only in their
 * last words.
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

/** Returns the approximate width in pixels of a label with a number of characters. */
export function widthOf(characters: number): number {
  return Math.round(characters * 6.6);
}
