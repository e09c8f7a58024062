import Graph from "graphology";
import { parse } from "graphology-gexf";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toGexf } from "../../src/export/to-gexf.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { encounters } from "../../src/query/encounters.ts";
import { table } from "../fixtures/coded-table.ts";
import { small } from "../fixtures/small.ts";

/** Returns the graph that graphology reads. */
function read(gexf: string) {
  const graph = parse(Graph as never, gexf) as unknown as {
    readonly type: string;
    mapNodes<T>(visit: (key: string, attributes: Record<string, unknown>) => T): T[];
    mapEdges<T>(
      visit: (key: string, attributes: Record<string, unknown>, source: string, target: string) => T,
    ): T[];
  };
  return {
    type: graph.type,
    nodes: graph.mapNodes((key, attributes) => ({ key, ...attributes })),
    edges: graph.mapEdges((_, attributes, source, target) => ({ source, target, ...attributes })),
  };
}

const withoutNulls = (node: object) =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));

describe("a network", () => {
  test.each(["one-mode", "two-mode"] as const)("in %s is read back as its nodes and edges", (mode) => {
    const network = stanceNetwork(bundled, { mode, rows: "principal", aggregation: "subtract" });
    const { type, nodes, edges } = read(toGexf(network));
    expect(type).toBe("undirected");
    expect(nodes).toEqual(networkNodes(network).map(withoutNulls));
    expect(edges).toEqual(
      networkEdges(network).map(({ weight, ...edge }) =>
        weight === 0 ? { ...edge, balanced: true } : { ...edge, weight },
      ),
    );
  });

  test("never writes a weight of 0, and marks the edge as balanced", () => {
    for (const mode of ["one-mode", "two-mode"] as const) {
      const network = discourseNetwork(table, {
        mode,
        rows: "actor",
        columns: "claim",
        qualifier: "agrees",
        aggregation: "subtract",
      });
      const gexf = toGexf(network);
      expect(gexf).not.toContain('weight="0"');
      const { edges } = read(gexf);
      expect(edges.filter(({ source }) => source.endsWith("Borea"))).toEqual([
        mode === "one-mode"
          ? { source: "Borea", target: "Corva", overlap: 1, balanced: true }
          : { source: "row:Borea", target: "column:truce", overlap: 2, balanced: true },
      ]);
    }
  });

  test("has the attributes of the records, also of a copy with the option names", () => {
    const network = stanceNetwork(bundled, { mode: "one-mode", rows: "speaker" });
    const attributes = { kind: "actors", name: "Sergey Lavrov", type: "person" };
    expect(read(toGexf(network)).nodes).toContainEqual(
      expect.objectContaining({ label: "sergey-lavrov", ...attributes }),
    );
    const copy = structuredClone(network) as typeof network;
    expect(read(toGexf(copy, { names: bundled })).nodes).toContainEqual(expect.objectContaining(attributes));
    expect(toGexf(copy)).not.toContain("Sergey Lavrov");
  });

  test("has names as labels with the option names, and keeps its ids", () => {
    const network = stanceNetwork(bundled, { mode: "one-mode", rows: "principal", aggregation: "subtract" });
    const { nodes } = read(toGexf(network, { names: bundled }));
    expect(nodes.find(({ key }) => key === "united-states")).toMatchObject({ label: "United States" });
  });

  test("has the attributes that records name themselves, with their types", () => {
    const attributes: Readonly<Record<string, object>> = {
      alba: { attributes: { seats: 12, type: "coast", "<&>\"'": true, mixed: 1 } },
      borea: { attributes: { seats: 7.5, mixed: "two" } },
    };
    const actors = small.actors.map((actor) => ({ ...actor, ...attributes[actor.id] }));
    const network = stanceNetwork({ ...small, actors }, { mode: "one-mode", rows: "principal" });
    const { nodes } = read(toGexf(network));
    expect(nodes).toMatchObject([
      {
        key: "alba",
        type: "state",
        "attributes.seats": 12,
        "attributes.type": "coast",
        "attributes.<&>\"'": true,
        "attributes.mixed": "1",
      },
      { key: "borea", "attributes.seats": 7.5, "attributes.mixed": "two" },
    ]);
    expect(nodes[1]).not.toHaveProperty(["attributes.type"]);
  });

  test("without rows is an empty graph", () => {
    const network = discourseNetwork(table, {
      mode: "one-mode",
      rows: "actor",
      columns: "claim",
      from: "1900",
      to: "1900",
    });
    expect(read(toGexf(network)).nodes).toEqual([]);
  });

  test("is well-formed XML in the namespace of GEXF 1.3", () => {
    const network = stanceNetwork(bundled, { mode: "two-mode" });
    const { document } = new JSDOM(toGexf(network), { contentType: "text/xml" }).window;
    const [root] = document.querySelectorAll("gexf");
    expect(root?.outerHTML).toMatch(/^<gexf xmlns="http:\/\/gexf.net\/1.3" version="1.3">/);
  });
});

describe("encounters", () => {
  test("are actors with the number of their meetings", () => {
    const found = encounters(bundled, { level: "participants" });
    const { nodes, edges } = read(toGexf(found, { names: bundled }));
    expect(nodes).toContainEqual({
      key: "sergey-lavrov",
      label: "Sergey Lavrov",
      kind: "actors",
      name: "Sergey Lavrov",
      type: "person",
    });
    expect(edges).toEqual(
      found.map(({ a, b, count, scheduled, proposed, cancelled }) => ({
        source: a,
        target: b,
        ...(count === 0 ? {} : { weight: count }),
        held: count,
        scheduled: scheduled.length,
        proposed: proposed.length,
        cancelled: cancelled.length,
      })),
    );
  });
  test("an empty result is an empty graph", () => {
    expect(read(toGexf([])).nodes).toEqual([]);
  });
});

test.each([
  ["an object that is no network", { mode: "one-mode" }, {}, "toGexf takes a network"],
  ["null", null, {}, "not null"],
  [
    "an array of networks",
    [{ mode: "one-mode", rows: [] }],
    {},
    "Of several networks over time, pass one at a time.",
  ],
  ["a misspelt option", [], { name: bundled }, 'Did you mean "names"?'],
])("%s is refused", (_, network, options, message) => {
  expect(() => toGexf(network as never, options as never)).toThrow(message);
});
