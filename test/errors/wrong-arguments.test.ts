import { expect, test } from "vitest";
import { coderAgreement } from "../../src/coding/coder-agreement.ts";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { diffDatasets } from "../../src/coding/diff-datasets.ts";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";
import { matchActors } from "../../src/coding/match-actors.ts";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { asTable } from "../../src/display/as-table.ts";
import { toDnaRows } from "../../src/export/to-dna-rows.ts";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import { backbone } from "../../src/network/backbone.ts";
import { coalitions } from "../../src/network/coalitions.ts";
import { distance } from "../../src/network/distance.ts";
import { explain } from "../../src/network/explain.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
import { polarization } from "../../src/network/polarization.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import { small } from "../fixtures/small.ts";

test.each<[string, () => unknown, string]>([
  ["asTable", () => asTable(null as never), "asTable takes an array of rows, not null."],
  [
    "coderAgreement",
    () => coderAgreement(small, undefined as never),
    "The second dataset of coderAgreement has to be a dataset, and undefined has no",
  ],
  [
    "diffDatasets",
    () => diffDatasets(small, undefined as never),
    "The second dataset of diffDatasets has to be a dataset, and undefined has no array of documents. Pass what defineDataset",
  ],
  [
    "mergeDatasets",
    () => mergeDatasets(null as never, small),
    "The first dataset of mergeDatasets has to be a dataset, and null has no",
  ],
  [
    "matchActors",
    () => matchActors(small, [] as never),
    "The second dataset of matchActors has to be a dataset, and an array of 0 has no",
  ],
  [
    "stanceAsOf",
    () => stanceAsOf(small, { actor: "alba", on: ["truce"] as never, asOf: "2022" }),
    "an array of 1 is no id of issues or proposals or terms or responses. Give an id without brackets.",
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
  [
    "verifySources",
    () => verifySources([] as never, {}),
    "The first argument of verifySources has to be a dataset, and an array of 0 has no",
  ],
  [
    "toICalendar",
    () => toICalendar(null as never),
    "The first argument of toICalendar has to be a dataset, and null has no",
  ],
  [
    "toDnaRows",
    () => toDnaRows(small, undefined as never),
    "The options of toDnaRows are an object, not undefined.",
  ],
  ["networkEdges", () => networkEdges(small as never), "networkEdges takes a network of discourseNetwork"],
  ["networkNodes", () => networkNodes(null as never), "networkNodes takes a network of discourseNetwork"],
  ["coalitions", () => coalitions([] as never), "coalitions takes a network of discourseNetwork"],
  [
    "distance",
    () => distance(stanceNetwork(small, { mode: "one-mode" }), {} as never),
    "distance takes a network of",
  ],
  ["explain", () => explain([] as never, "alba", "borea"), "explain takes a network of discourseNetwork"],
  ["backbone", () => backbone(null as never), "backbone takes a network of discourseNetwork"],
  ["polarization", () => polarization({} as never, []), "polarization takes a network of discourseNetwork"],
])("%s names the invalid argument", (_, call, message) => {
  expect(call).toThrow(message);
});
