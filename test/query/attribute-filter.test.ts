import { describe, expect, test } from "vitest";
import { subsetDataset } from "../../src/coding/subset-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const offer = recordOf(small.statements, "gray-offers-truce");
const party: Dataset = {
  ...small,
  actors: replaced(
    small.actors,
    changed(recordOf(small.actors, "alba"), { attributes: { party: "green", seats: 12 } }),
    changed(recordOf(small.actors, "borea"), { attributes: { party: "red", seats: 3 } }),
  ),
  statements: replaced(small.statements, changed(offer, { attributes: { live: true } })),
};

describe("the option attributes", () => {
  test("selects records by one of several values, and by all attributes together", () => {
    const ids = (attributes: Readonly<Record<string, readonly (string | number | boolean)[]>>) =>
      list(party, "actors", { attributes }).map(({ id }) => id);
    expect(ids({ party: ["green"] })).toEqual(["alba"]);
    expect(ids({ party: ["green", "red"] })).toEqual(["alba", "borea"]);
    expect(ids({ party: ["green", "red"], seats: [3] })).toEqual(["borea"]);
    expect(ids({ seats: ["3"] })).toEqual([]);
    expect(list(party, "actors", { exclude: { attributes: { party: ["green"] } } })).toHaveLength(
      small.actors.length - 1,
    );
  });

  test("selects a proposal in a timeline by the attributes of the statement that made it", () => {
    const found = timeline(party, { attributes: { live: [true] } });
    expect(found.map(({ kind }) => kind)).toEqual(["proposals"]);
    const subset = subsetDataset(party, { kinds: ["statements"], attributes: { live: [true] } });
    expect(subset.statements.map(({ id }) => id)).toContain("gray-offers-truce");
  });

  test.each<[object, string]>([
    [{ parti: ["green"] }, 'none of the actors has the attribute "parti". Did you mean "party"?'],
    [{ live: [true] }, 'none of the actors has the attribute "live".'],
    [{ party: "green" }, 'party has to be an array of at least one text, number or boolean, not "green".'],
    [{ party: [] }, "party has to be an array of at least one text"],
    [{}, "names nothing. Leave it out for all."],
    [["green"], "has to be an object"],
  ])("refuses %j", (attributes, message) => {
    expect(() => list(party, "actors", { attributes: attributes as never })).toThrow(message);
  });

  test("is no option of kinds without attributes", () => {
    expect(() => list(party, "meetings", { attributes: { party: ["green"] } } as never)).toThrow(
      'has no option "attributes"',
    );
  });
});
