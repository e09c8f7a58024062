import { type DateReader, dateSpan, precedes } from "../../dataset/rules/date-span.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { TextSpan } from "../locating/text-span.ts";

/** A date in a text, as a program such as `readDocument` found it. */
export interface TextDate extends TextSpan {
  /** The date in EDTF. */
  readonly edtf: Edtf;
}

/**
 * Returns whether words contain a year or a day that contradicts `date`. For example, the words `2 May 2024` contradict
 * 2021 and 2024-05-03. Other numbers are not compared, because they can be numbers of days or weeks, as in `3 weeks
 * ago`.
 */
export function excludesDate(words: string, date: Edtf, read: DateReader): boolean {
  const span = dateSpan(date, read);
  if (span === undefined) return false;
  const numbers = [...words.matchAll(/\p{Nd}+/gu)]
    .map(([digits]) => digits)
    .filter((each) => /^\d+$/.test(each));
  const years = numbers.filter((each) => /^(1[5-9]|20)\d\d$/.test(each));
  if (years.length === 0) return false;
  if (
    !years.some(
      (year) => span.first.slice(0, 4) <= year && (span.last === "~" || year <= span.last.slice(0, 4)),
    )
  )
    return true;
  const days = numbers.filter((each) => Number(each) >= 1 && Number(each) <= 31);
  const isDayAndYear = numbers.length === 2 && years.length === 1 && days.length === 1;
  return isDayAndYear && span.first === span.last && Number(span.first.slice(8, 10)) !== Number(days[0]);
}

/**
 * Compares the date of a draft with the dates that a program such as `readDocument` found in `places`. If none of these
 * dates can mean the same day as `date`, returns the first of them. Otherwise, or if no dates were found there, returns
 * undefined.
 */
export function otherDateAt(
  places: readonly TextSpan[],
  date: Edtf,
  { dates, readDate }: { readonly dates: readonly TextDate[]; readonly readDate: DateReader },
): Edtf | undefined {
  const days = dateSpan(date, readDate);
  const found = places.flatMap((place) =>
    dates.filter(({ start, end }) => start < place.end && place.start < end).map(({ edtf }) => edtf),
  );
  const isOther = (edtf: Edtf) => {
    const other = dateSpan(edtf, readDate);
    return precedes(days, other) || precedes(other, days);
  };
  return found.every(isOther) ? found[0] : undefined;
}
