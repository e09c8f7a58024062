import { shown } from "../../errors/suggest.ts";
import type { DnaProject } from "./project.ts";

/** If no option names the variable for a part of a statement, these names are tried in this order. */
export const customaryNames = {
  person: ["person", "actor", "speaker"],
  organization: ["organization", "organisation", "org"],
  concept: ["concept", "claim", "issue"],
  qualifier: ["agreement", "agree", "qualifier"],
} as const;

/** A part of a statement for which an option names a variable. */
export type DnaRole = keyof typeof customaryNames;

/** All parts of a statement for which an option names a variable. */
export const dnaRoles = /* @__PURE__ */ Object.keys(customaryNames) as readonly DnaRole[];

type RoleNames = Readonly<Partial<Record<DnaRole, string | null | undefined>>>;

/** The variables of each statement type, and the options that say which of them are parts of a statement. */
interface RoleContext {
  readonly variables: DnaProject["variables"];
  readonly options: {
    readonly variables?: RoleNames | undefined;
    readonly types?: Readonly<Record<string, RoleNames | null>> | undefined;
  };
}

/**
 * Returns the name of the variable that a statement type uses for `role`. Undefined if it has no such variable. A type
 * can lack a variable that the option `variables` names, because this option applies to several types.
 */
export function nameOfVariable(
  role: DnaRole,
  type: string | undefined,
  { variables, options }: RoleContext,
): string | undefined {
  const own = (type === undefined ? undefined : options.types?.[type]) ?? options.variables;
  const names = [...(variables.get(type) ?? [])];
  const given = own?.[role];
  if (given !== undefined) return names.find((name) => name === given);
  return customaryNames[role].flatMap((name) => names.find((each) => each.toLowerCase() === name) ?? [])[0];
}

/** Returns the reason why statements without a variable for the speaker are left out, and how to import them. */
export function describeMissingSpeaker(type: string, context: RoleContext): string {
  const free = freeVariables(type, context);
  const reason = `statements of type ${shown(type)} without a person and an organization`;
  if (free.length === 0) return reason;
  return `${reason}. To import them, name the variable with the speaker, one of ${free.map(shown).join(", ")}: { types: { ${shown(type)}: { person: "…" } } }`;
}

/**
 * Returns the reason why a row has no stance, and the column that the losses name together with this reason. Undefined
 * if the row has a stance.
 */
export function missingStance(
  {
    statement: { type },
    concept,
    stance,
  }: {
    readonly statement: { readonly type: string | undefined };
    readonly concept: unknown;
    readonly stance: unknown;
  },
  context: RoleContext,
): { readonly column: string; readonly reason: string } | undefined {
  if (stance !== undefined) return undefined;
  const role = concept === undefined ? "concept" : "qualifier";
  const name = nameOfVariable(role, type, context);
  const reason = `statements without a ${role}, which take no stance`;
  return {
    column: name ?? customaryNames[role].join(", "),
    reason: name === undefined ? `${reason}${cureOfMissing(role, type, context)}` : reason,
  };
}

/**
 * Explains how to name the variable for `role`. Empty if an option is null for this role, or if all variables of the
 * type are already used.
 */
function cureOfMissing(role: DnaRole, type: string | undefined, context: RoleContext): string {
  const { types, variables } = context.options;
  const own = type === undefined ? undefined : types?.[type];
  const free = freeVariables(type, context);
  if ((own ?? variables)?.[role] === null || free.length === 0) return "";
  const names = `{ ${role}: "…" }`;
  const option =
    type === undefined || (own ?? undefined) === undefined
      ? `variables: ${names}`
      : `types: { ${shown(type)}: ${names} }`;
  const whose = type === undefined ? "" : ` of type ${shown(type)}`;
  return `. If one of the variables${whose}, ${free.map(shown).join(", ")}, has it, give { ${option} }`;
}

/** Returns the variables of a type that are used for no part of a statement. */
function freeVariables(type: string | undefined, context: RoleContext): readonly string[] {
  const used = new Set(dnaRoles.map((role) => nameOfVariable(role, type, context)));
  return [...(context.variables.get(type) ?? [])].filter((name) => !used.has(name));
}
