import { describe, expect, test } from "vitest";
import { diffDatasets } from "../../src/coding/diff-datasets.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: a record is changed without types.
type Loose = any;
function changed(change: (copy: Loose) => void): Dataset {
  const copy = structuredClone(small) as Loose;
  change(copy);
  return copy;
}

describe("diffDatasets", () => {
  test("finds no difference if only the order differs", () => {
    const shuffled = changed((c) => {
      c.actors.reverse();
      c.bases[0] = Object.fromEntries(Object.entries(c.bases[0]).reverse());
    });
    expect(diffDatasets(small, shuffled)).toEqual({ added: [], removed: [], changed: [], release: null });
  });
  test("a corrected value is a patch, reported by field", () => {
    const second = changed((c) => {
      c.bases[0].status = "closed";
      delete c.bases[0].place;
      c.bases[0].note = "Gone.";
    });
    expect(diffDatasets(small, second)).toMatchObject({
      release: "patch",
      changed: [
        { kind: "bases", id: "valley-post", field: "status", before: "operating", after: "closed" },
        { field: "place", before: { name: "Valley" }, after: null },
        { field: "note", before: null, after: "Gone." },
      ],
    });
  });
  test("an added id is a minor release and a removed id a major one, also within a proposal", () => {
    const more = changed((c) => c.proposals[0].terms.push({ ...c.proposals[0].terms[0], id: "ships-stay" }));
    expect(diffDatasets(small, more)).toEqual({
      added: [{ kind: "terms", id: "ships-stay" }],
      removed: [],
      changed: [],
      release: "minor",
    });
    expect(diffDatasets(more, small)).toMatchObject({
      removed: [{ kind: "terms", id: "ships-stay" }],
      release: "major",
    });
  });
  test("reports a changed term as a term", () => {
    const second = changed((c) => {
      c.proposals[0].terms[0].summary = "Guns rest.";
    });
    expect(diffDatasets(small, second).changed).toMatchObject([
      { kind: "terms", id: "weapons-rest", field: "summary" },
    ]);
  });
  test("an id that names another kind is removed and added", () => {
    const second = changed((c) => {
      c.issues[0].id = "valley-post";
      c.bases = [];
    });
    expect(diffDatasets(small, second)).toMatchObject({
      added: [{ kind: "issues", id: "valley-post" }],
      removed: [
        { kind: "issues", id: "peace" },
        { kind: "bases", id: "valley-post" },
      ],
      release: "major",
    });
  });
  test("the order of a list is a difference", () => {
    const second = changed((c) => c.meetings[0].participants.reverse());
    expect(diffDatasets(small, second).changed).toMatchObject([
      { id: "spring-meeting", field: "participants" },
    ]);
  });
});
