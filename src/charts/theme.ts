import type { HeldStance } from "../query/stances/stance-summary.ts";
import type { ActFamily } from "./layers/act-family.ts";

/** The themes of a chart, which differ in the brightness of the background. */
export const chartThemes = ["light", "dark"] as const;

/** One of {@link chartThemes}. */
export type ChartTheme = (typeof chartThemes)[number];

/** The appearance of the mark of a stance. */
interface StanceStyle {
  readonly fill: string;
  readonly stroke: string;
  /** The colour of the sign on the mark. */
  readonly ink: string;
  /** The character on the mark, by which a stance can be recognized without colour. */
  readonly sign: string;
}

/** The colours of a theme. */
export interface Colours {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  /** The colour of thin lines that carry no information. */
  readonly line: string;
  readonly acts: Readonly<Record<ActFamily, string>>;
  readonly stances: Readonly<Record<Exclude<HeldStance, "mixed" | "silent">, StanceStyle>>;
}

/**
 * Returns the colours of a theme. The tests check two requirements. The contrast against the background is at least
 * 4.5:1 for text and at least 3:1 for marks. The CIELAB distance between any two colours of a scale is at least 20,
 * with and without simulated colour blindness.
 */
export function coloursOf(theme: ChartTheme = "light"): Colours {
  const dark = theme === "dark";
  const background = dark ? "#161a1f" : "#ffffff";
  const style = (sign: string, fill: string, stroke = fill, ink = background): StanceStyle => ({
    fill,
    stroke,
    ink,
    sign,
  });
  return dark
    ? {
        background,
        text: "#eceff2",
        muted: "#a9b1ba",
        line: "#39414b",
        acts: {
          informs: "#f2f3f5",
          proposes: "#2b84ff",
          asks: "#9f62b5",
          agrees: "#57e89a",
          objects: "#e0301a",
          warns: "#e0bb2c",
          votes: "#c53f60",
          none: "#98a0aa",
        },
        stances: {
          support: style("+", "#62aef0"),
          conditional: style("if", "#1d4468", "#62aef0", "#d6eaff"),
          neutral: style("0", "#9aa1ab"),
          oppose: style("\u2212", "#f0803c"),
          unclear: style("?", "#5a4a0c", "#d8b332", "#ffe89a"),
        },
      }
    : {
        background,
        text: "#1b1f24",
        muted: "#57606a",
        line: "#d8dee4",
        acts: {
          informs: "#24292f",
          proposes: "#1c49d1",
          asks: "#b964d2",
          agrees: "#0a9f63",
          objects: "#8c1007",
          warns: "#c97a10",
          votes: "#8a1a72",
          none: "#858c96",
        },
        stances: {
          support: style("+", "#1a66ab"),
          conditional: style("if", "#afd2f0", "#1a66ab", "#0b3a66"),
          neutral: style("0", "#6b7280"),
          oppose: style("\u2212", "#b8430a"),
          unclear: style("?", "#f7e08c", "#8a6d00", "#5c4800"),
        },
      };
}

/**
 * Returns a fill for mixed stances. A diagonal separates the colour of support from the colour of opposition, without a
 * gradual transition.
 */
export function mixedFill({ stances }: Colours): object {
  const { support, oppose } = stances;
  return {
    gradient: "linear",
    x1: 0,
    y1: 0,
    x2: 1,
    y2: 1,
    stops: [
      { offset: 0, color: support.fill },
      { offset: 0.5, color: support.fill },
      { offset: 0.5, color: oppose.fill },
      { offset: 1, color: oppose.fill },
    ],
  };
}
