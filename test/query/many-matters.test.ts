import { describe, expect, test } from "vitest";
import type { Stance } from "../../src/model/stance.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { dataset, statement } from "../fixtures/records.ts";

/** There are more matters than two 32-bit words have bits, so each set of matters takes three words. */
const matters = Array.from({ length: 70 }, (_, i) => `issue-${String(i).padStart(2, "0")}`);
const taken = ["support", "conditional", "neutral", "oppose", "unclear", "mixed", "silent"] as const;
type Taken = (typeof taken)[number];

/**
 * Numbers that determine the stances of the actors. `taken` is a list of stances. From one matter to the next, the
 * stance of an actor moves forward in this list by the number of the actor. After every eighth matter, it moves one
 * step further. The numbers differ, so that every pair of stances occurs.
 */
const actors = { alba: 1, borea: 2, corva: 3, daria: 5 } as const;
const stanceOf = (actor: keyof typeof actors, i: number) =>
  taken[(i * actors[actor] + (i >> 3)) % 7] as Taken;
const positionsOf = (stance: Taken): readonly Stance[] =>
  stance === "silent" ? [] : stance === "mixed" ? ["support", "oppose"] : [stance];

const names = Object.keys(actors) as (keyof typeof actors)[];
const data = dataset({
  actors: names.map((id) => ({ id, type: "state", name: id, sources: [] })),
  issues: matters.map((id) => ({ id, label: id, proposition: id })),
  statements: names.flatMap((speaker) =>
    matters.flatMap((on, i) =>
      positionsOf(stanceOf(speaker, i)).map((stance, k) =>
        statement({ id: `${speaker}-${i}-${k}`, speaker, date: "2020", positions: [{ on, stance }] }),
      ),
    ),
  ),
});

/**
 * The relations of two stances, as they are documented. The two stances of a key are in alphabetical order. A pair of
 * stances that has no key cannot be compared.
 */
const relations: Readonly<Record<string, "agree" | "partly" | "disagree">> = {
  "support support": "agree",
  "conditional conditional": "agree",
  "neutral neutral": "agree",
  "oppose oppose": "agree",
  "oppose support": "disagree",
  "conditional oppose": "disagree",
  "conditional support": "partly",
  "neutral support": "partly",
  "conditional neutral": "partly",
  "neutral oppose": "partly",
  "mixed support": "partly",
  "conditional mixed": "partly",
  "mixed neutral": "partly",
  "mixed oppose": "partly",
  "mixed mixed": "partly",
};

describe("the agreement over seventy matters", () => {
  const rows = stanceAgreement(data, { perMatter: true });
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

  test.each(pairs)("of %s and %s is that of the stances, matter by matter", (a, b) => {
    const expected = matters.flatMap((on, i) => {
      const stances = [stanceOf(a, i), stanceOf(b, i)];
      if (stances.includes("silent")) return [];
      return [{ on, relation: relations[stances.sort().join(" ")] ?? "incomparable" }];
    });
    const count = (wanted: string) => expected.filter(({ relation }) => relation === wanted).length;
    const [agree, partly, disagree] = ["agree", "partly", "disagree"].map(count) as [number, number, number];
    const jointly = agree + partly + disagree;
    expect(rows.find((row) => row.a === a && row.b === b)).toEqual({
      a,
      b,
      jointly,
      agree,
      partly,
      disagree,
      share: agree / jointly,
      matters: expected,
    });
    // Check that each kind of relation occurs. Otherwise, a count of 0 could be right by accident.
    expect(Math.min(agree, partly, disagree)).toBeGreaterThan(0);
  });

  test("has one row for each pair", () => {
    expect(rows.map(({ a, b }) => [a, b])).toEqual(pairs);
  });
});

test("acts that several actors share are taken out of the counts of these actors only, on any matter", () => {
  const joint = matters.map((on, i) =>
    statement({
      id: `joint-${i}`,
      speaker: "borea",
      jointlyWith: ["daria"],
      date: "2020",
      positions: [{ on, stance: i % 2 === 0 ? "support" : "oppose" }],
    }),
  );
  const own = matters.map((on, i) =>
    statement({ id: `own-${i}`, speaker: "corva", date: "2020", positions: [{ on, stance: "support" }] }),
  );
  const rows = stanceAgreement(
    { ...data, statements: [...joint, ...own] },
    { actors: names, perMatter: true },
  );
  expect(rows.map(({ a, b, jointly, agree, disagree }) => [a, b, jointly, agree, disagree])).toEqual([
    ["alba", "borea", 0, 0, 0],
    ["alba", "corva", 0, 0, 0],
    ["alba", "daria", 0, 0, 0],
    ["borea", "corva", 70, 35, 35],
    ["borea", "daria", 0, 0, 0],
    ["corva", "daria", 70, 35, 35],
  ]);
  const shared = rows.find(({ a, b }) => a === "borea" && b === "daria");
  expect(shared?.matters).toEqual(matters.map((on) => ({ on, relation: "same" })));
});

test("a matter in the last word of a set is skipped if the stances on it follow from the first matter", () => {
  const [first, last] = [matters[0] as string, matters[69] as string];
  const issues = data.issues.map((issue) => (issue.id === first ? { ...issue, broader: last } : issue));
  const statements = names.map((speaker) =>
    statement({ id: `by-${speaker}`, speaker, date: "2020", positions: [{ on: first, stance: "support" }] }),
  );
  const options = { actors: names, on: matters, relatedIssues: "broader", perMatter: true } as const;
  for (const row of stanceAgreement({ ...data, issues, statements }, options))
    expect(row).toMatchObject({ jointly: 1, agree: 1, matters: [{ on: first, relation: "agree" }] });
});
