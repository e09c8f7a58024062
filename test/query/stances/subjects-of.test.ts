import { expect, test } from "vitest";
import { type Entry, registryOf } from "../../../src/dataset/registry.ts";
import type { Term } from "../../../src/model/proposal.ts";
import type { Position } from "../../../src/model/statement.ts";
import { positionsOfTerm } from "../../../src/query/stances/positions-of-term.ts";
import { subjectsOf } from "../../../src/query/stances/subjects-of.ts";
import { debateOf, statement } from "../../fixtures/debate.ts";

/** Adds a statement to the debate, and returns the ids of the records that the statement deals with. */
function subjects(positions: readonly Position[], about?: readonly string[]): readonly string[] {
  const data = debateOf(statement("said", "corva", "2020", positions, about === undefined ? {} : { about }));
  const registry = registryOf(data);
  return subjectsOf(registry.byId.get("said") as Entry, registry);
}

test.each<[string, readonly Position[], readonly string[] | undefined, readonly string[]]>([
  ["an issue", [{ on: "bridge", stance: "support" }], undefined, ["bridge"]],
  [
    "an issue and what it is about",
    [{ on: "bridge", stance: "support" }],
    ["plan", "bridge"],
    ["bridge", "plan"],
  ],
  ["a proposal, but not its terms", [{ on: "plan", stance: "support" }], undefined, ["plan"]],
  [
    "a term and the issues of its positions",
    [{ on: "no-toll", stance: "support" }],
    undefined,
    ["no-toll", "toll"],
  ],
  // The term is about the bridge and about Alba, which is not an issue.
  [
    "a term and the issues that it is about",
    [{ on: "build", stance: "oppose" }],
    undefined,
    ["build", "bridge"],
  ],
  ["an id that no record has", [{ on: "nowhere", stance: "oppose" }], undefined, ["nowhere"]],
])("a statement deals with %s", (_, positions, about, expected) => {
  expect(subjects(positions, about)).toEqual(expected);
});

test("the issues of a term are those of its positions or, without positions, those that it is about", () => {
  const registry = registryOf(debateOf());
  const term = (fields: Partial<Term>): Term => ({ id: "term", summary: "A term.", sources: [], ...fields });
  const support = (on: string) => ({ on, stance: "support" });
  expect(positionsOfTerm(term({ about: ["bridge", "alba", "nowhere", "toll"] }), registry)).toEqual([
    support("bridge"),
    support("toll"),
  ]);
  const positions = [{ on: "toll", stance: "oppose" }] as const;
  expect(positionsOfTerm(term({ about: ["bridge"], positions }), registry)).toBe(positions);
  expect(positionsOfTerm(term({}), registry)).toEqual([]);
});
