import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingStatuses } from "../../src/model/status.ts";
import { contacts } from "../../src/query/contacts.ts";
import { encounterLevels, encounters } from "../../src/query/encounters.ts";
import { actorIds, arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

const either = fc.oneof(arbitraryDataset, linkedDataset);
const level = fc.constantFrom(...encounterLevels);
const status = fc.uniqueArray(fc.constantFrom(...meetingStatuses), { minLength: 1 });

test("the contacts of an actor are the others of its pairs in encounters, with their meetings", () => {
  fc.assert(
    fc.property(either, level, status, (dataset, of, statuses) => {
      const pairs = encounters(dataset, { level: of, status: statuses });
      const rows = contacts(dataset, { level: of, status: statuses });
      const counted = rows.flatMap(({ level: at, actor, partners }) =>
        partners.map((partner) => [at, actor, partner].join()),
      );
      expect(counted.sort()).toEqual(
        pairs.flatMap(({ level: at, a, b }) => [[at, a, b].join(), [at, b, a].join()]).sort(),
      );
      for (const { level: at, actor, count, partners, meetings } of rows) {
        const own = encounters(dataset, { level: of, status: statuses, actors: [actor] }).filter(
          (pair) => pair.level === at,
        );
        const expected = own.flatMap(({ held, scheduled, proposed, cancelled }) =>
          [held, scheduled, proposed, cancelled].flat(),
        );
        expect([...meetings].sort()).toEqual([...new Set(expected)].sort());
        expect(count).toBe(partners.length);
      }
      expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((x, y) => y - x));
    }),
    { numRuns: 300 },
  );
});

test("withAll and withNone keep the rows that have these partners", () => {
  const some = fc.uniqueArray(fc.constantFrom(...actorIds), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(either, level, some, some, (dataset, of, withAll, withNone) => {
      const expected = contacts(dataset, { level: of }).filter(
        ({ actor, partners }) =>
          withAll.every((id) => partners.includes(id)) &&
          withNone.every((id) => id !== actor && !partners.includes(id)),
      );
      expect(contacts(dataset, { level: of, withAll, withNone })).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
