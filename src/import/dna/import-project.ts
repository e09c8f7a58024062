import { idMaker } from "../../coding/names/make-id.ts";
import { registryOf } from "../../dataset/registry.ts";
import type { Dataset } from "../../model/dataset.ts";
import { KeyConflicts } from "../shared/losses/key-conflicts.ts";
import { importRows } from "../shared/passes/import-rows.ts";
import { finishImport, noteMapped } from "../shared/sources/imported-source.ts";
import { RepeatedItems } from "../shared/sources/repeated-items.ts";
import { similarStatements } from "../shared/sources/similar-statements.ts";
import { SourceDates } from "../shared/sources/source-dates.ts";
import { SourceLedger } from "../shared/sources/source-ledger.ts";
import { addDocuments } from "./add-documents.ts";
import { checkDnaTexts } from "./check-texts.ts";
import { checkDnaVariables } from "./check-variables.ts";
import { withColumnTypes } from "./column-types.ts";
import type { ImportedDna } from "./losses.ts";
import { dnaMapping } from "./mapping.ts";
import type { DnaTables, FromDnaOptions } from "./options.ts";
import type { DnaStatement } from "./project.ts";
import { readDnaExport } from "./read-export.ts";
import { readDnaTables } from "./read-tables.ts";
import { repeatedStatements } from "./repeated-statements.ts";
import { missingStance } from "./roles.ts";
import { type DnaContext, type DnaRow, toRow } from "./rows.ts";
import { DnaScale } from "./scale.ts";

/**
 * Imports the tables of a project or the rows of its statement export. `refused` has the indexes of the rows of the
 * export that an earlier call refused. A document gets its fields from a row that is not refused, if there is one.
 */
export function importProject(
  source: DnaTables | readonly object[],
  options: FromDnaOptions,
  refused: ReadonlySet<number>,
): ImportedDna {
  const ledger = new SourceLedger();
  const dates = new SourceDates("fromDna", ledger, options.dates);
  const read = Array.isArray(source)
    ? readDnaExport(source, { texts: options.texts ?? {}, dates, refused }, ledger)
    : readDnaTables(source as DnaTables, ledger);
  const project = Array.isArray(source) ? { ...read, statements: withColumnTypes(read, options) } : read;
  // Without rows there are no names of variables to compare with.
  if (project.statements.length > 0) checkDnaVariables(project, options);
  if (options.texts !== undefined) checkDnaTexts(project.documents, options.texts);
  const { base, idOf, positions, findWords } = addDocuments(project, options.extends, ledger);
  const scale = new DnaScale(options.scale, project.statements);
  const { variables } = project;
  const context = { documents: idOf, positions, findWords, variables, scale, options, ledger };
  const repeats = new RepeatedItems(repeatedStatements);
  const rows = project.statements.flatMap((statement) => {
    if (ledger.isRefused(statement.source) || !repeats.isFirst(statement)) return [];
    return toRow(statement, context) ?? [];
  });
  const ids = idMaker(registryOf(base).byId);
  const idOfRow = rows.map(({ document, statement: { number } }) =>
    ids.make([document, "statement", number], "statement"),
  );
  const mapped = importRows("fromDna", rows, dnaMapping(rows, idOfRow, { base, options, ledger }));
  noteMapped(
    mapped,
    rows.map(({ statement }) => statement),
    ledger,
  );
  const added = mapped.dataset.statements.slice(base.statements.length);
  const idOfStatement = settleRows(rows, added, context);
  const { duplicates, conflicts } = repeats.settle((statement) => idOfStatement.get(statement), ledger);
  const ofDocuments = new KeyConflicts();
  for (const { key, ...difference } of project.documentDifferences)
    ofDocuments.add({ kind: "documents", id: idOf.get(key)?.id ?? key, ...difference });
  skipParts(project.statements, ledger);
  const { dataset, losses } = finishImport(mapped, ledger, options);
  const coded = [...idOfStatement].map(([statement, id]) => {
    const { source, start, end, words } = statement;
    const passage = start === undefined && end === undefined ? words?.text : `${start} to ${end}`;
    return { id, source, passage };
  });
  return Object.freeze({
    dataset,
    losses: Object.freeze({
      ...losses,
      conflicts: [...losses.conflicts, ...conflicts, ...ofDocuments.list()],
      duplicates,
      similar: similarStatements(dataset, coded, {
        known: mapped.losses.similar,
        ignored: ["dna.statement", "dna.coder"],
      }),
    }),
  });
}

/**
 * Records in the ledger, which counts all rows of the source, how the rows that were not refused were used. Returns the
 * id of the statement of each of these rows. `added` are the statements that `importRows` made.
 */
function settleRows(
  rows: readonly DnaRow[],
  added: Dataset["statements"],
  context: DnaContext,
): ReadonlyMap<DnaStatement, string> {
  const { ledger } = context;
  const idOfStatement = new Map<DnaStatement, string>();
  // In a statement export, every row repeats the time of its document.
  const timedDocuments = new Set<string>();
  for (const row of rows) {
    const { statement, used } = row;
    if (ledger.isRefused(statement.source)) continue;
    // `added` has one statement for each row that was not refused, in the order of these rows.
    idOfStatement.set(statement, added[idOfStatement.size]?.id as string);
    const missing = missingStance(row, context);
    if (missing !== undefined) ledger.drop(statement.source.table, missing.column, missing.reason);
    if (statement.isTimed) timedDocuments.add(statement.document);
    ledger.map(statement.source);
    for (const part of [...statement.rows, ...used]) ledger.map(part);
  }
  ledger.droppedTimes += timedDocuments.size;
  return idOfStatement;
}

/**
 * Marks the rows of the source that only `statements` use as skipped in the ledger. These statements are not in the
 * dataset.
 */
function skipParts(statements: readonly DnaStatement[], ledger: SourceLedger): void {
  for (const { values, rows } of statements) {
    for (const row of rows) ledger.skip(row, "used only by statements that are not in the dataset");
    for (const value of values.values())
      for (const row of value.rows) ledger.skip(row, "used only by statements that are not in the dataset");
  }
}
