import { describe, expect, test } from "vitest";
import { idMaker, slugOf } from "../../../src/coding/names/make-id.ts";
import { idPattern } from "../../../src/dataset/id-pattern.ts";

describe("slugOf", () => {
  test.each([
    ["Ines Gray", "ines-gray"],
    ["Nicușor Dan", "nicusor-dan"],
    ["Łódź", "lodz"],
    ["Straße 7", "strasse-7"],
    ["Côte d’Ivoire", "cote-divoire"],
    ["C5+1", "c5-1"],
    ["Сергей Лавров", "sergey-lavrov"],
    ["Київ", "kiiv"],
    ["Фёдор Ёлкин", "fyodor-yolkin"],
    ["Αθήνα", "athina"],
    ["Kırgızistan", "kirgizistan"],
    ["İstanbul", "istanbul"],
    ["2021?-06-16", "2021-06-16"],
    ["  --  ", ""],
    ["中国", ""],
    ["مصر", ""],
    ["constructor", "constructor"],
  ])("writes %s as %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slugOf(name.normalize("NFD"))).toBe(slug);
  });
});

describe("idMaker", () => {
  test("joins the parts, and numbers ids that are taken", () => {
    const ids = idMaker(new Set(["gray-offer"]));
    ids.take("gray-offer-3");
    expect(ids.make(["Gray", undefined, "offer"], "statement")).toBe("gray-offer-2");
    expect(ids.make(["Gray", "offer"], "statement")).toBe("gray-offer-4");
    expect(ids.make(["Gray", "offer", "2024-05"], "statement")).toBe("gray-offer-2024-05");
  });

  test("numbers names of other scripts", () => {
    const ids = idMaker(new Set());
    expect(["中国", "日本", "مصر"].map((name) => ids.make([name], "state"))).toEqual([
      "state-1",
      "state-2",
      "state-3",
    ]);
  });

  test("makes valid ids of any length, and many of one name in linear time", () => {
    const ids = idMaker(new Set());
    const made = Array.from({ length: 50_000 }, () => ids.make(["x".repeat(300)], "actor"));
    expect(new Set(made).size).toBe(made.length);
    for (const id of [made[0], made.at(-1)] as string[]) {
      expect(id).toMatch(idPattern);
      expect(id.length).toBeLessThanOrEqual(200);
    }
  });
});
