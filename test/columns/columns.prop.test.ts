import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getOrAdd } from "../../src/collections/get-or-add.ts";
import {
  columnsOf,
  compareSides,
  monthlyStances,
  sideNetwork,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "../../src/columns/index.ts";
import { compareDates, compareText } from "../../src/dates/compare-edtf.ts";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { dateMatches } from "../../src/dates/period.ts";
import type { Edtf } from "../../src/model/edtf.ts";
import { type Stance, stances } from "../../src/model/stance.ts";
import { stanceScores } from "../../src/query/stances/stance-summary.ts";

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
// Ids of the first form consist of a prefix and a number of fixed length, which the columns sort as numbers. Ids of the
// other two forms are sorted as texts.
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
        // There are more than 32 matters, so that a set of matters takes more than one 32-bit word.
        what: fc.integer({ min: 0, max: 40 }).map((i) => `t${i}`),
        stance: fc.constantFrom(...stances),
        date,
      }),
      // Without `size: "max"`, fast-check generates arrays of at most a dozen items.
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

const undated = fc.constantFrom(undefined, true, false);
const matched = fc.constantFrom(...dateMatches);

// Sorting compares each date many times, so each date is parsed once.
const parsed = new Map<Edtf, ReturnType<typeof parseEdtf>>();
const read = ({ date }: { readonly date?: Edtf | undefined }) =>
  date === undefined ? undefined : getOrAdd(parsed, date, () => parseEdtf(date));
const inOrder = <R extends { readonly id: string; readonly date?: Edtf | undefined }>(all: readonly R[]) =>
  [...all].sort((a, b) => compareDates(read(a), read(b)) || compareText(a.id, b.id));
const byDayThenId = (all: readonly Row[]) =>
  [...all].sort((a, b) => {
    const [one, other] = [read(a)?.start, read(b)?.start];
    const [x, y] = [one, other].map((bounds) =>
      bounds === undefined ? "~" : (bounds.earliest ?? bounds.latest ?? ""),
    );
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

describe("columns return what a plain filter and sort returns", () => {
  const numRuns = 200;

  test("statementsBetween with both ends, one end and none", () => {
    fc.assert(
      fc.property(rows, day, day, matched, undated, (all, first, second, match, undated) => {
        const [from, to] = first < second ? [first, second] : [second, first];
        const columns = columnsOf(all, fields);
        for (const ends of [{ from, to }, { from }, { to }, {}]) {
          const period = { ...ends, match, undated };
          const plain = inOrder(all.filter((row) => matchesPeriod(row.date, period)));
          expect(statementsBetween(columns, period)).toEqual(plain);
        }
        expect(statementsBetween(columns)).toEqual(inOrder(all));
      }),
      { numRuns },
    );
  });

  test("day numbers give the same results as the same days as text", () => {
    fc.assert(
      fc.property(rows, day, matched, (all, from, match) => {
        const numbered = columnsOf(all, {
          ...fields,
          date: ({ date }) => (date?.length === 10 && !date.endsWith("~") ? toDayNumber(date) : date),
        });
        const columns = columnsOf(all, fields);
        expect(statementsBetween(numbered)).toEqual(statementsBetween(columns));
        expect(statementsBetween(numbered, { from, match })).toEqual(
          statementsBetween(columns, { from, match }),
        );
      }),
      { numRuns },
    );
  });

  test('with `ties: "id"`, the order is that of the first day and the id', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const columns = columnsOf(all, fields, { ties: "id" });
        expect(statementsBetween(columns)).toEqual(byDayThenId(all));
      }),
      { numRuns },
    );
  });

  test("statementsOf and statementsOn", () => {
    fc.assert(
      fc.property(rows, day, day, matched, undated, (all, first, second, match, undated) => {
        const [from, to] = first < second ? [first, second] : [second, first];
        const period = { from, to, match, undated };
        const columns = columnsOf(all, fields);
        for (const actor of columns.actors) {
          const ofActor = inOrder(all.filter((row) => row.who === actor));
          expect(statementsOf(columns, actor)).toEqual(ofActor);
          expect(statementsOf(columns, actor, period)).toEqual(
            ofActor.filter((row) => matchesPeriod(row.date, period)),
          );
          for (const on of columns.matters.slice(0, 5)) {
            const found = ofActor.filter((row) => row.what === on);
            expect(statementsOn(columns, { actor, on })).toEqual(found);
            expect(statementsOn(columns, { actor, on, ...period })).toEqual(
              found.filter((row) => matchesPeriod(row.date, period)),
            );
          }
        }
      }),
      { numRuns },
    );
  });

  test("statementsOn of a pair with many statements", () => {
    fc.assert(
      fc.property(rows, day, day, matched, (few, first, second, match) => {
        const all = few.flatMap((row, i) =>
          [0, 1].map((j) => ({ ...row, id: `${row.id}-${i}-${j}`, who: "a", what: "t" })),
        );
        const [from, to] = first < second ? [first, second] : [second, first];
        const period = { from, to, match };
        expect(statementsOn(columnsOf(all, fields), { actor: "a", on: "t", ...period })).toEqual(
          inOrder(all.filter((row) => matchesPeriod(row.date, period))),
        );
      }),
      { numRuns },
    );
  });

  test("stanceTable, compareSides and sideNetwork", () => {
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
            expect(compareSides(columns, { actors: [a, b] })).toEqual(expected);
            if (expected.agree + expected.disagree > 0)
              ties.push([i, i + 1 + j, expected.agree, expected.disagree]);
          });
        });
        const { actors, a, b, agree, disagree } = sideNetwork(columns);
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
            const score =
              scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
            return { month, count: scores.length, score };
          });
        expect(monthlyStances(columns, { actor: who, on: what })).toEqual(expected);
      }),
      { numRuns },
    );
  });
});
