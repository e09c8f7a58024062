import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Draft, settleDrafts } from "../../src/coding/index.ts";
import { memoize } from "../../src/collections/memo.ts";
import { dataset } from "../../src/data/index.ts";
import { timeline } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import {
  draftsOf,
  type Gazetteer,
  gazetteerOf,
  joinGazetteers,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";
import { parseDataset } from "../../src/schema/index.ts";
import { isMentioned } from "./invented-persons.ts";
import { gazetteerOfGold } from "./predictions.ts";
import type { Gold } from "./scoring.ts";

const record = dataset as Dataset;
const ofRecord = joinGazetteers(worldGazetteer, gazetteerOf(record));
const folder = new URL("texts/", import.meta.url);
const saidOnly = { field: "act", reason: "The words show only that something was said." };
const golds = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold);

/** Reads and settles one of the invented articles. */
function settleText({ id, textFile, language, published }: Gold, gazetteer: Gazetteer, base?: Dataset) {
  const text = readFileSync(new URL(textFile, folder), "utf8");
  const drafts = draftsOf(readDocument(text, { published, language, gazetteer }), { extends: base });
  const document = { title: id, language, datePublished: published, datePublishedBasis: "Its gold file." };
  return { drafts, ...settleDrafts(text, drafts, { document, extends: base }) };
}

type Way = (gold: Gold) => ReturnType<typeof settleText>;
const withRecord: Way = (gold) => settleText(gold, ofRecord, record);
const withOwnNames: Way = (gold) => settleText(gold, gazetteerOfGold(gold));
/** Each way of settling, and a function that settles each article in this way only once, because this is slow. */
const ways = [
  ["the bundled dataset", withRecord, memoize(withRecord)],
  ["nothing", withOwnNames, memoize(withOwnNames)],
] as const;
const [[, , settledWithRecord], [, , settledWithOwnNames]] = ways;

describe.each(ways)("the drafts of the invented articles, settled with %s", (_, settleAgain, settle) => {
  test.each(golds.map((gold) => [gold.id, gold] as const))(
    "%s: each draft is settled or unsettled, and the dataset is valid",
    (_id, gold) => {
      const first = settle(gold);
      const { drafts, settled, unsettled, dataset: result } = first;
      expect(JSON.stringify(settleAgain(gold))).toBe(JSON.stringify(first));
      expect(drafts.drafts.length).toBeGreaterThan(5);
      const paths = [...settled, ...unsettled].map(({ path }) => path);
      const draftPaths = paths.filter((path) => path.startsWith("/drafts/"));
      expect(draftPaths.sort()).toEqual(drafts.drafts.map((_draft, i) => `/drafts/${i}`).sort());
      expect(unsettled.filter(({ path }) => !path.startsWith("/drafts/"))).toEqual([]);
      expect(parseDataset(result)).toEqual(result);
    },
  );

  test("a draft is unsettled only if its actor is unknown", () => {
    const codes = golds.flatMap((gold) => {
      const { unsettled, drafts } = settle(gold);
      // A proposal that is only mentioned in the words of an answer has no proposers, so it cannot be settled.
      const unnamed = new Set(drafts.drafts.filter((draft) => isMentioned(draft)).map(({ key }) => key));
      return unsettled
        .filter(({ key }) => !unnamed.has(key))
        .flatMap(({ problems }) => problems.map(({ code }) => code));
    });
    expect([...new Set(codes)]).toEqual(["unknown-id"]);
  });

  test("keys follow the order of the text, and every draft names its rule", () => {
    for (const gold of golds) {
      const { drafts } = settle(gold).drafts;
      expect(drafts.map(({ key }) => key)).toEqual(drafts.map((_draft, i) => `d${i + 1}`));
      for (const { by } of drafts) expect(by).toMatch(/^reader:[a-z-]+$/);
    }
  });
});

test("with their own names, more drafts of the invented articles are settled than not", () => {
  const all = golds.map(settledWithOwnNames);
  const settled = all.flatMap((each) => each.settled).length;
  expect(settled).toBeGreaterThan(all.flatMap((each) => each.unsettled).length);
});

test("drafts that are settled again with the dataset that they became add nothing to it", () => {
  let known = 0;
  for (const gold of golds) {
    const { drafts, settled, dataset: result } = settledWithRecord(gold);
    const text = readFileSync(new URL(gold.textFile, folder), "utf8");
    const again = settleDrafts(text, drafts, { document: gold.id, extends: result });
    expect(again.dataset).toEqual(result);
    expect(again.settled.map(({ ids }) => ids)).toEqual(settled.map(({ ids }) => ids));
    known += again.decisions.filter(({ code }) => code === "known-record").length;
  }
  expect(known).toBeGreaterThan(50);
});

test("drafts cite the same words of a text that begins a line later", () => {
  let compared = 0;
  for (const gold of golds) {
    const { drafts, ...before } = settledWithOwnNames(gold);
    const { textFile, language, published } = gold;
    const text = `\n${readFileSync(new URL(textFile, folder), "utf8")}`;
    const document = { title: gold.id, language, datePublished: published, datePublishedBasis: "Its gold." };
    const after = settleDrafts(text, drafts, { document });
    for (const { unsettled } of [before, after]) {
      const codes = unsettled.flatMap(({ problems }) => problems.map(({ code }) => code));
      expect(codes).not.toContain("invalid-citation");
    }
    const sourcesOf = (result: Pick<typeof after, "dataset" | "settled">, key: string | undefined) => {
      const [id] = result.settled.find((each) => each.key === key)?.ids ?? [];
      return result.dataset.statements.find((each) => each.id === id)?.sources;
    };
    for (const { key } of after.settled) {
      const sources = sourcesOf(after, key);
      if (sources === undefined) continue;
      const shifted = sourcesOf(before, key)?.map(({ start = 0, end = 0 }) => [start + 1, end + 1]);
      expect(sources.map(({ start, end }) => [start, end])).toEqual(shifted);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
});

describe("actors of drafts", () => {
  const read = (text: string, gazetteer: Gazetteer, base?: Dataset) =>
    draftsOf(readDocument(text, { language: "it", published: "2022-02-18", gazetteer }), { extends: base });
  const speakersOf = (drafts: readonly Draft[]) =>
    drafts.map((draft) => draft.kind === "statements" && draft.speaker);

  test("have their ids if the dataset has them, and are new actors if only the gazetteer does", () => {
    const text = "Lavrov ha detto che la pace è vicina. La Francia ha detto che la pace è lontana.";
    const { drafts, newActors } = read(text, ofRecord, record);
    expect(speakersOf(drafts)).toEqual(["sergey-lavrov", "France"]);
    expect(newActors).toEqual([{ name: "France", type: "state", otherNames: ["Francia"] }]);
  });

  test("are new actors without a dataset, which settles by their names", () => {
    const text = "Lavrov ha detto che la pace è vicina.";
    const drafts = read(text, ofRecord);
    expect(speakersOf(drafts.drafts)).toEqual(["Sergey Lavrov"]);
    const document = { title: "A report", language: "it" };
    const { dataset: alone } = settleDrafts(text, drafts, { document });
    expect(alone.actors.map(({ id }) => id)).toEqual(["sergey-lavrov"]);
    const { dataset: extended } = settleDrafts(text, drafts, { document, extends: record });
    expect(extended.actors.length).toBe(record.actors.length);
  });

  test("have the words of the text if no entry has them, so that the draft stays unsettled", () => {
    const text = "Il portavoce del porto ha detto che il ponte è chiuso.";
    const { drafts, newActors } = read(text, ofRecord, record);
    expect(newActors).toBeUndefined();
    const { settled, unsettled } = settleDrafts(
      text,
      { drafts },
      { document: { title: "A report", language: "it" }, extends: record },
    );
    expect(settled).toEqual([]);
    expect(unsettled[0]?.problems[0]?.message).toContain('"Il portavoce del porto" is no actor.');
    expect(unsettled[0]?.problems[0]?.message).toContain("Add it to newActors");
  });

  test("are new actors if the text names a person whom no entry names", () => {
    const text =
      "La ministra degli Esteri Ada Miro ha detto che il ponte è chiuso. Miro ha incontrato Tomas Ferro, il ministro polacco della Difesa.";
    const drafts = read(text, ofRecord, record);
    expect(speakersOf(drafts.drafts)).toEqual(["Ada Miro", false]);
    expect(drafts.newActors).toEqual([
      { name: "Ada Miro", type: "person", otherNames: ["Miro"] },
      {
        name: "Tomas Ferro",
        type: "person",
        memberships: [
          {
            organization: "poland",
            role: "defence minister",
            words: [{ start: 98, end: 130, exact: "il ministro polacco della Difesa" }],
          },
        ],
      },
    ]);
    // The text refers to Tomas Ferro by his name and by his office. Both phrases mean one participant.
    expect(drafts.drafts[1]).toMatchObject({
      title: "Meeting of Ada Miro and Tomas Ferro",
      participants: [{ actor: "Ada Miro" }, { actor: "Tomas Ferro", onBehalfOf: "poland" }],
    });
    const document = { title: "A report", language: "it" };
    const { settled, unsettled } = settleDrafts(text, drafts, { document, extends: record });
    expect(unsettled).toEqual([]);
    expect(settled).toHaveLength(2);
  });

  test("are not guessed if two entries have one name", () => {
    const gazetteer: Gazetteer = {
      entries: [
        { id: "ada", name: "Ada Popa", kind: "person" },
        { id: "ion", name: "Ion Popa", kind: "person" },
      ],
    };
    const { drafts } = read("Popa ha detto che il ponte è chiuso.", gazetteer);
    expect(drafts).toMatchObject([
      { speaker: "Popa", doubts: [{ field: "speaker", reason: "The name can mean ada or ion." }, saidOnly] },
    ]);
  });

  test("stay apart if two entries have the same full name", () => {
    const gazetteer: Gazetteer = {
      entries: [
        { id: "alba", name: "League", kind: "organization", names: ["Lega Alba"] },
        { id: "borea", name: "League", kind: "body", names: ["Lega Borea"] },
      ],
    };
    const text = "Lega Alba ha detto che il ponte è chiuso. Lega Borea ha detto che il ponte è aperto.";
    const { drafts, newActors } = read(text, gazetteer);
    expect(speakersOf(drafts)).toEqual(["League", "League (borea)"]);
    expect(newActors?.map(({ name }) => name)).toEqual(["League", "League (borea)"]);
  });

  test("are outlets where the text names them as sources", () => {
    const text = "Lavrov ha detto che la pace è vicina, riferisce l'agenzia ANSA.";
    const { drafts, newActors } = read(text, ofRecord, record);
    expect(drafts[0]?.via).toEqual(["ANSA"]);
    expect(newActors?.map(({ name, type }) => [name, type])).toEqual([["ANSA", "outlet"]]);
  });
});

describe("the principal of a speaker", () => {
  const read = (language: "it" | "en", text: string) =>
    draftsOf(readDocument(text, { language, published: "2022-02-18", gazetteer: ofRecord }), {
      extends: record,
    });
  const principalsOf = ({ drafts }: ReturnType<typeof read>) =>
    drafts.map((draft) => ("onBehalfOf" in draft ? draft.onBehalfOf : undefined));

  test("is the state or organization of the first office that the dataset has", () => {
    const text =
      "Lavrov ha detto che la pace è vicina. Stoltenberg ha detto che la pace è lontana. La Russia ha detto che la pace è lontana.";
    expect(principalsOf(read("it", text))).toEqual(["russia", "nato", undefined]);
  });

  test("is the state of a body", () => {
    const text = "The US State Department said that the talks would go on.";
    expect(principalsOf(read("en", text))).toEqual(["united-states"]);
  });

  test("is no state of which a person is only a member, and none of an office that has ended", () => {
    const text = "Ada Miro ha detto che la pace è vicina.";
    const [lavrov] = record.actors.filter(({ id }) => id === "sergey-lavrov");
    const withOffices = (...memberships: object[]) => {
      const miro = { ...lavrov, id: "ada-miro", name: "Ada Miro", otherNames: [], memberships };
      const base = { ...record, actors: [...record.actors, miro] } as Dataset;
      const gazetteer = joinGazetteers(worldGazetteer, gazetteerOf(base));
      const reading = readDocument(text, { language: "it", published: "2022-02-18", gazetteer });
      return principalsOf(draftsOf(reading, { extends: base }));
    };
    const { sources } = lavrov as { sources: unknown };
    const former = { organization: "russia", role: "president", endDate: "2020", sources };
    expect(withOffices({ organization: "nato", role: "member", sources }, former)).toEqual([undefined]);
    expect(withOffices({ ...former, endDate: "2023" })).toEqual(["russia"]);
    // An office that ended at an unknown day of the year or the month of the text may have been held on its day.
    expect(withOffices({ ...former, endDate: "2022" })).toEqual(["russia"]);
    expect(withOffices({ ...former, endDate: "2022-02" })).toEqual(["russia"]);
    expect(withOffices({ ...former, endDate: "2022-02-17" })).toEqual([undefined]);
    expect(withOffices(former, { organization: "kremlin", role: "aide", sources })).toEqual(["russia"]);
  });

  test("is the state of the office that the text gives, which is a membership of a new actor", () => {
    const text =
      "Turkish Foreign Minister Selim Arkan said that the talks would go on. Arkan added that Turkey is ready.";
    const drafts = read("en", text);
    expect(principalsOf(drafts)).toEqual(["Turkey", "Turkey"]);
    expect(drafts.newActors).toEqual([
      {
        name: "Selim Arkan",
        type: "person",
        otherNames: ["Arkan"],
        memberships: [
          {
            organization: "Turkey",
            role: "foreign minister",
            words: [{ start: 0, end: 24, exact: "Turkish Foreign Minister" }],
          },
        ],
      },
      { name: "Turkey", type: "state" },
    ]);
    const document = { title: "A report", language: "en" };
    const { dataset: result, unsettled } = settleDrafts(text, drafts, { document, extends: record });
    expect(unsettled).toEqual([]);
    expect(timeline(result, { actors: ["turkey" as never] }).map(({ id }) => id)).toEqual([
      "selim-arkan-announce-a-report",
      "selim-arkan-assert-a-report",
    ]);
  });

  test("is a state that only the dataset knows", () => {
    const gazetteer: Gazetteer = { entries: [{ id: "alba", name: "Alba", kind: "state" }] };
    const text = "Il ministro degli Esteri di Alba, Tomas Ferro, ha detto che il ponte è chiuso.";
    const { offices } = readDocument(text, { language: "it", gazetteer });
    expect(offices).toMatchObject([
      { role: "foreign minister", organization: { id: "alba", name: "Alba", kind: "state" } },
    ]);
    expect(principalsOf(draftsOf(readDocument(text, { language: "it", gazetteer })))).toEqual(["Alba"]);
  });

  test("is the parent of a new ministry, and stands beside participants and proposers", () => {
    const text =
      "Il ministero degli Esteri turco ha detto che la pace è vicina. Lavrov ha incontrato Blinken. Ieri Lavrov ha proposto alla Turchia un accordo sui traghetti.";
    const { drafts, newActors } = read("it", text);
    expect(newActors?.find(({ type }) => type === "body")).toMatchObject({ parent: "Turkey" });
    expect(drafts).toMatchObject([
      { onBehalfOf: "Turkey" },
      {
        participants: [
          { actor: "sergey-lavrov", onBehalfOf: "russia" },
          { actor: "antony-blinken", onBehalfOf: "united-states" },
        ],
      },
      { kind: "statements", onBehalfOf: "russia" },
      { kind: "proposals", onBehalfOf: "russia" },
    ]);
  });

  test("is a doubt if the text gives an office and no state, and nothing if the office does not speak for one", () => {
    const text = "La ministra degli Esteri Ada Miro ha detto che il ponte è chiuso.";
    expect(read("it", text).drafts[0]).toMatchObject({
      doubts: [
        {
          field: "onBehalfOf",
          reason:
            "The text gives the office of the speaker, foreign minister, and not the state or organization.",
        },
        saidOnly,
      ],
    });
    const analyst = read("en", "British analyst Tom Hale said that the bridge is closed.");
    expect(analyst.drafts[0]).not.toHaveProperty("onBehalfOf");
    expect(analyst.drafts[0]).toMatchObject({ act: "assert", doubts: [saidOnly] });
  });

  test("is drafted for an office without a name, too, so that a coder only has to add the name", () => {
    const { drafts, newActors } = read("it", "Il ministro degli Esteri turco ha detto che la pace è vicina.");
    expect(drafts[0]).toMatchObject({ speaker: "Foreign Minister of Turkey", onBehalfOf: "Turkey" });
    expect(newActors).toMatchObject([
      { name: "Turkey", words: [{ exact: "Il ministro degli Esteri turco" }] },
    ]);
  });

  test("is likely, with a doubt, if only other words suggest the state of an office", () => {
    const text = "L'Austria è pronta. La ministra degli Esteri Ada Miro ha detto che il ponte è chiuso.";
    const { drafts, newActors } = read("it", text);
    const reason =
      "The text gives the office of the speaker, foreign minister, and only other words suggest whose office it is.";
    expect(drafts[0]).toMatchObject({
      speaker: "Ada Miro",
      onBehalfOf: "Austria",
      doubts: [{ field: "onBehalfOf", reason }, saidOnly],
    });
    // The membership of a new actor has no doubts, so a likely office is none.
    expect(newActors?.find(({ name }) => name === "Ada Miro")).not.toHaveProperty("memberships");
  });
});

test("a date that refers to another date is in doubt", () => {
  const text =
    "Il 3 febbraio 2022 Lavrov ha incontrato Putin. Lo stesso giorno Lavrov ha detto che la pace è vicina.";
  const reading = readDocument(text, { language: "it", published: "2022-02-18", gazetteer: ofRecord });
  const [meeting, statement] = draftsOf(reading, { extends: record }).drafts;
  expect(meeting).not.toHaveProperty("doubts");
  expect(statement).toMatchObject({
    resolved: "2022-02-03",
    doubts: [
      saidOnly,
      { field: "date", reason: 'The words "Lo stesso giorno" refer to another date in the text.' },
    ],
  });
});

test("a date is the words of the text with their day", () => {
  const text = "Lavrov ha detto ieri che la pace è vicina.";
  const reading = readDocument(text, { language: "it", published: "2022-02-18", gazetteer: ofRecord });
  const drafts = draftsOf(reading, { extends: record });
  expect(drafts.drafts[0]).toMatchObject({ date: "ieri", resolved: "2022-02-17" });
  const { dataset: result, settled } = settleDrafts(text, drafts, {
    document: {
      title: "A report",
      language: "it",
      datePublished: "2022-02-18",
      datePublishedBasis: "Given.",
    },
    extends: record,
  });
  expect(result.statements.find(({ id }) => id === settled[0]?.ids[0])).toMatchObject({
    date: "2022-02-17",
    dateTold: "ieri",
  });
});

test("a date that needs the day of publication is a doubt if that day is unknown", () => {
  const text =
    "Lavrov ha detto ieri che il vertice si terrà lunedì. Martedì Lavrov ha incontrato Putin. Putin ha detto che il 3 marzo 2022 era «ieri».";
  const read = (published?: "2022-02-18") =>
    readDocument(text, { language: "it", gazetteer: ofRecord, ...(published && { published }) });
  const unresolved = read().unresolvedDates.map(({ start, end }) => text.slice(start, end));
  expect(unresolved).toEqual(["ieri", "lunedì", "Martedì", "ieri"]);
  expect(read("2022-02-18").unresolvedDates).toEqual([]);
  const drafts = draftsOf(read(), { extends: record });
  const doubtsOf = (words: string, ...others: (typeof saidOnly)[]) => [
    ...others,
    { field: "date", reason: `The words ${words} may date it, but the day of publication is unknown.` },
  ];
  const doubts = drafts.drafts.map((draft) => ("doubts" in draft ? draft.doubts : undefined));
  expect(doubts).toEqual([
    doubtsOf('"ieri"', saidOnly),
    doubtsOf('"ieri" or "lunedì"'),
    doubtsOf('"Martedì"'),
    [saidOnly],
  ]);
  const document = { title: "A report", language: "it" };
  expect(settleDrafts(text, drafts, { document, extends: record }).unsettled).toEqual([]);
});

test("a date after the publication is no date of a statement, and makes a meeting scheduled", () => {
  const text = "Lavrov ha detto nel marzo 2023 che la pace è vicina. Lavrov incontra Putin il 3 marzo 2023.";
  const gazetteer = ofRecord;
  const read = (published: "2022-02-18" | "2023-05-01") =>
    draftsOf(readDocument(text, { language: "it", published, gazetteer }), { extends: record }).drafts;
  const [later, meeting] = read("2022-02-18");
  expect(later).not.toHaveProperty("date");
  expect(later).toMatchObject({
    doubts: [
      saidOnly,
      { field: "date", reason: "The date of its sentence, 2023-03, is after the publication." },
    ],
  });
  expect(meeting).toMatchObject({ status: "scheduled", resolved: "2023-03-03" });
  const [earlier, held] = read("2023-05-01");
  expect([earlier, held]).toMatchObject([{ resolved: "2023-03" }, { status: "held" }]);
});

test("an offer or a demand is a statement and the proposal that it puts forward", () => {
  const text = "Ieri il Kazakistan ha proposto alla Russia un accordo sui traghetti del Caspio.";
  const reading = readDocument(text, { language: "it", published: "2022-02-18", gazetteer: ofRecord });
  const drafts = draftsOf(reading, { extends: record });
  const common = { date: "Ieri", resolved: "2022-02-17", addressees: ["russia"], by: "reader:offer-object" };
  expect(drafts.drafts).toMatchObject([
    {
      key: "d1",
      kind: "statements",
      speaker: "kazakhstan",
      act: "propose",
      doubts: [{ field: "act" }],
      ...common,
    },
    { key: "d2", kind: "proposals", proposers: ["kazakhstan"], statement: "d1", ...common },
  ]);
  const document = { title: "A report", language: "it" };
  const { settled, warnings } = settleDrafts(text, drafts, { document, extends: record });
  expect(settled).toHaveLength(2);
  expect(warnings.map(({ code }) => code)).toEqual(["doubtful-act", "placeholder", "placeholder"]);
});

describe("the words of a draft", () => {
  const wordsOf = (text: string) =>
    draftsOf(readDocument(text, { language: "it", published: "2022-02-18", gazetteer: ofRecord })).drafts.map(
      ({ words }) =>
        words.map((each) => ("exact" in each ? each.exact : [...text].slice(each.start, each.end).join(""))),
    );

  test("a quotation after a verb such as announced is a doubtful announcement", () => {
    const actDoubts = (text: string) =>
      draftsOf(readDocument(text, { language: "ro", gazetteer: ofRecord })).drafts.map((draft) => {
        const doubts = "doubts" in draft ? (draft.doubts ?? []) : [];
        return [draft.kind === "statements" && draft.act, doubts.some(({ field }) => field === "act")];
      });
    expect(actDoubts("„Podul este al nostru”, a anunțat Vladimir Putin.")).toEqual([["announce", true]]);
    expect(actDoubts("„Respingem planul”, a anunțat Vladimir Putin.")).toEqual([["reject", false]]);
  });

  test("have the speaker and the date of the same clause", () => {
    const statement = "Ieri Sergej Lavrov ha detto che la pace è vicina";
    expect(wordsOf(`🕊 ${statement}.`)).toEqual([[statement]]);
    const meeting = "Sergej Lavrov ha incontrato martedì il presidente Vladimir Putin";
    expect(wordsOf(`${meeting}.`)).toEqual([[meeting]]);
  });

  test("have the speaker apart after a quotation or in another sentence", () => {
    expect(wordsOf("«La pace è molto vicina», ha detto Lavrov.")).toEqual([
      ["La pace è molto vicina", "Lavrov"],
    ]);
    const text = "Lavrov ha detto che la pace è vicina. Ha aggiunto che la guerra è finita.";
    expect(wordsOf(text)[1]).toEqual(["Ha aggiunto che la guerra è finita", "Lavrov"]);
    const office = "Il ministro degli Esteri russo ha aggiunto che la guerra è finita";
    const after = "Il ministro degli Esteri russo Lavrov ha detto che la pace è vicina.";
    expect(wordsOf(`${after} ${office}.`)[1]).toEqual([office, "Lavrov"]);
  });
});

test("options are checked", () => {
  const reading = readDocument("", { language: "it" });
  expect(draftsOf(reading)).toEqual({ drafts: [] });
  expect(() => draftsOf(reading, { extend: record } as never)).toThrow(/no option .*extend/);
  expect(() => draftsOf(reading, { extends: [] as never })).toThrow(
    /^Option extends of draftsOf has to be a dataset/,
  );
});

test("a new actor that only a place names has the words of the text", () => {
  const text = "Berlino ha respinto il piano.";
  const reading = readDocument(text, { language: "it", gazetteer: worldGazetteer });
  expect(draftsOf(reading).newActors).toEqual([
    { name: "Germany", type: "state", words: [{ start: 0, end: 7, exact: "Berlino" }] },
  ]);
});
