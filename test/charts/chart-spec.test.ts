import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { type ChartSpec, chartThemes, stanceHeatmap, timelineChart } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { dataset as datasetOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";
import { chartsOf } from "./examples.ts";
import { render } from "./render.ts";

const require = createRequire(import.meta.url);
const empty = datasetOf({});
const records = { small, bundled: dataset as Dataset, "of 500 statements": manyStatements(500), empty };
const cases = Object.entries(records).flatMap(([name, record]) =>
  chartThemes.flatMap((theme) =>
    Object.entries(chartsOf(record, theme)).map(
      ([chart, spec]) => [`${chart}, ${name}, ${theme}`, spec, theme] as const,
    ),
  ),
);
const shows = Symbol.for("Jupyter.display");

describe.each(cases)("%s", (_, spec, theme) => {
  test("is drawn by Vega-Lite and Vega without a warning, and is not changed", async () => {
    const before = JSON.stringify(spec);
    const { svg, messages } = await render(spec);
    expect(messages).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]*width="\d+"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(JSON.stringify(spec)).toBe(before);
    // A chart can be drawn again. The rows that Vega changed are the same in both themes, so one theme is enough.
    if (theme === "dark") return;
    const again = await render(spec);
    expect(again.messages).toEqual([]);
    expect(again.svg.replaceAll(/gradient_\d+/g, "")).toBe(svg.replaceAll(/gradient_\d+/g, ""));
    expect(JSON.stringify(spec)).toBe(before);
  });

  test("is plain JSON with alternative text, and can be displayed by notebooks", () => {
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(spec.description.length).toBeGreaterThan(20);
    expect(spec.description).not.toMatch(/undefined|null|NaN|\.\./);
    // Vega adds a property to each row that it draws, so the comparison uses a copy.
    const fresh = JSON.parse(JSON.stringify(spec));
    expect(JSON.parse(JSON.stringify(fresh))).toEqual(fresh);
    expect(jsonSafe(spec)).toBe(true);
    const display = (spec as unknown as Record<symbol, () => object>)[shows]?.();
    expect(display).toEqual({
      "application/vnd.vegalite.v5+json": spec,
      "text/plain": spec.description,
    });
    expect(Object.keys(spec)).not.toContain(shows);
  });

  test("is frozen, except for the rows of data", () => {
    expect(thawed(spec)).toEqual([]);
  });
});

/**
 * Returns whether a value is the same after it was written as JSON and parsed. It must not contain undefined,
 * functions, instances of classes such as `Date`, NaN or Infinity.
 */
function jsonSafe(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return plain && Object.values(value).every(jsonSafe);
}

/** Returns the paths of objects that are not frozen. Rows of data are skipped, because they are never frozen. */
function thawed(value: object, path = ""): readonly string[] {
  const own = Object.isFrozen(value) ? [] : [path];
  if (path.endsWith("/values")) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === "object" && inner !== null ? thawed(inner, `${path}/${name}`) : [],
    ),
  ];
}

test.each(Object.entries({ ...chartsOf(small), ...chartsOf(dataset) }))(
  "tooltips of %s have no missing values",
  async (_, spec) => {
    const { view, svg } = await render(spec);
    const tooltips = tooltipsOf((view.scenegraph() as unknown as { readonly root: unknown }).root);
    expect(tooltips.length).toBeGreaterThanOrEqual(spec.data.values.length);
    for (const tooltip of tooltips) expect(JSON.stringify(tooltip)).not.toMatch(/null|undefined|NaN/);
    expect(svg).not.toMatch(/aria-label="[^"]*(null|undefined)/);
    // If a row has ids of statements or acts, one of the tooltips contains these ids.
    for (const { statements, acts = statements } of spec.data.values)
      if (acts !== "") expect(tooltips.some((tooltip) => Object.values(tooltip).includes(acts))).toBe(true);
  },
);

/** Returns the tooltips of all marks of a scene. */
function tooltipsOf(scene: unknown): readonly Record<string, unknown>[] {
  const { items = [], tooltip } = scene as {
    readonly items?: readonly unknown[];
    readonly tooltip?: Record<string, unknown>;
  };
  const own = typeof tooltip === "object" && tooltip !== null ? [tooltip] : [];
  return [...own, ...items.flatMap(tooltipsOf)];
}

describe("names that contain code", () => {
  const hostile = [
    `<script>alert("HOSTILE")</script>`,
    `datum.HOSTILE + "'" + \`x\``,
    `HOSTILE['a.b'].c\\.d[0]`,
    `"}]); throw new Error("HOSTILE"); //`,
    `{"signal": "HOSTILE"} \u2028 \u0000 & <b>`,
  ];
  let used = 0;
  const injected = (value: unknown, name = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => injected(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, injected(inner, key)]));
    const isText = ["name", "title", "label", "summary", "proposition"].includes(name);
    return isText && typeof value === "string" ? (hostile[used++ % hostile.length] as string) : value;
  };
  // If a meeting has parts, encounters are counted only in the parts. The parts are removed here, so that encounters
  // are counted in the spring meeting itself.
  const meetings = small.meetings.filter(({ parent }) => parent === undefined);
  const record = injected({ ...small, meetings }) as Dataset;
  const specs: Readonly<Record<string, ChartSpec>> = {
    ...chartsOf(record),
    titled: timelineChart(record, { title: hostile[0] }),
  };

  test.each(Object.entries(specs))("are shown as text in %s", async (_, spec) => {
    const { svg, messages, compiled } = await render(spec);
    expect(messages).toEqual([]);
    expect(svg).toContain("HOSTILE");
    expect(svg).not.toMatch(/<script|<b>/);
    expect(expressionsOf(compiled).filter((code) => code.includes("HOSTILE"))).toEqual([]);
  });
});

/** Returns all texts in a specification of Vega that Vega evaluates as expressions. */
function expressionsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ["signal", "expr", "test", "update", "init"].includes(name) && typeof inner === "string"
      ? [inner]
      : name === "values"
        ? []
        : expressionsOf(inner),
  );
}

test("the pictures are the same in every time zone and locale", () => {
  const zones = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"];
  const [script] = buildSync({
    entryPoints: ["test/charts/draw.ts"],
    tsconfig: "test/tsconfig.json",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
  }).outputFiles;
  const drawn = zones.map((TZ) => {
    const env = { ...process.env, TZ, LC_ALL: "tr_TR.UTF-8" };
    const node = ["--input-type=module", "-"];
    return JSON.parse(
      execFileSync(process.execPath, node, { encoding: "utf8", env, input: script?.text ?? "" }),
    );
  });
  expect(drawn.map(({ zone }) => zone)).toEqual([0, -840, 480]);
  expect(drawn[1].digests).toEqual(drawn[0].digests);
  expect(drawn[2].digests).toEqual(drawn[0].digests);
  expect(Object.keys(drawn[0].digests).length).toBeGreaterThan(8);
});

test("the options theme, title and width set the appearance", () => {
  const spec = timelineChart(small, { title: "A title", width: 333, theme: "dark" });
  expect(spec.title.text).toEqual(["A title"]);
  expect(spec.background).toBe("#161a1f");
  expect(spec.vconcat[1].hconcat[0].width).toBe(333);
  expect(spec.description).toMatch(/^A title\. A timeline of /);
  expect(stanceHeatmap(small, { width: 400 }).vconcat[1].width).toBe(400);
});

test.each([
  [{ theme: "drak" }, /^Option theme of timelineChart cannot be "drak"\. Did you mean "dark"\?$/],
  [{ them: "dark" }, /^timelineChart has no option "them"\. Did you mean "theme"\?$/],
  [{ title: 7 }, /^Option title of timelineChart has to be a string, not 7\.$/],
  [{ width: 12.5 }, /^Option width of timelineChart has to be a whole number of 50 or more, not 12\.5\.$/],
  [{ by: "actors" }, /^Option by of timelineChart cannot be "actors"\. Did you mean "actor"\?$/],
  [
    { actors: ["alva"] },
    /^Option actors of timelineChart: "alva" is no id of actors\. Did you mean "alba"\?$/,
  ],
])("refuses a misspelt option, id or value: %o", (options, message) => {
  expect(() => timelineChart(small, options as object)).toThrow(message);
});

describe("the published schema of Vega-Lite", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const valid = ajv.compile(require("vega-lite/build/vega-lite-schema.json"));

  test.each(Object.entries({ ...chartsOf(small), ...chartsOf(dataset) }))("accepts %s", (_, spec) => {
    expect(valid(JSON.parse(JSON.stringify(spec)))).toBe(true);
  });

  test("refuses an unknown property", () => {
    const spec = JSON.parse(JSON.stringify(timelineChart(small)));
    spec.vconcat[1].hconcat[0].layer[0].mark.colr = "red";
    expect(valid(spec)).toBe(false);
  });
});
