import { describe, expect, test } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { fromDataPackage } from "../../src/export/from-data-package.ts";
import { toDataPackage } from "../../src/export/to-data-package.ts";
import { textTables } from "../fixtures/read-tables.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests change tables in ways that types forbid.
type Loose = any;

const problemsAfter = (change: (tables: Loose) => void): readonly string[] => {
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
  test("reads rows in any order, and does not change them", () => {
    const tables = structuredClone(textTables(toDataPackage(small))) as Loose;
    for (const name of ["sources", "addressees", "participants", "terms"]) tables[name].reverse();
    const before = JSON.stringify(tables);
    expect(fromDataPackage(tables)).toEqual(small);
    expect(JSON.stringify(tables)).toBe(before);
  });

  test("reads a number in a column of texts as a text", () => {
    const tables = structuredClone(textTables(toDataPackage(small))) as Loose;
    tables.documents[1].datePublished = 2024;
    expect(fromDataPackage(tables).documents[1]?.datePublished).toBe("2024");
  });

  test("reads the files, with any end of lines, with a byte order mark, and with tables among them", () => {
    const { files } = toDataPackage(small);
    expect(fromDataPackage(files)).toEqual(small);
    const { "datapackage.json": _, ...csv } = files;
    const changedFiles = Object.entries(csv).map(([name, text]) => [
      name,
      `\ufeff${text.replaceAll("\r\n", name < "m" ? "\n" : "\r")}\n\n`,
    ]);
    expect(fromDataPackage(Object.fromEntries(changedFiles))).toEqual(small);
    const { "actors.csv": actors, ...others } = files;
    expect(
      fromDataPackage({ ...others, actors: textTables(toDataPackage(small)).actors as object[] }),
    ).toEqual(small);
    expect(fromDataPackage({ ...others, actors: actors as string })).toEqual(small);
  });

  test.each<[string, object, string]>([
    [
      "a quote that is not closed",
      { "issues.csv": 'id,label,proposition\na,b,c\nd,"e\nf,g' },
      "/issues.csv fromDataPackage: line 3 of issues.csv cannot be read: it has a quote that is not closed. Write CSV by RFC 4180.",
    ],
    [
      "text after a closing quote",
      { "issues.csv": 'id,label,proposition\n"a\nb",c,d\ne,"f"g,h' },
      "/issues.csv fromDataPackage: line 4 of issues.csv cannot be read: it has text after a closing quote. Write CSV by RFC 4180.",
    ],
    [
      "a row with too few cells",
      { "issues.csv": "id,label,proposition\r\na,b\r\n" },
      "/issues.csv fromDataPackage: line 2 of issues.csv cannot be read: it has 2 cells, and the header has 3. Write CSV by RFC 4180.",
    ],
    [
      "two columns of one name",
      { "issues.csv": "id,label,id\r\na,b,c\r\n" },
      '/issues.csv fromDataPackage: line 1 of issues.csv cannot be read: it has two columns "id". Write CSV by RFC 4180.',
    ],
    [
      "a table that is given twice",
      { "issues.csv": "id,label,proposition\r\n", issues: [] },
      "/issues fromDataPackage: table issues is given twice. Pass the file or the rows.",
    ],
    [
      "a file that is no table",
      { "README.md": "Text." },
      '/README.md fromDataPackage: there is no table "README.md". There are 35; the descriptor in datapackage.json has them.',
    ],
    [
      "the package instead of its files",
      toDataPackage(small),
      " fromDataPackage takes the files of a package. Write fromDataPackage(package.files).",
    ],
  ])("reports %s", (_, given, message) => {
    try {
      fromDataPackage(given as never);
      expect.unreachable();
    } catch (error) {
      const { issues } = error as DemarcheError;
      expect(issues.map((issue) => `${issue.path} ${issue.message}`)).toEqual([message]);
    }
  });

  test("returns an empty dataset for no tables", () => {
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
      "a table that is not an array",
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
      "a number that is not a number",
      (t) => {
        t.sources[2].start = "many";
      },
      ['/sources/2/start sources row 3, column start: "many" cannot be read as a whole number.'],
    ],
    [
      "yes instead of true",
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
  ])("reports %s", (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test("refuses a value that is not an object of tables, and an unknown option", () => {
    expect(() => fromDataPackage([] as never)).toThrow(
      "takes an object of files or tables, not an array of 0.",
    );
    expect(() => fromDataPackage({}, { formula: "keep" } as never)).toThrow('Did you mean "formulas"?');
  });
});
