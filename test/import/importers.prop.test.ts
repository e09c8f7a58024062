import { fromEvents, fromVotes, type MappedRows } from "demarche/import";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOfScheme, eventSchemes } from "../../src/import/events/schemes.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";

/**
 * Checks that the dataset is valid, that every row is mapped, skipped or refused, and that the number of cited rows is
 * right. `uncited` is the number of mapped rows that no record cites.
 */
function check({ dataset, losses }: MappedRows, rows: readonly object[], uncited = 0): void {
  expect(safeParseDataset(JSON.parse(JSON.stringify(dataset)))).toMatchObject({ success: true });
  const refused = new Set(losses.refused.map(({ row }) => row));
  expect([losses.rows.read, losses.rows.refused]).toEqual([rows.length, refused.size]);
  expect(losses.rows.mapped + losses.rows.skipped + losses.rows.refused).toBe(rows.length);
  const cited = new Set(
    JSON.stringify(dataset)
      .match(/(?<="row":)\d+/g)
      ?.map(Number),
  );
  expect([...cited].filter((row) => refused.has(row))).toEqual([]);
  expect(cited.size).toBe(losses.rows.mapped - uncited);
}

const vote = fc.constantFrom("yes", "NO", "Abstain", "absent", "not a member", "perhaps", "", null, 1);
const day = fc.constantFrom("2024-05-02", "20240503", "", "yesterday");

test("every vote is in the dataset or in the losses, and the tallies count the statements", () => {
  const row = fc.record({
    rollcall: fc.constantFrom("1", "2", "", "1 "),
    member: fc.constantFrom("Ana", "ana", "Bo", "", "__proto__"),
    title: fc.constantFrom("Bridges", "bridges", "Ports", ""),
    date: day,
    vote,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const result = fromVotes(rows);
      check(result, rows);
      const { dataset, losses } = result;
      expect(dataset.statements).toHaveLength(losses.rows.mapped - result.losses.duplicates);
      const tallied = dataset.events.flatMap(({ attributes = {} }) => [
        attributes.yes,
        attributes.no,
        attributes.abstain,
        attributes.absent,
      ]);
      const sum = tallied.reduce((total: number, count) => total + Number(count), 0);
      expect(sum).toBe(dataset.statements.length);
    }),
    { numRuns: 80 },
  );
});

test("leaving out rows with when gives the votes that the other rows give alone", () => {
  const row = fc.record({
    rollcall: fc.constantFrom("1", "2", ""),
    member: fc.constantFrom("Ana", "Bo", ""),
    title: fc.constantFrom("Bridges", "Ports"),
    date: day,
    vote,
    isKept: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const result = fromVotes(rows, { when: ({ isKept }) => isKept });
      check(result, rows);
      const kept = rows.filter(({ isKept }) => isKept);
      const alone = fromVotes(kept);
      const votes = ({ dataset }: MappedRows) => [
        dataset.statements.map(({ speaker, date, positions, attributes }) => ({
          speaker,
          date,
          positions,
          attributes,
        })),
        dataset.events.map(({ title, date, attributes }) => ({ title, date, attributes })),
      ];
      expect(votes(result)).toEqual(votes(alone));
      expect(result.losses.votes).toEqual(alone.losses.votes);
      expect(result.losses.rows.skipped - alone.losses.rows.skipped).toBe(rows.length - kept.length);
    }),
    { numRuns: 80 },
  );
});

test("every row of a wide table is in the dataset or in the losses", () => {
  const row = fc.record({ name: fc.constantFrom("Ana", "Bo", "Cy", ""), a: vote, b: vote, c: vote });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 15 }),
      fc.constantFrom("voters", "roll-calls"),
      (rows, layout) => {
        const columns = ["a", "b", "c"] as const;
        check(
          fromVotes(
            rows,
            layout === "voters" ? { layout, columns } : { layout: "roll-calls", rollCall: "name", columns },
          ),
          rows,
        );
      },
    ),
    { numRuns: 80 },
  );
});

test.each(eventSchemes)("every event of %s is in the dataset or in the losses", (scheme) => {
  const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
    GLOBALEVENTID: fc.constantFrom("", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    "Event ID": fc.constantFrom("", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    SQLDATE: fc.constantFrom("20240502", "20240503", "2024", "x"),
    "Event Date": fc.constantFrom("2024-05-02", "2024-05-03", "", "x"),
    EventCode: fc.constantFrom("010", "042", "043", "057", "1121", "190", "20", "999", "0", ""),
    "CAMEO Code": fc.constantFrom("010", "042", "043", "057", "1121", "190", "20", "999", "0", ""),
    "Event Type": fc.constantFrom("CONSULT", "ACCUSE", "RETREAT", "sing", ""),
    "Event Mode": fc.constantFrom("visit", "ceasefire", "None", ""),
    ActionGeo_Lat: fc.constantFrom("41", "99", ""),
    ActionGeo_Long: fc.constantFrom("19", "x", ""),
    Latitude: fc.constantFrom("41", "99", ""),
    Longitude: fc.constantFrom("19", "x", ""),
    SOURCEURL: fc.constantFrom("https://www.wire.example/a", "BBC Monitoring", ""),
  };
  const other = fc.constantFrom(
    "ALB",
    "BOR",
    "ALBGOV",
    "Alba",
    "Borea",
    "GOV",
    "MED",
    "",
    "None",
    "__proto__",
  );
  const row = fc.tuple(...columnsOfScheme(scheme).map((name) => cells[name] ?? other));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const result = fromEvents(rows, { scheme });
      check(result, rows, result.losses.duplicates);
    }),
    { numRuns: 60 },
  );
});
