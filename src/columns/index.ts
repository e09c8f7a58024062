/**
 * Statements by column: queries over a million statements, or over rows of any kind, in microseconds.
 *
 * @module columns
 */

export { columnsOf } from "./columns-of.ts";
export { type ComparePairOptions, comparePair, type PairComparison } from "./compare-pair.ts";
export { type CompareSidesOptions, compareSides, type SideComparison } from "./compare-sides.ts";
export { type MonthlyStance, type MonthlyStancesOptions, monthlyStances } from "./monthly-stances.ts";
export { type SideNetwork, type SideNetworkOptions, sideNetwork } from "./side-network.ts";
export { type StanceTableOptions, stanceTable } from "./stance-table.ts";
export type { StanceTableRow } from "./stance-table-row.ts";
export type { StatementColumns } from "./statement-columns.ts";
export type { ColumnsOptions, DatasetColumnsOptions, StatementFields } from "./statement-fields.ts";
export { type StatementsBetweenOptions, statementsBetween } from "./statements-between.ts";
export { type StatementsOfOptions, statementsOf } from "./statements-of.ts";
export { type StatementsOnOptions, statementsOn } from "./statements-on.ts";
