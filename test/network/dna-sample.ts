import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NetworkOptions } from "../../src/network/options/network-options.ts";
import type { NetworkRow } from "../../src/network/rows/network-row.ts";
import type { Normalization } from "../../src/network/weights/aggregation.ts";

/** The folder with the sample of Discourse Network Analyzer, which is next to the repository and not part of it. */
const folder = fileURLToPath(new URL("../../../shared/dna-sample", import.meta.url));
export const present = existsSync(`${folder}/expected.json`);

/** A coded statement of the sample, as a row of a network. */
export interface SampleRow extends NetworkRow {
  readonly person: string;
  readonly organization: string;
  readonly concept: string;
  readonly agreement: number;
  readonly section: string;
  readonly source: string;
  readonly author: string;
  readonly all: string;
}

/** The settings of one export from Discourse Network Analyzer, with the numbers of the result. */
export interface SampleCase {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly quirks: readonly string[];
  readonly error?: string;
  readonly filtered?: number;
  readonly filteredIds?: readonly number[];
  readonly results?: readonly {
    readonly rows: readonly string[];
    readonly cols: readonly string[];
    readonly matrix: readonly (readonly number[])[];
    readonly start: string;
    readonly mid: string;
    readonly stop: string;
    readonly statements: number;
  }[];
  readonly values?: readonly string[];
  readonly levels?: readonly number[];
  readonly counts?: readonly (readonly number[])[];
  readonly distance?: readonly (readonly number[])[];
  readonly entity?: readonly string[];
  readonly i?: readonly number[];
  readonly backboneLoss?: readonly number[];
  readonly redundantLoss?: readonly number[];
  readonly statements?: readonly number[];
  readonly full?: number;
  readonly loss?: readonly number[];
  readonly memberships?: readonly (readonly number[])[];
  readonly names?: readonly (readonly string[])[];
  readonly finalMaxQs?: readonly number[];
  readonly qualityOfAllBipartitions?: Readonly<Record<string, number>>;
}

/** Returns the rows of the sample. Section, source and author are read from the titles of the documents. */
export function sampleRows(): readonly SampleRow[] {
  const lines = readFileSync(`${folder}/statements.csv`, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => {
    const cells = [...line.matchAll(/"([^"]*)"|([^,"]+)/g)].map((match) => match[1] ?? match[2] ?? "");
    const [id, document, title = "", date = "", , person = "", organization = "", concept = "", agreement] =
      cells;
    const [, source = "", section = "", author = ""] = /^(\d+)-(\d+): (.*?)-[A-Z]+-/.exec(title) ?? [];
    return {
      id: Number(id),
      document: Number(document),
      date: date.slice(0, 10),
      person,
      organization,
      concept,
      agreement: Number(agreement),
      start: Number(cells[9]),
      end: Number(cells[10]),
      section,
      source,
      author,
      all: "all",
    };
  });
}

/** Returns all cases of the sample. */
export function sampleCases(): readonly SampleCase[] {
  return JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")).cases;
}

const normalizations: Readonly<Record<string, Normalization>> = { no: "none" };
const units: Readonly<Record<string, string>> = { events: "event" };

/** Returns the options of `discourseNetwork` that correspond to settings of Discourse Network Analyzer. */
export function optionsOf(
  settings: SampleCase["settings"],
  compat: boolean,
): NetworkOptions<keyof SampleRow> {
  const s = settings as Record<string, never>;
  const documents = [
    [s.excludeAuthors, "author", s.invertAuthors],
    [s.excludeSources, "source", s.invertSources],
    [s.excludeSections, "section", s.invertSections],
  ] as const;
  const filters: Record<"include" | "exclude", Record<string, readonly string[]>> = {
    include: {},
    exclude: {},
  };
  for (const [field, values] of Object.entries(s.excludeValues ?? {})) {
    filters[s.invertValues ? "include" : "exclude"][field] = values as readonly string[];
  }
  for (const [values, field, invert] of documents) {
    if (values !== undefined) filters[invert ? "include" : "exclude"][field] = values;
  }
  const unit = (s.timeWindow as string | undefined) ?? "no";
  return {
    mode: s.networkType === "onemode" ? "one-mode" : "two-mode",
    rows: s.variable1 ?? "organization",
    columns: s.variable2 ?? "concept",
    qualifier: "agreement",
    aggregation: s.aggregation ?? "ignore",
    normalization: (normalizations[s.normalization ?? "no"] ?? s.normalization) as Normalization,
    duplicates:
      (s.duplicates as string | undefined) === "acrossrange" ? "range" : (s.duplicates ?? "include"),
    isolates: s.isolates ?? false,
    documentFields: ["document", "author", "source", "section"],
    ...filters,
    ...(s.start === undefined ? {} : { from: s.start }),
    ...(s.stop === undefined ? {} : { to: s.stop }),
    ...(unit === "no"
      ? {}
      : { window: { unit: units[unit] ?? unit.replace(/s$/, ""), size: s.windowSize } as never }),
    ...((s.kernel ?? "no") === "no" ? {} : { kernel: s.kernel }),
    ...(s.indentTime === undefined ? {} : { indent: s.indentTime }),
    ...(compat ? { compat: "dna" } : {}),
  };
}
