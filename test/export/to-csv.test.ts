import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/to-csv.ts";
import { list } from "../../src/query/list.ts";
import { small } from "../fixtures/small.ts";

describe("RFC 4180", () => {
  test("quotes fields where needed, ends every line in CRLF, and distinguishes null from an empty text", () => {
    expect(toCsv([{ a: 'x,"y"', b: "l1\nl2", c: null, d: "", e: true, f: 1.5, g: " s" }])).toBe(
      'a,b,c,d,e,f,g\r\n"x,""y""","l1\nl2",,"",true,1.5," s"\r\n',
    );
  });
  test("a result without rows is an empty text", () => {
    expect(toCsv([])).toBe("");
  });
  test("a line of one empty field is not an empty line", () => {
    expect(parse(toCsv([{ a: null }, { a: "x" }]), { skip_empty_lines: true })).toEqual([["a"], [""], ["x"]]);
  });
  test("a result of a query is written with names", () => {
    const [row] = parse(toCsv(list(small, "bases"), { names: small }), { columns: true }) as [object];
    expect(row).toMatchObject({
      id: "valley-post",
      host: "Borea",
      operators: "Alba",
      "place.name": "Valley",
    });
  });
  test("byteOrderMark writes a byte order mark", () => {
    expect(toCsv([{ a: 1 }], { byteOrderMark: true })).toBe("\ufeffa\r\n1\r\n");
    expect(toCsv([{ a: 1 }], { byteOrderMark: false })).toBe("a\r\n1\r\n");
  });
});

describe("formulas", () => {
  const field = (text: string, formulas?: "guard" | "keep") =>
    (parse(toCsv([{ a: text }], { formulas }), { columns: true }) as { a: string }[])[0]?.a;
  test.each(["=1", "+1", "-1", "@a", "\t1", "\r1", "\n1", "  =1", "\u0000=1", "\uff1d1", "'=1", "''-1"])(
    "%j gets a quote before it",
    (text) => {
      expect(field(text)).toBe(`'${text}`);
      expect(field(text, "keep")).toBe(text);
    },
  );
  test.each(["a=1", "1-2", "'a", "''", "(=1)", ""])("%j is not changed", (text) => {
    expect(field(text)).toBe(text);
  });
  test("numbers are not guarded", () => {
    expect(toCsv([{ a: -5 }])).toBe("a\r\n-5\r\n");
  });
  test("headers are guarded too", () => {
    expect(toCsv([{ "=a": 1 }])).toBe("'=a\r\n1\r\n");
  });
});

test.each([
  [{ bom: true }, 'toCsv has no option "bom". Use one of "names", "formulas", "byteOrderMark".'],
  [{ formulas: "gard" }, 'Option formulas of toCsv cannot be "gard". Did you mean "guard"?'],
  [{ byteOrderMark: 1 }, "Option byteOrderMark of toCsv has to be true or false, not 1."],
  [{ names: {} }, "Option names of toCsv has to be a dataset"],
  [null, "The options of toCsv are an object, not null."],
])("%j is refused", (options, message) => {
  expect(() => toCsv([{ a: 1 }], options as never)).toThrow(message);
});
test("a value that is not a result is refused", () => {
  expect(() => toCsv("a" as never)).toThrow("a record or an array of records");
});
