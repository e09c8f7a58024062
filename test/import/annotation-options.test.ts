import { fromAnnotations } from "demarche/import";
import { describe, expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";

/** Returns what is wrong with the options, or undefined. */
function problemOf(input: unknown, options: object): readonly [path: string, message: string] | undefined {
  try {
    fromAnnotations(input, { actor: { type: "state" }, ...options });
  } catch (error) {
    if (error instanceof DemarcheError) return [error.path, error.message];
    throw error;
  }
  return undefined;
}

const note = (...tags: readonly string[]) => ({ id: "a1", target: "https://example.org/1", tags });
const brat = "T1\tCountry 0 4\tAlba\nT2\tDemanding 5 12\tdemands\nE1\tDemanding:T2 Speaker:T1\n";

describe("the option tags", () => {
  test("a key that is no tag of the source is an error if a tag has no meaning", () => {
    const input = note("speaker:Alba", "demand", "reqest");
    expect(problemOf(input, { tags: { request: { on: "Toll" } } })).toEqual([
      "/tags/request",
      'fromAnnotations: tags: no annotation has a tag without a value "request". Did you mean "reqest"?',
    ]);
    expect(problemOf(input, { tags: { Reqest: { on: "Toll" } } })).toBeUndefined();
  });

  test("a key that is no tag of the source is no error if every tag has a meaning", () => {
    const input = note("speaker:Alba", "demand", "pro");
    const tags = { pro: { stance: "support" }, contra: { stance: "oppose" } };
    expect(problemOf(input, { tags, defaults: { on: "Toll" } })).toBeUndefined();
  });

  test("a key that is a tag with a value is an error with the cure", () => {
    const input = note("actor:Kazakhstan", "demand");
    expect(problemOf(input, { tags: { "actor:Kazakhstan": { speaker: "Kazakhstan" } } })).toEqual([
      "/tags/actor:Kazakhstan",
      'fromAnnotations: tags: "actor:Kazakhstan" is a tag with a value, and tags are without a value. Say in the option fields which field the name "actor" gives: { fields: { speaker: "actor" } }.',
    ]);
    expect(
      fromAnnotations(input, { fields: { speaker: "actor" }, actor: { type: "state" } }).dataset,
    ).toMatchObject({ statements: [{ speaker: "kazakhstan", act: "demand" }] });
  });

  test("a key that is no label of a brat file is an error if a label has no meaning", () => {
    const input = { ann: brat, title: "News" };
    expect(problemOf(input, { tags: { Demandig: { act: "demand" } } })).toEqual([
      "/tags/Demandig",
      'fromAnnotations: tags: no annotation has a label or attribute "Demandig". Did you mean "Demanding"?',
    ]);
    // The only other label, `Country`, is the label of a name and needs no meaning. Therefore there is no label of
    // which `Offering` can be a misspelling.
    const tags = { Demanding: { act: "demand" }, Offering: { act: "offer" } };
    expect(problemOf(input, { tags })).toBeUndefined();
  });

  test("a value that is no text is an error", () => {
    expect(problemOf(note("speaker:Alba", "pro"), { tags: { pro: { act: ["demand"] } } })?.[1]).toContain(
      "act has to be a text, not",
    );
  });
});

describe("the option fields", () => {
  const inputs = ["speaker:Alba", "actor:Borea", "Who:Gray"].map((tag, i) => ({
    ...note(tag, "demand"),
    id: `a${i}`,
  }));
  const speakers = (fields: object) =>
    fromAnnotations(inputs, { fields, actor: { type: "state" } }).dataset.statements.map(
      ({ speaker }) => speaker,
    );

  test("a field can have a list of names", () => {
    expect(speakers({ speaker: ["speaker", "actor", "who"] })).toEqual(["alba", "borea", "gray"]);
    expect(speakers({ speaker: ["actor"] })).toEqual(["alba", "borea"]);
  });

  test("each name of a list is checked", () => {
    expect(problemOf(inputs, { fields: { speaker: ["actor", "whom"] } })).toEqual([
      "/fields/speaker",
      'fromAnnotations: fields.speaker: no annotation has a tag with a value whose name is "whom". Did you mean "Who"?',
    ]);
  });

  test.each([[[]], [[1]], [1], [{}]])("%j is an error", (speaker) => {
    expect(problemOf(inputs, { fields: { speaker } })?.[1]).toContain(
      "speaker has to be a name or a list of names, not",
    );
  });
});

test("the reason for annotations without a speaker and an act says how to read them", () => {
  const reasons = (input: unknown) => fromAnnotations(input).losses.dropped.map(({ reason }) => reason);
  expect(reasons(note("who:Alba"))).toContain(
    "annotations without a speaker and an act. If they are statements, say with fields or tags which tag gives the speaker or the act",
  );
  expect(reasons({ ann: "T1\tClaim 0 4\tAlba\n", title: "News" })).toContain(
    "annotations without a speaker and an act. If they are statements, say with fields or tags which role, relation or label gives the speaker or the act",
  );
});
