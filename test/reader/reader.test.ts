import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createReader,
  draftsOf,
  english,
  italian,
  type Lexicon,
  type Reading,
  readDocument,
  romanian,
} from "../../src/reader/index.ts";
import { wordsOf } from "../../src/reader/words.ts";
import { toyLanguage } from "./toy-language.ts";

const article = readFileSync(new URL("article.txt", import.meta.url), "utf8");
const published = "2022-02-18";
const languages = ["it", "ro", "en"] as const;

/** Returns every span of a reading, at any depth. */
function spansOf(value: unknown): { readonly start: number; readonly end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

const listsOf = ({
  text: _text,
  language: _language,
  published: _published,
  ...lists
}: Reading): readonly (readonly { start: number; end: number }[])[] => Object.values(lists);

describe("a reading", () => {
  test("finds items of every kind", () => {
    const { mentions, dates, quotations, statements } = readDocument(article, { published, language: "it" });
    expect(mentions.length).toBeGreaterThan(0);
    expect(dates.length).toBeGreaterThan(2);
    expect(quotations.length).toBeGreaterThan(2);
    expect(statements.length).toBeGreaterThan(0);
  });

  test.each(languages)("depends on the text and the options only (%s)", (language) => {
    const options = Object.freeze({ published, language });
    const first = JSON.stringify(readDocument(article, options));
    const { Date: realDate, Math: realMath } = globalThis;
    const random = realMath.random;
    globalThis.Date = class extends realDate {
      constructor() {
        super(0);
        throw new Error("The reader asks for the time.");
      }
    } as DateConstructor;
    realMath.random = () => {
      throw new Error("The reader asks for a random number.");
    };
    try {
      expect(JSON.stringify(readDocument(article, options))).toBe(first);
    } finally {
      globalThis.Date = realDate;
      realMath.random = random;
    }
  });

  test("the sources use no clock, locale, randomness, process or network", () => {
    const paths = readdirSync("src/reader", { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const impure = /\bnew Date\(|Date\.now|Math\.random|\bIntl\b|toLocale|localeCompare|process\.|\bfetch\(/;
    const code = (path: string) =>
      readFileSync(`src/reader/${path}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(paths.filter((path) => impure.test(code(path)))).toEqual([]);
  });

  test.each(languages)("has sorted lists of spans within the text (%s)", (language) => {
    const points = [...article];
    const reading = readDocument(article, { published, language });
    for (const { start, end } of spansOf(reading)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(points.length);
      expect(points.slice(start, end).join("").trim()).not.toBe("");
    }
    for (const list of listsOf(reading)) {
      expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
    }
  });

  test.each(languages)("of earlier paragraphs does not change when the text goes on (%s)", (language) => {
    const paragraphs = article.trim().split("\n\n");
    const whole = readDocument(article, { published, language });
    paragraphs.forEach((_, i) => {
      const text = paragraphs.slice(0, i + 1).join("\n\n");
      const length = [...text].length;
      const part = readDocument(text, { published, language });
      const lists = [
        "mentions",
        "dates",
        "quotations",
        "statements",
        "acts",
        "agencies",
        "meetings",
        "offers",
      ] as const;
      for (const name of lists) {
        expect(part[name], `${name} of ${i + 1} paragraphs`).toEqual(
          whole[name].filter(({ end }) => end <= length),
        );
      }
    });
  });

  test.each(languages)("of a decomposed text has the same items (%s)", (language) => {
    const decomposed = article.normalize("NFD");
    const parts = (text: string) => {
      const points = [...text];
      const { dates, quotations, statements, mentions } = readDocument(text, { published, language });
      const words = ({ start, end }: { start: number; end: number }) =>
        points.slice(start, end).join("").normalize("NFC");
      return [dates, quotations, statements, mentions].map((list) => list.map(words));
    };
    expect(parts(decomposed)).toEqual(parts(article));
  });

  test("has positions in code points", () => {
    const text = "😀 Ieri Putin ha detto: 😀 «non è possibile» 😀";
    const { dates, quotations } = readDocument(text, { published, language: "it" });
    expect(dates.map(({ start, end }) => [start, end])).toEqual([[2, 6]]);
    expect(quotations.map(({ start, end }) => [start, end])).toEqual([[26, 41]]);
  });

  test("of nothing is empty", () => {
    for (const text of ["", " \n ", "\ufeff", "…"]) {
      expect(listsOf(readDocument(text)).flat()).toEqual([]);
    }
  });
});

describe("the language of a text", () => {
  test.each([
    ["it", "Il presidente ha detto che la guerra non è finita e che i colloqui sono in corso."],
    ["ro", "Președintele a declarat că războiul nu s-a încheiat și că discuțiile sunt în curs."],
    ["ro", "Presedintele a declarat ca razboiul nu s-a incheiat si ca discutiile sunt in curs."],
    ["en", "The president said that the war was not over and that talks were under way."],
  ])("is recognized: %s", (language, text) => {
    expect(readDocument(text).language).toBe(language);
  });
});

describe("a further language", () => {
  const read = createReader({ lexicons: [italian, toyLanguage] });

  test("is one more lexicon", () => {
    const text = "Zu 2014 ba hira, 5 ko lunc. Ko «bala bala» hr. Kolo tria.";
    const { language, dates } = read(text, { published, language: "qtx" });
    expect(language).toBe("qtx");
    expect(dates.map(({ edtf }) => edtf)).toEqual(["2014", "2022-02-17", "2022-03-05", "2022-02-16"]);
  });

  test("gives items of every kind, and drafts of them", () => {
    const text =
      "Livia Danko diru ke bala kolo. «Bala ko kolo», diru Marko Rusu. " +
      "Alba proponu planon. Hira Livia Danko renkontu Marko Rusu.";
    const entries = [...persons, { id: "alba", name: "Alba", kind: "state" as const }];
    const reading = read(text, { published, language: "qtx", gazetteer: { entries } });
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const said = [...reading.statements, ...reading.quotations];
    expect(reading.mentions.map(words)).toEqual([
      ...["Livia Danko", "Marko Rusu", "Alba", "Livia Danko", "Marko Rusu"],
    ]);
    expect(said.map((each) => [each.speaker?.name, each.act, words(each)])).toEqual([
      ["Livia Danko", "assert", "bala kolo"],
      ["Alba", "propose", "planon"],
      ["Marko Rusu", "assert", "Bala ko kolo"],
    ]);
    expect(reading.offers.map((each) => [each.speaker?.name, each.kind])).toEqual([["Alba", "offer"]]);
    expect(
      reading.meetings.map(({ participants, date }) => [participants.map(({ name }) => name), date]),
    ).toEqual([[["Livia Danko", "Marko Rusu"], "2022-02-17"]]);
    const { drafts } = draftsOf(reading, { lexicons: [toyLanguage] });
    expect(drafts.map(({ kind }) => kind).sort()).toEqual([
      ...["meetings", "proposals", "statements", "statements", "statements"],
    ]);
  });

  test("is recognized by its function words", () => {
    expect(read("Zu bala ba koro ko.", {}).language).toBe("qtx");
  });

  const persons = ["Livia Danko", "Marko Rusu"].map((name) => ({ id: name, name, kind: "person" as const }));
  const draft = (text: string, lexicons?: readonly Lexicon[]) => {
    const reading = read(text, { published, language: "qtx", gazetteer: { entries: persons } });
    return draftsOf(reading, { lexicons }).drafts;
  };

  test("has its own words for letters, proposals and answers", () => {
    const text = "Letero al Marko Rusu. Livia Danko proponu planon. Marko Rusu ne jam respondu.";
    const proposal = draft(text, [toyLanguage]).find(({ kind }) => kind === "proposals");
    expect(proposal).toMatchObject({ addressees: ["Marko Rusu"], responses: [{ answer: "unanswered" }] });
    expect(draft(text).find(({ kind }) => kind === "proposals")).not.toHaveProperty("responses");
  });

  test("has its own words for dates that later sentences cannot share", () => {
    const dateOf = (text: string) => draft(text, [toyLanguage]).at(-1);
    expect(dateOf("Livia Danko kolo hira. Livia Danko diru ke bala.")).toHaveProperty("date");
    expect(dateOf("Livia Danko estinu kolo hira. Livia Danko diru ke bala.")).not.toHaveProperty("date");
    expect(
      dateOf("Livia Danko kolo. Bala ko letero sendita hira. Marko Rusu diru ke bala."),
    ).not.toHaveProperty("date");
  });

  test("can come from a JSON file", () => {
    const copy = JSON.parse(JSON.stringify(toyLanguage)) as Lexicon;
    expect(createReader({ lexicons: [copy] })("hoda", { published }).dates[0]?.edtf).toBe(published);
  });
});

describe("options", () => {
  test.each([
    [{ published: "yesterday" }, /published of readDocument has to be a day/],
    [{ published: "2022-02-30" }, /published of readDocument has to be a day/],
    [{ language: "fr" }, /language of readDocument cannot be "fr"/],
    [{ publishd: "2022-02-18" }, /no option "publishd".*published/],
    [{ gazetteer: [] }, /gazetteer of readDocument has to be an object/],
    [
      { gazetteer: { entries: [], names: "Russia" } },
      /names of option gazetteer .* has to be the names of a bundled/,
    ],
  ])("%o is refused", (options, message) => {
    expect(() => readDocument("", options as never)).toThrow(message);
  });

  test("a text has to be a string", () => {
    expect(() => readDocument(7 as never)).toThrow(/text has to be a string, not 7/);
  });

  test.each([
    [{}, /needs option lexicons/],
    [{ lexicons: [] }, /array of lexicons/],
    [{ lexicons: [7] }, /7 is not a lexicon/],
    [{ lexicons: [english, english] }, /two lexicons have the language "en"/],
    [
      { lexicons: [{ ...english, dates: { ...english.dates, months: "january" } }] },
      /dates\.months of the lexicon "en" has to have 12 entries, not "january"/,
    ],
  ])("createReader refuses lexicons that cannot be used: %#", (options, message) => {
    expect(() => createReader(options as never)).toThrow(message);
  });
});

describe("the lexicons", () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(texts);
  };

  test.each([italian, romanian, english])("are plain data in composed letters: %#", (lexicon) => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
    for (const text of texts(lexicon)) expect(text).toBe(text.normalize("NFC"));
    for (const text of texts(lexicon.dates)) expect(text).not.toMatch(/[şţŞŢ’‘“”]/);
  });

  test.each([italian, romanian, english])(
    "have words of dates in small letters, with one meaning each: %#",
    ({ dates }) => {
      for (const text of texts(dates)) expect(text === "day-first" || text === text.toLowerCase()).toBe(true);
      const relative = Object.values(dates.relativeDays).join(" ");
      for (const list of [dates.months, dates.weekdays, dates.seasons, relative]) {
        const words = wordsOf(list);
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      }
    },
  );

  test.each([italian, romanian, english])("close every group of alternatives: %#", (lexicon) => {
    for (const text of texts(lexicon.dates)) {
      for (const word of wordsOf(text)) expect(word).not.toMatch(/[()|_]/);
    }
  });
});
