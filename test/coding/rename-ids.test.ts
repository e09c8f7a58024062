import { describe, expect, test } from "vitest";
import { renameIds } from "../../src/coding/rename-ids.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { small } from "../fixtures/small.ts";

const codesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    return (error as DemarcheError).issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
};

describe("renameIds", () => {
  test("renames a record of any kind and every reference to it", () => {
    // Renaming every id gives the same text as replacing every id in the JSON.
    const ids = new Set<string>();
    JSON.stringify(bundled, (key, value) => {
      if (key === "id") ids.add(value as string);
      return value as unknown;
    });
    const map = Object.fromEntries([...ids].map((id) => [id, `new-${id}`]));
    const renamed = renameIds(bundled as never, map as never);
    const texts = new Set([
      "scheme",
      "unit",
      "type",
      "role",
      "name",
      "summary",
      "title",
      "note",
      "format",
      "act",
    ]);
    const replaced = JSON.parse(JSON.stringify(bundled), (key, value) =>
      typeof value === "string" && ids.has(value) && !texts.has(key) ? `new-${value}` : value,
    );
    expect(renamed).toEqual(replaced);
    expect(renameIds(renamed, Object.fromEntries([...ids].map((id) => [`new-${id}`, id])) as never)).toEqual(
      bundled,
    );
  });

  test("exchanges two ids", () => {
    const renamed = renameIds(small as never, { alba: "borea", borea: "alba" } as never);
    expect(renamed.actors.map(({ id, name }) => `${id} ${name}`).slice(0, 2)).toEqual([
      "borea Alba",
      "alba Borea",
    ]);
    expect(renamed.statements[0]?.onBehalfOf).toBe(
      small.statements[0]?.onBehalfOf === "alba" ? "borea" : small.statements[0]?.onBehalfOf,
    );
  });

  test("leaves the given dataset as it was", () => {
    const before = JSON.stringify(small);
    renameIds(small as never, { alba: "albania" } as never);
    expect(JSON.stringify(small)).toBe(before);
  });

  test("refuses an unknown id, a shared id and a badly formed id", () => {
    expect(codesOf(() => renameIds(small as never, { albo: "x" } as never))).toEqual(["unknown-id /albo"]);
    expect(() => renameIds(small as never, { albo: "x" } as never)).toThrow('Did you mean "alba"?');
    expect(codesOf(() => renameIds(small as never, { alba: "borea" } as never))).toEqual([
      "duplicate-id /alba",
    ]);
    expect(codesOf(() => renameIds(small as never, { alba: "x", borea: "x" } as never))).toEqual([
      "duplicate-id /borea",
    ]);
    expect(codesOf(() => renameIds(small as never, { alba: "Alba" } as never))[0]).toMatch(/^invalid-id/);
    expect(codesOf(() => renameIds(small as never, ["alba"] as never))).toEqual(["invalid-shape "]);
  });
});
