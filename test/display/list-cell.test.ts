import { describe, expect, test } from "vitest";
import { joinParts, splitParts } from "../../src/display/list-cell.ts";

describe("joinParts", () => {
  test.each<[readonly string[], number, string]>([
    [["a", "b"], 0, "a; b"],
    [["a", "b"], 1, "a, b"],
    [["a", "b"], 2, "a| b"],
    [["a", "b"], 3, "a| b"],
    [["a"], 0, "a"],
    [["", "b", ""], 0, "; b; "],
    // Only the separator of the depth is escaped: `; ` at depth 0, and `, ` at depth 1.
    [["a; b", "c, d"], 0, "a\\; b; c, d"],
    [["a; b", "c, d"], 1, "a; b, c\\, d"],
    // A semicolon without a space is not a separator.
    [["a;b;", "c"], 0, "a;b;; c"],
    // Backslashes are doubled only before a separator. The separator may be between two items or within an item.
    [["\\a\\", "b\\"], 0, "\\a\\\\; b\\"],
    [["a\\; b"], 0, "a\\\\\\; b"],
  ])("of %j at depth %i", (parts, depth, cell) => {
    expect(joinParts(parts, depth)).toBe(cell);
    expect(splitParts(cell, depth)).toEqual(parts);
  });
});

describe("splitParts", () => {
  test("accepts text that joinParts did not write", () => {
    expect(splitParts("", 0)).toEqual([""]);
    expect(splitParts("a;b", 0)).toEqual(["a;b"]);
    expect(splitParts("\\; ", 0)).toEqual(["; "]);
  });
});
