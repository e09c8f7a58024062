import { describe, expect, test } from "vitest";
import { settleDrafts } from "../../src/coding/index.ts";
import { readDrafts } from "../../src/reader/index.ts";

const document = {
  title: "The bridge",
  language: "ro",
  datePublished: "2022-02-18",
  datePublishedBasis: "Printed on it.",
};

/** Returns the speaker of the first draft, and whether all drafts of a text settle. */
function speakerOf(text: string) {
  const read = readDrafts(text, { document });
  const [draft] = read.drafts;
  const { unsettled } = settleDrafts(text, read, { document });
  return [draft?.kind === "statements" ? draft.speaker : undefined, unsettled.length === 0];
}

describe("a ministry whose name many states share", () => {
  test.each([
    ["Ministerul Afacerilor Externe polonez a anunțat vizita.", "Ministry of Foreign Affairs of Poland"],
    ["Ministerul Afacerilor Externe al Poloniei a anunțat vizita.", "Ministry of Foreign Affairs of Poland"],
    ["Ministerul Afacerilor Externe al României a anunțat vizita.", "Ministry of Foreign Affairs of Romania"],
    ["Ministerul de Externe de la București a anunțat vizita.", "Ministry of Foreign Affairs of Romania"],
    ["Ministerul Apărării Naționale din Polonia a anunțat vizita.", "Ministry of Defence of Poland"],
  ])("is that of the state in the text: %s", (text, speaker) => {
    expect(speakerOf(text)).toEqual([speaker, true]);
  });

  test.each([
    ["MAE polonez a anunțat vizita.", "Ministry of Foreign Affairs of Poland"],
    ["Ministerul Afacerilor Externe a anunțat vizita.", "Ministerul Afacerilor Externe"],
    ["MAE a anunțat vizita.", "MAE"],
    ["MApN a anunțat vizita.", "MApN"],
  ])("is not taken to be that of Romania: %s", (text, speaker) => {
    expect(speakerOf(text)).toEqual([speaker, false]);
  });
});
