import { describe, expect, test } from "vitest";
import { stanceHeatmap } from "../../src/charts/stance-heatmap.ts";
import { subsetDataset } from "../../src/coding/subset-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { contacts } from "../../src/query/contacts.ts";
import { countBy } from "../../src/query/count-by.ts";
import { describe as describeDataset } from "../../src/query/describe.ts";
import { type EncounterFilter, encounters } from "../../src/query/encounters.ts";
import { firstMovers } from "../../src/query/first-movers.ts";
import { list } from "../../src/query/list.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { type StanceChangesOptions, stanceChanges } from "../../src/query/stance-changes.ts";
import type { CompareStancesOptions, StanceOptions } from "../../src/query/stances/stance-comparison.ts";
import { timeline } from "../../src/query/timeline.ts";
import { debateOf, statement } from "../fixtures/debate.ts";
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

  test("selects the meetings of encounters and contacts", () => {
    const [meeting] = small.meetings;
    const meetingOf = (id: string, isLive: boolean) =>
      changed(meeting as Dataset["meetings"][number], {
        id,
        status: "held",
        participants: [{ actor: "alba" }, { actor: "borea" }],
        attributes: { live: isLive },
      });
    const dataset: Dataset = { ...party, meetings: [meetingOf("first", true), meetingOf("second", false)] };
    const meetingsOf = (filter: EncounterFilter) =>
      encounters(dataset, { ...filter, level: "participants" }).flatMap(({ held }) => held);
    expect(meetingsOf({})).toEqual(["first", "second"]);
    expect(meetingsOf({ attributes: { live: [true] } })).toEqual(["first"]);
    expect(meetingsOf({ exclude: { attributes: { live: [true] } } })).toEqual(["second"]);
    const met = contacts(dataset, { attributes: { live: [true] }, level: "participants" });
    expect(met.map(({ actor, meetings }) => [actor, meetings])).toEqual([
      ["alba", ["first"]],
      ["borea", ["first"]],
    ]);
    expect(contacts(dataset, { attributes: { live: ["never"] } })).toEqual([]);
    expect(() => encounters(dataset, { attributes: { party: ["green"] } })).toThrow(
      'Option attributes of encounters: "party" is an attribute of actors, and not of meetings. Give the ids of the actors in the option actors: list(dataset, "actors", { attributes: { "party": … } }).map(({ id }) => id).',
    );
    expect(() => encounters(dataset, { exclude: { attributes: { party: ["green"] } } })).toThrow(
      'Option attributes of option exclude of encounters: "party" is an attribute of actors, and not of meetings.',
    );
    expect(() => encounters(dataset, { attributes: { liv: [true] } })).toThrow('Did you mean "live"?');
  });

  test("selects the acts of stances by the attributes of their statements", () => {
    const live = { attributes: { live: true, session: 12 } };
    const dataset: Dataset = debateOf(
      statement("a1", "alba", "2020-01-10", [{ on: "bridge", stance: "support" }], live),
      statement("a2", "alba", "2020-03-10", [{ on: "bridge", stance: "oppose" }]),
      statement("b1", "borea", "2020-05-10", [{ on: "bridge", stance: "support" }], live),
      statement("b2", "borea", "2020-01-01", [{ on: "toll", stance: "oppose" }], {
        attributes: { live: false },
      }),
    );
    const attributes = { live: [true] };
    const on = ["bridge" as const];
    const cells = (options: CompareStancesOptions) =>
      compareStances(dataset, options).cells.map(
        ({ actor, on: matter, stance }) => `${actor} ${matter} ${stance}`,
      );
    expect(cells({ attributes })).toEqual(["alba bridge support", "borea bridge support"]);
    expect(cells({ attributes: { live: [true], session: [11] } })).toEqual([]);
    expect(cells({ actors: ["alba", "borea"], on, exclude: { attributes } })).toEqual([
      "alba bridge oppose",
      "borea bridge silent",
    ]);
    const agreement = (options: StanceOptions) =>
      stanceAgreement(dataset, { actors: ["alba", "borea"], ...options }).map((row) => [
        ...[row.agree, row.disagree, row.partly],
      ]);
    expect(agreement({ attributes })).toEqual([[1, 0, 0]]);
    // `stanceAgreement` caches results by their options. A query with other attributes must not return them.
    expect(agreement({ attributes: { live: [false] } })).toEqual([[0, 0, 0]]);
    expect(firstMovers(dataset, { attributes }).map(({ certainlyFirst }) => certainlyFirst)).toEqual([
      ["alba"],
    ]);
    const changes = (options: Partial<StanceChangesOptions>) =>
      stanceChanges(dataset, { from: "2020-02-01", to: "2020-12-31", actors: ["alba"], ...options });
    expect(changes({}).map(({ after }) => after)).toEqual(["oppose"]);
    expect(changes({ attributes })).toEqual([]);
    const charted = stanceHeatmap(dataset, { attributes }).data.values.map(({ stance }) => stance);
    expect(charted).toEqual(["support", "support"]);
    expect(() => compareStances(dataset, { attributes: { sesion: [12] } })).toThrow(
      'Did you mean "session"?',
    );
  });

  test("selects a proposal of stances by the attributes of the statement that made it", () => {
    const { cells } = compareStances(party, { attributes: { live: [true] } });
    expect(cells.map(({ on }) => on)).toContain(small.proposals[0]?.id);
    expect(compareStances(party, { exclude: { attributes: { live: [true] } } }).cells).not.toEqual(
      compareStances(party).cells,
    );
    expect(() => stanceAgreement(party, { attributes: { party: ["green"] } })).toThrow(
      '"party" is an attribute of actors, and not of statements.',
    );
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
      "Option party of option attributes of list of actors is an empty array. Leave it out for all.",
      [],
    ],
    [
      { party: ["green", {}] },
      "/attributes/party/1",
      "Option party of option attributes of list of actors cannot contain an object. Use texts, numbers or booleans.",
      {},
    ],
    [{}, "/attributes", "Option attributes of list of actors is an empty object. Leave it out for all.", {}],
    [
      { party: undefined },
      "/attributes",
      "Option attributes of list of actors is an empty object. Leave it out for all.",
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
