import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { attributions } from "../../src/query/stances/stance-act.ts";
import type { RelatedIssueMode, StanceCell } from "../../src/query/stances/stance-comparison.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

/** Datasets without links between issues. */
const unlinked = arbitraryDataset.map((dataset): Dataset => {
  const issues = dataset.issues.map(({ broader: _, opposes: __, ...issue }) => issue);
  return { ...dataset, issues };
});

/** Datasets in which i1 is part of i2, and i0 is contrary to i2. */
const linked = unlinked.map((dataset): Dataset => {
  const links: Readonly<Record<string, object>> = { i1: { broader: "i2" }, i0: { opposes: "i2" } };
  return { ...dataset, issues: dataset.issues.map((issue) => ({ ...issue, ...links[issue.id] })) };
});
const attributeTo = fc.constantFrom(...attributions);

/** Returns the cells of a comparison. The key of a cell is its actor and its matter, such as `a0 i1`. */
function cellsOf(
  dataset: Dataset,
  attribution: (typeof attributions)[number],
  relatedIssues: RelatedIssueMode,
): ReadonlyMap<string, StanceCell> {
  const { cells } = compareStances(dataset, { attributeTo: attribution, relatedIssues });
  return new Map(cells.map((cell) => [`${cell.actor} ${cell.on}`, cell]));
}

/**
 * Lists other issues for each mode of `relatedIssues` and each issue. A stance on one of the other issues also counts
 * on this issue.
 */
const sources: Readonly<Record<RelatedIssueMode, Readonly<Record<string, readonly string[]>>>> = {
  separate: {},
  broader: { i2: ["i1"] },
  opposing: { i0: ["i2"], i2: ["i0"] },
  both: { i0: ["i1", "i2"], i2: ["i0", "i1"] },
};

test("the acts on an issue are those on it and on the related issues", () => {
  let followed = 0;
  fc.assert(
    fc.property(linked, attributeTo, (dataset, attribution) => {
      const separate = cellsOf(dataset, attribution, "separate");
      const statementsOf = (actor: string, on: string) => separate.get(`${actor} ${on}`)?.documents ?? [];
      for (const mode of ["broader", "opposing", "both"] as const) {
        for (const [key, { actor, on, counts, fromIssues = [], via }] of cellsOf(
          dataset,
          attribution,
          mode,
        )) {
          const related = sources[mode][on] ?? [];
          const own = separate.get(key)?.records ?? [];
          const all = related.flatMap((issue) => separate.get(`${actor} ${issue}`)?.records ?? []);
          const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
          const most = own.length + all.length;
          expect([total >= own.length, total <= most, total > 0]).toEqual([true, true, most > 0]);
          for (const issue of fromIssues) {
            expect(related).toContain(issue);
            expect(statementsOf(actor, issue)).not.toEqual([]);
          }
          if (fromIssues.length > 0) followed += 1;
          expect(via === "issue" || via === "several" || fromIssues.length === 0).toBe(true);
        }
      }
    }),
  );
  expect(followed).toBeGreaterThan(20);
});

test("stances on contrary issues mirror each other, and count once in the agreement", () => {
  let mirrored = 0;
  fc.assert(
    fc.property(linked, attributeTo, (dataset, attribution) => {
      const cells = cellsOf(dataset, attribution, "opposing");
      const separate = cellsOf(dataset, attribution, "separate");
      /** Returns false if one act of the actor takes a stance on both issues, or if a stance is conditional. */
      const isMirrored = (actor: string) => {
        const [first, second] = ["i0", "i2"].map((on) => separate.get(`${actor} ${on}`));
        const isShared = first?.statements.some((id) => second?.statements.includes(id));
        const areShared = first?.records.some((id) => second?.records.includes(id));
        return !(isShared || areShared || first?.counts.conditional || second?.counts.conditional);
      };
      const question = { attributeTo: attribution, relatedIssues: "opposing", perMatter: true } as const;
      for (const { a, b, matters = [] } of stanceAgreement(dataset, question)) {
        if (!isMirrored(a) || !isMirrored(b)) continue;
        for (const actor of [a, b]) {
          const [first, second] = ["i0", "i2"].map((on) => cells.get(`${actor} ${on}`));
          if (first === undefined || second === undefined) continue;
          const { support, oppose, neutral, unclear } = second.counts;
          expect(first.counts).toEqual({
            support: oppose,
            conditional: 0,
            neutral,
            oppose: support,
            unclear,
          });
          if (first.fromIssues?.length) mirrored += 1;
        }
        expect(matters.filter(({ on }) => on === "i0" || on === "i2").length).toBeLessThan(2);
      }
    }),
  );
  expect(mirrored).toBeGreaterThan(20);
});

test("without links between issues, the option changes nothing", () => {
  fc.assert(
    fc.property(unlinked, fc.constantFrom("broader", "opposing", "both"), (dataset, relatedIssues) => {
      const mode = relatedIssues as RelatedIssueMode;
      const followed = compareStances(dataset, { relatedIssues: mode }).cells;
      expect(followed.map(({ fromIssues: _, ...cell }) => cell)).toEqual(compareStances(dataset).cells);
      expect(stanceAgreement(dataset, { relatedIssues: mode })).toEqual(stanceAgreement(dataset));
    }),
  );
});
