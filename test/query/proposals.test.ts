import { inspect } from "node:util";
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
    expect(stepOf(plan, { jointlyWith: ["corva"] })).toBe("restatement");
    expect(stepOf(plan, { jointlyWith: ["borea"] })).toBe("position");
    expect(stepOf({ ...plan, onBehalfOf: "alba" }, { onBehalfOf: "alba" })).toBe("restatement");
    // The envoy made the proposal on behalf of Alba. A statement of the envoy on behalf of Borea does not restate it.
    const forAlba = { ...plan, proposers: ["envoy"], onBehalfOf: "alba" };
    expect(stepOf(forAlba, { onBehalfOf: "borea" })).toBe("position");
    expect(stepOf(forAlba, {})).toBe("restatement");
    expect(stepOf({ ...plan, proposers: ["envoy"] }, { onBehalfOf: "alba" })).toBe("restatement");
    // The statement `s10` made the proposal, so a statement about `s10` counts as a statement about the proposal.
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
    expect(() => proposalHistory(debate, "pln")).toThrow(
      expect.objectContaining({
        path: "",
        message: expect.stringMatching(/^proposalHistory: .* Did you mean "plan"\?$/),
      }),
    );
    expect(() => proposalStatus(debate, "pln")).toThrow("proposalStatus: ");
    expect(() => proposalHistory(debate, "no-toll")).toThrow(
      '"no-toll" is an id of terms. Give an id of proposals.',
    );
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
    // An answer on behalf of the addressee counts as an answer of the addressee.
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
    expect(putForward).toBe("yes");
    // Alba only postponed its answer to the first term.
    expect(open).toEqual([
      { term: "no-toll", addressee: "alba", because: "deferred" },
      { term: "no-toll", addressee: "borea", because: "pending" },
      { term: "build", addressee: "borea", because: "pending" },
    ]);
  });
  test("returns the changes between two days, and the counter-proposals", () => {
    const { changes, counterProposals } = proposalStatus(debate, "plan", {
      since: "2020-04-10",
      asOf: "2020-05-31",
    });
    expect(changes?.map(({ id }) => id)).toEqual(["plan-reply", "handover", "counter-plan"]);
    expect(counterProposals).toEqual(["counter-plan"]);
    expect(proposalStatus(debate, "plan", { asOf: "2020-05-10" })).toMatchObject({
      asOf: "2020-05-10",
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
      open: [
        { term: "no-toll", addressee: "alba", because: "pending" },
        { term: "no-toll", addressee: "borea", because: "unanswered" },
        { term: "build", addressee: "alba", because: "pending" },
        { term: "build", addressee: "borea", because: "unanswered" },
      ],
      addressees: [{ answer: "pending" }, { answer: "unanswered" }],
    });
  });
  type Answer = Partial<Parameters<typeof response>[0]>;
  /**
   * Returns the debate with the given responses to the plan, and without statements, meetings and events. A response is
   * a rejection by Alba unless its fields say otherwise.
   */
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
    // The plan is put forward before all responses, because responses that precede it would not count.
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
    const inTerms = (...terms: readonly string[]): Answer => ({ date: "2020-02", answer: "accepted", terms });
    expect(first([inTerms("build", "no-toll"), inTerms("no-toll", "build")], "2021")?.certain).toBe(true);
    expect(first([inTerms("build"), inTerms("no-toll")], "2021")?.certain).toBe(false);
  });
  test("is displayed with one row for each answer to the whole, and then to each term", () => {
    const display = inspect(proposalStatus(answered([{ date: "2020-04-10", terms: ["build"] }]), "plan"));
    expect(display.split("\n").map((line) => line.split(/ +/).slice(0, 3).join(" "))).toEqual([
      "term addressee answer",
      "all alba rejected",
      "all borea pending",
      "no-toll alba pending",
      "no-toll borea pending",
      "build alba rejected",
      "build borea pending",
    ]);
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
    // Both answers accept the term `build`, so the answer to this term is certain.
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
      counterProposals: [],
      changes: [],
    });
    expect(before.open.map(({ because }) => because)).toEqual(["pending", "pending", "pending", "pending"]);
    // The answer of Borea and the counter-proposal are undated, so it is unknown whether they had been made by the day.
    expect(proposalStatus(data("2020"), "plan", { asOf: "2020-04-01", since: "2020-03-31" })).toMatchObject({
      addressees: [
        { answer: "rejected", certain: false },
        { answer: "pending", certain: false },
      ],
      counterProposals: [],
    });
    expect(proposalStatus(data("2020"), "plan")).toMatchObject({
      addressees: [
        { answer: "rejected", certain: true },
        { answer: "rejected", certain: true },
      ],
      counterProposals: ["counter-plan"],
    });
  });
  test("an undated counter-proposal is left out on a day, and an approximate date is never certain", () => {
    const answeredTwice = answered([{ date: "2020-04-10" }, { date: "2020-05~", answer: "accepted" }]);
    expect(proposalStatus(answeredTwice, "plan").addressees[0]).toMatchObject({ certain: false });
    const data = withProposals(changed(counter, { date: undefined }));
    expect(proposalStatus(data, "plan", { asOf: "2021" }).counterProposals).toEqual([]);
    expect(proposalStatus(data, "plan").counterProposals).toEqual(["counter-plan"]);
    const putForward = (date: string, asOf: string) =>
      proposalStatus(answered([], { date }), "plan", { asOf }).putForward;
    expect([putForward("2020-04~", "2020-05-10"), putForward("2020-04-01/2020-06-30", "2020-05")]).toEqual([
      "possibly",
      "yes",
    ]);
  });
  test("a proposal without terms is open until every addressee answers", () => {
    const open = (responses: readonly Answer[]) =>
      proposalStatus(answered(responses, { terms: [] }), "plan").open;
    const pending = (addressee: string) => ({ term: null, addressee, because: "pending" });
    expect(open([])).toEqual([pending("alba"), pending("borea")]);
    expect(open([{}])).toEqual([pending("borea")]);
  });
  test("a proposal to nobody known is open in each term", () => {
    expect(proposalStatus(answered([], { addressees: [] }), "plan").open).toEqual([
      { term: "no-toll", addressee: null, because: "pending" },
      { term: "build", addressee: null, because: "pending" },
    ]);
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
    });
    expect(proposalStatus(answered([{ terms: ["build"], answer: "accepted" }]), "plan").open).toEqual([
      { term: "no-toll", addressee: "alba", because: "pending" },
      { term: "no-toll", addressee: "borea", because: "pending" },
      { term: "build", addressee: "borea", because: "pending" },
    ]);
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
      'proposalStatus: since "2020-05" has to be before asOf "2020-04". Give the later day as asOf.',
    );
    expect(() => proposalStatus(debate, "plan", { when: "2020" } as never)).toThrow(
      'proposalStatus has no option "when"',
    );
  });
});

describe("whose answer a response is", () => {
  const actor = (id: string, fields: object) => ({
    id,
    type: "person" as const,
    name: id,
    sources: [],
    ...fields,
  });
  const office = (organization: string, dates: object = {}) => ({
    organization,
    role: "official",
    sources: [],
    ...dates,
  });
  const actors: Dataset["actors"] = [
    ...debate.actors,
    actor("president", { memberships: [office("alba")] }),
    actor("ministry", { type: "body", parent: "alba" }),
    actor("clerk", { memberships: [office("ministry")] }),
    actor("predecessor", { memberships: [office("alba", { endDate: "2020-04-30" })] }),
    actor("successor", { memberships: [office("alba", { startDate: "2020-05" })] }),
    actor("stranger", { memberships: [office("corva")] }),
    actor("new-clerk", { memberships: [office("ministry", { startDate: "2020-05" })] }),
    actor("rebels", { type: "group" }),
    actor("rebel", { memberships: [office("rebels")] }),
    actor("secretary", { memberships: [office("league")] }),
    actor("new-ministry", { type: "body", memberships: [office("alba", { startDate: "2020-05" })] }),
    actor("its-clerk", { memberships: [office("new-ministry")] }),
    actor("bureau", { type: "body", parent: "corva" }),
    actor("new-stranger", { memberships: [office("bureau", { startDate: "2020-05" })] }),
    actor("circle", { type: "body", parent: "round" }),
    actor("round", { type: "body", parent: "circle" }),
  ];
  const answersOf = (addressees: readonly string[], fields: object, asOf?: string) => {
    const answer = response({ id: "r0", by: "alba", ...fields });
    const data = { ...withProposals({ ...plan, addressees, responses: [answer] }), actors };
    return proposalStatus(data, "plan", { asOf }).addressees.map(({ answer: state, certain }) => [
      state,
      certain,
    ]);
  };
  const rejected = ["rejected", true];
  const pending = ["pending", true];

  test("the answer of a state is that of its officials and bodies, but not of others", () => {
    const addressees = ["president", "ministry", "clerk", "stranger", "circle", "alba", "borea"];
    const expected = [rejected, rejected, rejected, pending, pending, rejected, pending];
    expect(answersOf(addressees, { date: "2020-04-10" })).toEqual(expected);
    expect(answersOf(addressees, {})).toEqual(expected);
    expect(answersOf(addressees, { by: "envoy", onBehalfOf: "alba", date: "2020-04-10" })).toEqual(expected);
  });
  test("the answer of an official is that of the state only if it is given on its behalf", () => {
    expect(answersOf(["president", "alba"], { by: "president" })).toEqual([rejected, pending]);
    expect(answersOf(["president", "alba"], { by: "president", onBehalfOf: "alba" })).toEqual([
      rejected,
      rejected,
    ]);
    expect(answersOf(["clerk", "alba"], { by: "ministry" })).toEqual([rejected, pending]);
  });
  test("the answer of an alliance is not that of its members or of their officials", () => {
    expect(answersOf(["alba", "president", "league"], { by: "league" })).toEqual([
      pending,
      pending,
      rejected,
    ]);
    // The secretary is an official of the league itself, so the answer of the league is an answer of the secretary.
    expect(answersOf(["secretary"], { by: "league" })).toEqual([rejected]);
  });
  test("the answer of a group without formal organs is not that of its members", () => {
    expect(answersOf(["rebel", "rebels"], { by: "rebels" })).toEqual([pending, rejected]);
  });
  test("the official holds the office on the day of the answer", () => {
    const both = ["predecessor", "successor"];
    expect(answersOf(both, { date: "2020-04-10" })).toEqual([rejected, pending]);
    expect(answersOf(both, { date: "2020-06-10" })).toEqual([pending, rejected]);
    // The days of the answer and of the change in office are not known, so either official may have held the office.
    const possibly = ["rejected", false];
    expect(answersOf(both, { date: "2020" })).toEqual([possibly, possibly]);
    expect(answersOf(["clerk", "new-clerk"], { date: "2020" })).toEqual([rejected, possibly]);
    expect(answersOf(["new-clerk"], { date: "2020-04-10" })).toEqual([pending]);
    // The answer of Alba in 2020 may be an answer of the clerk, because the clerk's ministry was a body of Alba from May
    // 2020. It is not an answer of the stranger, whose body belongs to another state.
    expect(answersOf(["its-clerk", "new-stranger"], { date: "2020" })).toEqual([possibly, pending]);
    expect(answersOf(["its-clerk"], { date: "2020-06-10" })).toEqual([rejected]);
    const silence = { answer: "unanswered", date: "2020-05-10/2020-05-20" };
    expect(answersOf(["alba", "successor"], silence, "2020-05-15")).toEqual([
      ["unanswered", true],
      ["unanswered", false],
    ]);
    expect(answersOf(both, { date: "2020" }, "2021")).toEqual([possibly, possibly]);
    // The successor itself answered on 10 June, so its answer is certain. It does not matter whether the answer of Alba,
    // on some day in 2020, is also an answer of the successor.
    const twice = ["successor", "alba"].map((by, i) =>
      response({ id: `r${i}`, by, date: by === "alba" ? "2020" : "2020-06-10" }),
    );
    const data = { ...withProposals({ ...plan, addressees: ["successor"], responses: twice }), actors };
    expect(proposalStatus(data, "plan").addressees[0]).toMatchObject({ answer: "rejected", certain: true });
    expect(answersOf(both, {})).toEqual([possibly, possibly]);
  });
});

describe("silences", () => {
  const silence = (date: string | undefined, fields: object = {}) =>
    response({ id: "silence", by: "alba", answer: "unanswered", date, ...fields });
  const accepted = (date: string | undefined, fields: object = {}) =>
    response({ id: "yes", by: "alba", answer: "accepted", date, ...fields });
  const alba = (responses: readonly ReturnType<typeof response>[], asOf?: string) => {
    const data = withProposals({ ...plan, date: "2020-01-01", statement: "s1", responses });
    const { answer, certain } = proposalStatus(data, "plan", { asOf }).addressees[0] ?? {};
    return [answer, certain];
  };
  test("a silence is certain for the period that it covers, and not after it", () => {
    const period = silence("2020-02-01/2020-02-29");
    expect(alba([period], "2020-01-31")).toEqual(["pending", true]);
    expect(alba([period], "2020-02-01")).toEqual(["unanswered", true]);
    expect(alba([period], "2020-02-29")).toEqual(["unanswered", true]);
    expect(alba([period], "2020-03-01")).toEqual(["unanswered", false]);
    expect(alba([period])).toEqual(["unanswered", false]);
    expect(alba([silence("2020-02-01/..")])).toEqual(["unanswered", true]);
    expect(alba([silence("2020?-02-01/2020?-02-29")], "2020-02-10")).toEqual(["unanswered", false]);
    expect(alba([silence("2020?-02-01/2020?-02-29")], "2020-01-10")).toEqual(["pending", false]);
  });
  test("a silence whose beginning is imprecise is not certain before its last possible beginning", () => {
    expect(alba([silence("2020-02/2020-04-01")], "2020-02-10")).toEqual(["unanswered", false]);
    expect(alba([silence("2020-02/2020-04-01")], "2020-03-10")).toEqual(["unanswered", true]);
  });
  test("of several silences, the one that covers the day counts, and otherwise the last dated one", () => {
    const reported = (date: string | undefined, id: string) => silence(date, { id });
    const responseOf = (responses: readonly ReturnType<typeof response>[], asOf?: string) => {
      const data = withProposals({ ...plan, date: "2020-01-01", statement: "s1", responses });
      return proposalStatus(data, "plan", { asOf }).addressees[0];
    };
    const covering = reported("2020-02-01/2020-02-29", "a");
    expect(responseOf([covering, reported("2020-02", "b")], "2020-02-10")).toMatchObject({
      response: "a",
      certain: true,
    });
    expect(responseOf([covering, reported(undefined, "b")])?.response).toBe("a");
    expect(responseOf([covering, reported("2020-03", "b")], "2020-03-10")?.response).toBe("b");
  });
  test("an answer of the day of a silence counts from its first day on", () => {
    const february = silence("2020-02-01/2020-02-29");
    expect(alba([accepted("2020-02-10"), february], "2020-02-10")).toEqual(["accepted", true]);
    expect(alba([accepted("2020-02-05/2020-02-20"), february], "2020-02-10")).toEqual(["accepted", true]);
    expect(alba([accepted("2020-02-11"), february], "2020-02-10")).toEqual(["unanswered", true]);
  });
  test("an answer once given outranks a later silence, to the whole and to each term", () => {
    const later = silence("2020-06-01/2020-12-31");
    expect(alba([accepted("2020-03-01"), later], "2020-07-01")).toEqual(["accepted", true]);
    expect(alba([accepted("2020-03-01"), later])).toEqual(["accepted", true]);
    expect(alba([accepted("2020-03-01?"), later], "2020-07-01")).toEqual(["accepted", false]);
    expect(alba([accepted(undefined), later])).toEqual(["accepted", true]);
    const data = withProposals({ ...plan, responses: [accepted("2020-05-01", { terms: ["build"] }), later] });
    expect(
      proposalStatus(data, "plan").terms.map(({ answers: [first] }) => [first?.answer, first?.scope]),
    ).toEqual([
      ["unanswered", "whole"],
      ["accepted", "terms"],
    ]);
  });
  test("a silence shows that an answer of the same year came later", () => {
    const both = [accepted("2020"), silence("2020-02-01/2020-02-29")];
    expect(alba(both, "2020-02-10")).toEqual(["unanswered", false]);
    expect(alba(both, "2020-03-10")).toEqual(["accepted", false]);
    expect(alba(both, "2020-12-31")).toEqual(["accepted", true]);
  });
  test("an undated answer or silence is left out on a day, and nothing is certain then", () => {
    expect(alba([accepted(undefined)], "2020-02-10")).toEqual(["pending", false]);
    expect(alba([silence(undefined)], "2020-02-10")).toEqual(["pending", false]);
    expect(alba([accepted(undefined), silence("2020-02-01/2020-02-29")], "2020-02-10")).toEqual([
      "unanswered",
      false,
    ]);
    expect(alba([accepted("2020-02-01"), silence(undefined)], "2020-02-10")).toEqual(["accepted", true]);
    expect(alba([silence(undefined)])).toEqual(["unanswered", false]);
  });
});

describe("what is answered has been put forward", () => {
  const reply = (date: string | undefined, fields: object = {}) =>
    response({ id: "reply", by: "alba", date, ...fields });
  /** Returns a debate that contains only the plan, the counter-plan and the annex. */
  const only = (
    fields: Parameters<typeof changed<typeof plan>>[1],
    ...others: Dataset["proposals"]
  ): Dataset => ({
    ...debate,
    statements: [],
    proposals: replaced(
      [
        changed(plan, { statement: undefined, responses: [], ...fields }),
        changed(counter, { date: undefined }),
        annex,
      ],
      ...others,
    ),
    meetings: [],
    events: [],
  });
  const dates = (data: Dataset) => proposalHistory(data, "plan").map(({ id, date }) => [id, date]);

  test("an answer that is certain shows that the proposal has been put forward", () => {
    const putForward = (data: Dataset, asOf: string) => proposalStatus(data, "plan", { asOf }).putForward;
    const month = only({ date: "2020-04", responses: [reply("2020-04-10")] });
    expect(putForward(month, "2020-04-09")).toBe("possibly");
    expect(putForward(month, "2020-04-10")).toBe("yes");
    expect(putForward(only({ date: undefined, responses: [reply("2020-04-10")] }), "2020-04-10")).toBe("yes");
    expect(putForward(only({ date: undefined, responses: [reply("2020-04")] }), "2020-04-10")).toBe(
      "possibly",
    );
    expect(putForward(only({ date: undefined }, { ...counter, date: "2020-05-20" }), "2020-05-20")).toBe(
      "yes",
    );
    const judged = only({ date: undefined, responses: [reply(undefined)] });
    const judgement = statement("x", "envoy", "2020-04-10", [{ on: "reply", stance: "oppose" }]);
    expect(putForward({ ...judged, statements: [judgement] }, "2020-04-10")).toBe("yes");
    // The year of the offer is in doubt, so it can be 2020. The answer in that year shows that the offer was made.
    expect(putForward(only({ date: "2021?-04-01", responses: [reply("2020-04-10")] }), "2020-04-10")).toBe(
      "yes",
    );
    // An answer that certainly precedes the offer is an error in the data. It does not show that the offer was made.
    expect(putForward(only({ date: "2020-05-01", responses: [reply("2020-04-10")] }), "2020-04-10")).toBe(
      "no",
    );
  });
  test("an answer dated by its month follows an offer of the middle of that month", () => {
    const data = only({ date: "2020-04-15", responses: [reply("2020-04")] }, { ...counter, date: "2020-04" });
    expect(dates(data).slice(0, 3)).toEqual([
      ["plan", "2020-04-15"],
      ["reply", "2020-04"],
      ["counter-plan", "2020-04"],
    ]);
    const step = proposalHistory(data, "plan")[1];
    expect([step?.earliest, step?.latest]).toEqual(["2020-04-15", "2020-04-30"]);
    const stepAfter = (offer: string, answer: string | undefined) =>
      proposalHistory(only({ date: offer, responses: [reply(answer)] }), "plan").find(
        ({ id }) => id === "reply",
      );
    expect(stepAfter("2020-04-30", "2020-04")).toMatchObject({
      earliest: "2020-04-30",
      latest: "2020-04-30",
    });
    expect(stepAfter("2020-04-15", "[2020-04-01..]")).toMatchObject({ earliest: "2020-04-15", latest: null });
    expect(stepAfter("2020-04-15", undefined)).toMatchObject({ date: null, earliest: null, latest: null });
    // An answer that precedes its offer is an error in the data. The step keeps the days of the answer.
    const early = proposalHistory(only({ date: "2020-05-01", responses: [reply("2020-04-10")] }), "plan")[1];
    expect([early?.id, early?.earliest, early?.latest]).toEqual(["reply", "2020-04-10", "2020-04-10"]);
  });
  test("an offer dated by its month is before an answer of the first day of that month", () => {
    expect(dates(only({ date: "2020-04", responses: [reply("2020-04-01")] })).slice(0, 2)).toEqual([
      ["plan", "2020-04"],
      ["reply", "2020-04-01"],
    ]);
    expect(dates(only({ date: "[..2020-05-01]", responses: [reply("2020-04-01")] }))[0]?.[0]).toBe("plan");
    // An offer whose date is in doubt comes before its answer. It does not move the answer to the doubtful year.
    const inDoubt = only(
      { date: "2021?-05", responses: [reply("2020-04-01")] },
      { ...annex, date: "2020-06" },
    );
    expect(dates(inDoubt).map(([id]) => id)).toEqual(["plan", "reply", "annex", "counter-plan"]);
  });
  test("an undated offer is directly before the first answer to it", () => {
    const data = only({ date: undefined, responses: [reply("2020-04")] }, { ...annex, date: "2020-01" });
    expect(dates(data).map(([id]) => id)).toEqual(["annex", "plan", "reply", "counter-plan"]);
  });
  test("a position follows the proposal if the dates allow it", () => {
    const position = (date: string, offer = "2020-04-15") => {
      const data = only({ date: offer });
      const statements = [statement("x", "envoy", date, [{ on: "build", stance: "support" as const }])];
      return dates({ ...data, statements })
        .map(([id]) => id)
        .slice(0, 2);
    };
    expect(position("2020-04")).toEqual(["plan", "x"]);
    expect(position("2020-04-10")).toEqual(["x", "plan"]);
    expect(position("2020-04", "2020-04-30")).toEqual(["plan", "x"]);
    expect(position("2020-04", "2020-05-01")).toEqual(["x", "plan"]);
    expect(
      dates({
        ...only({ date: undefined }),
        statements: [statement("x", "envoy", "2020-04", [{ on: "plan", stance: "support" }])],
      })
        .map(([id]) => id)
        .slice(0, 2),
    ).toEqual(["plan", "x"]);
  });
  test("what replies to the statement that made the proposal or the answer follows them", () => {
    const made = only({
      date: "2020-04-15",
      statement: "offer",
      responses: [reply("2020-04-20", { statement: "answer" })],
    });
    const statements = [
      statement("offer", "corva", "2020-04-15", []),
      statement("answer", "alba", "2020-04-20", []),
      statement("a-comment", "envoy", "2020-04", [], { inReplyTo: ["offer"] }),
      statement("a-judgement", "envoy", "2020-04", [], { inReplyTo: ["answer"] }),
    ];
    expect(
      dates({ ...made, statements })
        .map(([id]) => id)
        .slice(0, 4),
    ).toEqual(["plan", "a-comment", "reply", "a-judgement"]);
  });
  test("the changes do not include an answer to a part that is put forward only later", () => {
    const part = (date: string | undefined, answer: string) => ({
      ...annex,
      date,
      responses: [response({ id: "part-reply", by: "borea", date: answer })],
    });
    const changesOf = (date: string | undefined, answer: string) =>
      proposalStatus(only({}, changed(annex, part(date, answer))), "plan", {
        since: "2020-04-30",
        asOf: "2020-05-31",
      }).changes?.map(({ id }) => id);
    expect(changesOf("2020-06-01", "2020")).toEqual([]);
    expect(changesOf("2020-06-01", "2020-05-10")).toEqual([]);
    expect(changesOf("2020-05-10", "2020")).toEqual(["annex", "part-reply"]);
    expect(changesOf(undefined, "2020-05-10")).toEqual(["part-reply"]);
  });
  test("a proposal and a response without a date have the date of the act that made them", () => {
    const made = only({
      date: undefined,
      statement: "s10",
      responses: [reply(undefined, { statement: "s4" })],
    });
    const data = { ...made, statements: debate.statements };
    const steps = proposalHistory(data, "plan");
    expect(steps.filter(({ id }) => id === "plan" || id === "reply").map(({ date }) => date)).toEqual([
      "2020-04-01",
      "2020-03",
    ]);
    expect(proposalStatus(data, "plan", { asOf: "2020-03-15" }).putForward).toBe("no");
    expect(proposalStatus(data, "plan", { asOf: "2020-04-01" })).toMatchObject({
      putForward: "yes",
      addressees: [{ answer: "rejected", date: "2020-03", certain: true }, { answer: "pending" }],
    });
  });
  test("replies in a circle, which unchecked data may contain, end", () => {
    const data = only(
      { inReplyTo: ["counter-plan"], responses: [reply("2020")] },
      { ...counter, inReplyTo: ["reply", "plan"] },
    );
    expect(dates(data)).toHaveLength(4);
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

test("steps of the same date are in the order of their types, whatever their ids", () => {
  const date = "2020-04-01";
  const data = {
    ...withProposals(
      { ...plan, responses: [response({ id: "z-reply", by: "alba", date })] },
      changed(counter, { id: "a-counter", date }),
    ),
    statements: [statement("0-position", "envoy", date, [{ on: "plan", stance: "oppose" }])],
    meetings: debate.meetings.map((meeting) => ({
      ...meeting,
      id: meeting.id === "dinner" ? "00" : meeting.id,
      date,
    })),
  };
  const steps = proposalHistory(data, "plan").filter((step) => step.date === date);
  expect(steps.map(({ id }) => id)).toEqual(["plan", "z-reply", "a-counter", "0-position", "00"]);
});

test("the terms of an answer are a frozen copy of those in the dataset", () => {
  const [reply] = proposalStatus(debate, "plan").addressees;
  expect(reply?.terms).toEqual(["build"]);
  expect(Object.isFrozen(reply?.terms)).toBe(true);
  expect(reply?.terms).not.toBe(debate.proposals[0]?.responses[1]?.terms);
});
