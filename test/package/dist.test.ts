import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  bundle,
  ceiling,
  everything,
  readerOfNames,
  readerOfOne,
  readerOfThree,
  unpackedBytes,
} from "./budget.ts";

const require = createRequire(import.meta.url);

describe("public names", () => {
  test.each([
    [
      "demarche",
      [
        "DemarcheError",
        "actorRoles",
        "actorTypes",
        "adjacent",
        "agreementMeasures",
        "amountBounds",
        "asTable",
        "attestation",
        "attributedKinds",
        "attributions",
        "baseStatuses",
        "baseTypes",
        "calendarUnits",
        "compareEdtf",
        "compareStances",
        "contacts",
        "countBy",
        "dateMatches",
        "describe",
        "elapsed",
        "elapsedUnits",
        "encounterLevels",
        "encounters",
        "eventStatuses",
        "eventTypes",
        "find",
        "firstMovers",
        "formatEdtf",
        "groupTimeline",
        "identifierSchemes",
        "kinds",
        "list",
        "matchesPeriod",
        "meetingFormats",
        "meetingStatuses",
        "nameOf",
        "nestedKinds",
        "officesHeld",
        "openReasons",
        "parseEdtf",
        "proposalHistory",
        "proposalStatus",
        "proposalSteps",
        "related",
        "relatedIssueModes",
        "reportings",
        "responseAnswers",
        "safeParseEdtf",
        "search",
        "stanceAgreement",
        "stanceAsOf",
        "stanceChanges",
        "stanceRelations",
        "stanceScores",
        "stanceTrajectory",
        "stances",
        "statementActs",
        "timeline",
        "timelineGroupings",
        "timelineKinds",
        "toRows",
      ],
    ],
    [
      "demarche/charts",
      [
        "chartThemes",
        "encounterChart",
        "proposalChart",
        "stanceChart",
        "stanceHeatmap",
        "timelineChart",
        "timelineLanes",
      ],
    ],
    [
      "demarche/coding",
      [
        "actorMatchReasons",
        "actsOf",
        "checkDataset",
        "codeSchemes",
        "codedKinds",
        "coderAgreement",
        "codes",
        "codingInstructions",
        "defineDataset",
        "definitionsOf",
        "diffDatasets",
        "draftDecisionCodes",
        "draftKinds",
        "draftWarningCodes",
        "enumerationNames",
        "fingerprint",
        "fromUtf16",
        "isSpan",
        "krippendorffAlpha",
        "locate",
        "locateRungs",
        "matchActors",
        "measurementLevels",
        "mergeDatasets",
        "mergePreferences",
        "quotations",
        "quote",
        "renameIds",
        "reviseDrafts",
        "settleDrafts",
        "subsetDataset",
        "subsetKinds",
        "toUtf16",
        "uncitedPassages",
        "verifySources",
        "warningCodes",
        "wordUses",
      ],
    ],
    [
      "demarche/columns",
      [
        "columnsOf",
        "comparePair",
        "compareSides",
        "monthlyStances",
        "sideNetwork",
        "stanceTable",
        "statementsBetween",
        "statementsOf",
        "statementsOn",
      ],
    ],
    ["demarche/data", ["dataset"]],
    [
      "demarche/export",
      [
        "formulaRules",
        "fromDataPackage",
        "fromJsonLd",
        "fromNdjson",
        "toCsv",
        "toCsvPieces",
        "toDataPackage",
        "toDnaRows",
        "toGeoJson",
        "toGexf",
        "toGraphML",
        "toHtml",
        "toICalendar",
        "toJsonFeed",
        "toJsonLd",
        "toJsonLdPieces",
        "toMarkdown",
        "toMermaid",
        "toNdjson",
        "toNdjsonPieces",
        "toTimelineJs",
      ],
    ],
    [
      "demarche/import",
      [
        "absentModes",
        "annotationFields",
        "column",
        "columns",
        "dateFormats",
        "eventSchemes",
        "fromAnnotations",
        "fromDna",
        "fromEvents",
        "fromPopolo",
        "fromVotes",
        "mapRows",
        "offsetUnits",
        "rowErrorModes",
        "summarizeLosses",
        "voteCodings",
        "voteLayouts",
        "voteMeanings",
      ],
    ],
    [
      "demarche/network",
      [
        "aggregations",
        "backbone",
        "coalitions",
        "codedRows",
        "discourseNetwork",
        "distance",
        "distanceMeasures",
        "duplicateRules",
        "explain",
        "kernels",
        "networkEdges",
        "networkModes",
        "networkNodes",
        "normalizations",
        "polarization",
        "stanceNetwork",
        "timeUnits",
      ],
    ],
    [
      "demarche/reader",
      [
        "createReader",
        "draftsOf",
        "english",
        "englishGazetteer",
        "gazetteerOf",
        "italian",
        "italianGazetteer",
        "joinGazetteers",
        "readDocument",
        "readDrafts",
        "romanian",
        "romanianGazetteer",
        "worldGazetteer",
      ],
    ],
    [
      "demarche/schema",
      [
        "datasetSchema",
        "draftSchema",
        "fromRows",
        "jsonSchema",
        "parseDataset",
        "recordSchemas",
        "safeParseDataset",
      ],
    ],
  ])("of %s, as a module and as CommonJS", async (entry, names) => {
    expect(Object.keys(await import(entry)).sort()).toEqual(names);
    expect(Object.keys(require(entry)).sort()).toEqual(names);
  });
});

/** The paths of all JavaScript files in dist. */
const code = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js"))
  .map((path) => join("dist", path));

describe("what is shipped", () => {
  test("zod is imported by one file of each format, and bundled nowhere", () => {
    const importers = code.filter((path) => /["']zod["']/.test(readFileSync(path, "utf8")));
    const file = "schema/zod-is-an-optional-peer-of-demarche--run--npm-install-zod.js";
    expect(importers.sort()).toEqual([`dist/cjs/${file}`, `dist/esm/${file}`]);
  });

  test("only the types of the entry schema name zod", () => {
    const declarations = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".d.ts"),
    );
    const naming = declarations.filter((path) =>
      /from ["']zod/.test(readFileSync(join("dist", path), "utf8")),
    );
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((path) => !/^(esm|cjs)\/schema\//.test(path))).toEqual([]);
  });

  test("the JSON Schemas can be imported by name", () => {
    for (const kind of ["dataset", "statements", "bases"]) {
      expect(require(`demarche/schemas/${kind}.json`).$schema).toBe(
        "https://json-schema.org/draft/2020-12/schema",
      );
    }
    expect(require("demarche/schemas/bases.json").$ref).toBe("dataset.json#/$defs/bases");
  });

  test("the record is the same as a file and as a module", async () => {
    const { dataset } = await import("demarche/data");
    expect(require("demarche/data.json")).toEqual(dataset);
    expect(JSON.stringify(require("demarche/data").dataset)).toBe(JSON.stringify(dataset));
  });

  test("the two codings can be compared in one call", async () => {
    const { coderAgreement } = await import("demarche/coding");
    const [first, second] = ["first", "second"].map((coder) => require(`demarche/codings/${coder}.json`));
    expect(coderAgreement(first, second).unitizing[0]).toMatchObject({ first: 66, second: 64, matched: 63 });
  });

  test("nothing but zod is imported at run time", () => {
    for (const path of code) {
      const imported = ts
        .preProcessFile(readFileSync(path, "utf8"), true, true)
        .importedFiles.map(({ fileName }) => fileName);
      expect(
        imported.filter((from) => from !== "zod" && !/^\.\.?\//.test(from)),
        path,
      ).toEqual([]);
    }
  });

  // With one other character, an engine would store the module and its string with two bytes per character.
  test("the module of the dataset contains only ASCII", () => {
    expect(readFileSync("dist/esm/data/index.js", "utf8")).toMatch(/^[\0-\x7f]*$/);
  });

  test("code is readable", () => {
    for (const path of code.filter((file) => !file.includes("data/"))) {
      // Import and export statements are not measured, because all their names are on one line. The words of lexicons
      // and gazetteers are not measured either. They are texts in quotes or rows of a table with `|` between the names.
      const lines = readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => !/^(import|export) \{/.test(line) && !/^[^(){}"]*\|[^(){}"]*$/.test(line))
        .map((line) => line.replace(/"[^"]*"/g, '""'));
      const longest = Math.max(...lines.map((line) => line.length));
      expect(longest, path).toBeLessThan(400);
    }
  });

  test("a bundle leaves out unused code", async () => {
    const { code: find } = await bundle('export { find } from "demarche";');
    // Each of these strings occurs only in a part of the package that `find` does not use: grouping, hashing, rendering
    // and the bundled dataset.
    for (const marker of ["groupTimeline", "sha256", "<table>", "vladimir-putin"])
      expect(find).not.toContain(marker);
    expect((await bundle('import "demarche"; import "demarche/data";')).code.trim()).toBe("");
  });

  test.each([
    ["demarche", "actorTypes"],
    ["demarche/coding", "codeSchemes"],
  ])("a bundle of a list of %s has nothing but the list", async (entry, name) => {
    const { code: list } = await bundle(`export { ${name} } from "${entry}";`);
    expect(list).toMatch(/^var (\w+)=\[("[\w-]+",?)+\];export\{\1 as \w+\};\n$/);
  });

  test("stays below the ceilings", async () => {
    expect(unpackedBytes()).toBeLessThan(ceiling.installed);
    expect((await bundle(everything)).bytes).toBeLessThan(ceiling.everything);
    expect((await bundle('export { timeline } from "demarche";')).bytes).toBeLessThan(ceiling.oneQuery);
    expect((await bundle(readerOfOne)).bytes).toBeLessThan(ceiling.readerOfOne);
    expect((await bundle(readerOfNames)).bytes).toBeLessThan(ceiling.readerOfNames);
    expect((await bundle(readerOfThree)).bytes).toBeLessThan(ceiling.readerOfThree);
  });
});

describe("the same everywhere", () => {
  test("all results are equal, byte for byte, in every time zone and locale", () => {
    const script = `
      import { createHash } from "node:crypto";
      import * as d from "demarche";
      import * as e from "demarche/export";
      import { dataset } from "demarche/data";
      const timeline = d.timeline(dataset);
      const answers = [
        timeline, d.describe(dataset),
        ...d.timelineGroupings.map((by) => d.groupTimeline(timeline, { by })),
        ...d.kinds.map((kind) => d.toRows(d.list(dataset, kind), { names: dataset })),
        ...timeline.map((entry) => d.attestation(dataset, entry.id)),
        ...timeline.filter((entry) => entry.date).map((entry) => d.formatEdtf(entry.date)),
        d.timeline(dataset, { from: "2022-02", match: "certainly" }),
        e.toICalendar(dataset), e.toJsonFeed(dataset), e.toTimelineJs(dataset), e.toMermaid(timeline), e.toJsonLd(dataset),
        e.toDataPackage(dataset).files, e.toCsv(timeline), e.toMarkdown(timeline), e.toHtml(timeline),
      ];
      console.log(createHash("sha256").update(JSON.stringify(answers)).digest("hex"));`;
    const digests = [
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/Los_Angeles", LC_ALL: "ro_RO.UTF-8" },
      { TZ: "Pacific/Apia", LC_ALL: "de_DE.UTF-8" },
    ].map((env) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        encoding: "utf8",
        env: { ...process.env, ...env },
      }),
    );
    expect(new Set(digests).size).toBe(1);
  });
});

test("the demo is readable at 80 columns", () => {
  const lines = execFileSync(process.execPath, ["docs/demo.mjs"], { encoding: "utf8" }).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  for (const heading of ["Timeline", "Bases and presences", "Reported by two or more documents"])
    expect(lines).toContain(heading);
});
