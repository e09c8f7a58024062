import { objectsOf } from "../unchecked.ts";
import type { RecordRule } from "./rule-context.ts";

/** The rule that a term has at most one position on each issue. */
export const termsRule: RecordRule = (location, context) => {
  if (location.kind !== "terms" || location.record.positions === undefined) return;
  const stanceOn = new Map<unknown, unknown>();
  for (const [i, { on, stance }] of objectsOf(location.record.positions)) {
    if (typeof on !== "string") continue;
    if (!stanceOn.has(on)) {
      stanceOn.set(on, stance);
      continue;
    }
    const found =
      stanceOn.get(on) === stance
        ? "there are two equal positions on"
        : "there are positions for and against";
    const message = `${found} "${on}". Keep one; a term that does both is two terms.`;
    context.report({
      code: "inconsistent-record",
      location,
      below: `/positions/${i}/on`,
      message,
      value: on,
    });
  }
};
