import { inspect } from "node:util";
import {
  column,
  fromAnnotations,
  fromDna,
  fromEvents,
  fromPopolo,
  fromVotes,
  mapRows,
  summarizeLosses,
} from "demarche/import";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toMarkdown } from "../../src/export/to-markdown.ts";

const short = (losses: Parameters<typeof summarizeLosses>[0]) =>
  summarizeLosses(losses).map(({ field, count, first }) => [field, count, first]);

describe("the summary of losses", () => {
  const rows = [
    { who: "Alba", verb: "deny", day: "2024-05-02T10:00", key: "a", page: 1 },
    { who: "Alba", verb: "deny", day: "2024-05-03", key: "a", page: 1 },
    { who: "Borea", verb: "sings", day: "", key: "b", page: 2 },
    { who: "Borea", verb: "sings", day: "", key: "c", page: 2 },
    { who: "", verb: "", day: "", key: "", page: "" },
  ];
  const { losses } = mapRows(rows, {
    document: { title: "A table" },
    actor: { type: "state" },
    meeting: { key: column("key"), format: "talks", participants: column("who"), date: column("day") },
    statement: { speaker: column("who"), act: column("verb") as never, date: column("day") },
  });

  test("adds up the rows of each value, names the unit, and leaves out lists without entries", () => {
    expect(summarizeLosses(losses).map(({ field, count, what }) => `${field} ${count} ${what}`)).toEqual([
      "rows.read 5 rows of the source",
      "rows.mapped 1 rows in the dataset",
      "rows.skipped 1 rows that were left out",
      "refused 3 rows that were refused",
      "unusedColumns 1 columns that nothing used",
      "unknownValues 2 rows with a value that its field does not have",
      "droppedTimes 1 dates whose time of day was left out",
    ]);
    expect(short(losses).slice(3)).toEqual([
      ["refused", 3, "row 1, column day: 2024-05-03"],
      ["unusedColumns", 1, "page"],
      ["unknownValues", 2, "row 2, column verb: sings"],
      ["droppedTimes", 1, null],
    ]);
  });

  test("is a table in Node and in the exports, and plain data otherwise", () => {
    const summary = summarizeLosses(losses);
    expect(inspect(summary).split("\n")[0]).toMatch(/^field\s+count\s+what\s+first$/);
    expect(toMarkdown(summary)).toContain("| rows.read | 5 | rows of the source |  |");
    expect(Object.isFrozen(summary)).toBe(true);
    expect(JSON.parse(JSON.stringify(summary))).toEqual([...summary]);
  });

  test("has the conflicts, the names and the records of an extended dataset", () => {
    const given = [{ who: "United States", code: "ALB" }, { who: "Gray" }, { who: "GRAY" }];
    const known = mapRows(given, {
      document: { title: "A table" },
      extends: bundled,
      actor: { type: "person" },
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(short(known.losses)).toEqual([
      ["rows.read", 3, null],
      ["rows.mapped", 3, null],
      ["unusedColumns", 1, "code"],
      ["undated", 3, null],
      ["conflicts", 1, "row 0, type: united-states: state and person"],
      ["similar", 1, "row 2: a-table-statement-2"],
      ["joined", 1, "gray: Gray and GRAY"],
      ["matched", 1, "United States (united-states)"],
      ["unmatched", 1, "Gray (gray)"],
      ["added", 5, null],
    ]);
  });

  test("is of every importer", () => {
    const votes = fromVotes(
      [
        { name: "A. Gray", a: "yes", b: "perhaps", c: 7 },
        { name: "B. White", a: "NA", b: "no", c: 8 },
      ],
      { layout: "voters" },
    );
    expect(short(votes.losses)).toContainEqual(["refusedVotes", 1, "row 0, column b: perhaps"]);
    expect(short(votes.losses)).toContainEqual(["skippedVotes", 1, "row 1, column a: NA"]);
    expect(short(votes.losses)).toContainEqual(["otherColumns", 1, "column c: 7"]);
    const event = { "Event Date": "x", "Source Name": "Alba", "CAMEO Code": "010", "Target Name": "Borea" };
    const events = fromEvents([event, event], { scheme: "icews" });
    expect(short(events.losses)).toContainEqual(["unreadableDates", 2, "row 0, column Event Date: x"]);
    const popolo = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo", hobby: { name: "chess" } }],
      persns: [],
    } as never);
    expect(short(popolo.losses)).toContainEqual([
      "dropped",
      1,
      expect.stringContaining("persons, column hobby: "),
    ]);
    const dna = fromDna([
      {
        statement_id: 1,
        time: "2005-01-26 09:30:00",
        person: "Bo",
        concept: "A toll",
        agreement: 1,
        document_id: 1,
        document_title: "Debate",
      },
    ]);
    expect(short(dna.losses)).toContainEqual(["droppedTimes", 1, null]);
    const annotations = fromAnnotations(
      [{ id: "x", uri: "https://wire.example/1", tags: ["speaker:Alba"] }],
      {
        actor: { type: "state" },
      },
    );
    expect(short(annotations.losses)).toContainEqual(["refused", 1, "annotations, row 0"]);
  });

  test("refuses anything else, and names the cure", () => {
    const result = { dataset: bundled, losses };
    expect(() => summarizeLosses(result as never)).toThrow("Write summarizeLosses(result.losses).");
    for (const wrong of [undefined, null, [], {}, { rows: 1 }])
      expect(() => summarizeLosses(wrong as never)).toThrow(
        "Pass the losses of mapRows or another importer.",
      );
  });
});
