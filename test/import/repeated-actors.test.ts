import { column, fromEvents, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";

describe("an actor that a row has twice in one field", () => {
  const shared = { document: { title: "Diary" }, actor: { type: "state" } } as const;

  test("is one participant, and the second is a dropped value", () => {
    const rows = [{ who: "Alba; Borea" }, { who: "Alba; alba; Borea; Alba" }, { who: "Borea; Borea" }];
    const { dataset, losses } = mapRows(rows, {
      ...shared,
      meeting: { format: "talks", participants: column("who", { split: ";" }) },
    });
    expect(dataset.meetings.map(({ participants }) => participants.length)).toEqual([2, 2, 1]);
    expect(losses.droppedValues.map(({ value, count, row }) => [value, count, row])).toEqual([
      ["alba", 1, 1],
      ["Alba", 1, 1],
      ["Borea", 1, 2],
    ]);
    expect(losses.droppedValues[0]).toEqual({
      field: "meeting.participants",
      column: "who",
      value: "alba",
      count: 1,
      row: 1,
      message:
        'row 1 (the 2nd), column "who": meeting.participants "alba" was left out, because the field has this actor already. Correct the cell if another actor is meant.',
    });
  });

  test("is one target, and rows with the same key can repeat it", () => {
    const rows = [{ who: "Alba; Alba" }, { who: "Alba" }];
    const { dataset, losses } = mapRows(rows, {
      ...shared,
      event: { key: "one", type: "aid", targets: column("who", { split: ";" }) },
    });
    expect(dataset.events[0]?.targets).toEqual(["alba"]);
    expect(losses.droppedValues.map(({ field, value, count }) => [field, value, count])).toEqual([
      ["event.targets", "Alba", 1],
    ]);
  });

  test("is listed once for each name, with the number of its rows", () => {
    const visit = (id: string, source: string, target: string) => ({
      "Event ID": id,
      "Event Date": `2014-03-0${id}`,
      "Source Name": source,
      "Source Sectors": "",
      "Source Country": "",
      "Event Text": "Make a visit",
      "CAMEO Code": "042",
      "Target Name": target,
      "Target Sectors": "",
      "Target Country": "",
    });
    const rows = [
      visit("1", "Ada Bo", "Ada Bo"),
      visit("2", "Cy Di", "Cy Di"),
      visit("3", "Cy Di", "Ada Bo"),
      visit("4", "Ada Bo", "Ada Bo"),
    ];
    const { losses } = fromEvents(rows, { scheme: "icews" });
    expect(losses.droppedValues.map(({ value, count, row }) => [value, count, row])).toEqual([
      ["Ada Bo", 2, 0],
      ["Cy Di", 1, 1],
    ]);
  });

  test("in a title of ICEWS, the text of the event counts as used, also if all rows are meetings", () => {
    const row = {
      "Event ID": "1",
      "Event Date": "2024-05-02",
      "Source Name": "Alba",
      "Source Sectors": "",
      "Source Country": "Alba",
      "Event Text": "Consult",
      "CAMEO Code": "040",
      "Target Name": "Borea",
      "Target Sectors": "",
      "Target Country": "Borea",
    };
    const { dataset, losses } = fromEvents([row, { ...row, "Event ID": "2" }], { scheme: "icews" });
    expect(dataset.meetings.map(({ title }) => title)).toEqual(["Consult: Alba, Borea"]);
    expect(losses.unusedColumns).toEqual([]);
  });

  test.each([
    ["042", "meeting.participants", "Consult: Germany"],
    ["057", "event.actors", "Engage in diplomatic cooperation: Germany"],
  ])("on both sides of code %s is in the title once", (EventCode, field, title) => {
    const row = {
      SQLDATE: "20240502",
      EventCode,
      Actor1Code: "DEU",
      Actor1Name: "GERMANY",
      Actor1CountryCode: "DEU",
      Actor2Code: "DEU",
      Actor2Name: "GERMANY",
      Actor2CountryCode: "DEU",
    };
    const { dataset, losses } = fromEvents([row], { scheme: "gdelt" });
    expect([...dataset.meetings, ...dataset.events].map((record) => record.title)).toEqual([title]);
    expect(losses.droppedValues.map((each) => [each.field, each.value])).toEqual([[field, "Germany"]]);
  });
});
