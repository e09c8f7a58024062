import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { debate, statement } from "../fixtures/debate.ts";
import { changed, recordOf, replaced, response } from "../fixtures/records.ts";

const plan = recordOf(debate.proposals, "plan");
const counter = recordOf(debate.proposals, "counter-plan");
const annex = recordOf(debate.proposals, "annex");

/** The debate with other proposals in place of those that have their ids. */
const withProposals = (...proposals: Dataset["proposals"]): Dataset => ({
  ...debate,
  proposals: replaced(debate.proposals, ...proposals),
});

describe("proposalHistory", () => {
  test("every step in order, the act that made it once", () => {
    expect(proposalHistory(debate, "plan").map(({ step, id, date }) => [step, id, date])).toEqual([
      ["meeting", "dinner", "2020-02-02"],
      ["proposed", "plan", "2020-04-01"],
      ["response", "plan-delay", "2020-04-10"],
      ["response", "plan-reply", "2020-05"],
      ["event", "handover", "2020-05-02"],
      ["counter-proposal", "counter-plan", "2020-05-20"],
      ["judgement", "s9", "2020-09-01"],
      ["restatement", "s11", "2020-10-01"],
      ["mention", "s12", "2020-10-02"],
      ["part", "annex", null],
    ]);
  });
  test("a position on a term is a step", () => {
    const data = {
      ...debate,
      statements: debate.statements.map((s) =>
        s.id === "s12" ? { ...s, positions: [{ on: "build", stance: "support" as const }] } : s,
      ),
    };
    expect(proposalHistory(data, "plan").find(({ id }) => id === "s12")?.step).toBe("position");
  });
  test("replies to the acts that made it and its responses, and the meeting where it was made", () => {
    const made = {
      ...plan,
      meeting: "visit",
      responses: plan.responses.map((r, i) => (i === 0 ? { ...r, statement: "s12" } : r)),
    };
    const statements = debate.statements.map((s) =>
      s.id === "s3"
        ? { ...s, positions: [], inReplyTo: ["s10"] }
        : s.id === "s4"
          ? { ...s, positions: [], inReplyTo: ["s12"] }
          : s,
    );
    const steps = proposalHistory({ ...withProposals(made), statements }, "plan");
    const stepOf = (id: string) => steps.find((step) => step.id === id)?.step;
    expect([stepOf("s3"), stepOf("s4"), stepOf("visit"), stepOf("s12")]).toEqual([
      "position",
      "judgement",
      "meeting",
      undefined,
    ]);
  });
  test("who speaks for those who put it forward restates it", () => {
    const stepOf = (proposal: typeof plan, more: object) => {
      const statements = [statement("x", "envoy", "2021", [{ on: "plan", stance: "support" }], more)];
      return proposalHistory({ ...withProposals(proposal), statements }, "plan").find(({ id }) => id === "x")
        ?.step;
    };
    expect(stepOf(plan, {})).toBe("position");
    expect(stepOf(plan, { onBehalfOf: "corva" })).toBe("restatement");
    expect(stepOf({ ...plan, onBehalfOf: "alba" }, { onBehalfOf: "alba" })).toBe("restatement");
    // Whoever puts it forward for one, and speaks of it for another, speaks for the other.
    const forAlba = { ...plan, proposers: ["envoy"], onBehalfOf: "alba" };
    expect(stepOf(forAlba, { onBehalfOf: "borea" })).toBe("position");
    expect(stepOf(forAlba, {})).toBe("restatement");
    expect(stepOf({ ...plan, proposers: ["envoy"] }, { onBehalfOf: "alba" })).toBe("restatement");
    // What is about the act that made it is about it.
    expect(stepOf({ ...plan, statement: "s10" }, { positions: [], about: ["s10"] })).toBe("mention");
  });
  test("a part of a part is a part, and what is answered of it is told", () => {
    const sub = {
      ...annex,
      id: "sub",
      parent: "annex",
      responses: [response({ id: "sub-reply", by: "borea" })],
    };
    const steps = proposalHistory(withProposals(sub), "plan").map(({ step, id }) => `${step} ${id}`);
    expect(steps).toEqual(expect.arrayContaining(["part annex", "part sub", "response sub-reply"]));
  });
  test("refuses what is no proposal", () => {
    expect(() => proposalHistory(debate, "pln")).toThrow('Did you mean "plan"?');
    expect(() => proposalHistory(debate, "no-toll")).toThrow('"no-toll" is one of terms');
  });
});

describe("proposalStatus", () => {
  const answers = (asOf?: string) =>
    proposalStatus(debate, "plan", { asOf }).addressees.map(({ addressee, answer, certain }) => [
      addressee,
      answer,
      certain,
    ]);

  test("per addressee on a day, and without one", () => {
    expect(proposalStatus(debate, "plan", { asOf: "2020-03-31" }).putForward).toBe("no");
    expect(answers("2020-04-05")).toEqual([
      ["alba", "pending", true],
      ["borea", "pending", true],
    ]);
    // An answer on behalf of the addressee is its answer.
    expect(answers("2020-04-30")).toEqual([
      ["alba", "deferred", true],
      ["borea", "pending", true],
    ]);
    // Dated to a month: by the middle of it, it may have been given.
    expect(answers("2020-05-15")).toEqual([
      ["alba", "partly-accepted", false],
      ["borea", "pending", true],
    ]);
    expect(answers("2020-06")).toEqual([
      ["alba", "partly-accepted", true],
      ["borea", "pending", true],
    ]);
    expect(answers()).toEqual(answers("2020-06"));
  });
  test("per term: an answer to some terms is no answer to the others", () => {
    const { terms, open, putForward } = proposalStatus(debate, "plan");
    expect(terms.map(({ term, answers: [alba] }) => [term, alba?.answer])).toEqual([
      ["no-toll", "deferred"],
      ["build", "partly-accepted"],
    ]);
    expect([open, putForward]).toEqual([["borea"], "yes"]);
  });
  test("what changed between two days, and what countered", () => {
    const { changes, counterProposals } = proposalStatus(debate, "plan", {
      since: "2020-04-10",
      asOf: "2020-05-31",
    });
    expect(changes?.map(({ id }) => id)).toEqual(["plan-reply", "handover", "counter-plan"]);
    expect(counterProposals).toEqual(["counter-plan"]);
    expect(proposalStatus(debate, "plan", { asOf: "2020-05-10" })).toMatchObject({
      counterProposals: [],
      changes: null,
    });
  });
  test("a proposal without a date has possibly been put forward", () => {
    expect(proposalStatus(debate, "annex", { asOf: "2020" }).putForward).toBe("possibly");
    expect(proposalStatus(debate, "annex").addressees).toMatchObject([{ answer: "pending", response: null }]);
  });
  test("a silence that is told keeps the proposal open", () => {
    const silence = response({ id: "silence", by: "borea", date: "2020-04-10", answer: "unanswered" });
    const silent = withProposals({ ...plan, responses: [silence] });
    expect(proposalStatus(silent, "plan")).toMatchObject({
      open: ["alba", "borea"],
      addressees: [{ answer: "pending" }, { answer: "unanswered" }],
    });
  });
  type Answer = Partial<Parameters<typeof response>[0]>;
  /** The plan, rejected by Alba unless an answer says otherwise, and nothing else that happened. */
  const answered = (answers: readonly Answer[], more: Partial<typeof plan> = {}): Dataset => {
    const responses = answers.map((answer, i) => response({ id: `r${i}`, by: "alba", ...answer }));
    return {
      ...withProposals({ ...plan, ...more, responses }),
      statements: [],
      meetings: [],
      events: [],
    };
  };
  const first = (responses: readonly Answer[], asOf?: string) =>
    // Put forward before all of them: nobody answers earlier.
    proposalStatus(answered(responses, { date: "2020-01-01" }), "plan", { asOf }).addressees[0];

  test("is certain only where every reading of the dates gives the answer", () => {
    const accepted: Answer = { answer: "accepted", date: "2020-03-01" };
    expect(
      first(
        [{ date: "[2020-01-02..2020-12-31]" }, { date: "2020-02-01", answer: "deferred" }, accepted],
        "2021",
      ),
    ).toMatchObject({ answer: "accepted", certain: false });
    expect(first([{ date: "2020-02-28?" }, accepted], "2021")).toMatchObject({
      answer: "accepted",
      certain: false,
    });
    expect(first([{ date: "2020-02-28?" }], "2020-02-27")).toMatchObject({
      answer: "pending",
      certain: false,
    });
    expect(first([{ date: "2020-02" }, { date: "2020-02" }], "2021")).toMatchObject({
      answer: "rejected",
      certain: true,
    });
    expect(first([{ date: "2020-02-01" }, accepted], "2021")).toMatchObject({
      answer: "accepted",
      certain: true,
    });
    expect(first([{}])).toMatchObject({ answer: "rejected", date: null, certain: true });
  });
  test("an answer of some day of a month may not have been given in the middle of it", () => {
    expect(first([{ date: "2020-02" }], "2020-02-15")).toMatchObject({ answer: "rejected", certain: false });
    expect(first([{ date: "2020-02" }], "2020-02-29")).toMatchObject({ answer: "rejected", certain: true });
  });
  test("an answer to the whole that may have been one to a term is not certain", () => {
    const whole: Answer = { date: "[2020-03-15..2020-03-18]", answer: "accepted" };
    const part: Answer = { date: "2020-03-15", answer: "accepted", terms: ["build"] };
    expect(first([part, whole], "2020-03-15")).toMatchObject({
      answer: "accepted",
      terms: null,
      certain: false,
    });
    expect(first([part, whole], "2020-03-18")).toMatchObject({ answer: "accepted", certain: false });
    expect(first([part, { ...whole, date: "2020-03-16" }], "2020-03-18")).toMatchObject({
      terms: null,
      certain: true,
    });
    // To the term itself either is the same.
    const { terms } = proposalStatus(answered([part, whole], { date: "2020-01-01" }), "plan", {
      asOf: "2020-03-15",
    });
    expect(terms.map(({ answers: [alba] }) => alba?.certain)).toEqual([false, true]);
  });
  test("a day counts from its beginning to its end", () => {
    const on = (asOf: string, since?: string) =>
      proposalStatus(answered([{ date: "2020-04-10" }], { date: "2020-04-01" }), "plan", { asOf, since });
    expect([on("2020-03-31").putForward, on("2020-04-01").putForward]).toEqual(["no", "yes"]);
    const changed = (asOf: string, since: string) => on(asOf, since).changes?.map(({ id }) => id);
    expect(changed("2020-04-10", "2020-04-09")).toEqual(["r0"]);
    expect(changed("2020-04-09", "2020-04-08")).toEqual([]);
    expect(changed("2020-04-11", "2020-04-10")).toEqual([]);
    expect(() => on("2020-04-10", "2020-04-10")).toThrow("has to be before asOf");
  });
  test("nobody answers what has not been put forward", () => {
    const data = (date: string | undefined) => {
      const both = answered([{ date }, { by: "borea" }], { date: "2020-04-01" });
      return { ...both, proposals: replaced(both.proposals, changed(counter, { date: undefined })) };
    };
    const before = proposalStatus(data("2020"), "plan", { asOf: "2020-03-31", since: "2020-01-31" });
    expect(before).toMatchObject({
      putForward: "no",
      addressees: [
        { answer: "pending", certain: true },
        { answer: "pending", certain: true },
      ],
      open: ["alba", "borea"],
      counterProposals: [],
      changes: [],
    });
    expect(proposalStatus(data("2020"), "plan", { asOf: "2020-04-01", since: "2020-03-31" })).toMatchObject({
      addressees: [
        { answer: "rejected", certain: false },
        { answer: "rejected", certain: false },
      ],
      counterProposals: ["counter-plan"],
    });
  });
  test("what is undated may have been given by any day, and what is in doubt settles nothing", () => {
    const two = answered([{ date: "2020-04-10" }, { date: "2020-05~", answer: "accepted" }]);
    expect(proposalStatus(two, "plan").addressees[0]).toMatchObject({ certain: false });
    const data = withProposals(changed(counter, { date: undefined }));
    expect(proposalStatus(data, "plan", { asOf: "2021" }).counterProposals).toEqual(["counter-plan"]);
    const put = (date: string, asOf: string) =>
      proposalStatus(answered([], { date }), "plan", { asOf }).putForward;
    expect([put("2020-04~", "2021"), put("2020-04-01/2020-06-30", "2020-05")]).toEqual(["possibly", "yes"]);
  });
  test("a proposal without terms is open while nobody answers", () => {
    const open = (responses: readonly Answer[]) =>
      proposalStatus(answered(responses, { terms: [] }), "plan").open;
    expect(open([])).toEqual(["alba", "borea"]);
    expect(open([{}])).toEqual(["borea"]);
  });
  test("who answered for somebody, where no addressee is told, answered as that", () => {
    const data = answered([{ by: "envoy", onBehalfOf: "alba" }], { addressees: [] });
    expect(proposalStatus(data, "plan").addressees.map(({ addressee }) => addressee)).toEqual(["alba"]);
  });
  test("an answer to some terms leaves the addressee open", () => {
    expect(proposalStatus(answered([{ terms: ["build"], answer: "accepted" }]), "plan")).toMatchObject({
      addressees: [
        { answer: "accepted", terms: ["build"] },
        { answer: "pending", terms: null },
      ],
      open: ["alba", "borea"],
    });
  });
  test("the order of answers of one day does not matter, and those who answered unasked appear", () => {
    const two: readonly Answer[] = [
      { id: "x", date: "2020-02-01" },
      { id: "y", date: "2020-02-01", answer: "accepted" },
    ];
    expect(first(two)?.response).toBe(first([...two].reverse())?.response);
    expect(proposalStatus(answered([{}], { addressees: [] }), "plan").addressees).toMatchObject([
      { addressee: "alba", answer: "rejected" },
    ]);
  });
  test("changes are what possibly happened in between", () => {
    const data = answered([{ date: "[2020-04-05..2020-04-20]" }]);
    expect(
      proposalStatus(data, "plan", { since: "2020-04-10", asOf: "2020-04-30" }).changes?.map(({ id }) => id),
    ).toEqual(["r0"]);
  });
  test("refuses days that make no period", () => {
    expect(() => proposalStatus(debate, "plan", { since: "2020" })).toThrow(
      "Give the later day as asOf, too.",
    );
    expect(() => proposalStatus(debate, "plan", { since: "2020-05", asOf: "2020-04" })).toThrow(
      "has to be before asOf",
    );
    expect(() => proposalStatus(debate, "plan", { when: "2020" } as never)).toThrow(
      'proposalStatus has no option "when"',
    );
  });
});

test("steps of one date: an offer, its answer, what is said of the answer", () => {
  const data = {
    ...withProposals({
      ...plan,
      responses: plan.responses.map((answer) => ({ ...answer, date: "2020-04-01" })),
    }),
    statements: debate.statements.map((one) =>
      one.id === "s9" ? { ...one, id: "a9", date: "2020-04-01" } : one,
    ),
  };
  const steps = proposalHistory(data, "plan").filter(({ date }) => date === "2020-04-01");
  expect(steps.map(({ step }) => step)).toEqual(["proposed", "response", "response", "judgement"]);
});

test("an answer does not hand out the terms of the dataset", () => {
  const [reply] = proposalStatus(debate, "plan").addressees;
  expect(reply?.terms).toEqual(["build"]);
  expect(Object.isFrozen(reply?.terms)).toBe(true);
  expect(reply?.terms).not.toBe(debate.proposals[0]?.responses[1]?.terms);
});
