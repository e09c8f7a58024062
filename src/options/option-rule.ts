import type { Problem } from "../errors/problem.ts";

/** An option during its check. `C` is the type of what rules need beside the options, usually a dataset. */
export interface CheckedOption<out C = unknown> {
  /** The name of the function that has the option, or of the option that has the field. */
  readonly caller: string;
  /** The name of the option at the beginning of a message: `Option from of timeline`. */
  readonly name: string;
  /** JSON Pointer from the options to the option. */
  readonly path: string;
  /** What the caller passed to `checkOptions` for the rules. */
  readonly context: C;
  /** Reports that the value is invalid. `details` replace the code, the path or the value of the problem. */
  readonly refuse: (message: string, details?: Partial<Problem>) => void;
  /** Checks the fields of an option that is an object. */
  readonly checkFields: (fields: object, rules: OptionRules<C>) => void;
}

/** The rule of an option. Rules are constants, so that calls do not create them again. */
export interface OptionRule<in C = unknown> {
  /** Checks the value by itself. It does not run for `undefined`, which is the same as an absent option. */
  readonly check: (value: unknown, option: CheckedOption<C>) => void;
  /** Compares the value with the other options. It runs only if each option is valid by itself. */
  readonly compare?: (value: never, others: never, option: CheckedOption<C>) => void;
  /** Present if the option is required: a sentence for the message that says what to write, or an empty text. */
  readonly required?: string;
}

/** The rules of the options of a function by the names of the options. */
export type OptionRules<C = unknown> = Readonly<Record<string, OptionRule<C>>>;
