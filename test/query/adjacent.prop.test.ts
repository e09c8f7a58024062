import fc from "fast-check";
import { expect, test } from "vitest";
import { adjacent } from "../../src/query/adjacent.ts";
import { countBy } from "../../src/query/count-by.ts";
import { elapsed } from "../../src/query/elapsed.ts";
import { list } from "../../src/query/list.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

const kind = fc.constantFrom("statements", "meetings", "events", "proposals");
const either = fc.oneof(arbitraryDataset, linkedDataset);

test("the neighbours are those of list, and elapsed allows each possible one and no other", () => {
  fc.assert(
    fc.property(either, kind, fc.boolean(), (dataset, of, isDated) => {
      const filter = isDated ? { from: "0001" } : {};
      const listed = list(dataset, of, filter).map(({ id }) => id);
      const firstOf = (a: string, b: string) => elapsed(dataset, a, b).first;
      const isCertainlyBefore = (a: string, b: string) => firstOf(a, b) === a;
      listed.forEach((id, i) => {
        const { previous, next } = adjacent(dataset, of, id, filter);
        const others = listed.filter((other) => other !== id);
        const possible = (isBefore: (a: string, b: string) => boolean) =>
          others.filter((x) => !isBefore(id, x) && !others.some((y) => isBefore(x, y) && isBefore(y, id)));
        expect([previous.id, next.id]).toEqual([listed[i - 1] ?? null, listed[i + 1] ?? null]);
        expect(previous.possible).toEqual(possible(isCertainlyBefore));
        expect(next.possible).toEqual(possible((a, b) => isCertainlyBefore(b, a)));
        for (const side of [previous, next]) {
          if (side.id !== null) expect(side.possible).toContain(side.id);
          if (side.certain) expect(side.possible).toEqual(side.id === null ? [] : [side.id]);
        }
        expect(previous.certain).toBe(
          previous.possible.length === 0 ||
            (previous.possible.length === 1 && isCertainlyBefore(previous.possible[0] as string, id)),
        );
      });
    }),
    { numRuns: 80 },
  );
});

test("records with the same value are those of a row of countBy", () => {
  fc.assert(
    fc.property(either, fc.constantFrom("speaker", "target", "month", "act", "on"), (dataset, same) => {
      const rows = countBy(dataset, "statements", { by: same });
      const listed = list(dataset, "statements").map(({ id }) => id);
      listed.forEach((id, i) => {
        const common = new Set(rows.filter(({ ids }) => ids.includes(id)).flatMap(({ ids }) => ids));
        const { previous, next } = adjacent(dataset, "statements", id, { same });
        expect(previous.id).toBe(listed.slice(0, i).findLast((other) => common.has(other)) ?? null);
        expect(next.id).toBe(listed.slice(i + 1).find((other) => common.has(other)) ?? null);
      });
    }),
    { numRuns: 80 },
  );
});
