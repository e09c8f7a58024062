import { shown, suggest } from "../../../errors/suggest.ts";
import type { OptionRule } from "../../../options/option-rule.ts";
import { type MappingFields, mappingFields } from "./mapping-fields.ts";

/**
 * Returns rules that refuse the fields of a mapping that belong one level lower, such as `when` or `speaker` beside
 * `statement`. The messages say where to write them. `options` has the names that are allowed at the top.
 */
export function misplacedFields(
  mapping: object,
  options: readonly string[],
): Readonly<Record<string, OptionRule>> {
  const rules = Object.keys(mapping).flatMap((name): [string, OptionRule][] => {
    const kinds = options.includes(name) ? [] : kindsWith(name);
    if (kinds.length === 0) return [];
    const given = kinds.filter((kind) => kind in mapping);
    const shownKinds = given.length > 0 ? given : kinds.slice(0, 1);
    const value = name === "when" ? "(row) => …" : name === "columns" ? "{ … }" : "…";
    const cure = shownKinds.map((kind) => `${kind}: { ${name}: ${value} }`).join(", ");
    const hint = suggest(name, options);
    const check: OptionRule["check"] = (_, option) => {
      const message = hint.startsWith("Did you mean")
        ? `${option.caller} has no option ${shown(name)}. ${hint} Or write ${cure}.`
        : `${option.caller} has no option ${shown(name)}, because it belongs one level lower. Write ${cure}.`;
      option.refuse(message, { code: "unknown-option" });
    };
    return [[name, { check }]];
  });
  return Object.fromEntries(rules);
}

/** Returns the parts of a mapping that have a field. The document comes last, because it is no record of the rows. */
function kindsWith(name: string): readonly string[] {
  const { document, ...records } = mappingFields;
  return Object.entries<MappingFields>({ ...records, document: document as MappingFields })
    .filter(([, fields]) => name === "columns" || [...fields.cells, ...fields.others].includes(name))
    .map(([kind]) => kind);
}
