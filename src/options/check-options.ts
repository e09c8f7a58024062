import { isObject } from "../collections/is-object.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { CheckedOption, OptionRule, OptionRules } from "./option-rule.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the options of a function and throws one error that has every problem. An unknown option is an error, because
 * ignoring a misspelt filter would return a wrong answer.
 *
 * The rules receive `context`. For example, the rules for ids receive the dataset.
 */
export function checkOptions(caller: string, options: object, rules: OptionRules): void;
export function checkOptions<C>(caller: string, options: object, rules: OptionRules<C>, context: C): void;
export function checkOptions<C>(caller: string, options: object, rules: OptionRules<C>, context?: C): void {
  if (!isObject(options)) {
    const message = `The options of ${caller} are an object, not ${shown(options)}.`;
    throw problem("invalid-option", "", message, options);
  }
  const problems: Problem[] = [];
  checkFields(options as Fields, rules, { caller, path: "", context: context as C, problems });
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);
}

/** The object whose fields are checked: the options of a function, or the value of an option. */
interface Owner<C> {
  readonly caller: string;
  readonly path: string;
  readonly context: C;
  readonly problems: Problem[];
}

function checkFields<C>(fields: Fields, rules: OptionRules<C>, owner: Owner<C>): void {
  const { problems } = owner;
  const before = problems.length;
  const given: [OptionRule<C>, OptionInCheck<C>][] = [];
  // Functions also read options that the object inherits, so this loop includes inherited fields.
  for (const name in fields) {
    const option = optionInCheck(owner, name, fields[name]);
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const message = `${owner.caller} has no option ${shown(name)}. ${suggest(name, Object.keys(rules))}`;
      option.refuse(message, { code: "unknown-option" });
    } else if (option.value !== undefined) {
      rule.check(option.value, option);
      given.push([rule, option]);
    }
  }
  for (const name in rules) {
    if (fields[name] === undefined) rules[name]?.missing?.(name, optionInCheck(owner, name, undefined));
  }
  if (problems.length > before) return;
  for (const [rule, option] of given) rule.compare?.(option.value as never, fields as never, option);
}

/** An option that is being checked, with its value. */
interface OptionInCheck<C> extends CheckedOption<C> {
  readonly value: unknown;
}

function optionInCheck<C>(owner: Owner<C>, field: string, value: unknown): OptionInCheck<C> {
  const { caller, context, problems } = owner;
  // The name and the path are computed only when they are read, because they are needed only for invalid options.
  return {
    caller,
    context,
    value,
    get name() {
      return `Option ${field} of ${caller.replace(/^Option/, "option")}`;
    },
    get path() {
      return `${owner.path}/${escapePointer(field)}`;
    },
    refuse(message, details) {
      problems.push({
        code: "invalid-option",
        path: this.path,
        ...(value !== undefined && { value }),
        ...details,
        message,
      });
    },
    checkFields(fields, rules) {
      checkFields(fields as Fields, rules, { caller: this.name, path: this.path, context, problems });
    },
  };
}
