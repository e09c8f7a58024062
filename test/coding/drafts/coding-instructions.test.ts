import { describe, expect, test } from "vitest";
import { codingInstructions } from "../../../src/coding/drafts/coding-instructions.ts";
import { workedExample } from "../../../src/coding/drafts/instructions/worked-example.ts";
import { settleDrafts } from "../../../src/coding/drafts/settle-drafts.ts";
import { statementActs } from "../../../src/model/speech-act.ts";
import { draftSchema } from "../../../src/schema/draft-schema.ts";
import { small } from "../../fixtures/small.ts";

describe("codingInstructions", () => {
  test("lists the known actors with their spellings, and the known issues with their propositions", () => {
    const named = {
      ...small,
      actors: small.actors.map((actor) =>
        actor.id === "borea" ? { ...actor, otherNames: [{ name: "Boréa", documents: ["paper"] }] } : actor,
      ),
    };
    const instructions = codingInstructions({ extends: named });
    expect(instructions).toContain("- `borea`: Borea (state; Boréa)");
    expect(instructions).toContain("- `truce`: Truce. There should be a truce.");
    expect(instructions).toContain("- `truce-offer`: Offer of a truce");
    expect(codingInstructions()).not.toContain("### Known");
  });

  test.each([
    ["en", "denies"],
    ["it", "smentisce"],
    ["ro-MD", "dezminte"],
    ["de", "denies"],
  ])("has a row for each act, with verbs in %s", (language, verb) => {
    const instructions = codingInstructions({ language });
    for (const act of statementActs) expect(instructions).toContain(`\n| \`${act}\` | `);
    expect(instructions).toMatch(new RegExp(`\\| \`deny\` \\| .*${verb}`));
  });

  test("names only values and fields that drafts have", () => {
    const schema = JSON.stringify(draftSchema().jsonSchema);
    const instructions = codingInstructions();
    const quoted = [...instructions.matchAll(/`([a-z][a-zA-Z-]*)`/g)].map(([, word]) => word as string);
    expect(quoted.length).toBeGreaterThan(80);
    expect(quoted.filter((word) => !schema.includes(`"${word}"`))).toEqual([]);
  });

  test("has a worked example with every kind, which settles with a warning about its doubt alone", () => {
    const { text, drafts } = workedExample();
    const document = { title: "Talks in Port", language: "en", datePublished: "2024-05-06" };
    const { unsettled, warnings, dataset, settled } = settleDrafts(text, drafts, { document });
    expect(unsettled).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["doubtful-actor"]);
    expect(new Set(drafts.drafts.map(({ kind }) => kind)).size).toBe(5);
    expect(settled).toHaveLength(drafts.drafts.length);
    expect(dataset.events).toHaveLength(4);
    expect(draftSchema().zod.parse(drafts)).toEqual(drafts);
    expect(codingInstructions()).toContain(text.slice(0, 100));
  });

  test("refuses wrong options", () => {
    expect(() => codingInstructions({ lang: "it" } as never)).toThrow('no option "lang"');
    expect(() => codingInstructions({ language: 7 as never })).toThrow("language");
  });
});
