import { describe, expect, test } from "vitest";
import { subsetDataset } from "../../src/coding/subset-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { countBy } from "../../src/query/count-by.ts";
import { describe as describeDataset } from "../../src/query/describe.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
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

  test("selects meetings, also in a timeline", () => {
    const meeting = recordOf(small.meetings, small.meetings[0]?.id as string);
    const dataset: Dataset = {
      ...small,
      meetings: replaced(small.meetings, changed(meeting, { attributes: { storyId: "7" } })),
    };
    expect(list(dataset, "meetings", { attributes: { storyId: ["7"] } })).toHaveLength(1);
    expect(timeline(dataset, { attributes: { storyId: ["7"] } }).map(({ id }) => id)).toEqual([meeting.id]);
    expect(describeDataset(dataset).attributes).toEqual([{ kind: "meetings", name: "storyId", records: 1 }]);
    const counts = countBy(dataset, "meetings", { by: "attributes.storyId" });
    expect(counts.map(({ count }) => count)).toContain(1);
  });

  test("an attribute whose values are undefined has no effect", () => {
    const attributes = { party: undefined, seats: [3] } as never;
    expect(list(party, "actors", { attributes }).map(({ id }) => id)).toEqual(["borea"]);
  });

  test.each<[unknown, string, string, unknown]>([
    [
      { parti: ["green"] },
      "/attributes/parti",
      'Option attributes of list of actors: none of the actors has the attribute "parti". Did you mean "party"?',
      "parti",
    ],
    // A wrong name is reported once, even if its values are wrong as well.
    [
      { "left/right": 1 },
      "/attributes/left~1right",
      'Option attributes of list of actors: none of the actors has the attribute "left/right". Use one of "party", "seats".',
      "left/right",
    ],
    [
      { party: "green" },
      "/attributes/party",
      'Option party of option attributes of list of actors has to be an array, not "green". Write ["green"].',
      "green",
    ],
    [
      { party: [] },
      "/attributes/party",
      "Option party of option attributes of list of actors names nothing. Leave it out for all.",
      [],
    ],
    [
      { party: ["green", {}] },
      "/attributes/party/1",
      "Option party of option attributes of list of actors: an object is no text, number or boolean.",
      {},
    ],
    [{}, "/attributes", "Option attributes of list of actors names nothing. Leave it out for all.", {}],
    [
      { party: undefined },
      "/attributes",
      "Option attributes of list of actors names nothing. Leave it out for all.",
      { party: undefined },
    ],
    ...([["green"], "green", null, 7] as const).map((value): [unknown, string, string, unknown] => [
      value,
      "/attributes",
      `Option attributes of list of actors has to be an object, not ${Array.isArray(value) ? "an array of 1" : JSON.stringify(value)}. Write { party: ["green"] }.`,
      value,
    ]),
  ])("refuses %j", (attributes, path, message, value) => {
    expect(issuesOf(() => list(party, "actors", { attributes } as never))).toEqual([
      { code: "invalid-option", path, message, value },
    ]);
  });

  test("a name that no record has is reported with the kinds that were searched", () => {
    expect(() => timeline(party, { attributes: { zones: [1] } })).toThrow(
      'none of the statements, meetings and events has the attribute "zones". Use one of "live".',
    );
  });

  test("is no option of kinds without attributes", () => {
    expect(() => list(party, "proposals", { attributes: { party: ["green"] } } as never)).toThrow(
      'has no option "attributes"',
    );
  });
});
