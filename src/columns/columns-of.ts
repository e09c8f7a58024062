import { memoize } from "../collections/memo.ts";
import { checkIsDataset, type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";
import { type Attribution, attributedTo } from "../query/stances/stance-act.ts";
import type { MatterId } from "../query/stances/stance-comparison.ts";
import { mattersOf, utterances } from "../query/stances/utterances.ts";
import {
  checkDatasetOptions,
  checkFields,
  checkRowOptions,
  refuseFields,
} from "./lookups/check-columns-options.ts";
import { codeTexts } from "./parts/code-texts.ts";
import { columnParts } from "./parts/column-parts.ts";
import { entriesOfRows, entriesOfUtterances, otherActsOf } from "./parts/entries.ts";
import { columnsWith, type StatementColumns } from "./statement-columns.ts";
import type { ColumnsOptions, DatasetColumnsOptions, StatementFields } from "./statement-fields.ts";

/**
 * Returns an index of the statements of a dataset, stored by column. Stances are counted as in the queries of
 * `demarche`: an actor takes a stance not only by a statement but also by a proposal or a response, and a stance on a
 * term also counts as a stance on the issues of the term.
 *
 * The columns of a dataset are computed once for each value of `attributeTo` and then reused. The dataset must
 * therefore not change afterwards.
 *
 * @throws {@link index!DemarcheError} for an unknown option or value.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsOf } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * columnsOf(dataset).size; // => 67
 * statementsOf(columnsOf(dataset, { attributeTo: "principal" }), "russia").length; // => 35
 * ```
 */
export function columnsOf<I extends Ids>(
  dataset: Dataset<I>,
  options?: DatasetColumnsOptions,
): StatementColumns<Statement<I>, I["actors"], MatterId<I>>;
/**
 * Returns an index of rows, stored by column. The rows can be of any kind, such as rows of a database, a data frame or
 * a log. Rows are neither copied nor validated, and results contain the rows themselves.
 *
 * The first query over a million rows takes about a second, and later queries take microseconds. The rows must not
 * change afterwards.
 *
 * @throws {@link index!DemarcheError} for an unknown field or option, and for a missing field. If a date or a stance is
 * not valid, the first query that reads it throws the error.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsBetween } from "demarche/columns";
 *
 * const rows = [
 *   { key: "b", who: "alba", topic: "truce", side: 1, day: "2024-05-02" },
 *   { key: "a", who: "borea", topic: "truce", side: -1, day: "2024-05" },
 * ];
 * const columns = columnsOf(rows, {
 *   id: (row) => row.key,
 *   actor: (row) => row.who,
 *   on: (row) => row.topic,
 *   stance: (row) => (row.side > 0 ? "support" : "oppose"),
 *   date: (row) => row.day,
 * });
 * statementsBetween(columns, { from: "2024-05-01", to: "2024-05-01" }).map((row) => row.key); // => ["a"]
 * ```
 */
export function columnsOf<R>(
  rows: readonly R[],
  fields: StatementFields<R>,
  options?: ColumnsOptions,
): StatementColumns<R>;
export function columnsOf(
  source: Dataset | readonly unknown[],
  fields?: StatementFields<unknown> | DatasetColumnsOptions,
  options: ColumnsOptions = {},
): StatementColumns {
  if (Array.isArray(source)) return columnsOfRows(source, fields as StatementFields<unknown>, options);
  checkIsDataset(source as Dataset, "The first argument of columnsOf");
  refuseFields(fields);
  return columnsOfDataset(source as Dataset, fields === undefined ? {} : (fields as DatasetColumnsOptions));
}

function columnsOfRows(
  rows: readonly unknown[],
  fields: StatementFields<unknown>,
  options: ColumnsOptions,
): StatementColumns {
  checkFields(fields);
  checkRowOptions(options);
  const { ties, actors = [], matters = [] } = options;
  const entries = () => entriesOfRows(rows, fields, matters);
  const codes = () => codeTexts(rows, { name: "actor", textOf: fields.actor, known: actors });
  const attributions = { statements: undefined, actors: codes };
  return columnsWith(columnParts({ rows, fields, attributions, ties, entries }));
}

function columnsOfDataset(dataset: Dataset, options: DatasetColumnsOptions): StatementColumns {
  checkDatasetOptions(options);
  return datasetColumns(dataset, options.attributeTo ?? "both");
}

const datasetColumns = /* @__PURE__ */ memoize(
  (dataset: Dataset, attributeTo: Attribution): StatementColumns => {
    const { actors, issues, proposals, statements } = dataset;
    const knownMatters = [...issues.map(({ id }) => id), ...proposals.flatMap(mattersOf)];
    const registry = registryOf(dataset);
    const all = utterances(registry, attributeTo);
    const otherActs = otherActsOf(all);
    const attributed = statements.flatMap((statement, index) =>
      attributedTo(statement, attributeTo).map((actor) => ({ index, actor })),
    );
    const parts = columnParts<Statement>({
      rows: statements,
      fields: { id: ({ id }) => id, date: ({ id, date }) => date ?? dateOf(registry.byId.get(id) as Entry) },
      attributions: {
        statements: Int32Array.from(attributed, ({ index }) => index),
        actors: () =>
          codeTexts(attributed, {
            name: "actor",
            textOf: ({ actor }) => actor,
            known: actors.map(({ id }) => id),
          }),
      },
      otherActs,
      ties: "latest",
      entries: (codes) =>
        entriesOfUtterances(all, [...statements, ...otherActs], { actors: codes(), knownMatters }),
    });
    return columnsWith(parts);
  },
);
