import type { DateMention } from "../../reading.ts";
import { centuryValue, type DateValue, decadeValue } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";

/** Reads a decade or a century: `anni '90`, `the 1990s`, `secolul al XIX-lea`. */
export function decadeRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  return readDecade(text, index) ?? nextDecade(text, index, before) ?? readCentury(text, index);
}

/** Reads a decade that continues a list of decades, such as `'90` in `anni '80 e '90` ("the 1980s and 1990s"). */
function nextDecade(text: DateText, index: number, before: readonly DateMention[]): FoundDate | undefined {
  const last = before.at(-1);
  const year = decadeYear(text, index);
  if (year === undefined || last?.precision !== "decade" || text.at(index - 1) !== "'") return undefined;
  if (text.end(index - 3) !== last.end) return undefined;
  return { rule: "decade", from: index - 1, next: index + 1, value: decadeValue(year), basis: "absolute" };
}

function readDecade(text: DateText, index: number): FoundDate | undefined {
  const found = (next: number, value: DateValue): FoundDate => ({
    rule: "decade",
    next,
    value,
    basis: "absolute",
  });
  const named = text.find("decades", index);
  if (named !== undefined) return found(named.next, decadeValue(named.value));
  const words = text.find("beforeDecade", index);
  const at = words?.next ?? index;
  const ending = text.glued(at + 1) ? text.find("decadeEndings", at + 1) : undefined;
  if (words === undefined && ending === undefined) return undefined;
  const spelled = text.find("numbers", at);
  if (words !== undefined && spelled !== undefined && spelled.value >= 20 && spelled.value % 10 === 0)
    return found(spelled.next, decadeValue(1900 + spelled.value));
  const year = decadeYear(text, at);
  if (year === undefined || (ending === undefined && text.words.decadeEndings !== "")) return undefined;
  return found(ending?.next ?? at + 1, decadeValue(year));
}

/**
 * Returns the first year of a decade in digits. Two digits such as `90` mean a decade of the 20th century, except for
 * `00` and `10`, which mean 2000 and 2010.
 */
function decadeYear(text: DateText, index: number): number | undefined {
  const number = text.number(index, 4);
  const size = text.at(index).length;
  if (number === undefined || number % 10 !== 0 || size % 2 !== 0) return undefined;
  if (size === 4) return number >= 1500 && number < 2100 ? number : undefined;
  return number <= 10 ? 2000 + number : 1900 + number;
}

function readCentury(text: DateText, index: number): FoundDate | undefined {
  const found = (next: number, year: number): FoundDate => ({
    rule: "century",
    next,
    value: centuryValue(year),
    basis: "absolute",
  });
  const named = text.find("centuries", index);
  if (named !== undefined) return found(named.next, named.value);
  const word = text.find("centuryWords", index);
  if (word === undefined) return undefined;
  const before = roman(text, index - 1);
  if (before !== undefined) return { ...found(word.next, (before - 1) * 100), from: index - 1 };
  const after = roman(text, word.next);
  if (after === undefined) return undefined;
  const ending = text.find("ordinalEndings", word.next + 1);
  return found(ending?.next ?? word.next + 1, (after - 1) * 100);
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Returns the value of a Roman numeral from 5 to 21. News articles seldom mention other centuries. */
function roman(text: DateText, index: number): number | undefined {
  const letters = text.at(index);
  if (letters.length > 5 || !text.capital(index)) return undefined;
  let sum = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const value = values[letters[i] ?? ""];
    if (value === undefined) return undefined;
    sum += value < (values[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum >= 5 && sum <= 21 ? sum : undefined;
}
