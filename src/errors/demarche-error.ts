import { isObject } from "../collections/is-object.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { startStackAtCaller } from "./start-stack-at-caller.ts";

/**
 * The error that this library throws on invalid input. `issues` has every problem of the input, not only the first. The
 * message has the first hundred problems.
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
  // Minifiers rename the class, and Node prints the name of the class for uncaught errors. Therefore, the name is set
  // explicitly.
  /** The name of the class. */
  static override readonly name = "DemarcheError";
  /** Always `"DemarcheError"`. */
  override readonly name = "DemarcheError";
  /** The code of the first problem. */
  readonly code: ProblemCode;
  /** JSON Pointer to the value of the first problem. */
  readonly path: string;
  /** Every problem, in the order of the input. */
  readonly issues: readonly Problem[];

  /** Makes an error from at least one problem. */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(messageOf(problems));
    [{ code: this.code, path: this.path }] = problems;
    this.issues = Object.freeze([...problems]);
    Object.defineProperty(this, brand, { value: true });
    startStackAtCaller(this);
  }

  /**
   * Makes `instanceof` accept an error of any copy of this class. If a process loads the package both as ES modules and
   * as CommonJS, it has two copies.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass inherits this method, but needs the usual check. With the check below, every `DemarcheError` would be
    // an instance of every subclass.
    // biome-ignore lint/complexity/noThisInStatic: `this` is the subclass.
    if (this !== DemarcheError) return super[Symbol.hasInstance](value);
    return isObject(value) && brand in value;
  }
}

/**
 * The key of a property that every `DemarcheError` has. The symbol is registered globally, so that it is the same in
 * every copy of this module.
 */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("demarche.DemarcheError") as never;

/**
 * The largest number of problems that are listed in a message. Further problems are only counted, because a longer
 * message would be unreadable.
 */
const maximumInMessage = 100;

function messageOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, maximumInMessage).map(({ message }) => message);
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`And ${rest} more; \`issues\` has them all.`);
  return lines.join("\n");
}

/** Returns an error with a single problem. */
export function problem(code: ProblemCode, path: string, message: string, value?: unknown): DemarcheError {
  return new DemarcheError([{ code, path, ...(value !== undefined && { value }), message }]);
}
