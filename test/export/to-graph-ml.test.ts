import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toGraphML } from "../../src/export/to-graph-ml.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { encounters } from "../../src/query/encounters.ts";
import { table } from "../fixtures/coded-table.ts";
import { small } from "../fixtures/small.ts";

interface Found {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Found>;
}

/** Returns the nodes and edges of a GraphML document. The `key` elements give the names and types of their data. */
function read(graph: string) {
  const { document } = new JSDOM(graph, { contentType: "text/xml" }).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)] as unknown as readonly Found[];
  const keys = new Map(all("key").map((key) => [key.getAttribute("id"), key]));
  const valuesOf = (element: Found) =>
    Object.fromEntries(
      [...element.querySelectorAll("data")].map((data) => {
        const key = keys.get(data.getAttribute("key"));
        const [name, type] = [key?.getAttribute("attr.name"), key?.getAttribute("attr.type")];
        const text = data.textContent;
        return [name, type === "double" ? Number(text) : type === "boolean" ? text === "true" : text];
      }),
    );
  return {
    root: all("graphml")[0] as Found,
    nodes: all("node").map(
      (node): Record<string, unknown> => ({ id: node.getAttribute("id"), ...valuesOf(node) }),
    ),
    edges: all("edge").map((edge) => ({
      source: edge.getAttribute("source"),
      target: edge.getAttribute("target"),
      ...valuesOf(edge),
    })),
  };
}
const withoutNulls = (node: object) =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));

describe("a network", () => {
  test.each(["one-mode", "two-mode"] as const)("in %s is read back as its nodes and edges", (mode) => {
    const network = stanceNetwork(bundled, { mode, rows: "principal", aggregation: "subtract" });
    const { nodes, edges } = read(toGraphML(network));
    expect(nodes).toEqual(
      networkNodes(network).map(({ key, ...node }) => withoutNulls({ id: key, ...node })),
    );
    expect(edges).toEqual(
      networkEdges(network).map(({ weight, ...edge }) =>
        weight === 0 ? { ...edge, balanced: true } : { ...edge, weight },
      ),
    );
  });

  test("is an undirected graph in the namespace of GraphML, with a declared key for each attribute", () => {
    const network = stanceNetwork(bundled, { mode: "two-mode" });
    const { root } = read(toGraphML(network));
    expect(root.getAttribute("xmlns")).toBe("http://graphml.graphdrawing.org/xmlns");
    const [graph] = root.querySelectorAll("graph");
    expect(graph?.getAttribute("edgedefault")).toBe("undirected");
    const used = new Set([...root.querySelectorAll("data")].map((data) => data.getAttribute("key")));
    const declared = [...root.querySelectorAll("key")].map((key) => key.getAttribute("id"));
    expect([...used].sort()).toEqual(declared.sort());
  });

  test("has the attributes that records name themselves, with their types", () => {
    const attributes: Readonly<Record<string, object>> = {
      alba: { attributes: { seats: 12, type: "coast", "<&>\"'": true, mixed: 1 } },
      borea: { attributes: { seats: 7.5, mixed: "two" } },
    };
    const actors = small.actors.map((actor) => ({ ...actor, ...attributes[actor.id] }));
    const network = stanceNetwork({ ...small, actors }, { mode: "one-mode", rows: "principal" });
    const { nodes } = read(toGraphML(network));
    expect(nodes).toMatchObject([
      {
        id: "alba",
        type: "state",
        "attributes.seats": 12,
        "attributes.type": "coast",
        "attributes.<&>\"'": true,
        "attributes.mixed": "1",
      },
      { id: "borea", "attributes.seats": 7.5, "attributes.mixed": "two" },
    ]);
    expect(nodes[1]).not.toHaveProperty(["attributes.type"]);
  });

  test("has ids that are name tokens and unique, and labels in full", () => {
    const rows = ["A toll", "A_toll", "<&>\"'\n", "Ü🕊"].map((actor, id) => ({ id, actor, claim: "x" }));
    const network = discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim" });
    const { nodes, edges } = read(toGraphML(network));
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ["______", "<&>\"'\n"],
      ["A_toll", "A toll"],
      ["A_toll_", "A_toll"],
      ["Ü🕊", "Ü🕊"],
    ]);
    expect(edges).toHaveLength(6);
  });

  test("without rows is an empty graph", () => {
    const options = { mode: "one-mode", rows: "actor", columns: "claim", from: "1900", to: "1900" } as const;
    expect(read(toGraphML(discourseNetwork(table, options))).nodes).toEqual([]);
  });
});

test("encounters are actors with the number of their meetings, without a weight where none was held", () => {
  const found = encounters(bundled, { level: "participants" });
  const { nodes, edges } = read(toGraphML(found, { names: bundled }));
  expect(nodes).toContainEqual(expect.objectContaining({ id: "sergey-lavrov", label: "Sergey Lavrov" }));
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

test.each([
  ["an object that is no network", { mode: "one-mode" }, {}, "toGraphML takes a network"],
  ["a misspelt option", [], { name: bundled }, 'Did you mean "names"?'],
])("%s is refused", (_, network, options, message) => {
  expect(() => toGraphML(network as never, options as never)).toThrow(message);
});
