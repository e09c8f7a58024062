import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Proposal } from "../../src/model/proposal.ts";
import type { Statement } from "../../src/model/statement.ts";
import { type FirstMoversOptions, firstMovers } from "../../src/query/first-movers.ts";
import { dataset, response, statement } from "../fixtures/records.ts";

const actors = ["a", "b", "c", "envoy"].map((id) => ({ id, type: "state" as const, name: id, sources: [] }));
const issues = ["bridge", "toll", "roads"].map((id) => ({
  id,
  label: id,
  proposition: id,
  ...(id === "bridge" ? { broader: "roads" } : {}),
}));

/** Returns a statement that supports the bridge, or what `on` names. */
function says(
  id: string,
  speaker: string,
  date?: string,
  { on = "bridge", ...fields }: Partial<Statement> & { readonly on?: string } = {},
) {
  return statement({ positions: [{ on, stance: "support" }], ...fields, id, speaker, date });
}

const data = (...statements: readonly Statement[]) => dataset({ actors, issues, statements });

/** Returns `certainlyFirst`, `codedFirst`, `possiblyFirst` and `acts` of the first row, each as a text with all ids. */
function row(of: ReturnType<typeof data>, options: FirstMoversOptions = {}) {
  const [found] = firstMovers(of, options);
  if (found === undefined) return undefined;
  const { certainlyFirst, codedFirst, possiblyFirst, records: acts } = found;
  return [certainlyFirst, codedFirst, possiblyFirst, acts].map((ids) => ids.join(" "));
}

describe("the first act", () => {
  test("is the earliest of exact days", () => {
    const of = data(
      says("s1", "a", "2024-01-02"),
      says("s2", "b", "2024-01-01"),
      says("s3", "a", "2024-01-03"),
    );
    expect(firstMovers(of)).toEqual([
      {
        on: "bridge",
        certainlyFirst: ["b"],
        codedFirst: ["b"],
        possiblyFirst: ["b"],
        actors: ["a", "b"],
        records: ["s2"],
        date: "2024-01-01",
      },
    ]);
  });
  test("is not known within a day, or if periods overlap", () => {
    expect(row(data(says("s1", "a", "2024-01-01"), says("s2", "b", "2024-01-01")))).toEqual([
      "",
      "",
      "a b",
      "s1 s2",
    ]);
    const of = data(says("s1", "a", "2024-01-15"), says("s2", "b", "2024-01"), says("s3", "c", "2024-02-01"));
    expect(row(of)).toEqual(["", "", "b a", "s2 s1"]);
    expect(firstMovers(of)[0]?.date).toBeNull();
    expect(firstMovers(of)[0]?.actors).toEqual(["a", "b", "c"]);
  });
  test("can be one of several acts of the same actor", () => {
    const of = data(says("s1", "a", "2024-01"), says("s2", "a", "2024-01-10"), says("s3", "b", "2024-02-01"));
    expect(row(of)).toEqual(["a", "a", "a", "s1 s2"]);
  });
  test("is unknown if a date is in doubt, except as coded", () => {
    const of = data(says("s1", "a", "2024-01-01~"), says("s2", "b", "2024-01-05"));
    expect(row(of)).toEqual(["", "a", "a b", "s1 s2"]);
  });
  test("can be an undated act, unless from leaves it out", () => {
    const of = data(says("s1", "a"), says("s2", "b", "2024-01-05"), says("s3", "a", "2024-01-06"));
    expect(row(of)).toEqual(["", "", "b a", "s2 s1"]);
    expect(row(of, { from: "0001" })).toEqual(["b", "b", "b", "s2"]);
  });
  test("is an act of several actors together", () => {
    const joint = { onBehalfOf: "c", jointlyWith: ["b"] };
    const of = data(says("s1", "a", "2024-01-05"), says("s2", "envoy", "2024-01-01", joint));
    expect(row(of)).toEqual(["b c envoy", "b c envoy", "b c envoy", "s2"]);
    expect(row(of, { attributeTo: "speaker" })?.[0]).toBe("b envoy");
    expect(row(of, { attributeTo: "principal" })?.[0]).toBe("b c");
    expect(row(of, { actors: ["a", "c"] })?.[0]).toBe("c");
  });
});

describe("what is answered was said before", () => {
  const proposal: Proposal = {
    id: "plan",
    title: "Plan",
    proposers: ["a"],
    addressees: ["b"],
    date: "2024-01",
    terms: [
      { id: "term", summary: "A bridge.", positions: [{ on: "bridge", stance: "support" }], sources: [] },
    ],
    responses: [response({ id: "reply", by: "b", date: "2024-01", answer: "accepted" })],
    sources: [],
  };
  const of = (fields: Partial<Proposal>, ...statements: readonly Statement[]) =>
    dataset({ actors, issues, statements, proposals: [{ ...proposal, ...fields }] });

  test("so a response is not the first beside its proposal", () => {
    expect(
      firstMovers(of({})).map(({ on, certainlyFirst, records: acts }) => [on, certainlyFirst, acts]),
    ).toEqual([
      ["bridge", ["a"], ["plan"]],
      ["plan", ["a"], ["plan"]],
      ["term", ["a"], ["plan"]],
    ]);
  });
  test("also if statements made both, of which one is undated", () => {
    const made = of(
      {
        statement: "s1",
        responses: [response({ id: "reply", by: "b", answer: "accepted", statement: "s2" })],
      },
      says("s1", "a", "2024-01", { positions: [] }),
      says("s2", "b", undefined, { positions: [] }),
    );
    expect(row(made)).toEqual(["a", "a", "a", "plan"]);
  });
  test("but a response can be the first beside an act of a third actor", () => {
    expect(row(of({}, says("s3", "c", "2024-01")), { on: ["bridge"] })).toEqual(["", "", "a c", "plan s3"]);
    expect(row(of({}, says("s3", "c", "2024-01")), { on: ["bridge"], actors: ["b", "c"] })).toEqual([
      "",
      "",
      "b c",
      "reply s3",
    ]);
  });
  test("also of statements in reply, unless the dates contradict it", () => {
    const reply = { inReplyTo: ["s1"] };
    expect(row(data(says("s1", "a"), says("s2", "b", "2024-01-01", reply)))).toEqual(["a", "a", "a", "s1"]);
    expect(row(data(says("s1", "a", "2024-02"), says("s2", "b", "2024-01-01", reply)))).toEqual([
      "b",
      "b",
      "b",
      "s2",
    ]);
    // The statement `s2` replies to `s0`, which is not compared. The reply therefore does not show which act was first.
    expect(
      row(
        data(
          says("s0", "c", "2024"),
          says("s1", "a", "2024"),
          says("s2", "b", "2024~", { inReplyTo: ["s0"] }),
        ),
        {
          actors: ["a", "b"],
        },
      ),
    ).toEqual(["", "", "a b", "s1 s2"]);
  });
  test("also on the same day, and a reply that is dated before what it answers counts as any other act", () => {
    const reply = { inReplyTo: ["s1"] };
    const day = "2024-01-01";
    expect(row(data(says("s1", "a", day), says("s2", "b", day, reply)))).toEqual(["a", "a", "a", "s1"]);
    expect(row(data(says("s1", "a", "2024-02"), says("s2", "b", day, reply), says("s3", "c", day)))).toEqual([
      "",
      "",
      "b c",
      "s2 s3",
    ]);
  });
  test("but an act does not follow itself, or an act that is not in the dataset", () => {
    const made = of(
      { statement: "s1", responses: [] },
      says("s1", "a", "2024-01-01", { inReplyTo: ["plan", "lost"] }),
      says("s2", "b", "2024-01-01"),
    );
    expect(row(made)).toEqual(["", "", "a b", "s1 s2"]);
  });
  test("and a statement stands for the proposal that it made, also for the other proposers", () => {
    const joint = of(
      { statement: "s1", proposers: ["a", "c"], responses: [] },
      says("s1", "c", "2024-01"),
      says("s2", "b", "2024-02"),
    );
    expect(row(joint)).toEqual(["a c", "a c", "a c", "s1"]);
  });
  test("and acts that reply to each other, which no rule allows, count by their dates", () => {
    const of = data(
      says("s1", "a", "2024-01", { inReplyTo: ["s2"] }),
      says("s2", "b", "2024-01", { inReplyTo: ["s1"] }),
    );
    expect(row(of)).toEqual(["", "", "a b", "s1 s2"]);
  });
});

describe("options", () => {
  const of = data(
    says("s1", "a", "2024-01-01"),
    says("s2", "b", "2024-01-02", { positions: [{ on: "bridge", stance: "oppose" }] }),
    says("s3", "a", "2024-01-03", { positions: [{ on: "bridge", stance: "oppose" }] }),
    says("s4", "b", "2024-01-04~", { on: "toll" }),
    says("s5", "a", "2024-01-05", { on: "toll" }),
    says("s6", "c", "2024-01-06", { on: "roads" }),
  );
  const matters = (options: FirstMoversOptions) => firstMovers(of, options).map(({ on }) => on);

  test("select matters, and leave out those of one actor", () => {
    expect(matters({})).toEqual(["bridge", "toll"]);
    expect(matters({ on: ["toll", "bridge", "roads"] })).toEqual(["toll", "bridge"]);
    expect(matters({ actors: ["a"] })).toEqual([]);
    expect(matters({ certainlyFirst: ["a"] })).toEqual(["bridge"]);
    expect(matters({ certainlyFirst: ["b", "c"] })).toEqual([]);
    expect(matters({ certainlyFirst: ["a", "c"] })).toEqual(["bridge"]);
    expect(matters({ codedFirst: ["b"] })).toEqual(["toll"]);
    expect(matters({ possiblyFirst: ["a"] })).toEqual(["bridge", "toll"]);
    expect(matters({ possiblyFirst: ["b"] })).toEqual(["toll"]);
  });
  test("select acts by their stance and period", () => {
    expect(row(of, { stances: ["oppose"] })).toEqual(["b", "b", "b", "s2"]);
    expect(row(of, { from: "2024-01-02" })).toEqual(["b", "b", "b", "s2"]);
    expect(row(of, { stances: ["oppose"], from: "2024-01-03" })).toBeUndefined();
  });
  test("count related issues", () => {
    expect(row(of, { relatedIssues: "broader", on: ["roads"] })).toEqual(["a", "a", "a", "s1"]);
  });
});

test("on the bundled record", () => {
  const both = ["russia", "united-states"] as const;
  expect(firstMovers(bundled, { actors: both, certainlyFirst: ["russia"] })).toEqual([]);
  expect(firstMovers(bundled, { actors: both, possiblyFirst: ["russia"] }).map(({ on }) => on)).toEqual([
    "us-russia-dialogue",
    "us-written-reply",
  ]);
  // NATO offered the prospect of membership in 2008, and Kazakhstan answered the claims of Putin.
  expect(
    firstMovers(bundled, { attributeTo: "principal" })
      .filter(({ certainlyFirst }) => certainlyFirst.length > 0)
      .map(({ on, certainlyFirst }) => `${on}: ${certainlyFirst.join()}`),
  ).toEqual([
    "blinken-meeting-proposal: united-states",
    "meeting-in-geneva: united-states",
    "nato-membership-of-ukraine-and-georgia: nato",
    "russian-claims-in-ukraine: russia",
  ]);
});

describe("errors", () => {
  test.each<[object, string, string]>([
    [
      { certainlyFirst: ["d"] },
      "unknown-id",
      'Option certainlyFirst of firstMovers: "d" is no id of actors.',
    ],
    [{ possiblyFirst: [] }, "invalid-option", "Option possiblyFirst of firstMovers is an empty array."],
    [{ stances: ["silent"] }, "invalid-option", 'Option stances of firstMovers cannot contain "silent".'],
    [{ first: ["a"] }, "unknown-option", 'firstMovers has no option "first".'],
  ])("%o", (options, code, message) => {
    try {
      firstMovers(data(), options);
      expect.unreachable();
    } catch (error) {
      expect((error as DemarcheError).code).toBe(code);
      expect((error as DemarcheError).message).toContain(message);
    }
  });
});
