import { amountBounds } from "../../../../model/political-event.ts";
import { noteDroppedParts, readAndKeep } from "../../cells/dropped-parts.ts";
import { refuse } from "../../losses/refusal.ts";
import { checkNames } from "./check-names.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Makes the part for the quantity of an event. */
export function amountPart(make: PartMaker, name: string): Part {
  const amount = make.mapping[name] as Fields | undefined;
  const at = { field: make.nameOf(name), column: undefined };
  if (amount === undefined) return { name, at, read: () => undefined };
  checkNames(amount, ["value", "unit", "bound"], at.field);
  const { state } = make.names;
  const maker = new PartMaker(amount, at.field, make.names);
  const [value, unit, bound] = [
    maker.number("value"),
    maker.text("unit"),
    maker.oneOf("bound", amountBounds),
  ];
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
      if (noun === undefined) throw refuse(unit.at, "is missing. Give the unit of the amount.");
      const limit = readAndKeep(bound, row, index, state);
      return { value: number, unit: noun, ...(limit === undefined ? {} : { bound: limit }) };
    },
  };
}
