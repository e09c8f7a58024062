import { isObject } from "../../../collections/is-object.ts";
import { datasetRule } from "../../../dataset/dataset-rule.ts";
import { fieldsByShape } from "../../../dataset/fields.ts";
import { problem } from "../../../errors/demarche-error.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { checkOptions } from "../../../options/check-options.ts";
import { oneOf } from "../../../options/one-of.ts";
import type { OptionRule } from "../../../options/option-rule.ts";
import { required } from "../../../options/required.ts";
import { wholeNumber } from "../../../options/whole-number.ts";
import { isColumn } from "../../column.ts";
import { dateFormatsRule } from "./date-formats.ts";
import { type MappingFields, mappingFields } from "./mapping-fields.ts";
import { misplacedFields } from "./misplaced-fields.ts";
import { cureOfColumn, isNested, nested } from "./nested-fields.ts";
import { rowErrorModes } from "./row-mapping.ts";
import { textsRule } from "./texts-rule.ts";
import { wrongColumns } from "./wrong-columns.ts";

/** Returns the rule of the mapping of a kind: an object, or an array of objects. */
function mappingRule(kind: string): OptionRule {
  const { cells, others, required: needed } = mappingFields[kind] as MappingFields;
  const known = [...cells, ...others];
  return {
    check(value, option) {
      const isList = Array.isArray(value) && kind !== "document";
      for (const [i, mapping] of (isList ? (value as unknown[]) : [value]).entries()) {
        const path = isList ? `${option.path}/${i}` : option.path;
        if (!isObject(mapping)) {
          option.refuse(`${option.name} has to be an object, not ${shown(mapping)}.`, {
            path,
            value: mapping,
          });
          continue;
        }
        for (const [name, field] of Object.entries(mapping)) {
          if (name === "columns") {
            const wrong = wrongColumns(field, mapping as Record<string, unknown>, cells);
            if (wrong !== undefined)
              option.refuse(`${option.name}: ${wrong}`, { path: `${path}/columns`, value: field });
          } else if (!known.includes(name)) {
            const message = `${option.name} has no field ${shown(name)}. ${suggest(name, known)}`;
            option.refuse(message, { code: "unknown-option", path: `${path}/${name}`, value: field });
          } else if (name === "when" && field !== undefined && typeof field !== "function") {
            const message = `${option.name}: when has to be a function of the row, not ${shown(field)}.`;
            option.refuse(message, { path: `${path}/when`, value: field });
          } else if (isNested(name, field)) {
            const given = isColumn(field) ? `column(${shown(field.name)})` : shown(field);
            const cure = cureOfColumn(name, field);
            option.refuse(`${option.name}: ${name} has to be ${nested[name]}, not ${given}.${cure}`, {
              path: `${path}/${name}`,
              value: field,
            });
          } else if (isColumn(field) && field.dates !== undefined && !dateFields.includes(name)) {
            const message = `${option.name}: ${name} is not a date, so its column cannot have dates: ${shown(field.dates)}. Leave dates out.`;
            option.refuse(message, { path: `${path}/${name}`, value: field });
          } else if (kind === "document" && typeof field === "string") {
            const { format } = fieldsByShape().SourceDocument.find((known) => known.name === name) ?? {};
            if (format === undefined || name === "id" || format.accepts(field)) continue;
            const message = `${option.name}: ${name} cannot be ${shown(field)}. ${format.cure}`;
            option.refuse(message, { path: `${path}/${name}`, value: field });
          }
        }
        for (const name of needed) {
          if ((mapping as Record<string, unknown>)[name] !== undefined) continue;
          option.refuse(`${option.name} needs ${name}. Give a value, a column or a function of the row.`, {
            path,
          });
        }
      }
    },
  };
}

const dateFields = ["date", "startDate", "endDate", "datePublished"];

/**
 * The rule of the details of actors or issues: an object that applies to all actors or issues, or a function that
 * returns the object for a name.
 */
const detailsRule: OptionRule = {
  check(value, option) {
    if (typeof value === "function" || isObject(value)) return;
    option.refuse(
      `${option.name} has to be an object or a function of the name, not ${shown(value)}. Write { type: "state" }.`,
    );
  },
};

const anyValue: OptionRule = { check: () => {} };

/** Checks the second argument of {@link mapRows}. */
export function checkMapping(caller: string, mapping: unknown): void {
  if (mapping === undefined) {
    const message = `${caller} needs a mapping: an object that says which field of which record a column is.`;
    throw problem("invalid-option", "", message);
  }
  const kinds = Object.keys(mappingFields).map((kind) => [kind, mappingRule(kind)]);
  const rules: Readonly<Record<string, OptionRule>> = {
    ...(Object.fromEntries(kinds) as Readonly<Record<string, OptionRule>>),
    document: required(mappingRule("document"), 'Write document: { title: "…" }.'),
    actor: detailsRule,
    issue: detailsRule,
    dates: dateFormatsRule,
    missing: textsRule,
    extends: datasetRule,
    metadata: anyValue,
    firstRow: wholeNumber({ atLeast: 0 }),
    onError: oneOf(rowErrorModes),
  };
  const misplaced = isObject(mapping) ? misplacedFields(mapping, Object.keys(rules)) : {};
  checkOptions(caller, mapping as object, { ...misplaced, ...rules });
}
