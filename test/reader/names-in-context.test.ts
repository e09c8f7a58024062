import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";

function namesOf(language: string, text: string): readonly (string | undefined)[] {
  const { mentions } = readDocument(text, { language, published: "2023-05-10" });
  return mentions.filter(({ kind }) => kind === "person").map(({ name }) => name);
}

describe("the names of persons", () => {
  test.each<[string, string, readonly string[]]>([
    // The word `da` can be a part of a Portuguese name or an Italian preposition.
    ["en", "President Luiz Inácio Lula da Silva said no.", ["Luiz Inácio Lula da Silva"]],
    ["it", "Il presidente Mario Orsetti da Milano ha detto di no.", ["Mario Orsetti"]],
    // `Maiei` is the genitive of the first name `Maia`.
    ["ro", "Președinta Maia Sandu a vorbit. O scrisoare Maiei Sandu.", ["Maia Sandu", "Maia Sandu"]],
    ["ro", "Liderul a trimis o scrisoare Maiei Sandu. Andrei Rusu a răspuns.", ["Maia Sandu", "Andrei Rusu"]],
    // `Sarkozy` ends a phrase, and `Mubarak` directly after it is the subject of the sentence.
    [
      "en",
      "President Hosni Mubarak spoke. During talks with President Nicolas Sarkozy Mubarak presented a plan.",
      ["Hosni Mubarak", "Nicolas Sarkozy", "Hosni Mubarak"],
    ],
    // A surname can be before the first mention of the full name.
    [
      "it",
      "Riunione tra il ministro Solà e l'ambasciatore Manzo. Il ministro Felipe Solà e l'ambasciatore Giuseppe Manzo hanno parlato.",
      ["Felipe Solà", "Giuseppe Manzo", "Felipe Solà", "Giuseppe Manzo"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(namesOf(language, text)).toEqual(expected);
  });
});

test("the counterpart of a named state has the office of the person before", () => {
  const text =
    "Il ministro degli Esteri russo Ivan Belov è arrivato. Il ministro degli Esteri polacco Jan Olin ha accusato il suo omologo russo di mentire.";
  const { offices } = readDocument(text, { language: "it", published: "2023-05-10" });
  expect(offices.at(-1)).toMatchObject({
    role: "foreign minister",
    organization: { name: "Russia" },
    holder: { name: "Ivan Belov" },
  });
});
