import { fromAnnotations } from "demarche/import";
import { describe, expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
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

/** An annotation as the search of Hypothes.is gives it. */
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
      'annotations row 5 (the 6th): the act is missing. Add a tag such as "act:…", name it in fields, or give defaults: { act: "…" }.',
      expect.stringContaining('annotations row 6 (the 7th), column "act": act cannot be "shout".'),
      'annotations row 7 (the 8th), column "stance": it has 2 stances on 1 issues. Give one stance, or one for each issue.',
    ]);
    expect(losses.unknownValues.map(({ column, value }) => `${column} ${value}`)).toEqual([
      "tags todo",
      "mood angry",
      "act shout",
    ]);
    expect(JSON.stringify([dataset, losses])).not.toContain("acct:coder");
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
      'annotations row 0 (the first): the words "Alba demands nothing" are not in the text. Give the text that was annotated.',
      expect.stringContaining('the words "Borea rejects this." are in the text 2 times'),
    ]);
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

  test("a label that is no type of actor asks for one", () => {
    const { losses } = fromAnnotations("T1\tThing 0 2\tIt\nE1\tDemand:T1 Speaker:T1", {});
    expect(losses.refused[0]?.message).toContain('its label "Thing" says no type of actor');
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
