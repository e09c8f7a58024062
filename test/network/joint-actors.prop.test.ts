import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { codedRows } from "../../src/network/coded-rows.ts";
import { recallOrigin } from "../../src/network/rows/rows-origin.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { attributedTo } from "../../src/query/stances/stance-act.ts";
import type { Utterance } from "../../src/query/stances/utterances.ts";
import { actorIds, arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

const roles = ["speaker", "principal", "actor"] as const;
const wanted = fc.subarray([...actorIds], { minLength: 1 });

/**
 * Counts the pairs of an act and a matter (what a stance is on). An act can have several rows on a matter, one for each
 * actor. The pair is counted if at least one of these rows has one of `values` in the field `role`.
 */
function actsWith(dataset: Dataset, role: (typeof roles)[number], values: readonly string[]): number {
  const rows = codedRows(dataset, { attributeTo: role === "actor" ? "both" : "speaker" });
  const { utterances } = recallOrigin(rows) ?? { utterances: [] };
  const fitting = rows.flatMap((row, i) => {
    const { act, on } = utterances[i] as Utterance;
    return values.includes(row[role]) ? [`${act.key} ${on}`] : [];
  });
  return new Set(fitting).size;
}

test("a filter of a network without actors keeps the acts of which any actor fits, and its complement leaves them out", () => {
  let joint = 0;
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...roles), wanted, (dataset, role, values) => {
      const known = new Set(dataset.actors.map(({ id }) => id));
      const ids = values.filter((id) => known.has(id));
      if (ids.length === 0) return;
      const withSelf = {
        ...dataset,
        actors: dataset.actors.map((actor) => ({ ...actor, attributes: { self: actor.id } })),
      };
      const options = { mode: "two-mode", rows: "kind", aggregation: "ignore" } as const;
      const { counted: all } = stanceNetwork(dataset, options);
      const count = actsWith(dataset, role, ids);
      for (const field of [role, `${role}.attributes.self`] as const) {
        expect(stanceNetwork(withSelf, { ...options, include: { [field]: ids } }).counted).toBe(count);
        expect(stanceNetwork(withSelf, { ...options, exclude: { [field]: ids } }).counted).toBe(all - count);
      }
      if (dataset.statements.some(({ jointlyWith = [] }) => ids.some((id) => jointlyWith.includes(id))))
        joint += 1;
    }),
  );
  expect(joint).toBeGreaterThan(10);
});

test("a filter by speakers keeps the row of a principal for whom any of them acted", () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...actorIds), (dataset, speaker) => {
      if (!dataset.actors.some(({ id }) => id === speaker)) return;
      const rows = codedRows(dataset, { attributeTo: "principal" });
      const { utterances } = recallOrigin(rows) ?? { utterances: [] };
      const expected = rows.filter((row, i) => {
        const { act, actor } = utterances[i] as Utterance;
        const performed = act.statement ?? act.record;
        const performers = attributedTo(performed, "speaker");
        if (performers.includes(actor) || "speaker" in performed) return row.speaker === speaker;
        return performers.includes(speaker);
      });
      const options = { mode: "two-mode", rows: "principal", aggregation: "ignore" } as const;
      const { counted: all } = stanceNetwork(dataset, options);
      const { counted } = stanceNetwork(dataset, { ...options, include: { speaker: [speaker] } });
      expect(counted).toBe(expected.length);
      expect(stanceNetwork(dataset, { ...options, exclude: { speaker: [speaker] } }).counted).toBe(
        all - counted,
      );
    }),
  );
});
