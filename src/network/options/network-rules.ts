import { readMoment } from "../../dates/moment.ts";
import { dateMatches } from "../../dates/period.ts";
import { timeUnits } from "../../dates/time-unit.ts";
import type { WeekRule } from "../../dates/week-number.ts";
import { DemarcheError } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Edtf } from "../../model/edtf.ts";
import { comparing } from "../../options/comparing.ts";
import { flag } from "../../options/flag.ts";
import { objectOf } from "../../options/object-of.ts";
import { oneOf } from "../../options/one-of.ts";
import type { CheckedOption, OptionRule } from "../../options/option-rule.ts";
import { required } from "../../options/required.ts";
import { texts } from "../../options/texts.ts";
import { wholeNumber } from "../../options/whole-number.ts";
import {
  type Aggregation,
  aggregations,
  type Normalization,
  normalizations,
} from "../weights/aggregation.ts";
import { fieldValuesRule } from "./field-values-rule.ts";
import {
  duplicateRules,
  type Kernel,
  kernels,
  type NetworkOptions,
  type NetworkWindow,
  networkModes,
} from "./network-options.ts";
import { scaleRule } from "./scale-rule.ts";

const field: OptionRule = {
  check(value, option) {
    if (typeof value === "string") return;
    option.refuse(`${option.name} has to be the name of a field, not ${shown(value)}.`);
  },
};

const moment: OptionRule = {
  check(value, option) {
    try {
      readMoment(value as Edtf);
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      option.refuse(
        `${option.name} has to be an EDTF date, or a day with a time such as "2022-01-10T09:30". ${error.message}`,
      );
    }
  },
};

const windowUnits = /* @__PURE__ */ ["event"].concat(timeUnits);

const window = /* @__PURE__ */ objectOf(
  {
    unit: /* @__PURE__ */ required(/* @__PURE__ */ oneOf(windowUnits)),
    size: /* @__PURE__ */ required(/* @__PURE__ */ wholeNumber({ atLeast: 1 })),
    step: /* @__PURE__ */ comparing(/* @__PURE__ */ wholeNumber({ atLeast: 1 }), compareStep),
  },
  '{ unit: "month", size: 3 }',
);

/** The rule of an option that is a day of the week, or a number of days in a week. */
const dayOfSeven = /* @__PURE__ */ required({
  check(value, option) {
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7) return;
    option.refuse(`${option.name} has to be a whole number from 1 to 7, not ${shown(value)}.`);
  },
});

const weekRule = /* @__PURE__ */ objectOf(
  { firstDay: dayOfSeven, minimalDays: dayOfSeven },
  "{ firstDay: 1, minimalDays: 4 } for ISO 8601",
);

/**
 * The rules for the options of a network. If two options cannot be combined, the error says which of them to change.
 */
export const networkRules = {
  mode: /* @__PURE__ */ required(
    /* @__PURE__ */ oneOf(networkModes),
    'Write mode: "two-mode" or mode: "one-mode".',
  ),
  rows: /* @__PURE__ */ required(field, 'Name the field of the actors, as in rows: "speaker".'),
  columns: /* @__PURE__ */ required(field, 'Name the field of the issues, as in columns: "issue".'),
  qualifier: field,
  scale: scaleRule,
  aggregation: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(aggregations), compareAggregation),
  normalization: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(normalizations), compareNormalization),
  duplicates: /* @__PURE__ */ oneOf(duplicateRules),
  isolates: flag,
  from: moment,
  to: moment,
  match: /* @__PURE__ */ oneOf(dateMatches),
  undated: /* @__PURE__ */ comparing(flag, compareUndated),
  include: fieldValuesRule,
  exclude: fieldValuesRule,
  documentFields: texts,
  top: /* @__PURE__ */ comparing(/* @__PURE__ */ wholeNumber({ atLeast: 1 }), compareTop),
  window,
  kernel: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(kernels), compareKernel),
  indent: flag,
  compat: /* @__PURE__ */ oneOf(["dna"]),
  weekRule: /* @__PURE__ */ comparing(weekRule, compareWeekRule),
};

function compareAggregation(
  aggregation: Aggregation,
  { mode, qualifier }: NetworkOptions,
  option: CheckedOption,
): void {
  const { caller } = option;
  if (mode === "one-mode" && aggregation === "combine") {
    option.refuse(`${caller}: combine is for two-mode networks. Use "subtract", "congruence" or "conflict".`);
  }
  if (mode === "two-mode" && (aggregation === "congruence" || aggregation === "conflict")) {
    option.refuse(
      `${caller}: ${aggregation} is between two actors. Use mode: "one-mode", or aggregation: "subtract".`,
    );
  }
  if (aggregation !== "ignore" && qualifier === undefined) {
    option.refuse(
      `${caller}: ${aggregation} needs a qualifier. Name its field, or use aggregation: "ignore".`,
    );
  }
}

function compareNormalization(
  normalization: Normalization,
  { mode, aggregation }: NetworkOptions,
  option: CheckedOption,
): void {
  const { caller } = option;
  const fitting: readonly Normalization[] =
    mode === "one-mode" ? ["none", "average", "jaccard", "cosine"] : ["none", "activity", "prominence"];
  if (!fitting.includes(normalization)) {
    option.refuse(`${caller}: ${normalization} is not for ${mode} networks. ${suggest(undefined, fitting)}`);
  } else if (aggregation === "combine" && normalization === "prominence") {
    option.refuse(
      `${caller}: combine gives codes and not amounts, so that prominence has no meaning. Use "none".`,
    );
  }
}

function compareKernel(_: Kernel, { window, aggregation }: NetworkOptions, option: CheckedOption): void {
  const { caller } = option;
  if (window === undefined) {
    option.refuse(`${caller}: a kernel needs a window. Write window: { unit: "day", size: 30 }.`);
  } else if (window.unit === "event" || window.unit === "second") {
    option.refuse(
      `${caller}: a kernel cannot weigh distances in ${window.unit}s. Use a window by "minute" or longer, or leave the kernel out.`,
    );
  }
  if (aggregation === "combine") {
    option.refuse(
      `${caller}: combine gives codes, which no kernel can weigh. Use aggregation: "subtract", or leave the kernel out.`,
    );
  }
}

function compareUndated(undated: boolean, { window }: NetworkOptions, option: CheckedOption): void {
  if (!undated || window === undefined) return;
  option.refuse(
    `${option.caller}: undated rows are in no window. Leave out undated, or leave out the window.`,
  );
}

function compareStep(step: number, { size }: NetworkWindow, option: CheckedOption): void {
  if (step <= size) return;
  option.refuse(
    `${option.name} is ${step} and the size of a window ${size}, so rows between two windows would not count. Use a step of at most ${size}.`,
  );
}

function compareTop(_: number, { isolates }: NetworkOptions, option: CheckedOption): void {
  if (isolates !== true) return;
  option.refuse(
    `${option.caller}: top leaves out row values that isolates would keep. Use one of the two options.`,
  );
}

function compareWeekRule(_: WeekRule, { compat, duplicates }: NetworkOptions, option: CheckedOption): void {
  if (compat !== undefined && duplicates === "week") return;
  option.refuse(
    `${option.caller}: weekRule is for compat: "dna" with duplicates: "week". In all other cases, weeks are those of ISO 8601.`,
  );
}
