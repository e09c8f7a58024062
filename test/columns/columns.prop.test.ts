import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnsOf,
  comparePair,
  congruence,
  monthlyStances,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "../../src/columns/index.ts";
import { compareDates, compareText } from "../../src/dates/compare-edtf.ts";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import type { Edtf } from "../../src/model/edtf.ts";
import { type Stance, type Statement, stances } from "../../src/model/statement.ts";
import { list } from "../../src/query/list.ts";
import { stanceScores } from "../../src/query/stance-cell.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

interface Row {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly stance: Stance;
  readonly date: Edtf | undefined;
}

const day = fc.integer({ min: 18_950, max: 19_500 }).map(fromDayNumber);
const date: fc.Arbitrary<Edtf | undefined> = fc.oneof(
  { weight: 6, arbitrary: day },
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  day.map((one) => `${one}~`),
  day.map((one) => `${one.slice(0, 7)}?`),
  day.map((one) => `[..${one}]`),
  day.map((one) => `${one}/..`),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `[${a}..${b}]` : `[${b}..${a}]`)),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  fc.constant(undefined),
);
// Ids that programs make, and ids that they do not.
const ids = fc.constantFrom(
  (i: number) => `s${String((i * 7) % 200).padStart(4, "0")}`,
  (i: number) => `s-${(i * 7) % 200}`,
  (i: number) => `${"ab".repeat(i % 3)}${i}`,
);
const rows = fc
  .record({
    idOf: ids,
    parts: fc.array(
      fc.record({
        who: fc.constantFrom("alba", "borea", "gamma", "delta"),
        // More than 32, so that sides take more than one word.
        what: fc.integer({ min: 0, max: 40 }).map((i) => `t${i}`),
        stance: fc.constantFrom(...stances),
        date,
      }),
      // Without a size, arrays have a dozen items at most.
      { minLength: 1, maxLength: 160, size: "max" },
    ),
  })
  .map(({ idOf, parts }) => parts.map((part, i): Row => ({ id: idOf(i), ...part })));
const fields = {
  id: (row: Row) => row.id,
  actor: (row: Row) => row.who,
  on: (row: Row) => row.what,
  stance: (row: Row) => row.stance,
  date: (row: Row) => row.date,
};

const read = (row: { readonly date?: Edtf | undefined }) =>
  row.date === undefined ? undefined : parseEdtf(row.date);
const inOrder = <R extends { readonly id: string; readonly date?: Edtf | undefined }>(all: readonly R[]) =>
  [...all].sort((a, b) => compareDates(read(a), read(b)) || compareText(a.id, b.id));
const byDayThenId = (all: readonly Row[]) =>
  [...all].sort((a, b) => {
    const [one, other] = [read(a)?.start, read(b)?.start];
    const [x, y] = [one, other].map((bounds) => (bounds === undefined ? "~" : (bounds.earliest ?? "")));
    return compareText(x as string, y as string) || compareText(a.id, b.id);
  });
const sideOf = (all: readonly Row[], who: string, what: string) => {
  const said = all.filter((row) => row.who === who && row.what === what).map(({ stance }) => stance);
  const [forIt, against] = [
    said.filter((stance) => stance === "support" || stance === "conditional").length,
    said.filter((stance) => stance === "oppose").length,
  ];
  return { takes: forIt + against > 0, side: Math.sign(forIt - against) };
};

describe("columns answer what a plain filter and sort answers", () => {
  const numRuns = 400;

  test("statementsBetween, of days in text and in numbers, and open at either end", () => {
    fc.assert(
      fc.property(rows, day, day, fc.constantFrom("possibly", "certainly"), (all, one, other, match) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const columns = columnsOf(all, fields);
        const plain = (period: { from?: string; to?: string }) =>
          inOrder(all.filter((row) => matchesPeriod(row.date, { ...period, match })));
        expect(statementsBetween(columns, from, to, match)).toEqual(plain({ from, to }));
        expect(statementsBetween(columns, toDayNumber(from), toDayNumber(to), match)).toEqual(
          plain({ from, to }),
        );
        expect(statementsBetween(columns, from, undefined, match)).toEqual(plain({ from }));
        expect(statementsBetween(columns, undefined, to, match)).toEqual(plain({ to }));
        expect(statementsBetween(columns, undefined, undefined, match)).toEqual(plain({}));
      }),
      { numRuns },
    );
  });

  test("in the order of the first day and the id, where that is asked for", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const columns = columnsOf(all, fields, { ties: "id" });
        expect(statementsBetween(columns, undefined, undefined)).toEqual(byDayThenId(all));
      }),
      { numRuns },
    );
  });

  test("statementsOf and statementsOn", () => {
    fc.assert(
      fc.property(rows, day, day, (all, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const columns = columnsOf(all, fields);
        for (const who of columns.actors) {
          expect(statementsOf(columns, who)).toEqual(inOrder(all.filter((row) => row.who === who)));
          for (const what of columns.matters.slice(0, 5)) {
            const said = all.filter((row) => row.who === who && row.what === what);
            expect(statementsOn(columns, who, what)).toEqual(inOrder(said));
            expect(statementsOn(columns, who, what, from, to)).toEqual(
              inOrder(said.filter((row) => matchesPeriod(row.date, { from, to }))),
            );
          }
        }
      }),
      { numRuns },
    );
  });

  test("statementsOn of a pair with many statements", () => {
    fc.assert(
      fc.property(rows, day, day, (few, one, other) => {
        const all = few.flatMap((row, i) =>
          [0, 1].map((j) => ({ ...row, id: `${row.id}-${i}-${j}`, who: "a", what: "t" })),
        );
        const [from, to] = one < other ? [one, other] : [other, one];
        expect(statementsOn(columnsOf(all, fields), "a", "t", from, to)).toEqual(
          inOrder(all.filter((row) => matchesPeriod(row.date, { from, to }))),
        );
      }),
      { numRuns },
    );
  });

  test("stanceTable, comparePair and congruence", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const columns = columnsOf(all, fields);
        for (const what of columns.matters.slice(0, 5)) {
          const expected = columns.actors.flatMap((actor) => {
            const said = all.filter((row) => row.who === actor && row.what === what);
            const counts = stances.map((stance) => [
              stance,
              said.filter((row) => row.stance === stance).length,
            ]);
            return said.length === 0 ? [] : [{ actor, ...Object.fromEntries(counts) }];
          });
          expect(stanceTable(columns, what)).toEqual(expected);
        }
        const ties: unknown[] = [];
        columns.actors.forEach((a, i) => {
          columns.actors.slice(i + 1).forEach((b, j) => {
            const both = columns.matters.map(
              (what) => [what, sideOf(all, a, what), sideOf(all, b, what)] as const,
            );
            const count = (product: number) => both.filter(([, x, y]) => x.side * y.side === product).length;
            const expected = {
              matters: both.filter(([, x, y]) => x.takes && y.takes).map(([what]) => what),
              agree: count(1),
              disagree: count(-1),
            };
            expect(comparePair(columns, a, b)).toEqual(expected);
            if (expected.agree + expected.disagree > 0)
              ties.push([i, i + 1 + j, expected.agree, expected.disagree]);
          });
        });
        const { actors, a, b, agree, disagree } = congruence(columns);
        expect(actors).toEqual(columns.actors);
        expect(Array.from(a, (_, i) => [a[i], b[i], agree[i], disagree[i]])).toEqual(ties);
      }),
      { numRuns },
    );
  });

  test("monthlyStances", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const columns = columnsOf(all, fields);
        const [who, what] = [all[0]?.who as string, all[0]?.what as string];
        const months = new Map<string, Row[]>();
        for (const row of inOrder(all.filter((one) => one.who === who && one.what === what))) {
          const [first, last] = [read(row)?.start.earliest?.slice(0, 7), read(row)?.end.latest?.slice(0, 7)];
          if (first === undefined || first !== last) continue;
          months.set(first, [...(months.get(first) ?? []), row]);
        }
        const expected = [...months]
          .sort(([a], [b]) => compareText(a, b))
          .map(([month, said]) => {
            const scores = said.flatMap(({ stance }) => (stance === "unclear" ? [] : [stanceScores[stance]]));
            const mean =
              scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
            return { month, n: scores.length, mean };
          });
        expect(monthlyStances(columns, who, what)).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test("of a dataset, whose statements take several positions or none", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const columns = columnsOf(dataset);
        expect(statementsBetween(columns, undefined, undefined)).toEqual(list(dataset, "statements"));
        expect(columns.actors).toEqual(dataset.actors.map(({ id }) => id).sort(compareText));
        for (const { id: actor } of dataset.actors) {
          expect(statementsOf(columns, actor)).toEqual(list(dataset, "statements", { speakers: [actor] }));
          for (const on of ["i0", "t1"]) {
            const said = list(dataset, "statements", { speakers: [actor], on: [on] });
            expect(statementsOn(columns, actor, on)).toEqual(said);
            const row = stanceTable(columns, on).find((one) => one.actor === actor);
            const taken = said.flatMap((one: Statement) =>
              one.positions.filter((position) => position.on === on),
            );
            expect(row?.support ?? 0).toBe(taken.filter(({ stance }) => stance === "support").length);
          }
        }
      }),
      { numRuns },
    );
  });
});
