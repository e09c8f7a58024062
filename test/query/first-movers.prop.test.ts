import fc from "fast-check";
import { expect, test } from "vitest";
import { registryOf } from "../../src/dataset/registry.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { elapsed } from "../../src/query/elapsed.ts";
import { firstMovers } from "../../src/query/first-movers.ts";
import { related } from "../../src/query/related.ts";
import { attributions } from "../../src/query/stances/stance-act.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

/**
 * Returns the id of the statement that made a proposal or a response. If no statement made it, returns the given id.
 */
function actOf(id: string, dataset: Dataset): string {
  return registryOf(dataset).byId.get(id)?.act?.record.id ?? id;
}

/**
 * Returns the acts to which an act replies. One act can have several records: a statement, and the proposals and
 * responses that it made. Each of them can reply to something.
 */
function repliesOf(act: string, dataset: Dataset): readonly string[] {
  const { byId } = registryOf(dataset);
  const records = [...byId.keys()].filter((id) => actOf(id, dataset) === act);
  return records.flatMap((id) => {
    const { refersTo, referredToBy } = related(dataset, id);
    const links = [
      ...refersTo.filter(({ link }) => link === "inReplyTo"),
      ...referredToBy.filter(({ link }) => link === "responseTo"),
    ];
    return links.map((link) => actOf(link.id, dataset));
  });
}

test("an actor can be the first if no act before its own is known from elapsed and from replies", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDataset, linkedDataset),
      fc.constantFrom(...attributions),
      fc.boolean(),
      (dataset, attributeTo, isDated) => {
        const options = { attributeTo, ...(isDated ? { from: "0001" } : {}) };
        const { cells, matters } = compareStances(dataset, options);
        const rows = new Map(firstMovers(dataset, options).map((row) => [row.on, row]));
        for (const on of matters) {
          const actorsByAct = new Map<string, Set<string>>();
          for (const cell of cells.filter((each) => each.on === on)) {
            for (const id of cell.records) {
              const act = actOf(id, dataset);
              actorsByAct.set(act, (actorsByAct.get(act) ?? new Set()).add(cell.actor));
            }
          }
          const acts = [...actorsByAct.keys()];
          const actors = new Set([...actorsByAct.values()].flatMap((each) => [...each]));
          const row = rows.get(on);
          expect(row !== undefined).toBe(actors.size > 1);
          if (row === undefined) continue;
          const isKnownLater = (x: string) => acts.some((y) => y !== x && elapsed(dataset, y, x).first === y);
          const isReply = (x: string) =>
            acts.some(
              (y) => y !== x && repliesOf(x, dataset).includes(y) && elapsed(dataset, y, x).first !== x,
            );
          const byDate = acts.filter((x) => !isKnownLater(x));
          const found = byDate.filter((x) => !isReply(x));
          // If the acts reply to each other in a circle, every act is a reply. Replies then do not show which act was
          // first.
          const possible = found.length === 0 ? byDate : found;
          const actorsOf = possible.map((act) => [...(actorsByAct.get(act) ?? [])]);
          expect([...row.possiblyFirst].sort()).toEqual([...new Set(actorsOf.flat())].sort());
          expect(row.certainlyFirst).toEqual(
            [...actors].filter((actor) => actorsOf.every((each) => each.includes(actor))).sort(),
          );
          expect(row.records.map((id) => actOf(id, dataset)).sort()).toEqual(possible.sort());
          expect(row.actors).toEqual([...actors].sort());
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("the options that select rows keep the rows that name one of the actors", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDataset, linkedDataset),
      fc.constantFrom("certainlyFirst" as const, "codedFirst" as const, "possiblyFirst" as const),
      fc.constantFrom("a1", "a2", "a3"),
      (dataset, name, actor) => {
        const all = firstMovers(dataset);
        expect(firstMovers(dataset, { [name]: [actor] })).toEqual(
          all.filter((row) => row[name].includes(actor)),
        );
        for (const { certainlyFirst, possiblyFirst, actors } of all) {
          for (const id of certainlyFirst) expect(possiblyFirst).toContain(id);
          for (const id of possiblyFirst) expect(actors).toContain(id);
          expect(possiblyFirst).not.toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});
