import type { Problem, ProblemCode } from "./problem.ts";

/**
 * The one error that this library throws on bad input. It lists every problem found, not only the first; the message
 * tells a hundred of them.
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
  // A minifier gives the class another name, and Node tells that beside the other where nobody catches the error.
  /** The name of the class. */
  static override readonly name = "DemarcheError";
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
    super(messageOf(problems));
    this.code = problems[0].code;
    this.path = problems[0].path;
    this.issues = Object.freeze([...problems]);
  }
}

/** A message can be read; what is beyond so many problems is counted. */
const mostTold = 100;

function messageOf(problems: readonly Problem[]): string {
  const told = problems.slice(0, mostTold).map(({ message }) => message);
  const rest = problems.length - told.length;
  return [...told, ...(rest > 0 ? [`And ${rest} more; \`issues\` has them all.`] : [])].join("\n");
}

/** An error of a single problem. */
export function problem(code: ProblemCode, path: string, message: string, value?: unknown): DemarcheError {
  return new DemarcheError([{ code, path, ...(value === undefined ? {} : { value }), message }]);
}
