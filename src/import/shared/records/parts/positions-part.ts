import { shown } from "../../../../errors/suggest.ts";
import { stances } from "../../../../model/statement.ts";
import { isAbsent, toOneOf, toText } from "../../cells/read-cell.ts";
import { callWith, type Reader, readAs, readField } from "../../cells/read-field.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";
import type { PreparedPosition } from "../../names/references.ts";
import { checkNames } from "./check-names.ts";
import { none, type Part, type Site } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Kinds of records of the dataset in `extends` that a position can be on, besides issues. */
const positionKinds: readonly string[] = ["proposals", "terms", "responses"];

let stanceValues: ReadonlySet<string> | undefined;
function stanceSet(): ReadonlySet<string> {
  stanceValues ??= new Set(stances);
  return stanceValues;
}

/** Makes the part for the stances of statements, given as a list of mappings or as a function of the row. */
export function positionsPart(make: PartMaker, name: string): Part {
  const field = make.mapping[name];
  const at = { field: make.nameOf(name), column: undefined };
  const readers = Array.isArray(field)
    ? field.map((item, i) => positionReader(make, item as Fields, i))
    : undefined;
  const read: Reader<readonly PreparedPosition[]> =
    readers !== undefined
      ? (row, index) => {
          if (readers.length === 1) {
            const single = (readers[0] as Reader<PreparedPosition>)(row, index);
            return single === undefined ? undefined : [single];
          }
          const found = readers.map((reader) => reader(row, index)).filter((item) => item !== undefined);
          return found.length === 0 ? undefined : found;
        }
      : (row, index) => positionsOfFunction(make, field as never, row, index, at);
  const commit = (positions: readonly PreparedPosition[], { citation, row }: Site) =>
    make.names.commitPositions(positions, citation, row);
  return { name, at, read, commit, unite: "list", fallback: none };
}

/** Returns the reader of one item of a list of positions. */
function positionReader(make: PartMaker, item: Fields, i: number): Reader<PreparedPosition> {
  const { state, issues, references } = make.names;
  const name = `${make.nameOf("positions")}.${i}`;
  checkNames(item, ["on", "proposal", "stance", "condition"], name);
  const on = readField(item.on, `${name}.on`, state);
  const proposal = readAs(item.proposal, `${name}.proposal`, state, toText);
  const stance = new PartMaker(item, name, make.names).oneOf("stance", stances);
  const condition = readAs(item.condition, `${name}.condition`, state, toText);
  return (row, index) => {
    const found = stance.read(row, index) as string | undefined;
    if (found === undefined) return undefined;
    const target = on.read(row, index);
    const key = target === undefined ? proposal.read(row, index) : undefined;
    if (target === undefined && key === undefined) return undefined;
    return {
      on:
        key === undefined
          ? (references.known(target, positionKinds) ?? issues.resolve(target, on.at, row, index))
          : references.target("proposals", key, proposal.at),
      stance: found,
      condition: condition.read(row, index),
    };
  };
}

/** Reads the positions that a function of the row returns. */
function positionsOfFunction(
  make: PartMaker,
  field: ((row: object, index: number) => unknown) | undefined,
  row: object,
  index: number,
  at: FieldName,
): readonly PreparedPosition[] | undefined {
  if (field === undefined) return undefined;
  const { state, issues, references } = make.names;
  const value = callWith(field as never, row, index, state.use, at) as unknown;
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value))
    throw refuse(at, `has to be an array of positions, not ${shown(value)}.`, { value });
  const found: PreparedPosition[] = [];
  for (const item of value as readonly Fields[]) {
    const { on, proposal, stance, condition } = item ?? {};
    if (isAbsent(stance) || (isAbsent(on) && isAbsent(proposal))) continue;
    found.push({
      on: isAbsent(on)
        ? references.target("proposals", toText(proposal, at), at)
        : (references.known(on, positionKinds) ?? issues.resolve(on, at, row, index)),
      stance: toOneOf(stance, stanceSet(), at, (text) => state.counts.add(at, text, index)),
      condition: isAbsent(condition) ? undefined : toText(condition, at),
    });
  }
  return found.length === 0 ? undefined : found;
}
