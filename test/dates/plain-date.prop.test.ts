import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { plainFirstDay, plainLastDay, plainMonth } from "../../src/dates/plain-date.ts";

const numRuns = 1000;
const day = fc.integer({ min: -719_528, max: 2_932_896 }).map(fromDayNumber);
const length = fc.constantFrom(4, 7, 10);
const bounds = (text: string) => {
  const { start, end } = parseEdtf(text);
  return [toDayNumber(start.earliest as string), toDayNumber(end.latest as string)];
};

describe("dates read without the parser", () => {
  test("have the bounds that the parser returns", () => {
    fc.assert(
      fc.property(day, length, (whole, size) => {
        const text = whole.slice(0, size);
        expect([plainFirstDay(text), plainLastDay(text)]).toEqual(bounds(text));
        if (size < 10) expect(plainMonth(text)).toEqual({ first: bounds(text)[0], last: bounds(text)[1] });
      }),
      { numRuns },
    );
  });

  test("with one wrong character, are either another valid date or undefined", () => {
    fc.assert(
      fc.property(
        day,
        length,
        fc.nat(9),
        fc.string({ minLength: 1, maxLength: 1 }),
        (whole, size, i, wrong) => {
          const text = (whole.slice(0, i) + wrong + whole.slice(i + 1)).slice(0, size);
          let expected: (number | undefined)[] = [undefined, undefined];
          if (/^\d{4}(-\d\d){0,2}$/.test(text)) {
            try {
              expected = bounds(text);
            } catch {
              // The calendar does not have this month or day.
            }
          }
          expect([plainFirstDay(text), plainLastDay(text)]).toEqual(expected);
        },
      ),
      { numRuns },
    );
  });
});
