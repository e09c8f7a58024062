import { addToGroup } from "../collections/add-to-group.ts";
import { foldText } from "../query/fold-text.ts";

/** Words that are ignored if the order of words differs, so that "Enlargement of NATO" equals "NATO enlargement". */
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
 * A word with fewer letters is not treated as a misspelling, because many different short words, such as "Iran" and
 * "Iraq", differ in only one letter.
 */
const shortestWord = 5;

/**
 * If more labels than this begin or end with the same half, they are not compared with each other, because they are a
 * series, such as the motions of a session.
 */
const mostNeighbours = 100;

/** A label with an id, in the form in which labels are compared. */
interface PlainLabel {
  readonly id: string;
  readonly text: string;
}

/**
 * Finds labels that differ so little from a given label that one of the two can be a misspelling: in one letter, in two
 * letters that changed places, in blanks and hyphens, or in the order of the words. Numbers have to be the same, because
 * "Article 5" and "Article 6" are two things. Nothing shows that two such labels mean the same, so a person has to decide.
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

  /** Returns the ids of the labels that differ little from a label. `own`, the id of that label, is left out. */
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
 * Returns keys for the halves of a text. Each text is cut at two positions, so that texts whose lengths differ by one
 * have a cut at the same position. The numbers in the text are part of each key.
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
 * Returns whether two texts differ in only one word of at least `shortestWord` letters, and in this word only in one
 * letter or in two neighbouring letters that changed places.
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

/** Returns the length of the word around a position. Zero for a word that contains a digit. */
function wordAt(text: string, position: number): number {
  const before = text.slice(0, position).match(/\S*$/)?.[0] ?? "";
  const word = before + (text.slice(position).match(/^\S*/)?.[0] ?? "");
  return isLetters(word) ? word.length : 0;
}
