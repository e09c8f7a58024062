import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import { pieces } from "./pieces.ts";

/**
 * Returns a dataset as newline-delimited JSON, with one line for each record. A line is an object with the `kind` of
 * the record, followed by the unchanged fields of the record. The first line is `{"kind":"metadata",…}` if the dataset
 * has metadata. Terms and responses are in the line of their proposal. {@link fromNdjson} reads the text without loss.
 * DuckDB, Spark and jq can read it one record at a time.
 *
 * @throws {@link index!DemarcheError} if `dataset` is not a dataset.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toNdjson } from "demarche/export";
 *
 * const lines = toNdjson(dataset).split("\n");
 * lines.find((line) => line.includes('"id":"kazakhstan"'))?.slice(0, 44); // => '{"kind":"actors","id":"kazakhstan","type":"s'
 * ```
 */
export function toNdjson<I extends Ids>(dataset: Dataset<I>): string {
  registryOf(dataset as Dataset);
  return [...linesOf(dataset as Dataset)].join("");
}

/**
 * Returns the text of {@link toNdjson} in pieces of about 64 kB. Each piece ends at the end of a line. Only one piece
 * is in memory at a time, so the text can be longer than the longest possible string.
 *
 * @throws {@link index!DemarcheError} if `dataset` is not a dataset.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { fromNdjson, toNdjsonPieces } from "demarche/export";
 *
 * fromNdjson(toNdjsonPieces(dataset)).statements.length === dataset.statements.length; // => true
 * ```
 */
export function toNdjsonPieces<I extends Ids>(dataset: Dataset<I>): Iterable<string> {
  registryOf(dataset as Dataset);
  return pieces(() => linesOf(dataset as Dataset));
}

function* linesOf(dataset: Dataset): Iterable<string> {
  if (dataset.metadata !== undefined) yield lineOf("metadata", dataset.metadata);
  for (const kind of kinds) for (const record of dataset[kind]) yield lineOf(kind, record);
}

function lineOf(kind: string, record: object): string {
  return `${JSON.stringify({ kind, ...record })}\n`;
}
