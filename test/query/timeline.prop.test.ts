import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Term } from "../../src/model/proposal.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { timeline } from "../../src/query/timeline.ts";
import { dateOfAct } from "../fixtures/acts.ts";
import { actorIds, arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { dataset, statement } from "../fixtures/records.ts";

type Statement = Dataset["statements"][number];

/** An entry as the guide defines it. The lists are sorted and have no duplicates. */
interface Expected {
  readonly id: string;
  readonly date: string | null;
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  readonly documents: readonly string[];
}

/** Returns the entries of a timeline, unsorted. They are found by going through all records, without an index. */
function expectedEntries({ statements, proposals, meetings, events }: Dataset): readonly Expected[] {
  const whole = { statements, proposals } as Dataset;
  const distinct = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids.filter((id) => id !== undefined))].sort();
  const issuesOf = ({ about = [], positions = [] }: Term) => [...about, ...positions.map(({ on }) => on)];
  const terms = proposals.flatMap((proposal) => proposal.terms);
  const documentsOf = ({ sources }: Pick<Statement, "sources">) =>
    sources.filter(({ supports }) => supports === undefined).map(({ document }) => document);
  const partsOfStatement = (s: Statement) => ({
    actors: [
      s.speaker,
      ...(s.jointlyWith ?? []),
      s.onBehalfOf,
      ...(s.addressees ?? []),
      ...(s.targets ?? []),
    ],
    issues: [
      ...(s.about ?? []),
      ...s.positions.flatMap(({ on }) => {
        const term = terms.find(({ id }) => id === on);
        // A position on a term is also a position on the issues in the `positions` of the term or, if the term has no
        // `positions`, on the issues in its `about`.
        const implied = term?.positions?.map((position) => position.on) ?? term?.about ?? [];
        return [on, ...implied];
      }),
    ],
    documents: documentsOf(s),
  });
  const entry = (
    record: { readonly id: string; readonly date?: string; readonly statement?: string },
    parts: Omit<Expected, "id" | "date" | "actors"> & { readonly actors: readonly (string | undefined)[] },
  ): Expected => {
    const act = statements.find(({ id }) => id === record.statement);
    const ofAct = act === undefined ? undefined : partsOfStatement(act);
    return {
      id: record.id,
      date: record.date ?? (act === undefined ? null : (dateOfAct(act, whole) ?? null)),
      actors: distinct([...parts.actors, ...(ofAct?.actors ?? [])]),
      issues: distinct([...parts.issues, ...(ofAct?.issues ?? [])]).filter((id) => id.startsWith("i")),
      documents: distinct([...parts.documents, ...(ofAct?.documents ?? [])]),
    };
  };
  const made = proposals.flatMap((p) => [p.statement, ...p.responses.map((response) => response.statement)]);
  return [
    ...statements.filter(({ id }) => !made.includes(id)).map((s) => entry(s, partsOfStatement(s))),
    ...proposals.flatMap((p) => [
      entry(p, {
        actors: [...p.proposers, p.onBehalfOf, ...p.addressees],
        issues: p.terms.flatMap(issuesOf),
        documents: documentsOf(p),
      }),
      ...p.responses.map((response) =>
        entry(response, {
          actors: [response.by, response.onBehalfOf, ...p.proposers, p.onBehalfOf],
          issues: p.terms
            .filter(({ id }) => response.terms === undefined || response.terms.includes(id))
            .flatMap(issuesOf),
          documents: documentsOf(response),
        }),
      ),
    ]),
    ...meetings.map((m) =>
      entry(m, {
        actors: m.participants.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]),
        issues: m.about ?? [],
        documents: documentsOf(m),
      }),
    ),
    ...events.map((e) =>
      entry(e, {
        actors: [...e.actors, ...(e.targets ?? [])],
        issues: e.about ?? [],
        documents: documentsOf(e),
      }),
    ),
  ];
}

test("entries have the dates, actors, issues and documents that a search through all records finds", () => {
  const sorted = <T extends { readonly id: string }>(entries: readonly T[]) =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...actorIds), (generated, actor) => {
      const found = timeline(generated).map(({ id, date, actors, issues, documents }) => ({
        id: id as string,
        date,
        actors: [...actors].sort(),
        issues: [...issues].sort(),
        documents: [...documents].sort(),
      }));
      const expected = sorted(expectedEntries(generated));
      expect(sorted(found)).toEqual(expected);
      const ofActor = expected.filter(({ actors }) => actors.includes(actor)).map(({ id }) => id);
      expect(
        timeline(generated, { actors: [actor] })
          .map(({ id }) => id as string)
          .sort(),
      ).toEqual(ofActor);
    }),
    { numRuns: 300 },
  );
});

test("groups by period are adjacent, up to both ends of the calendar", () => {
  const [first, last] = [toDayNumber("0000-01-01"), toDayNumber("9999-12-31")];
  const days = fc.oneof(
    fc.integer({ min: first, max: first + 800 }),
    fc.integer({ min: last - 800, max: last }),
    fc.integer({ min: first, max: last }),
  );
  const spans = fc.record({ start: days, others: fc.array(fc.nat(800), { maxLength: 4 }) });
  const units = fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const);
  fc.assert(
    fc.property(spans, units, ({ start, others }, by) => {
      const numbers = [start, ...others.map((days) => Math.min(start + days, last))];
      const statements = numbers.map((number, i) =>
        statement({ id: `s${i}`, speaker: "a", date: fromDayNumber(number) }),
      );
      const entries = timeline(dataset({ statements }));
      const groups = groupTimeline(entries, { by, keepEmpty: true });
      groups.forEach((group, i) => {
        const next = groups[i + 1];
        if (next !== undefined)
          expect(toDayNumber(group.end as string) + 1).toBe(toDayNumber(next.start as string));
        for (const { earliest } of group.entries) {
          expect((earliest as string) >= (group.start as string)).toBe(true);
          expect((earliest as string) <= (group.end as string)).toBe(true);
        }
      });
      expect(groups.flatMap((group) => group.entries)).toEqual(entries);
      expect(groups.at(0)?.count).toBeGreaterThan(0);
      expect(groups.at(-1)?.count).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  const wide = timeline(
    dataset({
      statements: [
        statement({ id: "s0", speaker: "a", date: "0000-01-01" }),
        statement({ id: "s1", speaker: "a", date: "9999-12-31" }),
      ],
    }),
  );
  // All days of the calendar would be 3.6 million groups.
  expect(() => groupTimeline(wide, { by: "day", keepEmpty: true })).toThrow("at most 100000 are allowed");
});
