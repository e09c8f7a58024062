import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingStatuses } from "../../src/model/status.ts";
import { encounters } from "../../src/query/encounters.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

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
    { numRuns: 500 },
  );
});
