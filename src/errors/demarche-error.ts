import type { Problem, ProblemCode } from "./problem.ts";
import { startStackAtCaller } from "./start-stack-at-caller.ts";

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
  // Minifiers rename the class, and Node prints that name for uncaught errors, so it is set explicitly.
  /** The name of the class. */
  static override readonly name = "DemarcheError";
  /** Always `"DemarcheError"`. */
  override readonly name = "DemarcheError";
  /** The rule that the first problem breaks. */
  readonly code: ProblemCode;
  /** JSON Pointer to the value that the first problem is about. */
  readonly path: string;
  /** Every problem, in the order of the input. */
  readonly issues: readonly Problem[];

  /** Makes an error of at least one problem. */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(messageOf(problems));
    this.code = problems[0].code;
    this.path = problems[0].path;
    this.issues = Object.freeze([...problems]);
    Object.defineProperty(this, brand, { value: true });
    startStackAtCaller(this);
  }

  /**
   * Makes `instanceof` accept an error of any copy of this class. A process that loads the package as ES modules and as
   * CommonJS has two copies.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that extends this one inherits the method.
    // biome-ignore lint/complexity/noThisInStatic: it is the extending class.
    if (this !== DemarcheError) {
      // biome-ignore lint/complexity/noThisInStatic: it is the extending class.
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** Registered globally, so that it is the same symbol in every copy of this module. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("demarche.DemarcheError") as never;

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
