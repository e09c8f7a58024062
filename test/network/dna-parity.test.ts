import { afterAll, describe, expect, test } from "vitest";
import { fromDna } from "../../src/import/from-dna.ts";
import { backbone } from "../../src/network/backbone.ts";
import { type CodedRow, codedRows } from "../../src/network/coded-rows.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import type { Network, NetworkSlice } from "../../src/network/network.ts";
import type { AttributeField } from "../../src/network/options/attribute-field.ts";
import { polarization } from "../../src/network/polarization.ts";
import {
  optionsOf,
  present,
  type SampleCase,
  type SampleRow,
  sampleCases,
  sampleRows,
} from "./dna-sample.ts";

// The reference numbers may not be redistributed, so they are not in the repository. They are read from a folder next
// to the repository. If this folder does not exist, these tests are skipped with a message.
if (!present)
  console.log("Parity with Discourse Network Analyzer: skipped, ../shared/dna-sample is not there.");

/**
 * Cases that no option of this library reproduces. In these cases, Discourse Network Analyzer makes an error, puts rows
 * of the same moment into random order, or finds a partition by random search.
 */
const notReproduced = ["ERR", "Q12-events-random-ties", "Q16-17-polarization"];
const cases = present ? sampleCases() : [];

/**
 * Returns whether the windows of a case have a different width in Discourse Network Analyzer than in this library. The
 * widths are the same only if the unit is the day and the size is odd (without a kernel) or even (with a kernel).
 */
function hasOtherWindows({ settings: { timeWindow, windowSize, kernel } }: SampleCase): boolean {
  if (timeWindow === undefined || timeWindow === "no") return false;
  const odd = (windowSize as number) % 2 === 1;
  return timeWindow !== "days" || odd === ((kernel ?? "no") !== "no");
}
const byDefault = cases.filter((sample) => sample.quirks.length === 0 && !hasOtherWindows(sample));
const byCompat = cases.filter(
  (sample) =>
    (sample.quirks.length > 0 || hasOtherWindows(sample)) &&
    !sample.quirks.some((quirk) => notReproduced.includes(quirk)),
);
/** The cases in which every variable can be an attribute of a record. Cases that filter by author are left out. */
const comparable = byDefault.filter(
  ({ settings: { kind, excludeAuthors } }) => kind === undefined && excludeAuthors === undefined,
);
const equal = { default: 0, compat: 0, attributes: 0 };

const moment = (text: string) => (text.length === 10 ? `${text}T00:00` : text.slice(0, 16));
const close = (actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]) => {
  expect(actual.map((line) => line.length)).toEqual(expected.map((line) => line.length));
  actual.forEach((line, i) => {
    line.forEach((value, j) => {
      expect(Math.abs(value - (expected[i]?.[j] ?? Number.NaN)), `[${i}, ${j}]`).toBeLessThan(1e-9);
    });
  });
};

function check(sample: SampleCase, compat: boolean): void {
  const rows = sampleRows();
  const kind = sample.settings.kind as string | undefined;
  const options = optionsOf(sample.settings, compat);
  if (kind === "barplot") {
    const columns = sample.settings.qualifier === undefined ? "all" : "agreement";
    const { qualifier: _, ...rest } = options;
    const counts = discourseNetwork<SampleRow>(rows, {
      ...rest,
      mode: "two-mode",
      columns,
      aggregation: "ignore",
      window: undefined,
    });
    expect(counts.rows).toEqual(sample.values);
    close(counts.weights, sample.counts ?? []);
  } else if (kind === "distance") {
    const networks = discourseNetwork(rows, options) as readonly NetworkSlice[];
    const measure = sample.settings.distance === "spectral" ? "degree-shares" : "absolute";
    const normalize = sample.settings.normalizeToOne as boolean;
    close(
      networks.map((a) => networks.map((b) => distance(a, b, { measure, normalize }))),
      sample.distance ?? [],
    );
  } else if (kind === "nested") {
    const rounds = backbone(discourseNetwork(rows, options) as Network);
    const flat = rounds.flatMap((round) => round.dropped.map((dropped) => ({ ...round, dropped })));
    expect(flat.map(({ dropped }) => dropped)).toEqual(sample.entity);
    expect(flat.map(({ counted }) => counted)).toEqual(sample.statements);
    close([flat.map(({ loss }) => loss)], [sample.backboneLoss ?? []]);
    close([flat.map(({ redundantLoss }) => redundantLoss)], [sample.redundantLoss ?? []]);
  } else if (kind === "evaluate") {
    const chosen = sample.settings.backbone as readonly string[];
    const all = discourseNetwork(rows, options) as Network;
    const some = discourseNetwork(rows, { ...options, include: { concept: chosen } }) as Network;
    const others = discourseNetwork(rows, { ...options, exclude: { concept: chosen } }) as Network;
    // Discourse Network Analyzer multiplies each loss by a penalty, which depends on the share of concepts that are
    // left out.
    const share = chosen.length / new Set(rows.map((row) => row.concept)).size;
    const [p, shares] = [sample.settings.p as number, { measure: "degree-shares" } as const];
    const loss = [
      distance(all, some, shares) * Math.exp(-p * (1 - share)),
      distance(all, others, shares) * Math.exp(-p * share),
    ];
    close([loss], [sample.loss ?? []]);
  } else {
    const networks = [discourseNetwork(rows, options)].flat() as readonly (Network & Partial<NetworkSlice>)[];
    const results = sample.results ?? [];
    expect(networks).toHaveLength(results.length);
    networks.forEach((network, i) => {
      const result = results[i] as (typeof results)[number];
      expect(network.rows).toEqual(result.rows);
      expect(network.columns).toEqual(result.cols);
      close(network.weights, result.matrix);
      expect(moment(network.start ?? (network.from as string))).toBe(result.start);
      expect(moment(network.end ?? (network.to as string))).toBe(result.stop);
      if (network.mid !== undefined) expect(moment(network.mid)).toBe(result.mid);
      if (options.kernel === undefined) expect(network.counted).toBe(result.statements);
    });
    if (options.duplicates !== "include" || options.window !== undefined) return;
    expect(networks[0]?.counted).toBe(sample.filtered);
  }
}

describe.runIf(present)("equal to the reference by default", () => {
  test.each(byDefault.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
    check(sample, false);
    equal.default += 1;
  });
});

describe.runIf(present)('equal to the reference under compat: "dna"', () => {
  test.each(byCompat.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
    check(sample, true);
    equal.compat += 1;
  });
});

/** For each variable of the sample, the attribute of a record in which `fromDna` stores its values. */
const attributeOfVariable: Readonly<Record<string, AttributeField>> = {
  person: "speaker.attributes.person",
  organization: "attributes.organization",
  concept: "issue.attributes.concept",
  agreement: "attributes.code",
  source: "document.attributes.source",
  section: "document.attributes.section",
};

/** The sample as rows of a dataset in which all variables are attributes. */
function attributeRows(): readonly CodedRow[] {
  const rows = sampleRows().map(({ all: _, ...row }) => ({ ...row, code: row.agreement }));
  const { dataset } = fromDna(rows, {
    variables: { organization: null },
    actor: (name, { type }) => ({ type, attributes: { person: name } }),
    issue: (name) => ({ attributes: { concept: name } }),
  });
  return codedRows(dataset, { attributeTo: "speaker", attributes: Object.values(attributeOfVariable) });
}

describe.runIf(present)("equal to the reference if attributes of a dataset are the variables", () => {
  const rename = (name: string) => attributeOfVariable[name] ?? name;
  // A column of the statement export with only 0 and 1 is read as boolean.
  const valueInDataset = (name: string, value: unknown) =>
    name === "agreement" ? String(value === "1") : value;
  const renamed = (filter: object = {}) =>
    Object.fromEntries(
      Object.entries(filter).map(([name, values]) => [
        rename(name),
        values.map((value: unknown) => valueInDataset(name, value)),
      ]),
    );
  test.each(comparable.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
    const options = optionsOf(sample.settings, false);
    const networks = [
      discourseNetwork(attributeRows(), {
        ...options,
        rows: rename(options.rows) as AttributeField,
        columns: rename(options.columns) as AttributeField,
        qualifier: rename("agreement") as AttributeField,
        documentFields: [...(options.documentFields ?? []).map(rename)] as AttributeField[],
        include: renamed(options.include),
        exclude: renamed(options.exclude),
      }),
    ].flat();
    expect(networks).toHaveLength(sample.results?.length ?? -1);
    networks.forEach((network, i) => {
      expect(network.rows).toEqual(sample.results?.[i]?.rows);
      expect(network.columns).toEqual(sample.results?.[i]?.cols);
      close(network.weights, sample.results?.[i]?.matrix ?? []);
    });
    equal.attributes += 1;
  });
});

describe.runIf(present)("where the reference searches at random", () => {
  const find = (id: string) => cases.find((sample) => sample.id === id) as SampleCase;
  test("polarization is equal for each of the partitions that were evaluated", () => {
    const { qualityOfAllBipartitions = {}, names } = find("sample/polarization/no/genetic");
    const network = discourseNetwork(sampleRows(), {
      mode: "one-mode",
      rows: "organization",
      columns: "concept",
      qualifier: "agreement",
      aggregation: "subtract",
    });
    expect(network.rows).toEqual(names?.[0]);
    expect(Object.keys(qualityOfAllBipartitions)).toHaveLength(63);
    for (const [bits, quality] of Object.entries(qualityOfAllBipartitions)) {
      const partition = ["0", "1"].map((bit) => network.rows.filter((__, i) => bits[i] === bit));
      expect(polarization(network, partition)).toBeCloseTo(quality, 12);
    }
  });

  test("its windows by events have some of the rows of our windows, which have all rows of a moment", () => {
    for (const id of ["sample/window/onemode/events2", "sample/window/onemode/events10"]) {
      const sample = find(id);
      const networks = discourseNetwork(
        sampleRows(),
        optionsOf(sample.settings, true),
      ) as readonly NetworkSlice[];
      expect(networks).toHaveLength(sample.results?.length ?? -1);
      networks.forEach(({ start, end, counted }, i) => {
        expect(counted).toBeGreaterThanOrEqual(sample.results?.[i]?.statements ?? Number.NaN);
        expect([moment(start), moment(end)]).toEqual([sample.results?.[i]?.start, sample.results?.[i]?.stop]);
      });
    }
  });

  test("what it refuses is an error here as well: combine with prominence", () => {
    for (const sample of cases.filter(({ quirks }) => quirks.includes("ERR"))) {
      expect(() => discourseNetwork(sampleRows(), optionsOf(sample.settings, true))).toThrow(
        "prominence has no meaning",
      );
    }
  });
});

afterAll(() => {
  if (!present) return;
  console.log(
    `Parity with Discourse Network Analyzer: ${equal.default} of ${byDefault.length} by default, ` +
      `${equal.compat} of ${byCompat.length} under compat: "dna", ` +
      `${equal.attributes} of ${comparable.length} with attributes as variables.`,
  );
});
