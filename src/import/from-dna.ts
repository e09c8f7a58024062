import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { addDocuments } from "./dna/add-documents.ts";
import { checkDnaVariables } from "./dna/check-variables.ts";
import type { ImportedDna } from "./dna/losses.ts";
import { type DnaActor, type DnaTables, dnaOptionRules, type FromDnaOptions } from "./dna/options.ts";
import type { DnaEntity, DnaStatement } from "./dna/project.ts";
import { readDnaExport } from "./dna/read-export.ts";
import { readDnaTables } from "./dna/read-tables.ts";
import { repeatedStatements } from "./dna/repeated-statements.ts";
import { type DnaRow, missingStance, toRow } from "./dna/rows.ts";
import { importRows } from "./map-rows.ts";
import { KeyConflicts } from "./shared/losses/key-conflicts.ts";
import { finishImport, noteMapped } from "./shared/sources/imported-source.ts";
import { RepeatedItems } from "./shared/sources/repeated-items.ts";
import { SourceDates } from "./shared/sources/source-dates.ts";
import { SourceLedger } from "./shared/sources/source-ledger.ts";

/**
 * Returns the dataset that a project of Discourse Network Analyzer (DNA) 3 contains. The project is a SQLite file; pass
 * its tables as any client returns them, or the rows of the statement export. The function opens no file.
 *
 * - Every document is in the dataset, with its source, section and type as attributes. Positions are converted from
 *   UTF-16 units to code points, and texts to lengths and digests.
 * - A statement has the person as its speaker and the organization as the principal, or, without a person, the
 *   organization as its speaker. Its position is the concept with the qualifier on the declared scale. Without a
 *   qualifier, the statement is about the concept, because DNA does not say whether the statement supports the concept.
 *   `losses.dropped` counts these statements, and statements without a concept.
 * - Rows of the export with the same `statement_id` become one statement with the values of the first of them.
 *   `losses.duplicates` counts the repetitions. If a value differs from that of the first row, `losses.conflicts` has
 *   both values. The same holds for the fields of a document, which every row of the export repeats. If the first row
 *   leaves such a field empty, a later row gives its value.
 * - Other variables become attributes of the statement, and `dna.statement`, `dna.type` and `dna.coder` say where it
 *   comes from. Attributes of persons, organizations and concepts become attributes of actors and issues.
 * - Statement types with neither a person nor an organization, values that no statement uses, colours and settings are
 *   left out and counted in `losses.dropped`. Passwords of coders are never read.
 *
 * A name that is both a person and an organization is one actor, an organization.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for a statement type or a variable that the project does
 * not have, for a table that is missing or is of DNA 2, and, with `onError: "throw"`, for rows that cannot be mapped.
 *
 * @example
 * ```ts
 * import { fromDna } from "demarche/import";
 *
 * const { dataset, losses } = fromDna({
 *   DOCUMENTS: [{ ID: 1, Title: "Debate", Text: "🕊 Bo: the toll is fair.", Author: "Cy", Date: 1106697600 }],
 *   STATEMENTTYPES: [{ ID: 1, Label: "DNA Statement", Red: 239, Green: 208, Blue: 51 }],
 *   VARIABLES: [
 *     { ID: 1, Variable: "person", DataType: "short text", StatementTypeId: 1 },
 *     { ID: 2, Variable: "concept", DataType: "short text", StatementTypeId: 1 },
 *     { ID: 3, Variable: "agreement", DataType: "boolean", StatementTypeId: 1 },
 *   ],
 *   STATEMENTS: [{ ID: 7, StatementTypeId: 1, DocumentId: 1, Start: 3, Stop: 24, Coder: 1 }],
 *   ENTITIES: [{ ID: 1, VariableId: 1, Value: "Bo" }, { ID: 2, VariableId: 2, Value: "A toll" }],
 *   DATASHORTTEXT: [
 *     { ID: 1, StatementId: 7, VariableId: 1, Entity: 1 },
 *     { ID: 2, StatementId: 7, VariableId: 2, Entity: 2 },
 *   ],
 *   DATABOOLEAN: [{ ID: 1, StatementId: 7, VariableId: 3, Value: 1 }],
 * });
 * dataset.statements.map(({ speaker, date, summary }) => `${date} ${speaker}: ${summary}`);
 * // => ["2005-01-26 bo: Supports: A toll"]
 * dataset.statements[0]?.sources; // => [{ document: "debate", start: 2, end: 23 }]
 * losses.tables.STATEMENTS; // => { read: 1, mapped: 1, skipped: 0, refused: 0 }
 * losses.dropped.map(({ column, reason, count }) => `${column}: ${reason} (${count})`);
 * // => ["Red, Green, Blue: colours of the program (1)"]
 * ```
 */
export function fromDna(source: DnaTables | readonly object[], options: FromDnaOptions = {}): ImportedDna {
  checkOptions("fromDna", options, dnaOptionRules);
  if (typeof source !== "object" || source === null) {
    const message = `fromDna takes the tables of a project or the rows of its statement export, not ${shown(source)}. Open the file with a client of SQLite, or parse the CSV file first.`;
    throw problem("invalid-shape", "", message, source);
  }
  if (!Array.isArray(source)) checkTableOptions(options);
  const ledger = new SourceLedger();
  const dates = new SourceDates("fromDna", ledger, options.dates);
  const project = Array.isArray(source)
    ? readDnaExport(source, { texts: options.texts ?? {}, dates }, ledger)
    : readDnaTables(source as DnaTables, ledger);
  // Without rows there are no names of variables to compare with.
  if (project.statements.length > 0) checkDnaVariables(project, options);
  const { base, idOf, positions } = addDocuments(project, options.extends, ledger);
  const context = { documents: idOf, positions, variables: project.variables, options, ledger };
  const repeats = new RepeatedItems(repeatedStatements);
  const rows = project.statements.flatMap((statement) => {
    if (ledger.isRefused(statement.source) || !repeats.isFirst(statement)) return [];
    return toRow(statement, context) ?? [];
  });
  const actors = knownActors(rows);
  const concepts = new Map(
    rows.flatMap(({ concept }) => (concept === undefined ? [] : [[concept.value, concept.entity] as const])),
  );
  const { actor, issue } = options;
  const mapped = importRows("fromDna", rows, {
    document: { id: (row) => row.document },
    extends: base,
    actor: (name) => {
      const known = actors.get(name) ?? { type: "organization", attributes: {}, parent: undefined };
      const { type, attributes, parent } = known;
      if (actor !== undefined) return actor(name, { type, attributes });
      return {
        type,
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(parent === undefined || type === "person" ? {} : { parent }),
      };
    },
    issue: (name) => {
      const entity = concepts.get(name);
      const attributes = entity?.attributes ?? {};
      if (issue !== undefined) return issue(name, attributes);
      return {
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(entity?.parent === undefined || entity.parent === name ? {} : { broader: entity.parent }),
      };
    },
    statement: {
      speaker: (row) => row.speaker,
      onBehalfOf: (row) => row.principal,
      act: (row) => row.act,
      date: (row) => row.date,
      summary: (row) => row.summary,
      positions: (row) => (row.stance === undefined ? [] : [{ on: row.concept?.value, stance: row.stance }]),
      about: (row) =>
        row.stance !== undefined || row.concept === undefined ? [] : [{ issue: row.concept.value }],
      attributes: (row) => row.attributes,
      citation: (row) => row.citation,
    },
  });
  noteMapped(
    mapped,
    rows.map(({ statement }) => statement),
    ledger,
  );
  const added = mapped.dataset.statements.slice(base.statements.length);
  const idOfStatement = new Map<DnaStatement, string>();
  for (const row of rows) {
    const { statement, used } = row;
    if (ledger.isRefused(statement.source)) continue;
    // The statements are in the order of the rows that were not refused.
    idOfStatement.set(statement, added[idOfStatement.size]?.id as string);
    const missing = missingStance(row, context);
    if (missing !== undefined) ledger.drop(statement.source.table, missing.column, missing.reason);
    if (statement.isTimed) ledger.droppedTimes += 1;
    ledger.map(statement.source);
    for (const part of [...statement.rows, ...used]) ledger.map(part);
  }
  const { duplicates, conflicts } = repeats.settle((statement) => idOfStatement.get(statement), ledger);
  const ofDocuments = new KeyConflicts();
  for (const { key, ...difference } of project.documentDifferences)
    ofDocuments.add({ kind: "documents", id: idOf.get(key)?.id ?? key, ...difference });
  skipParts(project.statements, ledger);
  const { dataset, losses } = finishImport(mapped, ledger, options);
  return Object.freeze({
    dataset,
    losses: Object.freeze({
      ...losses,
      conflicts: [...losses.conflicts, ...conflicts, ...ofDocuments.list()],
      duplicates,
    }),
  });
}

interface KnownActor extends DnaActor {
  readonly parent: string | undefined;
}

/** Returns a map from the name of each actor to what the project has about the actor. */
function knownActors(rows: readonly DnaRow[]): ReadonlyMap<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const { named } of rows) {
    for (const { type, value } of named) {
      const name = String(value.value);
      const earlier = known.get(name);
      if (earlier !== undefined && (earlier.type === type || type === "person")) continue;
      const entity: DnaEntity | undefined = value.entity;
      known.set(name, {
        type,
        attributes: entity?.attributes ?? {},
        parent: entity?.parent === name ? undefined : entity?.parent,
      });
    }
  }
  return known;
}

/** Throws if an option is given that applies only to the rows of a statement export, and not to tables. */
function checkTableOptions(options: FromDnaOptions): void {
  const reasons = { texts: "contain the texts", dates: "have the dates as seconds since 1970" };
  for (const name of ["texts", "dates"] as const) {
    if (options[name] === undefined) continue;
    const message = `fromDna: ${name} is only for a statement export. The tables of a project ${reasons[name]}. Leave ${name} out.`;
    throw problem("invalid-option", `/${name}`, message, options[name]);
  }
}

/** Notes in the ledger why values of statements are not in the dataset. */
function skipParts(statements: readonly DnaStatement[], ledger: SourceLedger): void {
  for (const { values, rows } of statements) {
    for (const row of rows) ledger.skip(row, "used only by statements that are not in the dataset");
    for (const value of values.values())
      for (const row of value.rows) ledger.skip(row, "used only by statements that are not in the dataset");
  }
}
