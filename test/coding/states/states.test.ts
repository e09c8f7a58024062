import { describe, expect, test } from "vitest";
import { stateTable } from "../../../src/coding/states/state-table.ts";
import { nameOfState, stateOfCode, stateOfName } from "../../../src/coding/states/states.ts";

describe("states by name", () => {
  test.each([
    ["Russian Federation", "RUS"],
    ["United States of America", "USA"],
    ["the united states", "USA"],
    ["U.S.A.", "USA"],
    ["Republic of Moldova", "MDA"],
    ["Moldova, Republic of", "MDA"],
    ["Türkiye", "TUR"],
    ["Turkiye", "TUR"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["Bolivia (Plurinational State of)", "BOL"],
    ["Netherlands (Kingdom of the)", "NLD"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Congo", "COG"],
    ["Cote d'Ivoire", "CIV"],
    ["St. Kitts & Nevis", "KNA"],
    ["the former Yugoslav Republic of Macedonia", "MKD"],
    ["Korea, Republic of", "KOR"],
    ["Democratic People's Republic of Korea", "PRK"],
    ["Holy See (Vatican City State)", "VAT"],
    ["Viet Nam", "VNM"],
  ])("%s is %s", (name, state) => {
    expect(stateOfName(name)).toBe(state);
  });

  test("an invented name and a part of a name are no state", () => {
    expect(["Borea", "Republic", "Korea", "of", ""].map(stateOfName)).toEqual(Array(5).fill(undefined));
  });
});

describe("states by code", () => {
  test("reads every register", () => {
    const codes = [
      ["iso3166-1-alpha-2", "RU"],
      ["iso3166-1-alpha-3", "RUS"],
      ["iso3166-1-numeric", "643"],
      ["cow", "365"],
      ["cow", "RUS"],
      ["gwno", "365"],
    ] as const;
    expect(codes.map(([scheme, code]) => stateOfCode(scheme, code))).toEqual(Array(6).fill("RUS"));
    expect(nameOfState("RUS")).toBe("Russia");
  });

  test("distinguishes registers with the same number", () => {
    expect(stateOfCode("cow", "255")).toBe("DEU");
    expect(stateOfCode("gwno", "260")).toBe("DEU");
    expect(stateOfCode("cow", "260")).toBe("");
    expect(stateOfCode("cow", "100")).toBe("COL");
    expect(stateOfCode("iso3166-1-numeric", "100")).toBe("BGR");
  });

  test("accepts numbers without zeros or with more zeros", () => {
    expect(stateOfCode("iso3166-1-numeric", "8")).toBe("ALB");
    expect(stateOfCode("cow", "002")).toBe("USA");
  });

  test("does not know other codes and registers", () => {
    expect(stateOfCode("cow", "-2")).toBeUndefined();
    expect(stateOfCode("cow", "999")).toBeUndefined();
    expect(stateOfCode("wikidata", "Q159")).toBeUndefined();
  });

  test("gives no code to two states", () => {
    const columns = [0, 1, 2, 3, 4];
    const lines = stateTable
      .trim()
      .split("\n")
      .map((line) => line.split(";"));
    for (const column of columns) {
      const codes = lines.map((cells) => cells[column]).filter((code) => code !== "");
      expect(new Set(codes).size, String(column)).toBe(codes.length);
    }
  });
});
