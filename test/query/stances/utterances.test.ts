import { describe, expect, test } from "vitest";
import { registryOf } from "../../../src/dataset/registry.ts";
import type { Proposal } from "../../../src/model/proposal.ts";
import type { Position, Statement } from "../../../src/model/statement.ts";
import {
  followsFromCompared,
  type Utterance,
  utterancesOfStatement,
} from "../../../src/query/stances/utterances.ts";
import { dataset, statement } from "../../fixtures/records.ts";

const issue = (id: string) => ({ id, label: id, proposition: `${id}.` });
const terms: Proposal["terms"] = [
  { id: "open-border", summary: "The border is open.", about: ["border"], sources: [] },
  {
    id: "no-controls",
    summary: "There are no controls.",
    about: ["border"],
    positions: [
      { on: "border", stance: "support" },
      { on: "controls", stance: "oppose" },
    ],
    sources: [],
  },
  {
    id: "fence",
    summary: "There is a fence.",
    positions: [{ on: "border", stance: "oppose" }],
    sources: [],
  },
];

/** Returns the utterances of a statement. If `made` is given, the statement made a proposal with these terms. */
function utterancesOf(fields: Partial<Statement>, made?: readonly string[]) {
  const said = statement({ id: "said", speaker: "alba", ...fields });
  const plan: Proposal = {
    id: "plan",
    title: "Plan",
    proposers: ["alba"],
    addressees: ["corva"],
    terms: made === undefined ? terms : terms.filter(({ id }) => made.includes(id)),
    responses: [],
    ...(made === undefined ? {} : { statement: "said" }),
    sources: [],
  };
  const data = dataset({
    actors: ["alba", "borea", "corva", "envoy"].map((id) => ({ id, type: "state", name: id, sources: [] })),
    issues: [issue("border"), issue("controls"), issue("trade")],
    statements: [said],
    proposals: [plan],
  });
  return utterancesOfStatement(registryOf(data), said);
}

const on = (matter: string, stance: Position["stance"]): Position =>
  stance === "conditional" ? { on: matter, stance, condition: "In time." } : { on: matter, stance };

describe("utterancesOfStatement", () => {
  const positions = [on("trade", "support")];
  test.each<[string, Partial<Statement>, string]>([
    ["the speaker", {}, "alba"],
    ["the principal", { speaker: "envoy", onBehalfOf: "alba" }, "alba"],
    ["the speaker of a joint statement", { jointlyWith: ["borea", "corva"] }, "alba"],
    [
      "the principal of a joint statement",
      { speaker: "envoy", onBehalfOf: "alba", jointlyWith: ["borea"] },
      "alba",
    ],
    [
      "the principal that also speaks jointly",
      { speaker: "envoy", onBehalfOf: "alba", jointlyWith: ["alba", "borea"] },
      "alba",
    ],
  ])("lists each stance once, for %s", (_, fields, actor) => {
    expect(utterancesOf({ positions, ...fields })).toMatchObject([
      { actor, on: "trade", stance: "support", via: "position", terms: [], from: [] },
    ]);
  });

  test("is empty for a statement without a stance", () => {
    expect(utterancesOf({})).toEqual([]);
  });

  test("a stance on a term implies stances on its issues, and a stance against an issue is the opposite", () => {
    const found = (stance: Position["stance"]) =>
      utterancesOf({ positions: [on("no-controls", stance)] }).map((each) => [
        each.on,
        each.stance,
        each.via,
        each.terms,
      ]);
    expect(found("support")).toEqual([
      ["no-controls", "support", "position", []],
      ["border", "support", "term", ["no-controls"]],
      ["controls", "oppose", "term", ["no-controls"]],
    ]);
    expect(found("oppose").slice(1)).toEqual([
      ["border", "oppose", "term", ["no-controls"]],
      ["controls", "support", "term", ["no-controls"]],
    ]);
    expect(found("conditional").slice(1)).toEqual([
      ["border", "conditional", "term", ["no-controls"]],
      ["controls", "unclear", "term", ["no-controls"]],
    ]);
  });

  test("several terms imply one stance, which is unclear if they disagree", () => {
    const onBorder = (...taken: readonly Position[]) =>
      utterancesOf({ positions: taken }).filter((each) => each.on === "border");
    expect(onBorder(on("open-border", "support"), on("fence", "oppose"))).toMatchObject([
      { stance: "support", via: "term", terms: ["open-border", "fence"] },
    ]);
    expect(onBorder(on("open-border", "support"), on("fence", "support"))).toMatchObject([
      { stance: "unclear", via: "term", terms: ["open-border", "fence"] },
    ]);
    // A third term does not make the stance clear again.
    expect(
      onBorder(on("open-border", "support"), on("fence", "support"), on("no-controls", "support")),
    ).toMatchObject([{ stance: "unclear", terms: ["open-border", "fence", "no-controls"] }]);
    // A position on the issue itself takes precedence over a stance that follows from a position on a term.
    expect(onBorder(on("border", "neutral"), on("open-border", "support"))).toMatchObject([
      { stance: "neutral", via: "position", terms: [] },
    ]);
  });

  test("a statement that makes a proposal supports it and its terms, after its own positions", () => {
    const found = utterancesOf({ positions: [on("open-border", "conditional")] }, [
      "open-border",
      "no-controls",
    ]);
    expect(found.map((each) => [each.on, each.stance, each.via, each.act.kind, each.whole])).toEqual([
      // The stances of the statement itself come first, and those of the proposal follow.
      ["open-border", "conditional", "position", "statements", undefined],
      ["plan", "support", "proposal", "proposals", undefined],
      ["no-controls", "support", "proposal", "proposals", "plan"],
      // The stances on the two terms imply different stances on the border, so the stance on the border is unclear. One
      // of the two stances on terms comes from the proposal, so the field `act` refers to the proposal and not to the
      // statement.
      ["border", "unclear", "term", "proposals", undefined],
      ["controls", "oppose", "term", "proposals", "plan"],
    ]);
    const alike = utterancesOf({}, ["open-border", "no-controls"]);
    expect(alike.filter((each) => each.on === "border")).toMatchObject([
      { stance: "support", terms: ["open-border", "no-controls"], whole: "plan", act: { kind: "proposals" } },
    ]);
  });
});

test("a statement that makes two proposals rests on the first of them, and on neither as a whole", () => {
  const said = statement({ id: "said", speaker: "alba" });
  const proposal = (id: string, term: string): Proposal => ({
    id,
    title: id,
    proposers: ["alba"],
    addressees: ["borea"],
    statement: "said",
    terms: [{ id: term, summary: "The border is open.", about: ["border"], sources: [] }],
    responses: [],
    sources: [],
  });
  const data = dataset({
    actors: ["alba", "borea"].map((id) => ({ id, type: "state", name: id, sources: [] })),
    issues: [issue("border")],
    statements: [said],
    proposals: [proposal("first", "first-term"), proposal("second", "second-term")],
  });
  const found = utterancesOfStatement(registryOf(data), said).filter((each) => each.on === "border");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ stance: "support", terms: ["first-term", "second-term"] });
  expect(found[0]?.act.record.id).toBe("first");
  expect(found[0]?.whole).toBeUndefined();
});

test("a stance on related issues follows from compared ones only if each of them is compared", () => {
  const said = statement({
    id: "said",
    speaker: "alba",
    positions: [on("border", "support"), on("trade", "support")],
  });
  const data = dataset({
    actors: [{ id: "alba", type: "state", name: "Alba", sources: [] }],
    issues: [issue("border"), issue("trade")],
    statements: [said],
  });
  const [border, trade] = utterancesOfStatement(registryOf(data), said) as [Utterance, Utterance];
  const derived = { ...border, on: "openness", from: [border, trade] };
  expect(followsFromCompared(derived, (matter) => matter === "border")).toBe(false);
  expect(followsFromCompared(derived, (matter) => matter !== "openness")).toBe(true);
  expect(followsFromCompared(border, () => true)).toBe(false);
});
