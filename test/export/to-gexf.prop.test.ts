import fc from "fast-check";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { toGexf } from "../../src/export/to-gexf.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
import { hostileText } from "../fixtures/hostile-strings.ts";

// graphology stores edges in plain objects, so it cannot have a node named `__proto__`. Another test checks the file
// itself.
const text = hostileText.filter((value) => value !== "__proto__");
const rows = fc
  .array(fc.tuple(text, text), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([actor, claim], id) => ({ id, actor, claim })));
const seen = (text: string) => text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");

test("a hostile network is well-formed XML, and every node and edge is read back", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom("one-mode" as const, "two-mode" as const), (drawn, mode) => {
      const network = discourseNetwork(drawn, { mode, rows: "actor", columns: "claim" });
      const gexf = toGexf(network);
      const { document } = new JSDOM(gexf, { contentType: "text/xml" }).window;
      expect([...document.querySelectorAll("node")]).toHaveLength(networkNodes(network).length);
      const graph = parse(Graph as never, gexf) as unknown as {
        mapNodes(visit: (key: string, attributes: { label: string }) => string): string[];
        readonly size: number;
      };
      expect(graph.mapNodes((_, { label }) => label)).toEqual(
        networkNodes(network).map(({ label }) => seen(label)),
      );
      expect(graph.size).toBe(networkEdges(network).length);
    }),
    { numRuns: 75 },
  );
});

test("keys that become equal in XML stay distinct", () => {
  const drawn = ["a\u0000", "a\u0001", "a\ufffd"].map((actor, id) => ({ id, actor, claim: "x" }));
  const network = discourseNetwork(drawn, { mode: "one-mode", rows: "actor", columns: "claim" });
  const graph = parse(Graph as never, toGexf(network)) as unknown as {
    readonly order: number;
    readonly size: number;
  };
  expect([graph.order, graph.size]).toEqual([3, 3]);
});

test("a node called __proto__ is written like others", () => {
  const drawn = ["__proto__", "constructor"].map((actor, id) => ({ id, actor, claim: "x" }));
  const network = discourseNetwork(drawn, { mode: "one-mode", rows: "actor", columns: "claim" });
  const { document } = new JSDOM(toGexf(network), { contentType: "text/xml" }).window;
  const nodes = [...document.querySelectorAll("node")] as unknown as readonly {
    getAttribute(name: string): string | null;
  }[];
  const labels = nodes.map((node) => node.getAttribute("label"));
  expect(labels).toEqual(["__proto__", "constructor"]);
  expect(document.querySelectorAll("edge")).toHaveLength(1);
});
