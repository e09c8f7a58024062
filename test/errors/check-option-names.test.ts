import { expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";
import { locate } from "../../src/coding/locate.ts";
import { columnsOf } from "../../src/columns/statement-columns.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { toRows } from "../../src/display/to-rows.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";

const rows = [{ id: 1, actor: "alba", claim: "truce" }];
const network = discourseNetwork(rows, { mode: "two-mode", rows: "actor", columns: "claim" });
const field = () => "neutral" as const;
const functions: Readonly<Record<string, readonly [ask: (options: never) => unknown, option: string]>> = {
  columnsOf: [
    (options) => columnsOf(rows, { id: field, actor: field, on: field, stance: field }, options),
    "ties",
  ],
  defineDataset: [(options) => defineDataset({}, options), "extends"],
  distance: [(options) => distance(network, network, options), "measure"],
  groupTimeline: [(options) => groupTimeline([], options), "by"],
  krippendorffAlpha: [(options) => krippendorffAlpha([["a", "a"]], options), "level"],
  locate: [(options) => locate("a text", "text", options), "occurrence"],
  matchesPeriod: [(options) => matchesPeriod("2022", options), "match"],
  toRows: [(options) => toRows(rows, options), "names"],
};

test.each(Object.entries(functions))("%s takes no option that it does not know", (name, [ask, option]) => {
  const misspelt = `${option}s`;
  const message = `${name} has no option "${misspelt}". Did you mean "${option}"?`;
  expect(() => ask({ [misspelt]: 7 } as never)).toThrow(
    expect.objectContaining({
      message,
      code: "unknown-option",
      path: `/${misspelt}`,
    } satisfies Partial<DemarcheError>),
  );
  expect(() => ask(Object.create({ [misspelt]: 7 }) as never)).toThrow(message);
});

test.each(Object.entries(functions))("%s takes no options that are none", (name, [ask]) => {
  for (const none of [null, "by", 7])
    expect(() => ask(none as never), `${name}, ${none}`).toThrow(/object|Write \{/);
});
