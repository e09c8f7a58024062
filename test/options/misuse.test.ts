import { describe, expect, test } from "vitest";
import * as charts from "../../src/charts/index.ts";
import * as coding from "../../src/coding/index.ts";
import * as columns from "../../src/columns/index.ts";
import { dataset } from "../../src/data/index.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import * as exports from "../../src/export/index.ts";
import * as imports from "../../src/import/index.ts";
import * as queries from "../../src/index.ts";
import * as network from "../../src/network/index.ts";
import * as reader from "../../src/reader/index.ts";
import * as schema from "../../src/schema/index.ts";

type Calls = Readonly<Record<string, (options: object) => unknown>>;

// biome-ignore lint/suspicious/noExplicitAny: the options are wrong on purpose.
const anyOf = (module: object): any => module;
const [c, col, x, i, q, n, r, s, h] = [
  coding,
  columns,
  exports,
  imports,
  queries,
  network,
  reader,
  schema,
  charts,
].map(anyOf);

const question = { actor: "russia", on: "nato-enlargement" } as const;
const pair = { actors: ["russia", "nato"] } as const;
const columnsOfRecord = columns.columnsOf(dataset);
const twoMode = network.stanceNetwork(dataset, { mode: "two-mode", rows: "principal" });
const oneMode = network.stanceNetwork(dataset, { mode: "one-mode", rows: "principal" });
const article = { title: "A report", language: "en" };
const annotated = { ann: "", text: "Alba waits.", title: "A report" };

/** A call of each function that has options. The call passes the options on to the function. */
const calls: Readonly<Record<string, Calls>> = {
  demarche: {
    adjacent: (o) => q.adjacent(dataset, "statements", "peskov-in-no-hurry", o),
    compareStances: (o) => q.compareStances(dataset, o),
    contacts: (o) => q.contacts(dataset, o),
    countBy: (o) => q.countBy(dataset, "statements", { by: "act", ...o }),
    elapsed: (o) => q.elapsed(dataset, "geneva-round", "bucharest-summit", o),
    encounters: (o) => q.encounters(dataset, o),
    firstMovers: (o) => q.firstMovers(dataset, { ...pair, ...o }),
    groupTimeline: (o) => q.groupTimeline(dataset, { by: "month", ...o }),
    list: (o) => q.list(dataset, "statements", o),
    matchesPeriod: (o) => q.matchesPeriod("2022", { from: "2021", ...o }),
    officesHeld: (o) => q.officesHeld(dataset, o),
    proposalStatus: (o) => q.proposalStatus(dataset, "russian-bases-offer", o),
    search: (o) => q.search(dataset, "Russia", o),
    stanceAgreement: (o) => q.stanceAgreement(dataset, o),
    stanceAsOf: (o) => q.stanceAsOf(dataset, { ...question, asOf: "2022", ...o }),
    stanceChanges: (o) => q.stanceChanges(dataset, { from: "2022", to: "2023", ...o }),
    stanceTrajectory: (o) => q.stanceTrajectory(dataset, { ...question, ...o }),
    timeline: (o) => q.timeline(dataset, o),
    toRows: (o) => q.toRows(dataset.statements, o),
  },
  "demarche/charts": {
    encounterChart: (o) => h.encounterChart(dataset, o),
    proposalChart: (o) => h.proposalChart(dataset, "russian-bases-offer", o),
    stanceChart: (o) => h.stanceChart(dataset, { ...question, ...o }),
    stanceHeatmap: (o) => h.stanceHeatmap(dataset, o),
    timelineChart: (o) => h.timelineChart(dataset, o),
  },
  "demarche/coding": {
    checkDataset: (o) => c.checkDataset(dataset, o),
    codingInstructions: (o) => c.codingInstructions(o),
    defineDataset: (o) => c.defineDataset({ documents: [] }, o),
    krippendorffAlpha: (o) => c.krippendorffAlpha([["a", "a"]], o),
    locate: (o) => c.locate("a", "a", o),
    mergeDatasets: (o) => c.mergeDatasets(dataset, dataset, o),
    renameIds: (o) => c.renameIds(dataset, { russia: "rus" }, o),
    reviseDrafts: (o) => c.reviseDrafts("Alba waits.", { document: article, ...o }),
    settleDrafts: (o) => c.settleDrafts("Alba waits.", [], { document: article, ...o }),
    subsetDataset: (o) => c.subsetDataset(dataset, { documents: ["putin-offers-bases-report"], ...o }),
    uncitedPassages: (o) => c.uncitedPassages(dataset, "putin-offers-bases-report", {}, o),
  },
  "demarche/columns": {
    columnsOf: (o) => col.columnsOf(dataset, o),
    comparePair: (o) => col.comparePair(columnsOfRecord, { ...pair, ...o }),
    compareSides: (o) => col.compareSides(columnsOfRecord, { ...pair, ...o }),
    monthlyStances: (o) => col.monthlyStances(columnsOfRecord, { ...question, ...o }),
    sideNetwork: (o) => col.sideNetwork(columnsOfRecord, o),
    stanceTable: (o) => col.stanceTable(columnsOfRecord, "nato-enlargement", o),
    statementsBetween: (o) => col.statementsBetween(columnsOfRecord, o),
    statementsOf: (o) => col.statementsOf(columnsOfRecord, "russia", o),
    statementsOn: (o) => col.statementsOn(columnsOfRecord, { ...question, ...o }),
  },
  "demarche/export": {
    toCsv: (o) => x.toCsv([{ a: 1 }], o),
    toCsvPieces: (o) => [...x.toCsvPieces([{ a: 1 }], o)],
    toDataPackage: (o) => x.toDataPackage(dataset, o),
    toDnaRows: (o) => x.toDnaRows(dataset, { texts: {}, ...o }),
    toGeoJson: (o) => x.toGeoJson(dataset, o),
    toGexf: (o) => x.toGexf(twoMode, o),
    toGraphML: (o) => x.toGraphML(twoMode, o),
    toHtml: (o) => x.toHtml([{ a: 1 }], o),
    toICalendar: (o) => x.toICalendar(dataset, {}, o),
    toJsonFeed: (o) => x.toJsonFeed(dataset, {}, o),
    toJsonLd: (o) => x.toJsonLd(dataset, o),
    toJsonLdPieces: (o) => [...x.toJsonLdPieces(dataset, o)],
    toMarkdown: (o) => x.toMarkdown([{ a: 1 }], o),
    toMermaid: (o) => x.toMermaid(twoMode, o),
    toTimelineJs: (o) => x.toTimelineJs(dataset, o),
  },
  "demarche/import": {
    column: (o) => i.column("a", o),
    fromAnnotations: (o) => i.fromAnnotations(annotated, o),
    fromDna: (o) => i.fromDna([], o),
    fromEvents: (o) => i.fromEvents([], { scheme: "icews", ...o }),
    fromPopolo: (o) => i.fromPopolo({}, o),
    fromVotes: (o) => i.fromVotes([], o),
    mapRows: (o) => i.mapRows([], o),
  },
  "demarche/network": {
    codedRows: (o) => n.codedRows(dataset, o),
    discourseNetwork: (o) =>
      n.discourseNetwork([], { mode: "one-mode", rows: "actor", columns: "claim", ...o }),
    distance: (o) => n.distance(oneMode, oneMode, o),
    networkNodes: (o) => n.networkNodes(twoMode, o),
    stanceNetwork: (o) => n.stanceNetwork(dataset, { mode: "two-mode", ...o }),
  },
  "demarche/reader": {
    createReader: (o) => r.createReader(o),
    draftsOf: (o) =>
      r.draftsOf(reader.readDocument("Alba waits.", { language: "en" }), { document: article, ...o }),
    readDocument: (o) => r.readDocument("Alba waits.", { language: "en", ...o }),
    readDrafts: (o) => r.readDrafts("Alba waits.", { document: article, ...o }),
  },
  "demarche/schema": {
    draftSchema: (o) => s.draftSchema(o),
    fromRows: (o) => s.fromRows({ documents: [] }, o),
  },
};

/** The functions that have no options. */
const withoutOptions = new Set(
  [
    "DemarcheError asTable attestation compareEdtf describe find formatEdtf nameOf parseEdtf proposalHistory related safeParseEdtf",
    "actsOf coderAgreement codes definitionsOf diffDatasets fingerprint fromUtf16 isSpan matchActors quotations quote toUtf16 verifySources",
    "fromDataPackage fromJsonLd fromNdjson toNdjson toNdjsonPieces",
    "backbone coalitions explain networkEdges polarization",
    "columns gazetteerOf joinGazetteers jsonSchema parseDataset safeParseDataset summarizeLosses",
  ].flatMap((names) => names.split(" ")),
);

test("every function is tried or has no options", () => {
  const modules = { charts, coding, columns, export: exports, import: imports, network, reader, schema };
  const entries = {
    demarche: queries,
    ...Object.fromEntries(Object.entries(modules).map(([name, module]) => [`demarche/${name}`, module])),
  };
  const missing = Object.entries(entries).flatMap(([entry, module]) =>
    Object.entries(module)
      .filter(
        ([name, value]) =>
          typeof value === "function" && !(name in (calls[entry] ?? {})) && !withoutOptions.has(name),
      )
      .map(([name]) => `${entry}: ${name}`),
  );
  expect(missing).toEqual([]);
});

describe.each(Object.entries(calls))("%s", (_, ofEntry) => {
  test.each(Object.entries(ofEntry))("%s refuses an option that it does not have", (_name, call) => {
    const ask = () => call({ unknwn: true });
    expect(ask).toThrow(DemarcheError);
    expect(ask).toThrow(/ha(s|ve) no (option|field) "unknwn"/);
  });
});
