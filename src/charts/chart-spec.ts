import type { Row } from "../display/flat-rows.ts";
import { wrap } from "./layers/words.ts";
import { type ChartTheme, type Colours, coloursOf } from "./theme.ts";

/**
 * A chart: a specification in Vega-Lite 5, in plain JSON, for vega-embed or the Vega editor. Notebooks render the chart
 * if it is the result of a cell.
 *
 * The specification is frozen. The rows of `data.values` are not frozen, because Vega adds a property to each row.
 */
export interface ChartSpec {
  /** The version of Vega-Lite. */
  readonly $schema: "https://vega.github.io/schema/vega-lite/v5.json";
  /** Alternative text: what the chart shows, in words. */
  readonly description: string;
  /** Background colour. */
  readonly background: string;
  /** Title and subtitle. */
  // biome-ignore lint/suspicious/noExplicitAny: only `any` fits the types of vega-embed, which cannot be imported here
  readonly title: any;
  /** The data of the chart. */
  readonly data: {
    /**
     * The rows of data, one for each mark. A value is never an object or a list. If a value has several items, such as
     * names, they are joined with `"; "`.
     */
    readonly values: Row[];
    /** How Vega parses the columns that contain days: in UTC, so that the chart is the same in every time zone. */
    // biome-ignore lint/suspicious/noExplicitAny: only `any` fits the types of vega-embed
    readonly format?: any;
  };
  /** The views, one below the other. */
  // biome-ignore lint/suspicious/noExplicitAny: only `any` fits the types of vega-embed
  readonly vconcat: any;
  /** Settings that give each view its own scales of colours and shapes. */
  // biome-ignore lint/suspicious/noExplicitAny: only `any` fits the types of vega-embed
  readonly resolve: any;
  /** Settings for fonts and for the colours of axes. */
  // biome-ignore lint/suspicious/noExplicitAny: only `any` fits the types of vega-embed
  readonly config: any;
}

/** A part of a specification, such as a layer or an encoding. */
export type Part = Readonly<Record<string, unknown>>;

/** The parts of a specification that differ between charts. */
interface Chart {
  readonly theme: ChartTheme | undefined;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly rows: readonly Row[];
  /** For each field of `rows` that contains days, the format with which Vega parses it. */
  readonly parse?: Readonly<Record<string, string>>;
  /** Width of the whole chart in pixels, which determines where titles are broken into lines. */
  readonly width: number;
  readonly views: readonly Part[];
}

/** Returns a frozen specification. It has a hidden method that notebooks call to render the chart. */
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

/** Freezes an object and everything in it except the rows of data, because Vega adds a property to each row. */
function freeze(value: object): void {
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    if (name !== "values") freeze(inner);
    Object.freeze(inner);
  }
}

/** Returns the setting by which each layer or view has its own scales of colours and shapes. */
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
