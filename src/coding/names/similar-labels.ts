import { addToGroup } from "../../collections/add-to-group.ts";
import { foldText } from "../../query/words/fold-text.ts";

/**
 * These words are ignored in the comparison of labels with a different order of words. "Enlargement of NATO" therefore
 * equals "NATO enlargement".
 */
const smallWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "a",
  "and",
  "for",
  "in",
  "of",
  "on",
  "the",
  "to",
]);

/**
 * Shorter words are not treated as misspellings, because many short words, such as "Iran" and "Iraq", differ in only
 * one letter.
 */
const shortestWord = 5;

/**
 * If more than this number of labels have the same first half or the same second half, they are not compared with each
 * other, because they are probably a series, such as the motions of a session.
 */
const mostNeighbours = 100;

/** A label with an id, in the form in which labels are compared. */
interface PlainLabel {
  readonly id: string;
  readonly text: string;
}

/**
 * Finds labels that may be another spelling of a given label. They differ from it only in one letter, in two letters
 * that changed places, in blanks and hyphens, or in the order of the words. Numbers have to be the same, because
 * "Article 5" and "Article 6" are two things. Similar labels can still have different meanings, so a person has to
 * decide.
 */
export class SimilarLabels {
  /** The values are ids. Each label has two keys: its text without blanks, and its words in alphabetical order. */
  readonly #bySame = new Map<string, string[]>();
  /**
   * The keys are the first and the second half of each label. Two labels that differ in one letter have one half in
   * common.
   */
  readonly #byHalf = new Map<string, PlainLabel[]>();

  /** Adds a label. */
  add(id: string, label: string): void {
    const words = wordsOf(label);
    const text = words.join(" ");
    for (const key of sameKeys(words)) addToGroup(this.#bySame, key, id);
    for (const key of halvesOf(text)) addToGroup(this.#byHalf, key, { id, text });
  }

  /**
   * Returns the ids of labels that are similar to the given label. The id of the given label itself, `own`, is left
   * out.
   */
  find(label: string, own: string): readonly string[] {
    const words = wordsOf(label);
    const text = words.join(" ");
    const found = new Set<string>(sameKeys(words).flatMap((key) => this.#bySame.get(key) ?? []));
    for (const key of halvesOf(text)) {
      const neighbours = this.#byHalf.get(key) ?? [];
      if (neighbours.length > mostNeighbours) continue;
      for (const other of neighbours) if (isNearly(text, other.text)) found.add(other.id);
    }
    found.delete(own);
    return [...found];
  }
}

function wordsOf(label: string): readonly string[] {
  return foldText(label).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sameKeys(words: readonly string[]): readonly string[] {
  const counted = words.filter((word) => !smallWords.has(word));
  return [
    `text ${words.join("")}`,
    ...(counted.length > 1 ? [`words ${[...counted].sort().join(" ")}`] : []),
  ];
}

/**
 * Returns keys for the halves of a text. Each text is cut into halves at two positions: a text of six letters after the
 * second and the third letter, and a text of seven letters after the third and the fourth. Two texts whose lengths
 * differ by one therefore have one position in common. Each key also contains the numbers in the text.
 */
function halvesOf(text: string): readonly string[] {
  const numbers = (text.match(/\p{N}+/gu) ?? []).join(" ");
  const { length } = text;
  const cuts = [Math.floor((length - 1) / 2), Math.floor((length + 1) / 2), Math.floor(length / 2)];
  return [...new Set(cuts)].flatMap((cut) => [
    `${numbers}<${text.slice(0, cut)}`,
    `${numbers}>${text.slice(cut)}`,
  ]);
}

/**
 * Returns whether two texts differ only in one letter, or in two neighbouring letters that changed places. The result
 * is false if the word with these letters is shorter than `shortestWord`.
 */
function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = inA.length === 2 && inA === [...inB].reverse().join("");
  if (!isSwapped && (inA.length > 1 || inB.length > 1)) return false;
  return isLetters(inA) && isLetters(inB) && Math.min(wordAt(a, start), wordAt(b, start)) >= shortestWord;
}

function isLetters(text: string): boolean {
  return /^\p{L}*$/u.test(text);
}

/** Returns the length of the word at a position, or 0 if the word contains a digit. */
function wordAt(text: string, position: number): number {
  const before = text.slice(0, position).match(/\S*$/)?.[0] ?? "";
  const word = before + (text.slice(position).match(/^\S*/)?.[0] ?? "");
  return isLetters(word) ? word.length : 0;
}
