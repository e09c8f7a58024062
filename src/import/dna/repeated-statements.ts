import type { RepetitionRules } from "../shared/sources/repeated-items.ts";
import { toPlainText } from "../shared/sources/source-cells.ts";
import type { DnaStatement } from "./project.ts";

/** Rows of the statement export repeat a statement if they have its number. */
export const repeatedStatements: RepetitionRules<DnaStatement> = {
  keyOf: ({ isNumbered, number }) => (isNumbered ? number : undefined),
  sourceOf: ({ source }) => source,
  fieldsOf: ({ source: { value } }) =>
    Object.fromEntries(Object.entries(value).map(([name, cell]) => [name, toPlainText(cell)])),
  refusal: ({ number }, name) =>
    `repeats the number ${number} of ${name}, which was refused. Correct that row.`,
};
