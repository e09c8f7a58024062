import { fromEvents } from "demarche/import";
import { describe, expect, test } from "vitest";

const icews = {
  "Event ID": 1,
  "Event Date": "2024-05-02",
  "Source Name": "Ines Gray",
  "Source Sectors": "Executive,Government",
  "Source Country": "Romania",
  "Event Text": "Criticize or denounce",
  "CAMEO Code": "111",
  "Target Name": "Citizen (Belgium)",
  "Target Sectors": "General Population / Civilian / Social,Social",
  "Target Country": "Belgium",
  Country: "Romania",
};
const polecat = {
  "Event ID": "a-1",
  "Event Date": "2024-05-02",
  "Event Type": "ACCUSE",
  "Event Mode": "allege",
  "Actor Name": "Ines Gray",
  "Actor Country": "ROU",
  "Actor Title": "Minister",
  "Primary Actor Sector": "GOV",
  "Actor Name Raw": "Minister Gray",
  "Recipient Name": "Harbour Watch; Port Watch",
  "Recipient Country": "BEL; BEL",
  "Recipient Title": "None; None",
  "Primary Recipient Sector": "NGO; NGO",
  "Recipient Name Raw": "the Watch; watchers",
};

describe("columns from which the actors are derived", () => {
  test("are attributes in ICEWS", () => {
    const { dataset, losses } = fromEvents([icews], { scheme: "icews" });
    expect(dataset.statements[0]?.attributes).toMatchObject({
      sourceSectors: "Executive,Government",
      targetSectors: "General Population / Civilian / Social,Social",
    });
    expect(dataset.actors.find(({ name }) => name === "Citizen (Belgium)")?.attributes).toEqual({
      country: "Belgium",
    });
    expect(losses.unusedColumns).toEqual(["Country"]);
  });

  test("are attributes in POLECAT", () => {
    const { dataset } = fromEvents([polecat], { scheme: "polecat" });
    expect(dataset.statements[0]?.attributes).toMatchObject({
      actorSector: "GOV",
      actorTitle: "Minister",
      actorNameRaw: "Minister Gray",
      recipientSector: "NGO; NGO",
      recipientNameRaw: "the Watch; watchers",
    });
    // All items of the list "None; None" are missing, so the statement does not have this attribute.
    expect(dataset.statements[0]?.attributes).not.toHaveProperty("recipientTitle");
  });
});

test("a country of ICEWS that is no known country is an unknown value", () => {
  const rows = [
    icews,
    { ...icews, "Event ID": 2, "Source Country": "Borea" },
    { ...icews, "Event ID": 3, "CAMEO Code": "190", "Target Country": "Borea", Country: "Alba" },
    { ...icews, "Event ID": 4, "Source Country": "Borea" },
  ];
  expect(fromEvents(rows, { scheme: "icews" }).losses.unknownValues).toEqual([
    { field: "actor.identifiers", column: "Source Country", value: "Borea", count: 2, row: 1 },
    { field: "actor.identifiers", column: "Target Country", value: "Borea", count: 1, row: 2 },
    { field: "actor.identifiers", column: "Country", value: "Alba", count: 1, row: 2 },
  ]);
});

test("a cell with N/A is empty, and makes no actor", () => {
  const written = { "Target Name": "N/A", "Target Country": "n/a", "Source Sectors": "#N/A" };
  const { dataset, losses } = fromEvents([{ ...icews, ...written }], { scheme: "icews" });
  expect(dataset.actors.map(({ name }) => name)).toEqual(["Ines Gray"]);
  expect(dataset.statements.map(({ targets }) => targets)).toEqual([undefined]);
  expect(losses.unknownValues).toEqual([]);
});
