import { describe, expect, test } from "vitest";
import { subsetDataset } from "../../src/coding/subset-dataset.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import { findProblems } from "../../src/dataset/find-problems.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { describe as describeDataset } from "../../src/query/describe.ts";
import { list } from "../../src/query/list.ts";
import { small } from "../fixtures/small.ts";

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("subsetDataset", () => {
  test("has every record of a dataset in which each record is named", () => {
    const { metadata: _, ...records } = small;
    expect(subsetDataset(small)).toEqual(records);
  });

  test("includes the records that a record names, directly or indirectly", () => {
    const cut = subsetDataset(small, { kinds: ["statements"], actors: ["daily"] });
    expect(cut.statements).toEqual([]);
    const doubts = subsetDataset(small, {
      kinds: ["statements"],
      about: ["truce"],
      actors: ["borea"],
      from: "2024-06",
      undated: true,
    });
    // "borea-doubts" is undated and answers a proposal. The statement "gray-offers-truce" made this proposal at the
    // spring meeting.
    expect(idsOf(doubts.statements)).toEqual(["gray-offers-truce", "borea-doubts"]);
    expect(doubts.proposals[0]).toBe(small.proposals[0]);
    expect(idsOf(doubts.meetings)).toEqual(["spring-meeting"]);
    expect(idsOf(doubts.issues)).toEqual(["peace", "truce"]);
    expect([doubts.bases, doubts.events]).toEqual([[], []]);
  });

  test.each([
    [{ documents: ["blinken-arrives-report"] }],
    [{ actors: ["nato"] }],
    [{ kinds: ["bases"], places: ["romania"] }],
    [{ from: "2023", match: "certainly" }],
    [{ minDocuments: 2 }],
    [{ kinds: ["bases"], from: "2022", match: "certainly" }],
  ] as const)("has the record of every reference: %j", (filter) => {
    const cut = subsetDataset(bundled, filter);
    expect(findProblems(cut)).toEqual([]);
    const once = { ...cut };
    expect(subsetDataset(once)).toEqual(cut);
  });

  test("has the records that list returns for the same filter", () => {
    const cut = subsetDataset(bundled, { kinds: ["bases"], places: ["romania"] });
    expect(idsOf(cut.bases)).toEqual(
      expect.arrayContaining(idsOf(list(bundled as Dataset, "bases", { places: ["romania"] }))),
    );
    expect(describeDataset(cut).counts.bases).toBe(cut.bases.length);
  });

  test("leaves out records that nothing names, and the metadata", () => {
    const cut = subsetDataset(bundled, { kinds: ["bases"], from: "2022", match: "certainly" });
    expect(Object.values(describeDataset(cut).counts).every((count) => count === 0)).toBe(true);
    expect("metadata" in cut).toBe(false);
  });

  test("refuses a misspelt option or id", () => {
    expect(() => subsetDataset(bundled, { actor: ["nato"] } as never)).toThrow('Did you mean "actors"?');
    expect(() => subsetDataset(bundled, { actors: ["natto"] as never })).toThrow('Did you mean "nato"?');
    expect(() => subsetDataset(bundled, { kinds: ["actors"] as never })).toThrow("cannot contain");
    expect(() => subsetDataset(bundled, { kinds: [] })).toThrow(
      "Option kinds of subsetDataset is an empty array. Leave it out for all.",
    );
  });
});
