import fc from "fast-check";
import { expect, test } from "vitest";
import { addUnits, elapsedUnits, timeUnits } from "../../src/dates/time-unit.ts";
import { timeWindows } from "../../src/dates/time-windows.ts";

// The moments from 1900 to 2100.
const moment = fc.integer({ min: -2_208_988_800, max: 4_102_444_800 });
const unit = fc.constantFrom(...timeUnits);
const size = fc.integer({ min: 1, max: 40 });
const units = fc.double({ min: 0, max: 60, noNaN: true });

test("every moment of a range is in a window, and every window is as wide as its size or ends with the range", () => {
  fc.assert(
    fc.property(moment, unit, units, size, fc.nat(), (from, by, length, width, drawn) => {
      const range = { from, to: Math.max(from, Math.floor(addUnits(from, length, by))) };
      const step = 1 + (drawn % width);
      const windows = [...timeWindows(range, { unit: by, size: width, step })];
      expect(windows[0]?.first).toBe(range.from);
      expect(windows.at(-1)?.last).toBe(range.to);
      windows.forEach(({ first, middle, last }, k) => {
        expect(first).toBe(addUnits(from, k * step, by));
        expect(last).toBe(Math.min(range.to, addUnits(from, k * step + width, by) - 1));
        expect(middle).toBeGreaterThanOrEqual(first);
        // If the step is at most the width, every moment is in a window. If the step equals the width, no moment is in
        // two windows.
        const next = windows[k + 1]?.first;
        if (next !== undefined) expect(next).toBeLessThanOrEqual(last + 1);
        if (next !== undefined && step === width) expect(next).toBe(last + 1);
      });
    }),
  );
});

test("elapsedUnits inverts addUnits up to a second, except where a month is too short", () => {
  fc.assert(
    fc.property(moment, moment, unit, (from, to, by) => {
      const elapsed = elapsedUnits(from, to, by);
      expect(Number.isFinite(elapsed)).toBe(true);
      expect(Math.abs(addUnits(from, elapsed, by) - to)).toBeLessThanOrEqual(1);
    }),
  );
});
