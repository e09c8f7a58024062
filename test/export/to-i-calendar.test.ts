import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { timeline } from "../../src/query/timeline.ts";
import { changed, dataset, recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const components = (text: string) => read(text).getAllSubcomponents();
const byUid = (text: string) =>
  new Map(
    components(text).map((component) => [String(component.getFirstPropertyValue("uid")), component] as const),
  );
const value = (component: ICAL.Component | undefined, name: string) => {
  const found = component?.getFirstPropertyValue(name);
  return found === null || found === undefined ? found : String(found);
};
/** Returns the small dataset with one meeting, which has the given date and fields. */
const dated = (date: string | undefined, more: Partial<Meeting> = {}): Dataset => ({
  ...small,
  meetings: [changed(recordOf(small.meetings, "spring-meeting"), { ...more, date })],
});
const only = (dataset: Dataset) => components(toICalendar(dataset, { kinds: ["meetings"] }))[0];

test("every entry of the bundled timeline is written once, under its id", () => {
  const text = toICalendar(bundled);
  expect([...byUid(text).keys()]).toEqual(timeline(bundled).map(({ id }) => `${id}@demarche`));
  const undated = timeline(bundled).filter(({ earliest, latest }) => earliest === null && latest === null);
  expect(read(text).getAllSubcomponents("vjournal")).toHaveLength(undated.length);
});

test("lines end in CRLF and have at most 75 octets", () => {
  const text = toICalendar(bundled);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
});

test("the calendar has the name and the date of the dataset", () => {
  const calendar = read(toICalendar(small));
  expect(value(calendar, "name")).toBe("A small record");
  expect(value(calendar, "version")).toBe("2.0");
  expect(value(calendar.getAllSubcomponents()[0], "dtstamp")).toBe("2024-06-01T00:00:00Z");
});

test("the calendar is published, and a later stamp is a later revision", () => {
  const calendar = read(toICalendar(small));
  expect(value(calendar, "method")).toBe("PUBLISH");
  const sequence = (stamp: string) => value(components(toICalendar(small, {}, { stamp }))[0], "sequence");
  expect(sequence("1970-01-02")).toBe("1");
  expect(sequence("2024-06-01")).toBe("19875");
  expect(sequence("1969-07-20")).toBe("0");
  expect(value(calendar.getAllSubcomponents()[0], "sequence")).toBe("19875");
});

test.each<[number, number, string]>([
  [12.5, 41.9, "41.9;12.5"],
  [1e-7, -1e-7, "0;0"],
  [1e-6, -0.000_002_4, "-0.000002;0.000001"],
  [-180, 90, "90;-180"],
  [100, -10, "-10;100"],
  [33.123_456_789, 0, "0;33.123457"],
])("longitude %d and latitude %d are written without an exponent", (longitude, latitude, written) => {
  const place = { name: "Port", coordinates: [longitude, latitude] } as const;
  const text = toICalendar(dated("2024-04-30", { place }), { kinds: ["meetings"] });
  expect(text).toContain(`\r\nGEO:${written}\r\n`);
});

test("stamp and domain are options; without a date of the dataset the stamp is that of its latest document", () => {
  const [first] = components(toICalendar(small, {}, { stamp: "2025-01-02", domain: "example.org" }));
  expect(value(first, "dtstamp")).toBe("2025-01-02T00:00:00Z");
  expect(value(first, "uid")).toMatch(/@example\.org$/);
  const { metadata: _, ...without } = small;
  expect(value(components(toICalendar(without))[0], "dtstamp")).toBe("2024-06-01T00:00:00Z");
  const ofYears = {
    ...without,
    documents: small.documents.map((each) => ({ ...each, datePublished: "2024" })),
  };
  expect(value(components(toICalendar(ofYears))[0], "dtstamp")).toBe("2024-01-01T00:00:00Z");
  const [meeting] = dated("2024-04-30", {
    participants: [],
    place: undefined as never,
    sources: [],
  }).meetings;
  const undated = dataset({ meetings: [meeting as Meeting] });
  expect(value(components(toICalendar(undated))[0], "dtstamp")).toBe("1970-01-01T00:00:00Z");
  expect(toICalendar(without)).not.toContain("NAME:A");
});

describe("days", () => {
  test.each<[string, string, string | undefined, string]>([
    ["2024-04-30", "2024-04-30", "2024-05-01", "CONFIRMED"],
    ["2024-04-30/2024-05-02", "2024-04-30", "2024-05-03", "CONFIRMED"],
    ["[2024-04-29..2024-05-01]", "2024-04-29", "2024-05-02", "TENTATIVE"],
    ["2024-02", "2024-02-01", "2024-03-01", "TENTATIVE"],
    ["2024", "2024-01-01", "2025-01-01", "TENTATIVE"],
    ["2024-04-30~", "2024-04-30", "2024-05-01", "TENTATIVE"],
    ["2024-04-30/..", "2024-04-30", "2024-05-01", "TENTATIVE"],
    ["[2024-04-30..]", "2024-04-30", "2024-05-01", "TENTATIVE"],
    ["[..2024-04-30]", "2024-04-30", "2024-05-01", "TENTATIVE"],
    ["9999-12-31", "9999-12-31", undefined, "CONFIRMED"],
  ])("%s", (date, start, end, status) => {
    const event = only(dated(date));
    expect(value(event, "dtstart")).toBe(start);
    expect(value(event, "dtend") ?? undefined).toBe(end);
    expect(value(event, "status")).toBe(status);
    expect((event?.getFirstPropertyValue("dtstart") as ICAL.Time | null)?.isDate).toBe(true);
  });
  test("an undated entry is a journal entry without a day", () => {
    const journal = only(dated(undefined));
    expect(journal?.name).toBe("vjournal");
    expect(value(journal, "dtstart")).toBeNull();
    expect(value(journal, "description")).toMatch(/^undated\n/);
    expect(value(journal, "status")).toBe("DRAFT");
    expect(value(only(dated(undefined, { status: "cancelled" })), "status")).toBe("CANCELLED");
  });
});

describe("status", () => {
  test.each<[Meeting["status"], string]>([
    ["held", "CONFIRMED"],
    ["proposed", "TENTATIVE"],
    ["scheduled", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
  ])("%s", (status, expected) => {
    expect(value(only(dated("2024-04-30", { status })), "status")).toBe(expected);
  });
  test.each<[Dataset["events"][number]["status"], string]>([
    ["planned", "TENTATIVE"],
    ["under-way", "CONFIRMED"],
    ["done", "CONFIRMED"],
  ])("of an event that is %s", (status, expected) => {
    const events = small.events.map((event) => ({ ...event, status, date: "2024-05-05" }));
    const [event] = components(toICalendar({ ...small, events }, { kinds: ["events"] }));
    expect(value(event, "status")).toBe(expected);
  });
});

test("a meeting has its place, participants and documents", () => {
  const event = byUid(toICalendar(small)).get("spring-meeting@demarche");
  expect(value(event, "location")).toBe("Port, Borea");
  expect(toICalendar(small)).toContain("\r\nGEO:41.9;12.5\r\n");
  expect(value(event, "transp")).toBe("TRANSPARENT");
  expect(value(event, "description")).toBe(
    "between 29 Apr 2024 and 1 May 2024\nmeetings, held\nInes Gray, Alba, Borea\nReported by: An offer of truce; The spring offer",
  );
});

test("an event has its summary", () => {
  const event = byUid(toICalendar(small)).get("spring-election@demarche");
  expect(value(event, "description")).toContain("\nAn election was held.\n");
  expect(value(event, "categories")).toBe("events");
});

test("an empty timeline is an empty calendar", () => {
  expect(components(toICalendar(small, { actors: ["daily"] }))).toEqual([]);
});

test.each([
  [{}, { stamp: "2024-05" }, 'Option stamp of toICalendar has to be a day ("2024-05-01"), not "2024-05".'],
  [{}, { domain: "a b" }, "a name without blanks"],
  [{}, { stamp: "2024-99-99" }, 'has to be a day ("2024-05-01"), not "2024-99-99".'],
  [{}, { stamp: "2023-02-29" }, 'has to be a day ("2024-05-01"), not "2023-02-29".'],
  [{}, { stmp: "2024-05-01" }, 'Did you mean "stamp"?'],
  [{ kinds: ["meeting"] }, {}, 'Did you mean "meetings"?'],
])("%j %j is refused", (filter, options, message) => {
  expect(() => toICalendar(small, filter as never, options as never)).toThrow(message);
});

describe("fields that texts leave open", () => {
  const [meeting, election] = [
    recordOf(small.meetings, "spring-meeting"),
    recordOf(small.events, "spring-election"),
  ];
  const [wire] = small.documents as [Dataset["documents"][number]];
  const doubts = [{ field: "actors", reason: "The text has; no name." }];
  const data: Dataset = {
    ...small,
    documents: [
      { ...wire, author: "Vera Quill", url: "https://example.org/wire" },
      ...small.documents.slice(1),
    ],
    meetings: [{ ...meeting, date: "2024-05-01", dateTold: "Wednesday" }],
    events: [
      { ...election, id: "claimed", date: "2024-05-01", status: "alleged", doubts },
      { ...election, id: "off", date: "2024-05-01", status: "cancelled" },
      { ...changed(election, { date: undefined }), id: "undated-off", status: "cancelled" },
      { ...election, id: "done", date: "2024-05-01" },
    ],
  };
  const found = byUid(toICalendar(data));
  const of = (id: string, name: string) => value(found.get(`${id}@demarche`), name);

  test("an alleged event is tentative, and a cancelled event is cancelled", () => {
    expect(["claimed", "off", "undated-off", "done"].map((id) => of(id, "status"))).toEqual([
      "TENTATIVE",
      "CANCELLED",
      "CANCELLED",
      "CONFIRMED",
    ]);
    expect(of("claimed", "description")).toContain("\nevents, alleged\n");
  });

  test("the description has the date as the text gives it, the doubts, and the author and address of a document", () => {
    expect(of("spring-meeting", "description")?.split("\n").slice(-2)).toEqual([
      "Date in the text: Wednesday",
      "Reported by: An offer of truce (Vera Quill, https://example.org/wire); The spring offer",
    ]);
    expect(of("claimed", "description")).toContain("\nIn doubt: actors (The text has; no name.)\n");
    expect(of("done", "description")).not.toContain("doubt");
  });

  test("the doubts about the statement that made a proposal are those of its entry", () => {
    const statements = small.statements.map((each) => ({ ...each, dateTold: "Monday", doubts }));
    const [offer] = [...byUid(toICalendar({ ...small, statements }, { kinds: ["proposals"] })).values()];
    expect(value(offer, "description")).toContain("Date in the text: Monday\nIn doubt: actors");
  });
});
