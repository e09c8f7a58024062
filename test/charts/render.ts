import { createRequire } from "node:module";
import type { View as VegaView } from "vega";
import type { compile as compileVegaLite, TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";

// The builds for Node: those for bundlers name their parts without endings, which Node cannot follow.
const require = createRequire(import.meta.url);
const vega = require("vega") as typeof import("vega");
const vegaLite = require("vega-lite") as { readonly compile: typeof compileVegaLite };

/** A chart as it is drawn, and everything that Vega-Lite and Vega had to say about it. */
export interface Rendered {
  readonly svg: string;
  /** The specification of Vega that it was compiled to. */
  readonly compiled: object;
  readonly view: VegaView;
  readonly messages: readonly string[];
}

/** Compiles and draws a specification with the real libraries. */
export async function render(spec: ChartSpec): Promise<Rendered> {
  const messages: string[] = [];
  const say = (...words: readonly unknown[]) => {
    messages.push(words.join(" "));
    return logger;
  };
  const logger = { level: () => logger, error: say, warn: say, info: say, debug: () => logger };
  const compiled = vegaLite.compile(spec as TopLevelSpec, { logger: logger as never });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", logger: logger as never });
  const svg = await view.toSVG();
  return { svg, compiled: compiled.spec, view, messages };
}
