import { addToGroup } from "../../collections/add-to-group.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { cellOf, textIn, toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { hasSameCells } from "./has-same-cells.ts";
import type { DnaEntity, DnaValue, RefusedValue } from "./project.ts";
import type { TableRows } from "./tables.ts";

interface ValueSources {
  readonly rows: TableRows;
  readonly statements: ReadonlyMap<string, SourceRow>;
  readonly variables: ReadonlyMap<string, SourceRow>;
  readonly entityRows: ReadonlyMap<string, SourceRow>;
  /** Entities that are not empty. The key is the number of the entity. */
  readonly entities: ReadonlyMap<string, DnaEntity>;
  readonly ledger: SourceLedger;
}

/** The values of statements. The keys are the numbers of the statements. */
export interface StatementValues {
  /** For each statement, a map from the names of variables to their values. */
  readonly byStatement: ReadonlyMap<string, ReadonlyMap<string, DnaValue>>;
  readonly refused: ReadonlyMap<string, readonly RefusedValue[]>;
}

/** Reads the values of all statements. */
export function readValues(sources: ValueSources): StatementValues {
  const { rows, statements, variables, ledger } = sources;
  const refused = new Map<string, RefusedValue[]>();
  const byStatement = new Map<string, Map<string, DnaValue>>();
  for (const table of ["DATASHORTTEXT", "DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN"] as const) {
    for (const row of rows[table]) {
      const statement = textIn(row, "StatementId");
      const number = textIn(row, "VariableId");
      const variable = variables.get(number ?? "");
      const name = variable === undefined ? undefined : textIn(variable, "Variable");
      if (statement === undefined || !statements.has(statement)) {
        const message = `there is no statement ${shown(statement)}.`;
        ledger.refuse(row, { column: "StatementId", value: statement, message });
      } else if (name === undefined || variable === undefined) {
        const message = `there is no variable ${shown(number)}.`;
        ledger.refuse(row, { column: "VariableId", value: number, message });
      } else {
        const value = readValue(table, row, variable, sources);
        if (value === undefined) {
          if (ledger.isRefused(row)) addToGroup(refused, statement, { variable: name, row });
          continue;
        }
        const values = getOrAdd(byStatement, statement, () => new Map<string, DnaValue>());
        const earlier = values.get(name);
        if (earlier !== undefined && hasSameCells(earlier.rows[0] as SourceRow, row))
          ledger.skip(row, "repetitions of an earlier row");
        else if (earlier !== undefined)
          ledger.refuse(row, {
            column: "VariableId",
            value: number,
            message: `statement ${statement} has an earlier value of the variable "${name}".`,
          });
        else values.set(name, value);
      }
    }
  }
  return { byStatement, refused };
}

const typeOfTable = {
  DATASHORTTEXT: "short text",
  DATALONGTEXT: "long text",
  DATAINTEGER: "integer",
  DATABOOLEAN: "boolean",
} as const;

function readValue(
  table: keyof typeof typeOfTable,
  row: SourceRow,
  variable: SourceRow,
  { entityRows, entities, ledger }: ValueSources,
): DnaValue | undefined {
  const type = typeOfTable[table];
  if (table === "DATASHORTTEXT") {
    const id = textIn(row, "Entity");
    const entity = entities.get(id ?? "");
    if (entity !== undefined)
      return { value: entity.value, type, entity, rows: [row, variable, ...entity.rows] };
    const isEmpty = entityRows.has(id ?? "");
    if (isEmpty) ledger.skip(row, "empty values");
    else ledger.refuse(row, { column: "Entity", value: id, message: `there is no entity ${shown(id)}.` });
    return undefined;
  }
  const cell = cellOf(row, "Value");
  if (table === "DATALONGTEXT") {
    const value = toPlainText(cell);
    if (value === undefined) ledger.skip(row, "empty values");
    return value === undefined ? undefined : { value, type, entity: undefined, rows: [row, variable] };
  }
  const number = typeof cell === "boolean" ? Number(cell) : toInteger(cell);
  if (number !== undefined && (type === "integer" || number === 0 || number === 1)) {
    const value = type === "boolean" ? number === 1 : number;
    return { value, type, entity: undefined, rows: [row, variable] };
  }
  const expected = type === "boolean" ? "0 or 1" : "a whole number";
  ledger.refuse(row, { column: "Value", value: cell, message: `has to be ${expected}, not ${shown(cell)}.` });
  return undefined;
}
