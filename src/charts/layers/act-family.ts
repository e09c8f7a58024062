import type { StatementAct } from "../../model/speech-act.ts";

/**
 * A group of similar speech acts. The acts of a group have one colour and one shape. With a colour for each act, some
 * colours would be too similar. `none` is for entries without a speech act.
 */
export type ActFamily = "informs" | "proposes" | "asks" | "agrees" | "objects" | "warns" | "votes" | "none";

/** Returns, for each family, its acts and the shape of its marks. The families are in the order of the legend. */
export function actFamilies(): Readonly<
  Record<ActFamily, { readonly acts: readonly StatementAct[]; readonly shape: string }>
> {
  return {
    informs: { acts: ["assert", "deny", "announce", "regret"], shape: "circle" },
    proposes: { acts: ["propose", "offer", "invite", "pledge"], shape: "diamond" },
    asks: { acts: ["appeal", "demand"], shape: "triangle-up" },
    agrees: { acts: ["accept", "support", "agree"], shape: "square" },
    objects: { acts: ["reject", "oppose", "criticize", "accuse"], shape: "cross" },
    warns: { acts: ["warn", "threaten"], shape: "triangle-down" },
    // The shapes of `votes` and `none` are SVG paths of a star and of a hexagon, with a radius of about 1.
    votes: {
      acts: ["vote"],
      shape: "M0,-1.3L.35,-.4H1.25L.55,.15L.8,1.1L0,.55L-.8,1.1L-.55,.15L-1.25,-.4H-.35Z",
    },
    none: { acts: [], shape: "M.87,-.5V.5L0,1L-.87,.5V-.5L0,-1Z" },
  };
}

/** Returns the family of an act. For null it returns `none`. */
export function familyOf(act: StatementAct | null): ActFamily {
  const families = actFamilies();
  const names = Object.keys(families) as ActFamily[];
  return names.find((name) => act !== null && families[name].acts.includes(act)) ?? "none";
}
