import type { Problem, ProblemCode } from "./problem.ts";

/**
 * The one error that this library throws on bad input. It lists every problem found, not only the first.
 *
 * @example
 * ```ts
 * import { DemarcheError, parseEdtf } from "demarche";
 *
 * try {
 *   parseEdtf("2022-02-30");
 * } catch (error) {
 *   error instanceof DemarcheError && error.code; // => "invalid-date"
 * }
 * ```
 */
export class DemarcheError extends Error {
  /** Always `"DemarcheError"`. */
  override readonly name = "DemarcheError";
  /** The rule that the first problem breaks. */
  readonly code: ProblemCode;
  /** JSON Pointer to the place of the first problem. */
  readonly path: string;
  /** Every problem, in the order of the input. */
  readonly issues: readonly Problem[];

  /** Makes an error of at least one problem. */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.code = problems[0].code;
    this.path = problems[0].path;
    this.issues = Object.freeze([...problems]);
  }
}

/** An error of a single problem. */
export function problem(code: ProblemCode, path: string, message: string, value?: unknown): DemarcheError {
  return new DemarcheError([{ code, path, ...(value === undefined ? {} : { value }), message }]);
}
