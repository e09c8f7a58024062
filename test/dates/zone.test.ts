import { expect, test } from "vitest";

// The whole suite runs in three zones; if they were the same zone, it would show nothing.
test("the suite runs in the zone that its project says", () => {
  const offsets: Readonly<Record<string, number>> = {
    UTC: 0,
    "Pacific/Kiritimati": -840,
    "America/Los_Angeles": 480,
  };
  expect(new Date("2022-01-10T00:00:00Z").getTimezoneOffset()).toBe(offsets[process.env.TZ ?? ""]);
});
