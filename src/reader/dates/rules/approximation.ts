import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";
import { partRule } from "./part.ts";
import { pointRule } from "./point.ts";
import { isQuantity, plainYearRule } from "./year.ts";

/** Reads an approximate date: `intorno al 10 marzo`, `around 2014`. */
export function approximationRule(text: DateText, index: number): FoundDate | undefined {
  const words = text.find("approximations", index);
  if (words === undefined) return undefined;
  const found = partRule(text, words.next) ?? pointRule(text, words.next) ?? plainYearRule(text, words.next);
  if (found?.value === undefined || found.rule === "weekday") return undefined;
  const { edtf, precision } = found.value;
  if (precision === "year" && isQuantity(text, found.next)) return undefined;
  if (edtf.includes("/") || edtf.includes("X")) return undefined;
  return { ...found, from: index, rule: `about-${found.rule}`, value: { edtf: `${edtf}~`, precision } };
}
