import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysInMonth } from "../../src/dates/day-number.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";

// The oracle is the package edtf.js. It has no bounds for open and unknown ends, and it reads only the first date of a
// one-of range. Therefore, the dates of intervals and ranges are compared one by one.

const pad = (value: number, length: number) => String(value).padStart(length, "0");
const qualifier = fc.constantFrom("", "", "", "?", "~", "%");
// edtf.js reads years below 100 as years of the twentieth century.
const year = fc.integer({ min: 100, max: 9999 });
const dayDate = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    qualifier,
    qualifier,
    qualifier,
  )
  .map(
    ([y, m, d, q1, q2, q3]) =>
      `${pad(y, 4)}${q1}-${pad(m, 2)}${q2}-${pad(Math.min(d, daysInMonth(y, m)), 2)}${q3}`,
  );
const monthDate = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), qualifier, qualifier)
  .map(([y, m, q1, q2]) => `${pad(y, 4)}${q1}-${pad(m, 2)}${q2}`);
const yearDate = fc.tuple(year, qualifier).map(([y, q]) => `${pad(y, 4)}${q}`);
const unspecified = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1, 2, 3, 4))
  .map(([y, m, form]) => {
    const whole = pad(y, 4);
    return [
      `${whole.slice(0, 3)}X`,
      `${whole.slice(0, 2)}XX`,
      `${whole}-XX`,
      `${whole}-XX-XX`,
      `${whole}-${pad(m, 2)}-XX`,
    ][form] as string;
  });
const date = fc.oneof(dayDate, monthDate, yearDate, unspecified);

function oracle(text: string) {
  const read = edtf(text) as { min: number; max: number };
  // toISOString writes years from 0 to 9999 with four digits.
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { earliest: day(read.min), latest: day(read.max) };
}

/** Returns two dates with the bounds that the oracle gives them. The date that begins earlier comes first. */
function inOrder(one: string, other: string) {
  const [a, b] = [one, other].map((text) => ({ text, ...oracle(text) })) as [Bounded, Bounded];
  return a.earliest <= b.earliest ? ([a, b] as const) : ([b, a] as const);
}

type Bounded = ReturnType<typeof oracle> & { readonly text: string };

test("bounds of single dates agree with edtf.js", () => {
  fc.assert(
    fc.property(date, (text) => {
      const expected = oracle(text);
      const { start, end } = parseEdtf(text);
      expect(start).toEqual(expected);
      expect(end).toEqual(expected);
    }),
    { numRuns: 2500 },
  );
});

test("bounds of intervals agree with edtf.js", () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      // edtf.js refuses three sorts of intervals: those whose ends overlap, those with unspecified digits beside a
      // qualifier, and those with qualified components.
      fc.pre(!/X/.test(one + other) || !/[?~%]/.test(one + other));
      fc.pre(!/[?~%]-/.test(one + other));
      const [from, to] = inOrder(one, other);
      fc.pre(from.latest <= to.latest && from.earliest < to.earliest);
      const expected = oracle(`${from.text}/${to.text}`);
      const { start, end } = parseEdtf(`${from.text}/${to.text}`);
      // edtf.js reads an interval from the first day of its start to the last day of its end.
      expect(start.earliest).toBe(expected.earliest);
      expect(end.latest).toBe(to.latest);
      expect(String(start.latest) <= String(end.latest)).toBe(true);
      expect(String(end.earliest) >= String(start.earliest)).toBe(true);
    }),
    { numRuns: 800 },
  );
});

test("one-of ranges have the bounds of their dates", () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      const [from, to] = inOrder(one, other);
      const expected = { earliest: from.earliest, latest: to.latest };
      expect(parseEdtf(`[${from.text}..${to.text}]`).start).toEqual(expected);
      expect(parseEdtf(`[${from.text}..]`).start).toEqual({ ...expected, latest: null });
      expect(parseEdtf(`[..${to.text}]`).end).toEqual({ ...expected, earliest: null });
    }),
    { numRuns: 1000 },
  );
});

test("qualifiers agree with edtf.js", () => {
  fc.assert(
    fc.property(date, (text) => {
      const read = edtf(text) as unknown as { uncertain: { value: number }; approximate: { value: number } };
      const { uncertain, approximate } = parseEdtf(text);
      expect([uncertain, approximate]).toEqual([read.uncertain.value > 0, read.approximate.value > 0]);
    }),
    { numRuns: 1000 },
  );
});

test("any text is either a date or a DemarcheError", () => {
  const piece = fc.constantFrom(
    "2022",
    "-",
    "02",
    "30",
    "X",
    "XX",
    "?",
    "~",
    "%",
    "/",
    "..",
    "[",
    "]",
    " ",
    "é",
  );
  const soup = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(soup, (text) => {
      try {
        parseEdtf(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DemarcheError);
      }
    }),
    { numRuns: 2500 },
  );
});
