import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { importProject } from "./dna/import-project.ts";
import type { ImportedDna } from "./dna/losses.ts";
import { type DnaTables, dnaOptionRules, type FromDnaOptions } from "./dna/options.ts";
import { withoutMissing } from "./shared/cells/without-missing.ts";

/**
 * The greatest number of passes over the rows of a statement export. If one pass refuses a row, the next pass does not
 * read the fields of a document from this row.
 */
const mostPasses = 5;

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
 * - If several rows have the same statement number, they become one statement with the values of the first row.
 *   `losses.duplicates` counts the repetitions. If a value differs from that of the first row, `losses.conflicts` has
 *   both values.
 * - Every row of the export repeats the fields of its document. The first value of each field is kept, and
 *   `losses.conflicts` has the values that differ from it. If the time of a row cannot be read, its statement is
 *   undated.
 * - The export does not say the types of variables. A column of 0 and 1, or of `true` and `false`, is read as boolean,
 *   and any other column of whole numbers as integer.
 * - A statement whose positions are not a span of the text cites its document as a whole. `losses.dropped` counts these
 *   statements, and `losses.unknownValues` has the positions.
 * - Other variables become attributes of the statement, and `dna.statement`, `dna.type` and `dna.coder` say where it
 *   comes from. Attributes of persons, organizations and concepts become attributes of actors and issues, and attributes
 *   of values of other variables become attributes of the statement, such as `frame.Kind`.
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
  const filled = withoutMissingCells(source, options.missing);
  let refused: ReadonlySet<number> = new Set();
  for (let pass = 1; ; pass++) {
    const imported = importProject(filled, options, refused);
    if (!Array.isArray(source) || pass === mostPasses) return imported;
    const rows = new Set(imported.losses.refused.map(({ row }) => row));
    if ([...rows].every((row) => refused.has(row))) return imported;
    refused = new Set([...refused, ...rows]);
  }
}

/**
 * Returns tables, or the rows of an export, after emptying the cells that have one of the texts of the option
 * `missing`.
 */
function withoutMissingCells(
  source: DnaTables | readonly object[],
  missing: readonly string[] | undefined,
): DnaTables | readonly object[] {
  if (missing === undefined) return source;
  if (Array.isArray(source)) return withoutMissing(source, missing);
  const tables = Object.entries(source as DnaTables).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? withoutMissing(rows, missing) : rows,
  ]);
  return Object.fromEntries(tables) as DnaTables;
}

/** Throws if tables are given together with an option that applies only to a statement export. */
function checkTableOptions(options: FromDnaOptions): void {
  const reasons = { texts: "contain the texts", dates: "have the dates as seconds since 1970" };
  for (const name of ["texts", "dates"] as const) {
    if (options[name] === undefined) continue;
    const message = `fromDna: ${name} is only for a statement export. The tables of a project ${reasons[name]}. Leave ${name} out.`;
    throw problem("invalid-option", `/${name}`, message, options[name]);
  }
}
