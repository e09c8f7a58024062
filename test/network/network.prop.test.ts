import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { readMoment, writeMoment } from "../../src/dates/moment.ts";
import { addUnits, timeUnits, unitsBetween } from "../../src/dates/time-unit.ts";
import { coalitions } from "../../src/network/coalitions.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import { explain } from "../../src/network/explain.ts";
import type { Network } from "../../src/network/network.ts";
import { duplicateRules, type NetworkOptions } from "../../src/network/options/network-options.ts";

interface Row {
  readonly id: number;
  readonly document: number;
  readonly date: string;
  readonly actor: string;
  readonly claim: string;
  readonly agrees: boolean;
  readonly score: number;
  readonly frame: string;
}

const row = fc.record({
  document: fc.integer({ min: 1, max: 4 }),
  // These are sixty days around the turn of a year.
  date: fc.integer({ min: 19_690, max: 19_750 }).map(fromDayNumber),
  actor: fc.constantFrom("A", "B", "C", "D"),
  claim: fc.constantFrom("x", "y", "z"),
  agrees: fc.boolean(),
  score: fc.constantFrom(-1, 0, 0.5, 1),
  frame: fc.constantFrom("f", "g", "h"),
});
const table = fc
  .array(row, { minLength: 1, maxLength: 25 })
  .map((rows) => rows.map((fields, id): Row => ({ ...fields, id })));
const qualifier = fc.constantFrom(
  { qualifier: "agrees", scale: "boolean" },
  { qualifier: "score", scale: { min: -1, max: 1 } },
  { qualifier: "frame", scale: "nominal" },
  { qualifier: "frame", scale: ["f", "g", "h"] },
);
const withSides = qualifier.filter(({ scale }) => scale !== "nominal");
type Options = NetworkOptions<keyof Row, undefined>;
const general = {
  rows: fc.constant("actor"),
  columns: fc.constant("claim"),
  duplicates: fc.constantFrom(...duplicateRules),
  isolates: fc.boolean(),
};
const oneMode = fc
  .record({
    ...general,
    mode: fc.constant("one-mode"),
    aggregation: fc.constantFrom("ignore", "congruence", "conflict", "subtract"),
    normalization: fc.constantFrom("none", "average", "jaccard", "cosine"),
    qualifier,
  })
  .map(({ qualifier: measured, ...rest }) => ({ ...rest, ...measured }) as Options);
const twoMode = fc
  .record({
    ...general,
    mode: fc.constant("two-mode"),
    aggregation: fc.constantFrom("ignore", "subtract"),
    normalization: fc.constantFrom("none", "activity", "prominence"),
    qualifier: withSides,
  })
  .map(({ qualifier: measured, ...rest }) => ({ ...rest, ...measured }) as Options);
const any = fc.oneof(oneMode, twoMode);
const plain = ({ options: _, ...network }: Network) => network;

describe("discourse networks", () => {
  test("the order of the rows does not change the result", () => {
    fc.assert(
      fc.property(table, any, fc.infiniteStream(fc.nat()), (rows, options, order) => {
        const shuffled = [...rows]
          .map((item) => [order.next().value as number, item] as const)
          .sort(([a], [b]) => a - b);
        const [original, reordered] = [rows, shuffled.map(([, item]) => item)].map((input) =>
          discourseNetwork(input, options),
        );
        expect(reordered).toEqual(original);
        const window = { unit: "day", size: 20 } as const;
        const weighed = { ...options, duplicates: "include", kernel: "gaussian", window } as const;
        expect(
          discourseNetwork(
            shuffled.map(([, item]) => item),
            weighed as never,
          ),
        ).toEqual(discourseNetwork(rows, weighed as never));
      }),
    );
  });

  test("one-mode is symmetric with an empty diagonal, and no weight is NaN", () => {
    fc.assert(
      fc.property(table, oneMode, (rows, options) => {
        const { weights, overlap } = discourseNetwork(rows, options);
        weights.forEach((line, i) => {
          line.forEach((weight, h) => {
            expect(Number.isFinite(weight)).toBe(true);
            expect(weight).toBe(weights[h]?.[i]);
            expect(overlap?.[i]?.[h]).toBe(overlap?.[h]?.[i]);
            if (i === h || overlap?.[i]?.[h] === 0) expect(weight).toBe(0);
          });
        });
      }),
    );
  });

  test("congruence plus conflict is ignore, and congruence minus conflict is subtract", () => {
    fc.assert(
      fc.property(table, qualifier, fc.constantFrom("none", "average"), (rows, measured, normalization) => {
        const make = (aggregation: string) =>
          discourseNetwork(rows, {
            mode: "one-mode",
            rows: "actor",
            columns: "claim",
            ...measured,
            aggregation,
            normalization,
          } as Options).weights.flat();
        const [all, congruence, conflict, subtract] = ["ignore", "congruence", "conflict", "subtract"].map(
          make,
        ) as [number[], number[], number[], number[]];
        all.forEach((weight, cell) => {
          const [c, f] = [congruence[cell] as number, conflict[cell] as number];
          expect(c + f).toBeCloseTo(weight, 9);
          expect(c - f).toBeCloseTo(subtract[cell] as number, 9);
        });
      }),
    );
  });

  test("jaccard and cosine of congruence are between 0 and 1 for boolean and nominal qualifiers", () => {
    const measured = fc.constantFrom({ qualifier: "agrees" }, { qualifier: "frame" });
    fc.assert(
      fc.property(
        table,
        measured,
        fc.constantFrom("jaccard", "cosine"),
        (rows, measurement, normalization) => {
          const options = {
            mode: "one-mode",
            rows: "actor",
            columns: "claim",
            ...measurement,
            aggregation: "congruence",
            normalization,
          };
          for (const weight of discourseNetwork(rows, options as Options).weights.flat()) {
            expect(weight).toBeGreaterThanOrEqual(0);
            expect(weight).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
    );
  });

  test("the network of a window is the network of its range of dates", () => {
    fc.assert(
      fc.property(table, any, fc.integer({ min: 1, max: 30 }), (rows, options, size) => {
        const { duplicates: _, isolates: __, ...rest } = options;
        const windows = discourseNetwork(rows, { ...rest, window: { unit: "day", size } });
        for (const { start, mid: _mid, end, from: _from, to: _to, options: _options, ...slice } of windows) {
          const {
            from: _1,
            to: _2,
            options: _3,
            ...dated
          } = discourseNetwork(rows, { ...rest, from: start, to: end } as Options);
          expect(slice).toEqual(dated);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("every dated row of the range is in a window, and in one only with a step of the size", () => {
    const unit = fc.constantFrom("event" as const, ...timeUnits.slice(2));
    fc.assert(
      fc.property(table, unit, fc.integer({ min: 1, max: 9 }), (rows, by, size) => {
        const options = { mode: "two-mode", rows: "id", columns: "claim" } as const;
        const windows = discourseNetwork(rows, { ...options, window: { unit: by, size } });
        expect(new Set(windows.flatMap((window) => window.rows)).size).toBe(rows.length);
        const apart = discourseNetwork(rows, { ...options, window: { unit: by, size, step: size } });
        expect(apart.flatMap((window) => window.rows).toSorted()).toEqual(
          rows.map(({ id }) => String(id)).toSorted(),
        );
      }),
    );
  });

  test("the parts of an explanation add up to its weight, and every row that counts is in an explanation", () => {
    fc.assert(
      fc.property(table, any, (rows, options) => {
        const network = discourseNetwork(rows, { ...options, normalization: "none" });
        const ids = new Set<unknown>();
        network.rows.forEach((label, i) => {
          network.columns.forEach((column, j) => {
            if (options.mode === "one-mode" && i === j) return;
            const { sum, weight, rows: behind } = explain(network, label, column);
            expect(weight).toBe(network.weights[i]?.[j]);
            expect(sum).toBeCloseTo(weight, 9);
            for (const id of behind) ids.add(id);
          });
        });
        if (options.mode === "two-mode") expect(ids.size).toBe(network.counted);
      }),
    );
  });

  test("activity adds up to 1 in each row, and prominence in each column", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const options = { mode: "two-mode", rows: "actor", columns: "claim" } as const;
        const activity = discourseNetwork(rows, { ...options, normalization: "activity" }).weights;
        for (const line of activity) expect(line.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        const { weights, columns } = discourseNetwork(rows, { ...options, normalization: "prominence" });
        columns.forEach((_, j) => {
          expect(weights.reduce((sum, line) => sum + (line[j] as number), 0)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test("distance is symmetric and 0 to itself, and the absolute distance fulfils the triangle inequality", () => {
    fc.assert(
      fc.property(
        table,
        table,
        table,
        oneMode,
        fc.constantFrom("absolute", "degree-shares", "spectral"),
        (a, b, c, options, measure) => {
          const [x, y, z] = [a, b, c].map((rows) => discourseNetwork(rows, options)) as [
            Network,
            Network,
            Network,
          ];
          const between = (first: Network, second: Network) =>
            distance(first, second, { measure: measure as "absolute" });
          expect(between(x, x)).toBe(0);
          expect(between(x, y)).toBeCloseTo(between(y, x), 9);
          if (measure === "absolute")
            expect(between(x, z)).toBeLessThanOrEqual(between(x, y) + between(y, z) + 1e-9);
        },
      ),
    );
  });

  test("coalitions are a partition that no single move improves", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const network = discourseNetwork(rows, {
          mode: "one-mode",
          rows: "actor",
          columns: "claim",
          qualifier: "agrees",
          aggregation: "subtract",
        });
        const { coalitions: parts, within, frustration } = coalitions(network);
        expect(parts.flat().sort()).toEqual(network.rows);
        const tied = network.weights.some((line) => line.some((weight) => weight !== 0));
        expect(frustration === null).toBe(!tied);
        expect(frustration ?? 0).toBeGreaterThanOrEqual(0);
        expect(frustration ?? 0).toBeLessThanOrEqual(1);
        const tie = (a: string, b: string) =>
          network.weights[network.rows.indexOf(a)]?.[network.rows.indexOf(b)] ?? 0;
        const inside = (some: readonly (readonly string[])[]) =>
          some.reduce(
            (sum, part) =>
              sum + part.reduce((inner, a) => inner + part.reduce((s, b) => s + tie(a, b), 0), 0) / 2,
            0,
          );
        expect(inside(parts)).toBeCloseTo(within, 9);
        for (const label of network.rows) {
          const others = parts.map((part) => part.filter((member) => member !== label));
          for (let to = 0; to <= others.length; to++) {
            const moved = [...others, []].map((part, i) => (i === to ? [...part, label] : part));
            expect(inside(moved)).toBeLessThanOrEqual(within + 1e-9);
          }
        }
      }),
    );
  });

  test("a network is unchanged by JSON", () => {
    fc.assert(
      fc.property(table, any, (rows, options) => {
        const network = discourseNetwork(rows, options);
        expect(JSON.parse(JSON.stringify(plain(network)))).toEqual(plain(network));
      }),
    );
  });
});

describe("moments", () => {
  // The moments are from 1900 to 2100, in seconds since 1970.
  const moment = fc.integer({ min: -2_208_988_800, max: 4_102_444_800 });

  test("writing and reading a moment returns the same moment", () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(writeMoment(at, true)).toBe(new Date(at * 1000).toISOString().slice(0, 19));
        expect(readMoment(writeMoment(at, true)).first).toBe(at);
      }),
    );
  });

  test("unitsBetween inverts addUnits, except where a month is too short", () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom(...timeUnits),
        (at, count, unit) => {
          const later = addUnits(at, count, unit);
          const cut = writeMoment(later, false).slice(8) !== writeMoment(at, false).slice(8);
          if (!(cut && (unit === "month" || unit === "year")))
            expect(unitsBetween(at, later, unit)).toBe(count);
          expect(unitsBetween(later, at, unit)).toBe(-unitsBetween(at, later, unit) + 0);
        },
      ),
    );
  });
});
