import { describe, expect, test } from "vitest";
import { draftsOf, readDocument } from "../../src/reader/index.ts";

/** Returns the dates of the statements that are drafted from a text. */
function datesOf(text: string, language: "en" | "it" | "ro", published: string | undefined) {
  const { drafts } = draftsOf(
    readDocument(text, { language, ...(published !== undefined && { published }) }),
  );
  return drafts.flatMap((draft) =>
    draft.kind === "statements"
      ? [[draft.date, draft.doubts?.some(({ field }) => field === "date") ?? false]]
      : [],
  );
}

const day = "2024-05-07";

describe("live reports", () => {
  test.each([
    [
      "en",
      "09:30 GMT – Foreign Minister Jean Dupont said that the plan costs too much.",
      "10:05 – Doors open.",
      "11:40 - Rain.",
    ],
    [
      "it",
      "09.30 - Il piano costa troppo, ha detto il ministro Jean Dupont.",
      "10.05 - Piove.",
      "11.40 - Sole.",
    ],
    [
      "ro",
      "09:30 – Planul costă prea mult, a declarat ministrul Jean Dupont.",
      "10:05 – Plouă.",
      "11:40 – Soare.",
    ],
  ] as const)(
    "in %s, a statement without a date has that of the publication, in doubt",
    (language, ...entries) => {
      expect(datesOf(entries.join("\n\n"), language, day)).toEqual([[`${day}~`, true]]);
      // Two lines with a time are no live report, and a text without a day of publication has no date.
      expect(datesOf(entries.slice(0, 2).join("\n\n"), language, day)).toEqual([[undefined, false]]);
      expect(datesOf(entries.join("\n\n"), language, undefined)).toEqual([[undefined, false]]);
    },
  );
  test("a date in the sentence comes first, and the lead before the entries is no entry", () => {
    const lead = "Foreign Minister Jean Dupont said that the plan costs too much.";
    const entries = [
      "09:30 – Foreign Minister Anna Rossi said on Sunday that the port stays open.",
      "10:05 – Rain.",
      "11:00 – Sun.",
    ];
    expect(datesOf([lead, ...entries].join("\n\n"), "en", day)).toEqual([
      [undefined, false],
      ["Sunday", false],
    ]);
  });
});
