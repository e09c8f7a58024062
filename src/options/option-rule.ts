import type { Problem } from "../errors/problem.ts";

/** One option while it is checked. `C` is what its rules need to know, as a rule the dataset that is queried. */
export interface CheckedOption<out C = unknown> {
  /** The function whose option it is, or the option whose field it is. */
  readonly caller: string;
  /** The beginning of a message about it: `Option from of timeline`. */
  readonly name: string;
  /** JSON Pointer to it from the options. */
  readonly path: string;
  /** What the caller handed to the checker for the rules. */
  readonly context: C;
  /** Reports that its value is invalid. `details` replace the code, the path and the value of the problem. */
  readonly refuse: (message: string, details?: Partial<Problem>) => void;
  /** Checks the fields of an option that is an object. */
  readonly checkFields: (fields: object, rules: OptionRules<C>) => void;
}

/** Checks one option and reports what is wrong. Rules are constants, so that a call does not build them again. */
export interface OptionRule<in C = unknown> {
  /** Checks the value by itself. It is never `undefined`, which is the same as an option left out. */
  readonly check: (value: unknown, option: CheckedOption<C>) => void;
  /** Checks the value against the other options. It runs only after each of them was found to be right by itself. */
  readonly compare?: (value: never, others: never, option: CheckedOption<C>) => void;
  /** The option cannot be left out; the text, which may be empty, says what to write. */
  readonly required?: string;
}

/** The rules of all options of a function, by their names. */
export type OptionRules<C = unknown> = Readonly<Record<string, OptionRule<C>>>;
