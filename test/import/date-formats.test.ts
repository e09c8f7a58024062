import {
  column,
  type DateFormat,
  type DateFormats,
  dateFormats,
  fromAnnotations,
  fromDna,
  fromEvents,
  fromPopolo,
  fromVotes,
  mapRows,
} from "demarche/import";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";

/** How each format writes 21 January 2022. */
const written: Readonly<Record<DateFormat, readonly string[]>> = {
  "day-month-year": ["21/01/2022", "21 Jan 2022", "21.1.2022 10:30"],
  "month-day-year": ["01/21/2022", "Jan 21, 2022", "1-21-2022"],
  "year-month-day": ["2022/01/21", "2022 Jan 21", "2022.1.21"],
  excel: ["44582", "44582.5"],
};

interface Imported {
  readonly dataset: Dataset;
  readonly losses: { readonly unreadableDates: readonly object[]; readonly droppedTimes: number };
}

/** Each importer, with a source of one dated record. */
const importers: Readonly<Record<string, (date: string, dates: DateFormats | undefined) => Imported>> = {
  mapRows: (date, dates) =>
    mapRows([{ date }], {
      document: { title: "Diary" },
      meeting: { title: "Talks", format: "talks", date: (row) => row.date },
      dates,
    }),
  fromVotes: (date, dates) => fromVotes([{ bill: "1", member: "Bo", vote: "yes", date }], { dates }),
  fromEvents: (date, dates) =>
    fromEvents(
      [
        {
          "Event ID": "1",
          "Event Date": date,
          "Source Name": "Alba",
          "CAMEO Code": "020",
          "Target Name": "Borea",
        },
      ],
      { scheme: "icews", dates },
    ),
  fromDna: (time, dates) =>
    fromDna([{ statement_id: 1, time, person: "Bo", concept: "A toll", agreement: 1, document_id: 1 }], {
      dates,
    }),
  fromPopolo: (date, dates) =>
    fromPopolo(
      {
        persons: [{ id: "p1", name: "Bo" }],
        motions: [{ id: "m1", creator_id: "p1", text: "A toll", date }],
      },
      { dates },
    ),
  fromAnnotations: (date, dates) =>
    fromAnnotations(
      { rows: [{ id: "a1", uri: "https://example.org", tags: ["speaker:Bo", "assert", `date:${date}`] }] },
      { dates, actor: { type: "person" } },
    ),
};

function datesOf({ dataset }: Imported): readonly (string | undefined)[] {
  const { meetings, events, statements, proposals } = dataset;
  return [...new Set([...meetings, ...events, ...statements, ...proposals].map(({ date }) => date))];
}

describe.each(Object.entries(importers))("%s", (_, read) => {
  test.each(dateFormats)("reads dates in the format %s", (format) => {
    for (const date of written[format]) {
      const imported = read(date, format);
      expect([date, ...datesOf(imported)]).toEqual([date, "2022-01-21"]);
      expect(imported.losses.unreadableDates).toEqual([]);
      expect(imported.losses.droppedTimes).toBe(/:|\.5/.test(date) ? 1 : 0);
    }
  });

  test.each(dateFormats)("reads EDTF and 20220121 beside the format %s", (format) => {
    expect(datesOf(read("2022-01-21", format))).toEqual(["2022-01-21"]);
    expect(datesOf(read("20220121", format))).toEqual(["2022-01-21"]);
    expect(datesOf(read("2022-01?", format))).toEqual(["2022-01?"]);
  });

  test.each([
    ["day-month-year", "May 2022", "2022-05"],
    ["day-month-year", "2/2022", "2022-02"],
    ["day-month-year", "5-7 Aug 2022", "2022-08-05/2022-08-07"],
    ["day-month-year", "5–7 August, 2022", "2022-08-05/2022-08-07"],
    ["month-day-year", "Aug 5-7, 2022", "2022-08-05/2022-08-07"],
    ["day-month-year", "12-13.8.2024", "2024-08-12/2024-08-13"],
    ["day-month-year", "12.–13. 8. 2024", "2024-08-12/2024-08-13"],
    ["day-month-year", "12 - 13/08/2024", "2024-08-12/2024-08-13"],
    ["day-month-year", "12.-13. August 2024", "2024-08-12/2024-08-13"],
    ["month-day-year", "8/12-13/2024", "2024-08-12/2024-08-13"],
    ["year-month-day", "2024/8/12-13", "2024-08-12/2024-08-13"],
    ["month-day-year", "2/2022", "2022-02"],
    ["year-month-day", "2022 May", "2022-05"],
    ["year-month-day", "2022 Aug 5-7", "2022-08-05/2022-08-07"],
  ] as const)("reads months and several days: in the format %s, %s is %s", (format, text, date) => {
    expect(importers.mapRows?.(text, format).dataset.meetings[0]?.date).toBe(date);
  });

  test.each([
    ["day-month-year", "5-7-2022", "2022-07-05"],
    ["day-month-year", "13/2022", undefined],
    ["day-month-year", "12-13.13.2024", undefined],
    ["day-month-year", "12-13.8/2024", undefined],
    ["month-day-year", "12-13.8.2024", undefined],
    ["year-month-day", "2022/21", undefined],
    ["day-month-year", "7-5 Aug 2022", undefined],
  ] as const)("does not take other dates for them: in the format %s, %s is %s", (format, text, date) => {
    expect(importers.mapRows?.(text, format).dataset.meetings[0]?.date).toBe(date);
  });

  test("names the format of Excel for a number among days, and the format of a month", () => {
    const read = (date: string | number, dates?: DateFormat) =>
      mapRows([{ date }], {
        document: { title: "Diary" },
        meeting: { title: "Talks", format: "talks", date: column("date", { dates }) },
      }).losses.unreadableDates[0]?.message;
    expect(read(44595, "day-month-year")).toContain(
      'give column("date", { dates: ["day-month-year", "excel"] })',
    );
    expect(read("May 2022")).toContain('give column("date", { dates: "day-month-year" })');
    expect(read("5-7 Aug 2022")).toContain('give column("date", { dates: "day-month-year" })');
  });

  const messageOf = (date: string, dates?: DateFormat) =>
    mapRows([{ date }], {
      document: { title: "Diary" },
      meeting: { title: "Talks", format: "talks", date: column("date") },
      dates,
    }).losses.unreadableDates[0]?.message;

  test.each([
    ...[
      "1. Mai 2024",
      "1er mai 2024",
      "Mai 2024",
      "juin 2023",
      "März 2024",
      "2024. május 1.",
      "1 de mayo de 2024",
    ],
    ...["12-13 maggio 2024", "März 2024".normalize("NFD")],
  ])("says that names of months are English: %s", (date) => {
    for (const dates of [undefined, "day-month-year"] as const)
      expect(messageOf(date, dates)).toContain("Only English names of months are read.");
  });

  test.each(["early 2024", "Summer 2024", "2024 budget round", "n.d. 2024"])(
    "does not say so of %s",
    (date) => {
      expect(messageOf(date)).not.toContain("Only English");
    },
  );

  test.each([
    ["ca. 2024", "2024~"],
    ["c. 2022", "2022~"],
    ["circa 2022", "2022~"],
    ["about 2022-05", "2022-05~"],
    ["probably 2022", "2022?"],
    ["2020 - 2022", "2020/2022"],
  ])("says how to write %s", (date, edtf) => {
    for (const dates of [undefined, "day-month-year"] as const)
      expect(messageOf(date, dates)).toContain(`write "${edtf}", which is EDTF.`.slice(1));
  });

  test("names the option if a date is in another form", () => {
    const { unreadableDates } = read("1/2/2022", undefined).losses;
    expect(JSON.stringify(unreadableDates)).toContain("If the day comes first, give ");
    expect(JSON.stringify(unreadableDates)).toContain('dates: \\"day-month-year\\"');
    expect(JSON.stringify(read("21/01/2022", "month-day-year").losses.unreadableDates)).toContain(
      'It is not in the format of dates: \\"month-day-year\\", but 2022-01-21 in the format \\"day-month-year\\".',
    );
  });

  test("reads a list of formats, but not a date that is two days", () => {
    const formats = ["day-month-year", "month-day-year"] as const;
    expect(datesOf(read("21/01/2022", formats))).toEqual(["2022-01-21"]);
    const { losses, ...ambiguous } = read("1/2/2022", formats);
    expect([datesOf({ losses, ...ambiguous }), losses.unreadableDates.length]).toEqual([[undefined], 1]);
    expect(JSON.stringify(losses.unreadableDates)).toContain("The date is 2022-02-01 in the format");
  });

  test("does not drop the end of an interval with times of day", () => {
    const { dataset, losses } = read("2022-01-21T10:30/2022-01-22T12:00", undefined);
    expect(datesOf({ dataset, losses })).toEqual([undefined]);
    expect(losses.unreadableDates).toHaveLength(1);
  });

  test.each([
    ["2022-01-21 00:00:00", undefined],
    ["2022-01-21T00:00:00.000Z", undefined],
    ["21/01/2022 0:00", "day-month-year"],
    ["21 Jan 2022, 12:00 AM", "day-month-year"],
  ] as const)("counts no time of day of %s", (date, format) => {
    const { dataset, losses } = read(date, format);
    expect([datesOf({ dataset, losses }), losses.droppedTimes]).toEqual([["2022-01-21"], 0]);
    const later = read(date.replace(/0:00|12:00/, "9:30"), format);
    expect([datesOf(later), later.losses.droppedTimes]).toEqual([["2022-01-21"], 1]);
  });

  test("refuses an unknown format", () => {
    expect(() => read("2022-01-21", "dmy" as never)).toThrow("day-month-year");
  });
});

test("a column keeps a format of its own", () => {
  const { dataset } = mapRows([{ start: "44582", day: "21/01/2022" }], {
    document: { title: "Diary" },
    dates: "day-month-year",
    meeting: { title: "Talks", format: "talks", date: column("start", { dates: "excel" }) },
    event: { title: "Strike", type: "protest", date: column("day") },
    proposal: {
      title: "A toll",
      proposers: "Bo",
      responses: (row) => [{ by: "Bo", date: row.day, answer: "accepted" }],
    },
    actor: { type: "person" },
  });
  const [proposal] = dataset.proposals;
  expect([dataset.meetings[0]?.date, dataset.events[0]?.date, proposal?.responses[0]?.date]).toEqual([
    "2022-01-21",
    "2022-01-21",
    "2022-01-21",
  ]);
});

test("rows of a meeting that write its date in different forms are joined", () => {
  const row = {
    "Event ID": "1",
    "Event Date": "2024-05-02",
    "Source Name": "Alba",
    "CAMEO Code": "042",
    "Target Name": "Borea",
  };
  const mirror = {
    ...row,
    "Event ID": "2",
    "Event Date": "2 May 2024",
    "Source Name": "Borea",
    "CAMEO Code": "043",
    "Target Name": "Alba",
  };
  const { dataset, losses } = fromEvents([row, mirror], { scheme: "icews", dates: "day-month-year" });
  expect(dataset.meetings.map(({ date, note }) => [date, note])).toEqual([["2024-05-02", "CAMEO 042, 043"]]);
  expect([losses.joinedRows, losses.undated, losses.conflicts]).toEqual([1, 0, []]);
});

test("the tables of a project of DNA take no options that only a statement export needs", () => {
  const tables = { DOCUMENTS: [], STATEMENTTYPES: [], VARIABLES: [], STATEMENTS: [], ENTITIES: [] };
  expect(() => fromDna(tables, { dates: "day-month-year" })).toThrow(
    "fromDna: dates is only for a statement export. The tables of a project have the dates as seconds since 1970. Leave dates out.",
  );
  expect(() => fromDna(tables, { texts: { 1: "Bo: the toll is fair." } })).toThrow(
    "texts is only for a statement export",
  );
});

test("the message about a date that is not known to the day writes it in EDTF", () => {
  const messageOf = (date: string, dates: DateFormats | undefined) =>
    mapRows([{ date }], {
      document: { title: "Diary" },
      meeting: { format: "talks", date: column("date") },
      dates,
    }).losses.unreadableDates[0]?.message;
  for (const [date, edtf] of [
    ["c. May 2022", "2022-05~"],
    ["about 3/5/2022", "2022-05-03~"],
    ["May 2022?", "2022-05?"],
    ["probably May 2022", "2022-05?"],
    ["30 Jan - 2 Feb 2022", "2022-01-30/2022-02-02"],
    ["30 Dec 2021 to 2 Jan 2022", "2021-12-30/2022-01-02"],
  ] as const) {
    expect(messageOf(date, "day-month-year")).toContain(`"${edtf}", which is EDTF`);
    expect(messageOf(edtf, "day-month-year")).toBeUndefined();
  }
  expect(messageOf("Jan 30 - Feb 2, 2022", "month-day-year")).toContain('"2022-01-30/2022-02-02"');
  expect(messageOf("c. May 2022", undefined)).toContain('Write "2022-05~", which is EDTF.');
  // This date means different days in two formats, so the message suggests neither of these days.
  expect(messageOf("about 3/5/2022", undefined)).not.toContain("~");
  expect(messageOf("2 Feb - 30 Jan 2022", "day-month-year")).not.toContain("2022-02-02/2022-01-30");
  expect(messageOf("early 2022", "day-month-year")).toContain(
    'or in EDTF if it is less exact: "2022-05~" (about May 2022), "2022-05?" (probably May 2022), "2022-01-30/2022-02-02" (several days).',
  );
});
