import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import type { Network, NetworkSlice } from "../../src/network/network.ts";
import type { NetworkOptions } from "../../src/network/options/network-options.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { type TableRow, table } from "../fixtures/coded-table.ts";

type Options = Partial<NetworkOptions<keyof TableRow>>;
const two = (options: Options): Network =>
  discourseNetwork<TableRow>(table, {
    mode: "two-mode",
    rows: "actor",
    columns: "claim",
    qualifier: "agrees",
    ...options,
  } as never);
const one = (options: Options): Network => two({ mode: "one-mode", ...options });
const slices = (options: Options) => two(options) as unknown as readonly NetworkSlice[];
/**
 * Returns the weights of Alba–Borea, Alba–Corva and Borea–Corva, and checks that the matrix is symmetric with zeros on
 * the diagonal.
 */
const ties = ({ weights, rows }: Network) => {
  expect(rows).toEqual(["Alba", "Borea", "Corva"]);
  weights.forEach((line, i) => {
    expect(line[i]).toBe(0);
    line.forEach((weight, h) => {
      expect(weight).toBe(weights[h]?.[i]);
    });
  });
  return [weights[0]?.[1], weights[0]?.[2], weights[1]?.[2]];
};
const near = (values: readonly (number | undefined)[]) =>
  values.map((value) => expect.closeTo(value as number, 12));

describe("two-mode, columns toll and truce", () => {
  test("ignore counts rows, including those with an empty qualifier", () => {
    const network = two({});
    expect(network.columns).toEqual(["toll", "truce"]);
    expect(network.weights).toEqual([
      [1, 2],
      [0, 2],
      [1, 2],
    ]);
    expect(network).toMatchObject({
      counted: 8,
      scale: null,
      overlap: [
        [1, 2],
        [0, 2],
        [1, 2],
      ],
      from: "2024-01-01",
      to: "2025-01-02",
    });
  });

  test("subtract: support minus opposition; numbers by their values", () => {
    expect(two({ aggregation: "subtract" }).weights).toEqual([
      [-1, 2],
      [0, 0],
      [-1, -1],
    ]);
    const scale = { min: -2, max: 2 };
    expect(two({ aggregation: "subtract", qualifier: "score", scale }).weights).toEqual([
      [-2, 4],
      [0, 0],
      [0, -2],
    ]);
  });

  test("subtract needs sides: a nominal qualifier is an error, a declared order gives each label its value", () => {
    const frames = { aggregation: "subtract", qualifier: "frame" } as const;
    for (const scale of [undefined, "nominal"] as const) {
      expect(() => two({ ...frames, scale })).toThrow(
        'a nominal scale has no sides. Declare the order, from the most in favour to the most opposed: scale: ["peace", "trade", "war"] if that is the order',
      );
    }
    // On this scale, peace is 1, trade is 0 and war is -1. On the truce, Alba has two rows with war, and Borea has one
    // row with peace and one with war.
    const ordered = two({ ...frames, scale: ["peace", "trade", "war"] });
    expect(ordered.weights).toEqual([
      [0, -2],
      [0, 0],
      [0, -1],
    ]);
    expect(ordered.scale).toEqual(["peace", "trade", "war"]);
    // Discourse Network Analyzer counts each label of a nominal qualifier as positive.
    expect(two({ ...frames, compat: "dna" }).weights).toEqual([
      [1, 2],
      [0, 2],
      [1, 1],
    ]);
  });

  test("a list of stances has their declared values, and `unclear` is missing", () => {
    const rows = ["support", "conditional", "neutral", "oppose", "unclear"].map((stance, id) => ({
      id,
      actor: stance,
      claim: "truce",
      stance,
    }));
    const options = {
      mode: "two-mode",
      rows: "actor",
      columns: "claim",
      qualifier: "stance",
      aggregation: "subtract",
    } as const;
    expect(() => discourseNetwork(rows, options)).toThrow(
      'as in scale: ["support", "conditional", "neutral", "oppose"]',
    );
    const network = discourseNetwork(rows, {
      ...options,
      scale: ["support", "conditional", "neutral", "oppose"],
    });
    expect(network.rows.map((row, i) => [row, network.weights[i]?.[0]])).toEqual([
      ["conditional", 0.5],
      ["neutral", 0],
      ["oppose", -1],
      ["support", 1],
    ]);
    expect(() => discourseNetwork(rows, { ...options, scale: ["oppose", "support"] })).toThrow(
      'lists stances, whose order is declared: "support", "oppose".',
    );
    expect(() => discourseNetwork(rows, { ...options, scale: ["support", "oppose"] })).toThrow(
      'row 1 has "conditional" as its stance, which is not one of "support", "oppose".',
    );
    // A value that `exclude` leaves out does not have to be on the scale.
    const exclude = { stance: ["conditional", "neutral"] };
    const two = discourseNetwork(rows, { ...options, scale: ["support", "oppose"], exclude });
    expect(two.weights).toEqual([[-1], [1]]);
    // In a one-mode network, two labels of a nominal scale are only tested for equality. It does not matter which
    // labels mean support and which mean opposition.
    const pairs = discourseNetwork(rows, { ...options, mode: "one-mode" });
    expect(pairs.rows).toContain("unclear");
  });

  test("combine: 0 none, 1 only support, 2 only opposition, 3 both; the first of three levels adds 4", () => {
    expect(two({ aggregation: "combine" }).weights).toEqual([
      [2, 1],
      [0, 3],
      [2, 2],
    ]);
    // A weight is a sum with one summand for each label that occurs: 4 for peace, 2 for trade, and 1 for war.
    expect(two({ aggregation: "combine", qualifier: "frame" }).weights).toEqual([
      [2, 1],
      [0, 5],
      [2, 1],
    ]);
    // Borea has rows on one claim, and each of the other actors has rows on two.
    expect(two({ aggregation: "combine", normalization: "activity" }).weights).toEqual([
      [1, 0.5],
      [0, 3],
      [1, 1],
    ]);
  });

  test("activity by row, prominence by column", () => {
    expect(two({ normalization: "activity" }).weights).toEqual([
      [1 / 3, 2 / 3],
      [0, 1],
      [1 / 3, 2 / 3],
    ]);
    expect(two({ normalization: "prominence" }).weights).toEqual([
      [1 / 2, 2 / 6],
      [0, 2 / 6],
      [1 / 2, 2 / 6],
    ]);
  });
});

test("Russia is at -3 on the enlargement that it opposes by two statements and a proposal, by its stance as by its score", () => {
  for (const qualifier of ["stance", "score"] as const) {
    const network = stanceNetwork(bundled, {
      mode: "two-mode",
      rows: "principal",
      qualifier,
      aggregation: "subtract",
    });
    const column = network.columns.indexOf("nato-enlargement");
    expect(network.weights[network.rows.indexOf("russia")]?.[column]).toBe(-3);
  }
});

describe("one-mode", () => {
  test("ignore, congruence, conflict and subtract with a boolean qualifier", () => {
    // The numbers of rows for (+) and against (-) each claim are: Alba {truce +2, toll -1}, Borea {truce +1 -1}, Corva
    // {truce -1, toll -1}.
    expect(ties(one({ aggregation: "congruence" }))).toEqual([2, 1, 1]);
    expect(ties(one({ aggregation: "conflict" }))).toEqual([2, 2, 1]);
    expect(ties(one({ aggregation: "subtract" }))).toEqual([0, -1, 0]);
    // Row 8 has no qualifier, so it is counted only with the aggregation `ignore`. This is the default, so Corva has
    // two rows on the truce here.
    expect(ties(one({}))).toEqual([4, 1 + 4, 4]);
  });

  test("`overlap` distinguishes no common claim from a balance", () => {
    const network = one({ aggregation: "subtract" });
    expect(network.overlap).toEqual([
      [0, 1, 2],
      [1, 0, 1],
      [2, 1, 0],
    ]);
    const apart = one({ aggregation: "subtract", exclude: { claim: ["truce"] } });
    expect(apart.rows).toEqual(["Alba", "Corva"]);
  });

  test("numbers on the declared scale from -2 to 2: similarity is 1 - |difference| / 4", () => {
    const scale = { min: -2, max: 2 };
    // The congruence of Alba and Borea is 2·(1 - 1/4) + 2·(1 - 3/4) = 2, on the truce. The congruence of Alba and Corva
    // is 2·0 on the truce and 1 - 2/4 on the toll. The congruence of Borea and Corva is 1/4 + 3/4 on the truce.
    expect(ties(one({ aggregation: "congruence", qualifier: "score", scale }))).toEqual([2, 0.5, 1]);
    expect(ties(one({ aggregation: "conflict", qualifier: "score", scale }))).toEqual([2, 2.5, 1]);
    expect(ties(one({ aggregation: "subtract", qualifier: "score", scale }))).toEqual([0, -2, 0]);
  });

  test("an observed range changes with the rows, a declared one does not", () => {
    const from = "2024-01-03";
    const observed = one({ aggregation: "congruence", qualifier: "score", scale: "observed", from });
    expect(observed.scale).toEqual({ min: -2, max: 1 });
    expect(observed.weights).toEqual([
      [0, expect.closeTo(2 / 3, 12)],
      [expect.closeTo(2 / 3, 12), 0],
    ]);
    const declared = one({ aggregation: "congruence", qualifier: "score", scale: { min: -2, max: 2 }, from });
    expect(declared.weights).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("a single observed level is full agreement and never NaN, even with compat", () => {
    for (const compat of [undefined, "dna"] as const) {
      const options = {
        qualifier: "score",
        scale: "observed",
        include: { score: [-2] },
        from: "2024-01-02",
        to: "2024-01-31",
      } as const;
      const rows = table.map((row) => ({ ...row, score: -2 }));
      const network = discourseNetwork<TableRow>(rows, {
        mode: "one-mode",
        rows: "actor",
        columns: "claim",
        aggregation: "subtract",
        ...options,
        ...(compat ? { compat } : {}),
      });
      expect(network.weights).toEqual([
        [0, 0, 0],
        [0, 0, 2],
        [0, 2, 0],
      ]);
    }
  });

  test("nominal: equal frames agree, different frames conflict", () => {
    // The rows on the truce are Alba {war 2}, Borea {peace 1, war 1}, Corva {war 1}, and those on the toll are Alba
    // {trade 1}, Corva {trade 1}.
    expect(ties(one({ aggregation: "congruence", qualifier: "frame" }))).toEqual([2, 2 + 1, 1]);
    expect(ties(one({ aggregation: "conflict", qualifier: "frame" }))).toEqual([2, 0, 1]);
    // If only one of two actors uses a frame on a claim, Discourse Network Analyzer counts the rows with this frame. It
    // does so even if the other actor has no row on this claim: Corva has a row on the toll, and Borea has none.
    expect(ties(one({ aggregation: "conflict", qualifier: "frame", compat: "dna" }))).toEqual([2, 0, 2]);
    expect(ties(one({ aggregation: "subtract", qualifier: "frame", compat: "dna" }))).toEqual([0, 3, -1]);
  });

  test("average divides by the mean activity", () => {
    // Alba has 3 rows with a qualifier, Borea has 2, and Corva has 2.
    expect(ties(one({ aggregation: "congruence", normalization: "average" }))).toEqual(
      near([2 / 2.5, 1 / 2.5, 1 / 2]),
    );
  });

  test("jaccard compares sets of claim and side, so repetitions count once", () => {
    // Alba {truce+, toll-}, Borea {truce+, truce-}, Corva {truce-, toll-}: for each pair, the intersection has one
    // element and the union three.
    expect(ties(one({ aggregation: "congruence", normalization: "jaccard" }))).toEqual(
      near([1 / 3, 1 / 3, 1 / 3]),
    );
    // If the qualifier is ignored, the sets are {truce, toll} for Alba, {truce} for Borea and {truce, toll} for Corva.
    expect(ties(one({ normalization: "jaccard" }))).toEqual(near([1 / 2, 1, 1 / 2]));
  });

  test("cosine divides by the lengths of the count vectors", () => {
    // The lengths are √(2² + 1) for Alba, √2 for Borea and √2 for Corva.
    const expected = [2 / Math.sqrt(10), 1 / Math.sqrt(10), 1 / 2];
    expect(ties(one({ aggregation: "congruence", normalization: "cosine" }))).toEqual(near(expected));
  });

  test("compat: cosine and jaccard of Discourse Network Analyzer", () => {
    const dna = { aggregation: "congruence", compat: "dna" } as const;
    expect(ties(one({ ...dna, normalization: "cosine" }))).toEqual(near([2 / 6, 1 / 6, 1 / 4]));
    // The divisor of Alba and Borea is 1 + 1 + 2·1 = 4. Only Alba has a row against the toll (1). Only Borea has a row
    // against the truce (1). Alba has two rows for the truce and Borea has one (2·1).
    expect(ties(one({ ...dna, normalization: "jaccard" }))).toEqual(near([2 / 4, 1 / 4, 1 / 3]));
  });
});

describe("which rows count", () => {
  const counted = (options: Options) => two(options).counted;
  test("duplicates in a document, a day, an ISO week, a month, a year and the whole range", () => {
    const repeated = [
      { id: 1, document: "a", date: "2024-12-30" },
      { id: 2, document: "a", date: "2024-12-30" },
      { id: 3, document: "b", date: "2024-12-30" },
      { id: 4, document: "b", date: "2025-01-01" },
      { id: 5, document: "c", date: "2025-01-31" },
      { id: 6, document: "d", date: "2025-12-31" },
      { id: 7, document: null, date: null },
      { id: 8, document: null, date: null },
    ].map((row) => ({ ...row, actor: "Alba", claim: "truce" }));
    const count = (duplicates: NetworkOptions["duplicates"], more: object = {}) =>
      discourseNetwork(repeated, {
        mode: "two-mode",
        rows: "actor",
        columns: "claim",
        ...(duplicates ? { duplicates } : {}),
        ...more,
      }).counted;
    // Rows 7 and 8 have neither a document nor a date. Such rows never count as duplicates, so both are kept.
    expect(count(undefined)).toBe(8);
    expect(count("document")).toBe(4 + 2);
    expect(count("day")).toBe(4 + 2);
    // 30 December 2024 and 1 January 2025 are in the first week of 2025.
    expect(count("week")).toBe(3 + 2);
    expect(count("month")).toBe(3 + 2);
    expect(count("year")).toBe(2 + 2);
    expect(count("range")).toBe(1);
    // Discourse Network Analyzer compares the numbers of weeks and months without the year. So week 1 of all years
    // counts as one unit, and December of all years counts as one unit.
    expect(count("week", { compat: "dna" })).toBe(2 + 2);
    expect(count("month", { compat: "dna" })).toBe(2 + 2);
    // With the weeks of the United States, 30 December 2024 and 31 December 2025 are also in a first week.
    expect(count("week", { compat: "dna", weekRule: { firstDay: 7, minimalDays: 1 } })).toBe(2 + 2);
    expect(count("week", { compat: "dna", weekRule: { firstDay: 1, minimalDays: 7 } })).toBe(3 + 2);
  });

  test("a row with another qualifier is not a repetition unless the qualifier is ignored", () => {
    expect(two({ duplicates: "range", aggregation: "subtract" }).weights).toEqual([
      [-1, 1],
      [0, 0],
      [-1, -1],
    ]);
    expect(two({ duplicates: "range" }).weights).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  test("the range includes both ends, and a month its last day", () => {
    expect(counted({ from: "2024-01-02", to: "2024-01-03" })).toBe(2);
    expect(counted({ to: "2024-01" })).toBe(6);
    expect(two({ from: "2024-01-02" })).toMatchObject({ from: "2024-01-02", to: "2025-01-02" });
  });

  test("a range before or after all rows is a single moment, and counts the rows that can last until then", () => {
    expect(two({ from: "2030" })).toMatchObject({ from: "2030-01-01", to: "2030-01-01", counted: 0 });
    expect(two({ to: "1900" })).toMatchObject({ from: "1900-12-31", to: "1900-12-31", counted: 0 });
    const rows = [
      { id: 1, date: "2024/..", actor: "Alba", claim: "truce" },
      { id: 2, date: "2024", actor: "Borea", claim: "truce" },
    ];
    const options = { mode: "two-mode", rows: "actor", columns: "claim", from: "2030" } as const;
    expect(discourseNetwork(rows, options)).toMatchObject({ rows: ["Alba"], to: "2030-01-01" });
    const windows = discourseNetwork(rows, { ...options, window: { unit: "month", size: 1 } });
    expect(windows).toMatchObject([{ rows: ["Alba"], start: "2030-01-01", end: "2030-01-01" }]);
  });

  test("a day ends with its last second if rows have times", () => {
    const timed = [
      { id: 1, date: "2024-01-01 09:30", actor: "Alba", claim: "truce" },
      { id: 2, date: "2024-01-01T23:59:59", actor: "Alba", claim: "truce" },
      { id: 3, date: "2024-01-02T00:00:00Z", actor: "Alba", claim: "truce" },
    ];
    const network = discourseNetwork(timed, {
      mode: "two-mode",
      rows: "actor",
      columns: "claim",
      from: "2024-01-01T09:30",
      to: "2024-01-01",
    });
    expect(network).toMatchObject({ counted: 2, from: "2024-01-01T09:30:00", to: "2024-01-01T23:59:59" });
  });

  test("a row counts if its date can be in the range, an undated row only without a range or with undated", () => {
    const rows = [
      { id: 1, date: "2024-02~", actor: "Alba", claim: "truce" },
      { id: 2, date: "[..2024-02-04]", actor: "Borea", claim: "truce" },
      { id: 3, date: "", actor: "Corva", claim: "truce" },
    ];
    const options = { mode: "two-mode", rows: "actor", columns: "claim" } as const;
    expect(discourseNetwork(rows, options)).toMatchObject({
      counted: 3,
      from: "2024-02-01",
      to: "2024-02-01",
    });
    const rowsIn = (range: object) => discourseNetwork(rows, { ...options, ...range }).rows;
    expect(rowsIn({ to: "2024-02-01" })).toEqual(["Alba", "Borea"]);
    expect(rowsIn({ from: "2024-02-05" })).toEqual(["Alba"]);
    expect(rowsIn({ to: "2024-01" })).toEqual(["Borea"]);
    expect(rowsIn({ to: "2024-02-04", match: "certainly" })).toEqual(["Borea"]);
    expect(rowsIn({ to: "2024-02-03", match: "certainly" })).toEqual([]);
    expect(rowsIn({ from: "2024-02-05", undated: true })).toEqual(["Alba", "Corva"]);
    expect(rowsIn({ undated: true })).toEqual(["Alba", "Borea", "Corva"]);
    expect(discourseNetwork(rows, { ...options, window: { unit: "day", size: 1 } })).toHaveLength(1);
  });

  test("in a range, a row is in the windows of the first day of the range that its date can mean", () => {
    const rows = [
      { id: 1, date: "2024-02", actor: "Alba", claim: "truce" },
      { id: 2, date: "[..2024-02-04]", actor: "Borea", claim: "truce" },
      { id: 3, date: "2024-02-05", actor: "Corva", claim: "truce" },
    ];
    const windows = discourseNetwork(rows, {
      mode: "two-mode",
      rows: "actor",
      columns: "claim",
      from: "2024-02-03",
      to: "2024-02-05",
      window: { unit: "day", size: 1 },
    });
    expect(windows.map(({ start, rows: labels }) => [start, ...labels])).toEqual([
      ["2024-02-03", "Alba", "Borea"],
      ["2024-02-04"],
      ["2024-02-05", "Corva"],
    ]);
  });

  test("a range with a time of day leaves out the day that is over before", () => {
    const rows = [
      { id: 1, date: "2024-02-03", actor: "Alba", claim: "truce" },
      { id: 2, date: "2024-02-03T08:00", actor: "Borea", claim: "truce" },
    ];
    const inRange = (match: "possibly" | "certainly", from: string) =>
      discourseNetwork(rows, { mode: "two-mode", rows: "actor", columns: "claim", from, match }).rows;
    // The date of Alba's row has no time of day, so it can mean a later time on that day.
    expect(inRange("possibly", "2024-02-03T08:30")).toEqual(["Alba"]);
    expect(inRange("certainly", "2024-02-03T08:30")).toEqual([]);
    expect(inRange("certainly", "2024-02-03")).toEqual(["Alba", "Borea"]);
  });

  test("a date in doubt is in a range as coded, and not certainly", () => {
    const rows = [
      { id: 1, date: "2024-02-03~", actor: "Alba", claim: "truce" },
      { id: 2, date: "2024-02", actor: "Borea", claim: "truce" },
      { id: 3, date: "2024-02-03T08:00", actor: "Corva", claim: "truce" },
    ];
    const inRange = (match: "possibly" | "certainly" | "coded", from: string) =>
      discourseNetwork(rows, {
        mode: "two-mode",
        rows: "actor",
        columns: "claim",
        from,
        to: "2024-02-03",
        match,
      }).rows;
    expect(inRange("possibly", "2024-02-03")).toEqual(["Alba", "Borea", "Corva"]);
    expect(inRange("certainly", "2024-02-03")).toEqual(["Corva"]);
    expect(inRange("coded", "2024-02-03")).toEqual(["Alba", "Corva"]);
  });

  test("include requires every variable to match, exclude only one", () => {
    expect(counted({ include: { actor: ["Alba"], claim: ["truce"] } })).toBe(2);
    expect(counted({ exclude: { actor: ["Alba"], claim: ["truce"] } })).toBe(1);
    expect(counted({ exclude: { agrees: [true] } })).toBe(5);
  });

  test("isolates are kept on request, unless a filter of documents removes them", () => {
    const left = (options: Options) => two(options).rows;
    expect(left({ include: { claim: ["toll"] } })).toEqual(["Alba", "Corva"]);
    expect(left({ include: { claim: ["toll"] }, isolates: true })).toEqual(["Alba", "Borea", "Corva"]);
    expect(left({ include: { press: ["south"] }, isolates: true })).toEqual(["Alba", "Borea", "Corva"]);
    expect(left({ include: { press: ["south"] }, isolates: true, documentFields: ["press"] })).toEqual([
      "Borea",
      "Corva",
    ]);
    expect(two({ include: { claim: ["toll"] }, isolates: true }).weights).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  test("top keeps the row values with the most rows, and of equally many the first", () => {
    expect(two({ top: 2 }).rows).toEqual(["Alba", "Corva"]);
    expect(two({ top: 2, aggregation: "subtract" }).rows).toEqual(["Alba", "Borea"]);
  });

  test("a variable can be any field, including numbers", () => {
    expect(two({ rows: "id", columns: "press" }).rows).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test("a network without rows is empty", () => {
    expect(one({ from: "2024-02", to: "2024-03" })).toMatchObject({
      rows: [],
      weights: [],
      overlap: [],
      counted: 0,
    });
    expect(
      discourseNetwork<TableRow>([], { mode: "one-mode", rows: "actor", columns: "claim" }),
    ).toMatchObject({ rows: [], from: null, to: null });
    expect(
      discourseNetwork([] as readonly TableRow[], {
        mode: "one-mode",
        rows: "actor",
        columns: "claim",
        window: { unit: "day", size: 1 },
      }),
    ).toEqual([]);
    expect(
      slices({ from: "2023-02", to: "2023-03", kernel: "uniform", window: { unit: "day", size: 2 } }),
    ).toEqual([]);
  });
});

describe("time", () => {
  test("windows are one unit apart until one reaches the end of the range, including empty ones", () => {
    const found = slices({ window: { unit: "day", size: 3 }, to: "2024-01-05" });
    expect(found.map(({ start, mid, end, counted }) => [start, mid, end, counted])).toEqual([
      ["2024-01-01", "2024-01-02", "2024-01-03", 4],
      ["2024-01-02", "2024-01-03", "2024-01-04", 2],
      ["2024-01-03", "2024-01-04", "2024-01-05", 1],
    ]);
    expect(
      slices({ window: { unit: "day", size: 1 }, from: "2024-01-03", to: "2024-01-04" })[1],
    ).toMatchObject({ rows: [], weights: [] });
  });

  test("windows of a month hold the rows of the month", () => {
    const rows = ["2022-01-15", "2022-01-20", "2022-02-10"].map((date, id) => ({
      id,
      date,
      actor: "Alba",
      claim: "truce",
    }));
    const options = { mode: "two-mode", rows: "actor", columns: "claim" } as const;
    const window = { unit: "month", size: 1 } as const;
    const found = discourseNetwork(rows, { ...options, window, from: "2022-01", to: "2022-02" });
    expect(found.map(({ start, end, counted }) => [start, end, counted])).toEqual([
      ["2022-01-01", "2022-01-31", 2],
      ["2022-02-01", "2022-02-28", 1],
    ]);
    // Without a range, the first window begins with the first row, and the last one ends with the last row.
    expect(
      discourseNetwork(rows, { ...options, window }).map(({ start, end, counted }) => [start, end, counted]),
    ).toEqual([["2022-01-15", "2022-02-10", 3]]);
  });

  test("months from the 31st begin on the last day of each month and do not drift", () => {
    const range = { from: "2025-01-31", to: "2025-04-30" };
    const found = slices({ window: { unit: "month", size: 1 }, ...range });
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      ["2025-01-31", "2025-02-27"],
      ["2025-02-28", "2025-03-30"],
      ["2025-03-31", "2025-04-29"],
      ["2025-04-30", "2025-04-30"],
    ]);
    // In Discourse Network Analyzer, each month is computed from the previous one, and a window of one month is a
    // single moment.
    const dna = slices({ window: { unit: "month", size: 1 }, ...range, compat: "dna" });
    expect(dna.map(({ start, end }) => [start, end])).toEqual(
      ["2025-01-31", "2025-02-28", "2025-03-28", "2025-04-28"].map((day) => [day, day]),
    );
    const kernel = slices({
      window: { unit: "month", size: 2 },
      kernel: "uniform",
      from: "2024-01-31",
      indent: false,
    });
    expect(kernel.slice(0, 4).map(({ mid }) => mid)).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]);
  });

  test("windows by year and by hour are as wide as their size", () => {
    expect(slices({ window: { unit: "year", size: 1 } }).map(({ start, end }) => [start, end])).toEqual([
      ["2024-01-01", "2024-12-31"],
      ["2025-01-01", "2025-01-02"],
    ]);
    expect(slices({ window: { unit: "hour", size: 12 }, to: "2024-01-02" })[0]).toMatchObject({
      start: "2024-01-01T00:00:00",
      mid: "2024-01-01T06:00:00",
      end: "2024-01-01T11:59:59",
    });
    // The range includes the whole last day.
    expect(slices({ window: { unit: "hour", size: 12 }, to: "2024-01-02" }).at(-1)).toMatchObject({
      start: "2024-01-02T12:00:00",
      end: "2024-01-02T23:59:59",
    });
  });

  test("windows by events include all rows of their first and last moments", () => {
    const found = slices({ window: { unit: "event", size: 3 } });
    expect(found.map(({ start, end, counted }) => [start, end, counted])).toEqual([
      ["2024-01-01", "2024-01-02", 3],
      ["2024-01-01", "2024-01-03", 4],
      ["2024-01-02", "2024-01-31", 4],
      ["2024-01-03", "2024-01-31", 3],
      ["2024-01-31", "2025-01-02", 4],
      ["2024-01-31", "2025-01-02", 4],
    ]);
  });

  test("windows by events with a step of their size have each row once, with rows of one moment together", () => {
    const found = slices({ window: { unit: "event", size: 3, step: 3 } });
    expect(found.map(({ start, end, counted }) => [start, end, counted])).toEqual([
      ["2024-01-01", "2024-01-02", 3],
      ["2024-01-03", "2024-01-31", 3],
      ["2025-01-02", "2025-01-02", 2],
    ]);
    // Rows of the same moment are in the same window, so the first window has both rows of 1 January.
    const single = slices({ window: { unit: "event", size: 1, step: 1 } });
    expect(single.map(({ start, counted }) => [start, counted])).toEqual([
      ["2024-01-01", 2],
      ["2024-01-02", 1],
      ["2024-01-03", 1],
      ["2024-01-31", 2],
      ["2025-01-02", 2],
    ]);
    expect(slices({ window: { unit: "event", size: 20 } }).map(({ counted }) => counted)).toEqual([8]);
  });

  test("an odd width of a kernel is not rounded, and part of a day counts", () => {
    const rows = ["2024-01-01", "2024-01-02T12:00", "2024-01-03", "2024-01-04"].map((date, id) => ({
      id,
      date,
      actor: "Alba",
      claim: `${id}`,
    }));
    const [network] = discourseNetwork(rows, {
      mode: "two-mode",
      rows: "actor",
      columns: "claim",
      kernel: "triangular",
      window: { unit: "day", size: 1 },
    });
    // The middle of the first window is half a day after the first row and half a day before the second. A row has the
    // weight 0 if its distance from the middle is at least half the width of the window. Here, this is half a day, so
    // both rows have the weight 0.
    expect(network).toMatchObject({ start: "2024-01-01T00:00:00", mid: "2024-01-01T12:00:00" });
    expect(network?.weights).toEqual([[0, 0, 0, 0]]);
    const wide = discourseNetwork(rows, {
      mode: "two-mode",
      rows: "actor",
      columns: "claim",
      kernel: "triangular",
      window: { unit: "day", size: 3 },
    });
    // The middle of the only window is a day and a half after the first row. This is half the width of the window, so the
    // first row has the weight 0.
    expect(wide[0]?.weights).toEqual([[0, 1, expect.closeTo(2 / 3, 12), 0]]);
  });

  test("kernels agree with values computed by hand", () => {
    // The window has four rows: two on the truce on day 1, one on the toll on day 2, and Borea's row on the truce on
    // day 3. The middle is day 2, and half the width is one day.
    const sum = (kernel: NetworkOptions["kernel"], more: Options = {}) =>
      slices({ kernel, window: { unit: "day", size: 2 }, to: "2024-01-03", ...more } as Options).map(
        ({ weights }) => weights,
      );
    expect(sum("uniform")).toEqual([
      [
        [0.5, 1],
        [0, 0.5],
      ],
    ]);
    expect(
      slices({ kernel: "uniform", window: { unit: "day", size: 2 }, to: "2024-01-03" })[0]?.overlap,
    ).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(sum("epanechnikov")).toEqual([
      [
        [0.75, 0],
        [0, 0],
      ],
    ]);
    expect(sum("triangular")).toEqual([
      [
        [1, 0],
        [0, 0],
      ],
    ]);
    // Discourse Network Analyzer uses |1 - u|, where u is positive before the middle.
    expect(sum("triangular", { compat: "dna" })).toEqual([
      [
        [1, 0],
        [0, 2],
      ],
    ]);
    const [middle, side] = [1, Math.exp(-0.5)].map((value) => value / Math.sqrt(2 * Math.PI)) as [
      number,
      number,
    ];
    expect(sum("gaussian")).toEqual([
      [
        [middle, 2 * side],
        [0, side],
      ],
    ]);
    expect(sum("uniform", { aggregation: "subtract" })).toEqual([
      [
        [-0.5, 1],
        [0, 0.5],
      ],
    ]);
    expect(
      sum("uniform", { aggregation: "subtract", qualifier: "score", scale: { min: -2, max: 2 } }),
    ).toEqual([
      [
        [-1, 2],
        [0, 0.5],
      ],
    ]);
    expect(sum("uniform", { indent: false })).toHaveLength(3);
  });

  test("a kernel in one-mode: the sum of √(z·z') over pairs of rows", () => {
    const [slice] = slices({
      mode: "one-mode",
      kernel: "gaussian",
      aggregation: "congruence",
      window: { unit: "day", size: 2 },
      to: "2024-01-03",
    });
    const side = Math.exp(-0.5) / Math.sqrt(2 * Math.PI);
    // Alba has two rows, and Borea has one. Each of the three rows is one day from the middle.
    expect(slice?.weights[0]?.[1]).toBeCloseTo(2 * side, 12);
    expect(slice?.weights[0]?.[0]).toBe(0);
    const [kept] = slices({
      mode: "one-mode",
      kernel: "gaussian",
      aggregation: "congruence",
      window: { unit: "day", size: 2 },
      to: "2024-01-03",
      compat: "dna",
    });
    expect(kept?.weights[0]?.[0]).toBeGreaterThan(0);
  });

  test("a uniform kernel with average equals the window with average", () => {
    const options = {
      mode: "one-mode",
      aggregation: "subtract",
      normalization: "average",
      to: "2024-01-31",
    } as const;
    const weighed = slices({ ...options, kernel: "uniform", window: { unit: "day", size: 30 } });
    expect(weighed).toHaveLength(1);
    expect(weighed[0]?.weights.flat()).toEqual(near(one(options).weights.flat()));
  });
});

test("the result has its effective options and is frozen", () => {
  const network = one({
    qualifier: "score",
    scale: { min: -2, max: 2 },
    aggregation: "subtract",
    exclude: { actor: ["Corva"] },
  });
  expect(network.options).toEqual({
    mode: "one-mode",
    rows: "actor",
    columns: "claim",
    qualifier: "score",
    scale: { min: -2, max: 2 },
    aggregation: "subtract",
    normalization: "none",
    duplicates: "include",
    isolates: false,
    from: null,
    to: null,
    match: "possibly",
    undated: false,
    include: {},
    exclude: { actor: ["Corva"] },
    documentFields: ["document"],
    top: null,
    window: null,
    kernel: null,
    indent: true,
    compat: null,
    weekRule: null,
  });
  for (const part of [
    network,
    network.rows,
    network.weights,
    network.weights[0],
    network.options,
    network.options.exclude,
    network.options.exclude.actor,
  ]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
