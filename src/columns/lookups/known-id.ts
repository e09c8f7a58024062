import { shown, suggest } from "../../errors/suggest.ts";
import { listOf } from "../../options/list-of.ts";
import type { CheckedOption, OptionRule } from "../../options/option-rule.ts";
import type { ColumnParts } from "../parts/column-parts.ts";

/** What an id in the options of a query over columns identifies. */
type IdKind = "actor" | "matter";

/** Returns the rule of an option that is the id of an actor or a matter of the columns. */
export function knownId(kind: IdKind): OptionRule<ColumnParts> {
  return { check: (value, option) => checkId(kind, value, option.path, option) };
}

/** Returns the rule of an option that is an array of ids of actors or matters of the columns. */
export function knownIds(kind: IdKind): OptionRule<ColumnParts> {
  return listOf((id, path, option) => checkId(kind, id, path, option));
}

/** The rule of an option that is an array of two different actors of the columns. */
export const twoKnownActors: OptionRule<ColumnParts> = {
  check(value, option) {
    const cure = 'Write { actors: ["…", "…"] }.';
    if (!Array.isArray(value) || value.length !== 2) {
      option.refuse(`${option.name} has to be an array of two actors, not ${shown(value)}. ${cure}`);
      return;
    }
    for (let i = 0; i < 2; i++) checkId("actor", value[i], `${option.path}/${i}`, option);
    if (value[0] === value[1])
      option.refuse(`${option.name} has the actor ${shown(value[0])} twice. Name two different actors.`, {
        path: `${option.path}/1`,
        value: value[1],
      });
  },
};

function checkId(kind: IdKind, id: unknown, path: string, option: CheckedOption<ColumnParts>): void {
  const { texts, codeOf } = kind === "actor" ? option.context.actors() : option.context.matters();
  if (codeOf.has(id as string)) return;
  const message = `${option.name}: no statement has the ${kind} ${shown(id)}. ${suggest(id, texts, `columns.${kind}s`)}`;
  option.refuse(message, { code: "unknown-id", path, value: id });
}
