import { isObject } from "../../collections/is-object.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { attributeProblem, attributeRule } from "./attribute-rule.ts";

/**
 * Returns the rule of the option `attributes` for queries that filter statements or meetings but return results about
 * actors. If only actors have a given attribute, the error says how to select actors by it.
 */
export function partAttributeRule(kind: "statements" | "meetings"): OptionRule<Dataset> {
  const rule = attributeRule([kind]);
  return {
    check(value, option) {
      const dataset = option.context;
      const ofActors = (isObject(value) ? Object.keys(value) : []).filter(
        (name) =>
          attributeProblem(name, [kind], dataset) !== undefined &&
          attributeProblem(name, ["actors"], dataset) === undefined,
      );
      for (const name of ofActors)
        option.refuse(
          `${option.name}: ${shown(name)} is an attribute of actors, and not of ${kind}. Give the ids of the actors in the option actors: list(dataset, "actors", { attributes: { ${shown(name)}: … } }).map(({ id }) => id).`,
          { path: `${option.path}/${escapePointer(name)}`, value: name },
        );
      if (ofActors.length === 0) rule.check(value, option);
    },
  };
}
