import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Drafts } from "../../../src/coding/drafts/draft.ts";
import { settleDrafts } from "../../../src/coding/drafts/settle-drafts.ts";
import type { SettledDrafts } from "../../../src/coding/drafts/settled-drafts.ts";
import { safeParseDataset } from "../../../src/schema/safe-parse-dataset.ts";
import { small } from "../../fixtures/small.ts";
import { arbitraryDrafts, draftedText } from "./arbitrary-drafts.ts";

const document = {
  title: "Talks in Port",
  language: "en",
  datePublished: "2024-05-06",
  datePublishedBasis: "Printed at its beginning.",
};
const settle = (drafts: unknown, options = {}) =>
  settleDrafts(draftedText, drafts as Drafts, { document, ...options });

/** Returns the drafts, new actors and new issues that were settled. */
function settledOf(drafts: GeneratedDrafts, { unsettled }: SettledDrafts): unknown {
  const keep = (list: keyof GeneratedDrafts) =>
    drafts[list].filter((_, i) => !unsettled.some(({ path }) => path === `/${list}/${i}`));
  return { newActors: keep("newActors"), newIssues: keep("newIssues"), drafts: keep("drafts") };
}

type GeneratedDrafts = typeof arbitraryDrafts extends fc.Arbitrary<infer T> ? T : never;

describe("settleDrafts, on generated drafts", () => {
  test("puts every draft in exactly one of settled and unsettled", () => {
    let settledCount = 0;
    fc.assert(
      fc.property(arbitraryDrafts, (drafts) => {
        const { settled, unsettled } = settle(drafts);
        settledCount += settled.length;
        const paths = [...settled.map(({ path }) => path), ...unsettled.map(({ path }) => path)];
        expect(new Set(paths).size).toBe(paths.length);
        const draftPaths = paths.filter((path) => path.startsWith("/drafts/"));
        expect(draftPaths.sort()).toEqual(drafts.drafts.map((_, i) => `/drafts/${i}`).sort());
        for (const { path, problems, draft } of unsettled) {
          expect(problems.length, path).toBeGreaterThan(0);
          for (const problem of problems) expect(problem.path.startsWith(path)).toBe(true);
          const [, list, index] = path.split("/") as [string, keyof typeof drafts, string];
          expect(draft).toEqual(drafts[list]?.[Number(index) as never]);
        }
      }),
    );
    expect(settledCount).toBeGreaterThan(50);
  });

  test("settles into a valid dataset, with or without one that it extends", () => {
    fc.assert(
      fc.property(arbitraryDrafts, fc.boolean(), (drafts, extend) => {
        const { dataset, settled } = settle(drafts, extend ? { extends: small } : {});
        const parsed = safeParseDataset(JSON.parse(JSON.stringify(dataset)));
        expect(parsed.success ? [] : parsed.issues).toEqual([]);
        const records = [
          ...dataset.statements,
          ...dataset.proposals,
          ...dataset.meetings,
          ...dataset.bases,
          ...dataset.events,
        ];
        const ids = new Set(records.map(({ id }) => id));
        for (const { ids: made } of settled) for (const id of made) expect(ids).toContain(id);
      }),
    );
  });

  test("gives the same bytes when drafts are settled twice, and does not change them", () => {
    fc.assert(
      fc.property(arbitraryDrafts, (drafts) => {
        const before = JSON.stringify(drafts);
        expect(JSON.stringify(settle(drafts))).toBe(JSON.stringify(settle(structuredClone(drafts))));
        expect(JSON.stringify(drafts)).toBe(before);
      }),
    );
  });

  test("gives the same dataset in any order of the drafts whose keys differ", () => {
    fc.assert(
      fc.property(arbitraryDrafts, (drafts) => {
        const keyed = drafts.drafts.map((draft, i) =>
          typeof draft === "object" && draft !== null ? { ...draft, key: `d${i}` } : draft,
        );
        const parts = new Set<unknown>();
        // If two drafts use the same key for a term or a response, the later draft stays unsettled. The result then
        // depends on the order of the drafts. To avoid this, each key is used only once.
        const unique = keyed.filter((draft) => {
          const has = JSON.stringify(draft)?.match(/"key":"[tr]1"/g) ?? [];
          const isNew = has.every((key) => !parts.has(key)) && new Set(has).size === has.length;
          for (const key of has) parts.add(key);
          return isNew;
        });
        const all = {
          ...drafts,
          newActors: drafts.newActors.slice(0, 4),
          newIssues: drafts.newIssues.slice(0, 1),
        };
        const forwards = settle({ ...all, drafts: unique });
        const backwards = settle({
          ...all,
          newActors: all.newActors.toReversed(),
          drafts: unique.toReversed(),
        });
        expect(JSON.stringify(backwards.dataset)).toBe(JSON.stringify(forwards.dataset));
      }),
    );
  });

  test("settles nothing else when settled drafts are settled again alone", () => {
    fc.assert(
      fc.property(arbitraryDrafts, (drafts) => {
        const first = settle(drafts);
        const again = settle(settledOf(drafts, first));
        expect(again.unsettled).toEqual([]);
        expect(JSON.stringify(again.dataset)).toBe(JSON.stringify(first.dataset));
      }),
    );
  });

  test("changes nothing when drafts are settled again with the dataset that they became", () => {
    let repeated = 0;
    fc.assert(
      fc.property(arbitraryDrafts, fc.boolean(), (drafts, extend) => {
        const first = settle(drafts, extend ? { extends: small } : {});
        const again = settle(settledOf(drafts, first), { extends: first.dataset });
        expect(again.unsettled).toEqual([]);
        expect(JSON.stringify(again.dataset)).toBe(JSON.stringify(first.dataset));
        repeated += again.decisions.filter(({ code }) => code === "known-record").length;
      }),
    );
    expect(repeated).toBeGreaterThan(50);
  });
});
