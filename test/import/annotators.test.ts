import { fromAnnotations } from "demarche/import";
import { describe, expect, test } from "vitest";

const text = "Alba demands a lower toll. Borea rejects it. Alba demands a lower toll.";
const uri = "https://wire.example/1";
const actor = { type: "state" } as const;

function annotation(id: string, given: object, selector: readonly object[] = []): object {
  const own = selector.length > 0 ? selector : [{ type: "TextPositionSelector", start: 0, end: 25 }];
  const tags = ["speaker:Alba", "demand", "on:Lower toll", "stance:support"];
  return { id, uri, tags, document: { title: ["Toll"] }, target: [{ source: uri, selector: own }], ...given };
}

describe("annotators", () => {
  test("are attributes of their statements", () => {
    const rows = [
      annotation("a1", { user: "acct:maria@hypothes.is", user_info: { display_name: "M" } }),
      annotation("a2", { creator: { id: "https://people.example/jon", name: "Jon" } }),
      annotation("a3", { creator: ["https://people.example/jon", { nickname: "Mia" }] }),
      annotation("a4", { creator: { type: "Person" } }),
      annotation("a5", { user: "acct:jon@hypothes.is", creator: "https://people.example/jon" }),
    ];
    const { dataset, losses } = fromAnnotations(rows, { text, actor });
    expect(dataset.statements.map(({ attributes }) => attributes?.annotator)).toEqual([
      "acct:maria@hypothes.is",
      "Jon",
      "https://people.example/jon, Mia",
      undefined,
      "acct:jon@hypothes.is",
    ]);
    expect(losses.dropped.map(({ column, count }) => [column, count])).toEqual([
      ["user_info", 1],
      ["creator", 2],
    ]);
  });

  test("who say the same about the same words are in similar", () => {
    const maria = { user: "acct:maria@hypothes.is" };
    const jon = { user: "acct:jon@hypothes.is" };
    const later = [{ type: "TextPositionSelector", start: 45, end: 70 }];
    const rows = [
      annotation("a1", { ...maria, text: "A demand." }),
      annotation("a2", { ...jon, text: "They ask for less." }),
      annotation("a3", jon, later),
      annotation("a4", { ...jon, tags: ["speaker:Alba", "appeal", "on:Lower toll", "stance:support"] }),
    ];
    const { dataset, losses } = fromAnnotations(rows, { text, actor });
    expect(dataset.statements).toHaveLength(4);
    expect([losses.duplicates, losses.similar]).toEqual([
      0,
      [
        {
          kind: "statements",
          id: "toll-statement-2",
          row: 1,
          similar: ["toll-statement"],
          message:
            'annotations row 1 (the 2nd): the statement "toll-statement-2" resembles "toll-statement". If two of them are one, leave the row out, or call renameIds(dataset, { "toll-statement-2": "toll-statement" }, { merge: true, prefer: "first" }).',
        },
      ],
    ]);
    // If the text of the document is not given, the words are compared as the source gives them.
    const ids = fromAnnotations(rows, { actor }).losses.similar.map(({ id }) => id);
    expect(ids).toEqual(["toll-statement-2"]);
  });

  test("of whole pages and of earlier imports are compared by the day, the act and the issue", () => {
    const page = (id: string, date?: string) => {
      const tags = [
        "speaker:Alba",
        "demand",
        "on:Lower toll",
        ...(date === undefined ? [] : [`date:${date}`]),
      ];
      return annotation(id, { tags, target: [{ source: uri }] });
    };
    const first = fromAnnotations([page("a1"), page("a2")], { actor });
    // Annotations without words can be about different parts of the page.
    expect(first.losses.similar).toEqual([]);
    const dated = fromAnnotations([page("a1", "2024-05-02")], { actor }).dataset;
    const { losses } = fromAnnotations([page("a2", "2024-05-02")], { actor, extends: dated });
    expect(losses.similar.map(({ similar }) => similar)).toEqual([["toll-statement"]]);
  });
});

test("moved counts statements whose words are not at the position of the source", () => {
  const quote = (exact: string) => ({ type: "TextQuoteSelector", exact });
  const at = (start: number, end: number) => ({ type: "TextPositionSelector", start, end });
  const rows = [
    annotation("a1", {}, [quote("Borea rejects it")]),
    annotation("a2", {}, [at(20, 36), quote("Borea rejects it")]),
    annotation("a3", {}, [at(27, 43), quote("Borea rejects it")]),
    annotation("a4", { tags: ["speaker:Alba", "shout"] }, [at(20, 36), quote("Borea rejects it")]),
  ];
  const { moved, losses } = fromAnnotations(rows, { text, actor });
  expect(losses.refused.map(({ annotation: id }) => id)).toEqual(["a4"]);
  expect(moved).toBe(1);
});

test("bodies without a text are counted, and those of resources are read", () => {
  const target = { source: uri, selector: { type: "TextPositionSelector", start: 0, end: 25 } };
  const tag = (value: string) => ({ type: "TextualBody", purpose: "tagging", value });
  const of = (id: string, given: object) => ({ id, type: "Annotation", target, ...given });
  const rows = [
    of("b1", { body: "https://people.example/note.html" }),
    of("b2", { body: { id: "https://video.example/1", type: "Video" } }),
    of("b3", { body: { type: "SpecificResource", source: "https://people.example/note.html" } }),
    of("b4", {
      body: [
        tag("speaker:Alba"),
        tag("demand"),
        { type: "SpecificResource", source: { type: "TextualBody", value: "Too high." } },
      ],
    }),
    of("b5", { body: [tag("speaker:Alba"), tag("demand"), { type: "TextualBody", value: "" }] }),
    of("b6", {
      body: {
        type: "SpecificResource",
        purpose: "tagging",
        source: { type: "TextualBody", value: "speaker:Borea" },
      },
      bodyValue: "Says no.",
    }),
  ];
  const { dataset, losses } = fromAnnotations(rows, { text, actor, defaults: { act: "reject" } });
  expect(losses.dropped).toEqual([
    {
      table: "annotations",
      column: "body",
      reason: "bodies without a text, such as addresses, which are not read",
      count: 3,
    },
    {
      table: "annotations",
      reason:
        "annotations without a speaker and an act. If they are statements, say with fields or tags which tag gives the speaker or the act",
      count: 3,
    },
  ]);
  expect(dataset.statements.map(({ speaker, summary }) => `${speaker}: ${summary}`)).toEqual([
    "alba: Too high.",
    "alba: Demand.",
    "borea: Says no.",
  ]);
});

test("brat names that have no meaning are listed by what they are", () => {
  const lines = [
    "T1\tState 0 4\tAlba",
    "T2\tStatement 5 12\tdemands",
    "T3\tState 27 32\tBorea",
    "E1\tStatement:T2 Speaker:T1 Audience:T3",
    "R1\tnear Arg1:E1 Arg2:T3",
    "A1\tMood E1 angry",
    "A2\tLoud E1",
  ];
  const { losses } = fromAnnotations(
    { ann: lines.join("\n"), text, title: "Toll" },
    { defaults: { act: "demand" } },
  );
  expect(losses.unknownValues.map(({ field, column, value }) => [field, column, value])).toEqual([
    ["lines.attributes", "attributes", "Mood"],
    ["lines.relations", "relations", "near"],
    ["lines.roles", "roles", "Audience"],
    ["lines.labels", "labels", "Statement"],
    ["lines.attributes", "attributes", "Loud"],
  ]);
});

test("similar names of annotations are listed", () => {
  const names = ["Viktor Orbán", "Viktor Orban", "Greens", "The Greens"];
  const rows = names.map((name, i) => annotation(`a${i}`, { tags: [`speaker:${name}`, "demand"] }));
  const type = (name: string) => ({ type: name.includes("Greens") ? "organization" : "person" }) as const;
  const { unmatched } = fromAnnotations(rows, { text, actor: type }).losses;
  expect(unmatched.map(({ name, similar }) => [name, ...(similar ?? [])])).toEqual([
    ["Viktor Orbán", "viktor-orban-2"],
    ["Viktor Orban", "viktor-orban"],
    ["Greens", "the-greens"],
    ["The Greens", "greens"],
  ]);
});

test("a text of a document without annotations is an error if an annotated document has no text", () => {
  const rows = [
    annotation("a1", {}),
    { ...annotation("a2", {}), uri: `${uri}2`, target: [{ source: `${uri}2` }] },
  ];
  const read = (texts: Record<string, string>) => fromAnnotations(rows, { text: texts, actor });
  expect(() => read({ [uri]: text, [`${uri}3`]: text })).toThrow(
    `fromAnnotations: text has the text of "${uri}3", and no annotation is of this document. Did you mean "${uri}2"?`,
  );
  expect(read({ [uri]: text, [`${uri}2`]: text, [`${uri}3`]: text }).dataset.documents).toHaveLength(1);
});
