import { describe, expect, test } from "vitest";
import { type Draft, settleDrafts } from "../../../../src/coding/index.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";

const first =
  "On Monday, Ines Gray offered Borea a truce. Gray spoke by phone with Tomas Ferro. Gray said it rained.";
const second =
  "Gray’s offer of a truce to Borea on Monday was bold. Gray and Ferro held talks. Gray said that it snowed.";
const newActors = [
  { name: "Ines Gray", type: "person" as const },
  { name: "Tomas Ferro", type: "person" as const },
  { name: "Borea", type: "state" as const },
];

/** The drafts of a text. The words of the drafts are its first, second and third sentence. */
function draftsOf(text: string, date: string): Draft[] {
  const [offer = "", talks = "", claim = ""] = text.match(/[^.]+(?=\.)/g)?.map((each) => each.trim()) ?? [];
  const statement = {
    kind: "statements" as const,
    speaker: "Ines Gray",
    reporting: "indirect" as const,
    date,
  };
  const participants = [{ actor: "Ines Gray" }, { actor: "Tomas Ferro" }];
  const isFirst = text === first;
  return [
    { ...statement, key: "s", act: "offer", summary: "A truce.", words: [{ exact: offer }] },
    {
      kind: "proposals",
      key: "p",
      title: "A truce",
      proposers: ["Ines Gray"],
      addressees: ["Borea"],
      date,
      words: [{ exact: offer }],
    },
    {
      kind: "meetings",
      key: "m",
      title: "Talks",
      format: isFirst ? "call" : "talks",
      status: "held",
      participants,
      date,
      words: [{ exact: talks }],
    },
    { ...statement, key: "a", act: "assert", summary: "The weather.", words: [{ exact: claim }] },
  ];
}

const document = (title: string) => ({ title, language: "en" });

function settle(
  text: string,
  title: string,
  date: string,
  base?: Dataset,
  ids?: Readonly<Record<string, string>>,
) {
  const drafts = { newActors: base === undefined ? newActors : [], drafts: draftsOf(text, date) };
  return settleDrafts(text, drafts, { document: document(title), extends: base, ...(ids && { ids }) });
}

const base = settle(first, "First", "2023-05-08").dataset;

const similarOf = ({ warnings }: ReturnType<typeof settle>) =>
  warnings
    .filter(({ code }) => code === "similar-record")
    .map(({ message }) => message.replace(/ of the same day.*/, ""));

describe("a record that another document reports", () => {
  test("is named in a warning, and the draft becomes a record", () => {
    const result = settle(second, "Second", "2023-05-08", base);
    expect(similarOf(result)).toEqual([
      'draft "s": the dataset has the record "ines-gray-offer-2023-05-08"',
      'draft "p": the dataset has the record "ines-gray-proposal-2023-05-08"',
      'draft "m": the dataset has the record "call-ines-gray-tomas-ferro-2023-05-08"',
    ]);
    expect(result.settled).toHaveLength(4);
  });

  test("has another day", () => {
    expect(similarOf(settle(second, "Second", "2023-05-09", base))).toEqual([]);
    expect(similarOf(settle(second, "Second", "2023-05", base))).toEqual([]);
  });

  test("is not compared with a draft whose id the caller chose", () => {
    const ids = { s: "another-offer", p: "another-proposal", m: "more-talks" };
    expect(similarOf(settle(second, "Second", "2023-05-08", base, ids))).toEqual([]);
  });
});
