import { isObject } from "../collections/is-object.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";

/**
 * Reads the lines that {@link toNdjson} wrote, and returns a dataset that is equal to the original in every field. The
 * text can be passed in pieces, such as those of {@link toNdjsonPieces} or the chunks of a stream. A piece can end
 * within a line. Empty lines are skipped, and lines of different kinds can be in any order.
 *
 * The function checks only that each line is an object whose `kind` is the name of a kind. If the file may have been
 * edited, pass the dataset to `parseDataset` of `demarche/schema`, which checks the records.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` and all problems at once. The path of a problem begins
 * with the index of the line. Indexes begin at 0, but line numbers in messages begin at 1.
 *
 * @example
 * ```ts
 * import { fromNdjson } from "demarche/export";
 *
 * const text = '{"kind":"issues","id":"truce","label":"Truce","proposition":"There should be a truce."}\n';
 * fromNdjson(text).issues; // => [{ id: "truce", label: "Truce", proposition: "There should be a truce." }]
 * ```
 */
export function fromNdjson(text: string | Iterable<string>): Dataset {
  if (
    typeof text !== "string" &&
    typeof (text as Iterable<string> | undefined)?.[Symbol.iterator] !== "function"
  ) {
    const message = `fromNdjson takes a text or an iterable of texts, not ${shown(text)}. Read the chunks of a stream into an array first.`;
    throw problem("invalid-shape", "", message, text);
  }
  const reader = new LineReader();
  let rest = "";
  for (const piece of typeof text === "string" ? [text] : text) {
    const end = piece.lastIndexOf("\n");
    if (end < 0) rest += piece;
    else {
      for (const line of (rest + piece.slice(0, end)).split("\n")) reader.read(line);
      rest = piece.slice(end + 1);
    }
  }
  reader.read(rest);
  return reader.dataset();
}

/** The allowed values of `kind` in a line. */
const lineKinds = ["metadata", ...kinds];

class LineReader {
  readonly #lists = new Map<string, object[]>(lineKinds.map((kind) => [kind, []]));
  readonly #problems: Problem[] = [];
  #index = -1;

  read(line: string): void {
    this.#index += 1;
    const text = this.#index === 0 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.#report(`is not JSON: ${(error as Error).message}. Write one record in each line.`, text);
      return;
    }
    if (!isObject(value)) {
      this.#report(`has to be an object, not ${shown(value)}.`, value);
      return;
    }
    const { kind, ...record } = value as { readonly kind?: unknown };
    const list = this.#lists.get(kind as string);
    if (list === undefined) {
      const what = kind === undefined ? "has no kind" : `has the kind ${shown(kind)}, which does not exist`;
      this.#report(`${what}. ${suggest(kind, lineKinds)}`, kind);
    } else if (kind === "metadata" && list.length > 0) {
      this.#report("is the second with metadata. A dataset has one.", record);
    } else {
      list.push(record);
    }
  }

  /** Returns the dataset that was read. If there are problems, throws an error with all of them. */
  dataset(): Dataset {
    const [first, ...more] = this.#problems;
    if (first !== undefined) throw new DemarcheError([first, ...more]);
    const [metadata] = this.#lists.get("metadata") ?? [];
    const records = kinds.map((kind) => [kind, this.#lists.get(kind)]);
    return { ...(metadata === undefined ? {} : { metadata }), ...Object.fromEntries(records) } as Dataset;
  }

  #report(message: string, value: unknown): void {
    this.#problems.push({
      code: "invalid-shape",
      path: `/${this.#index}`,
      ...(value === undefined ? {} : { value }),
      message: `fromNdjson: line ${this.#index + 1} ${message}`,
    });
  }
}
