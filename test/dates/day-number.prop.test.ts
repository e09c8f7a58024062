import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";

test("days and their numbers agree with the UTC calendar of Date, both ways", () => {
  // The day numbers from 0000-01-01 to 9999-12-31.
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(fromDayNumber(number)).toBe(day);
      expect(toDayNumber(day)).toBe(number);
    }),
    { numRuns: 5000 },
  );
});
