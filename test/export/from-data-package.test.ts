import { describe, expect, test } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { fromDataPackage } from "../../src/export/from-data-package.ts";
import { toDataPackage } from "../../src/export/to-data-package.ts";
import { textTables } from "../fixtures/read-tables.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: tables are spoilt at will.
type Loose = any;

const told = (change: (tables: Loose) => void): readonly string[] => {
  const tables = structuredClone(textTables(toDataPackage(small)));
  change(tables);
  try {
    fromDataPackage(tables);
    return [];
  } catch (error) {
    return (error as DemarcheError).issues.map(({ path, message }) => `${path} ${message}`);
  }
};

describe("fromDataPackage", () => {
  test("reads rows in any order, and leaves them as they are", () => {
    const tables = structuredClone(textTables(toDataPackage(small))) as Loose;
    for (const name of ["sources", "addressees", "participants", "terms"]) tables[name].reverse();
    const before = JSON.stringify(tables);
    expect(fromDataPackage(tables)).toEqual(small);
    expect(JSON.stringify(tables)).toBe(before);
  });

  test("takes a number for the text that it was, and back", () => {
    const tables = structuredClone(textTables(toDataPackage(small))) as Loose;
    tables.documents[1].datePublished = 2024;
    expect(fromDataPackage(tables).documents[1]?.datePublished).toBe("2024");
  });

  test("of no tables is an empty dataset", () => {
    expect(fromDataPackage({}).statements).toEqual([]);
  });

  test.each<[string, (tables: Loose) => void, readonly string[]]>([
    [
      "a table that does not exist",
      (t) => {
        t.statement = [];
      },
      ['/statement fromDataPackage: there is no table "statement". Did you mean "statements"?'],
    ],
    [
      "a table that is none",
      (t) => {
        t.bases = {};
      },
      ["/bases Table bases has to be an array of rows, not an object."],
    ],
    [
      "a column that does not exist",
      (t) => {
        t.bases[0].hosts = "alba";
      },
      ['/bases/0/hosts Table bases has no column "hosts". Did you mean "host"?'],
    ],
    [
      "a number that is none",
      (t) => {
        t.sources[2].start = "many";
      },
      ['/sources/2/start sources row 3, column start: "many" cannot be read as a whole number.'],
    ],
    [
      "yes for true",
      (t) => {
        t.bases[0].nameAttested = "yes";
      },
      ['/bases/0/nameAttested bases row 1, column nameAttested: "yes" cannot be read as true or false.'],
    ],
    [
      "an item of a list that is missing",
      (t) => {
        t.participants.splice(0, 1);
      },
      [
        "/participants Table participants: the item of index 0 is missing in the list of spring-meeting. Number the items of a list from 0.",
      ],
    ],
  ])("tells %s", (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test("refuses what are no tables, and an option that does not exist", () => {
    expect(() => fromDataPackage([] as never)).toThrow("takes an object of tables, not an array of 0.");
    expect(() => fromDataPackage({}, { formula: "keep" } as never)).toThrow('Did you mean "formulas"?');
  });
});
