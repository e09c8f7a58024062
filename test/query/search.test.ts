import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { registryOf } from "../../src/dataset/registry.ts";
import { search } from "../../src/query/search.ts";
import { searchIndex } from "../../src/query/words/search-index.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { changed, recordOf, dataset as recordsOf, replaced, statement } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const ids = (text: string, options?: Parameters<typeof search>[2]) =>
  search(dataset, text, options).map(({ id }) => id);

const alba = recordOf(small.actors, "alba");

describe("search", () => {
  test.each([
    ["Putin", "vladimir-putin"],
    ["LUKASENKO", "alexander-lukashenko"],
    ["Lukaşenko", "alexander-lukashenko"],
    ["Tleuberdi", "mukhtar-tileuberdi"],
    ["Qasym-Jomart", "kassym-jomart-tokayev"],
    ["Federazione Russa", "russia"],
    ["Kârgâzstan", "kyrgyzstan"],
    ["deves", "deveselu-base"],
    ["Russia", "russia"],
    ["Putin's", "vladimir-putin"],
    ["nato enlarg", "nato-enlargement"],
  ])("%s finds %s first", (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
  test("covers authors, attributes, identifiers, codes of events and dates as the text gives them", () => {
    const [document] = small.documents as [(typeof small.documents)[0]];
    const [event] = small.events as [(typeof small.events)[0]];
    const data = {
      ...small,
      documents: [
        { ...document, author: "Vera Quill", identifiers: [{ scheme: "doi", identifier: "10.1000/182" }] },
      ],
      actors: [{ ...alba, attributes: { coalition: "Purple", seats: 12 } }],
      events: [{ ...event, dateTold: "Thursday", codes: [{ scheme: "cameo", code: "190x" }] }],
    };
    for (const [text, id] of [
      ["quill", document.id],
      ["10.1000/182", document.id],
      ["purple", "alba"],
      ["190x", event.id],
      ["thursday", event.id],
    ] as const)
      expect(search(data, text).map((hit) => hit.id)[0], text).toBe(id);
    // The search covers the values of attributes but not their names.
    expect(search(data, "coalition")).toEqual([]);
  });
  test("a record has to contain every word", () => {
    expect(ids("deveselu enlargement")).toEqual([]);
    expect(ids("qq'blinken")).toEqual([]);
    expect(ids("blinken kuleba", { kinds: ["meetings"] })).toEqual(["blinken-kuleba-call"]);
  });
  test("finds the reasons for doubt", () => {
    const letter = statement({
      id: "letter",
      speaker: "ines-gray",
      doubts: [{ field: "speaker", reason: "The sentence has no subject." }],
    });
    expect(search({ ...small, statements: [letter] }, "subject").map(({ id }) => id)).toEqual(["letter"]);
  });
  test("finds letters that Unicode does not decompose", () => {
    const data = { ...small, actors: [{ ...alba, id: "x", name: "Łukasz Østerbro Weiß" }] };
    for (const text of ["lukasz", "Osterbro", "WEISS"])
      expect(search(data, text).map(({ id }) => id)).toContain("x");
  });
  test.each([
    ["Đoković", "dokovic"],
    ["Aydın", "aydin"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Dong'sheng", "sheng"],
    ["Alban’s", "alban"],
    ["Guðrún", "gudrun"],
    ["Þórður", "thordur"],
    ["Eﬃngham", "effingham"],
    ["O’Brien", "obrien"],
    ["O’Brien", "O'Brien"],
    ["O’Brien", "brien"],
    ["OBrien", "o’brien"],
    ["北京大学", "大学"],
    ["北京大学", "京大"],
    ["NATO加盟", "加盟"],
    ["สมเด็จพระเจ้า", "พระเจ้า"],
    ["ドナルド・トランプ", "ランプ"],
    [`${"国".repeat(20)}民`, `${"国".repeat(18)}民`],
  ])("the name %s is found by the text %s", (name, text) => {
    const data = { ...small, actors: [{ ...alba, id: "x", name }] };
    expect(search(data, text).map(({ id }) => id)).toContain("x");
  });
  test("every actor is found first by its own name", () => {
    for (const { id, name } of dataset.actors) expect(ids(name, { kinds: ["actors"] })[0], name).toBe(id);
  });
  test("options restrict the result, and wrong ones throw", () => {
    expect(ids("russia", { limit: 3 })).toEqual(ids("russia").slice(0, 3));
    expect(ids("russia", { exclude: { kinds: ["statements", "actors"] } })).toEqual(
      search(dataset, "russia")
        .filter(({ kind }) => kind !== "statements" && kind !== "actors")
        .map(({ id }) => id),
    );
    expect(() => search(small, "x", { exclude: {} })).toThrow("has no condition");
    expect(() => search(small, "x", { exclude: { kinds: [] } })).toThrow("is an empty array");
    expect(ids("geneva", { kinds: ["meetings"] })).toContain("lavrov-blinken-geneva-meeting");
    expect(search(small, "truce", { kinds: ["issues"] }).map(({ id }) => id)).toEqual(["truce"]);
    expect(() => search(small, "x", { kinds: ["issue"] } as never)).toThrow('Did you mean "issues"?');
    expect(() => search(small, "x", { limit: 0 })).toThrow("1 or more");
    expect(() => search(small, "x", { from: "2020" } as never)).toThrow('search has no option "from".');
    expect(() => search(small, "x", { attributes: {} } as never)).toThrow(
      'search has no option "attributes".',
    );
    expect(() => search(small, "x", { kinds: ["issue"] } as never)).toThrow('cannot contain "issue"');
    expect(issuesOf(() => search(small, 7 as never))).toEqual([
      { code: "invalid-option", path: "", value: 7, message: "search takes a text, not 7." },
    ]);
  });
  test("texts without a word, and property names that objects inherit, find nothing", () => {
    expect([ids(""), ids(" – !"), ids("constructor"), ids("__proto__")]).toEqual([[], [], [], []]);
  });
  test("a rare word counts more than a frequent one, and scores add up", () => {
    const makeStatement = (id: string, summary: string, note?: string) =>
      statement({ id, speaker: "ines-gray", summary, note });
    const data = {
      ...small,
      statements: [
        // Both of the first two statements contain both words. The rare word, `lighthouse`, is in the note of
        // `a-frequent` and in the summary of `b-rare`.
        makeStatement("a-frequent", "Valley, at length and in so many words.", "A lighthouse."),
        makeStatement("b-rare", "Lighthouse, at length and in so many words.", "A valley."),
        ...["c", "d", "e", "f", "g"].map((id) => makeStatement(id, "Of a valley.")),
        recordOf(small.statements, "borea-doubts"),
      ],
    };
    expect(search(data, "valley lighthouse").map(({ id }) => id)).toEqual(["b-rare", "a-frequent"]);
    expect(search(data, "lighthouse valley").map(({ id }) => id)).toEqual(["b-rare", "a-frequent"]);
    const scoreOf = (text: string) => search(data, text).find(({ id }) => id === "b-rare")?.score as number;
    expect(scoreOf("valley lighthouse")).toBeCloseTo(scoreOf("valley") + scoreOf("lighthouse"), 2);
  });
  // The first search stores the index with the dataset, so each of these tests copies the dataset before the search.
  test("a record is found by its place", () => {
    const data = { ...small };
    expect(search(data, "port", { kinds: ["meetings"] }).map(({ id }) => id)).toEqual(["spring-meeting"]);
    expect(search(data, "valley", { kinds: ["bases"] }).map(({ id }) => id)).toEqual(["valley-post"]);
  });
  test("a record is found by the names of its actors, in any spelling", () => {
    const borea = changed(recordOf(small.actors, "borea"), {
      otherNames: [{ name: "Voreia", documents: ["paper"] }],
    });
    const data = { ...small, actors: replaced(small.actors, borea) };
    expect(search(data, "voreia", { kinds: ["statements"] }).map(({ id }) => id)).toEqual([
      "borea-doubts",
      "gray-offers-truce",
    ]);
    expect(search(data, "borea", { kinds: ["events"] }).map(({ id }) => id)).toEqual(["spring-election"]);
    expect(search(data, "voreia")[0]?.id).toBe("borea");
  });
  test("an actor that is not in the dataset adds no name", () => {
    const lost = statement({ id: "lost", speaker: "nobody", summary: "Is lost." });
    expect(search({ ...small, statements: [lost] }, "lost").map(({ id }) => id)).toEqual(["lost"]);
  });
  test("a text that sorts after all words finds nothing", () => {
    expect(search(dataset, "\u{10FFFF}zzz")).toEqual([]);
    expect(search({ ...small }, "zzzz")).toEqual([]);
  });
  test("the index has the words of the record and no other", () => {
    const only = recordsOf({ actors: [{ id: "x1", type: "state", name: "Alba Nova", sources: [] }] });
    expect(searchIndex(registryOf(only)).words).toEqual(["alba", "nova", "x1"]);
  });
  test("a score is the weight of the text by the share and the rarity of the word", () => {
    const only = recordsOf({ actors: [{ id: "x1", type: "state", name: "Alba", sources: [] }] });
    const scores = (text: string) => search(only, text).map(({ score }) => score);
    // A match in a name has the weight 8, which is doubled because the name has only one word. The dataset has one record,
    // and this record has the word, so the rarity of the word is ln(1 + 1/1) = 0.693147. The score is 8 · 2 · 0.693147.
    expect(scores("alba")).toEqual([11.09]);
    // "al" is the beginning of "alba". It matches 2 of 4 letters, so the score of the whole word is multiplied by
    // 0.6 · 2/4.
    expect(scores("al")).toEqual([3.327]);
    // A match in the id has the weight 2 instead of 8.
    expect(scores("x1")).toEqual([2.773]);
    expect(scores("alba x1")).toEqual([13.863]);
  });
  test.each([
    ["wire", "wire", null, "2024-05-02"],
    ["borea", "borea", "state", null],
    ["truce", "truce", null, null],
    ["offers a truce", "gray-offers-truce", "offer", "2024-04-30"],
    ["doubts", "borea-doubts", "criticize", null],
    ["offer of a truce", "truce-offer", null, "2024-04-30"],
    ["weapons", "weapons-rest", null, null],
    ["no answer", "borea-silent", "unanswered", "2024-04-30/2024-05-02"],
    ["spring meeting", "spring-meeting", "talks", "[2024-04-29..2024-05-01]"],
    ["valley post", "valley-post", "military", null],
    ["spring election", "spring-election", "election", "2024-05~"],
  ] as const)("the hit for %s has the type and the date of the record", (text, id, type, date) => {
    expect(search(small, text).find((hit) => hit.id === id)).toMatchObject({ type, date });
  });
  test("fuzzy finds other spellings of a word that no record has", () => {
    const fuzzy = (text: string, options = {}) =>
      search(dataset, text, { fuzzy: true, kinds: ["actors"], ...options }).map(({ id }) => id);
    expect(ids("Tokaev")).toEqual([]);
    expect(fuzzy("Tokaev")[0]).toBe("kassym-jomart-tokayev");
    expect(fuzzy("Lukachenka")[0]).toBe("alexander-lukashenko");
    expect(fuzzy("Tokaef")).toEqual([]);
    // A word of four to seven letters may differ in one letter, and a longer word in two letters.
    expect(fuzzy("Blinkxx")).toEqual([]);
    expect(fuzzy("Putn")[0]).toBe("vladimir-putin");
    expect(fuzzy("NTO")).toEqual([]);
    expect(fuzzy("Tokaev Kassim")[0]).toBe("kassym-jomart-tokayev");
    expect(() => search(dataset, "x", { fuzzy: 1 } as never)).toThrow("fuzzy");
  });
  test("fuzzy finds every actor by its name without one letter", () => {
    for (const { id, name } of dataset.actors) {
      const word = name.split(/[^\p{L}]+/u).find(({ length }) => length > 4);
      const misspelt = word?.slice(0, 2) + (word?.slice(3) ?? "");
      if (word === undefined || ids(misspelt, { kinds: ["actors"] }).length > 0) continue;
      expect(ids(misspelt, { kinds: ["actors"], fuzzy: true }), misspelt).toContain(id);
    }
  });
  test("fuzzy does not change a search for words that records have", () => {
    for (const text of ["putin", "nato enlarg", "lavrov blinken", "Qasym-Jomart"])
      expect(search(dataset, text, { fuzzy: true }), text).toEqual(search(dataset, text));
  });
  test("fuzzy applies if only records of other kinds have the word", () => {
    const { statements } = small;
    const data = {
      ...small,
      statements: [changed(recordOf(statements, "gray-offers-truce"), { note: "Albo." })],
    };
    const found = (kinds: "actors" | "statements") =>
      search(data, "albo", { fuzzy: true, kinds: [kinds] }).map(({ id }) => id);
    expect(found("actors")).toContain("alba");
    expect(found("statements")).toEqual(["gray-offers-truce"]);
  });
  test("a similar word scores less than the word itself, and less with each difference", () => {
    const only = recordsOf({ actors: [{ id: "x1", type: "state", name: "Albanova", sources: [] }] });
    const scores = ["albanova", "albamova", "albamota"].map(
      (text) => search(only, text, { fuzzy: true })[0]?.score,
    );
    // The score of the exact word is 8 · 2 · ln 2. It is multiplied by 0.6 · 7/8 if one of the eight letters differs,
    // and by 0.6 · 6/8 if two letters differ.
    expect(scores).toEqual([11.09, 5.822, 4.991]);
  });
  test("a match in a name counts more than one in a summary, and a whole word more than a beginning", () => {
    const scores = Object.fromEntries(search(small, "alba").map(({ id, score }) => [id, score]));
    expect(scores.alba).toBeGreaterThan(scores["truce-offer"] as number);
    expect(search(small, "alb")[0]?.score).toBeLessThan(scores.alba as number);
  });
});
