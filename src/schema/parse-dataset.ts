import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";

/**
 * Checks that a value is a valid dataset, and returns it. The function is meant for data from a file, a server or
 * another coder.
 *
 * The dataset is the input itself, not a copy, unless a list is absent or the value of a field is undefined; see {@link
 * safeParseDataset}.
 *
 * @throws {@link index!DemarcheError} with every problem. Each problem has a JSON Pointer, the value, and a message
 * that says how to fix it. {@link safeParseDataset} returns the problems instead.
 *
 * @example
 * ```ts
 * import { describe } from "demarche";
 * import { parseDataset } from "demarche/schema";
 *
 * const text = '{"issues":[{"id":"peace","label":"Peace","proposition":"There should be peace."}]}';
 * describe(parseDataset(JSON.parse(text))).counts.issues; // => 1
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const parsed = safeParseDataset(input);
  if (!parsed.success) throw new DemarcheError(parsed.issues as readonly [Problem, ...Problem[]]);
  return parsed.dataset;
}
