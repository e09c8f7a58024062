import { expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";
import { locate } from "../../src/coding/locate.ts";
import { columnsOf } from "../../src/columns/columns-of.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { toRows } from "../../src/display/to-rows.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import { checkOptions } from "../../src/options/check-options.ts";
import { required } from "../../src/options/required.ts";
import { text } from "../../src/options/text.ts";
import { wholeNumber } from "../../src/options/whole-number.ts";
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

test.each(Object.entries(functions))("%s refuses an unknown option", (name, [ask, option]) => {
  const misspelt = `${option}s`;
  const message = `${name} has no option "${misspelt}". Did you mean "${option}"?`;
  expect(() => ask({ [misspelt]: 7 } as never)).toThrow(
    expect.objectContaining({
      // The message of groupTimeline is longer, because it also reports that the required option `by` is missing.
      message: expect.stringContaining(message),
      code: "unknown-option",
      path: `/${misspelt}`,
    } satisfies Partial<DemarcheError>),
  );
  expect(() => ask(Object.create({ [misspelt]: 7 }) as never)).toThrow(message);
});

test.each(Object.entries(functions))("%s refuses options that are not an object", (name, [ask]) => {
  for (const invalid of [null, "by", 7])
    expect(() => ask(invalid as never), `${name}, ${invalid}`).toThrow(/object|Write \{/);
});

test("reports every problem in the order of the options", () => {
  const wrong = { size: 0, colour: "red", "a/b~": 1 };
  try {
    checkOptions("ask", wrong, { size: wholeNumber({ atLeast: 1 }), color: required(text) });
  } catch (error) {
    const found = (error as DemarcheError).issues.map(({ code, path }) => [code, path]);
    expect(found).toEqual([
      ["invalid-option", "/size"],
      ["unknown-option", "/colour"],
      ["unknown-option", "/a~1b~0"],
      ["invalid-option", "/color"],
    ]);
  }
  expect.assertions(1);
});

test("accepts undefined for a known option, but not for an unknown one", () => {
  expect(() => checkOptions("ask", { title: undefined }, { title: text })).not.toThrow();
  expect(() => checkOptions("ask", { tilte: undefined }, { title: text })).toThrow('Did you mean "title"?');
});

test("names of Object.prototype are not options", () => {
  expect(() => checkOptions("ask", { constructor: "a" }, { title: text })).toThrow(
    'ask has no option "constructor".',
  );
});
