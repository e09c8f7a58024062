import { addToGroup } from "../../collections/add-to-group.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { AnnotatedWords } from "./read-annotation.ts";

/** A line of an `.ann` file that annotates words: `T1\tPerson 0 2\tBo`. */
export interface TextBound {
  readonly source: SourceRow;
  readonly label: string;
  readonly words: readonly AnnotatedWords[];
  readonly text: string;
}

/** A line that refers to other lines: an event, a relation, an attribute, a note or a normalization. */
export interface BratLine {
  readonly source: SourceRow;
  readonly id: string;
  readonly parts: readonly string[];
  readonly rest: string;
}

/** Collects the content of all lines about the same annotated words or the same event. */
export class BratTarget {
  readonly fields = new Map<string, string[]>();
  readonly marks: string[] = [];
  readonly rows: SourceRow[] = [];
  readonly comments: string[] = [];
  /**
   * The key is a value of a field that is annotated itself, such as the name of the speaker. The value has the words
   * that are annotated as this name.
   */
  readonly nameWords = new Map<string, readonly AnnotatedWords[]>();

  addField(name: string, value: string): void {
    addToGroup(this.fields, name, value);
  }

  /** Adds everything that was collected for another target, such as the trigger of an event. */
  addAll({ fields, marks, rows, comments, nameWords }: BratTarget): void {
    for (const [name, values] of fields) for (const value of values) this.addField(name, value);
    this.marks.push(...marks);
    this.rows.push(...rows);
    this.comments.push(...comments);
    for (const [name, words] of nameWords) if (!this.nameWords.has(name)) this.nameWords.set(name, words);
  }
}

/** Reads a line that annotates words. Undefined if it is not of the form `Label 0 5` or `Label 0 5;10 15`. */
export function readTextBound(source: SourceRow, middle: string, text: string): TextBound | undefined {
  const found = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*$/.exec(middle);
  if (found === null) return undefined;
  const [, label = "", spans = ""] = found;
  const parts = spans.split(";").map((span) => span.split(" ").map(Number) as [number, number]);
  const pieces = piecesOf(text, parts);
  const words = parts.map(([start, end], i) => ({
    start,
    end,
    exact: pieces[i] === "" ? undefined : pieces[i],
    prefix: undefined,
    suffix: undefined,
  }));
  return { source, label, text, words };
}

/**
 * Returns the words of each span. The line has the words of all its spans, with one blank between them. Returns an
 * empty list if the lengths of the spans, in code points, do not add up to the length of these words.
 */
function piecesOf(text: string, parts: readonly (readonly [number, number])[]): readonly string[] {
  if (parts.length === 1) return [text];
  const characters = [...text];
  let next = 0;
  const pieces = parts.map(([start, end]) => {
    const piece = characters.slice(next, next + end - start).join("");
    next += end - start + 1;
    return piece;
  });
  return next - 1 === characters.length ? pieces : [];
}

/**
 * Returns the name of a role without the number at its end. If an event has a role several times, brat numbers the name
 * of the role: `Addressee`, `Addressee2`.
 */
export function withoutNumber(role: string): string {
  return role.replace(/\d+$/, "");
}
