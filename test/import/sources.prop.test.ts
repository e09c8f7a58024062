import { fromAnnotations, fromDna, fromPopolo, type SourceLosses } from "demarche/import";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { expectWholeAccount } from "./account.ts";
import { dnaRows } from "./dna-schema.ts";

/** Wrong values that cells of files can have. */
const wrong = fc.constantFrom<unknown>(
  ...[
    undefined,
    null,
    "",
    " ",
    "x",
    "1",
    "__proto__",
    "constructor",
    -1,
    0,
    1,
    2.5,
    99,
    1e12,
    Number.NaN,
    true,
    {},
  ],
  ...[[], [null], { id: "p1" }, "2024-13-01", "2024-05-02T10:00", "o1", "yes"],
);

interface Damage {
  readonly list: number;
  readonly row: number;
  readonly cell: number;
  readonly value: unknown;
  readonly kind: "cell" | "row" | "missing";
}

const damages = fc.array(
  fc.record<Damage>({
    list: fc.nat(),
    row: fc.nat(),
    cell: fc.nat(),
    value: wrong,
    kind: fc.constantFrom("cell", "cell", "cell", "row", "missing"),
  }),
  { maxLength: 6 },
);

/** Returns a copy of lists with wrong cells, wrong rows and missing rows. */
function damaged(
  lists: Readonly<Record<string, readonly object[]>>,
  changes: readonly Damage[],
): Record<string, unknown[]> {
  const copy = structuredClone(lists) as unknown as Record<string, unknown[]>;
  for (const { list, row, cell, value, kind } of changes) {
    const rows = Object.values(copy)[list % Object.keys(copy).length] as unknown[];
    if (rows.length === 0) continue;
    const index = row % rows.length;
    if (kind === "missing") rows.splice(index, 1);
    else if (kind === "row") rows[index] = value;
    else if (typeof rows[index] === "object" && rows[index] !== null) {
      const names = Object.keys(rows[index]);
      if (names.length > 0) Object.assign(rows[index], { [names[cell % names.length] as string]: value });
    }
  }
  return copy;
}

/** Checks what an import of any rows has to return. */
function expectSound(imported: { readonly dataset: Dataset; readonly losses: SourceLosses }): void {
  parseDataset(JSON.parse(JSON.stringify(imported.dataset)));
  expectWholeAccount(imported.losses);
}

test("every row of a damaged project of DNA is in the dataset or in the losses", () => {
  fc.assert(
    fc.property(damages, (changes) => {
      const tables = damaged(dnaRows, changes) as Record<string, object[]>;
      // The option `types` contains the names of a statement type and of a variable. If one of these does not exist,
      // `fromDna` throws an error. Therefore the option is left out if one of the two tables is damaged.
      const isWhole = (["STATEMENTTYPES", "VARIABLES"] as const).every(
        (name) => JSON.stringify(tables[name]) === JSON.stringify(dnaRows[name]),
      );
      const imported = fromDna(tables, {
        ...(isWhole ? { types: { Graded: { qualifier: "strength" } } } : {}),
        scale: { true: "support", false: "oppose", "-2": "oppose" },
      });
      expectSound(imported);
      expect(imported.losses.rows.read).toBe(Object.values(tables).flat().length);
      expect(imported.dataset.statements).toHaveLength(imported.losses.tables.STATEMENTS?.mapped ?? 0);
    }),
  );
});

const statementExport = Array.from({ length: 5 }, (_, i) => ({
  statement_id: i + 1,
  time: `2005-01-2${i} 00:00:00`,
  document_id: i < 2 ? 1 : 2,
  document_title: i < 2 ? "Debate" : "Report",
  person: i % 2 === 0 ? "Bo" : "Di",
  organization: i === 3 ? "" : "Harbour Board",
  concept: "A toll",
  agreement: i % 2,
  frame: "cost",
}));

test("every row of a damaged statement export of DNA is in the dataset or in the losses", () => {
  fc.assert(
    fc.property(damages, fc.array(fc.nat({ max: 4 }), { maxLength: 3 }), (changes, repeated) => {
      const rows = [...statementExport, ...repeated.map((index) => statementExport[index] as object)];
      const { statements = [] } = damaged({ statements: rows }, changes);
      // The columns are those of the rows, so an export needs a row that is an object.
      fc.pre(statements.some((row) => typeof row === "object" && row !== null && "person" in row));
      const imported = fromDna(statements as object[]);
      expectSound(imported);
      expect(imported.losses.rows.read).toBe(statements.length);
      const { mapped, refused } = imported.losses.rows;
      expect(mapped + refused).toBe(statements.length);
      expect(imported.dataset.statements).toHaveLength(mapped - imported.losses.duplicates);
    }),
  );
});

const popolo = {
  persons: [
    { id: "p1", name: "Ada", identifiers: [{ scheme: "wikidata", identifier: "Q1" }] },
    { id: "p2", name: "Ada", birth_date: "1970" },
  ],
  organizations: [
    { id: "o1", name: "Diet", classification: "legislature" },
    { id: "o2", name: "Party", parent_id: "o1" },
  ],
  posts: [{ id: "s1", role: "speaker", organization_id: "o1" }],
  memberships: [
    {
      id: "x1",
      person_id: "p1",
      organization_id: "o1",
      on_behalf_of_id: "o2",
      start_date: "2024-01",
      end_date: "2024-12",
    },
    { person_id: "p2", post_id: "s1", legislative_period_id: "t1" },
  ],
  events: [
    { id: "t1", classification: "legislative period", start_date: "2023", end_date: "2024" },
    { id: "e1", name: "Sitting" },
  ],
  motions: [
    { id: "m1", creator_id: "p2", text: "Toll", date: "2024-05-01", organization_id: "o1" },
    { id: "m2", text: "Toll" },
  ],
  vote_events: [
    { id: "v1", motion_id: "m1", start_date: "2024-05-02", counts: [] },
    { id: "v2", motion_id: "m2" },
  ],
  votes: [
    { id: "y1", vote_event_id: "v1", voter_id: "p1", option: "yes", group_id: "o2" },
    { vote_event_id: "v2", voter_id: "p2", option: "no" },
    { vote_event_id: "v2", voter_id: "o2", option: "abstain" },
  ],
  speeches: [{ creator_id: "p1", event_id: "e1", title: "On tolls", date: "2024-05-02", audience_id: "o1" }],
  areas: [{ id: "a1" }],
};

test("every row of a damaged Popolo file is in the dataset or in the losses", () => {
  fc.assert(
    fc.property(damages, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (changes, copied) => {
      const file = damaged(popolo, changes);
      for (const [list, row] of copied) {
        const rows = Object.values(file)[list % Object.keys(file).length] as unknown[];
        if (rows.length > 0) rows.push(structuredClone(rows[row % rows.length]));
      }
      const { dataset, losses } = fromPopolo(file);
      expectSound({ dataset, losses });
      expect(losses.rows.read).toBeGreaterThanOrEqual(Object.values(file).flat().length - 1);
      const { votes, speeches } = losses.tables;
      const mapped = (votes?.mapped ?? 0) + (speeches?.mapped ?? 0);
      // `duplicates` counts repeated votes, speeches and memberships. If the repeated votes and speeches are
      // subtracted, the repeated memberships are left.
      const ofMemberships = losses.duplicates - (mapped - dataset.statements.length);
      expect(ofMemberships).toBeGreaterThanOrEqual(0);
      expect(ofMemberships).toBeLessThan(Math.max(1, file.memberships?.length ?? 0));
    }),
  );
});

const letters = fc.string({
  unit: fc.constantFrom("a", "b", " ", "🕊", "é", "\n"),
  minLength: 1,
  maxLength: 30,
});
const tag = fc.constantFrom(
  "speaker:Alba",
  "act:demand",
  "demand",
  "stance:support",
  "stance:x",
  "on:Toll",
  "on:Ships",
  "date:2024",
  "date:x",
  "todo",
  ":",
  "=x",
);

test("every annotation of a text is in the dataset, with the annotated words, or in the losses", () => {
  const annotation = fc.record({ start: fc.nat(30), end: fc.nat(30), tags: fc.array(tag, { maxLength: 5 }) });
  fc.assert(
    fc.property(letters, fc.array(annotation, { maxLength: 5 }), (text, given) => {
      const rows = given.map(({ start, end, tags }, i) => ({
        id: String(i),
        tags,
        target: [
          {
            source: "https://example.org/",
            selector: [
              { type: "TextPositionSelector", start, end },
              { type: "TextQuoteSelector", exact: text.slice(start, end) },
            ],
          },
        ],
      }));
      const { dataset, losses, moved } = fromAnnotations(rows, { text, actor: { type: "state" } });
      expectSound({ dataset, losses });
      expect(losses.rows.read).toBe(rows.length);
      expect(dataset.statements).toHaveLength(losses.rows.mapped);
      const characters = [...text];
      const words = dataset.statements.map(({ sources: [first] }) =>
        characters.slice(first?.start, first?.end).join("").trim(),
      );
      if (moved === 0)
        for (const each of words)
          expect(rows.map(({ target }) => target[0]?.selector[1]?.exact?.trim())).toContain(each);
    }),
  );
});

test("every line of a brat file is in the dataset or in the losses", () => {
  const line = fc.constantFrom(
    ...[
      "T1\tState 0 1\ta",
      "T2\tDemand 2 3\tb",
      "T3\tState 0 1;2 3\ta b",
      "T4\tState 9 99\tx",
      "E1\tDemand:T2 Speaker:T1",
      "E2\tDemand:T2 Speaker:T3 On:T1",
    ],
    ...[
      "A1\tStance E1 support",
      "A2\tact T1 assert",
      "R1\tspeaker Arg1:T1 Arg2:T2",
      "N1\tReference T1 Wikidata:Q1\tAlba",
      "#1\tNote E1\tFor it.",
      "*\tEquiv T1 T2",
      "",
      "?",
      "E1\tDemand",
    ],
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.option(fc.constantFrom("a b", "🕊 b", "x")),
      (lines, text) => {
        const { dataset, losses } = fromAnnotations(
          { ann: lines.join("\n"), text: text ?? undefined },
          { actor: { type: "state" } },
        );
        expectSound({ dataset, losses });
      },
    ),
  );
});
