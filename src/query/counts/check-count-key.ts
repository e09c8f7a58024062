import { shown, suggest } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Kind } from "../../model/ids.ts";
import type { CheckedOption } from "../../options/option-rule.ts";
import { type AttributedKind, attributeProblem } from "../filters/attribute-rule.ts";
import { hasAttributes, isDated } from "../filters/filter-rules.ts";
import { attributePrefix, countKeysOf } from "./count-keys.ts";

/**
 * Returns a function that checks whether records of a kind can be counted or compared by a key, such as `"speaker"` or
 * `"attributes.party"`. If they cannot, the function reports an error. `cannot` is a part of its message, for example
 * `"cannot be counted by"`.
 */
export function checkCountKey(
  kind: Kind,
  cannot: string,
): (key: unknown, path: string, option: CheckedOption<Dataset>) => void {
  const known = countKeysOf(kind, isDated[kind]);
  return (key, path, option) => {
    if (typeof key === "string" && key.startsWith(attributePrefix) && hasAttributes[kind]) {
      const name = key.slice(attributePrefix.length);
      const problem = attributeProblem(name, [kind as AttributedKind], option.context);
      if (problem !== undefined) option.refuse(`${option.name}: ${problem}`, { path, value: name });
    } else if (!known.includes(key as string)) {
      const message = `${option.name}: ${kind} ${cannot} ${shown(key)}. ${suggest(key, known)}`;
      option.refuse(message, { path, value: key });
    }
  };
}
