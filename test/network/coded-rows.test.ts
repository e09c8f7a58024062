import { describe, expect, test } from "vitest";
import { codedRows } from "../../src/network/coded-rows.ts";
import { explain } from "../../src/network/explain.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { type StanceNetworkOptions, stanceNetwork } from "../../src/network/stance-network.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { dataset, response, statement } from "../fixtures/records.ts";

const actor = (id: string) => ({ id, type: "state" as const, name: id, sources: [] });
/**
 * A dataset in which a minister and a president speak for Alba, and Corva proposes a plan with a term that supports
 * roads.
 */
const roads = dataset({
  actors: ["alba", "borea", "corva", "minister", "president"].map(actor),
  issues: ["bridge", "roads"].map((id) => ({ id, label: id, proposition: id })),
  proposals: [
    {
      id: "plan",
      title: "Plan",
      proposers: ["corva"],
      addressees: ["alba", "borea"],
      terms: [
        {
          id: "toll-road",
          summary: "A toll road.",
          positions: [{ on: "roads", stance: "support" }],
          sources: [],
        },
      ],
      responses: [],
      sources: [],
    },
  ],
  statements: [
    statement({
      id: "a",
      speaker: "minister",
      onBehalfOf: "alba",
      date: "2020-01-01",
      positions: [{ on: "toll-road", stance: "support" }],
    }),
    statement({
      id: "b",
      speaker: "borea",
      date: "2020-01-02",
      positions: [{ on: "toll-road", stance: "support" }],
    }),
    statement({
      id: "c",
      speaker: "president",
      onBehalfOf: "alba",
      date: "2020-01-03",
      positions: [{ on: "bridge", stance: "oppose" }],
    }),
  ],
});
const rowsOf = (options?: Parameters<typeof codedRows>[1]) =>
  codedRows(roads, options)
    .filter(({ actor: name }) => name !== "corva")
    .map(({ id, actor: name, kind, via, terms }) => [id, name, kind, via, terms.join()]);
const ties = (options: Partial<StanceNetworkOptions>) =>
  networkEdges(
    stanceNetwork(roads, {
      mode: "one-mode",
      aggregation: "subtract",
      ...options,
      window: undefined,
    } as never),
  )
    .filter(({ source, target }) => source !== "corva" && target !== "corva")
    .map(({ source, target, weight, overlap }) => `${source} ${target} ${weight} ${overlap}`);

describe("rows", () => {
  test("a position on a term is also a row of the issues of the term", () => {
    expect(rowsOf({ attributeTo: "speaker" })).toEqual([
      ["a/toll-road/minister", "minister", "terms", "position", ""],
      ["a/roads/minister", "minister", "issues", "term", "toll-road"],
      ["b/toll-road/borea", "borea", "terms", "position", ""],
      ["b/roads/borea", "borea", "issues", "term", "toll-road"],
      ["c/bridge/president", "president", "issues", "position", ""],
    ]);
  });

  test("attributeTo chooses the actors", () => {
    const actors = (attributeTo: "principal" | "both") =>
      rowsOf({ attributeTo }).map(([id, name]) => `${id}: ${name}`);
    expect(actors("principal")).toEqual([
      "a/toll-road/alba: alba",
      "a/roads/alba: alba",
      "b/toll-road/borea: borea",
      "b/roads/borea: borea",
      "c/bridge/alba: alba",
    ]);
    expect(rowsOf()).toEqual(rowsOf({ attributeTo: "both" }));
    expect(actors("both")).toEqual([
      "a/toll-road/minister: minister",
      "a/roads/minister: minister",
      "a/toll-road/alba: alba",
      "a/roads/alba: alba",
      "b/toll-road/borea: borea",
      "b/roads/borea: borea",
      "c/bridge/president: president",
      "c/bridge/alba: alba",
    ]);
    expect(() => codedRows(roads, { attributeTo: "state" as never })).toThrow("attributeTo");
    expect(() => codedRows(roads, { attributedTo: "both" } as never)).toThrow('Did you mean "attributeTo"?');
  });
});

describe("networks", () => {
  test("a stance on an issue that follows from terms is left to the terms, as in stanceAgreement", () => {
    expect(ties({ rows: "principal" })).toEqual(["alba borea 1 1"]);
    const agreement = stanceAgreement(roads, { actors: ["alba", "borea"], attributeTo: "principal" });
    expect(agreement[0]).toMatchObject({ jointly: 1, agree: 1 });
    // If only issues are compared, the position on the term counts as a position on the issue.
    expect(ties({ rows: "principal", include: { kind: ["issues"] } })).toEqual(["alba borea 1 1"]);
    const network = stanceNetwork(roads, { mode: "one-mode", rows: "principal", aggregation: "subtract" });
    expect(explain(network, "alba", "borea").parts.map(({ column, amount }) => [column, amount])).toEqual([
      ["toll-road", 1],
    ]);
  });

  test("by default, a statement counts for its speaker and its principal, who do not agree by it", () => {
    expect(ties({})).toEqual(["alba borea 1 1", "borea minister 1 1"]);
    expect(ties({ attributeTo: "both" })).toEqual(ties({}));
    expect(ties({ attributeTo: "principal" })).toEqual(["alba borea 1 1"]);
    expect(ties({ attributeTo: "speaker" })).toEqual(["borea minister 1 1"]);
    const network = stanceNetwork(roads, { mode: "two-mode", include: { issue: ["bridge"] } });
    expect([network.rows, network.weights]).toEqual([
      ["alba", "president"],
      [[1], [1]],
    ]);
  });

  test("a dataset without a dated act has an empty network in a period, as list has no record in it", () => {
    const undated = dataset({
      actors: [actor("alba")],
      issues: [{ id: "bridge", label: "Bridge", proposition: "Bridge" }],
      statements: [
        statement({ id: "one", speaker: "alba", positions: [{ on: "bridge", stance: "support" }] }),
      ],
    });
    expect(stanceNetwork(undated, { mode: "two-mode" }).rows).toEqual(["alba"]);
    expect(stanceNetwork(undated, { mode: "two-mode", to: "2024" }).rows).toEqual([]);
  });

  test("another field of rows has each stance once, and no attribution", () => {
    const network = stanceNetwork(roads, {
      mode: "two-mode",
      rows: "act",
      include: { speaker: ["borea", "minister", "president"] },
    });
    expect(network.counted).toBe(5);
    expect(() => ties({ rows: "speaker", attributeTo: "both" })).toThrow(
      'the rows are of the field speaker. Use rows: "actor" with attributeTo: "both"',
    );
  });

  test("stances of proposals and answers are rows, with each act once", () => {
    const plan = dataset({
      ...roads,
      proposals: roads.proposals.map((proposal) => ({
        ...proposal,
        proposers: ["corva", "borea"],
        onBehalfOf: "alba",
        date: "2020-02-01",
        responses: [response({ id: "no", by: "president", date: "2020-02-03" })],
      })),
      statements: [],
    });
    const rowsBy = (attributeTo: "speaker" | "principal") =>
      codedRows(plan, { attributeTo }).map(({ id, statement: made, speaker, principal, via, act }) =>
        [id, made, speaker, principal, via, act].join(" "),
      );
    expect(rowsBy("principal")).toEqual([
      "plan/plan/alba  corva alba proposal ",
      "plan/toll-road/alba  corva alba proposal ",
      "plan/roads/alba  corva alba term ",
      "no/plan/president  president president response ",
      "no/toll-road/president  president president response ",
      "no/roads/president  president president term ",
    ]);
    expect(rowsBy("speaker").filter((row) => row.startsWith("plan/roads"))).toEqual([
      "plan/roads/corva  corva alba term ",
      "plan/roads/borea  borea alba term ",
    ]);
    // If the rows are principals, each of the two acts is in the row of its principal. If the rows are values of `via`,
    // both acts are in one row, and each of them is counted once.
    const network = (rows: "principal" | "via") =>
      stanceNetwork(plan, { mode: "two-mode", rows, include: { issue: ["roads"] } }).weights;
    expect(network("principal")).toEqual([[1], [1]]);
    expect(network("via")).toEqual([[2]]);
    const tie = explain(
      stanceNetwork(plan, { mode: "one-mode", aggregation: "subtract" }),
      "borea",
      "president",
    );
    // The stances on the terms and on the issue follow from the stances on the proposal as a whole.
    expect(tie.parts.map(({ column, amount }) => [column, amount])).toEqual([["plan", -2 + 1]]);
    expect(tie.acts?.map(({ id, kind }) => [id, kind])).toEqual([
      ["plan", "proposals"],
      ["no", "responses"],
    ]);
    // The stances of `alba`, `borea` and `corva` come from the same act, so there are no ties between these three
    // actors.
    const edges = networkEdges(stanceNetwork(plan, { mode: "one-mode", aggregation: "subtract" }));
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual([
      "alba president",
      "borea president",
      "corva president",
    ]);
  });

  test("the speaker of a row is the speaker of the statement that made a response", () => {
    const plan = dataset({
      ...roads,
      proposals: roads.proposals.map((proposal) => ({
        ...proposal,
        responses: [response({ id: "no", by: "alba", statement: "d" })],
      })),
      statements: [
        statement({
          id: "d",
          speaker: "minister",
          onBehalfOf: "alba",
          jointlyWith: ["borea"],
          act: "reject",
        }),
      ],
    });
    const rows = codedRows(plan, { attributeTo: "speaker" }).filter(
      ({ record, issue }) => record === "no" && issue === "roads",
    );
    // Alba answered without speaking itself, so the row of Alba has no statement.
    expect(
      rows.map(({ actor: name, speaker, principal, statement: made }) => [name, speaker, principal, made]),
    ).toEqual([
      ["minister", "minister", "alba", "d"],
      ["borea", "borea", "borea", "d"],
      ["alba", "alba", "alba", null],
    ]);
  });

  test("a filter accepts each declared way in which a stance came about", () => {
    const network = stanceNetwork(roads, { mode: "two-mode", include: { via: ["response"] } });
    expect(network.counted).toBe(0);
    expect(() => stanceNetwork(roads, { mode: "two-mode", include: { via: ["answer"] } })).toThrow(
      "as its via",
    );
  });

  test("documentFields that are undefined have the default of datasets", () => {
    const { options } = stanceNetwork(roads, { mode: "two-mode", documentFields: undefined });
    expect(options.documentFields).toEqual(["document", "publisher", "language"]);
  });

  test("a joint statement is a row of each actor that made it, and joint speakers are no principals of each other", () => {
    const joint = dataset({
      ...roads,
      proposals: [],
      statements: [
        statement({
          id: "a",
          speaker: "minister",
          onBehalfOf: "alba",
          jointlyWith: ["borea", "corva"],
          date: "2020-01-01",
          positions: [{ on: "bridge", stance: "support" }],
        }),
      ],
    });
    const rowsBy = (attributeTo: "speaker" | "principal" | "both") =>
      codedRows(joint, { attributeTo }).map(({ actor: name, speaker, principal }) =>
        [name, speaker, principal].join(" "),
      );
    const others = ["borea borea borea", "corva corva corva"];
    expect(rowsBy("speaker")).toEqual(["minister minister alba", ...others]);
    expect(rowsBy("principal")).toEqual(["alba minister alba", ...others]);
    expect(rowsBy("both")).toEqual(["minister minister alba", ...others, "alba minister alba"]);
    const weights = (rows: "speaker" | "principal" | "act") =>
      stanceNetwork(joint, { mode: "two-mode", rows }).weights;
    expect(weights("speaker")).toEqual([[1], [1], [1]]);
    expect(weights("principal")).toEqual([[1], [1], [1]]);
    expect(weights("act")).toEqual([[1]]);
    // The actors agree only by this one act, which they performed jointly.
    expect(networkEdges(stanceNetwork(joint, { mode: "one-mode", aggregation: "subtract" }))).toEqual([]);
  });

  test("unclear and repeated acts are acts on which two actors can rest", () => {
    const said = (id: string, speaker: string, stance: "support" | "unclear", onBehalfOf?: string) =>
      statement({ id, speaker, onBehalfOf, date: "2020-01-01", positions: [{ on: "bridge", stance }] });
    const tiesOf = (...statements: readonly ReturnType<typeof said>[]) =>
      networkEdges(
        stanceNetwork(dataset({ ...roads, proposals: [], statements }), {
          mode: "one-mode",
          aggregation: "subtract",
          duplicates: "range",
        }),
      ).map(({ source, target }) => `${source} ${target}`);
    const shared = said("a", "minister", "support", "alba");
    expect(tiesOf(shared)).toEqual([]);
    expect(tiesOf(shared, said("b", "alba", "unclear"))).toEqual(["alba minister"]);
    expect(tiesOf(shared, said("b", "alba", "support"))).toEqual(["alba minister"]);
  });

  test("issues that one act is on have a tie in the network of issues", () => {
    const network = stanceNetwork(roads, {
      mode: "one-mode",
      rows: "issue",
      columns: "actor",
      include: { speaker: ["borea"] },
    });
    expect(networkEdges(network).map(({ source, target }) => `${source} ${target}`)).toEqual([
      "roads toll-road",
    ]);
    // The values of `actor` are the same, whether they are the columns or the rows of a network.
    const columns = stanceNetwork(roads, { mode: "two-mode", rows: "issue", columns: "actor" }).columns;
    expect(columns).toEqual(stanceNetwork(roads, { mode: "two-mode" }).rows);
  });
});
