import { amountBounds } from "../../../../model/political-event.ts";
import { noteDropped, noteDroppedParts, readAndKeep } from "../../cells/dropped-parts.ts";
import { readAs } from "../../cells/read-field.ts";
import { mappingObject } from "../../mapping/mapping-object.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

/** Returns the {@link Part} that reads the quantity of an event. */
export function amountPart(make: PartMaker, name: string): Part {
  const at = { field: make.nameOf(name), column: undefined };
  if (make.mapping[name] === undefined) return { name, at, read: () => undefined };
  const { state } = make.names;
  const amount = mappingObject(make.mapping[name], ["value", "unit", "bound"], {
    name: at.field,
    caller: state.caller,
    example: '{ value: …, unit: "…" }',
  });
  const maker = new PartMaker(amount, at.field, make.names);
  const value = readAs(amount.value, `${at.field}.value`, state, (cell, cellAt, index) => {
    const number = typeof cell === "string" || typeof cell === "bigint" ? Number(cell) : cell;
    if (Number.isFinite(number)) return number as number;
    const reason = "it is not a number. Write digits without separators, such as 12000.5.";
    noteDropped(state, cellAt, cell, { reason, row: index });
    return undefined;
  });
  const [unit, bound] = [maker.text("unit"), maker.oneOf("bound", amountBounds)];
  return {
    name,
    at,
    read: (row, index) => {
      const number = value.read(row, index);
      if (number === undefined) {
        const reason = "the amount has no value. Give the value, or clear the cell.";
        const others = [
          { field: amount.unit, reader: unit },
          { field: amount.bound, reader: bound },
        ];
        noteDroppedParts(state, others, reason, row, index);
        return undefined;
      }
      const noun = readAndKeep(unit, row, index, state);
      if (noun === undefined) {
        const others = [
          { field: amount.value, reader: value },
          { field: amount.bound, reader: bound },
        ];
        noteDroppedParts(state, others, "the amount has no unit. Give the unit.", row, index);
        return undefined;
      }
      const limit = readAndKeep(bound, row, index, state);
      return { value: number, unit: noun, ...(limit === undefined ? {} : { bound: limit }) };
    },
  };
}
