import { isObject } from "../../collections/is-object.ts";
import { DemarcheError } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import type { Problem } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import type { DnaProject } from "./project.ts";
import { dnaRoles } from "./roles.ts";

type Roles = Readonly<Record<string, string | null | undefined>>;

/** The rule of an option that names the variables of a statement type. */
export const dnaVariables: OptionRule = {
  check(value, option) {
    checkRoles(value, option, "");
  },
};

/** The rule of an option that names the variables of several statement types. */
export const dnaTypes: OptionRule = {
  check(value, option) {
    if (!isObject(value)) {
      option.refuse(`${option.name} has to be an object, not ${shown(value)}.`);
      return;
    }
    for (const [label, roles] of Object.entries(value))
      if (roles !== null && roles !== undefined) checkRoles(roles, option, label);
  },
};

/**
 * Checks the names of the variables of one statement type. `label` is the label of the type, or empty for the option
 * `variables`.
 */
function checkRoles(roles: unknown, option: Parameters<OptionRule["check"]>[1], label: string): void {
  const name = label === "" ? option.name : `${option.name}: ${shown(label)}`;
  const path = label === "" ? option.path : `${option.path}/${escapePointer(label)}`;
  if (!isObject(roles)) {
    option.refuse(`${name} has to be an object, not ${shown(roles)}.`, { path, value: roles });
    return;
  }
  for (const [role, variable] of Object.entries(roles)) {
    const at = { path: `${path}/${escapePointer(role)}`, value: variable };
    if (!(dnaRoles as readonly string[]).includes(role))
      option.refuse(`${name} has no ${shown(role)}. ${suggest(role, dnaRoles)}`, at);
    else if (variable !== undefined && variable !== null && typeof variable !== "string") {
      const message = `${name}: ${role} has to be the name of a variable or null, not ${shown(variable)}.`;
      option.refuse(message, at);
    }
  }
}

/**
 * Throws if the options name a statement type or a variable that the project does not have, because a misspelt name
 * would change the dataset without notice.
 */
export function checkDnaVariables(
  { variables: namesByType }: DnaProject,
  options: {
    readonly variables?: object | undefined;
    readonly types?: Readonly<Record<string, object | null>> | undefined;
  },
): void {
  const problems: Problem[] = [];
  const checkNames = (roles: object, path: string, who: string, names: ReadonlySet<string>) => {
    for (const [role, name] of Object.entries(roles as Roles)) {
      if (name === undefined || name === null || names.has(name)) continue;
      const message = `fromDna: ${who} has a variable ${shown(name)}. ${suggest(name, names)}`;
      problems.push({ code: "invalid-option", path: `${path}/${role}`, value: name, message });
    }
  };
  const { variables = {}, types = {} } = options;
  const labels = [...namesByType.keys()].filter((label) => label !== undefined);
  for (const [label, roles] of Object.entries(types)) {
    const path = `/types/${escapePointer(label)}`;
    const names = namesByType.get(label);
    if (names !== undefined) {
      if (roles !== null && roles !== undefined)
        checkNames(roles, path, `no statement of the type ${shown(label)}`, names);
      continue;
    }
    const cure = namesByType.has(undefined)
      ? "The statement export has one type without a label. Use the option variables."
      : suggest(label, labels);
    const message = `fromDna: there is no statement type ${shown(label)}. ${cure}`;
    problems.push({ code: "invalid-option", path, value: label, message });
  }
  // The option `variables` applies only to statement types that are not in `types`. It must not name a variable that
  // only the types in `types` have.
  const others = [...namesByType].filter(([label]) => label === undefined || !Object.hasOwn(types, label));
  const names = new Set(others.flatMap(([, own]) => [...own]));
  const isRest = others.length < namesByType.size;
  const who = isRest ? "no statement type that types does not name" : "no statement type";
  checkNames(variables, "/variables", who, names);
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
}
