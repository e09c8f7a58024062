import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { dateMatches } from "../../src/dates/period.ts";
import { optionalDate } from "../fixtures/arbitrary-date.ts";

const day = fc.integer({ min: 18_000, max: 20_000 }).map(fromDayNumber);
const pair = fc.tuple(day, day).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string]);
const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  day.map((d) => `${d}~`),
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  day.map((d) => `[..${d}]`),
  day.map((d) => `${d}/..`),
);

test("a date that is certainly in a period is possibly in it", () => {
  fc.assert(
    fc.property(date, pair, (text, [from, to]) => {
      if (matchesPeriod(text, { from, to, match: "certainly" }))
        expect(matchesPeriod(text, { from, to })).toBe(true);
    }),
  );
});

test("a date as coded is certainly in a period if the date without its qualifiers is", () => {
  fc.assert(
    fc.property(fc.oneof(date, optionalDate), pair, (text, [from, to]) => {
      const plain = text?.replaceAll(/[~?%]/g, "");
      for (const ends of [{ from, to }, { from }, { to: to.slice(0, 7) }]) {
        const isCoded = matchesPeriod(text, { ...ends, match: "coded" });
        expect(isCoded).toBe(matchesPeriod(plain, { ...ends, match: "certainly" }));
        if (isCoded) expect(matchesPeriod(text, ends)).toBe(true);
        if (matchesPeriod(text, { ...ends, match: "certainly" })) expect(isCoded).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a wider period matches every date that a narrower one matches", () => {
  fc.assert(
    fc.property(date, pair, pair, (text, [a, b], [c, d]) => {
      const [from, to] = [a < c ? a : c, b > d ? b : d];
      for (const match of dateMatches) {
        if (matchesPeriod(text, { from: a, to: b, match }))
          expect(matchesPeriod(text, { from, to, match })).toBe(true);
      }
    }),
  );
});
