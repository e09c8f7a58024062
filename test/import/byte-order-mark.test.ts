import { expect, test } from "vitest";
import { column } from "../../src/import/column.ts";
import { fromDna } from "../../src/import/from-dna.ts";
import { fromEvents } from "../../src/import/from-events.ts";
import { fromPopolo } from "../../src/import/from-popolo.ts";
import { fromVotes } from "../../src/import/from-votes.ts";
import { mapRows } from "../../src/import/map-rows.ts";

/**
 * Returns rows in which the name of the first column begins with a byte order mark, as in a file saved by a spreadsheet
 * program.
 */
const marked = <R extends object>(row: R): R[] => {
  const [[name, cell] = ["", ""], ...others] = Object.entries(row);
  return [Object.fromEntries([[`\ufeff${name}`, cell], ...others]) as R];
};

test("mapRows reads a column whose name begins with a byte order mark", () => {
  const rows = marked({ who: "Alba", page: 3 });
  const mapping = { document: { title: "A table" }, actor: { type: "state" } } as const;
  for (const name of ["who", "\ufeffwho"] as const) {
    const statement = { speaker: column(name as "who"), act: "assert" } as const;
    const { dataset, losses } = mapRows(rows, { ...mapping, statement });
    expect(dataset.statements[0]?.speaker).toBe("alba");
    expect(losses.unusedColumns).toEqual(["page"]);
  }
  const statement = { speaker: (row: { who: string }) => row.who, act: "assert" } as const;
  expect(mapRows(rows, { ...mapping, statement }).dataset.actors[0]?.name).toBe("Alba");
  expect(Object.keys(rows[0] ?? {})[0]).toBe("\ufeffwho");
});

test("every other importer reads such a column", () => {
  const votes = fromVotes(marked({ rcid: 1, ccode: 339, country: "Albania", vote: 1 }));
  expect(votes.dataset.events).toHaveLength(1);
  const event = {
    "Event Date": "2024-05-02",
    "Source Name": "Alba",
    "Event Text": "Make statement",
    "CAMEO Code": "010",
    "Target Name": "Borea",
  };
  const events = fromEvents(marked(event), { scheme: "icews" });
  expect(events.dataset.statements[0]?.date).toBe("2024-05-02");
  expect(events.losses.unusedColumns).toEqual([]);
  const row = {
    statement_id: 1,
    time: "2024-05-02 00:00:00",
    document_id: 1,
    document_title: "News",
    person: "Gray",
    organization: "Alba",
    concept: "Toll",
    agreement: "1",
  };
  const dna = fromDna(marked(row));
  expect(dna.dataset.statements[0]?.attributes).toEqual(fromDna([row]).dataset.statements[0]?.attributes);
  const popolo = fromPopolo({ persons: marked({ id: "p1", name: "Ada Gray" }) });
  expect(popolo.dataset.actors[0]?.identifiers).toEqual([{ scheme: "popolo", identifier: "p1" }]);
});

test("the names of Voeten are preferred to the codes of countries", () => {
  const rows = [{ rcid: 1, ccode: 2, Country: "USA", Countryname: "United States of America", vote: 1 }];
  const { dataset, losses } = fromVotes(rows);
  expect(dataset.actors[0]?.name).toBe("United States of America");
  expect(losses.unusedColumns).toEqual(["Country"]);
});
