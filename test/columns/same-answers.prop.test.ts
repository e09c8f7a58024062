import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnsOf,
  comparePair,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "../../src/columns/index.ts";
import { dataset as record } from "../../src/data/index.ts";
import { compareText } from "../../src/dates/compare-edtf.ts";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { attributions } from "../../src/query/utterances.ts";
import { actorIds, arbitraryDataset, matterIds } from "../fixtures/arbitrary-dataset.ts";

const numRuns = 400;
const day = fc.integer({ min: 18_000, max: 18_400 }).map(fromDayNumber);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const period = fc
  .record({
    days: fc.tuple(day, day),
    open: fc.constantFrom("from", "to", "both", "none"),
    match: optional(fc.constantFrom("possibly" as const, "certainly" as const)),
    undated: optional(fc.boolean()),
  })
  .map(({ days, open, match, undated }) => {
    const [from, to] = days.sort(compareText) as [string, string];
    return {
      ...(open === "from" || open === "both" ? {} : { from }),
      ...(open === "to" || open === "both" ? {} : { to: to.slice(0, 7) }),
      ...(match === undefined ? {} : { match }),
      ...(undated === undefined ? {} : { undated }),
    };
  });
const attributeTo = fc.constantFrom(...attributions);
const some = <T>(values: readonly T[]) => optional(fc.shuffledSubarray([...values], { minLength: 1 }));
const by = { speaker: "speakers", principal: "principals" } as const;

/** Checks that columns compare two actors as `compareStances` does. */
function expectSamePair(dataset: Dataset, pair: readonly [string, string], options: object = {}): void {
  const { attributeTo, ...rest } = options as { readonly attributeTo?: "speaker" | "principal" };
  const comparison = compareStances(dataset, { actors: pair, ...options });
  const { matters, ...counts } = comparePair(columnsOf(dataset, { attributeTo }), { actors: pair, ...rest });
  expect(counts).toEqual(comparison.agreement[0]);
  expect(matters).toHaveLength(counts.jointly);
  for (const relation of ["agree", "partly", "disagree"] as const) {
    const found = comparison.pairs.filter((one) => one.relation === relation && matters.includes(one.on));
    expect(found).toHaveLength(counts[relation]);
  }
}

describe("columns of a dataset return what the queries return", () => {
  test("statementsBetween and statementsOf, as list", () => {
    fc.assert(
      fc.property(arbitraryDataset, attributeTo, period, (dataset, attributeTo, filter) => {
        const columns = columnsOf(dataset, { attributeTo });
        expect(columns.actors).toEqual(dataset.actors.map(({ id }) => id).sort(compareText));
        expect(statementsBetween(columns, filter)).toEqual(list(dataset, "statements", filter));
        for (const actor of actorIds) {
          expect(statementsOf(columns, actor, filter)).toEqual(
            list(dataset, "statements", { [by[attributeTo]]: [actor], ...filter }),
          );
        }
      }),
      { numRuns },
    );
  });

  test("statementsOn, as list and as the cells of compareStances", () => {
    fc.assert(
      fc.property(arbitraryDataset, attributeTo, period, (dataset, attributeTo, filter) => {
        const columns = columnsOf(dataset, { attributeTo });
        const { cells } = compareStances(dataset, {
          actors: actorIds,
          on: matterIds,
          attributeTo,
          ...filter,
        });
        for (const { actor, on, statements } of cells) {
          const found = statementsOn(columns, { actor, on, ...filter });
          expect(found.map(({ id }) => id)).toEqual(statements);
          const listed = list(dataset, "statements", { [by[attributeTo]]: [actor], on: [on], ...filter });
          expect(found).toEqual(listed);
        }
      }),
      { numRuns },
    );
  });

  test("stanceTable, as the cells of compareStances", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        attributeTo,
        period,
        some(actorIds),
        (dataset, attributeTo, filter, actors) => {
          const columns = columnsOf(dataset, { attributeTo });
          for (const on of matterIds) {
            const { cells } = compareStances(dataset, {
              actors: actors ?? actorIds,
              on: [on],
              attributeTo,
              ...filter,
            });
            const expected = cells
              .filter(({ statements }) => statements.length > 0)
              .map(({ actor, counts }) => ({ actor, ...counts }))
              .sort((a, b) => compareText(a.actor, b.actor));
            expect(stanceTable(columns, on, { actors, ...filter })).toEqual(expected);
          }
          expect(stanceTable(columns, "i0")).toEqual(stanceTable(columns, "i0", {}));
        },
      ),
      { numRuns },
    );
  });

  test("comparePair, as the agreement in compareStances", () => {
    let compared = 0;
    let byTerms = 0;
    fc.assert(
      fc.property(
        arbitraryDataset,
        attributeTo,
        period,
        some(matterIds),
        (dataset, attributeTo, filter, on) => {
          const options = { attributeTo, ...filter, on };
          actorIds.forEach((a, i) => {
            for (const b of actorIds.slice(i + 1)) {
              expectSamePair(dataset, [a, b], options);
              const { agreement, pairs } = compareStances(dataset, { actors: [a, b], ...options });
              const { jointly } = agreement[0] as { readonly jointly: number };
              compared += jointly;
              byTerms += pairs.filter(({ relation }) => relation !== "incomparable").length - jointly;
            }
          });
        },
      ),
      { numRuns },
    );
    // The generated datasets have pairs that agree and pairs that do not, and issues that both reach only through terms.
    expect(compared).toBeGreaterThan(100);
    expect(byTerms).toBeGreaterThan(0);
  });
});

test("columns and queries agree on every pair of the bundled record", () => {
  let compared = 0;
  const ids = record.actors.map(({ id }) => id);
  for (const attributeTo of attributions) {
    const { agreement } = compareStances(record, { attributeTo });
    const joint = agreement.filter(({ jointly }) => jointly > 0);
    compared += joint.length;
    for (const { a, b } of joint) expectSamePair(record, [a, b], { attributeTo });
    // All other pairs have nothing to compare.
    const columns = columnsOf(record, { attributeTo });
    const found = ids.flatMap((a, i) =>
      ids.slice(i + 1).filter((b) => comparePair(columns, { actors: [a, b] }).jointly > 0),
    );
    expect(found).toHaveLength(joint.length);
  }
  expect(compared).toBeGreaterThanOrEqual(17);
});
