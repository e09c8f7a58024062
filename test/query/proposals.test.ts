import { describe, expect, test } from "vitest";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { debate } from "../fixtures/debate.ts";

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
    const [plan, ...others] = debate.proposals;
    const silent = {
      ...debate,
      proposals: [
        {
          ...plan,
          responses: [{ ...plan?.responses[0], answer: "unanswered", by: "borea", onBehalfOf: undefined }],
        },
        ...others,
      ],
    } as unknown as typeof debate;
    expect(proposalStatus(silent, "plan")).toMatchObject({
      open: ["alba", "borea"],
      addressees: [{ answer: "pending" }, { answer: "unanswered" }],
    });
  });
  test("refuses days that make no period", () => {
    expect(() => proposalStatus(debate, "plan", { since: "2020" })).toThrow("has to be before asOf");
    expect(() => proposalStatus(debate, "plan", { since: "2020-05", asOf: "2020-04" })).toThrow(
      "has to be before asOf",
    );
    expect(() => proposalStatus(debate, "plan", { when: "2020" } as never)).toThrow(
      'proposalStatus has no option "when"',
    );
  });
});
