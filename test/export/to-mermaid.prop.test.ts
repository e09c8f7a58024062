import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toMermaid } from "../../src/export/to-mermaid.ts";
import { encounters } from "../../src/query/encounters.ts";
import { timeline } from "../../src/query/timeline.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";
import { hostileText } from "../fixtures/hostile-strings.ts";
import { drawn, loadMermaid, type ReadDiagram } from "../fixtures/mermaid.ts";

let read: (text: string) => Promise<ReadDiagram>;
beforeAll(async () => {
  read = await loadMermaid();
}, 60_000);

const seen = (text: unknown) =>
  String(text)
    .replace(/[^\P{Cc}\s]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();

test("Mermaid reads every text of a timeline unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(hostileDataset, hostileText, async (dataset, name) => {
      const entries = timeline(dataset);
      const { db } = await read(toMermaid(entries, { title: name }));
      expect(db.getTasks().flatMap(({ events }) => events.map((event) => drawn(event).trim()))).toEqual(
        entries.map((entry) => seen(entry.title)),
      );
      expect(drawn(db.getCommonDb().getDiagramTitle()).trim()).toBe(seen(name));
    }),
    { numRuns: 25 },
  );
});

test("Mermaid reads every name of a flowchart unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(hostileDataset, async (dataset) => {
      const found = encounters(dataset, { level: "participants" });
      fc.pre(found.length > 0);
      const { db } = await read(toMermaid(found, { names: dataset }));
      const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, seen(name)]));
      const ids = [...new Set(found.flatMap(({ a, b }) => [a, b]))];
      expect([...db.getVertices().values()].map(({ text }) => drawn(text))).toEqual(
        ids.map((id) => names.get(id)),
      );
      expect(db.getEdges()).toHaveLength(found.length);
    }),
    { numRuns: 25 },
  );
});
