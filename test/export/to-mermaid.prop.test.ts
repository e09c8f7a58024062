import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toMermaid } from "../../src/export/to-mermaid.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
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

test("Mermaid reads a network as networkNodes and networkEdges list it", async () => {
  const row = fc.record({ id: fc.nat(), actor: hostileText, claim: hostileText, agrees: fc.boolean() });
  const options = { rows: "actor", columns: "claim", qualifier: "agrees", aggregation: "subtract" } as const;
  const mode = fc.constantFrom("one-mode" as const, "two-mode" as const);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), mode, async (rows, of) => {
      const numbered = rows.map((each, id) => ({ ...each, id }));
      const network = discourseNetwork(numbered, { ...options, mode: of });
      const { db } = await read(toMermaid(network));
      const nodes = networkNodes(network);
      expect([...db.getVertices().values()].map(({ text }) => drawn(text))).toEqual(
        nodes.map(({ label }) => seen(label)),
      );
      const keys = [...db.getVertices().keys()];
      const keyOf = (id: string) => nodes[keys.indexOf(id)]?.key;
      expect(db.getEdges().map(({ start, end, text }) => [keyOf(start), keyOf(end), Number(text)])).toEqual(
        networkEdges(network).map(({ source, target, weight }) => [source, target, weight]),
      );
    }),
    { numRuns: 25 },
  );
});
