import type { Row } from "../display/to-rows.ts";
import { type ChartTheme, type Colours, coloursOf } from "./theme.ts";
import { wrap } from "./words.ts";

/**
 * A chart as a Vega-Lite specification of version 5, plain JSON, for vega-embed or the Vega editor. As the result of a
 * notebook cell it shows itself.
 *
 * It is frozen, except for the rows of `data.values`: renderers mark the rows that they are given.
 */
export interface ChartSpec {
  /** The version of Vega-Lite. */
  readonly $schema: "https://vega.github.io/schema/vega-lite/v5.json";
  /** What the chart shows, in words: its alternative text. */
  readonly description: string;
  /** The colour behind it. */
  readonly background: string;
  /** Heading and explanations. */
  // biome-ignore lint/suspicious/noExplicitAny: fits the types of vega-embed, which cannot be imported here
  readonly title: any;
  /** What is drawn: one flat row per mark. */
  readonly data: {
    /** The rows. Lists are texts, their values joined by `"; "`. */
    readonly values: Row[];
    /** How days are read: in UTC, so that the picture is the same in every time zone. */
    // biome-ignore lint/suspicious/noExplicitAny: as above
    readonly format?: any;
  };
  /** The parts, one below the other. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly vconcat: any;
  /** That each part has colours of its own. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly resolve: any;
  /** Fonts and lines. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly config: any;
}

/** The members of a part of a specification. */
export type Part = Readonly<Record<string, unknown>>;

/** What differs from chart to chart. */
interface Chart {
  readonly theme: ChartTheme | undefined;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly rows: readonly Row[];
  /** Fields of the rows that are days, and those that are hours of days. */
  readonly parse?: Readonly<Record<string, string>>;
  /** Width of the whole, in pixels: how long lines of words can be. */
  readonly width: number;
  readonly views: readonly Part[];
}

/** Puts a chart together, freezes it and lets it show itself in notebooks. */
export function chartSpec(chart: Chart): ChartSpec {
  const { theme, title, subtitle, description, rows, parse, width, views } = chart;
  const colours = coloursOf(theme);
  const format = parse === undefined ? {} : { format: { parse } };
  const spec: ChartSpec = {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description,
    background: colours.background,
    title: {
      text: wrap(title, Math.max(60, width / 12)),
      subtitle: subtitle.flatMap((line) => wrap(line, Math.max(80, width / 9))),
    },
    data: { values: [...rows], ...format },
    vconcat: views,
    resolve: ownColours(),
    config: configOf(colours),
  };
  freeze(spec);
  Object.defineProperty(spec, Symbol.for("Jupyter.display"), {
    value: () => ({ "application/vnd.vegalite.v5+json": spec, "text/plain": description }),
  });
  return Object.freeze(spec);
}

/** Freezes everything inside but rows of data, on which Vega sets a mark of its own. */
function freeze(value: object): void {
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null) continue;
    if (name !== "values") freeze(member);
    Object.freeze(member);
  }
}

/** Lets the marks of a layer, or the parts of a chart, have colours and shapes that the others do not have. */
export function ownColours(): Part {
  const independent = "independent";
  return { scale: { color: independent, fill: independent, stroke: independent, shape: independent } };
}

function configOf({ text, muted, line }: Colours): Part {
  return {
    font: "system-ui, sans-serif",
    padding: 16,
    title: {
      anchor: "start",
      frame: "bounds",
      color: text,
      fontSize: 16,
      offset: 16,
      subtitleColor: muted,
      subtitleFontSize: 12,
      subtitlePadding: 6,
      subtitleLineHeight: 16,
    },
    axis: {
      labelColor: text,
      labelFontSize: 12,
      titleColor: muted,
      domainColor: line,
      tickColor: line,
      gridColor: line,
    },
    view: { stroke: null },
    text: { color: text, fontSize: 12 },
    concat: { spacing: 24 },
  };
}
