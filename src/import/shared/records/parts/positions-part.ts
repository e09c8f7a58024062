import { shown } from "../../../../errors/suggest.ts";
import { stances } from "../../../../model/stance.ts";
import { isReadFromRows, noteDropped, noteDroppedParts, readAndKeep } from "../../cells/dropped-parts.ts";
import type { Reader } from "../../cells/field-reader.ts";
import { isAbsent, toOneOf, toText } from "../../cells/read-cell.ts";
import { callWith, readAs, readField } from "../../cells/read-field.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";
import { mappingObject } from "../../mapping/mapping-object.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { PreparedPosition, Target } from "../../names/references.ts";
import { none, type Part, type Site } from "./part.ts";
import { PartMaker } from "./part-maker.ts";
import { returnedObject } from "./returned-object.ts";

/** Kinds of records of the dataset in `extends` that a position can be on, besides issues. */
const positionKinds: readonly string[] = ["proposals", "terms", "responses"];

let stanceValues: ReadonlySet<string> | undefined;
function stanceSet(): ReadonlySet<string> {
  stanceValues ??= new Set(stances);
  return stanceValues;
}

/**
 * The value of `on` in a row whose position is left out on purpose, such as the row of a repeated vote. The stance of
 * such a row is not listed in the losses.
 */
export const leftOut: unique symbol = /* @__PURE__ */ Symbol("leftOut") as never;

/** The issues and proposals that a row names without a stance. The statement lists them in `about`. */
export interface OpenTargets {
  targets: (Spelling | Target)[];
}

const positionFields = ["on", "proposal", "stance", "condition"];

const example = '{ on: "…", stance: "support" }';

const noTarget = "the position has no issue and no proposal. Give one, or clear the cell.";
const noStance = "the position has no stance. Give the stance, or clear the cell.";

/**
 * Returns the {@link Part} that reads the stances of a statement, given as a list of mappings or as a function of the
 * row. Whenever a row is read, the issues of positions without a stance are stored in `open`.
 */
export function positionsPart(make: PartMaker, name: string, open: OpenTargets): Part {
  const field = make.mapping[name];
  const at = { field: make.nameOf(name), column: undefined };
  const readers = Array.isArray(field)
    ? field.map((item, i) => positionReader(make, item, i, open))
    : undefined;
  const read: Reader<readonly PreparedPosition[]> =
    readers !== undefined
      ? (row, index) => {
          if (open.targets.length > 0) open.targets = [];
          if (readers.length === 1) return (readers[0] as PositionsReader)(row, index);
          const found = readers.flatMap((reader) => reader(row, index) ?? []);
          return found.length === 0 ? undefined : found;
        }
      : (row, index) => {
          if (open.targets.length > 0) open.targets = [];
          return positionsOfFunction(make, field as never, row, index, { at, open });
        };
  const commit = (positions: readonly PreparedPosition[], { citation, row }: Site) =>
    make.names.commitPositions(positions, citation, row);
  return { name, at, read, commit, unite: "list", fallback: none };
}

type PositionsReader = Reader<readonly PreparedPosition[]>;

/**
 * Returns the reader of one item of a list of positions. If the cell of `on` has several issues, there is a position
 * with the same stance on each of them.
 */
function positionReader(make: PartMaker, given: unknown, i: number, open: OpenTargets): PositionsReader {
  const { state, issues, references } = make.names;
  const name = `${make.nameOf("positions")}.${i}`;
  const item = mappingObject(given, positionFields, { name, caller: state.caller, example });
  const on = readField(item.on, `${name}.on`, state);
  const proposal = readAs(item.proposal, `${name}.proposal`, state, toText);
  const stance = new PartMaker(item, name, make.names).oneOf("stance", stances);
  const condition = readAs(item.condition, `${name}.condition`, state, toText);
  const parts = {
    stance: { field: item.stance, reader: stance },
    condition: { field: item.condition, reader: condition },
  };
  const isOnRead = isReadFromRows(item.on);
  return (row, index) => {
    const found = stance.read(row, index) as string | undefined;
    const names = on.read(row, index);
    const target = Array.isArray(names) && names.length === 0 ? undefined : names;
    if (target === leftOut) return undefined;
    const key = target === undefined ? proposal.read(row, index) : undefined;
    if (target === undefined && key === undefined) {
      noteDroppedParts(state, [parts.stance, parts.condition], noTarget, row, index);
      return undefined;
    }
    const isNamed = target === undefined ? isReadFromRows(item.proposal) : isOnRead;
    if (found === undefined) noteDroppedParts(state, [parts.condition], noStance, row, index);
    // If the issue is a constant of the mapping, a row without a stance says nothing about the issue.
    if (found === undefined && !isNamed) return undefined;
    const resolve = (name: unknown) =>
      references.known(name, positionKinds) ?? issues.resolve(name, on.at, row, index);
    const targets =
      key === undefined
        ? (Array.isArray(target) ? [...new Set(target)] : [target]).map(resolve)
        : [references.target("proposals", key, proposal.at)];
    if (found === undefined) {
      open.targets.push(...targets);
      return undefined;
    }
    if (stance.at.column !== undefined) state.use.keep(stance.at);
    const given = readAndKeep(condition, row, index, state) as string | undefined;
    return targets.map((each) => ({ on: each, stance: found, condition: given }));
  };
}

/** Reads the positions that a function of the row returns. */
function positionsOfFunction(
  make: PartMaker,
  field: ((row: object, index: number) => unknown) | undefined,
  row: object,
  index: number,
  { at, open }: { readonly at: FieldName; readonly open: OpenTargets },
): readonly PreparedPosition[] | undefined {
  if (field === undefined) return undefined;
  const { state, issues, references } = make.names;
  const value = callWith(field as never, row, index, state.use, at) as unknown;
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value))
    throw refuse(at, `has to be an array of positions, not ${shown(value)}.`, { value });
  const found: PreparedPosition[] = [];
  for (const item of value as readonly unknown[]) {
    if (isAbsent(item)) continue;
    const { on, proposal, stance, condition } = returnedObject(item, positionFields, at, example);
    if (isAbsent(on) && isAbsent(proposal)) {
      for (const part of [stance, condition]) noteDropped(state, at, part, { reason: noTarget, row: index });
      continue;
    }
    const target = isAbsent(on)
      ? references.target("proposals", toText(proposal, at), at)
      : (references.known(on, positionKinds) ?? issues.resolve(on, at, row, index));
    if (isAbsent(stance)) {
      open.targets.push(target);
      noteDropped(state, at, condition, { reason: noStance, row: index });
      continue;
    }
    found.push({
      on: target,
      stance: toOneOf(stance, stanceSet(), at, (text) => state.counts.add(at, text, index)),
      condition: isAbsent(condition) ? undefined : toText(condition, at),
    });
  }
  return found.length === 0 ? undefined : found;
}
