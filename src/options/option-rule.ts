import type { Problem } from "../errors/problem.ts";

/**
 * An option while it is checked. `C` is the type of the context. The context is the data that rules need in addition to
 * the options, usually the dataset.
 */
export interface CheckedOption<out C = unknown> {
  /**
   * The name of the function that has the option. For a field in the value of another option, this is the `name` of the
   * other option, such as `Option rollUp of compareStances`.
   */
  readonly caller: string;
  /** The beginning of a message. It names the option and the function, for example `Option kinds of timeline`. */
  readonly name: string;
  /** JSON Pointer from the options to the option. */
  readonly path: string;
  /** The context that was passed to `checkOptions`. */
  readonly context: C;
  /**
   * Reports that the value is invalid. The problem has the code, the path and the value of the option, except for the
   * fields that are given in `details`.
   */
  readonly refuse: (message: string, details?: Partial<Problem>) => void;
  /** Checks the fields of an option that is an object. */
  readonly checkFields: (fields: object, rules: OptionRules<C>) => void;
}

/**
 * The rule of an option. A rule that several functions share is a constant. The rules of one function are a constant, or
 * the result of a function that is called for each check: they are combined with a spread there or depend on arguments
 * of the call. Bundlers keep a spread at the top level of a module even if it is not used.
 */
export interface OptionRule<in C = unknown> {
  /**
   * Checks the value without regard to other options. It does not run if the value is `undefined`, because the option
   * then counts as absent.
   */
  readonly check: (value: unknown, option: CheckedOption<C>) => void;
  /** Compares the value with the other options. It runs only after the `check` of each option has passed. */
  readonly compare?: (value: never, others: never, option: CheckedOption<C>) => void;
  /** Reports that the option is missing. Only the rules of required options have this function. */
  readonly missing?: (name: string, option: CheckedOption<C>) => void;
}

/** The rules of the options of a function. Each key is the name of an option. */
export type OptionRules<C = unknown> = Readonly<Record<string, OptionRule<C>>>;
