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
import { dateMatches } from "../../src/dates/period.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Statement } from "../../src/model/statement.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { type Attribution, attributedTo, attributions } from "../../src/query/stances/stance-act.ts";
import { madeBy } from "../fixtures/acts.ts";
import { actorIds, arbitraryDataset, matterIds } from "../fixtures/arbitrary-dataset.ts";

const numRuns = 200;
const day = fc.integer({ min: 18_000, max: 18_400 }).map(fromDayNumber);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const period = fc
  .record({
    days: fc.tuple(day, day),
    open: fc.constantFrom("from", "to", "both", "none"),
    match: optional(fc.constantFrom(...dateMatches)),
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
const fieldsOf = {
  speaker: ["speakers"],
  principal: ["principals"],
  both: ["speakers", "principals"],
} as const;

/** Returns the statements that `list` finds for an actor under the given attribution. */
function listed(
  dataset: Dataset,
  actor: string,
  attributeTo: Attribution,
  filter: object,
): readonly Statement[] {
  const found = fieldsOf[attributeTo].flatMap((field) =>
    list(dataset, "statements", { [field]: [actor], ...filter }),
  );
  return list(dataset, "statements").filter((statement) => found.includes(statement));
}

/**
 * Checks that `comparePair` gives the same comparison of two actors as `stanceAgreement`, and returns the row of
 * `stanceAgreement`.
 */
function expectSamePair(dataset: Dataset, pair: readonly [string, string], options: object = {}) {
  const { attributeTo, ...rest } = options as { readonly attributeTo?: Attribution };
  const [row] = stanceAgreement(dataset, { actors: pair, perMatter: true, ...options });
  const { matters: relations = [], ...expected } = row as NonNullable<typeof row>;
  const { matters, ...counts } = comparePair(columnsOf(dataset, { attributeTo }), { actors: pair, ...rest });
  const { jointly, agree, partly, disagree } = counts;
  const listed = (["agree", "partly", "disagree"] as const).map(
    (relation) => relations.filter((one) => one.relation === relation && matters.includes(one.on)).length,
  );
  expect({ ...counts, matters: matters.length, listed }).toEqual({
    ...expected,
    matters: jointly,
    listed: [agree, partly, disagree],
  });
  return row;
}

describe("columns of a dataset return what the queries return", () => {
  test("statementsBetween and statementsOf, as list", () => {
    fc.assert(
      fc.property(arbitraryDataset, attributeTo, period, (dataset, attributeTo, filter) => {
        const columns = columnsOf(dataset, { attributeTo });
        expect(columns.actors).toEqual(dataset.actors.map(({ id }) => id).sort(compareText));
        expect(statementsBetween(columns, filter)).toEqual(list(dataset, "statements", filter));
        for (const actor of actorIds) {
          expect(statementsOf(columns, actor, filter)).toEqual(listed(dataset, actor, attributeTo, filter));
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
        const onMatter = new Map(
          matterIds.map((on) => [on as string, list(dataset, "statements", { on: [on], ...filter })]),
        );
        for (const { actor, on, statements } of cells) {
          const found = statementsOn(columns, { actor, on, ...filter });
          expect(found.map(({ id }) => id)).toEqual(statements);
          const all = onMatter.get(on) as readonly Statement[];
          const ofActor = listed(dataset, actor, attributeTo, { on: [on], ...filter });
          // A statement that made a proposal or a response is also attributed to the actors of that proposal or
          // response. `list` does not find the statement by these actors if they are not its speakers.
          const made = all.filter(
            (statement) =>
              found.includes(statement) &&
              madeBy(statement, dataset).some((record) => attributedTo(record, attributeTo).includes(actor)),
          );
          expect(found).toEqual(all.filter((one) => ofActor.includes(one) || made.includes(one)));
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
              .filter(({ records: acts }) => acts.length > 0)
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

  test("comparePair, as stanceAgreement", () => {
    let compared = 0;
    let same = 0;
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
              const row = expectSamePair(dataset, [a, b], options);
              compared += row?.jointly ?? 0;
              same += row?.matters?.filter(({ relation }) => relation === "same").length ?? 0;
            }
          });
        },
      ),
      { numRuns },
    );
    // Check that the generated datasets contain stances that can be compared, and stances of two actors that come from
    // the same acts.
    expect(compared).toBeGreaterThan(100);
    expect(same).toBeGreaterThan(0);
  });
});

test("columns and queries agree on every pair of the bundled record", () => {
  let compared = 0;
  const ids = record.actors.map(({ id }) => id);
  for (const attributeTo of attributions) {
    const joint = stanceAgreement(record, { attributeTo }).filter(({ jointly }) => jointly > 0);
    compared += joint.length;
    for (const { a, b } of joint) expectSamePair(record, [a, b], { attributeTo });
    // Check that, for all other pairs of actors, the columns find no matter that can be compared.
    const columns = columnsOf(record, { attributeTo });
    const found = ids.flatMap((a, i) =>
      ids.slice(i + 1).filter((b) => comparePair(columns, { actors: [a, b] }).jointly > 0),
    );
    expect(found).toHaveLength(joint.length);
  }
  expect(compared).toBeGreaterThanOrEqual(17);
});
