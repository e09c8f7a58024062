import fc from "fast-check";
import { expect, test } from "vitest";
import { encounterChart, stanceChart, stanceHeatmap, timelineChart } from "../../src/charts/index.ts";
import { packRows } from "../../src/charts/layers/pack-rows.ts";
import { barOf, timeSpanOf } from "../../src/charts/layers/time-span.ts";
import { cut, cutApart, wrap } from "../../src/charts/layers/words.ts";
import { toDayNumber } from "../../src/dates/day-number.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { encounters } from "../../src/query/encounters.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { timeline } from "../../src/query/timeline.ts";
import { actorIds, arbitraryDataset, matterIds } from "../fixtures/arbitrary-dataset.ts";
import { chartsOf } from "./examples.ts";
import { render } from "./render.ts";

test("every chart of every dataset is drawn without a warning", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDataset,
      fc.constantFrom("light" as const, "dark" as const),
      async (dataset, theme) => {
        for (const [name, spec] of Object.entries(chartsOf(dataset, theme))) {
          const { svg, messages } = await render(spec);
          expect(messages, name).toEqual([]);
          expect(svg, name).not.toMatch(/NaN|undefined/);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test("every entry, step, cell and pair is drawn exactly once", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const ids = (values: readonly { readonly id?: unknown }[]) => values.map(({ id }) => String(id)).sort();
      expect(ids(timelineChart(dataset).data.values)).toEqual(ids(timeline(dataset)));
      for (const on of matterIds) {
        const drawn = stanceChart(dataset, { on }).data.values.map(({ acts }) => acts);
        const steps = actorIds.flatMap(
          (actor) => stanceTrajectory(dataset, { actor, on, attributeTo: "principal" }).steps,
        );
        expect([...drawn].sort()).toEqual(steps.map(({ record }) => record).sort());
      }
      const { values } = stanceHeatmap(dataset).data;
      expect(new Set(values.map(({ actor, on }) => `${actor} ${on}`)).size).toBe(values.length);
      const pairs = encounterChart(dataset).data.values;
      for (const { a, b, count } of pairs)
        expect(pairs.find((other) => other.a === b && other.b === a)?.count).toBe(count);
    }),
  );
});

test("with the option actors, every chart has the rows of its query with the same options", () => {
  const someActors = fc.uniqueArray(fc.constantFrom(...actorIds), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(arbitraryDataset, someActors, (dataset, actors) => {
      const cells = compareStances(dataset, { actors }).cells;
      expect(
        stanceHeatmap(dataset, { actors }).data.values.map(({ actor, on, stance }) => [actor, on, stance]),
      ).toEqual(cells.map(({ actor, on, stance }) => [actor, on, stance]));
      for (const on of matterIds) {
        const steps = actors.flatMap((actor) => stanceTrajectory(dataset, { actor, on }).steps);
        const drawn = stanceChart(dataset, { on, actors }).data.values.map(({ acts }) => acts);
        expect([...drawn].sort()).toEqual(steps.map(({ record }) => record).sort());
      }
      const pairs = encounters(dataset, { actors }).map(({ a, b }) => `${a} ${b}`);
      const shown = encounterChart(dataset, { actors }).data.values.map(({ a, b }) =>
        String(a) < String(b) ? `${a} ${b}` : `${b} ${a}`,
      );
      expect(new Set(shown)).toEqual(new Set(pairs));
    }),
  );
});

test("a bar is within its axis and covers every day that the date can mean there", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const dated = timeline(dataset).filter(({ date }) => date !== null);
      const span = timeSpanOf(dated);
      if (span === undefined) return;
      const bars = dated.map((entry) => barOf(dataset, entry, span, "middle"));
      bars.forEach(({ from, to, at, before, after }, i) => {
        const { earliest, latest } = dated[i] as (typeof dated)[number];
        const [start, end, middle] = [from, to, at.slice(0, 10)].map(toDayNumber) as [number, number, number];
        expect(start).toBeGreaterThanOrEqual(span.from);
        expect(end).toBeLessThanOrEqual(span.to);
        expect(middle >= start && middle < end).toBe(true);
        expect(before ? start : from).toBe(before ? span.from : earliest);
        expect(after ? end : end - 1).toBe(after ? span.to : toDayNumber(latest as string));
      });
      const rows = packRows(bars, span, 400);
      const pixel = 400 / (span.to - span.from);
      bars.forEach((a, i) => {
        bars.slice(0, i).forEach((b, j) => {
          if (rows[i] !== rows[j]) return;
          const [x, y] = toDayNumber(a.from) < toDayNumber(b.from) ? [a, b] : [b, a];
          expect((toDayNumber(y.from) - toDayNumber(x.to)) * pixel).toBeGreaterThanOrEqual(15.9);
        });
      });
    }),
  );
});

test("texts are wrapped without loss, and shortened only if they are too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (text, most) => {
      expect(wrap(text, most).join(" ")).toBe(text.split(/\s+/).join(" "));
      const short = [...cut(text, most)];
      expect(short.length).toBeLessThanOrEqual(most);
      const plain = text.replace(/\s+/g, " ");
      expect([...plain].length <= most ? short.join("") === plain : short.at(-1) === "\u2026").toBe(true);
    }),
  );
});

test("names with the same beginning are shortened in the middle", () => {
  const [first, second] = ["The Maritime Republics, delegation 7", "The Maritime Republics, delegation 18"];
  expect(cutApart([first, second, "Alba"], 20)).toEqual([
    "The Mariti\u2026egation 7",
    "The Mariti\u2026gation 18",
    "Alba",
  ]);
  expect(cutApart([first, "Alba"], 20)).toEqual([cut(first, 20), "Alba"]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 3, max: 30 }), (texts, most) => {
      for (const [i, short] of cutApart(texts, most).entries()) {
        const plain = (texts[i] as string).replace(/\s+/g, " ");
        if ([...plain].length <= most) expect(short).toBe(plain);
        else expect([...short].length).toBeLessThanOrEqual(most);
      }
    }),
  );
});
