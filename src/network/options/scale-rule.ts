import { shown } from "../../errors/suggest.ts";
import { stances } from "../../model/stance.ts";
import { comparing } from "../../options/comparing.ts";
import type { CheckedOption, OptionRule } from "../../options/option-rule.ts";
import { stanceScores } from "../../query/stances/stance-summary.ts";
import type { Scale } from "../rows/scale.ts";
import type { NetworkOptions } from "./network-options.ts";

const scale: OptionRule = {
  check(value, option) {
    if (value === "boolean" || value === "nominal" || value === "observed") return;
    if (Array.isArray(value)) {
      checkList(value, option);
      return;
    }
    const { min, max } = Object(value) as Record<string, unknown>;
    if (Number.isFinite(min) && Number.isFinite(max) && (min as number) < (max as number)) return;
    option.refuse(
      `${option.name} has to be "boolean", "nominal", "observed", a range with min below max, such as { min: -1, max: 1 }, or an ordered list of labels, not ${shown(value)}.`,
    );
  },
};

/**
 * Checks an ordered list of labels. Stances have a declared order, so a list of stances in any other order is an error.
 */
function checkList(list: readonly unknown[], option: CheckedOption): void {
  const order = Object.keys(stanceScores);
  const wrong = list.find((label) => typeof label !== "string");
  if (list.length < 2 || new Set(list).size < list.length || wrong !== undefined) {
    option.refuse(
      `${option.name} has to list at least two different labels, from the most in favour to the most opposed, as in ["yes", "undecided", "no"].`,
    );
  } else if ((list as readonly string[]).every((label) => (stances as readonly string[]).includes(label))) {
    const declared = order.filter((stance) => list.includes(stance));
    if (declared.every((stance, i) => stance === list[i]) && declared.length === list.length) return;
    option.refuse(
      `${option.name} lists stances, whose order is declared: ${declared.map((stance) => `"${stance}"`).join(", ")}. ` +
        'Write them in this order. "unclear" is missing data and has no value.',
    );
  }
}

/** The rule for the scale of a qualifier. A scale can only be declared together with the qualifier. */
export const scaleRule = /* @__PURE__ */ comparing(scale, compareScale);

function compareScale(_: Scale, { qualifier }: NetworkOptions, option: CheckedOption): void {
  if (qualifier !== undefined) return;
  option.refuse(
    `${option.caller}: a scale needs the qualifier that it measures. Name its field, or leave the scale out.`,
  );
}
