import { fromAnnotations } from "demarche/import";
import { describe, expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";
import { expectWholeAccount } from "./account.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const actor = { type: "state" } as const;

function thrown(run: () => unknown): DemarcheError {
  try {
    run();
  } catch (error) {
    if (error instanceof DemarcheError) return error;
  }
  throw new Error("no DemarcheError was thrown");
}

const text = "🕊 Alba demands that Borea open the harbour. 👩‍👩‍👧 Borea rejects this. Borea rejects this.";
const address = "https://example.org/news";

/** Returns an annotation in the form in which the search API of Hypothes.is returns it. */
function row(id: string, exact: string | undefined, tags: readonly string[], more: object = {}) {
  const start = exact === undefined ? 0 : text.indexOf(exact);
  return {
    id,
    created: "2024-05-02T10:00:00+00:00",
    updated: "2024-05-02T10:00:00+00:00",
    user: "acct:coder@hypothes.is",
    uri: address,
    text: "",
    tags,
    group: "__world__",
    target: [
      {
        source: address,
        selector:
          exact === undefined
            ? []
            : [
                {
                  type: "RangeSelector",
                  startContainer: "/p[1]",
                  startOffset: 0,
                  endContainer: "/p[1]",
                  endOffset: 9,
                },
                { type: "TextPositionSelector", start, end: start + exact.length },
                {
                  type: "TextQuoteSelector",
                  exact,
                  prefix: text.slice(Math.max(0, start - 28), start),
                  suffix: text.slice(start + exact.length, start + exact.length + 28),
                },
              ],
      },
    ],
    document: { title: ["News of the harbour"] },
    ...more,
  };
}

const rows = [
  row(
    "a1",
    "Alba demands that Borea open the harbour.",
    [
      "speaker: Alba",
      "demand",
      "addressee:Borea",
      "issue:Open harbour",
      "stance:support",
      "date:2024-05-02",
      "todo",
    ],
    { text: "Demands it." },
  ),
  row("a2", "Borea rejects this.", [
    "speaker:Borea",
    "act:Reject",
    "on:Open harbour",
    "stance:con",
    "mood:angry",
  ]),
  row("a3", undefined, ["speaker:Alba", "act:announce", "on:Open harbour"]),
  row("a4", "open", ["nice word"]),
  row("a5", "open", ["speaker:Alba"], { references: ["a4"] }),
  row("a6", "open", ["speaker:Alba"]),
  row("a7", "open", ["speaker:Alba", "act:shout"]),
  row("a8", undefined, ["speaker:Alba", "act:assert", "stance:support", "stance:oppose", "on:Open harbour"]),
];
const options = { text, actor, stances: { con: "oppose" } } as const;

describe("Web Annotations", () => {
  test("an answer of the search of Hypothes.is becomes statements", () => {
    const { dataset, losses, moved } = fromAnnotations({ total: rows.length, rows }, options);
    parseDataset(plain(dataset));
    expectWholeAccount(losses);
    expect(moved).toBe(0);
    expect(dataset.documents).toMatchObject([
      { id: "news-of-the-harbour", url: address, length: [...text].length },
    ]);
    expect(
      dataset.statements.map(({ speaker, act, addressees, date, summary, positions, about, sources }) => ({
        ...{ speaker, act, addressees, date, summary, stance: positions[0]?.stance, about },
        words:
          sources[0]?.start === undefined
            ? undefined
            : quote(dataset, sources[0], { "news-of-the-harbour": text }),
      })),
    ).toEqual([
      {
        speaker: "alba",
        act: "demand",
        addressees: ["borea"],
        date: "2024-05-02",
        summary: "Demands it.",
        stance: "support",
        about: undefined,
        words: "Alba demands that Borea open the harbour.",
      },
      {
        speaker: "borea",
        act: "reject",
        addressees: undefined,
        date: undefined,
        summary: "Reject: oppose, Open harbour.",
        stance: "oppose",
        about: undefined,
        words: "Borea rejects this.",
      },
      {
        speaker: "alba",
        act: "announce",
        addressees: undefined,
        date: undefined,
        summary: "Announce.",
        stance: undefined,
        about: ["open-harbour"],
        words: undefined,
      },
    ]);
    expect(losses.tables.annotations).toEqual({ read: 8, mapped: 3, skipped: 2, refused: 3 });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'annotations row 5 (the 6th): annotation "a6": the act is missing. Add a tag such as "act:…", name it in fields, or give defaults: { act: "…" }.',
      expect.stringContaining('annotations row 6 (the 7th): annotation "a7": act cannot be "shout".'),
      'annotations row 7 (the 8th): annotation "a8": stance has 2 values, and on names 1 issue. Give one stance, or one for each issue.',
    ]);
    expect(losses.unknownValues.map(({ column, value }) => `${column} ${value}`)).toEqual([
      "tags todo",
      "mood angry",
      "act shout",
    ]);
    expect(dataset.statements[0]?.attributes).toEqual({
      annotation: "a1",
      annotator: "acct:coder@hypothes.is",
    });
  });

  test("an export of the client, a list, a page, a single annotation and a text are read alike", () => {
    const expected = fromAnnotations({ rows }, options);
    const w3c = { "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage", items: rows };
    for (const input of [
      { export_userid: "coder", annotations: rows },
      rows,
      w3c,
      { first: { items: rows } },
      JSON.stringify(rows),
      `\ufeff ${JSON.stringify({ rows })}`,
    ])
      expect(fromAnnotations(input, options)).toEqual(expected);
    expect(fromAnnotations(rows[0], options).dataset.statements).toHaveLength(1);
  });

  test("annotations of the W3C have bodies", () => {
    const annotation = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://example.org/a1",
      type: "Annotation",
      body: [
        { type: "TextualBody", value: "who:Alba", purpose: "tagging" },
        { type: "TextualBody", value: "pro", purpose: ["tagging"] },
        { type: "TextualBody", value: "For it.", purpose: "commenting" },
        "Second remark.",
      ],
      target: {
        source: { id: address },
        selector: {
          type: "XPathSelector",
          value: "/p",
          refinedBy: { type: "TextQuoteSelector", exact: "Alba demands" },
        },
      },
    };
    const { dataset, losses } = fromAnnotations(annotation, {
      text: { [address]: text },
      actor,
      fields: { speaker: "who" },
      tags: { pro: { act: "support", on: "Harbour", stance: "support" } },
    });
    expect(dataset.statements).toMatchObject([
      {
        speaker: "alba",
        act: "support",
        summary: "For it.\nSecond remark.",
        positions: [{ on: "harbour", stance: "support" }],
        sources: [{ start: 2, end: 14 }],
      },
    ]);
    expect(losses.rows).toEqual({ read: 1, mapped: 1, skipped: 0, refused: 0 });
  });

  test("words are looked for with their context if they are elsewhere", () => {
    const shifted = plain(rows.slice(0, 2));
    for (const { target } of shifted)
      for (const selector of target[0].selector)
        if (selector.start !== undefined) {
          selector.start += 400;
          selector.end += 400;
        }
    const { dataset, moved } = fromAnnotations(shifted, options);
    expect(moved).toBe(2);
    expect(dataset.statements.map(({ sources }) => sources[0])).toEqual(
      fromAnnotations(rows.slice(0, 2), options).dataset.statements.map(({ sources }) => sources[0]),
    );
    shifted[1].target[0].selector[2] = { type: "TextQuoteSelector", exact: "Borea rejects this." };
    shifted[0].target[0].selector[2] = { type: "TextQuoteSelector", exact: "Alba demands nothing" };
    expect(fromAnnotations(shifted, options).losses.refused.map(({ message }) => message)).toEqual([
      'annotations row 0 (the first): annotation "a1": the words "Alba demands nothing" are not in the text. Give the text that was annotated.',
      expect.stringContaining('the words "Borea rejects this." are in the text 2 times'),
    ]);
  });

  test("one text with annotations of several documents is an error, and an object has a text for each", () => {
    const other = "https://example.org/other";
    const several = [
      row("a1", "Alba demands", ["speaker:Alba", "demand"]),
      row("b1", "Alba demands", ["speaker:Alba", "demand"], {
        uri: other,
        target: [{ source: other, selector: [{ type: "TextQuoteSelector", exact: "Borea agrees" }] }],
        document: { title: ["Other news"] },
      }),
    ];
    const error = thrown(() => fromAnnotations(several, { text, actor }));
    expect([error.code, error.path]).toEqual(["invalid-option", "/text"]);
    expect(error.message).toBe(
      'fromAnnotations: text is one text, and the annotations are of 2 documents: "https://example.org/news", "https://example.org/other". Give an object with the text of each document: { text: { "https://example.org/news": "…", "https://example.org/other": "…" } }. Documents without a text are cited as a whole.',
    );
    const { dataset } = fromAnnotations(several, {
      text: { [address]: text, [other]: "Borea agrees." },
      actor,
    });
    expect(dataset.statements.map(({ sources }) => sources)).toEqual([
      [{ document: "news-of-the-harbour", start: 2, end: 14 }],
      [{ document: "other-news", start: 0, end: 12 }],
    ]);
    const half = fromAnnotations(several, { text: { [address]: text }, actor }).dataset;
    expect(half.statements[1]?.sources).toEqual([{ document: "other-news" }]);
    expect(
      thrown(() => fromAnnotations(several, { text: { [`${other}s`]: text }, actor })).message,
    ).toContain('no annotation is of this document. Did you mean "https://example.org/other"?');
    const same = fromAnnotations(
      several.slice(0, 1).concat(row("c1", "open", [], { uri: other, target: other })),
      {
        text: { [address]: text, [other]: text },
        actor,
      },
    );
    expect(same.dataset.documents).toHaveLength(1);
    expect(same.losses.dropped).toContainEqual({
      table: "documents",
      column: "url",
      reason: "addresses of documents with the text of another document",
      count: 1,
    });
  });

  test("for brat, the option text is the text of a single file", () => {
    const file = { ann: "T1\tState 0 4\tAlba\nE1\tDemand:T1 Speaker:T1", title: "One" };
    const message = (input: unknown, given: string | Record<string, string>) =>
      thrown(() => fromAnnotations(input, { text: given })).message;
    expect(fromAnnotations([file], { text: "Alba" }).dataset.documents[0]?.length).toBe(4);
    expect(message([file, file], "Alba")).toContain(
      "text is one text, and there are 2 brat files. Give each file its own text",
    );
    expect(message(file, { One: "Alba" })).toContain(
      "text is an object of texts, and there is one brat file.",
    );
    expect(message({ ...file, text: "Alba." }, "Alba")).toContain("Leave one of them out.");
  });

  test("positions of the W3C are code points, and those of Hypothes.is UTF-16 units", () => {
    const at = (start: number, end: number, more: object) => ({
      target: [{ source: address, selector: { type: "TextPositionSelector", start, end } }],
      ...more,
    });
    const body = ["speaker:Alba", "demand"].map((value) => ({
      type: "TextualBody",
      value,
      purpose: "tagging",
    }));
    const tags = ["speaker:Alba", "demand"];
    const read = (annotations: readonly object[], more: object = {}) => {
      const { dataset, losses } = fromAnnotations(annotations, { text, actor, ...more });
      return [
        dataset.statements.map(({ sources }) => sources.map(({ start, end }) => [start, end])),
        losses.inferred
          .filter(({ field }) => field === "offsets")
          .map(({ value, count, row }) => [value, count, row]),
      ];
    };
    const words = [[[2, 6]]];
    expect(read([at(2, 6, { id: "https://example.org/a1", body })])).toEqual([
      words,
      [["code-points", 1, 0]],
    ]);
    expect(read([at(3, 7, { uri: address, tags })])).toEqual([words, [["utf-16", 1, 0]]]);
    expect(read([at(3, 7, { id: "https://hypothes.is/a/x1", body })])).toEqual([words, [["utf-16", 1, 0]]]);
    expect(read([at(3, 7, { creator: "acct:coder@hypothes.is", body })])).toEqual([
      words,
      [["utf-16", 1, 0]],
    ]);
    expect(read([at(3, 7, { body })], { offsets: "utf-16" })).toEqual([words, []]);
    // Positions before the first emoji are the same in code points and in UTF-16 units.
    expect(read([at(0, 4, { body })], { text: "Alba 🕊" })).toEqual([[[[0, 4]]], []]);
    expect(read([row("a1", "Alba demands", tags)])).toEqual([[[[2, 14]]], []]);
  });

  test("words that are found twice need their context or a position", () => {
    const message = (...selector: readonly object[]) =>
      fromAnnotations(
        [row("a1", "open", ["speaker:Borea", "reject"], { target: [{ source: address, selector }] })],
        {
          text,
          actor,
        },
      ).losses.refused[0]?.problems[0]?.message;
    const quotation = { type: "TextQuoteSelector", exact: "Borea rejects this." };
    const position = { type: "TextPositionSelector", start: 900, end: 919 };
    expect(message(quotation)).toBe(
      'the words "Borea rejects this." are in the text 2 times, and have no position. Give the words before and after them, as prefix and suffix of the TextQuoteSelector, or a TextPositionSelector.',
    );
    expect(message({ ...quotation, prefix: " " })).toContain(
      "Give a longer prefix and suffix in the TextQuote",
    );
    expect(message(quotation, position)).toBe(
      'the words "Borea rejects this." are in the text 2 times, and are not at positions 900 to 919. Give the text that was annotated, or the words before and after them, as prefix and suffix of the TextQuoteSelector.',
    );
    expect(message({ type: "TextPositionSelector", start: 3 })).toBe(
      "the position of the words has no end. Give it as a whole number.",
    );
  });

  test("without a text, statements cite the document as a whole", () => {
    const { dataset, losses } = fromAnnotations(rows, { ...options, text: undefined });
    expect(dataset.statements.map(({ sources }) => sources)).toEqual(
      Array(3).fill([{ document: "news-of-the-harbour" }]),
    );
    expect(losses.dropped.find(({ column }) => column === "positions")?.count).toBe(2);
    expectWholeAccount(losses);
  });
});

const ann = [
  "T1\tState 2 6\tAlba",
  "T2\tDemand 7 14\tdemands",
  "T3\tState 20 25\tBorea",
  "T4\tIssue 26 30;35 42\topen harbour",
  "E1\tDemand:T2 Speaker:T1 Addressee2:T3 On:T4",
  "A1\tStance E1 support",
  "M1\tUrgent E1",
  "N1\tReference T3 Wikidata:Q99\tKingdom of Borea",
  "#1\tAnnotatorNotes E1\tAsks to open it.",
  "#2\tAnnotatorNotes A1\tSure?",
  "T5\tRejection 50 63\tBorea rejects",
  "R1\tspeaker Arg1:T5 Arg2:T3",
  "*\tEquiv T1 T3",
  "T6\tState 2 6\tBorea",
  "A2\tact T6 assert",
  "R2\tspeaker Arg1:T6 Arg2:T1",
  "E2\tDemand:T9 Speaker:T1",
  "R3\tspeaker Arg1:T8 Arg2:T1",
  "A3\tact T77 assert",
  "T1\tState 2 6\tAlba",
  "T7\tState two six\tAlba",
  "what is this",
  "",
].join("\r\n");

describe("brat", () => {
  test("events, words, attributes, relations, names and notes become statements", () => {
    const { dataset, losses } = fromAnnotations(
      { ann, text, title: "News" },
      { tags: { Rejection: { act: "reject" } } },
    );
    parseDataset(plain(dataset));
    expectWholeAccount(losses);
    expect(dataset.statements).toMatchObject([
      {
        speaker: "alba",
        act: "demand",
        addressees: ["kingdom-of-borea"],
        summary: "Asks to open it.",
        positions: [{ on: "open-harbour", stance: "support" }],
        sources: [
          { start: 7, end: 14 },
          { start: 2, end: 6 },
          { start: 20, end: 25 },
          { start: 26, end: 30 },
          { start: 35, end: 42 },
        ],
      },
      { speaker: "kingdom-of-borea", act: "reject", sources: [{ start: 50, end: 63 }] },
    ]);
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ["Alba", "state"],
      ["Kingdom of Borea", "state"],
    ]);
    expect(losses.refused.map(({ row }) => row)).toEqual([13, 16, 17, 18, 19, 20, 21]);
    expect(losses.refused[0]?.message).toContain('the words "Borea" are');
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["Urgent", "State"]);
    expect(losses.tables.lines?.read).toBe(22);
  });

  test("the content of a file is enough, and several files are several documents", () => {
    const one = fromAnnotations(ann, { text });
    expect(one.dataset.statements).toHaveLength(1);
    expect(one.dataset.documents).toMatchObject([{ title: "Annotated text", length: [...text].length }]);
    const two = fromAnnotations([
      { ann, title: "First" },
      { ann, text, title: "Second", url: address },
    ]);
    expect(two.dataset.documents.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(Object.keys(two.losses.tables)).toEqual(["lines of document 0", "lines of document 1"]);
    expectWholeAccount(two.losses);
  });

  test("positions in other units are an error that names the cure", () => {
    const wrong = "T1\tState 3 7\tAlba\nE1\tDemand:T1 Speaker:T1";
    const twice = `${text} Alba.`;
    const { losses } = fromAnnotations({ ann: wrong, text: twice }, { actor });
    expect(losses.refused[0]?.message).toContain('Give offsets: "utf-16".');
    const { dataset } = fromAnnotations({ ann: wrong, text: twice }, { actor, offsets: "utf-16" });
    expect(dataset.statements[0]?.sources).toEqual([{ document: "annotated-text", start: 2, end: 6 }]);
  });

  test("discontinuous words are compared with the text, and an id of two events is refused", () => {
    const spans = "T1\tState 2 6\tAlba\nT2\tDemand 7 14\tdemands\nT3\tIssue 26 30;35 42\topen harbors\n";
    const { losses } = fromAnnotations(
      {
        ann: `${spans}E1\tDemand:T2 Speaker:T1 On:T3\nE2\tDemand:T2 Speaker:T1\nE2\tDemand:T2 Speaker:T1`,
        text,
      },
      { actor },
    );
    expect(losses.refused.map(({ annotation, message }) => [annotation, message])).toEqual([
      ["E1", expect.stringContaining('the words "harbors" are not in the text.')],
      [
        undefined,
        expect.stringContaining("has the id E2, which an earlier line has. Give one of them another id."),
      ],
    ]);
    const roles = fromAnnotations({ ann: `${spans}E1\tClaim:T2 Source:T1\nA1\tMood E1 calm` }).losses.dropped;
    expect(roles.flatMap(({ column }) => column ?? [])).toEqual(["Mood", "Source"]);
    const none = fromAnnotations(
      { ann: "T1\tState 2 6\tAlba\nT2\tDemand 7 14\tdemands\nE1\tDemand:T2", text },
      { actor },
    );
    expect(none.losses.refused[0]?.message).toContain(
      'lines row 2 (the 3rd): annotation "E1": the speaker is missing. Add a role, an attribute or a relation "Speaker"',
    );
  });

  test("a label that is no type of actor asks for one", () => {
    const { losses } = fromAnnotations("T1\tThing 0 2\tIt\nE1\tDemand:T1 Speaker:T1", {});
    expect(losses.refused[0]?.message).toContain('its label "Thing" says no type of actor');
  });
});

describe("broken lines of brat", () => {
  const words = "Alba criticised Borea.";
  const names = "T1\tState 0 4\tAlba\nT2\tCriticise 5 15\tcriticised\nT3\tState 16 21\tBorea\n";
  const read = (ann: string, more: object = {}) =>
    fromAnnotations({ ann, text: words }, { tags: { Criticise: { act: "criticize" } }, ...more });
  const messages = (ann: string, more: object = {}) =>
    read(ann, more).losses.refused.map(({ message }) => message);

  test("actors cite their names, and the statement cites the trigger first", () => {
    const { dataset } = read(`${names}E1\tCriticise:T2 Speaker:T1 Target:T3`);
    expect(dataset.actors.map(({ name, sources }) => [name, sources])).toEqual([
      ["Alba", [{ document: "annotated-text", start: 0, end: 4 }]],
      ["Borea", [{ document: "annotated-text", start: 16, end: 21 }]],
    ]);
    expect(dataset.statements[0]?.sources[0]).toEqual({ document: "annotated-text", start: 5, end: 15 });
    const more = { extends: dataset, offsets: "code-points" } as const;
    const again = read(`${names}E1\tCriticise:T2 Speaker:T3 Target:T1`, more).dataset;
    expect(again.actors.map(({ sources }) => sources.length)).toEqual([1, 1]);
  });

  test.each(["A1\tNegation E1", "A1\tNegated E1 true"])("a negated event is refused: %s", (line) => {
    const ann = `${names}E1\tCriticise:T2 Speaker:T1 Target:T3\n${line}`;
    expect(messages(ann)).toEqual([
      expect.stringMatching(
        /the attribute "Negat(?:ion|ed)" says that the act was not performed.*such as "deny".*give tags: \{ "Negat(?:ion|ed)": \{\} \}\.$/,
      ),
    ]);
    expect(read(ann).losses.dropped).toContainEqual({
      table: "lines",
      reason: "lines of refused annotations",
      count: 4,
    });
    const tags = { Criticise: { act: "criticize" }, Negation: {}, Negated: {} };
    expect(read(ann, { tags }).losses.refused).toEqual([]);
    expect(messages(ann.replace("true", "false").replace("Negation E1", "Negated E1 no"))).toEqual([]);
  });

  test("lines about the trigger of an event are about the event", () => {
    const ann = `${names}E1\tCriticise:T2 Speaker:T1`;
    expect(messages(`${ann}\nA1\tNegation T2`)).toEqual([
      expect.stringContaining(
        'annotation "E1": the attribute "Negation" says that the act was not performed',
      ),
    ]);
    const { dataset, losses } = read(
      `${ann}\nR1\tTarget Arg1:T2 Arg2:T3\n#1\tAnnotatorNotes T2\tCriticizes it.`,
    );
    expect(dataset.statements).toMatchObject([{ targets: ["borea"], summary: "Criticizes it." }]);
    expect(losses.tables.lines).toEqual({ read: 6, mapped: 6, skipped: 0, refused: 0 });
  });

  test.each(["R1\tspeaker Arg1:T2 Arg2:T1", "R1\tspeaker Arg1:T1 Arg2:T2"])(
    "either argument of a relation can be the statement: %s",
    (line) => {
      const expected = [{ speaker: "alba", act: "criticize", sources: [{ start: 5, end: 15 }] }];
      expect(read(`${names}${line}`).dataset.statements).toMatchObject(expected);
      // Here the label `Criticise` is not mapped to an act. The annotation T2 is still the statement, because the other
      // argument has the label `State`, which is a type of actor.
      const more = { tags: { Criticise: {} }, defaults: { act: "criticize" } } as const;
      expect(read(`${names}${line}`, more).dataset.statements).toMatchObject(expected);
      expect(read(`${names}E1\tCriticise:T2\n${line}`).dataset.statements).toMatchObject(expected);
    },
  );

  test("a name of fields that the file does not have is an error", () => {
    const ann = `${names}R1\tsays Arg1:T1 Arg2:T2`;
    const error = thrown(() => read(ann, { fields: { speaker: "sais" } }));
    expect([error.path, error.message]).toEqual([
      "/fields/speaker",
      'fromAnnotations: fields.speaker: no annotation has a role, an attribute or a relation "sais". Did you mean "says"?',
    ]);
    expect(read(ann, { fields: { speaker: "Says" } }).dataset.statements).toHaveLength(1);
    // The name "if" is not in the file, but this is not an error. Every name in the file is already used by another
    // field, so "if" is probably not a misspelling.
    const more = { fields: { speaker: "says", condition: "if" } } as const;
    expect(read(ann, more).dataset.statements).toHaveLength(1);
    const tags = ["who:Alba", "demand"];
    expect(
      thrown(() => fromAnnotations([row("a1", "open", tags)], { text, actor, fields: { speaker: "whom" } }))
        .message,
    ).toContain('no annotation has a tag with a value whose name is "whom". Did you mean "who"?');
  });

  test("an id that is used twice is refused with the cure", () => {
    expect(messages(`${names}T1\tState 16 21\tBorea`).slice(1)).toEqual([
      'lines row 3 (the 4th): "T1\\tState 16 21\\tBorea" has the id T1, which an earlier line has. Give one of them another id.',
    ]);
  });

  test("words beyond the text are an error of their line, and of the lines that refer to it", () => {
    const ann = `${names}T4\tState 500 505\tGray\nE1\tCriticise:T2 Speaker:T4\nR1\tMeets Arg1:T1 Arg2:T4`;
    expect(messages(ann)).toEqual([
      'lines row 3 (the 4th): "T4\\tState 500 505\\tGray" ends at position 505, and the text has 22 characters. Give the text that was annotated.',
      'lines row 4 (the 5th): "E1\\tCriticise:T2 Speaker:T4" refers to T4, whose line was refused. Correct that line.',
      'lines row 5 (the 6th): "R1\\tMeets Arg1:T1 Arg2:T4" refers to T4, whose line was refused. Correct that line.',
    ]);
    expect(messages(`${names}T4\tState 21 22\t.\nE1\tCriticise:T2 Speaker:T1`)).toEqual([]);
  });

  test("the words of a refused event are not annotations of their own", () => {
    const { losses } = read(`${names}E1\tCriticise:T2 Speaker:T9 Target:T3`);
    expect(losses.refused.map(({ message }) => message)).toEqual([
      expect.stringContaining('refers to "T9", which is not there. Give the whole file.'),
    ]);
    expect(losses.dropped).toEqual([
      {
        table: "lines",
        reason:
          "annotations without a speaker and an act. If they are statements, say with fields or tags which role, relation or label gives the speaker or the act",
        count: 1,
      },
      { table: "lines", reason: "lines of refused annotations", count: 2 },
    ]);
    expectWholeAccount(losses);
  });

  test("a label that is nearly an act names the act and the option", () => {
    expect(messages(`${names}E1\tCriticise:T2 Speaker:T1`, { tags: {} })).toEqual([
      'lines row 3 (the 4th): annotation "E1": the act is missing, and no label or attribute is an act: "Criticise". Did you mean "criticize"? Add a role, an attribute or a relation "Act", or say in the option tags what it means: { "Criticise": { act: "…" } }.',
    ]);
  });
});

describe("repeated annotations", () => {
  const given = ["speaker:Alba", "demand", "on:Truce", "support"];
  test("annotations with the same id are one statement", () => {
    const first = row("a1", "open", given);
    const other = row("a1", "harbour", ["speaker:Alba", "demand", "on:Truce", "oppose", "date:2024"]);
    const { dataset, losses } = fromAnnotations([first, { ...first, updated: "2024-05-03" }, other], options);
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual(["support"]);
    expect(losses.duplicates).toBe(2);
    const id = dataset.statements[0]?.id;
    expect(losses.conflicts).toEqual([
      { kind: "statements", id, field: "on", values: ["Truce: support", "Truce: oppose"], count: 1, row: 2 },
      { kind: "statements", id, field: "date", values: [null, "2024"], count: 1, row: 2 },
      { kind: "statements", id, field: "words", values: ["26 to 30", "35 to 42"], count: 1, row: 2 },
    ]);
    expect(losses.tables.annotations).toEqual({ read: 3, mapped: 3, skipped: 0, refused: 0 });
    expectWholeAccount(losses);
  });

  test("an annotation that repeats a refused one is refused, and ids of brat are not compared", () => {
    const wrong = row("a1", "open", [...given, "date:May"]);
    const { losses } = fromAnnotations([wrong, wrong], { ...options, actor: undefined });
    expect(losses.refused[1]?.message).toBe(
      "annotations row 1 (the 2nd): repeats the id of row 0 (the first), which was refused. Correct that annotation.",
    );
    const file = { ann: "T1\tState 0 4\tAlba\nE1\tDemand:T1 Speaker:T1", text: "Alba" };
    expect(fromAnnotations([file, file]).dataset.statements).toHaveLength(2);
  });
});

describe("fields", () => {
  const read = (tags: readonly string[], more: Parameters<typeof fromAnnotations>[1] = {}) =>
    fromAnnotations([row("a1", "open", ["speaker:Alba", ...tags])], { text, actor, ...more });
  const first = (...args: Parameters<typeof read>) => read(...args).dataset.statements[0];

  test("a tag that is an act and a stance is the stance beside an act, and otherwise the act", () => {
    expect(first(["support", "on:Truce"])).toMatchObject({
      act: "support",
      positions: [{ on: "truce", stance: "support" }],
    });
    expect(first(["oppose"])).toMatchObject({ act: "oppose", positions: [] });
    expect(first(["support", "on:Truce", "stance:neutral"])).toMatchObject({
      act: "support",
      positions: [{ on: "truce", stance: "neutral" }],
    });
    for (const tags of [
      ["demand", "support"],
      ["support", "demand"],
      ["act:demand", "Support"],
    ])
      expect(first([...tags, "on:Truce"])).toMatchObject({
        act: "demand",
        positions: [{ on: "truce", stance: "support" }],
      });
    expect(first(["oppose", "on:Truce"], { defaults: { act: "assert" } })).toMatchObject({
      act: "assert",
      positions: [{ stance: "oppose" }],
    });
    expect(first(["assert", "Neutral", "on:Truce"])?.positions).toMatchObject([{ stance: "neutral" }]);
  });

  test("a word that may be the act is not replaced by a stance", () => {
    const { dataset, losses } = read(["request", "on:Truce", "support"]);
    expect(dataset.statements).toEqual([]);
    expect(losses.refused[0]?.message).toMatch(
      /the act is missing, and no tag is an act: "request"\. "support" was read as the stance\. Use one of "assert", .*\{ "request": \{ act: "…" \} \}\.$/,
    );
    expect(first(["request", "on:Truce", "support"], { tags: { request: { act: "appeal" } } })).toMatchObject(
      {
        act: "appeal",
        positions: [{ on: "truce", stance: "support" }],
      },
    );
    expect(first(["todo", "on:Truce", "support"], { tags: { todo: {} } })?.act).toBe("support");
  });

  test.each([
    ["promise", 'In the codebook, this verb is "pledge" if the speaker will do it for others'],
    ["Promises", 'In the codebook, this verb is "pledge" if'],
    ["condemnation", 'In the codebook, this verb is "criticize" if an actor'],
    ["urges", 'In the codebook, this verb is "appeal" if the decision is left to others.'],
    ["refused", 'In the codebook, this verb is "reject".'],
    ["denies", 'In the codebook, this verb is "deny" if'],
    [
      "chiedere",
      'In the codebook, this verb is "demand" if the speaker insists on it, or asks formally, or "appeal" if',
    ],
    ["refuza", 'In the codebook, this verb is "reject".'],
    ["demnad", 'Did you mean "demand"?'],
    ["criticise", 'Did you mean "criticize"?'],
    ["praise", 'In the codebook, this verb is "support".'],
    ["todo", 'Use one of "assert", '],
  ])("the hint for %s follows the verbs of the codebook and not the letters", (word, hint) => {
    expect(read([word]).losses.refused[0]?.message).toContain(
      `no tag is an act: ${JSON.stringify(word)}. ${hint}`,
    );
    expect(read([`act:${word}`]).losses.refused[0]?.message).toContain(
      `act cannot be ${JSON.stringify(word)}. ${hint}`,
    );
    expect(thrown(() => read([], { acts: { x: word as never } })).message).toContain(hint);
  });

  test.each([
    [["demand", "reject"], 'act has 2 values, "demand" and "reject". Keep one of them'],
    [["act:reject", "demand"], 'act has 2 values, "reject" and "demand".'],
    [["support", "oppose"], 'act has 2 values, "support" and "oppose".'],
    [["demand", "speaker:Borea"], 'speaker has 2 values, "Alba" and "Borea".'],
    [["demand", "date:2024", "date:2025"], 'date has 2 values, "2024" and "2025".'],
    [["demand", "stance:support"], 'stance "support" has no issue. Name the issue with a tag such as "on:…"'],
    [["demand", "support"], 'stance "support" has no issue.'],
    [["demand", "conditional", "on:Truce"], 'stance "conditional" has no condition. Say what it depends on'],
  ])("values that cannot be in one statement are a problem: %j", (tags, message) => {
    const { losses } = read(tags);
    expect(losses.refused.map((refused) => refused.message)).toEqual([expect.stringContaining(message)]);
  });

  test("equal values given twice are one value", () => {
    expect(first(["demand", "act:Demand", "speaker:Alba"])).toMatchObject({ act: "demand" });
  });

  test("a default stance is for annotations with an issue", () => {
    const defaults = { stance: "oppose", condition: "If it rains" };
    expect(first(["demand"], { defaults })).toMatchObject({ positions: [] });
    expect(first(["demand", "on:Truce"], { defaults })?.positions).toMatchObject([
      { stance: "oppose", condition: "If it rains" },
    ]);
    expect(read(["demand"], { defaults }).losses.dropped.some(({ column }) => column === "condition")).toBe(
      false,
    );
  });

  test("a condition without a stance is counted", () => {
    const { losses } = read(["demand", "on:Truce", "condition:If it rains"]);
    expect(losses.dropped.find(({ column }) => column === "condition")?.count).toBe(1);
  });

  test("everything that is wrong with an annotation is reported at once", () => {
    const wrong = row(
      "a9",
      undefined,
      ["act:shout", "stance:maybe", "on:Truce", "addressee:Borea", "target:Gray"],
      {
        target: [{ source: address, selector: [{ type: "TextQuoteSelector", exact: "Nothing of it" }] }],
      },
    );
    const details = (name: string) => {
      if (name === "Alba") return actor;
      throw new Error(`who is ${name}`);
    };
    const { losses } = fromAnnotations([row("a1", "open", ["speaker:Alba", "demand"]), wrong], {
      text,
      actor: details,
    });
    const [refused] = losses.refused;
    expect(refused?.annotation).toBe("a9");
    expect(refused?.problems.map(({ field }) => field?.split(".")[0])).toEqual([
      "speaker",
      "act",
      "stance",
      "words",
      "addressees",
      "targets",
    ]);
    expect(refused?.message).toContain(
      'annotations row 1 (the 2nd): annotation "a9" has 6 problems: (1) the speaker is missing.',
    );
    for (const part of ["shout", "maybe", "Nothing of it", "Borea", "Gray"])
      expect(refused?.message).toContain(part);
    expect(losses.rows).toEqual({ read: 2, mapped: 1, skipped: 0, refused: 1 });
  });

  test("two actors that are not known are two problems", () => {
    const { losses } = fromAnnotations([row("a1", "open", ["speaker:Alba", "demand", "addressee:Borea"])], {
      text,
    });
    expect(losses.refused[0]?.problems.map(({ field, value }) => [field, value])).toEqual([
      ["speaker", "Alba"],
      ["addressees", "Borea"],
    ]);
    expect(losses.refused[0]?.message).toContain(
      '(2) addressees names "Borea", and nothing says what it is. Give actor:',
    );
    // The message suggests the actors of the dataset in `extends`. It does not suggest the placeholder that the import
    // uses for a missing speaker.
    const base = read(["demand"]).dataset;
    const again = fromAnnotations([row("b1", "open", ["shout", "speaker:Albba", "addressee:Borea"])], {
      text,
      extends: base,
    }).losses.refused[0];
    expect(again?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'the act is missing, and no tag is an act: "shout". Use one of "assert", "deny"',
      ),
      expect.stringContaining('speaker names "Albba"'),
      expect.stringContaining('Use one of "alba". Or give actor'),
    ]);
    expect(again?.message).not.toContain("any speaker");
  });
});

describe("reporting", () => {
  const quoted = 'Gray said: "We will come." Alba called it “a first step”. “Fine.” Borea left.\nIt’s late.';
  const read = (exact: string, more: object = {}, tags: readonly string[] = []) => {
    const start = quoted.indexOf(exact);
    const selector = [
      { type: "TextPositionSelector", start, end: start + exact.length },
      {
        type: "TextQuoteSelector",
        exact,
        prefix: quoted.slice(Math.max(0, start - 20), start),
        suffix: quoted.slice(start + exact.length, start + exact.length + 20),
      },
    ];
    const annotation = {
      id: "q",
      tags: ["speaker:Gray", "assert", ...tags],
      target: { source: address, selector },
    };
    return fromAnnotations(annotation, { text: quoted, actor, ...more });
  };

  test.each([
    ["We will come", "direct"],
    ['"We will come."', "direct"],
    ["a first step", "direct"],
    ["“a first step”.", "direct"],
    ['Gray said: "We will come."', "mixed"],
    ["called it “a first", "mixed"],
    ["Alba called it", "indirect"],
    ["Borea left.", "indirect"],
    ["It’s late.", "indirect"],
  ])("%s is %s", (exact, reporting) => {
    for (const more of [{}, { text: undefined }]) {
      const { dataset, losses } = read(exact, more);
      // Without the text, the import knows only the quotation marks in the words and directly next to them. It does not
      // know that a quotation ends later.
      const isCut = "text" in more && exact === "called it “a first";
      expect(dataset.statements[0]?.reporting).toBe(isCut ? "indirect" : reporting);
      expect(dataset.statements[0]?.doubts).toBeUndefined();
      expect(losses.inferred).toMatchObject([{ field: "reporting", count: 1, table: "annotations", row: 0 }]);
    }
  });

  test("a tag or an option comes before the words", () => {
    expect(read("We will come", {}, ["reporting:attributed"]).losses.inferred).toEqual([]);
    const { dataset, losses } = read("We will come", { defaults: { reporting: "mixed" } });
    expect([dataset.statements[0]?.reporting, losses.inferred]).toEqual(["mixed", []]);
  });

  test("without words, the value is assumed, and the statement says so", () => {
    const note = { id: "n", uri: address, tags: ["speaker:Gray", "assert"], target: [{ source: address }] };
    const { dataset, losses } = fromAnnotations(note, { text: quoted, actor });
    expect(dataset.statements[0]).toMatchObject({ reporting: "indirect", doubts: [{ field: "reporting" }] });
    expect(losses.inferred).toMatchObject([{ value: "indirect", count: 1 }]);
  });
});

describe("answers of Hypothes.is", () => {
  const statement = row("a1", "open", ["speaker:Alba", "demand"]);

  test("replies, page notes, hidden annotations and other selectors are in the dataset or in the losses", () => {
    const pdf = [
      {
        source: address,
        selector: [
          { type: "PageSelector", index: 3 },
          { type: "EPUBContentSelector", url: "x" },
        ],
      },
    ];
    const given = [
      { ...statement, hidden: false, flagged: false },
      row("a2", undefined, [], { text: "A page note.", target: [{ source: address }] }),
      row("a3", undefined, ["speaker:Alba", "assert"], { target: [{ source: address }] }),
      row("a4", "open", ["speaker:Alba", "demand"], { hidden: true }),
      row("a5", undefined, [], { references: ["a1"] }),
      row("a6", undefined, ["speaker:Alba", "assert"], { target: pdf }),
      row("a7", undefined, [], { motivation: ["replying"] }),
      row("a8", "open", ["speaker:Alba", "deny"], {
        target: [...statement.target, { source: "https://example.org/other" }],
      }),
    ];
    const { dataset, losses } = fromAnnotations(
      { rows: given, replies: [row("r1", undefined, [], { references: ["a1"] })], total: 50 },
      options,
    );
    expectWholeAccount(losses);
    expect(
      dataset.statements.map(({ attributes, sources }) => [attributes?.annotation, sources[0]?.start]),
    ).toEqual([
      ["a1", 26],
      ["a3", undefined],
      ["a6", undefined],
      ["a8", 26],
    ]);
    expect(losses.tables).toMatchObject({
      annotations: { read: 8, mapped: 4, skipped: 4 },
      replies: { read: 1, skipped: 1 },
    });
    const counts = losses.dropped.map(
      ({ table, column, reason, count }) => `${table}.${column ?? ""} ${count}: ${reason}`,
    );
    expect(counts).toEqual(
      expect.arrayContaining([
        "annotations. 1: annotations without a speaker and an act. If they are statements, say with fields or tags which tag gives the speaker or the act",
        "annotations. 1: annotations that a moderator has hidden",
        "annotations. 2: replies to other annotations",
        "replies. 1: replies to other annotations",
        "annotations.target.selector 1: selectors that select words neither by a position nor by a quotation",
        "annotations.target 1: targets in other documents than the first target",
        "file.total 1: 42 more annotations are in the source. Ask for its further pages, and give the answers as a list",
      ]),
    );
    expect(losses.dropped.some(({ column }) => column === "flagged" || column === "hidden")).toBe(false);
  });

  test("a list of answers is read like one answer", () => {
    const pages = [
      { total: 2, rows: [statement] },
      { total: 2, rows: [{ ...statement, id: "b1" }] },
    ];
    const { dataset, losses } = fromAnnotations(pages, options);
    expect(dataset.statements.map(({ attributes }) => attributes?.annotation)).toEqual(["a1", "b1"]);
    expect(losses.dropped.some(({ table }) => table === "file")).toBe(false);
  });
});

test("annotations of a text that is in the extended dataset cite it", () => {
  const first = fromAnnotations(rows, options).dataset;
  const { dataset, losses } = fromAnnotations(
    { ann, text },
    { extends: first, tags: { Rejection: { act: "reject" } } },
  );
  parseDataset(plain(dataset));
  expect(dataset.documents).toHaveLength(1);
  expect(losses.matched.map(({ id }) => id)).toEqual(expect.arrayContaining(["news-of-the-harbour", "alba"]));
});

test("new actors need details", () => {
  const { losses } = fromAnnotations(rows, { text });
  expect(losses.refused[0]?.message).toContain("Give actor");
  const { dataset } = fromAnnotations(rows, {
    ...options,
    actor: (name) => ({ type: name === "Alba" ? "state" : "group" }),
    issue: (label) => ({ label, proposition: "Open it." }),
    defaults: { act: "assert" },
  });
  expect(dataset.actors.map(({ type }) => type)).toEqual(["state", "group"]);
  expect(dataset.statements).toHaveLength(4);
});

test("misuse is an error", () => {
  expect(thrown(() => fromAnnotations(7)).message).toContain("takes Web Annotations");
  expect(thrown(() => fromAnnotations({})).code).toBe("invalid-shape");
  expect(thrown(() => fromAnnotations("[{")).message).toContain("begins like JSON");
  expect(thrown(() => fromAnnotations([], { fields: { speakers: "who" } } as never)).message).toContain(
    "speaker",
  );
  expect(thrown(() => fromAnnotations([], { tags: { x: { actor: "y" } } } as never)).code).toBe(
    "invalid-option",
  );
  expect(thrown(() => fromAnnotations([], { acts: { x: "say" } } as never)).path).toBe("/acts/x");
  expect(thrown(() => fromAnnotations([], { offsets: "bytes" } as never)).path).toBe("/offsets");
  expect(thrown(() => fromAnnotations(rows, { ...options, onError: "throw" })).issues).toHaveLength(3);
});

test("hostile values stay harmless", () => {
  const deep: Record<string, unknown> = { type: "TextQuoteSelector", exact: "open" };
  deep.refinedBy = deep;
  const hostile = [
    null,
    7,
    "x",
    [],
    {},
    { target: {} },
    { target: [null, 7] },
    { target: { source: address, selector: deep }, tags: ["speaker:__proto__", "act:assert"] },
    JSON.parse(
      `{"target":"${address}","tags":["__proto__:x","speaker:constructor","act:constructor"],"__proto__":{"polluted":true}}`,
    ),
    { target: address, tags: [{}, null, "speaker:A", "act:assert", "date:yesterday"] },
    {
      target: { source: address, selector: [{ type: "TextPositionSelector", start: -1, end: 1e9 }] },
      tags: ["speaker:A", "act:assert"],
    },
    {
      target: { source: address, selector: [{ type: "TextPositionSelector", start: 1, end: 3 }] },
      tags: ["speaker:A", "act:assert"],
    },
  ];
  const { dataset, losses } = fromAnnotations(hostile, { text, actor });
  parseDataset(plain(dataset));
  expectWholeAccount(losses);
  expect(dataset.actors.map(({ name }) => name)).toEqual(["__proto__", "A"]);
  expect(losses.unreadableDates).toMatchObject([{ value: "yesterday", count: 1, row: 9 }]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const brat = [
    "T1\t__proto__ 0 1\tx",
    "E1\t__proto__:T1 __proto__:T1 constructor:T1",
    "R1\ta b c",
    "A1",
    "#",
    "N1\tx T1",
    "T2\t\t",
    "E2\t",
    "*",
    "\t\t",
  ].join("\n");
  const second = fromAnnotations({ ann: brat, text }, { actor });
  parseDataset(plain(second.dataset));
  expectWholeAccount(second.losses);
});

test("cyclic annotations, lone surrogates and blank names stay harmless", () => {
  const cyclic: Record<string, unknown> = { target: address, tags: ["speaker:Alba", "assert"] };
  cyclic.body = cyclic;
  cyclic.document = { title: cyclic };
  cyclic.target = [cyclic, { source: cyclic, selector: [cyclic] }, { source: address }];
  const odd = ["\ud800", "a\udfffb", "\u0000", "\u202eabla", "x".repeat(100_000), "\u00a0", "constructor"];
  const named = odd.map((name) => ({
    id: name,
    uri: address,
    tags: [`speaker:${name}`, "assert", `on:${name}`],
  }));
  const { dataset, losses } = fromAnnotations([cyclic, ...named], { text: "a\ud800b“", actor });
  parseDataset(plain(dataset));
  expectWholeAccount(losses);
  expect(Math.max(...losses.refused.map(({ message }) => message.length))).toBeLessThan(1000);
  const brat = odd
    .map((name, i) => `T${i}\tState 0 1\t${name}\nE${i}\tAssert:T${i} Speaker:T${i}`)
    .join("\n");
  const second = fromAnnotations({ ann: brat }, { actor });
  parseDataset(plain(second.dataset));
  expectWholeAccount(second.losses);
});

/** Reads annotations with distinct values, half of which have a problem, and returns the CPU time in milliseconds. */
function millisecondsFor(size: number): number {
  // These opening quotation marks are never closed, and they are all in one line.
  const marks = "„word ".repeat(size);
  const many = Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    uri: address,
    tags: [`speaker:Name ${i}`, i % 2 === 0 ? "assert" : `act:act ${i}`, `x${i}`],
    target: [{ source: address, selector: [{ type: "TextPositionSelector", start: i * 6, end: i * 6 + 5 }] }],
  }));
  return cpuMilliseconds(() => {
    const { dataset, losses } = fromAnnotations(many, { actor, text: marks });
    expect([dataset.statements.length, losses.refused.length]).toEqual([size / 2, size / 2]);
    expect(losses.unknownValues).toHaveLength(size + size / 2);
  });
}

// In linear time, 10 times as many annotations take about 10 times as long. In quadratic time, they would take 100 times
// as long.
test("many distinct values and problems take linear time", () => {
  millisecondsFor(1000);
  expect(millisecondsFor(10_000) / millisecondsFor(1000)).toBeLessThan(50);
});

test("only comments are summaries, and not bodies that transcribe words or identify places", () => {
  // An invented annotation with the bodies of Recogito.
  const by = { creator: "https://annotator.example/coder", modified: "2024-05-02T10:00:00+00:00" };
  const body = (purpose: string | undefined, value: string) => ({
    type: "TextualBody",
    value,
    ...by,
    purpose,
  });
  const annotation = (...bodies: object[]) => ({
    id: "https://annotator.example/annotation/1",
    type: "Annotation",
    body: [body("tagging", "speaker:Alba"), body("tagging", "demand"), ...bodies],
    target: {
      source: "https://annotator.example/part/1",
      selector: [{ type: "TextQuoteSelector", exact: "Port" }],
    },
  });
  const of = (...bodies: object[]) => fromAnnotations([annotation(...bodies)], { actor: { type: "state" } });
  const place = {
    type: "SpecificResource",
    value: "https://places.example/7",
    ...by,
    purpose: "identifying",
  };
  const read = of(body("transcribing", "Port"), place, body("commenting", "Wants the port."));
  expect(read.dataset.statements[0]?.summary).toBe("Wants the port.");
  expect(read.losses.dropped.find(({ column }) => column === "body")).toMatchObject({ count: 2 });
  expect(of(place).dataset.statements[0]?.summary).toBe("Demand.");
  expect(of(body(undefined, "Wants it.")).dataset.statements[0]?.summary).toBe("Wants it.");
});

describe("annotations of RecogitoJS and Annotorious", () => {
  // Invented annotations with the fields of RecogitoJS and Annotorious. They do not name a document.
  const of = (id: string, tags: readonly string[], exact: string, start: number) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    body: tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    target: {
      selector: [
        { type: "TextQuoteSelector", exact },
        { type: "TextPositionSelector", start, end: start + exact.length },
      ],
    },
  });
  const text = "Alba demands that Borea open the harbour. Borea refuses.";
  const rows = [
    of("#1", ["speaker:Alba", "demand"], "demands", 5),
    of("#2", ["speaker:Borea", "reject"], "refuses", 48),
  ];
  const relation = {
    id: "#3",
    type: "Annotation",
    motivation: "linking",
    body: [],
    target: [{ id: "#1" }, { id: "#2" }],
  };
  const actor = { type: "state" } as const;

  test("are of one text", () => {
    const { dataset, losses } = fromAnnotations(rows, { text, actor });
    expect(dataset.documents.map(({ title, url, length }) => [title, url, length])).toEqual([
      ["Annotated text", undefined, text.length],
    ]);
    expect(dataset.statements.map(({ speaker, sources }) => [speaker, sources[0]?.start])).toEqual([
      ["alba", 5],
      ["borea", 48],
    ]);
    expect(losses.rows).toEqual({ read: 2, mapped: 2, skipped: 0, refused: 0 });
  });

  test("can relate annotations, which is counted and names no document", () => {
    const { dataset, losses } = fromAnnotations([...rows, relation], { text, actor });
    expect([dataset.documents.length, dataset.statements.length]).toEqual([1, 2]);
    expect(losses.rows).toEqual({ read: 3, mapped: 2, skipped: 1, refused: 0 });
    expect(losses.dropped.map(({ reason }) => reason)).toEqual([
      "relations between annotations, and annotations of annotations",
    ]);
  });

  test("are refused if other annotations name their documents", () => {
    const named = { ...rows[0], target: { ...rows[0]?.target, source: "https://wire.example/1" } };
    const { losses } = fromAnnotations([named, rows[1]], { actor });
    expect(losses.refused.map(({ row, message }) => [row, message])).toEqual([
      [1, 'annotations row 1 (the 2nd), column "target": has no address of a document. Give target.source.'],
    ]);
  });
});

describe("the keys of tags, acts and stances", () => {
  const note = (...tags: string[]) => ({ target: address, tags });
  const tags = { pro: { stance: "support" }, france: { speaker: "France" } } as const;

  test("match tags and values in capital and small letters", () => {
    const acts = { Urge: "appeal" } as const;
    const stances = { Contra: "oppose" } as const;
    const { dataset, losses } = fromAnnotations(
      [
        note("FRANCE", "issue:Toll", "assert", "Pro"),
        note("France", "issue:Toll", "act:urge", "stance:contra"),
      ],
      { tags, acts, stances, actor },
    );
    expect(
      dataset.statements.map(({ speaker, act, positions }) => [speaker, act, positions[0]?.stance]),
    ).toEqual([
      ["france", "assert", "support"],
      ["france", "appeal", "oppose"],
    ]);
    expect(losses.unknownValues).toEqual([]);
  });

  test("are distinguished by case if they differ only in case", () => {
    const values = { Pro: { stance: "support" }, pro: { stance: "neutral" } } as const;
    const { dataset } = fromAnnotations([note("speaker:France", "issue:Toll", "assert", "pro")], {
      tags: values,
      actor,
    });
    expect(dataset.statements[0]?.positions[0]?.stance).toBe("neutral");
  });

  test("match labels and attributes of brat in capital and small letters", () => {
    const ann =
      "T1\tState 0 4\tAlba\nT2\tDemanding 5 12\tdemands\nE1\tDemanding:T2 Speaker:T1\nA1\tnegated E1\n";
    const { dataset } = fromAnnotations(
      { ann, title: "News" },
      { tags: { demanding: { act: "demand" }, Negated: {} } },
    );
    expect(dataset.statements.map(({ act }) => act)).toEqual(["demand"]);
  });
});

test("support or oppose without a speaker is refused, even if a default gives the act", () => {
  const half = { id: "h1", target: address, tags: ["issue:Toll", "oppose"] };
  for (const defaults of [{}, { act: "assert" }]) {
    const { losses } = fromAnnotations([half], { actor, defaults });
    expect(losses.refused.map(({ annotation, problems }) => [annotation, problems[0]?.field])).toEqual([
      ["h1", "speaker"],
    ]);
  }
});

describe("fragments of addresses", () => {
  const doc = "http://x.example/doc";
  const plainText = "Alba 🕊\r\ndemands a toll.";
  const tags = ["speaker:Alba", "demand"];
  const imported = (targets: readonly unknown[]) =>
    fromAnnotations(
      targets.map((target) => ({ target, tags })),
      { text: { [doc]: plainText }, actor },
    );
  const fragment = (value: string, more: object = {}) => ({
    source: doc,
    selector: { type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc5147", value, ...more },
  });

  test("and fragment selectors that give characters are positions in the text", () => {
    const { dataset, losses } = imported([
      `${doc}#char=0,6`,
      { source: `${doc}#char=,4` },
      { id: `${doc}#char=0,4;length=9` },
      fragment("char=5,6"),
      // The line break `\r\n` is two characters in the text, but one character in the fragment.
      fragment("char=7,14"),
    ]);
    expect(losses.refused).toEqual([]);
    expect(losses.dropped).toEqual([]);
    expect(dataset.documents.map(({ url }) => url)).toEqual([doc]);
    const spans = dataset.statements.map(({ sources }) => [sources[0]?.start, sources[0]?.end]);
    expect(spans).toEqual([
      [0, 6],
      [0, 4],
      [0, 4],
      [5, 6],
      [8, 15],
    ]);
    expect(losses.inferred.map(({ field }) => field)).toEqual(["reporting"]);
  });

  test("are refused if their characters are not a span of the text", () => {
    const { losses } = imported([`${doc}#char=0,90`, `${doc}#char=3`, `${doc}#char=3,`]);
    expect(losses.refused.map(({ problems }) => problems[0]?.field)).toEqual(["words", "words", "words"]);
  });

  test("of other kinds are removed and counted if the document is known, and otherwise kept", () => {
    const { dataset, losses } = imported([`${doc}#line=1,2`, `${doc}#intro`, "http://x.example/app#/news"]);
    expect(dataset.documents.map(({ url }) => url)).toEqual([doc, "http://x.example/app#/news"]);
    expect(losses.dropped.map(({ column, reason, count }) => [column, reason, count])).toEqual([
      ["target", "fragments of addresses that do not select characters", 2],
    ]);
  });
});

describe("lines of brat that are not a statement", () => {
  const plainText = "Alba demands a toll.";
  const imported = (lines: readonly string[]) =>
    fromAnnotations({ ann: `${lines.join("\n")}\n`, text: plainText, title: "News" }).losses;
  const lines = ["T1\tState 0 4\tAlba", "T2\tDemand 5 12\tdemands", "E1\tDemand:T2 Speaker:T1"];

  test("are counted as notes if they are notes on names", () => {
    const { dropped } = imported([...lines, "#1\tAnnotatorNotes T1\tA state."]);
    expect(dropped.map(({ reason, count }) => [reason, count])).toEqual([
      ["notes on words without a statement", 1],
    ]);
  });

  test("are counted if their words differ from the text, whether a statement names them or not", () => {
    const wrong = ["T1\tState 0 4\tAlma", "T3\tTopic 15 19\ttool", "T4\tTopic 13 14\ta"];
    const { dropped } = imported([...wrong, ...lines.slice(1)]);
    expect(dropped).toContainEqual(
      expect.objectContaining({
        column: "words",
        reason: "words that are not at their position in the text",
        count: 2,
      }),
    );
  });
});

test("the message about several stances counts one issue in the singular", () => {
  const note = {
    target: address,
    tags: ["speaker:Alba", "assert", "on:Toll", "stance:support", "stance:neutral"],
  };
  expect(fromAnnotations([note], { actor }).losses.refused[0]?.message).toContain("on names 1 issue.");
});

test("an address is on the web in capitals, too", () => {
  const note = { uri: "HTTPS://wire.example/1", tags: ["speaker:Alba", "demand"] };
  const { dataset } = fromAnnotations([note], { actor: { type: "state" } });
  expect(dataset.documents[0]?.url).toBe("https://wire.example/1");
});
