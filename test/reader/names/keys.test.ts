import { describe, expect, it } from "vitest";
import { plain } from "../../../src/reader/names/words/plain.ts";
import { soundOf } from "../../../src/reader/names/words/sound-of.ts";
import { givenNamesOf } from "../../../src/reader/names/words/table.ts";

const sound = (name: string): string => soundOf(plain(name));

describe("plain", () => {
  it.each([
    ["Lukaşenko", "lukasenko"],
    ["Lukașenko", "lukasenko"],
    ["Wałęsa", "walesa"],
    ["Chruščёv", "chruscev"],
    ["Søren", "soren"],
    ["İnönü", "inonu"],
  ])("%s", (word, expected) => {
    expect(plain(word)).toBe(expected);
    expect(plain(word.normalize("NFD"))).toBe(expected);
  });
});

describe("soundOf", () => {
  it.each([
    ["Zakharchenko", "Zacharčenko", "Zaharcenko"],
    ["Khrushchev", "Chruščёv"],
    ["Lukashenko", "Lukașenko", "Lukascenko"],
    ["Zelensky", "Zelenskyy", "Zelenskij", "Zelenski", "Zelenskiy"],
    ["Tokayev", "Tokaev"],
    ["Yeltsin", "Eltsin"],
    ["Kunitsyn", "Kunicyn"],
    ["Yanukovych", "Janukovyč", "Yanukovich"],
    ["Kassym", "Qasym"],
    ["Sergei", "Sergey", "Sergej", "Serghei"],
    ["Maria", "Mariia", "Marija"],
  ])("is one for %s, %s, …", (name, ...spellings) => {
    for (const spelling of spellings) expect(sound(spelling), spelling).toBe(sound(name));
  });

  it.each([
    ["Putin", "Poutou"],
    ["Merkel", "Markel"],
    ["Lavrov", "Lvov"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(sound(a)).not.toBe(sound(b));
  });
});

describe("givenNamesOf", () => {
  it("adds to each name the letters that it shares with the one before it", () => {
    expect(givenNamesOf("\n0ada3r\n1gim2nes0zoran5a\n")).toEqual([
      "ada",
      "adar",
      "agim",
      "agnes",
      "zoran",
      "zorana",
    ]);
    expect(givenNamesOf("")).toEqual([]);
  });
});
