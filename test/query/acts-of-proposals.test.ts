import { describe, expect, test } from "vitest";
import { dataset as record } from "../../src/data/index.ts";
import type { ResponseAnswer } from "../../src/model/proposal.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import * as build from "../fixtures/records.ts";

const sources = (document: string) => [{ document, start: 0, end: 1 }];
const actor = (id: string) => ({ id, type: "state" as const, name: id, sources: sources("d0") });

/** The ministry of Alba proposes to Borea to open the border and to close the harbour. */
const offer = build.dataset({
  documents: ["d0", "d1", "d2", "d3"].map((id) => ({ id, title: id, language: "en" }) as never),
  actors: ["alba", "ministry", "borea", "minister", "corva"].map(actor),
  issues: ["border", "harbour"].map((id) => ({ id, label: id, proposition: `The ${id} is open.` })),
  proposals: [
    {
      id: "offer",
      title: "Offer",
      proposers: ["ministry"],
      onBehalfOf: "alba",
      addressees: ["borea"],
      date: "2020-03-01",
      terms: [
        { id: "open-border", summary: "Opens.", about: ["border", "corva"], sources: sources("d1") },
        {
          id: "close-harbour",
          summary: "Closes.",
          positions: [{ on: "harbour", stance: "oppose" }],
          sources: sources("d2"),
        },
      ],
      responses: [],
      sources: sources("d0"),
    },
  ],
});
const [bare] = offer.proposals as [(typeof offer.proposals)[0]];
type Fields = Parameters<typeof build.changed<typeof bare>>[1];

function offerWith(fields: Fields, statements = offer.statements) {
  return { ...offer, statements, proposals: [build.changed(bare, fields)] };
}
function answered(answer: ResponseAnswer, fields: object = {}, statements = offer.statements) {
  const response = build.response({ id: "reply", by: "minister", onBehalfOf: "borea", answer });
  const dated = { ...response, date: "2020-04-01", sources: sources("d3"), ...fields };
  return offerWith({ responses: [dated] }, statements);
}
const matters = ["offer", "open-border", "close-harbour", "border", "harbour"] as const;
const stancesOf = (dataset: typeof offer, who: string, options: object = {}) =>
  compareStances(dataset, { actors: [who], on: matters, ...options }).cells.map(({ stance }) => stance);

describe("to put forward is to support", () => {
  test("the proposers and their principal support the proposal, its terms, and what the terms imply", () => {
    const expected = ["support", "support", "support", "support", "oppose"];
    expect(stancesOf(offer, "ministry")).toEqual(expected);
    expect(stancesOf(offer, "alba")).toEqual(expected);
    expect(stancesOf(offer, "alba", { attributeTo: "speaker" })).toEqual(Array(5).fill("silent"));
    expect(stancesOf(offer, "ministry", { attributeTo: "principal" })).toEqual(Array(5).fill("silent"));
    const cells = compareStances(offer, { actors: ["alba"], on: matters }).cells;
    expect(cells.map(({ via }) => via)).toEqual(["proposal", "proposal", "proposal", "term", "term"]);
    expect(cells.map(({ documents }) => documents)).toEqual([["d0"], ["d1"], ["d2"], ["d1"], ["d2"]]);
    expect(
      cells.every(({ records: acts, statements }) => acts[0] === "offer" && statements.length === 0),
    ).toBe(true);
    expect(cells[4]?.latest).toEqual({
      stance: "oppose",
      date: "2020-03-01",
      record: "offer",
      statement: null,
    });
  });
  test("only from the date of the proposal on, or of the statement that made an undated one", () => {
    expect(stancesOf(offer, "alba", { to: "2020-02-29" })).toEqual(Array(5).fill("silent"));
    const made = build.statement({ id: "made", speaker: "ministry", onBehalfOf: "alba", date: "2020-02-15" });
    const undated = offerWith({ date: undefined, statement: "made" }, [made]);
    const asOf = (day: string) => stanceAsOf(undated, { actor: "alba", on: "harbour", asOf: day });
    expect(asOf("2020-02-14")).toMatchObject({ stance: "silent", certain: true });
    expect(asOf("2020-02-15")).toMatchObject({
      stance: "oppose",
      certain: true,
      since: "2020-02-15",
      record: "offer",
      statement: "made",
    });
  });
  test("the documents of the terms decide which documents attest a stance", () => {
    expect(stancesOf(offer, "alba", { documents: ["d2"] })).toEqual([
      "silent",
      "silent",
      "support",
      "silent",
      "oppose",
    ]);
  });
  test("the positions of the statement that made the proposal come first, and nothing counts twice", () => {
    const positions = [
      { on: "offer", stance: "support" as const },
      { on: "open-border", stance: "conditional" as const, condition: "If." },
    ];
    const made = build.statement({ id: "made", speaker: "minister", onBehalfOf: "alba", positions });
    const dataset = offerWith({ statement: "made" }, [{ ...made, date: "2020-03-01" }]);
    const { cells } = compareStances(dataset, { actors: ["alba"], on: matters });
    expect(cells.map(({ stance, via, records: acts }) => [stance, via, ...acts])).toEqual([
      ["support", "position", "made"],
      ["conditional", "position", "made"],
      ["support", "proposal", "offer"],
      ["conditional", "term", "made"],
      ["oppose", "term", "offer"],
    ]);
    expect(cells.map(({ statements }) => statements)).toEqual(Array(5).fill(["made"]));
    // The ministry is a proposer, but it did not make the statement.
    const ofMinistry = compareStances(dataset, { actors: ["ministry"], on: ["open-border"] }).cells[0];
    expect(ofMinistry).toMatchObject({ stance: "support", records: ["offer"], statements: [] });
    expect(list(dataset, "statements", { on: ["harbour"], stances: ["oppose"] }).map(({ id }) => id)).toEqual(
      ["made"],
    );
  });
});

describe("an answer is a stance of who answers and of the principal", () => {
  test.each([
    ["accepted", ["support", "support", "support", "support", "oppose"]],
    ["rejected", ["oppose", "oppose", "oppose", "oppose", "support"]],
    ["partly-accepted", ["conditional", "conditional", "conditional", "conditional", "unclear"]],
    ["countered", Array(5).fill("unclear")],
    ["welcomed", Array(5).fill("unclear")],
    ["undisclosed", Array(5).fill("silent")],
    ["deferred", Array(5).fill("silent")],
    ["unanswered", Array(5).fill("silent")],
  ] as const)("%s", (answer, expected) => {
    const dataset = answered(answer);
    expect(stancesOf(dataset, "borea")).toEqual(expected);
    expect(stancesOf(dataset, "minister")).toEqual(expected);
    expect(stancesOf(dataset, "borea", { to: "2020-03-31" })).toEqual(Array(5).fill("silent"));
  });
  test("an answer with terms is about those terms only", () => {
    const dataset = answered("rejected", { terms: ["close-harbour"] });
    expect(stancesOf(dataset, "borea")).toEqual(["silent", "silent", "oppose", "silent", "support"]);
    const { cells } = compareStances(dataset, { actors: ["borea"], on: ["close-harbour", "harbour"] });
    expect(cells.map(({ via, records: acts, documents }) => [via, acts, documents])).toEqual([
      ["response", ["reply"], ["d3"]],
      ["term", ["reply"], ["d3"]],
    ]);
  });
  test("the positions of the statement that gave the answer come first", () => {
    const gave = build.statement({
      id: "gave",
      speaker: "minister",
      onBehalfOf: "borea",
      date: "2020-04-01",
      positions: [{ on: "border", stance: "neutral" }],
    });
    const dataset = answered("rejected", { statement: "gave", date: undefined }, [gave]);
    expect(stancesOf(dataset, "borea")).toEqual(["oppose", "oppose", "oppose", "neutral", "support"]);
    const { counts, statements } =
      compareStances(dataset, { actors: ["borea"], on: ["border"] }).cells[0] ?? {};
    expect(counts).toEqual({ support: 0, conditional: 0, neutral: 1, oppose: 0, unclear: 0 });
    expect(statements).toEqual(["gave"]);
  });
});

describe("the prevailing stance", () => {
  const said = (id: string, stance: "support" | "neutral" | "conditional" | "unclear", date?: string) =>
    build.statement({
      id,
      speaker: "corva",
      date,
      positions: [{ on: "border", stance, ...(stance === "conditional" ? { condition: "If." } : {}) }],
    });
  const summaryOf = (...statements: readonly ReturnType<typeof said>[]) =>
    compareStances({ ...offer, statements }, { actors: ["corva"], on: ["border"] }).cells[0];
  test("of a tie is that of the later act, then the most cautious one", () => {
    const earlier = said("a", "neutral", "2020-01-01");
    expect(summaryOf(earlier, said("b", "support", "2020-01-02"))?.stance).toBe("support");
    expect(summaryOf(earlier, said("b", "support", "2020-01-01"))?.stance).toBe("neutral");
    expect(summaryOf(said("a", "support", "2020-01-01"), said("b", "conditional"))?.stance).toBe("support");
    expect(summaryOf(said("a", "support"), said("b", "conditional"))?.stance).toBe("conditional");
    const three = [earlier, said("b", "support", "2020-01-02"), said("c", "unclear", "2020-01-03")];
    expect(summaryOf(...three)?.stance).toBe("support");
  });
  test("differs from the latest stance, which is that of the last dated act", () => {
    const often = [said("a", "support", "2020-01-01"), said("b", "support", "2020-01-02")];
    expect(summaryOf(...often, said("c", "neutral", "2020-01-03"))).toMatchObject({
      stance: "support",
      latest: { stance: "neutral", date: "2020-01-03", record: "c", statement: "c" },
    });
    expect(summaryOf(...often, said("c", "neutral"))?.latest).toMatchObject({ record: "b" });
    expect(summaryOf(said("c", "neutral"))?.latest).toMatchObject({ stance: "neutral", date: null });
    expect(summaryOf(said("c", "neutral"), said("d", "support"))?.latest).toBeNull();
  });
});

test("Russia opposes the enlargement of NATO since it put an end to it into its proposal", () => {
  const russia = { actor: "russia", on: "nato-enlargement" } as const;
  expect(stanceAsOf(record, { ...russia, asOf: "2021-12-16" }).stance).toBe("silent");
  expect(stanceAsOf(record, { ...russia, asOf: "2021-12-17" })).toMatchObject({
    stance: "oppose",
    certain: true,
    since: "2021-12-17",
  });
  const [cell] = compareStances(record, { actors: ["russia"], on: ["nato-enlargement"] }).cells;
  expect([cell?.records[0], cell?.statements[0]]).toEqual([
    "russian-security-guarantee-proposals",
    "russia-publishes-drafts",
  ]);
});
