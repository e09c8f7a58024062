import fc from "fast-check";
import { expect, test } from "vitest";
import { dateMatches } from "../../src/dates/period.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Statement } from "../../src/model/statement.ts";
import { explain } from "../../src/network/explain.ts";
import type { Network } from "../../src/network/network.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { attributions } from "../../src/query/stances/stance-act.ts";
import { type StanceCounts, stanceScores } from "../../src/query/stances/stance-summary.ts";
import { actorIds, arbitraryDataset, matterIds } from "../fixtures/arbitrary-dataset.ts";
import { changed } from "../fixtures/records.ts";

const dated = fc.record(
  {
    attributeTo: fc.constantFrom(...attributions),
    from: fc.constantFrom("2020", "2020-01", "2021-02-03"),
    to: fc.constantFrom("2021-06", "2022", "2022-03-04"),
    match: fc.constantFrom(...dateMatches),
    undated: fc.boolean(),
  },
  { requiredKeys: [] },
);
const subset = fc.option(fc.subarray([...matterIds, "p0"], { minLength: 1 }), { nil: undefined });
const issueIds = ["i0", "i1", "i2"];

/** Returns the weight of two labels, which is 0 if a label is not in the network. */
function weightOf({ rows, columns, weights }: Network, a: string, b: string): number {
  return weights[rows.indexOf(a)]?.[columns.indexOf(b)] ?? 0;
}

/** Returns each stance that has a score, with its score and the number of its acts in `counts`. */
function scored(counts: StanceCounts): readonly (readonly [stance: string, score: number, count: number])[] {
  return Object.entries(stanceScores).map(
    ([stance, score]) => [stance, score, counts[stance as keyof typeof stanceScores]] as const,
  );
}

function known(dataset: Dataset, on: readonly string[] | undefined): readonly string[] | undefined {
  const ids = new Set([
    ...dataset.issues.map(({ id }) => id),
    ...dataset.proposals.flatMap(({ id, terms, responses }) => [
      id,
      ...[...terms, ...responses].map((part) => part.id),
    ]),
  ]);
  const found = on?.filter((id) => ids.has(id));
  return found?.length === 0 ? undefined : found;
}

test("congruence and conflict are sums over the cells of compareStances that stanceAgreement compares", () => {
  let ties = 0;
  fc.assert(
    fc.property(arbitraryDataset, dated, subset, (dataset, question, matters) => {
      const on = known(dataset, matters);
      const { cells } = compareStances(dataset, { ...question, on });
      const cellOf = new Map(cells.map((cell) => [`${cell.actor} ${cell.on}`, cell.counts]));
      const options = {
        ...question,
        mode: "one-mode",
        include: on === undefined ? {} : { issue: on },
      } as const;
      const congruence = stanceNetwork(dataset, { ...options, aggregation: "congruence" });
      const conflict = stanceNetwork(dataset, { ...options, aggregation: "conflict" });
      for (const { a, b, matters: related = [] } of stanceAgreement(dataset, {
        ...question,
        on,
        perMatter: true,
      })) {
        let [agreement, disagreement] = [0, 0];
        for (const { on: matter, relation } of related) {
          if (relation === "same") continue;
          for (const [, scoreA, countA] of scored(cellOf.get(`${a} ${matter}`) as StanceCounts)) {
            for (const [, scoreB, countB] of scored(cellOf.get(`${b} ${matter}`) as StanceCounts)) {
              const difference = Math.abs(scoreA - scoreB) / 2;
              agreement += countA * countB * (1 - difference);
              disagreement += countA * countB * difference;
            }
          }
        }
        if (agreement + disagreement > 0) ties += 1;
        expect(weightOf(congruence, a, b)).toBeCloseTo(agreement, 9);
        expect(weightOf(conflict, a, b)).toBeCloseTo(disagreement, 9);
      }
    }),
  );
  expect(ties).toBeGreaterThan(20);
});

test("if each actor has one stance on each matter, agreement and share are those of stanceAgreement", () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryDataset, dated, (dataset, question) => {
      const { cells } = compareStances(dataset, question);
      const single = new Set<string>(
        actorIds.filter((actor) =>
          cells.every(
            (cell) => cell.actor !== actor || Object.values(cell.counts).filter((n) => n > 0).length < 2,
          ),
        ),
      );
      const options = { ...question, mode: "one-mode", duplicates: "range" } as const;
      const sides = { qualifier: "stance", scale: ["support", "conditional", "neutral", "oppose"] } as const;
      const nominal = { qualifier: "stance", scale: "nominal", exclude: { stance: ["unclear"] } } as const;
      const agree = stanceNetwork(dataset, { ...options, ...nominal, aggregation: "congruence" });
      const all = stanceNetwork(dataset, { ...options, ...sides, aggregation: "congruence" });
      for (const row of stanceAgreement(dataset, question)) {
        if (!single.has(row.a) || !single.has(row.b)) continue;
        const jointly = all.overlap[all.rows.indexOf(row.a)]?.[all.rows.indexOf(row.b)] ?? 0;
        const same = weightOf(agree, row.a, row.b);
        if (jointly > 0) compared += 1;
        expect([jointly, same]).toEqual([row.jointly, row.agree]);
        expect(jointly === 0 ? null : same / jointly).toBe(row.share);
      }
    }),
  );
  expect(compared).toBeGreaterThan(20);
});

/**
 * Returns a dataset in which a statement has the same date as the proposal or the response that it made. Otherwise the
 * results could differ, because `list` uses the date of the statement, and a network uses the date of the proposal or
 * response.
 */
function withOneDatePerAct(dataset: Dataset): Dataset {
  const dateOf = new Map<string, Statement["date"]>();
  for (const proposal of dataset.proposals)
    for (const { statement, date } of [proposal, ...proposal.responses])
      if (statement !== undefined && date !== undefined) dateOf.set(statement, date);
  const statements = dataset.statements.map((act) => changed(act, { date: dateOf.get(act.id) ?? act.date }));
  return { ...dataset, statements };
}

test("the statements behind the network of an issue are those that list returns", () => {
  fc.assert(
    fc.property(
      arbitraryDataset.map(withOneDatePerAct),
      dated,
      (dataset, { attributeTo = "both", ...period }) => {
        for (const issue of issueIds) {
          const network = stanceNetwork(dataset, {
            ...period,
            attributeTo,
            mode: "two-mode",
            include: { issue: [issue] },
          });
          const acts = network.rows.flatMap((row) => explain(network, row, issue).acts ?? []);
          const statements = acts.flatMap(({ id, kind }) => (kind === "statements" ? [id] : []));
          expect([...new Set(statements)].sort()).toEqual(
            list(dataset, "statements", { ...period, on: [issue] })
              .map(({ id }) => id)
              .sort(),
          );
        }
      },
    ),
  );
});
