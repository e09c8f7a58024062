import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import { JsonLdReader } from "./json-ld/json-ld-reader.ts";

/**
 * Reads a JSON-LD document that {@link toJsonLd} wrote, and returns the dataset without loss. If a JSON-LD processor
 * has changed the document, compact it first with the context that `toJsonLd` wrote.
 *
 * The document has to have the form that `toJsonLd` writes. If a processor has also changed the nesting of the nodes,
 * frame the document before you compact it. The types of all values are checked, but references and spans are not. So
 * if the document comes from elsewhere, pass the dataset to `parseDataset` of `demarche/schema`, which checks them.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` and all differences from the form of `toJsonLd` at
 * once. For an entirely different document, such as one without most of the lists of records, the error has only one
 * problem.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { fromJsonLd, toJsonLd } from "demarche/export";
 * import { parseDataset } from "demarche/schema";
 *
 * const text = JSON.stringify(toJsonLd(dataset));
 * const read = parseDataset(fromJsonLd(JSON.parse(text)));
 * JSON.stringify(read) === JSON.stringify(dataset); // => true
 * ```
 */
export function fromJsonLd(document: unknown): Dataset {
  const reader = new JsonLdReader();
  const dataset = reader.dataset(document);
  const [first, ...rest] = reader.problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return dataset;
}
