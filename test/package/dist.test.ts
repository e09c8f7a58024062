import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { budget, bundle, everything, lookUp } from "./budget.ts";
import { installedBytes } from "./installed.ts";

const require = createRequire(import.meta.url);

describe("public names", () => {
  test.each([
    [
      "demarche",
      [
        "DemarcheError",
        "actorTypes",
        "amountBounds",
        "asTable",
        "attestation",
        "attributions",
        "baseStatuses",
        "baseTypes",
        "calendarUnits",
        "compareEdtf",
        "compareStances",
        "dateMatches",
        "describe",
        "elapsed",
        "encounterLevels",
        "encounters",
        "eventStatuses",
        "eventTypes",
        "find",
        "formatEdtf",
        "groupTimeline",
        "identifierSchemes",
        "kinds",
        "list",
        "matchesPeriod",
        "meetingFormats",
        "meetingStatuses",
        "nestedKinds",
        "parseEdtf",
        "proposalHistory",
        "proposalStatus",
        "proposalSteps",
        "related",
        "reportings",
        "responseAnswers",
        "search",
        "stanceAsOf",
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
        "checkDataset",
        "codedKinds",
        "coderAgreement",
        "codes",
        "defineDataset",
        "diffDatasets",
        "fingerprint",
        "krippendorffAlpha",
        "locate",
        "measurementLevels",
        "mergeDatasets",
        "mergePreferences",
        "quote",
        "subsetDataset",
        "subsetKinds",
        "verifySources",
        "warningCodes",
      ],
    ],
    [
      "demarche/columns",
      [
        "columnsOf",
        "comparePair",
        "congruence",
        "monthlyStances",
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
        "toCsv",
        "toDataPackage",
        "toGeoJson",
        "toGexf",
        "toHtml",
        "toICalendar",
        "toJsonLd",
        "toMarkdown",
        "toMermaid",
        "toTimelineJs",
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
      "demarche/schema",
      ["datasetSchema", "fromRows", "jsonSchema", "parseDataset", "recordSchemas", "safeParseDataset"],
    ],
  ])("of %s, as a module and as CommonJS", async (entry, names) => {
    expect(Object.keys(await import(entry)).sort()).toEqual(names);
    expect(Object.keys(require(entry)).sort()).toEqual(names);
  });
});

describe("what is shipped", () => {
  const code = readdirSync("dist").filter((name) => /\.c?js$/.test(name));

  test("zod is imported by the schema entry alone, and bundled nowhere", () => {
    const naming = code.filter((name) => /["']zod["']/.test(readFileSync(`dist/${name}`, "utf8")));
    expect(naming.sort()).toEqual(["schema.js"]);
    for (const name of readdirSync("dist").filter(
      (file) => /\.d\.c?ts$/.test(file) && !file.startsWith("schema"),
    )) {
      expect(readFileSync(`dist/${name}`, "utf8"), name).not.toMatch(/from ['"]zod/);
    }
  });

  test("the JSON Schemas can be asked for by name", () => {
    for (const kind of ["dataset", "statements", "bases"]) {
      expect(require(`demarche/schemas/${kind}.json`).$schema).toBe(
        "https://json-schema.org/draft/2020-12/schema",
      );
    }
    expect(require("demarche/schemas/bases.json").$ref).toBe("dataset.json#/$defs/bases");
  });

  test("nothing but zod is asked for at run time", () => {
    for (const name of code) {
      const asked = ts
        .preProcessFile(readFileSync(`dist/${name}`, "utf8"), true, true)
        .importedFiles.map(({ fileName }) => fileName);
      expect(
        asked.filter((from) => from !== "zod" && !from.startsWith("./")),
        name,
      ).toEqual([]);
    }
  });

  test("what is not used is left out of a bundle", async () => {
    const { code: find } = await bundle('export { find } from "demarche";');
    // A word of each part: grouping, hashing, rendering, the record.
    for (const marker of ["groupTimeline", "sha256", "<table>", "vladimir-putin"])
      expect(find).not.toContain(marker);
    expect((await bundle('import "demarche"; import "demarche/data";')).code.trim()).toBe("");
  });

  test("costs no more than the budget", async () => {
    expect(installedBytes()).toBeLessThan(budget.installed);
    expect((await bundle(everything)).bytes).toBeLessThan(budget.everything);
    expect((await bundle(lookUp)).bytes).toBeLessThan(budget.lookUp);
    expect((await bundle('export { timeline } from "demarche";')).bytes).toBeLessThan(budget.oneQuery);
  });

  test("the types compile for a consumer without skipLibCheck, as a module and as CommonJS", () => {
    const folder = mkdtempSync(join(tmpdir(), "demarche-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(process.cwd(), join(folder, "node_modules/demarche"), "dir");
      const use = `import { DemarcheError, find, timeline, type Dataset } from "demarche";
import { dataset, type BundledActorId } from "demarche/data";
import { defineDataset } from "demarche/coding";
import { type ChartSpec, timelineChart } from "demarche/charts";
import { toGeoJson, toICalendar } from "demarche/export";
export const chart: ChartSpec = timelineChart(dataset, { by: "actor", actors: ["russia"] });
import { stanceNetwork } from "demarche/network";
export const calendar: string = toICalendar(dataset, { actors: ["sergey-lavrov"] });
export const where = toGeoJson(dataset).features.map((feature) => feature.geometry.coordinates[0]);
const mine = defineDataset({ issues: [{ id: "truce", label: "Truce", proposition: "A truce." }] });
export const truce: string = find(mine, "issues", "truce").label;
const id: BundledActorId = "sergey-lavrov";
const name: string = find(dataset, "actors", id).name;
const any: Dataset = dataset;
export const network = stanceNetwork(dataset, { mode: "two-mode", rows: "principal", columns: "issue", qualifier: "score", aggregation: "subtract" });
export const isOurs = (error: unknown): error is DemarcheError => error instanceof DemarcheError;
export const out = [name, timeline(any).length] as const;
// @ts-expect-error: a misspelt id
find(dataset, "actors", "sergey-lavrow");
`;
      writeFileSync(join(folder, "use.mts"), use);
      writeFileSync(join(folder, "use.cts"), use);
      const options = {
        strict: true,
        noEmit: true,
        module: "nodenext",
        target: "es2022",
        lib: ["es2023"],
        types: [],
        skipLibCheck: false,
      };
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions: options, files: ["use.mts", "use.cts"] }),
      );
      const tsc = require.resolve("typescript/bin/tsc");
      try {
        execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
      } catch (error) {
        expect.fail((error as { stdout: string }).stdout);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the same everywhere", () => {
  test("every answer, byte for byte, in every time zone and locale", () => {
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
        e.toICalendar(dataset), e.toTimelineJs(dataset), e.toMermaid(timeline), e.toJsonLd(dataset),
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

  test("there is one error class, however an entry is loaded", () => {
    const script = `
      const { DemarcheError } = require("demarche");
      import("demarche").then((module) => {
        let thrown;
        try { require("demarche/schema").parseDataset({}); } catch (error) { thrown = error; }
        console.log(module.DemarcheError === DemarcheError, thrown instanceof DemarcheError);
      });`;
    expect(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })).toBe("true true\n");
  });

  test("a stack trace shows a line, not the file", () => {
    const lines = readdirSync("dist")
      .filter((name) => /\.c?js$/.test(name) && !name.startsWith("data"))
      .flatMap((name) => readFileSync(`dist/${name}`, "utf8").split("\n"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(3000);
  });

  test("the record is the same as a module and as CommonJS", async () => {
    const { dataset } = await import("demarche/data");
    expect(JSON.stringify(dataset)).toBe(JSON.stringify(require("demarche/data").dataset));
  });
});

test("the demo is readable at 80 columns", () => {
  const lines = execFileSync(process.execPath, ["docs/demo.mjs"], { encoding: "utf8" }).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  for (const heading of ["Timeline", "Bases and presences", "Told by two documents"])
    expect(lines).toContain(heading);
});

test("an error that nobody catches has its own name alone", () => {
  const code = 'import { parseEdtf } from "demarche"; parseEdtf("2022-02-30");';
  let told = "";
  try {
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    told = (error as { readonly stderr: string }).stderr;
  }
  expect(told).toMatch(/^DemarcheError: /m);
});
