import { expect, test } from "vitest";
import { coderAgreement } from "../../src/coding/coder-agreement.ts";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";
import { asTable } from "../../src/display/as-table.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { small } from "../fixtures/small.ts";

test.each<[string, () => unknown, string]>([
  ["asTable", () => asTable(null as never), "asTable takes an array of rows, not null."],
  [
    "coderAgreement",
    () => coderAgreement(small, undefined as never),
    "A dataset is wanted here, and undefined has no",
  ],
  [
    "krippendorffAlpha",
    () => krippendorffAlpha(null as never),
    "takes a list of units, each a list of values, not null.",
  ],
  [
    "krippendorffAlpha, flat",
    () => krippendorffAlpha(["a", "b"] as never),
    "each a list of values, not an array of 2.",
  ],
  [
    "defineDataset",
    () => defineDataset({ actors: null as never }),
    "actors has to be a list of records, not null.",
  ],
  [
    "compareStances",
    () => compareStances(small, { rollUp: { to: null as never } }),
    "Option to of option rollUp of compareStances: null is no id of actors.",
  ],
])("%s names the invalid argument", (_, call, message) => {
  expect(call).toThrow(message);
});
