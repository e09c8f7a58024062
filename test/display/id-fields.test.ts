import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as coding from "../../src/coding/index.ts";
import * as columns from "../../src/columns/index.ts";
import { dataset as typed } from "../../src/data/index.ts";
import { idTest } from "../../src/display/id-fields.ts";
import * as demarche from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import * as network from "../../src/network/index.ts";
import { countKeysOf } from "../../src/query/counts/count-keys.ts";

const { toRows, nameOf } = demarche;
const src = fileURLToPath(new URL("../../src", import.meta.url));
const dataset: Dataset = typed;

/** The names of the fields of all results whose type says that they contain ids. */
const typedIdFields = new Set(
  ["query", "columns", "network", "coding"].flatMap((folder) =>
    readdirSync(`${src}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => idFieldsIn(readFileSync(`${src}/${folder}/${path}`, "utf8"))),
  ),
);

function idFieldsIn(code: string): readonly string[] {
  const file = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => !/(Options|Filter)$/.test(name.text))
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .filter(({ type }) =>
      /\bI\[("\w+"|K)\]|\b(ActId|AnyId|MatterId|CitingId|DatedId)</.test(type?.getText() ?? ""),
    )
    .map(({ name }) => (name as ts.Identifier).text);
}

test("every field of a result that contains ids by its type is known", () => {
  const isId = idTest();
  expect(typedIdFields.size).toBeGreaterThan(30);
  expect([...typedIdFields].filter((name) => name !== "id" && !isId("x", name))).toEqual([]);
});

const question = { actor: "russia", on: "nato-enlargement" } as const;
const pair = { actors: ["russia", "united-states"] } as const;
const timeline = demarche.timeline(dataset);
const proposals = dataset.proposals.map(({ id }) => id);
const statuses = proposals.map((id) => demarche.proposalStatus(dataset, id));
const columnsOfRecord = columns.columnsOf(dataset);
const oneMode = network.stanceNetwork(dataset, {
  mode: "one-mode",
  rows: "principal",
  aggregation: "subtract",
});
const twoMode = network.stanceNetwork(dataset, { mode: "two-mode", rows: "principal" });
const changed = demarche
  .list(dataset, "statements", { acts: ["offer"] })
  .map((record) => ({ ...record, note: "?" }));
const replaced = {
  ...dataset,
  statements: [...dataset.statements.filter(({ act }) => act !== "offer"), ...changed],
};
const agreement = coding.coderAgreement(dataset, replaced);

/** For each function, some of its results as `toRows` takes them. */
const results: Readonly<Record<string, () => readonly object[]>> = {
  adjacent: () => [demarche.adjacent(dataset, "statements", "peskov-in-no-hurry")],
  asTable: () => [demarche.asTable(timeline)],
  attestation: () => [
    demarche.attestation(
      dataset,
      dataset.statements.map(({ id }) => id),
    ),
  ],
  compareStances: () => {
    const comparison = demarche.compareStances(dataset, { relatedIssues: "both" });
    return [comparison, comparison.cells];
  },
  contacts: () => [demarche.contacts(dataset)],
  countBy: () =>
    demarche.kinds.flatMap((kind) =>
      countKeysOf(kind, !["actors", "issues", "bases"].includes(kind)).map((by) =>
        demarche.countBy(dataset, kind, { by } as never),
      ),
    ),
  describe: () => [demarche.describe(dataset).places],
  elapsed: () => [demarche.elapsed(dataset, "geneva-round", "bucharest-summit")],
  encounters: () => [demarche.encounters(dataset)],
  find: () => dataset.actors.map(({ id }) => demarche.find(dataset, "actors", id) as object),
  firstMovers: () => [demarche.firstMovers(dataset, pair)],
  groupTimeline: () => demarche.timelineGroupings.map((by) => demarche.groupTimeline(timeline, { by })),
  list: () => demarche.kinds.map((kind) => demarche.list(dataset, kind)),
  officesHeld: () => [demarche.officesHeld(dataset)],
  proposalHistory: () => proposals.map((id) => demarche.proposalHistory(dataset, id)),
  proposalStatus: () => statuses.flatMap((status) => [status, status.terms, status.addressees, status.open]),
  related: () => dataset.issues.map(({ id }) => demarche.related(dataset, id)),
  search: () => [demarche.search(dataset, "Russia")],
  stanceAgreement: () => [demarche.stanceAgreement(dataset, { perMatter: true })],
  stanceAsOf: () => [demarche.stanceAsOf(dataset, { ...question, asOf: "2022-02-01" })],
  stanceChanges: () => [demarche.stanceChanges(dataset, { from: "2021", to: "2023" })],
  stanceTrajectory: () => {
    const trajectory = demarche.stanceTrajectory(dataset, question);
    return [trajectory, trajectory.steps];
  },
  timeline: () => [timeline],
  coderAgreement: () => [agreement.pairs, agreement.unitizing],
  diffDatasets: () => [coding.diffDatasets(dataset, replaced).changed],
  matchActors: () => [coding.matchActors(dataset, dataset)],
  comparePair: () => [columns.comparePair(columnsOfRecord, pair)],
  compareSides: () => [columns.compareSides(columnsOfRecord, pair)],
  stanceTable: () => [columns.stanceTable(columnsOfRecord, "nato-enlargement")],
  statementsBetween: () => [columns.statementsBetween(columnsOfRecord)],
  statementsOf: () => [columns.statementsOf(columnsOfRecord, "russia")],
  statementsOn: () => [columns.statementsOn(columnsOfRecord, question)],
  codedRows: () => [network.codedRows(dataset)],
  explain: () => {
    const explanation = network.explain(twoMode, "russia", "nato-enlargement");
    return [explanation.parts, explanation.acts as readonly object[]];
  },
  networkEdges: () => [network.networkEdges(oneMode), network.networkEdges(twoMode)],
  networkNodes: () => [network.networkNodes(oneMode), network.networkNodes(twoMode)],
};

/** Functions whose results are not tables, or contain no ids of records. */
const others = new Set(
  [
    "DemarcheError compareEdtf formatEdtf matchesPeriod nameOf parseEdtf safeParseEdtf toRows",
    "actsOf checkDataset codes codingInstructions defineDataset definitionsOf fingerprint fromUtf16 isSpan",
    "krippendorffAlpha locate mergeDatasets quotations quote renameIds reviseDrafts settleDrafts subsetDataset toUtf16",
    "uncitedPassages verifySources",
    "columnsOf monthlyStances sideNetwork",
    "backbone coalitions discourseNetwork distance polarization stanceNetwork",
  ].flatMap((names) => names.split(" ")),
);

test("every function is tried or returns no table with ids", () => {
  const functions = [demarche, coding, columns, network].flatMap((module) => Object.entries(module));
  const missing = functions.filter(
    ([name, value]) => typeof value === "function" && !(name in results) && !others.has(name),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

describe("with names, no reference remains an id", () => {
  const ids = [
    ...demarche.kinds.flatMap((kind) => dataset[kind] as readonly { readonly id: string }[]),
    ...dataset.proposals.flatMap(({ terms, responses }) => [...terms, ...responses]),
  ].map(({ id }) => id);
  const renamed = new Set(ids.filter((id) => nameOf(dataset, id) !== id));
  // These columns identify the record or the node itself, and are not references. `evidence` is the value that two actors
  // share, which is often their id.
  const isOwn = (column: string) => /(^|\.)id$|^key$|^label$|^evidence$/.test(column);
  const idsIn = (row: object, isOwnColumn: (column: string) => boolean) =>
    Object.entries(row).flatMap(([column, cell]) =>
      isOwnColumn(column) || typeof cell !== "string"
        ? []
        : cell.split(/; |, |\| /).flatMap((value) => (renamed.has(value) ? [`${column}: ${value}`] : [])),
    );

  test.each(Object.entries(results))("in the results of %s", (name, ask) => {
    const isOwnColumn = name === "groupTimeline" ? (column: string) => column.endsWith("id") : isOwn;
    for (const result of ask())
      expect(new Set(toRows(result, { names: dataset }).flatMap((row) => idsIn(row, isOwnColumn)))).toEqual(
        new Set(),
      );
  });
});

describe("with names, a word or a date that equals an id stays", () => {
  const [first] = dataset.actors;
  const actor = (id: string) => ({ ...(first as object), id, name: `Name of ${id}` });
  const actors = ["criticize", "support", "proposal", "2022-02", "russia-x"].map(actor);
  const names = { ...dataset, actors: [...dataset.actors, ...actors] } as Dataset;
  const rowOf = (row: object) => toRows([row], { names })[0];

  test("in fields that contain ids elsewhere", () => {
    const row = {
      act: "criticize",
      via: "proposal",
      first: "2022-02",
      stance: "support",
      language: "russia",
    };
    expect(rowOf(row)).toEqual(row);
    expect(rowOf({ record: "russia", via: ["russia"], first: "russia", issue: "support" })).toEqual({
      record: "Russia",
      via: "Russia",
      first: "Russia",
      issue: "Name of support",
    });
  });

  test("in the key of a group that is a period or the value of an attribute", () => {
    const entries = [{ ...timeline[0], actors: ["russia"], issues: [], documents: [] }];
    expect(rowOf({ key: "2022-02", entries })).toMatchObject({ key: "2022-02" });
    expect(rowOf({ key: "support", entries })).toMatchObject({ key: "support" });
    expect(rowOf({ key: "russia", entries })).toMatchObject({ key: "Russia" });
  });
});

test("both ends of an edge have the name of their node", () => {
  const nodes = new Map(network.networkNodes(oneMode, { names: dataset }).map(({ name }) => [name, name]));
  for (const { source, target } of toRows(network.networkEdges(oneMode), { names: dataset }))
    expect([nodes.has(source as string), nodes.has(target as string)]).toEqual([true, true]);
});
