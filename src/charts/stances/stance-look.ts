import type { HeldStance } from "../../query/stances/stance-summary.ts";
import type { LegendItem } from "../layers/legend.ts";
import type { Look } from "../layers/time-layers.ts";
import { type Colours, mixedFill } from "../theme.ts";

/** Returns the label of each stance, in the order of the legend. */
export function stanceLabels(): Readonly<Record<HeldStance, string>> {
  return {
    support: "support",
    conditional: "conditional support",
    neutral: "neutral: takes no side",
    oppose: "oppose",
    mixed: "mixed: for and against",
    unclear: "unclear: side not evident",
    silent: "silent: no statement",
  };
}

/**
 * The signs of the two kinds of cells that do not show a single stance: several stances (`mixed`), or no stance
 * (`silent`).
 */
const otherSigns = { mixed: "\u00b1", silent: "" } as const;

/** Returns the colours of marks by stance. */
export function stanceLook({ stances }: Colours, field: string): Look {
  const domain = Object.keys(stances) as (keyof typeof stances)[];
  return {
    field,
    domain,
    fill: domain.map((stance) => stances[stance].fill),
    stroke: domain.map((stance) => stances[stance].stroke),
  };
}

/** Returns the sign of a stance. */
export function signOf({ stances }: Colours, stance: HeldStance): string {
  return stance === "mixed" || stance === "silent" ? otherSigns[stance] : stances[stance].sign;
}

/** Returns a legend entry for each stance. */
export function stanceLegend(colours: Colours): readonly LegendItem[] {
  const labels = stanceLabels();
  return (Object.keys(labels) as HeldStance[]).map((stance): LegendItem => {
    if (stance === "silent") return { label: labels.silent, fill: colours.background, stroke: colours.line };
    if (stance === "mixed") {
      const ink = colours.background;
      const gradient = mixedFill(colours);
      return { label: labels.mixed, fill: ink, stroke: ink, ink, sign: otherSigns.mixed, gradient };
    }
    return { label: labels[stance], ...colours.stances[stance], dashed: stance === "unclear" };
  });
}
