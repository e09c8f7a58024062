import { createRequire } from "node:module";
import { fromDna } from "demarche/import";
import { describe, expect, test } from "vitest";
import { dnaRows, dnaSchema, inserts } from "./dna-schema.ts";

/** A database of `node:sqlite` or `better-sqlite3`. The methods that are used here are the same in both. */
interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: readonly unknown[]): unknown; all(): object[] };
}

type Open = (path: string) => SqliteDatabase;

const builtin = await import(/* @vite-ignore */ ["node", "sqlite"].join(":")).catch(() => undefined);
const nodeSqlite: Open | undefined = builtin && ((path) => new builtin.DatabaseSync(path));

/** Returns better-sqlite3 if `npm ci --prefix test/import/better-sqlite3` has installed it. */
function betterSqlite(): Open | undefined {
  try {
    const Database = createRequire(new URL("./better-sqlite3/package.json", import.meta.url))(
      "better-sqlite3",
    );
    new Database(":memory:").close();
    return (path) => new Database(path);
  } catch {
    return undefined;
  }
}

const clients: readonly (readonly [name: string, open: Open | undefined, cure: string])[] = [
  ["node:sqlite", nodeSqlite, "it needs Node 22.5 or later"],
  ["better-sqlite3", betterSqlite(), "run npm ci --prefix test/import/better-sqlite3"],
];
for (const [name, open, cure] of clients)
  if (open === undefined) console.log(`Rows of ${name}: skipped, ${cure}.`);

describe("fromDna reads the rows of a client of SQLite like the tables", () => {
  const scale = { true: "support", false: "oppose", "-2": "oppose" } as const;
  const options = { scale, types: { Graded: { qualifier: "strength" } } };
  const expected = fromDna(JSON.parse(JSON.stringify(dnaRows)), options);
  const names = Object.keys(dnaRows);

  test("sql.js", async () => {
    const { default: initSqlJs } = await import("sql.js");
    const { Database } = await initSqlJs();
    const database = new Database();
    for (const sql of dnaSchema) database.run(sql);
    for (const [sql, values] of inserts()) database.run(sql, [...values]);
    const rowsOf = (name: string) => {
      const rows: object[] = [];
      const statement = database.prepare(`SELECT * FROM ${name}`);
      while (statement.step()) rows.push(statement.getAsObject());
      return rows;
    };
    expect(fromDna(Object.fromEntries(names.map((name) => [name, rowsOf(name)])), options)).toEqual(expected);
  });

  for (const [client, open] of clients)
    test.skipIf(open === undefined)(client, () => {
      const database = (open as Open)(":memory:");
      for (const sql of dnaSchema) database.exec(sql);
      for (const [sql, values] of inserts()) database.prepare(sql).run(...values);
      const rowsOf = (name: string) => database.prepare(`SELECT * FROM ${name}`).all();
      expect(fromDna(Object.fromEntries(names.map((name) => [name, rowsOf(name)])), options)).toEqual(
        expected,
      );
    });
});
