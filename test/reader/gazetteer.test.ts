import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/index.ts";
import {
  createReader,
  english,
  englishGazetteer,
  type Gazetteer,
  gazetteerOf,
  italian,
  italianGazetteer,
  joinGazetteers,
  readDocument,
  romanian,
  romanianGazetteer,
  worldGazetteer,
} from "../../src/reader/index.ts";
import { knownNames, namesInLanguage } from "../../src/reader/names/words/known-names.ts";
import { nameIndex } from "../../src/reader/names/words/name-index.ts";

const lexicons = [english, italian, romanian];
const world = knownNames(worldGazetteer.names);

describe("gazetteerOf", () => {
  it("has every actor with all spellings", () => {
    const { entries } = gazetteerOf(dataset);
    expect(entries.map(({ id }) => id)).toEqual(dataset.actors.map(({ id }) => id));
    const spellings = dataset.actors.flatMap(({ otherNames = [] }) => otherNames.map(({ name }) => name));
    expect(entries.flatMap(({ names = [] }) => names)).toEqual(spellings);
  });

  it("finds states in all languages by their code", () => {
    const { mentions } = readDocument("Preşedintele Kazahstanului tace.", {
      language: "ro",
      gazetteer: gazetteerOf(dataset),
    });
    expect(mentions.map(({ candidates }) => candidates)).toEqual([["kazakhstan"]]);
  });
});

describe("worldGazetteer", () => {
  const { entries } = worldGazetteer;

  it("has ids of its own", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("has the states of the United Nations, organizations and media", () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count("state")).toBeGreaterThan(193);
    expect(count("organization")).toBeGreaterThan(50);
    expect(count("outlet")).toBeGreaterThan(100);
    expect(count("person")).toBe(0);
  });

  it.each(lexicons)("has names in $language for every entry with a key", ({ language }) => {
    const named = namesInLanguage(world, language);
    expect([...named.keys()]).toEqual(entries.map(({ key }) => key).filter((key) => key !== undefined));
    for (const [key, { names }] of named) expect(names, key).not.toEqual([]);
    expect(namesInLanguage(world, language).get("DEU")?.names).toContain(
      { en: "Germany", it: "Germania", ro: "Germania" }[language],
    );
  });

  it("is the same as the gazetteers of its languages together", () => {
    const joined = joinGazetteers(englishGazetteer, italianGazetteer, romanianGazetteer);
    expect(joined.names).toEqual(worldGazetteer.names);
    expect(joined.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it.each(lexicons)("has an adjective in $language for every state", ({ language }) => {
    const named = namesInLanguage(world, language);
    for (const { key = "", kind } of entries)
      if (kind === "state") expect(named.get(key)?.adjectives, key).not.toEqual([]);
  });

  it("finds every state by each of its names in each language", () => {
    for (const lexicon of lexicons) {
      const index = nameIndex(worldGazetteer, lexicon, world);
      for (const { key } of entries) if (key !== undefined) expect(index.byKey.get(key)?.key).toBe(key);
    }
  });
});

describe("the gazetteer of a reader", () => {
  const mine: Gazetteer = { entries: [{ id: "ru", name: "Russia", kind: "state" }] };
  const namesIn = (read: ReturnType<typeof createReader>, options = {}) =>
    read("Președintele Rusiei tace, iar Kievul așteaptă.", { language: "ro", ...options }).mentions.flatMap(
      ({ candidates }) => candidates,
    );

  it("names states in the languages of the reader", () => {
    const read = createReader({ lexicons: [romanian], gazetteer: romanianGazetteer });
    expect(namesIn(read)).toEqual(["russia", "ukraine"]);
  });

  it("has names for the entries of another gazetteer", () => {
    const read = createReader({ lexicons: [romanian], gazetteer: romanianGazetteer });
    expect(namesIn(read, { gazetteer: mine })).toEqual(["ru"]);
  });

  it("is empty by default", () => {
    expect(namesIn(createReader({ lexicons: [romanian] }))).toEqual([]);
    expect(namesIn(createReader({ lexicons: [romanian], gazetteer: mine }))).toEqual([]);
  });
});

describe("joinGazetteers", () => {
  it("keeps the id of the last gazetteer and the names of all", () => {
    const mine: Gazetteer = { entries: [{ id: "r", name: "Russia", kind: "state", names: ["Rossija"] }] };
    const joined = joinGazetteers(worldGazetteer, mine);
    expect(joined.entries).toHaveLength(worldGazetteer.entries.length);
    const { mentions } = readDocument("La Russia e la Rossija, dice il Cremlino.", {
      language: "it",
      gazetteer: joined,
    });
    expect(mentions.map(({ candidates }) => candidates)).toEqual([["r"], ["r"], ["kremlin"]]);
  });

  it("keeps a person apart from an organization of the same name", () => {
    const person: Gazetteer = { entries: [{ id: "p", name: "Wagner", kind: "person" }] };
    const group: Gazetteer = { entries: [{ id: "g", name: "Wagner", kind: "group" }] };
    expect(joinGazetteers(person, group).entries).toHaveLength(2);
  });

  it("counts a listed name of a medium everywhere, although it is also a word", () => {
    const mine: Gazetteer = { entries: [{ id: "paper", name: "La Repubblica", kind: "outlet" }] };
    const { mentions } = readDocument("Oggi La Repubblica tace.", {
      language: "it",
      gazetteer: joinGazetteers(worldGazetteer, mine),
    });
    expect(mentions.map(({ candidates }) => candidates)).toEqual([["paper"]]);
  });
});

describe("large gazetteers", () => {
  const syllables = ["ka", "ro", "mi", "ta", "ne", "lo", "vic", "sen", "dar", "ov"];
  /** Returns a different name for each number. */
  const nameOf = (number: number): string => {
    const word = [...String(number)].map((digit) => syllables[Number(digit)]).join("");
    return `${word[0]?.toUpperCase()}${word.slice(1)}`;
  };
  const gazetteerOfSize = (size: number, kind: "person" | "organization"): Gazetteer => ({
    entries: Array.from({ length: size }, (_, at) => ({
      id: `e${at}`,
      name: `${nameOf(at % 300)} ${nameOf(at)}`,
      kind,
    })),
  });

  it.each(["person", "organization"] as const)("has a bounded number of forms for each %s", (kind) => {
    for (const lexicon of lexicons) {
      const { forms, surnames } = nameIndex(gazetteerOfSize(5000, kind), lexicon, world);
      expect(forms.size).toBeLessThanOrEqual(5000 * 8);
      expect(surnames.size).toBeLessThanOrEqual(5000);
    }
  });

  it("makes the index once", () => {
    const gazetteer = gazetteerOfSize(50_000, "person");
    const index = nameIndex(gazetteer, italian, world);
    expect(nameIndex(gazetteer, italian, world)).toBe(index);
    expect(index.forms.size).toBe(50_000);
  });

  it("finds one of 50,000 persons", () => {
    const { mentions } = readDocument(`Ieri ${nameOf(45_678 % 300)} ${nameOf(45_678)} tace.`, {
      language: "it",
      gazetteer: gazetteerOfSize(50_000, "person"),
    });
    expect(mentions.map(({ candidates }) => candidates)).toEqual([["e45678"]]);
  });
});
