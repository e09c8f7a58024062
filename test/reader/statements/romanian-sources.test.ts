import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the statements, acts and offers of a Romanian text, each as `act by speaker: words`. */
function itemsOf(text: string): readonly string[] {
  const { statements, acts, offers } = readDocument(text, { language: "ro", published: "2023-05-10" });
  return [...statements, ...acts, ...offers].map(({ act, speaker, start, end }) => {
    const { span, name } = speaker ?? {};
    return `${act} by ${name ?? (span && text.slice(span.start, span.end))}: ${text.slice(start, end)}`;
  });
}

describe("studies, polls and articles as sources", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["Sondajele arată că premierul pierde.", ["assert by Sondajele: premierul pierde"]],
    ["Un nou studiu arată că podul e slab.", ["assert by Un nou studiu: podul e slab"]],
    ["Articolul arată că podul e slab.", ["assert by Articolul: podul e slab"]],
    ["Studiul sugerează că podul e slab.", ["assert by Studiul: podul e slab"]],
    [
      "Rezultatele anchetei au scos la iveală că podul a fost minat.",
      ["assert by Rezultatele anchetei: podul a fost minat"],
    ],
    ["Ancheta a scos la iveală documente secrete.", []],
    ["Articolele din tratat arată acest lucru.", []],
    ["Guvernul a emis un comunicat.", []],
  ])("%s", (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });
});

describe("a part of a group as the speaker", () => {
  test.each<[text: string, expected: readonly string[]]>([
    [
      "55 % dintre respondenți au declarat că podul e slab.",
      ["assert by 55 % dintre respondenți: podul e slab"],
    ],
    ["Unul dintre negociatori a spus că podul e slab.", ["assert by Unul dintre negociatori: podul e slab"]],
    ["Unii dintre alegători cred că podul e slab.", ["assert by Unii dintre alegători: podul e slab"]],
    // It is not a party of the state.
    ["Majoritatea rușilor cred că podul e slab.", ["assert by Majoritatea rușilor: podul e slab"]],
    ["Ministrul a criticat acordul dintre porturi.", ["criticize by Ministrul: acordul dintre porturi"]],
  ])("%s", (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });
});

describe("suggestions and concern", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["Ministrul rus a sugerat că podul e slab.", ["assert by Minister of Russia: podul e slab"]],
    ["Ministrul rus este îngrijorat că podul e slab.", ["regret by Minister of Russia: podul e slab"]],
    ["Ministrul rus este îngrijorat.", []],
  ])("%s", (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });
});
