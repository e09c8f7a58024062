import { createRequire } from "node:module";
import type { View as VegaView } from "vega";
import type { compile as compileVegaLite, TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";

// `require` loads the builds for Node. `import` would load the builds for bundlers, which Node cannot run, because they
// import files without extensions.
const require = createRequire(import.meta.url);
const vega = require("vega") as typeof import("vega");
const vegaLite = require("vega-lite") as { readonly compile: typeof compileVegaLite };

/** A drawn chart, and the warnings and errors that Vega-Lite and Vega logged while drawing. */
export interface Rendered {
  readonly svg: string;
  /** The specification of Vega to which Vega-Lite compiled the chart. */
  readonly compiled: object;
  readonly view: VegaView;
  readonly messages: readonly string[];
}

/** Compiles and draws a specification with Vega-Lite and Vega. */
export async function render(spec: ChartSpec): Promise<Rendered> {
  const messages: string[] = [];
  const log = (...parts: readonly unknown[]) => {
    messages.push(parts.join(" "));
    return logger;
  };
  const logger = { level: () => logger, error: log, warn: log, info: log, debug: () => logger };
  const compiled = vegaLite.compile(spec as TopLevelSpec, { logger: logger as never });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", logger: logger as never });
  const svg = await view.toSVG();
  return { svg, compiled: compiled.spec, view, messages };
}
