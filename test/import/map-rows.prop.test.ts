import { column, mapRows, type RowMapping } from "demarche/import";
import fc from "fast-check";
import { expect, test } from "vitest";
import { eventTypes, meetingFormats, stances, statementActs } from "../../src/index.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { anyCharacter } from "../fixtures/any-character.ts";

const name = fc.constantFrom(
  "Alba",
  "alba",
  "ALBA ",
  "Borea",
  "Gray",
  "",
  "中",
  "__proto__",
  "rows-statement-1",
  7,
);
const date = fc.constantFrom(
  "2024-05-02",
  "2024-05",
  20240503,
  "2024-05-04T10:00:00",
  "5/2/2024",
  "",
  null,
  "[2024..2025]",
);
const cell = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 6 }),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.double(),
);

const row = fc.record(
  {
    who: name,
    whom: name,
    parent: name,
    code: fc.constantFrom("ALB", "BOR", "x", "", null),
    act: fc.constantFrom(...statementActs, "shout", ""),
    type: fc.constantFrom(...eventTypes, "feast"),
    format: fc.constantFrom(...meetingFormats, "brunch"),
    stance: fc.constantFrom(...stances, "odd", ""),
    issue: fc.constantFrom("Truce", "truce", "Peace", "", "Alba"),
    date,
    until: date,
    key: fc.constantFrom("k1", "k2", "k3", "", "中"),
    other: fc.constantFrom("k1", "k2", "k4", ""),
    extra: cell,
    latitude: fc.constantFrom("45.1", 91, "", "north"),
    kind: fc.constantFrom("s", "m", "e", "p", "o", "x"),
  },
  { requiredKeys: ["kind"] },
);

type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

const is = (kind: string) => (value: Row) => value.kind === kind;

const mapping: RowMapping<Row> = {
  document: { title: (value) => (value.key === "k1" ? "Rows" : "Other rows"), publisher: column("parent") },
  actor: (_, value) => ({
    type: "group",
    parent: value.parent,
    identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: value.code ?? "" }],
  }),
  statement: {
    when: (value) => value.kind === "s" || value.kind === "p",
    speaker: column("who"),
    addressees: [column("whom"), column("parent")],
    act: column("act") as never,
    date: column("date") as never,
    positions: [
      { on: column("issue"), stance: column("stance") as never },
      { proposal: column("other"), stance: "support", condition: column("whom") },
    ],
    meeting: column("key"),
    attributes: ["extra"],
  },
  meeting: {
    when: is("m"),
    key: column("key"),
    title: "Talks",
    format: column("format") as never,
    participants: [column("who"), column("whom")],
    date: column("date") as never,
    parent: column("other"),
    place: { name: column("issue"), country: column("parent"), coordinates: [5, column("latitude")] },
  },
  event: {
    when: is("e"),
    key: (value) => value.key,
    title: (value) => value.issue,
    type: column("type") as never,
    actors: column("who"),
    date: column("date") as never,
    attributes: { extra: column("extra") },
  },
  proposal: {
    when: is("p"),
    key: column("key"),
    title: column("issue"),
    proposers: column("who"),
    addressees: column("whom"),
    date: column("date") as never,
    responses: (value) =>
      value.whom ? { by: value.whom, answer: "rejected", date: value.until as string } : undefined,
    parent: column("other"),
  },
  membership: {
    when: is("o"),
    actor: column("who"),
    organization: column("whom"),
    startDate: column("date") as never,
    endDate: column("until") as never,
  },
};

test("every row is in the dataset or in the losses, and the dataset is valid", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      // An additional row has every column, because a mapping must not name a column that no row has.
      const all = [
        ...rows,
        { ...Object.fromEntries(columns.map((column) => [column, ""])), kind: "x" } as Row,
      ];
      const before = JSON.stringify(all);
      const { dataset, losses } = mapRows(all, mapping);
      expect(JSON.stringify(all)).toBe(before);
      expect(safeParseDataset(JSON.parse(JSON.stringify(dataset)))).toMatchObject({ success: true });
      const refused = new Set(losses.refused.map(({ row: index }) => index));
      expect(refused.size).toBe(losses.refused.length);
      expect(losses.rows.mapped + losses.rows.skipped + losses.rows.refused).toBe(all.length);
      expect(losses.rows.refused).toBe(refused.size);
      // Only mapped rows are cited.
      const cited = new Set(
        JSON.stringify(dataset)
          .match(/(?<="row":)\d+/g)
          ?.map(Number),
      );
      expect([...cited].filter((index) => refused.has(index) || all[index]?.kind === "x")).toEqual([]);
      const statements = all.filter(({ kind }, i) => !refused.has(i) && (kind === "s" || kind === "p"));
      expect(dataset.statements).toHaveLength(statements.length);
      expect(mapRows(all, mapping)).toEqual({ dataset, losses });
    }),
    { numRuns: 150 },
  );
});

const columns = [
  "who",
  "whom",
  "parent",
  "code",
  "act",
  "type",
  "format",
  "stance",
  "issue",
  "date",
  "until",
  "key",
  "other",
  "extra",
  "latitude",
];
