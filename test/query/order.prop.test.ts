import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { dateOfAct } from "../fixtures/acts.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";

/**
 * The values by which records are sorted, from first to last. `first` and `last` are `undefined` if a record has no
 * date.
 */
interface SortKey {
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly depth: number;
  readonly id: string;
}

/**
 * Returns the ids of the records, sorted by the fields of {@link SortKey}, one after the other. Undated records are
 * last.
 */
function plainOrder(dataset: Dataset): readonly string[] {
  const { statements, proposals, meetings, events } = dataset;
  const daysOf = (date: string | undefined) => {
    if (date === undefined) return { first: undefined, last: undefined };
    const { start, end } = parseEdtf(date as never);
    return { first: start.earliest ?? start.latest ?? "", last: end.latest ?? "9999-99" };
  };
  const dateOfMade = (record: { readonly date?: string; readonly statement?: string }) => {
    const act = statements.find(({ id }) => id === record.statement);
    return record.date ?? (act && dateOfAct(act, dataset));
  };
  const depthIn = (
    records: readonly { readonly id: string; readonly parent?: string }[],
    id: string,
  ): number => {
    const parent = records.find((record) => record.id === id)?.parent;
    return parent === undefined ? 0 : 1 + depthIn(records, parent);
  };
  const keys: SortKey[] = [
    ...statements.map((act) => ({ ...daysOf(dateOfAct(act, dataset)), depth: 0, id: act.id })),
    ...events.map(({ id, date }) => ({ ...daysOf(date), depth: 0, id })),
    ...meetings.map(({ id, date }) => ({ ...daysOf(date), depth: depthIn(meetings, id), id })),
    ...proposals.flatMap((proposal) => {
      const made = daysOf(dateOfMade(proposal));
      const depth = depthIn(proposals, proposal.id);
      const responses = proposal.responses.map((response) => {
        const { first, last } = daysOf(dateOfMade(response));
        // An answer cannot be earlier than its proposal. So if the date of the answer can mean days before the proposal
        // and later days, only the later days count.
        const follows = last !== undefined && made.first !== undefined && last >= made.first;
        const after = follows
          ? { first: max(first as string, made.first), last: max(last, made.last as string) }
          : { first, last };
        return { ...after, depth: depth + 1, id: response.id };
      });
      return [{ ...made, depth, id: proposal.id }, ...responses];
    }),
  ];
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return keys
    .sort(
      (a, b) =>
        compare(Number(a.first === undefined), Number(b.first === undefined)) ||
        compare(a.first ?? "", b.first ?? "") ||
        compare(a.last ?? "", b.last ?? "") ||
        compare(a.depth, b.depth) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id);
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

test("list, timelines, their groups and calendars have one order: by date, then wholes before parts, then by id", () => {
  let [parts, answers] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, linkedDataset), (dataset) => {
      const order = plainOrder(dataset);
      const inOrder = (ids: readonly string[]) => order.filter((id) => ids.includes(id));
      for (const kind of ["statements", "proposals", "meetings", "events"] as const) {
        const ids = list(dataset, kind).map(({ id }) => id);
        expect(ids).toEqual(inOrder(ids));
      }
      const entries = timeline(dataset).map(({ id }) => id);
      expect(entries).toEqual(inOrder(entries));
      for (const { entries: inGroup } of groupTimeline(dataset, { by: "actor" })) {
        const ids = inGroup.map(({ id }) => id);
        expect(ids).toEqual(inOrder(ids));
      }
      // In a calendar, entries without a day come last, as in all other results.
      const calendar = [...toICalendar(dataset).matchAll(/^UID:([^@]+)@/gm)].map(([, id]) => id as string);
      expect(calendar).toEqual(inOrder(calendar));
      parts += dataset.meetings.filter(({ parent }) => parent !== undefined).length;
      answers += dataset.proposals.flatMap(({ responses }) => responses).length;
    }),
    { numRuns: 150 },
  );
  expect(Math.min(parts, answers)).toBeGreaterThan(50);
});
