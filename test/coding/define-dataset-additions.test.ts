import { describe, expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { dataset } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { find } from "../../src/query/find.ts";
import { small } from "../fixtures/small.ts";

const { publisher: _, ...text } = { ...small.documents[0], id: "my-text" } as (typeof small.documents)[0];
const mine = { document: "my-text", start: 0, end: 3 } as const;
// biome-ignore lint/suspicious/noExplicitAny: the additions are wrong on purpose.
const problemsOf = (additions: any, options: object = { extends: dataset }) => {
  try {
    defineDataset({ documents: [text] } as never, { ...options, additions } as never);
  } catch (error) {
    return (error as DemarcheError).issues.map(({ code, path, message }) => `${code} ${path} ${message}`);
  }
  return [];
};

describe("the additions of defineDataset", () => {
  test("add citations, spellings and missing fields to records of the extended dataset", () => {
    const defined = defineDataset(
      { documents: [{ ...text, id: "my-text" }] },
      {
        extends: dataset,
        additions: {
          actors: [
            {
              id: "russia",
              otherNames: [{ name: "Russische Föderation", documents: ["my-text"] }],
              note: "Named in full.",
              sources: [mine],
            },
          ],
          proposals: [
            {
              id: "russian-security-guarantee-proposals",
              terms: [{ id: "no-further-enlargement", sources: [mine] }],
            },
          ],
        },
      },
    );
    const [before, after] = [find(dataset, "actors", "russia"), find(defined, "actors", "russia")];
    expect(after.sources).toEqual([...before.sources, mine]);
    expect(after.otherNames?.at(-1)).toEqual({ name: "Russische Föderation", documents: ["my-text"] });
    expect(after.note).toBe("Named in full.");
    expect(find(defined, "terms", "no-further-enlargement").sources.at(-1)).toEqual(mine);
    expect(defined.proposals).toHaveLength(dataset.proposals.length);
    expect(find(dataset, "actors", "russia")).toBe(before);
  });

  test("refuse a value that contradicts the record, at its path", () => {
    const [found, ...more] = problemsOf({ actors: [{ id: "russia", type: "body", sources: [mine] }] });
    expect(more).toEqual([]);
    expect(found).toContain("conflicting-record /additions/actors/0/type");
    expect(found).toContain('actors "russia": type is "state" in the extended dataset, not "body".');
  });

  test.each([
    [
      "an unknown id",
      { actors: [{ id: "rusia" }] },
      'unknown-id /additions/actors/0/id additions.actors: "rusia" is no id of actors of the extended dataset. Did you mean "russia"?',
    ],
    [
      "an id of another kind",
      { bases: [{ id: "russia" }] },
      'unknown-id /additions/bases/0/id additions.bases: "russia" is no id of bases of the extended dataset. It is one of its actors.',
    ],
    [
      "a misspelt field",
      { actors: [{ id: "russia", source: [mine] }] },
      "invalid-shape /additions/actors/0/source",
    ],
    [
      "a list that is none",
      { actors: [{ id: "russia", sources: "my-text" }] },
      "invalid-shape /additions/actors/0/sources",
    ],
    [
      "a term without a summary",
      {
        proposals: [
          { id: "russian-security-guarantee-proposals", terms: [{ id: "new-term", sources: [mine] }] },
        ],
      },
      "invalid-shape /additions/proposals/0/terms/0/summary",
    ],
    ["something that is no record", { actors: ["russia"] }, "unknown-id /additions/actors/0/id"],
    [
      "an unknown kind",
      { actor: [] },
      'invalid-option /additions Option additions of defineDataset: "actor" is no kind of record. Did you mean "actors"?',
    ],
    [
      "a kind without an array",
      { actors: {} },
      "invalid-option /additions Option additions of defineDataset: actors has to be an array",
    ],
    ["a list", [], "invalid-option /additions Option additions of defineDataset has to be an object"],
  ])("refuse %s", (_name, additions, expected) => {
    const found = problemsOf(additions);
    expect(
      found.some((problem) => problem.startsWith(expected)),
      found.join("\n"),
    ).toBe(true);
  });

  test("need a dataset to which they add", () => {
    expect(problemsOf({ actors: [{ id: "russia" }] }, {})[0]).toContain(
      "Pass the dataset to which you add as `extends`.",
    );
  });
});
