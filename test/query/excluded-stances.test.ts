import { describe, expect, test } from "vitest";
import { stanceHeatmap } from "../../src/charts/stance-heatmap.ts";
import { dataset } from "../../src/data/index.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { firstMovers } from "../../src/query/first-movers.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { stanceChanges } from "../../src/query/stance-changes.ts";

const both = { actors: ["russia", "united-states"] } as const;
const withoutDialogue = { exclude: { on: ["us-russia-dialogue"] } } as const;

describe("acts that fit exclude do not count", () => {
  test("on issues, in every function that compares stances", () => {
    const matters = (options: object) => compareStances(dataset, { ...both, ...options }).matters;
    expect(matters({})).toContain("us-russia-dialogue");
    expect(matters(withoutDialogue)).toEqual(matters({}).filter((on) => on !== "us-russia-dialogue"));
    expect(stanceAgreement(dataset, both)[0]).toMatchObject({ jointly: 3, agree: 2 });
    expect(stanceAgreement(dataset, { ...both, ...withoutDialogue })[0]).toMatchObject({
      jointly: 2,
      agree: 1,
    });
    const first = firstMovers(dataset, both).map(({ on }) => on);
    expect(first).toContain("us-russia-dialogue");
    expect(firstMovers(dataset, { ...both, ...withoutDialogue }).map(({ on }) => on)).toEqual(
      first.filter((on) => on !== "us-russia-dialogue"),
    );
    const days = { ...both, from: "2021-12-16", to: "2022-02-27" } as const;
    const changed = stanceChanges(dataset, days).map(({ on }) => on);
    expect(changed).toContain("us-russia-dialogue");
    expect(stanceChanges(dataset, { ...days, ...withoutDialogue }).map(({ on }) => on)).toEqual(
      changed.filter((on) => on !== "us-russia-dialogue"),
    );
    const shown = stanceHeatmap(dataset, { ...both, ...withoutDialogue }).data.values.map(({ on }) => on);
    expect(shown).not.toContain("us-russia-dialogue");
    expect(shown).toContain("us-written-reply");
  });

  test("if they fit all fields, so that the same matter stays for other actors", () => {
    const { cells } = compareStances(dataset, {
      ...both,
      on: ["us-russia-dialogue"],
      exclude: { actors: ["russia"], on: ["us-russia-dialogue"] },
    });
    expect(cells.map(({ actor, stance }) => `${actor}: ${stance}`)).toEqual([
      "russia: silent",
      "united-states: support",
    ]);
  });

  test("by documents and by dates, and a record without a date is in no period", () => {
    // Of the acts of Russia on dialogue, three have a date and one has none.
    const acts = (options: object) =>
      compareStances(dataset, { actors: ["russia"], on: ["us-russia-dialogue"], ...options }).cells[0]
        ?.records;
    const all = acts({}) ?? [];
    expect(acts({ exclude: { from: "0001" } })).toEqual([all[3]]);
    expect(acts({ exclude: { from: "0001", undated: true } })).toEqual([]);
    const ofReport = acts({ documents: ["putin-lukashenko-report"] }) ?? [];
    expect(ofReport.length).toBeGreaterThan(0);
    expect(acts({ exclude: { documents: ["putin-lukashenko-report"] } })).toEqual(
      all.filter((act) => !ofReport.includes(act)),
    );
    // The outer `exclude` selects the acts of Russia, and the inner `exclude` removes the dated acts from this selection.
    // Therefore, only the undated act is left out of the result.
    expect(acts({ exclude: { actors: ["russia"], exclude: { from: "0001" } } })).toEqual(all.slice(0, 3));
  });
});

test.each<[object, string]>([
  [{}, "Option exclude of compareStances has no condition. Leave it out."],
  [{ match: "certainly" }, "has no condition"],
  [{ matters: ["arms-control"] }, 'has no option "matters"'],
  [{ on: ["arms-controll"] }, 'Did you mean "arms-control"?'],
  [{ actors: [] }, "is an empty array. Leave it out for all."],
])("exclude cannot be %j", (exclude, message) => {
  expect(() => compareStances(dataset, { exclude } as never)).toThrow(message);
});
