import type { Stance } from "../model/statement.ts";

/** The values of stances on the scale from -1 to 1. Null: the stance is not known, which is not the middle. */
export const stanceScores: Readonly<Record<Stance, number | null>> = /* @__PURE__ */ Object.freeze({
  support: 1,
  conditional: 0.5,
  neutral: 0,
  oppose: -1,
  unclear: null,
});
