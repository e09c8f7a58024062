import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/model/statement.ts";
import { codedRows } from "../../src/network/coded-rows.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { nameOf } from "../../src/query/name-of.ts";
import { related } from "../../src/query/related.ts";
import { timeline } from "../../src/query/timeline.ts";
import { dataset, statement } from "../fixtures/records.ts";

const joint = dataset({
  actors: ["alba", "borea", "gray"].map((id) => ({ id, type: "state", name: id, sources: [] })),
  issues: [{ id: "truce", label: "Truce", proposition: "There is a truce." }],
  statements: [
    statement({
      id: "declaration",
      speaker: "gray",
      onBehalfOf: "alba",
      jointlyWith: ["borea"],
      act: "agree",
      positions: [{ on: "truce", stance: "support" }],
    }),
  ],
});

describe("a statement that several actors make jointly", () => {
  test.each([
    ["speaker", ["borea", "gray"]],
    ["principal", ["alba", "borea"]],
    ["both", ["alba", "borea", "gray"]],
  ] as const)("counts for each of them: %s", (attributeTo, actors) => {
    const cells = compareStances(joint, { attributeTo }).cells.filter(({ stance }) => stance === "support");
    expect(cells.map(({ actor }) => actor).sort()).toEqual(actors);
    expect(
      codedRows(joint, { attributeTo })
        .map(({ actor }) => actor)
        .sort(),
    ).toEqual(actors);
  });

  test("that a row of a table attests has the row instead of a span in coded rows", () => {
    const [declaration] = joint.statements;
    const statements = [{ ...(declaration as Statement), sources: [{ document: "minutes", row: 3 }] }];
    const [row] = codedRows({ ...joint, statements });
    expect([row?.document, row?.row, row?.start, row?.end]).toEqual(["minutes", 3, null, null]);
    expect(codedRows(joint)[0]?.row).toBeNull();
  });

  test("is called by all of them", () => {
    expect(nameOf(joint, "declaration")).toBe("gray and borea: Speaks.");
    expect(timeline(joint)[0]?.title).toBe("gray and borea: Speaks.");
    const three = dataset({
      actors: joint.actors,
      statements: [statement({ id: "s", speaker: "alba", jointlyWith: ["borea", "gray"] })],
    });
    expect(nameOf(three, "s")).toBe("alba, borea and gray: Speaks.");
  });

  test("is found by each of them, once", () => {
    const found = (filter: object) => list(joint, "statements", filter).map(({ id }) => id);
    for (const filter of [{ speakers: ["borea"] }, { principals: ["borea"] }, { actors: ["borea"] }]) {
      expect(found(filter)).toEqual(["declaration"]);
    }
    expect(found({ on: ["truce"], stances: ["support"] })).toEqual(["declaration"]);
    expect(timeline(joint)[0]?.actors).toEqual(["gray", "borea", "alba"]);
    expect(related(joint, "borea").referredToBy.map(({ link }) => link)).toContain("jointSpeakerOf");
  });
});
