import { shown } from "../../errors/suggest.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { type BratLine, readTextBound, type TextBound } from "./brat-lines.ts";

/**
 * What {@link AnnLines} needs to read the lines of a file. `table` names the file in the losses. `length` is the length
 * of its text, in the unit in which positions are counted.
 */
export interface AnnLinesContext {
  readonly table: string;
  readonly length: number | undefined;
  readonly ledger: SourceLedger;
}

/** The lines of an `.ann` file, sorted by kind. Invalid lines are refused. */
export class AnnLines {
  readonly #length: number | undefined;
  readonly #ledger: SourceLedger;
  /** The annotated words. The key is the id of their line, such as `T1`. */
  readonly bounds = new Map<string, TextBound>();
  /** The events. The key is the id of their line, such as `E1`. */
  readonly events = new Map<string, BratLine>();
  /** Relations, attributes, notes and normalizations. */
  readonly others: BratLine[] = [];
  /** Ids of words and events whose lines were refused. */
  readonly refused = new Set<string>();
  /** Ids of words that are the trigger of an event. */
  readonly triggers = new Set<string>();

  constructor(ann: string, { table, length, ledger }: AnnLinesContext) {
    this.#length = length;
    this.#ledger = ledger;
    const lines = ann.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    if (lines.at(-1) === "") lines.pop();
    const rows = lines.map((line) => ({ line }));
    for (const source of ledger.add(table, rows)) this.#readLine(source);
  }

  #readLine(source: SourceRow): void {
    const line = source.value.line as string;
    const [id = "", middle = "", ...rest] = line.split("\t");
    if (line.trim() === "") {
      this.#ledger.skip(source, "empty lines");
      return;
    }
    const parts = middle.trim().split(/\s+/);
    if (/^T\d+$/.test(id)) this.#readTextBound(source, id, middle, rest.join("\t"));
    else if (/^E\d+$/.test(id)) this.#readEventLine({ source, id, parts, rest: "" });
    else if (/^[RAMN]\d+$/.test(id) || /^#\d*$/.test(id))
      this.others.push({ source, id, parts, rest: rest.join("\t") });
    else if (id === "*") this.#ledger.skip(source, "equivalences of words");
    else
      this.refuse(
        source,
        `${shown(line)} is no line of brat. It has to begin with T1, E1, R1, A1, N1, #1 or *, and a tab.`,
      );
  }

  /** Refuses a line. */
  refuse(source: SourceRow, message: string): void {
    this.#ledger.refuse(source, { value: source.value.line, message });
  }

  #readTextBound(source: SourceRow, id: string, middle: string, text: string): void {
    const bound = readTextBound(source, middle, text);
    if (bound === undefined || this.bounds.has(id)) {
      const problem =
        bound === undefined
          ? 'names no words. Write it as "T1⇥Label 0 5⇥words".'
          : `has the id ${id}, which an earlier line has. Give one of them another id.`;
      this.refuse(source, `${shown(source.value.line)} ${problem}`);
      if (bound === undefined) this.refused.add(id);
      return;
    }
    const end = Math.max(...bound.words.map((each) => each.end ?? 0));
    if (this.#length !== undefined && end > this.#length) {
      const message = `${shown(source.value.line)} ends at position ${end}, and the text has ${this.#length} characters. Give the text that was annotated.`;
      this.refuse(source, message);
      this.refused.add(id);
    } else this.bounds.set(id, bound);
  }

  #readEventLine(line: BratLine): void {
    if (this.events.has(line.id)) {
      this.refuse(
        line.source,
        `${shown(line.source.value.line)} has the id ${line.id}, which an earlier line has. Give one of them another id.`,
      );
      this.triggers.add(triggerOf(line));
    } else this.events.set(line.id, line);
  }
}

/** Returns the id of the words that trigger an event. */
export function triggerOf({ parts }: BratLine): string {
  return (parts[0] ?? "").split(":")[1] ?? "";
}
