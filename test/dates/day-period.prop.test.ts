import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { type DayPeriod, dayPeriod, meetsPeriod } from "../../src/dates/day-period.ts";
import { daySpan, noDay } from "../../src/dates/day-span.ts";
import { matchesPeriod } from "../../src/dates/matches-period.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { dateMatches, type Period } from "../../src/dates/period.ts";
import { periodRules } from "../../src/dates/period-rules.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { checkOptions } from "../../src/options/check-options.ts";

const day = fc.integer({ min: 18_000, max: 18_400 }).map(fromDayNumber);
const date = fc.oneof(
  fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, size]) => whole.slice(0, size)),
  fc.tuple(day, fc.constantFrom("?", "~", "%")).map(([whole, mark]) => whole + mark),
  fc
    .tuple(day, fc.constantFrom("[..D]", "[D..]", "D/..", "../D", "D/", "/D"))
    .map(([whole, form]) => form.replace("D", whole)),
  fc.tuple(day, day).map((days) => `[${days.sort().join("..")}]`),
  fc.tuple(day, day).map((days) => days.sort().join("/")),
);

/**
 * Returns the same period as `dayPeriod`, but without the fast path of that function: all options are checked, and the
 * ends are parsed.
 */
function checkedPeriod(period: Period): DayPeriod | undefined {
  const { from, to, match, undated } = period;
  checkOptions("test", period, periodRules);
  if (from === undefined && to === undefined) return undefined;
  return {
    first: from === undefined ? -noDay : daySpan(parseEdtf(from)).earliest,
    last: to === undefined ? noDay : daySpan(parseEdtf(to)).latest,
    match: match ?? "possibly",
    undated: undated === true,
  };
}

/** Returns the result of a call, or the message and problems of its error. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const { message, issues } = error as DemarcheError;
    return { message, issues };
  }
}

describe("periods in day numbers", () => {
  test("match the same dates as periods in text", () => {
    fc.assert(
      fc.property(
        date,
        fc.tuple(day, day),
        fc.constantFrom("from", "to", "both"),
        fc.constantFrom(...dateMatches),
        fc.constantFrom(undefined, true, false),
        (text, days, ends, match, undated) => {
          const [first, last] = days.sort() as [string, string];
          const period = {
            ...(ends === "to" ? {} : { from: first }),
            ...(ends === "from" ? {} : { to: last.slice(0, 7) }),
            match,
            undated,
          };
          const { earliest, latest, begun, lasting, qualified } = daySpan(parseEdtf(text));
          const read = dayPeriod("test", period) as DayPeriod;
          const found =
            match === "possibly"
              ? meetsPeriod(earliest, latest, read)
              : meetsPeriod(begun, lasting, read) && !(match === "certainly" && qualified);
          expect(found).toBe(matchesPeriod(text, period));
          expect(read.undated).toBe(matchesPeriod(undefined, period));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("are those of options that pass all checks, and all other options are errors", () => {
    const end = fc.oneof(
      date,
      fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, size]) => whole.slice(0, size)),
      fc.constantFrom(undefined, null, 2022, "", "2022-1-1", "2022-02-30", "2022-01-01 "),
    );
    const match = fc.constantFrom(undefined, "possibly", "certainly", "coded", "posibly", null, 1);
    const undated = fc.constantFrom(undefined, true, false, null, "yes");
    fc.assert(
      fc.property(fc.record({ from: end, to: end, match, undated }), (options) => {
        const period = options as Period;
        expect(outcome(() => dayPeriod("test", period))).toEqual(outcome(() => checkedPeriod(period)));
      }),
      { numRuns: 1000 },
    );
  });

  test("without an option, there is no period", () => {
    expect(dayPeriod("test", {})).toBeUndefined();
    expect(dayPeriod("test", { match: "certainly", undated: true })).toBeUndefined();
  });

  test("errors name the function and the option", () => {
    expect(() => dayPeriod("test", { from: "2022?" })).toThrow(
      'Option from of test: "2022?" is no end of a period.',
    );
    expect(() => dayPeriod("test", { to: "2022-02-30" })).toThrow("Option to of test: ");
    expect(() => dayPeriod("test", { from: "2023", to: "2022" })).toThrow(
      'The period of test ends before it begins: from "2023" to "2022". Put the earlier date in from.',
    );
    expect(() => dayPeriod("test", { match: "posibly" as never })).toThrow('Did you mean "possibly"?');
  });
});
