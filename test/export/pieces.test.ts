import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fromNdjson } from "../../src/export/from-ndjson.ts";
import { toCsv, toCsvPieces } from "../../src/export/to-csv.ts";
import { toJsonLd, toJsonLdPieces } from "../../src/export/to-json-ld.ts";
import { toNdjson, toNdjsonPieces } from "../../src/export/to-ndjson.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { small } from "../fixtures/small.ts";

const large = manyStatements(2000);

describe("pieces", () => {
  test.each([
    ["CSV", toCsvPieces(large.statements, { names: large }), toCsv(large.statements, { names: large })],
    ["JSON-LD", toJsonLdPieces(large), JSON.stringify(toJsonLd(large))],
    ["NDJSON", toNdjsonPieces(large), toNdjson(large)],
  ])("of %s are the text when joined, and none is much longer than 64 kB", (_, iterable, text) => {
    const list = [...iterable];
    expect(list.join("")).toBe(text);
    expect(list.length).toBeGreaterThan(2);
    for (const piece of list.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(65_536);
    for (const piece of list) expect(piece.length).toBeLessThan(67_000);
    // The iterable can be read twice, and yields the same pieces again.
    expect([...iterable]).toEqual(list);
  });

  test("are made when they are awaited", () => {
    let read = 0;
    const statements = large.statements.map((statement) => ({
      get id() {
        read += 1;
        return statement.id;
      },
      summary: "Speaks. ".repeat(100),
    }));
    const iterator = toCsvPieces(statements)[Symbol.iterator]();
    const before = read;
    iterator.next();
    expect(read - before).toBeLessThan(100);
  });

  test("the call checks its arguments, before any piece is awaited", () => {
    expect(() => toCsvPieces([1] as never)).toThrow(
      "toCsvPieces takes a record or an array of records, not 1.",
    );
    expect(() => toCsv([{ id: 1 }, undefined] as never)).toThrow(
      "toCsv takes a record or an array of records, not undefined.",
    );
    expect(() => toCsvPieces([], { formula: "keep" } as never)).toThrow("formula");
    expect(() => toJsonLdPieces(small, { base: "here" })).toThrow("toJsonLdPieces");
    expect(() => toNdjsonPieces({} as Dataset)).toThrow();
  });

  test("of a result without rows are none, or only the byte order mark", () => {
    expect([...toCsvPieces([])]).toEqual([]);
    expect([...toCsvPieces([], { byteOrderMark: true })]).toEqual(["\ufeff"]);
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writeFile takes the pieces, and a stream gives pieces that are read", async () => {
    const path = join(folder, "record.ndjson");
    await writeFile(path, toNdjsonPieces(large));
    expect(await readFile(path, "utf8")).toBe(toNdjson(large));
    const chunks: string[] = [];
    for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1000 }))
      chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(100);
    expect(fromNdjson(chunks)).toEqual(large);
  });
});
