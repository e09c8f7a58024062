import { fromEvents, fromPopolo } from "demarche/import";
import { expect, test } from "vitest";

const gdelt = {
  GLOBALEVENTID: 1,
  SQLDATE: 20240502,
  Actor1Code: "ROUGOV",
  Actor1Name: "ROMANIA",
  Actor1CountryCode: "ROU",
  Actor1Type1Code: "GOV",
  Actor2Code: "BEL",
  Actor2Name: "BELGIUM",
  Actor2CountryCode: "BEL",
  EventCode: "111",
  ActionGeo_FullName: "Port",
};

test("GDELT: a code below a root of CAMEO and a role that CAMEO does not have are unknown values", () => {
  const rows = [
    gdelt,
    { ...gdelt, GLOBALEVENTID: 2, EventCode: "1119" },
    { ...gdelt, GLOBALEVENTID: 3, EventCode: "1119", Actor1Code: "ROUZZZ", Actor1Type1Code: "ZZZ" },
    { ...gdelt, GLOBALEVENTID: 4, EventCode: "2999" },
  ];
  const { dataset, losses } = fromEvents(rows, { scheme: "gdelt", firstRow: 10 });
  expect(dataset.statements.map(({ act }) => act)).toEqual(["criticize", "criticize", "criticize"]);
  expect(losses.unknownValues).toEqual([
    { field: "code", column: "EventCode", value: "2999", count: 1, row: 13 },
    { field: "code", column: "EventCode", value: "1119", count: 2, row: 11 },
    { field: "actor.type", column: "Actor1Type1Code", value: "ZZZ", count: 1, row: 12 },
  ]);
});

test("GDELT: a number that is none stays a text as an attribute, and is dropped as a coordinate", () => {
  const row = {
    ...gdelt,
    EventCode: "190",
    GoldsteinScale: "high",
    ActionGeo_Lat: "north",
    ActionGeo_Long: 5,
  };
  const { dataset, losses } = fromEvents([row], { scheme: "gdelt" });
  expect(dataset.events[0]?.attributes?.goldstein).toBe("high");
  expect(dataset.events[0]?.place).toEqual({ name: "Port" });
  expect(losses.droppedValues.map(({ field, value }) => [field, value])).toContainEqual([
    "event.place.coordinates.1",
    "north",
  ]);
});

test("ICEWS: a code below a root of CAMEO is an unknown value", () => {
  const row = {
    "Event ID": 1,
    "Event Date": "2024-05-02",
    "Source Name": "Romania",
    "Source Country": "Romania",
    "Event Text": "Criticize or denounce",
    "CAMEO Code": "1119",
    "Target Name": "Belgium",
    "Target Country": "Belgium",
  };
  const known = ["1834", "1951", "155", "176", "0214"].map((code, i) => ({
    ...row,
    "Event ID": 2 + i,
    "CAMEO Code": code,
  }));
  expect(fromEvents([row, ...known], { scheme: "icews" }).losses.unknownValues).toEqual([
    { field: "code", column: "CAMEO Code", value: "1119", count: 1, row: 0 },
  ]);
});

test("POLECAT: a mode that the type does not have, a sector and a COW number are unknown values", () => {
  const row = {
    "Event ID": "a",
    "Event Date": "2024-05-02",
    "Event Type": "ACCUSE",
    "Event Mode": "allege",
    "Actor Name": "Romania",
    "Actor Country": "Romania",
    "Actor COW": "360.0",
    "Primary Actor Sector": "",
    "Recipient Name": "Harbour Party",
    "Recipient Country": "Belgium",
    "Primary Recipient Sector": "PTY",
  };
  const rows = [
    row,
    { ...row, "Event ID": "b", "Event Mode": "alege" },
    // PLOVER has this mode, but not for this type.
    { ...row, "Event ID": "c", "Event Mode": "visit", "Primary Recipient Sector": "QQQ" },
    { ...row, "Event ID": "d", "Event Type": "CONSULT", "Event Mode": "visit", "Actor COW": "999" },
    { ...row, "Event ID": "e", "Event Type": "SUPPORT", "Event Mode": "None" },
  ];
  const { dataset, losses } = fromEvents(rows, { scheme: "polecat" });
  expect(dataset.statements.map(({ act }) => act)).toEqual(["accuse", "criticize", "criticize", "support"]);
  expect(losses.refused).toEqual([]);
  expect(losses.unknownValues).toEqual([
    { field: "code", column: "Event Mode", value: "alege", count: 1, row: 1 },
    { field: "code", column: "Event Mode", value: "visit", count: 1, row: 2 },
    { field: "actor.type", column: "Primary Recipient Sector", value: "QQQ", count: 1, row: 2 },
    { field: "actor.identifiers", column: "Actor COW", value: "999", count: 1, row: 3 },
  ]);
});

test("Popolo: options and numbers of counts that cannot be read are unknown values", () => {
  const { losses } = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    organizations: [{ id: "o1", name: "Diet of Alba", classification: "legislature" }],
    motions: [{ id: "m1", text: "Harbour Act", organization_id: "o1" }],
    vote_events: [
      {
        id: "v1",
        motion_id: "m1",
        counts: [
          { option: "perhaps", value: 3 },
          { option: "no", value: "many" },
        ],
        votes: [{ voter_id: "p1", option: "yes" }],
      },
    ],
  });
  expect(losses.unknownValues).toEqual([
    { field: "vote_events.counts", column: "counts", value: "perhaps", count: 1, row: 0 },
    { field: "vote_events.counts", column: "counts", value: "many", count: 1, row: 0 },
  ]);
});
