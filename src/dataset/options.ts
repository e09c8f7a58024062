import { dateMatches, readPeriodDay } from "../dates/matches-period.ts";
import { checkIsOptions } from "../errors/check-option-names.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordKind } from "../model/ids.ts";
import { kinds, nestedKinds } from "../model/ids.ts";
import { registryOf } from "./registry.ts";

/** What an option may hold. */
export type OptionRule =
  /** Ids of records of these kinds, in an array. */
  | { readonly ids: readonly RecordKind[] }
  /** The id of a record of these kinds. `required`: it cannot be left out. */
  | { readonly id: readonly RecordKind[]; readonly required?: true }
  /** An object with options of its own. */
  | { readonly members: Readonly<Record<string, OptionRule>> }
  /** One of these words. */
  | { readonly word: readonly string[] }
  /** Some of these words, in an array. `what` names them in an error. */
  | { readonly words: (dataset: Dataset) => readonly string[]; readonly what: string }
  /** A day, a month or a year. */
  | { readonly date: true; readonly required?: true }
  /** A whole number, at least this. */
  | { readonly atLeast: number }
  /** `true` or `false`. */
  | { readonly flag: true }
  /** Text, whatever it says. */
  | { readonly text: true };

/** The options of a period, as every function has them. */
export const periodRules = {
  from: { date: true },
  to: { date: true },
  match: { word: dateMatches },
} satisfies Record<string, OptionRule>;

/**
 * Checks the options of a function against its rules and throws one error with everything that is wrong. A misspelt
 * option must never look like an empty answer.
 */
export function checkOptions(
  of: string,
  options: object,
  rules: Readonly<Record<string, OptionRule>>,
  dataset: Dataset,
): void {
  checkIsOptions(of, options);
  const problems: Problem[] = [];
  checkMembers(of, "", options, rules, dataset, problems);
  const { from, to } = options as { readonly from?: string; readonly to?: string };
  if (problems.length === 0 && "from" in rules && from !== undefined && to !== undefined) {
    const [start, end] = [readPeriodDay(from).start.earliest, readPeriodDay(to).end.latest];
    if (String(start) > String(end)) {
      const message = `The period of ${of} ends before it begins: from ${shown(from)} to ${shown(to)}. Put the earlier date in from.`;
      problems.push({ code: "invalid-option", path: "/to", value: to, message });
    }
  }
  const { minDocuments: least, maxDocuments: most } = options as Readonly<Record<string, number>>;
  if (problems.length === 0 && "minDocuments" in rules && Number(least) > Number(most)) {
    const message = `${of}: at least ${least} documents and at most ${most} cannot be. Swap minDocuments and maxDocuments.`;
    problems.push({ code: "invalid-option", path: "/maxDocuments", value: most, message });
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
}

function checkMembers(
  of: string,
  pointer: string,
  options: object,
  rules: Readonly<Record<string, OptionRule>>,
  dataset: Dataset,
  problems: Problem[],
): void {
  // Options that are inherited count, and so they are checked.
  for (const name in options) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const path = `${pointer}/${escapePointer(name)}`;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const cure = suggest(name, Object.keys(rules));
      problems.push({
        code: "unknown-option",
        path,
        value,
        message: `${of} has no option ${shown(name)}. ${cure}`,
      });
    } else if (value !== undefined) {
      checkValue(
        `Option ${name} of ${of.replace(/^Option/, "option")}`,
        path,
        value,
        rule,
        dataset,
        problems,
      );
    }
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (!("required" in rule) || (options as Record<string, unknown>)[name] !== undefined) continue;
    problems.push({
      code: "invalid-option",
      path: `${pointer}/${name}`,
      message: `${of} needs option ${name}.`,
    });
  }
}

function checkValue(
  what: string,
  path: string,
  value: unknown,
  rule: OptionRule,
  dataset: Dataset,
  problems: Problem[],
): void {
  const invalid = (message: string, at = path, found: unknown = value) =>
    problems.push({ code: "invalid-option", path: at, value: found, message });
  if ("id" in rule) {
    const found = idProblem(what, path, value, rule.id, dataset);
    if (found !== undefined) problems.push(found);
  } else if ("members" in rule) {
    if (typeof value !== "object" || value === null)
      invalid(`${what} has to be an object, not ${shown(value)}.`);
    else checkMembers(what, path, value, rule.members, dataset, problems);
  } else if ("date" in rule) {
    try {
      readPeriodDay(value as string);
    } catch (error) {
      const reason = (error as DemarcheError).message;
      problems.push({ code: "invalid-date", path, value, message: `${what}: ${reason}` });
    }
  } else if ("word" in rule) {
    if (!rule.word.includes(value as string))
      invalid(`${what} cannot be ${shown(value)}. ${suggest(value, rule.word)}`);
  } else if ("flag" in rule) {
    if (typeof value !== "boolean") invalid(`${what} has to be true or false, not ${shown(value)}.`);
  } else if ("text" in rule) {
    if (typeof value !== "string") invalid(`${what} has to be a string, not ${shown(value)}.`);
  } else if ("atLeast" in rule) {
    if (!Number.isInteger(value) || (value as number) < rule.atLeast) {
      invalid(`${what} has to be a whole number of ${rule.atLeast} or more, not ${shown(value)}.`);
    }
  } else if (!Array.isArray(value)) {
    invalid(
      `${what} has to be an array, not ${shown(value)}.${typeof value === "string" ? ` Write [${shown(value)}].` : ""}`,
    );
  } else if ("ids" in rule) {
    value.forEach((id: unknown, i) => {
      const found = idProblem(what, `${path}/${i}`, id, rule.ids, dataset);
      if (found !== undefined) problems.push(found);
    });
  } else {
    const words = rule.words(dataset);
    value.forEach((word: unknown, i) => {
      if (!words.includes(word as string)) {
        invalid(
          `${what}: there is no ${rule.what} ${shown(word)}. ${suggest(word, words)}`,
          `${path}/${i}`,
          word,
        );
      }
    });
  }
}

/** What is wrong with an id that should be one of these kinds; nothing if it is one. */
export function idProblem(
  what: string,
  path: string,
  id: unknown,
  wanted: readonly RecordKind[],
  dataset: Dataset,
): Problem | undefined {
  const { byId } = registryOf(dataset);
  const entry = typeof id === "string" ? byId.get(id) : undefined;
  const list = wanted.length > kinds.length ? "the dataset" : wanted.join(" or ");
  if (entry === undefined) {
    const candidates: string[] = [];
    for (const [known, { kind }] of byId) if (wanted.includes(kind)) candidates.push(known);
    const message = `${what}: ${shown(id)} is no id of ${list}. ${suggest(id, candidates, listing(wanted))}`;
    return { code: "unknown-id", path, value: id, message };
  }
  if (wanted.includes(entry.kind)) return undefined;
  const message = `${what}: ${shown(id)} is one of ${entry.kind}, and ${list} are wanted here.`;
  return { code: "wrong-kind", path, value: id, message };
}

/** The call that lists the records of a kind; terms and responses have none of their own. */
function listing([kind, ...others]: readonly RecordKind[]): string | undefined {
  return others.length === 0 && (kinds as readonly unknown[]).includes(kind)
    ? `list(dataset, "${kind}")`
    : undefined;
}

/** Checks the name of a kind and throws if there is none such. */
export function checkKind(of: string, kind: string, nested: boolean): void {
  const known: readonly string[] = nested ? [...kinds, ...nestedKinds] : kinds;
  if (!known.includes(kind)) {
    throw problem(
      "unknown-kind",
      "",
      `${of}: there is no kind ${shown(kind)}. ${suggest(kind, known)}`,
      kind,
    );
  }
}

/** A member name as it stands in a JSON Pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
