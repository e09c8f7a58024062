import { describe, expect, test } from "vitest";
import { proposalChart } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import { responseAnswers } from "../../src/model/proposal.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const id = "russian-security-guarantee-proposals";
const answersOf = (spec: ReturnType<typeof proposalChart>) => spec.vconcat[1].data.values;

test("every step has its own row, in order, including undated steps", async () => {
  const spec = proposalChart(small, "truce-offer");
  expect(spec.data.values.map(({ step, id: step_id, row }) => [step, step_id, row])).toEqual(
    proposalHistory(small, "truce-offer").map((step, row) => [step.step, step.id, row]),
  );
  expect(spec.data.values.find(({ step }) => step === "position")).toMatchObject({
    date: null,
    when: "undated",
    from: null,
    statements: "borea-doubts",
  });
  expect(spec.data.values.find(({ step }) => step === "proposed")).toMatchObject({
    statements: "gray-offers-truce",
    documents: "An offer of truce",
  });
  const { svg } = await render(spec);
  expect(svg.match(/>undated</g)?.length).toBe(spec.data.values.filter(({ date }) => date === null).length);
});

describe("the answers", () => {
  test("are those of the status, for the whole and for each term", () => {
    const { addressees, terms } = proposalStatus(dataset, id, { asOf: "2022-01-20" });
    const spec = proposalChart(dataset, id, { asOf: "2022-01-20" });
    const expected = [...addressees, ...terms.flatMap(({ answers }) => answers)];
    expect(
      answersOf(spec).map(({ addressee, answer, certain }: never) => [addressee, answer, certain]),
    ).toEqual(expected.map(({ addressee, answer, certain }) => [addressee, answer, certain]));
    expect(spec.vconcat[1].title.text).toBe("Answers as of 20 Jan 2022");
    expect(answersOf(spec).some(({ label }: { label: string }) => label.endsWith("?"))).toBe(true);
    expect(spec.description).toMatch(
      / Answers as of 20 Jan 2022: United States pending and NATO undisclosed\?\.$/,
    );
  });

  test("are in words, and a missing answer does not look like a refusal", async () => {
    const record = manyStatements(60);
    const [proposal] = record.proposals as [(typeof record.proposals)[0]];
    const addressees = responseAnswers.map((_, i) => `actor-${i + 1}`);
    const responses = proposal.responses.map((response, i) => {
      const { terms: _, ...whole } = response;
      return { ...whole, by: addressees[i] as string };
    });
    const all = {
      ...record,
      proposals: [{ ...proposal, addressees: [...addressees, "actor-20"], terms: [], responses }],
    };
    const spec = proposalChart(all, "proposal-0");
    expect(answersOf(spec).map(({ answer }: { answer: string }) => answer)).toEqual([
      ...responseAnswers,
      "pending",
    ]);
    const { svg, messages } = await render(spec);
    expect(messages).toEqual([]);
    for (const word of [...responseAnswers, "pending"]) expect(svg).toContain(`>${word}`);
    const { domain, range } = spec.vconcat[1].layer.at(-1).layer[0].encoding.fill.scale;
    const fill = (answer: string) => range[domain.indexOf(answer)];
    for (const missing of ["unanswered", "pending"]) expect(fill(missing)).toBe("#ffffff");
    expect(fill("rejected")).not.toBe(fill("accepted"));
  });

  test("are left out where the proposal has neither an addressee nor a response", () => {
    const [proposal] = small.proposals as [(typeof small.proposals)[0]];
    const unaddressed = { ...small, proposals: [{ ...proposal, addressees: [], responses: [] }] };
    const spec = proposalChart(unaddressed, "truce-offer");
    expect(spec.vconcat.length).toBe(1);
    expect(spec.description).toMatch(/No addressee is recorded\.$/);
  });
});

test("lines mark the ends of the days of since and asOf, and their labels do not overlap", async () => {
  const { svg, messages } = await render(
    proposalChart(dataset, id, { asOf: "2022-01-31", since: "2022-01-20" }),
  );
  expect(messages).toEqual([]);
  const at = (label: string) =>
    Number(
      new RegExp(`text-anchor="(?:start|end)" transform="translate\\(([\\d.]+),[^>]*>${label}<`).exec(
        svg,
      )?.[1],
    );
  expect(at("since 20 Jan 2022")).toBeGreaterThan(0);
  expect(at("as of 31 Jan 2022")).toBeGreaterThan(at("since 20 Jan 2022"));
});

test("the axis includes a day of asOf after the last step", () => {
  const spec = proposalChart(small, "truce-offer", { asOf: "2025" });
  const { expr } = spec.vconcat[0].layer[2].layer[0].encoding.x.scale.domain;
  expect(JSON.parse(expr)[1]).toBeGreaterThan(Date.UTC(2025, 11, 31));
});

test.each([
  ["truce-ofer", {}, /"truce-ofer" is no id of proposals\. Did you mean "truce-offer"\?$/],
  ["truce-offer", { asof: "2024" }, /^proposalChart has no option "asof"\. Did you mean "asOf"\?$/],
  ["truce-offer", { since: "2024" }, /^proposalChart: since "2024" has to be before asOf/],
])("refuses a misspelt id, option or value: %s, %o", (proposal, options, message) => {
  expect(() => proposalChart(small, proposal, options as object)).toThrow(message);
});

test("a missing or unknown id is an error of proposalChart", () => {
  expect(() => proposalChart(small, undefined as never)).toThrow(/^proposalChart: undefined is no id/);
  expect(() => proposalChart(small, "truce-ofer" as never)).toThrow(/^proposalChart: "truce-ofer" is no id/);
});
