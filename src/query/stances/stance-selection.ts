import { idProblem } from "../../dataset/id-problem.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { stances } from "../../model/stance.ts";
import { comparing } from "../../options/comparing.ts";
import { flag } from "../../options/flag.ts";
import { listOf } from "../../options/list-of.ts";
import type { CheckedOption, OptionRules } from "../../options/option-rule.ts";
import { someOf } from "../../options/some-of.ts";
import type { CompareStancesOptions, StancesOf } from "./stance-comparison.ts";
import type { StanceRow, StanceRows } from "./stance-rows.ts";
import { sideOf } from "./stance-summary.ts";

/** The options of `compareStances` that select matters and cells by the stances in them. */
type SelectionOptions = Pick<CompareStancesOptions, "stances" | "stancesOf" | "contested">;

const heldStances: readonly string[] = /* @__PURE__ */ (stances as readonly string[]).concat(
  "mixed",
  "silent",
);

/** Returns the rules of the options that select matters and cells by the stances in them. */
export function selectionRules(): OptionRules<Dataset> {
  return {
    stances: someOf(heldStances),
    stancesOf: comparing(listOf(checkStancesOf), checkCompared),
    contested: flag,
  };
}

/** Checks an item of the option `stancesOf`. */
function checkStancesOf(item: unknown, path: string, option: CheckedOption<Dataset>): void {
  const refuse = (message: string, field: string, value: unknown) =>
    option.refuse(`${option.name}: ${message}`, { path: `${path}${field}`, value });
  if (typeof item !== "object" || item === null) {
    refuse(`${shown(item)} is not an object. Write { actor: "…", stances: ["support"] }.`, "", item);
    return;
  }
  const { actor, stances: listed, ...others } = item as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(others))
    refuse(
      `there is no field ${shown(name)}. ${suggest(name, ["actor", "stances"])}`,
      `/${escapePointer(name)}`,
      others[name],
    );
  const found = idProblem(actor, ["actors"], option.context, { name: option.name, path: `${path}/actor` });
  if (found !== undefined) option.refuse(found.message, found);
  if (!Array.isArray(listed) || listed.length === 0) {
    refuse(`stances has to be an array of at least one stance, not ${shown(listed)}.`, "/stances", listed);
    return;
  }
  for (const [i, stance] of listed.entries())
    if (!heldStances.includes(stance))
      refuse(`there is no stance ${shown(stance)}. ${suggest(stance, heldStances)}`, `/stances/${i}`, stance);
}

/**
 * Reports an error if `stancesOf` contains an actor that is not in the option `actors`. The stances of such an actor
 * are not computed.
 */
function checkCompared(
  list: readonly StancesOf[],
  { actors }: CompareStancesOptions,
  option: CheckedOption,
): void {
  for (const { actor } of list) {
    if (actors?.includes(actor) ?? true) continue;
    option.refuse(`${option.name} names ${shown(actor)}, which is not one of the actors. Add it to actors.`);
  }
}

/**
 * Returns the table with only the matters and the cells that the options select. Other cells in the remaining rows are
 * undefined.
 */
export function selectStances(
  table: StanceRows,
  { stances: wanted, stancesOf, contested }: SelectionOptions,
): StanceRows {
  let { matters, rows } = table;
  const keep = (isKept: (column: number) => boolean): void => {
    const kept = matters.flatMap((_, column) => (isKept(column) ? [column] : []));
    matters = kept.map((column) => matters[column] as string);
    rows = rows.map(({ actor, cells }) => ({ actor, cells: kept.map((column) => cells[column]) }));
  };
  if (stancesOf !== undefined) {
    // An actor without a row took no stance on any matter.
    const rowOf = new Map(rows.map((row) => [row.actor, row]));
    keep((column) =>
      stancesOf.every(({ actor, stances: listed }) =>
        listed.includes(rowOf.get(actor)?.cells[column]?.stance ?? "silent"),
      ),
    );
  }
  if (contested !== undefined) {
    keep((column) => isContested(rows, column) === contested);
  }
  if (wanted !== undefined) {
    rows = rows.map(({ actor, cells }) => ({
      actor,
      cells: cells.map((cell) => (cell !== undefined && wanted.includes(cell.stance) ? cell : undefined)),
    }));
    rows = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
    keep((column) => rows.some(({ cells }) => cells[column] !== undefined));
  }
  return { matters, rows };
}

/**
 * Returns whether one actor is in favour of a matter and another one is against it. An actor whose stance is mixed is
 * both, so it is opposed to every other actor that takes a side.
 */
function isContested(rows: readonly StanceRow[], column: number): boolean {
  const sides = rows.flatMap(({ cells }) => {
    const stance = cells[column]?.stance ?? "silent";
    return stance === "silent" ? [] : [stance === "mixed" ? "both" : sideOf(stance)];
  });
  const taken = sides.filter((side) => side !== 0);
  return taken.length > 1 && (taken.includes("both") || (taken.includes(1) && taken.includes(-1)));
}
