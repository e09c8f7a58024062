import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";

/**
 * A value as a dataset, for data that comes from a file, a server or another coder.
 *
 * @throws {@link index!DemarcheError} with everything that is wrong, each with a JSON Pointer, the value and the cure; see
 * {@link safeParseDataset}, which returns it.
 *
 * @example
 * ```ts
 * import { describe } from "demarche";
 * import { parseDataset } from "demarche/schema";
 *
 * const text = '{"documents":[],"actors":[],"issues":[],"statements":[],"proposals":[],"meetings":[],"bases":[],"events":[]}';
 * describe(parseDataset(JSON.parse(text))).counts.statements; // => 0
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const parsed = safeParseDataset(input);
  if (!parsed.success) throw new DemarcheError(parsed.issues as readonly [Problem, ...Problem[]]);
  return parsed.dataset;
}
