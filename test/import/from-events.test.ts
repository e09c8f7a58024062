import { encounters, timeline } from "demarche";
import { fromEvents, type MappedRows } from "demarche/import";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { columnsOfScheme } from "../../src/import/events/schemes.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

/** The number of the last row that was made. The id of a row contains its number. */
let lastId = 0;

/** Returns a new id of an event. */
const nextId = () => String(1_200_000_000 + ++lastId);

/** Returns a row of a format with the given cells. The cells of all other columns are empty. */
function rowOf(scheme: "gdelt" | "icews" | "polecat", cells: Readonly<Record<string, string>>) {
  const columns = columnsOfScheme(scheme);
  expect(Object.keys(cells).filter((name) => !columns.includes(name))).toEqual([]);
  return Object.fromEntries(columns.map((name) => [name, cells[name] ?? ""]));
}

function checked<T extends MappedRows>(result: T, rows: readonly object[]): T {
  expect(parseDataset(JSON.parse(JSON.stringify(result.dataset)))).toEqual(result.dataset);
  const { read, mapped, skipped, refused } = result.losses.rows;
  expect([read, mapped + skipped + refused]).toEqual([rows.length, rows.length]);
  return result;
}

describe("GDELT 2", () => {
  // Invented events with the 61 columns of the export table of GDELT, which has no header.
  const event = (cells: Readonly<Record<string, string>>) =>
    rowOf("gdelt", {
      GLOBALEVENTID: nextId(),
      SQLDATE: "20240502",
      MonthYear: "202405",
      Year: "2024",
      QuadClass: "1",
      GoldsteinScale: "2.8",
      NumMentions: "4",
      AvgTone: "-1.5",
      ActionGeo_FullName: "Port, Alba",
      ActionGeo_Lat: "41.3",
      ActionGeo_Long: "19.8",
      SOURCEURL: "https://www.wire.example/a/1",
      ...cells,
    });
  const alba = { Actor1Code: "ALB", Actor1Name: "ALBA", Actor1CountryCode: "ALB" };
  const borea = { Actor2Code: "BOR", Actor2Name: "BOREA", Actor2CountryCode: "BOR" };
  const events = [
    event({ ...alba, ...borea, EventCode: "1121", EventRootCode: "11" }),
    event({ ...alba, ...borea, EventCode: "042" }),
    event({
      Actor1Code: "BOR",
      Actor1Name: "BOREA",
      Actor1CountryCode: "BOR",
      Actor2Code: "ALB",
      Actor2Name: "PORT CITY",
      Actor2CountryCode: "ALB",
      EventCode: "043",
    }),
    event({
      Actor1Code: "ALBGOV",
      Actor1Name: "PRESIDENT",
      Actor1CountryCode: "ALB",
      Actor1Type1Code: "GOV",
      Actor2Code: "BORMIL",
      Actor2Name: "PRESIDENT",
      Actor2CountryCode: "BOR",
      Actor2Type1Code: "MIL",
      EventCode: "190",
    }),
    event({ ...borea, EventCode: "020" }),
    event({ ...alba, EventCode: "020", ActionGeo_FullName: "" }),
    event({ ...alba, EventCode: "9999" }),
    event({ ...alba, EventCode: "" }),
    event({
      ...alba,
      Actor2Code: "UNO",
      Actor2Name: "UNITED NATIONS",
      Actor2KnownGroupCode: "UNO",
      EventCode: "073",
    }),
    event({ ...alba, Actor2Code: "EUR", Actor2Name: "EUROPE", Actor2CountryCode: "EUR", EventCode: "051" }),
    event({ ...alba, Actor2Name: "MEDIA MAN", Actor2Code: "MED", Actor2Type1Code: "MED", EventCode: "036" }),
  ];
  const arrays = events.map((row) => Object.values(row));
  const { dataset, losses } = checked(fromEvents(arrays, { scheme: "gdelt" }), arrays);

  test("of version 1 has 58 columns, or 57 without the address of the article", () => {
    const isAdded = (name: string) => name.includes("ADM2Code");
    const first = columnsOfScheme("gdelt").filter((name) => !isAdded(name));
    for (const columns of [first, first.slice(0, -1)]) {
      const lines = events.map((row) => columns.map((name) => row[name] ?? ""));
      const plain = events.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])));
      const read = fromEvents(lines, { scheme: "gdelt" });
      expect(read.dataset).toEqual(fromEvents(plain, { scheme: "gdelt" }).dataset);
      expect(read.losses.rows.mapped).toBe(fromEvents(events, { scheme: "gdelt" }).losses.rows.mapped);
      const [line = []] = lines;
      expect(fromEvents([line, [...line, ""]], { scheme: "gdelt" }).losses.refused[0]?.message).toContain(
        `row 1 (the 2nd): has ${columns.length + 1} columns, GDELT has ${columns.length}.`,
      );
    }
  });

  test("with a date that lost a digit is not said to have a date of Excel", () => {
    const row = { ...alba, EventCode: "020" };
    const problems = ["2023051", "202305", "44582"].map(
      (SQLDATE) => fromEvents([event({ ...row, SQLDATE })], { scheme: "gdelt" }).losses.unreadableDates[0],
    );
    expect(problems.map((problem) => problem?.message.includes("Excel"))).toEqual([false, false, true]);
    const { unreadableDates } = fromEvents([event({ ...row, SQLDATE: "2023051" })], {
      scheme: "gdelt",
      dates: "month-day-year",
    }).losses;
    expect(unreadableDates[0]?.message).not.toContain("7438");
  });

  test("has 61 columns, and rows as arrays and as objects are the same", () => {
    expect(arrays[0]).toHaveLength(61);
    const named = fromEvents(events, { scheme: "gdelt" });
    expect(named.dataset).toEqual(dataset);
    const renamed = events.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name === "SQLDATE" ? "Day" : name.toLowerCase(), cell]),
      ),
    );
    expect(fromEvents(renamed, { scheme: "gdelt" }).dataset.statements).toEqual(dataset.statements);
  });

  test("is statements, whose code, numbers and outlet are kept", () => {
    expect(dataset.statements[0]).toEqual({
      id: "events-of-gdelt-statement-0",
      speaker: "alba",
      targets: ["borea"],
      act: "accuse",
      date: "2024-05-02",
      reporting: "indirect",
      summary: "Disapprove: Alba, Borea",
      positions: [],
      attributes: {
        cameo: "1121",
        eventId: "1200000001",
        quadClass: 1,
        goldstein: 2.8,
        mentions: 4,
        tone: -1.5,
        url: "https://www.wire.example/a/1",
      },
      sources: [{ document: "events-of-gdelt", row: 0, via: ["wire-example"] }],
    });
    expect(dataset.statements.map(({ act, addressees, targets }) => [act, addressees, targets])).toEqual([
      ["accuse", undefined, ["borea"]],
      ["appeal", undefined, undefined],
      ["support", undefined, ["europe"]],
      ["propose", ["media-man"], undefined],
    ]);
  });

  test("is meetings, and the visit and its host are one", () => {
    expect(dataset.meetings).toEqual([
      {
        id: "meeting-2024-05-02-visit-alba-borea",
        title: "Consult: Alba, Borea",
        format: "visit",
        status: "held",
        participants: [{ actor: "alba" }, { actor: "borea" }],
        date: "2024-05-02",
        place: { name: "Port, Alba", coordinates: [19.8, 41.3] },
        sources: expect.any(Array),
        note: "CAMEO 042, 043",
        attributes: {
          eventId: "1200000002",
          quadClass: 1,
          goldstein: 2.8,
          mentions: 4,
          tone: -1.5,
          url: "https://www.wire.example/a/1",
        },
      },
    ]);
    expect(encounters(dataset, { level: "participants" })).toHaveLength(1);
  });

  test("is events with their codes", () => {
    expect(
      dataset.events.map(({ type, codes, actors, targets }) => [type, codes?.[0]?.code, actors, targets]),
    ).toEqual([
      ["attack", "190", ["president-albgov"], ["president-bormil"]],
      ["aid", "073", ["alba"], ["united-nations"]],
    ]);
  });

  test("has actors by their codes", () => {
    const actors = dataset.actors.map(({ id, type, parent, identifiers, otherNames }) => [
      id,
      type,
      parent,
      identifiers?.map(({ identifier }) => identifier).join(),
      otherNames?.map(({ name }) => name).join(),
    ]);
    expect(actors).toEqual([
      ["wire-example", "outlet", undefined, undefined, undefined],
      ["alba", "state", undefined, "ALB,ALB", "Port City"],
      ["borea", "state", undefined, "BOR", undefined],
      ["president-albgov", "body", "alba", "ALBGOV", undefined],
      ["president-bormil", "body", "borea", "BORMIL", undefined],
      ["united-nations", "organization", undefined, "UNO", undefined],
      ["europe", "group", undefined, "EUR", undefined],
      ["media-man", "outlet", undefined, "MED", undefined],
    ]);
  });

  test("keeps organs and groups apart from the state after which the rows name them", () => {
    const romania = (code: string, type: string) => ({
      Actor1Code: code,
      Actor1Name: "ROMANIA",
      Actor1CountryCode: "ROM",
      Actor1Type1Code: type,
      EventCode: "020",
    });
    const named = ["ROM", "ROMGOV", "ROMCVL"].map((code) => event(romania(code, code.slice(3))));
    const { dataset: result, losses: lost } = fromEvents(named, { scheme: "gdelt" });
    expect(result.statements.map(({ speaker }) => speaker)).toEqual([
      "romania",
      "romania-romgov",
      "romania-romcvl",
    ]);
    expect(result.actors.map(({ name, type }) => `${name}: ${type}`)).toEqual(
      expect.arrayContaining(["Romania: state", "Romania (ROMGOV): body", "Romania (ROMCVL): group"]),
    );
    expect(lost.joined).toEqual([]);
  });

  test("refuses rows without a source or with an unknown code", () => {
    expect(losses.rows).toEqual({ read: 11, mapped: 8, skipped: 0, refused: 3 });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 4 (the 5th), column "Actor1Code": statement.speaker is missing. The code is of a speech act, which needs a speaker. Give the actor, or leave such rows out with when.',
      'row 6 (the 7th), column "EventCode": code cannot be "9999". actsOf: there is no code "9999" in cameo. Write two to four digits, beginning with 01 to 20: "112".',
      'row 7 (the 8th), column "EventCode": code is missing. Give the code of the event.',
    ]);
    expect(losses.unknownValues).toEqual([
      { field: "code", column: "EventCode", value: "9999", count: 1, row: 6 },
      // Borea is invented, so its code is not in ISO 3166-1.
      { field: "actor.identifiers", column: "Actor2CountryCode", value: "BOR", count: 3, row: 0 },
      { field: "actor.identifiers", column: "Actor1CountryCode", value: "BOR", count: 1, row: 2 },
    ]);
    expect(losses.joined).toContainEqual({
      kind: "actors",
      id: "alba",
      names: ["Alba", "Port City"],
      because: "identifier",
    });
    const named = fromEvents(events, { scheme: "gdelt" });
    expect(named.losses.unusedColumns).toEqual(losses.unusedColumns);
    expect(named.losses.unusedColumns).toContain("ActionGeo_ADM1Code");
    expect(named.losses.unusedColumns).not.toContain("SOURCEURL");
  });

  test("keeps abbreviations in capitals", () => {
    const names = [
      ["NATO", "IGOWSTNAT"],
      ["EU", "IGOEUREEC"],
      ["U.S.", "USA"],
      ["UN SECURITY COUNCIL", "IGOUNO"],
      ["ISIL", "IMGMOSISI"],
      ["HAMAS", "PSEHMS"],
      ["BBC NEWS", "GBRMED"],
      ["IRAN", "IRN"],
      ["MRS. O'NEIL", "GBRGOV"],
      ["SAINT-DENIS (CITY)", "FRA"],
      ["Alba", "ALB"],
    ] as const;
    const rowsOfNames = names.map(([Actor1Name, Actor1Code]) =>
      event({ Actor1Name, Actor1Code, EventCode: "020" }),
    );
    const found = fromEvents(rowsOfNames, { scheme: "gdelt" }).dataset.statements.map(
      ({ summary }) => summary,
    );
    expect(found.map((summary) => summary.replace("Appeal: ", ""))).toEqual([
      "NATO",
      "EU",
      "U.S.",
      "UN Security Council",
      "ISIL",
      "Hamas",
      "BBC News",
      "Iran",
      "Mrs. O'neil",
      "Saint-Denis (City)",
      "Alba",
    ]);
  });

  test("has no row for an empty line at the end", () => {
    const lines = `${arrays.map((cells) => cells.join("\t")).join("\n")}\n\n`.split("\n");
    const rowsOfLines = lines.map((line) => line.split("\t"));
    const result = fromEvents(rowsOfLines, { scheme: "gdelt" });
    expect(result.losses.rows).toEqual(losses.rows);
    expect(result.dataset).toEqual(dataset);
    const within = fromEvents([arrays[0] as object, [""], arrays[1] as object], { scheme: "gdelt" });
    expect(within.losses.rows).toMatchObject({ read: 3, skipped: 1, refused: 0 });
  });

  test("names a code that stands for a missing one", () => {
    const { losses: wrong } = fromEvents([event({ ...alba, EventCode: "---" })], { scheme: "gdelt" });
    expect(wrong.refused[0]?.message).toContain('code cannot be "---". Give the code of the event.');
    expect(wrong.unknownValues).toMatchObject([{ value: "---", count: 1 }]);
  });

  test("has one record for the rows with one id", () => {
    const [first = {}, , , deed = {}] = events;
    const wrong = event({ ...alba, EventCode: "9999" });
    const repeated = [
      first,
      { ...first },
      deed,
      { ...deed, NumMentions: "9", EventCode: "112", Actor2Geo_FullName: "Town" },
      wrong,
      { ...wrong, EventCode: "020" },
      { ...wrong, EventCode: "020" },
    ];
    const result = checked(fromEvents(repeated, { scheme: "gdelt", firstRow: 10 }), repeated);
    expect(result.losses.rows).toEqual({ read: 7, mapped: 6, skipped: 0, refused: 1 });
    expect(result.losses.duplicates).toBe(3);
    expect(result.dataset.statements.map(({ sources }) => sources.map(({ row }) => row))).toEqual([
      [10],
      [15],
    ]);
    const [{ id } = { id: "" }] = result.dataset.events;
    expect(result.losses.conflicts).toEqual([
      { kind: "events", id, field: "EventCode", values: ["190", "112"], count: 1, row: 13 },
      { kind: "events", id, field: "NumMentions", values: ["4", "9"], count: 1, row: 13 },
      { kind: "events", id, field: "Actor2Geo_FullName", values: [null, "Town"], count: 1, row: 13 },
    ]);
  });

  test("is in the timeline", () => {
    expect(timeline(dataset, { actors: ["alba"] })).toHaveLength(6);
  });
});

describe("ICEWS", () => {
  const event = (cells: Readonly<Record<string, string>>) =>
    rowOf("icews", {
      "Event ID": nextId(),
      "Event Date": "2024-05-02",
      Publisher: "Wire",
      City: "Port",
      Country: "Republic of Alba",
      Latitude: "41.3",
      Longitude: "19.8",
      ...cells,
    });
  const alba = { "Source Name": "Alba", "Source Country": "Republic of Alba" };
  const rows = [
    event({
      ...alba,
      "Event Text": "Criticize or denounce",
      "CAMEO Code": "111",
      "Target Name": "Ana Gray",
      "Target Sectors": "Executive,Government",
      "Target Country": "Borea",
    }),
    event({
      "Source Name": "Ministry (Borea)",
      "Source Sectors": "Executive,Government",
      "Source Country": "Borea",
      "Event Text": "Sign formal agreement",
      "CAMEO Code": "057",
      "Target Name": "Alba",
      "Target Country": "Republic of Alba",
    }),
    event({
      ...alba,
      "Event Text": "Sign formal agreement",
      "CAMEO Code": "57",
      "Target Name": "Ministry (Borea)",
      "Target Sectors": "Executive,Government",
      "Target Country": "Borea",
    }),
    event({
      ...alba,
      "Event Text": "Discuss by telephone",
      "CAMEO Code": "041",
      "Target Name": "World Union",
      "Target Sectors": "IGO",
    }),
    event({
      ...alba,
      "Event Text": "Demonstrate or rally",
      "CAMEO Code": "141",
      "Target Name": "Citizen (Borea)",
      "Target Sectors": "General Population / Civilian / Social",
      "Target Country": "Borea",
    }),
  ];
  const { dataset, losses } = checked(fromEvents(rows, { scheme: "icews" }), rows);

  test("has actors by their names, and states by their countries", () => {
    expect(dataset.actors.map(({ name, type, parent }) => [name, type, parent])).toEqual([
      ["Wire", "outlet", undefined],
      ["Republic of Alba", "state", undefined],
      ["Ana Gray", "person", undefined],
      ["Ministry (Borea)", "body", "borea"],
      ["Borea", "state", undefined],
      ["World Union", "organization", undefined],
      ["Citizen (Borea)", "group", undefined],
    ]);
    expect(dataset.actors[1]?.otherNames?.[0]?.name).toBe("Alba");
  });

  test("joins the rows of one agreement", () => {
    expect(dataset.events.map(({ type, actors, codes }) => [type, actors, codes])).toEqual([
      ["treaty", ["ministry-borea", "republic-of-alba"], [{ scheme: "cameo", code: "057" }]],
      ["protest", ["republic-of-alba"], [{ scheme: "cameo", code: "141" }]],
    ]);
    expect(dataset.events[0]?.place).toEqual({
      name: "Port",
      country: "republic-of-alba",
      coordinates: [19.8, 41.3],
    });
    expect(dataset.meetings.map(({ format }) => format)).toEqual(["call"]);
    expect(dataset.statements[0]?.summary).toBe("Criticize or denounce: Republic of Alba, Ana Gray");
    expect(losses.unusedColumns).toEqual(["District", "Province"]);
  });

  test("joins rows without conflicts, and the record has the title and the attributes of the first accepted row", () => {
    const visit = { "CAMEO Code": "042", "Event Text": "Make a visit" };
    const host = { "CAMEO Code": "043", "Event Text": "Host a visit" };
    const [a, b] = ["Alba", "Borea"].map((name, i) => ({
      make: event({ "Source Name": name, "Target Name": ["Borea", "Alba"][i] as string, ...visit }),
      host: event({ "Source Name": name, "Target Name": ["Borea", "Alba"][i] as string, ...host }),
    })) as [Record<"make" | "host", Record<string, string>>, Record<"make" | "host", Record<string, string>>];
    const signed = { ...rows[1], "Event ID": "7", "Sentence Number": "3" };
    const pairs = [a.make, b.host, b.make, signed, { ...rows[2], "Event ID": "8", "Sentence Number": "4" }];
    const joined = checked(fromEvents(pairs, { scheme: "icews" }), pairs);
    expect(
      joined.dataset.meetings.map(({ title, note, sources }) => [title, note, sources.map(({ row }) => row)]),
    ).toEqual([["Make a visit: Alba, Borea", "CAMEO 042, 043", [0, 1, 2]]]);
    expect(joined.dataset.events.map(({ attributes, sources }) => [attributes, sources.length])).toEqual([
      [{ eventId: "7", sentence: 3, sourceSectors: "Executive,Government" }, 2],
    ]);
    // Rows without a country make Alba and Borea groups, and later rows make them states.
    expect(joined.losses.conflicts.map(({ id, field }) => [id, field])).toEqual([
      ["alba", "type"],
      ["alba", "name"],
      ["borea", "type"],
    ]);
    expect(joined.losses.joinedRows).toBe(3);

    // The function throws for the outlet of the first row, so the row is refused.
    const actor = (name: string) => {
      if (name === "Gazette") throw new Error("Not an outlet.");
      return undefined;
    };
    const withWrong = [{ ...a.make, Publisher: "Gazette" }, b.host];
    const partly = checked(fromEvents(withWrong, { scheme: "icews", actor }), withWrong);
    expect(partly.losses.rows.refused).toBe(1);
    expect(partly.dataset.meetings.map(({ title, note }) => [title, note])).toEqual([
      ["Host a visit: Borea, Alba", "CAMEO 043"],
    ]);
    expect(partly.losses.joinedRows).toBe(0);
  });

  test("has no actor where the actor is unspecified", () => {
    const unspecified = { "Source Name": "Unspecified Actor", "Source Sectors": "Unspecified" };
    const target = { "Target Name": "Unspecified Actor", "Target Sectors": "Unspecified" };
    const given = [
      event({ ...unspecified, "CAMEO Code": "111", "Target Name": "Alba", "Target Country": "Alba" }),
      event({ ...alba, "CAMEO Code": "111", ...target }),
      event({ ...unspecified, "CAMEO Code": "190", "Target Name": "Alba", "Target Country": "Alba" }),
    ];
    const result = checked(fromEvents(given, { scheme: "icews" }), given);
    expect(result.dataset.actors.map(({ id }) => id)).not.toContain("unspecified-actor");
    expect(result.losses.refused.map(({ message }) => message)).toEqual([
      'row 0 (the first), column "Source Name": statement.speaker cannot be "Unspecified Actor", which is no actor. The code is of a speech act, which needs a speaker. Give the actor, or leave such rows out with when.',
    ]);
    expect(result.dataset.statements.map(({ targets }) => targets)).toEqual([undefined]);
    expect(result.dataset.events.map(({ actors }) => actors)).toEqual([[]]);
  });

  test("joined rows fill a gap in the place, which is no conflict", () => {
    const meeting = { ...alba, "CAMEO Code": "046", "Target Name": "Borea", "Target Country": "Borea" };
    const place = { City: "", Country: "", Latitude: "", Longitude: "" };
    const { dataset: joined, losses: none } = fromEvents([event({ ...meeting, ...place }), event(meeting)], {
      scheme: "icews",
    });
    expect(joined.meetings.map((each) => [each.place?.name, each.place?.coordinates])).toEqual([
      ["Port", [19.8, 41.3]],
    ]);
    expect(none.conflicts).toEqual([]);
  });

  test("reports places of joined rows that differ", () => {
    const far = { ...rows[2], City: "Harbour" };
    const { losses: differing } = fromEvents([rows[1] as object, far], { scheme: "icews" });
    expect(differing.conflicts.map(({ field, values }) => [field, ...values])).toEqual([
      [
        "place",
        "Port, Republic of Alba (longitude 19.8, latitude 41.3)",
        "Harbour, Republic of Alba (longitude 19.8, latitude 41.3)",
      ],
    ]);
  });

  test("can correct actors", () => {
    const actor = (name: string) =>
      name === "World Union" ? { type: "group" as const, note: "Ad hoc." } : undefined;
    const corrected = fromEvents(rows, { scheme: "icews", actor }).dataset;
    expect(corrected.actors.find(({ id }) => id === "world-union")).toMatchObject({
      type: "group",
      note: "Ad hoc.",
    });
  });

  test("has two records for one id on two days, because ICEWS gave some ids to two events", () => {
    const visit = event({ ...alba, "Event ID": "20718170", "Event Date": "2013-11-12", "CAMEO Code": "020" });
    const arrest = { ...visit, "Event Date": "2014-01-01", "CAMEO Code": "173", "Target Name": "Ana Gray" };
    const days = [visit, arrest, { ...visit, Publisher: "Gazette" }, { ...arrest }];
    const result = checked(fromEvents(days, { scheme: "icews" }), days);
    expect([result.dataset.statements.length, result.dataset.events.length]).toEqual([1, 1]);
    expect(result.losses.duplicates).toBe(2);
    expect(result.losses.conflicts.map(({ field, values }) => [field, values])).toEqual([
      ["Publisher", ["Wire", "Gazette"]],
    ]);
  });
});

describe("POLECAT", () => {
  const event = (cells: Readonly<Record<string, string>>) =>
    rowOf("polecat", {
      "Event ID": nextId(),
      "Event Date": "2024-05-02",
      Intensity: "-2.0",
      "Quad Code": "VERBAL CONFLICT",
      Source: "Wire",
      Placename: "None",
      ...cells,
    });
  const alba = {
    "Actor Name": "Albania",
    "Actor Country": "Albania",
    "Actor COW": "339",
    "Primary Actor Sector": "None",
  };
  const rows = [
    event({
      ...alba,
      "Event Type": "ACCUSE",
      "Event Mode": "allege",
      Contexts: "military",
      "Recipient Name": "Ana Gray",
      "Recipient Country": "BOR",
      "Primary Recipient Sector": "GOV",
      "Recipient Title": "minister",
      "Wikipedia Recipient ID": "Ana_Gray",
    }),
    event({
      ...alba,
      "Event Type": "CONSULT",
      "Event Mode": "visit",
      "Recipient Name": "Rebels",
      "Recipient Country": "BOR",
      "Primary Recipient Sector": "REB",
    }),
    event({
      "Actor Name": "Rebels",
      "Actor Country": "BOR",
      "Primary Actor Sector": "REB",
      "Event Type": "CONSULT",
      "Event Mode": "visit",
      "Recipient Name": "None",
      "Recipient Country": "ALB",
    }),
    event({
      ...alba,
      "Event Type": "RETREAT",
      "Event Mode": "ceasefire",
      "Recipient Name": "Rebels",
      "Recipient Country": "BOR",
      "Primary Recipient Sector": "REB",
      City: "Port",
    }),
    event({ ...alba, "Event Type": "SING" }),
  ];
  const { dataset, losses } = checked(fromEvents(rows, { scheme: "polecat" }), rows);

  test("is statements, meetings and events", () => {
    expect(dataset.statements[0]).toMatchObject({
      speaker: "albania",
      act: "accuse",
      targets: ["ana-gray"],
      summary: "Accuse, allege: Albania, Ana Gray",
      attributes: {
        plover: "ACCUSE allege",
        contexts: "military",
        intensity: -2,
        quadCode: "VERBAL CONFLICT",
      },
    });
    expect(dataset.events).toMatchObject([
      {
        type: "agreement",
        actors: ["albania", "rebels"],
        codes: [{ scheme: "plover", code: "RETREAT ceasefire" }],
        place: { name: "Port" },
      },
    ]);
    expect(dataset.meetings).toHaveLength(1);
    expect(losses.refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^row 4 \(the 5th\), column "Event Type": code cannot be "SING"\. actsOf: there is no code "SING" in plover\./,
      ),
    ]);
  });

  test("has actors by their names and countries", () => {
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Wire", "outlet"],
      ["Albania", "state"],
      ["Ana Gray", "person"],
      ["Rebels", "group"],
    ]);
    expect(dataset.actors[1]?.identifiers).toEqual([
      { scheme: "iso3166-1-alpha-3", identifier: "ALB" },
      { scheme: "cow", identifier: "339" },
    ]);
  });

  test("has its intensity in a column of either name", () => {
    const { Intensity, ...others } = rows[0] as Readonly<Record<string, string>>;
    const renamed = { ...others, "Event Intensity": Intensity };
    const { dataset: found, losses } = fromEvents([renamed], { scheme: "polecat" });
    expect(found.statements[0]?.attributes?.intensity).toBe(-2);
    expect(losses.unusedColumns).not.toContain("Event Intensity");
  });

  test("has one record for one id, which names the article, the type and the mode", () => {
    const [row = {}] = rows;
    const { losses } = fromEvents([row, { ...row, "Event Date": "2024-05-03" }], { scheme: "polecat" });
    expect([losses.duplicates, losses.conflicts.map(({ field }) => field)]).toEqual([1, ["Event Date"]]);
  });
});

describe("mistakes", () => {
  test("in the options and the rows", () => {
    expect(() => fromEvents([], {} as never)).toThrow(
      'fromEvents needs option scheme. Write scheme: "gdelt", "icews" or "polecat".',
    );
    expect(() => fromEvents([], { scheme: "cameo" } as never)).toThrow(
      'Option scheme of fromEvents cannot be "cameo".',
    );
    expect(() => fromEvents([{ a: 1 }], { scheme: "icews" })).toThrow(
      'fromEvents: the rows have no column "CAMEO Code". Give rows of icews, with its columns as names or in its order.',
    );
    expect(() => fromEvents("a\tb" as never, { scheme: "gdelt" })).toThrow("Parse the file first.");
    expect(fromEvents([], { scheme: "gdelt" }).dataset.events).toEqual([]);
  });

  const icews = {
    "Event Date": "2024-05-02",
    "CAMEO Code": "111",
    "Source Name": "Alba",
    "Target Name": "Borea",
  };
  const gdelt = { SQLDATE: "20240502", EventCode: "111", Actor1Code: "ALB", Actor2Code: "BOR" };
  const polecat = {
    "Event Date": "2024-05-02",
    "Event Type": "ACCUSE",
    "Actor Name": "Alba",
    "Recipient Name": "Borea",
  };

  test.each([
    ["icews", icews, "Event Date", "Date", "Date"],
    ["icews", icews, "Source Name", "Sourc Name", "Sourc Name"],
    ["icews", icews, "Target Name", "Name", "Name"],
    ["icews", icews, "CAMEO Code", "Cameo", "Cameo"],
    ["gdelt", gdelt, "SQLDATE", "Date", "Date"],
    ["gdelt", gdelt, "Actor1Code", "Actr1Code", "Actr1Code"],
    ["gdelt", gdelt, "Actor2Code", "x", undefined],
    ["polecat", polecat, "Recipient Name", "Recipients Name", "Recipients Name"],
    ["polecat", polecat, "Event Date", "Day", undefined],
  ] as const)("in the columns of %s: %o without %s", (scheme, row, column, written, guess) => {
    expect(fromEvents([row], { scheme }).losses.undated).toBe(0);
    const cells = Object.entries(row).map(([name, cell]) => [name === column ? written : name, cell]);
    const meant = guess === undefined ? "" : `Did you mean "${guess}"? `;
    expect(() => fromEvents([Object.fromEntries(cells)], { scheme })).toThrow(
      `fromEvents: the rows have no column "${column}". ${meant}Give rows of ${scheme}`,
    );
  });

  test("rows without a date are counted", () => {
    const rows = [icews, { ...icews, "Event Date": "" }, { ...icews, "Event Date": "", "CAMEO Code": "999" }];
    expect(fromEvents(rows, { scheme: "icews" }).losses.undated).toBe(1);
  });

  test("in the number of cells of arrays", () => {
    const row = Object.values(rowOf("gdelt", gdelt));
    expect(() => fromEvents([row.slice(1)], { scheme: "gdelt" })).toThrow(
      "fromEvents: row 0 (the first) has 60 columns, GDELT has 61 (version 1 has 58 or 57).",
    );
    const { losses } = checked(fromEvents([row, [...row, ""]], { scheme: "gdelt" }), [row, row]);
    expect(losses.refused[0]?.message).toContain(
      "row 1 (the 2nd): has 62 columns, GDELT has 61 (version 1 has 58 or 57).",
    );
  });

  test("in codes: a zero is added only if the result is a code", () => {
    const codesOf = (scheme: "gdelt" | "icews", rows: readonly object[]) => {
      const { dataset, losses } = checked(fromEvents(rows, { scheme }), rows);
      const codes = [
        ...dataset.statements.map(({ attributes }) => attributes?.cameo),
        ...dataset.events.map((event) => event.codes?.[0]?.code),
      ];
      return [codes, losses.paddedCodes, losses.refused.map(({ message }) => message)];
    };
    const icewsCode = (code: string | number) => ({ ...icews, "CAMEO Code": code });
    expect(codesOf("icews", ["57", "57", "211", "11", "999", "210", 11].map(icewsCode))).toEqual([
      ["0211", "011", "057"],
      [
        { value: "57", code: "057", count: 2, row: 0 },
        { value: "211", code: "0211", count: 1, row: 2 },
        { value: "11", code: "011", count: 1, row: 6 },
      ],
      [
        'row 3 (the 4th), column "CAMEO Code": code cannot be "11". It is the root 11, or 011 without its zero. Write three or four digits.',
        'row 4 (the 5th), column "CAMEO Code": code cannot be "999". Neither 999 nor 0999 is a code of CAMEO with three or four digits.',
        'row 5 (the 6th), column "CAMEO Code": code cannot be "210". Neither 210 nor 0210 is a code of CAMEO with three or four digits.',
      ],
    ]);
    const gdeltCode = ([EventCode, EventRootCode]: readonly string[]) => ({
      ...gdelt,
      EventCode,
      EventRootCode,
    });
    const given = [
      ["11", "1"],
      ["11", "11"],
      ["211", "02"],
      ["211", "21"],
      ["20", ""],
    ];
    expect(codesOf("gdelt", given.map(gdeltCode))).toEqual([
      ["011", "0211"],
      [
        { value: "11", code: "011", count: 1, row: 0 },
        { value: "211", code: "0211", count: 1, row: 2 },
      ],
      [
        expect.stringContaining("With a zero it is 011, whose root is not 11, the root in the row."),
        expect.stringContaining("With a zero it is 0211, whose root is not 21, the root in the row."),
        expect.stringContaining("It is the root 20, or 020 without its zero."),
      ],
    ]);
  });
});

describe("officials", () => {
  const official = {
    "Event Date": "2024-05-02",
    "Event Text": "Criticize or denounce",
    "CAMEO Code": "111",
    "Source Name": "Ines Gray",
    "Source Sectors": "Executive,Foreign Ministry,Government",
    "Source Country": "Russian Federation",
    "Target Name": "Borea",
    "Target Sectors": "NA",
    "Target Country": "Borea",
  };

  test("of ICEWS act for their country, which is matched by its official name", () => {
    const { dataset } = fromEvents([official], { scheme: "icews", extends: bundled });
    expect(dataset.statements.at(-1)).toMatchObject({
      speaker: "ines-gray",
      onBehalfOf: "russia",
      targets: ["borea"],
    });
    expect(dataset.actors.find(({ id }) => id === "ines-gray")).toMatchObject({ type: "person" });
  });

  test.each([
    ["Government,Military", true],
    ["Police,Government", true],
    ['"Executive Office,Government,Executive"', true],
    ["Executive,Government,Opposition Major Party (Out Of Government)", true],
    ["Government,Legislative / Parliamentary,Opposition Major Party (Out Of Government)", false],
    ["International Government Organization,Government,Global", false],
    ["Parties,(National) Major Party", false],
    ["Dissident,Military", false],
    ["NA", false],
  ])("of ICEWS with the sectors %s: %s", (sectors, isOfficial) => {
    const { dataset } = fromEvents([{ ...official, "Source Sectors": sectors }], { scheme: "icews" });
    expect(dataset.statements[0]?.onBehalfOf).toBe(isOfficial ? "russian-federation" : undefined);
  });

  test("take part in meetings for their country", () => {
    const visit = { ...official, "CAMEO Code": "042", "Event Text": "Make a visit" };
    const { dataset } = fromEvents([visit], { scheme: "icews" });
    expect(dataset.meetings[0]?.participants).toEqual([
      { actor: "ines-gray", onBehalfOf: "russian-federation" },
      { actor: "borea" },
    ]);
  });

  test("without sectors are persons and not their country, and regions are groups", () => {
    const rows = [
      { ...official, "Source Sectors": "NA" },
      { ...official, "Source Name": "Southeast Asia", "Source Sectors": "NA", "Source Country": "NA" },
      { ...official, "Source Name": "Russia", "Source Sectors": "NA" },
    ];
    const { dataset } = fromEvents(rows, { scheme: "icews" });
    expect(dataset.statements.map(({ speaker }) => speaker)).toEqual([
      "ines-gray",
      "southeast-asia",
      "russian-federation",
    ]);
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Ines Gray", "person"],
      ["Borea", "state"],
      ["Southeast Asia", "group"],
      ["Russian Federation", "state"],
    ]);
  });
});

test("a row with a wrong date is kept without the date, and the message names the column", () => {
  const row = {
    "Event Date": "02.05.2024",
    "CAMEO Code": "111",
    "Source Name": "Alba",
    "Source Country": "Alba",
    "Target Name": "Borea",
  };
  const { dataset, losses } = fromEvents([row, row], { scheme: "icews", firstRow: 10 });
  expect(losses.rows).toMatchObject({ mapped: 2, refused: 0 });
  expect(losses.undated).toBe(2);
  expect(losses.unreadableDates).toMatchObject([
    { column: "Event Date", value: "02.05.2024", count: 2, row: 10 },
  ]);
  expect(losses.unreadableDates[0]?.message).toMatch(/^row 10 \(the first\), column "Event Date": /);
  const records = [...dataset.statements, ...dataset.meetings, ...dataset.events];
  expect(records.map(({ sources }) => sources[0]?.row)).toEqual([10, 11]);
});
