import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { checkOptions } from "../../options/check-options.ts";
import { oneOf } from "../../options/one-of.ts";
import { texts } from "../../options/texts.ts";
import { attributions } from "../../query/stances/stance-act.ts";
import type { ColumnsOptions, DatasetColumnsOptions, StatementFields } from "../statement-fields.ts";

const fieldNames = ["id", "actor", "on", "stance", "date"];

/** Checks the functions with which `columnsOf` reads the fields of rows. */
export function checkFields(fields: StatementFields<unknown> | undefined): void {
  for (const name of Object.keys(fields ?? {})) {
    if (fieldNames.includes(name)) continue;
    const message = `columnsOf does not read a field ${shown(name)}. ${suggest(name, fieldNames)}`;
    throw problem("unknown-option", `/${name}`, message);
  }
  for (const name of fieldNames) {
    const field = (fields as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (typeof field === "function" || (name === "date" && field === undefined)) continue;
    const message = `columnsOf: field ${name} has to be a function of a row, not ${shown(field)}. Write { ${name}: (row) => row.${name} }.`;
    throw problem("invalid-option", `/${name}`, message, field);
  }
}

/** Checks the options that `columnsOf` accepts for an array of rows. */
export function checkRowOptions(options: ColumnsOptions): void {
  checkOptions("columnsOf", options, { ties: oneOf(["latest", "id"]), actors: texts, matters: texts });
}

/** Checks the options that `columnsOf` accepts for a dataset. */
export function checkDatasetOptions(options: DatasetColumnsOptions): void {
  checkOptions("columnsOf", options, { attributeTo: oneOf(attributions) });
}

/** Throws if a caller passes the fields of rows together with a dataset. */
export function refuseFields(options: object | undefined): void {
  if (!fieldNames.some((name) => Object.hasOwn(options ?? {}, name))) return;
  const message =
    "columnsOf needs no fields for a dataset. Leave them out, or pass an array of rows instead of a dataset.";
  throw problem("invalid-option", "", message, options);
}
