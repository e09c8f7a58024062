import { expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

const lastSpeaker = (text: string): string | undefined =>
  readDocument(text, { language: "en", published: "2023-05-10" }).statements.at(-1)?.speaker?.name;

test("the second part of a surname with a hyphen is the surname of the person who was named before", () => {
  expect(
    lastSpeaker("Tom Rusu said that he won. His son is Robert Miro-Rusu. Rusu said that he was happy."),
  ).toBe("Tom Rusu");
  expect(lastSpeaker("Robert Miro-Rusu won. Rusu said that he was happy.")).toBe("Robert Miro-Rusu");
});

test("an acronym does not abbreviate the state at the end of a longer name", () => {
  expect(lastSpeaker("The Institute of Research in France (IRX) met. IRX said that smoking kills.")).not.toBe(
    "France",
  );
});
