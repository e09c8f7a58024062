import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { debate, statement } from "../fixtures/debate.ts";
import { changed, recordOf, replaced, response } from "../fixtures/records.ts";

const plan = recordOf(debate.proposals, "plan");
const counter = recordOf(debate.proposals, "counter-plan");
const annex = recordOf(debate.proposals, "annex");

/** Returns the debate with the given proposals, which replace those with the same ids. */
const withProposals = (...proposals: Dataset["proposals"]): Dataset => ({
  ...debate,
  proposals: replaced(debate.proposals, ...proposals),
});

describe("proposalHistory", () => {
  test("returns every step in order, and not the statements that made the proposal or a response", () => {
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
  test("a statement with a position on a term is a step", () => {
    const data = {
      ...debate,
      statements: debate.statements.map((s) =>
        s.id === "s12" ? { ...s, positions: [{ on: "build", stance: "support" as const }] } : s,
      ),
    };
    expect(proposalHistory(data, "plan").find(({ id }) => id === "s12")?.step).toBe("position");
  });
  test("includes replies to the statements that made the proposal and its responses, and the meeting where it was made", () => {
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
  test("a statement for the actor that the proposal was made for is a restatement", () => {
    const stepOf = (proposal: typeof plan, more: object) => {
      const statements = [statement("x", "envoy", "2021", [{ on: "plan", stance: "support" }], more)];
      return proposalHistory({ ...withProposals(proposal), statements }, "plan").find(({ id }) => id === "x")
        ?.step;
    };
    expect(stepOf(plan, {})).toBe("position");
    expect(stepOf(plan, { onBehalfOf: "corva" })).toBe("restatement");
    expect(stepOf({ ...plan, onBehalfOf: "alba" }, { onBehalfOf: "alba" })).toBe("restatement");
    // The envoy made the proposal for Alba, so it does not restate it when it speaks for Borea.
    const forAlba = { ...plan, proposers: ["envoy"], onBehalfOf: "alba" };
    expect(stepOf(forAlba, { onBehalfOf: "borea" })).toBe("position");
    expect(stepOf(forAlba, {})).toBe("restatement");
    expect(stepOf({ ...plan, proposers: ["envoy"] }, { onBehalfOf: "alba" })).toBe("restatement");
    // A statement about the statement that made the proposal is about the proposal.
    expect(stepOf({ ...plan, statement: "s10" }, { positions: [], about: ["s10"] })).toBe("mention");
  });
  test("a part of a part is a part, and the responses to it are steps", () => {
    const partOfPart = {
      ...annex,
      id: "sub",
      parent: "annex",
      responses: [response({ id: "sub-reply", by: "borea" })],
    };
    const steps = proposalHistory(withProposals(partOfPart), "plan").map(({ step, id }) => `${step} ${id}`);
    expect(steps).toEqual(expect.arrayContaining(["part annex", "part sub", "response sub-reply"]));
  });
  test("throws for an id that is not that of a proposal", () => {
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

  test("returns the answer of each addressee on a day, and without a day", () => {
    expect(proposalStatus(debate, "plan", { asOf: "2020-03-31" }).putForward).toBe("no");
    expect(answers("2020-04-05")).toEqual([
      ["alba", "pending", true],
      ["borea", "pending", true],
    ]);
    // An answer on behalf of the addressee counts as its answer.
    expect(answers("2020-04-30")).toEqual([
      ["alba", "deferred", true],
      ["borea", "pending", true],
    ]);
    // The response is dated to a month, so it may have been given by the middle of the month.
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
  test("an answer to some terms is not an answer to the others", () => {
    const { terms, open, putForward } = proposalStatus(debate, "plan");
    expect(terms.map(({ term, answers: [alba] }) => [term, alba?.answer])).toEqual([
      ["no-toll", "deferred"],
      ["build", "partly-accepted"],
    ]);
    expect([open, putForward]).toEqual([["borea"], "yes"]);
  });
  test("returns the changes between two days, and the counter-proposals", () => {
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
  test("an undated proposal had possibly been put forward by any day", () => {
    expect(proposalStatus(debate, "annex", { asOf: "2020" }).putForward).toBe("possibly");
    expect(proposalStatus(debate, "annex").addressees).toMatchObject([{ answer: "pending", response: null }]);
  });
  test("an addressee that is reported not to have answered stays open", () => {
    const unanswered = response({ id: "silence", by: "borea", date: "2020-04-10", answer: "unanswered" });
    const data = withProposals({ ...plan, responses: [unanswered] });
    expect(proposalStatus(data, "plan")).toMatchObject({
      open: ["alba", "borea"],
      addressees: [{ answer: "pending" }, { answer: "unanswered" }],
    });
  });
  type Answer = Partial<Parameters<typeof response>[0]>;
  /** Returns a debate with the plan alone. Responses are rejections by Alba unless their fields say otherwise. */
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
    // The plan is put forward before all responses, because earlier ones would not count.
    proposalStatus(answered(responses, { date: "2020-01-01" }), "plan", { asOf }).addressees[0];

  test("is certain only if every reading of the dates gives the answer", () => {
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
  test("an answer dated to a month is not certain before the end of the month", () => {
    expect(first([{ date: "2020-02" }], "2020-02-15")).toMatchObject({ answer: "rejected", certain: false });
    expect(first([{ date: "2020-02" }], "2020-02-29")).toMatchObject({ answer: "rejected", certain: true });
  });
  test("an answer to the whole proposal is not certain if the last answer may have been to a term", () => {
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
    // For the term itself, both answers are the same.
    const { terms } = proposalStatus(answered([part, whole], { date: "2020-01-01" }), "plan", {
      asOf: "2020-03-15",
    });
    expect(terms.map(({ answers: [alba] }) => alba?.certain)).toEqual([false, true]);
  });
  test("the changes include the day asOf and exclude the day since", () => {
    const on = (asOf: string, since?: string) =>
      proposalStatus(answered([{ date: "2020-04-10" }], { date: "2020-04-01" }), "plan", { asOf, since });
    expect([on("2020-03-31").putForward, on("2020-04-01").putForward]).toEqual(["no", "yes"]);
    const changed = (asOf: string, since: string) => on(asOf, since).changes?.map(({ id }) => id);
    expect(changed("2020-04-10", "2020-04-09")).toEqual(["r0"]);
    expect(changed("2020-04-09", "2020-04-08")).toEqual([]);
    expect(changed("2020-04-11", "2020-04-10")).toEqual([]);
    expect(() => on("2020-04-10", "2020-04-10")).toThrow("has to be before asOf");
  });
  test("no answer counts before the proposal was put forward", () => {
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
  test("an undated counter-proposal counts by any day, and an approximate date is never certain", () => {
    const answeredTwice = answered([{ date: "2020-04-10" }, { date: "2020-05~", answer: "accepted" }]);
    expect(proposalStatus(answeredTwice, "plan").addressees[0]).toMatchObject({ certain: false });
    const data = withProposals(changed(counter, { date: undefined }));
    expect(proposalStatus(data, "plan", { asOf: "2021" }).counterProposals).toEqual(["counter-plan"]);
    const putForward = (date: string, asOf: string) =>
      proposalStatus(answered([], { date }), "plan", { asOf }).putForward;
    expect([putForward("2020-04~", "2021"), putForward("2020-04-01/2020-06-30", "2020-05")]).toEqual([
      "possibly",
      "yes",
    ]);
  });
  test("a proposal without terms is open until every addressee answers", () => {
    const open = (responses: readonly Answer[]) =>
      proposalStatus(answered(responses, { terms: [] }), "plan").open;
    expect(open([])).toEqual(["alba", "borea"]);
    expect(open([{}])).toEqual(["borea"]);
  });
  test("if no addressee is known, the principals of the responses are the addressees", () => {
    const data = answered([{ by: "envoy", onBehalfOf: "alba" }], { addressees: [] });
    expect(proposalStatus(data, "plan").addressees.map(({ addressee }) => addressee)).toEqual(["alba"]);
  });
  test("an addressee that answered only some terms is open", () => {
    expect(proposalStatus(answered([{ terms: ["build"], answer: "accepted" }]), "plan")).toMatchObject({
      addressees: [
        { answer: "accepted", terms: ["build"] },
        { answer: "pending", terms: null },
      ],
      open: ["alba", "borea"],
    });
  });
  test("the order of responses of the same day has no effect, and actors that answered unasked are addressees", () => {
    const sameDay: readonly Answer[] = [
      { id: "x", date: "2020-02-01" },
      { id: "y", date: "2020-02-01", answer: "accepted" },
    ];
    expect(first(sameDay)?.response).toBe(first([...sameDay].reverse())?.response);
    expect(proposalStatus(answered([{}], { addressees: [] }), "plan").addressees).toMatchObject([
      { addressee: "alba", answer: "rejected" },
    ]);
  });
  test("changes include steps that possibly happened in between", () => {
    const data = answered([{ date: "[2020-04-05..2020-04-20]" }]);
    expect(
      proposalStatus(data, "plan", { since: "2020-04-10", asOf: "2020-04-30" }).changes?.map(({ id }) => id),
    ).toEqual(["r0"]);
  });
  test("throws for since without a later asOf, and for an unknown option", () => {
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

test("steps of the same date are in order: the proposal, the responses, a judgement of a response", () => {
  const data = {
    ...withProposals({
      ...plan,
      responses: plan.responses.map((answer) => ({ ...answer, date: "2020-04-01" })),
    }),
    statements: debate.statements.map((each) =>
      each.id === "s9" ? { ...each, id: "a9", date: "2020-04-01" } : each,
    ),
  };
  const steps = proposalHistory(data, "plan").filter(({ date }) => date === "2020-04-01");
  expect(steps.map(({ step }) => step)).toEqual(["proposed", "response", "response", "judgement"]);
});

test("the terms of an answer are a frozen copy of those in the dataset", () => {
  const [reply] = proposalStatus(debate, "plan").addressees;
  expect(reply?.terms).toEqual(["build"]);
  expect(Object.isFrozen(reply?.terms)).toBe(true);
  expect(reply?.terms).not.toBe(debate.proposals[0]?.responses[1]?.terms);
});
