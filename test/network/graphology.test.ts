import { readFileSync } from "node:fs";
import * as data from "demarche/data";
import * as network from "demarche/network";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { expect, test } from "vitest";

interface Drawn {
  readonly order: number;
  readonly size: number;
  forEachNode(visit: (key: string, attributes: Record<string, number>) => void): void;
}

/** Runs the code example of the guide to discourse networks and returns the graph that it makes. */
async function runRecipe(): Promise<Drawn> {
  const recipe =
    /```js\n(.*?)```/s.exec(readFileSync("docs/guides/discourse-networks.md", "utf8"))?.[1] ?? "";
  const body = recipe
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, 'const {$1} = modules["$2"];')
    .replace(/^import (\w+) from "([^"]+)";$/gm, 'const $1 = modules["$2"];');
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  return new AsyncFunction("modules", `${body}\nreturn graph;`)({
    graphology: Graph,
    "graphology-communities-louvain": louvain,
    "graphology-layout-forceatlas2": forceAtlas2,
    "demarche/data": data,
    "demarche/network": network,
  });
}

test("the recipe for graphology computes the same layout and communities in each run", async () => {
  const drawn = await runRecipe();
  expect(drawn.order).toBe(11);
  expect(drawn.size).toBeGreaterThan(1);
  const nodes = async () => {
    const found: (readonly [string, number, number, number])[] = [];
    (await runRecipe()).forEachNode((key, { x, y, community }) =>
      found.push([key, x as number, y as number, community as number]),
    );
    return found;
  };
  const found = await nodes();
  expect(found.flat().every((value) => typeof value === "string" || Number.isFinite(value))).toBe(true);
  expect(new Set(found.map(([, , , community]) => community)).size).toBeGreaterThan(1);
  expect(await nodes()).toEqual(found);
});
