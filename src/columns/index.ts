/**
 * Statements by column: questions to a million statements, or rows of any kind, in microseconds.
 *
 * @module columns
 */

export { comparePair, type PairComparison } from "./compare-pair.ts";
export { type Congruence, congruence } from "./congruence.ts";
export type { PeriodEnd } from "./day-bound.ts";
export { type MonthlyStance, monthlyStances } from "./monthly-stances.ts";
export { stanceTable } from "./stance-table.ts";
export type { StanceTableRow } from "./stance-table-row.ts";
export { columnsOf, type StatementColumns } from "./statement-columns.ts";
export type { ColumnsOptions, StatementFields } from "./statement-fields.ts";
export { statementsBetween } from "./statements-between.ts";
export { statementsOf } from "./statements-of.ts";
export { statementsOn } from "./statements-on.ts";
