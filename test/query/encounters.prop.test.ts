import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEdtf } from "../../src/dates/compare-edtf.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { meetingStatuses } from "../../src/model/status.ts";
import { type Encounter, encounters } from "../../src/query/encounters.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

/**
 * Returns the pairs, computed directly from their definition: all pairs of participants of every meeting are tested.
 */
function plainEncounters({ meetings }: Dataset): readonly Omit<Encounter, "count">[] {
  const dateOf = ({ date, parent }: Meeting): string | undefined => {
    const whole = meetings.find(({ id }) => id === parent);
    return date ?? (whole && dateOf(whole));
  };
  const found = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    // If a meeting has parts, only the participants of the parts are paired.
    if (meetings.some(({ parent }) => parent === meeting.id)) continue;
    const keys = new Set<string>();
    for (const x of meeting.participants) {
      for (const y of meeting.participants) {
        const sides = [x.onBehalfOf ?? x.actor, y.onBehalfOf ?? y.actor] as const;
        if (sides[0] === sides[1]) continue;
        if (x.actor < y.actor) keys.add(`participants ${x.actor} ${y.actor}`);
        if (sides[0] < sides[1]) keys.add(`principals ${sides.join(" ")}`);
      }
    }
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), meeting]);
  }
  return [...found].map(([key, all]) => {
    const [level, a = "", b = ""] = key.split(" ") as [Encounter["level"], string, string];
    const [held = [], scheduled = [], proposed = [], cancelled = []] = (
      ["held", "scheduled", "proposed", "cancelled"] as const
    ).map((status) => all.filter((meeting) => meeting.status === status).map(({ id }) => id));
    const dates = all
      .filter(({ status }) => status === "held")
      .flatMap((meeting) => dateOf(meeting) ?? [])
      .sort((x, y) => compareEdtf(x as never, y as never)) as Encounter["first"][];
    const [first = null, last = null] = [dates[0], dates.at(-1)];
    return { level, a, b, held, scheduled, proposed, cancelled, first, last };
  });
}

test("the pairs are those of participants and principals of different sides in meetings without parts", () => {
  let [parts, sameSides] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, linkedDataset), (dataset) => {
      const key = ({ level, a, b }: Pick<Encounter, "level" | "a" | "b">) => [level, a, b].join();
      const sorted = (pairs: readonly Omit<Encounter, "count">[]) =>
        pairs
          .map((pair) => ({
            ...pair,
            ...Object.fromEntries(meetingStatuses.map((status) => [status, [...pair[status]].sort()])),
          }))
          .sort((x, y) => (key(x) < key(y) ? -1 : 1));
      const found = encounters(dataset);
      expect(sorted(found.map(({ count: _count, ...pair }) => pair))).toEqual(
        sorted(plainEncounters(dataset)),
      );
      for (const { count, held } of found) expect(count).toBe(held.length);
      parts += dataset.meetings.filter(({ parent }) => parent !== undefined).length;
      for (const { participants } of dataset.meetings) {
        const sides = participants.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor);
        sameSides += sides.length - new Set(sides).size;
      }
    }),
    { numRuns: 250 },
  );
  // Check that enough meetings have parts, and that enough sides have several participants.
  expect(Math.min(parts, sameSides)).toBeGreaterThan(20);
});

test("the pairs of one status are the pairs that have meetings with this status, with these meetings", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDataset, linkedDataset),
      fc.constantFrom(...meetingStatuses),
      (dataset, status) => {
        const key = ({ level, a, b }: { level: string; a: string; b: string }) => [level, a, b].join();
        const found = encounters(dataset, { status: [status] });
        const expected = encounters(dataset).filter((pair) => pair[status].length > 0);
        expect(found.map((pair) => [key(pair), pair[status]]).sort()).toEqual(
          expected.map((pair) => [key(pair), pair[status]]).sort(),
        );
        for (const other of meetingStatuses)
          if (other !== status) expect(found.flatMap((pair) => pair[other])).toEqual([]);
      },
    ),
    { numRuns: 250 },
  );
});
