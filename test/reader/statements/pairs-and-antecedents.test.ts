import { describe, expect, it } from "vitest";
import { draftsOf, readDocument } from "../../../src/reader/index.ts";

/** Returns the speakers of each statement of a text as `speaker + joint speakers (principal)`. */
function speakersIn(language: string, text: string): readonly string[] {
  return draftsOf(readDocument(text, { language })).drafts.flatMap((draft) =>
    draft.kind === "statements"
      ? [`${[draft.speaker, ...(draft.jointlyWith ?? [])].join(" + ")} (${draft.onBehalfOf})`]
      : [],
  );
}

describe("two persons in apposition speak together", () => {
  it.each([
    ["en", "The two ministers, Ada Miro and Ion Rusu, said that the bridge was closed."],
    [
      "en",
      "The foreign ministers of Austria and Italy, Ada Miro and Ion Rusu, said that the bridge was closed.",
    ],
    ["it", "I due ministri, Ada Miro e Ion Rusu, hanno detto che il ponte è chiuso."],
    ["it", "Livia Orsini tace. I due vicepremier, Ada Miro e Ion Rusu, hanno detto che il ponte è chiuso."],
    ["ro", "Cei doi miniștri, Ada Miro și Ion Rusu, au spus că podul este închis."],
    [
      "ro",
      "Miniștrii de externe ai Austriei și Italiei, Ada Miro și Ion Rusu, au spus că podul este închis.",
    ],
  ])("%s: %s", (language, text) => {
    expect(speakersIn(language, text)).toEqual([expect.stringMatching(/^Ada Miro \+ Ion Rusu /)]);
  });

  it("but a person after a comma and a conjunction does not, if the sentence goes on", () => {
    const text =
      "The Austrian minister, Ada Miro, and Ion Rusu left. Ada Miro said that the bridge was closed.";
    expect(speakersIn("en", text)).toEqual(["Ada Miro (Austria)"]);
  });
});

describe("two persons are meant by their office", () => {
  it.each([
    [
      "en",
      "Austrian minister Ada Miro left. Italian minister Ion Rusu left.\n\nThe two ministers said that the bridge was closed.",
    ],
    [
      "it",
      "La ministra austriaca Ada Miro tace. Il ministro italiano Ion Rusu tace.\n\nI due ministri hanno detto che il ponte è chiuso.",
    ],
    [
      "ro",
      "Ministra austriacă Ada Miro tace. Ministrul italian Ion Rusu tace.\n\nCei doi miniștri au spus că podul este închis.",
    ],
  ])("%s: %s", (language, text) => {
    expect(speakersIn(language, text)).toEqual(["Ada Miro + Ion Rusu (Austria)"]);
  });

  it("and nobody is meant if three persons have the office", () => {
    const text =
      "Austrian minister Ada Miro left. Italian minister Ion Rusu left. Czech minister Livia Orsini left.\n\nThe two ministers said that the bridge was closed.";
    expect(speakersIn("en", text)).toEqual(["The two ministers (undefined)"]);
  });
});

describe("a noun for any office means the last speaker without a name", () => {
  it.each([
    [
      "en",
      "Marco Orsini left.\n\nThe Italian ambassador in Vienna warned that the bridge could fall. The diplomat said that rain was near.",
      "Ambassador of Italy (Italy)",
    ],
    [
      "it",
      "Marco Orsini tace.\n\nL'ambasciatore italiano a Vienna ha avvertito che il ponte crolla. Il diplomatico ha detto che piove.",
      "Ambassador of Italy (Italy)",
    ],
    [
      "ro",
      "Marco Orsini tace.\n\nAmbasadorul italian la Viena a avertizat că podul cade. Diplomatul a spus că plouă.",
      "Ambassador of Italy (Italy)",
    ],
    [
      "en",
      "Marco Orsini left.\n\nA senior official of the African Union said the bridge was closed. The official said that rain was near.",
      "Official of African Union (African Union)",
    ],
    // A later sentence names a person.
    [
      "en",
      "The Italian ambassador in Vienna warned that the bridge could fall.\n\nMarco Orsini left. The diplomat said that rain was near.",
      "Marco Orsini (undefined)",
    ],
  ])("%s: %s", (language, text, speaker) => {
    expect(speakersIn(language, text).at(-1)).toBe(speaker);
  });
});
