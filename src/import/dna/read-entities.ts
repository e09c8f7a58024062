import { addToGroup } from "../../collections/add-to-group.ts";
import { shown } from "../../errors/suggest.ts";
import { textIn } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import type { DnaEntity } from "./project.ts";
import type { TableRows } from "./tables.ts";

/**
 * Returns the entities with their attributes. The key is the number of an entity. Entities without a value are left
 * out, and the losses count them.
 */
export function readEntities(
  byId: ReadonlyMap<string, SourceRow>,
  rows: TableRows,
  ledger: SourceLedger,
): ReadonlyMap<string, DnaEntity> {
  const nameOf = new Map<string, readonly [name: string, row: SourceRow]>();
  for (const row of rows.ATTRIBUTEVARIABLES) {
    const id = textIn(row, "ID");
    const name = textIn(row, "AttributeVariable");
    if (id !== undefined && name !== undefined && name !== "__proto__") nameOf.set(id, [name, row]);
    else
      ledger.refuse(row, { column: "AttributeVariable", message: "an attribute needs a number and a name." });
  }
  const attributes = new Map<string, [name: string, value: string, rows: readonly SourceRow[]][]>();
  for (const row of rows.ATTRIBUTEVALUES) {
    const entity = textIn(row, "EntityId");
    const id = textIn(row, "AttributeVariableId");
    const value = textIn(row, "AttributeValue");
    const name = nameOf.get(id ?? "");
    if (entity === undefined || !byId.has(entity))
      ledger.refuse(row, {
        column: "EntityId",
        value: entity,
        message: `there is no entity ${shown(entity)}.`,
      });
    else if (name === undefined)
      ledger.refuse(row, {
        column: "AttributeVariableId",
        value: id,
        message: `there is no attribute variable ${shown(id)}.`,
      });
    else if (value === undefined) ledger.skip(row, "empty values");
    else addToGroup(attributes, entity, [name[0], value, [row, name[1]]]);
  }
  const entities = new Map<string, DnaEntity>();
  for (const [id, row] of byId) {
    const value = textIn(row, "Value");
    if (value === undefined) {
      ledger.skip(row, "empty values");
      continue;
    }
    const own = attributes.get(id) ?? [];
    const parent = textIn(row, "ChildOf");
    entities.set(id, {
      value,
      attributes: Object.fromEntries(own.map(([name, text]) => [name, text])),
      parent: parent === undefined ? undefined : textIn(byId.get(parent) ?? row, "Value"),
      rows: [row, ...own.flatMap(([, , used]) => used)],
    });
  }
  return entities;
}
