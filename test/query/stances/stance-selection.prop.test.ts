import fc from "fast-check";
import { expect, test } from "vitest";
import { dateMatches } from "../../../src/dates/period.ts";
import { stances } from "../../../src/model/stance.ts";
import { compareStances } from "../../../src/query/compare-stances.ts";
import { stanceAgreement } from "../../../src/query/stance-agreement.ts";
import { attributions } from "../../../src/query/stances/stance-act.ts";
import { relatedIssueModes } from "../../../src/query/stances/stance-comparison.ts";
import { stanceRelations } from "../../../src/query/stances/stance-relation.ts";
import { actorIds, arbitraryDataset, matterIds } from "../../fixtures/arbitrary-dataset.ts";

const options = fc.record({
  attributeTo: fc.constantFrom(...attributions),
  relatedIssues: fc.constantFrom(...relatedIssueModes),
});
const actor = fc.constantFrom(...actorIds);
const held = fc.uniqueArray(fc.constantFrom(...stances, "mixed" as const, "silent" as const), {
  minLength: 1,
});

test("selected cells and matters are those of the whole comparison that fit", () => {
  fc.assert(
    fc.property(arbitraryDataset, options, held, actor, held, (dataset, shared, wanted, a, listed) => {
      const whole = compareStances(dataset, shared);
      const cells = whole.cells.filter(({ stance }) => wanted.includes(stance));
      expect(compareStances(dataset, { ...shared, stances: wanted }).cells).toEqual(cells);
      const matters = whole.matters.filter((on) => {
        const cell = whole.cells.find((one) => one.actor === a && one.on === on);
        return listed.includes(cell?.stance ?? "silent");
      });
      const part = compareStances(dataset, { ...shared, stancesOf: [{ actor: a, stances: listed }] });
      expect(part.matters).toEqual(matters);
      expect(part.cells).toEqual(whole.cells.filter(({ on }) => matters.includes(on)));
    }),
    { numRuns: 100 },
  );
});

test("selected pairs are those of the whole agreement that fit, and a relation is found where it is counted", () => {
  const relation = fc.constantFrom(...stanceRelations);
  fc.assert(
    fc.property(
      arbitraryDataset,
      options,
      actor,
      relation,
      fc.integer({ min: 1, max: 3 }),
      (dataset, shared, a, relation, least) => {
        const whole = stanceAgreement(dataset, { ...shared, perMatter: true });
        const key = (row: { a: string; b: string }) => [row.a, row.b].sort().join();
        expect(stanceAgreement(dataset, { ...shared, with: [a] }).map(key)).toEqual(
          whole.filter((row) => row.a === a || row.b === a).map(key),
        );
        expect(stanceAgreement(dataset, { ...shared, minJointly: least }).map(key)).toEqual(
          whole.filter(({ jointly }) => jointly >= least).map(key),
        );
        const sorted = stanceAgreement(dataset, { ...shared, sortBy: "share" });
        expect(new Set(sorted.map(key))).toEqual(new Set(whole.map(key)));
        expect(sorted.map(({ share }) => share ?? -1)).toEqual(
          whole.map(({ share }) => share ?? -1).sort((x, y) => y - x),
        );
        const related = stanceAgreement(dataset, { ...shared, relations: [relation] });
        const counted = (row: (typeof whole)[number]) =>
          relation === "agree" || relation === "partly" || relation === "disagree"
            ? row[relation] > 0
            : row.matters?.some((matter) => matter.relation === relation);
        expect(related.map(key)).toEqual(whole.filter(counted).map(key));
      },
    ),
    { numRuns: 100 },
  );
});

test("the acts that fit a filter and those that are left by excluding it are together all acts", () => {
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.option(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), { nil: undefined });
  const filters = fc
    .record({
      actors: some(actor),
      on: some(fc.constantFrom(...matterIds)),
      documents: some(fc.constantFrom("d0", "d1", "d2")),
      from: fc.option(fc.constantFrom("2019-06", "2019-08-15"), { nil: undefined }),
      match: fc.constantFrom(...dateMatches),
    })
    .filter(({ match: _, ...fields }) => Object.values(fields).some((value) => value !== undefined));
  let excluded = 0;
  fc.assert(
    fc.property(arbitraryDataset, options, filters, (dataset, shared, filter) => {
      const axes = { ...shared, actors: actorIds, on: matterIds };
      const { actors = actorIds, on = matterIds, ...others } = filter;
      const all = compareStances(dataset, axes).cells;
      const left = compareStances(dataset, { ...axes, exclude: filter }).cells;
      const fitting = compareStances(dataset, { ...axes, ...others }).cells;
      for (const [i, { actor: a, on: matter, records: acts }] of all.entries()) {
        const isSelected = actors.includes(a as never) && on.includes(matter as never);
        const fit = isSelected ? (fitting[i]?.records ?? []) : [];
        expect(left[i]?.records).toEqual(acts.filter((act) => !fit.includes(act)));
        excluded += fit.length;
      }
    }),
    { numRuns: 150 },
  );
  expect(excluded).toBeGreaterThan(500);
});
