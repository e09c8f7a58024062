import type { DateMention } from "../reading.ts";
import type { DateText } from "./date-text.ts";
import type { FoundDate } from "./found-date.ts";
import { anaphoraRule } from "./rules/anaphora.ts";
import { approximationRule } from "./rules/approximation.ts";
import { countRule } from "./rules/count.ts";
import { decadeRule } from "./rules/decade.ts";
import { numericRule } from "./rules/numeric.ts";
import { partRule } from "./rules/part.ts";
import { periodRule } from "./rules/period.ts";
import { pointRule } from "./rules/point.ts";
import { rangeRule } from "./rules/range.ts";
import { relativeDayRule } from "./rules/relative-day.ts";
import { seasonRule } from "./rules/season.ts";
import { yearRule } from "./rules/year.ts";

/**
 * Returns the date that begins at a token, or undefined if no date begins there. `before` contains the dates that were
 * found earlier in the text.
 */
export type DateRule = (
  text: DateText,
  index: number,
  before: readonly DateMention[],
) => FoundDate | undefined;

/**
 * The rules in the order in which they are tried. A rule for longer phrases comes before the rules for parts of these
 * phrases.
 */
export const dateRules: readonly DateRule[] = [
  numericRule,
  rangeRule,
  approximationRule,
  partRule,
  pointRule,
  countRule,
  anaphoraRule,
  relativeDayRule,
  decadeRule,
  seasonRule,
  periodRule,
  yearRule,
];
