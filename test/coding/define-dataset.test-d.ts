// biome-ignore-all format: @ts-expect-error applies to the next line only, so each call has to stay on one line.
import { expectTypeOf, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { find } from "../../src/query/find.ts";

const document = {
  title: "T",
  language: "en",
  datePublished: "2024",
  datePublishedBasis: "B.",
  length: 9,
  digest: `sha256:${"0"}`,
} as const;

// This function is never called. Only the compiler checks it.
function _validDefinition() {
  const cited = [{ document: "d", start: 0, end: 1 }] as const;
  const mine = defineDataset({
    documents: [{ id: "d", ...document, publisher: "daily" }],
    actors: [
      {
        id: "a",
        type: "state",
        name: "A",
        parent: "daily",
        sources: cited,
        otherNames: [{ name: "B", documents: ["d"] }],
        memberships: [{ organization: "daily", role: "r", sources: cited }],
      },
      { id: "daily", type: "outlet", name: "D", sources: cited },
    ],
    issues: [{ id: "i", label: "I", proposition: "I." }],
    proposals: [
      {
        id: "p",
        title: "P",
        proposers: ["a"],
        addressees: ["a"],
        terms: [{ id: "t", summary: "T.", about: ["i"], sources: cited }],
        responses: [{ id: "r", by: "a", answer: "rejected", summary: "R.", terms: ["t"], sources: cited }],
        sources: cited,
      },
    ],
    statements: [
      {
        id: "s",
        speaker: "a",
        act: "assert",
        reporting: "direct",
        summary: "S.",
        positions: [{ on: "t", stance: "support" }],
        inReplyTo: ["r"],
        sources: cited,
      },
    ],
  });
  return { mine, found: find(mine, "terms", "t") };
}

test("ids are inferred from the definition, and the result is a dataset", () => {
  type Made = ReturnType<typeof _validDefinition>["mine"];
  expectTypeOf<Made>().toExtend<Dataset>();
  expectTypeOf<Made["actors"][number]["id"]>().toEqualTypeOf<"a" | "daily">();
  expectTypeOf<ReturnType<typeof _validDefinition>["found"]["id"]>().toEqualTypeOf<"t">();
});

function _invalidDefinitions() {
  const cited = [{ document: "d", start: 0, end: 1 }] as const;
  const documents = [{ id: "d", ...document }] as const;
  const actors = [{ id: "a", type: "state", name: "A", sources: cited }] as const;
  const issues = [{ id: "i", label: "I", proposition: "I." }] as const;
  const statement = { act: "assert", reporting: "direct", summary: "S.", sources: cited } as const;
  const proposal = { title: "P", terms: [], responses: [], sources: cited } as const;
  const meeting = { title: "M", format: "talks", status: "held", sources: cited } as const;

  // @ts-expect-error publisher
  defineDataset({ documents: [{ id: "d", ...document, publisher: "x" }], actors });
  // @ts-expect-error document of a citation
  defineDataset({ documents, actors: [{ id: "a", type: "state", name: "A", sources: [{ document: "x", start: 0, end: 1 }] }] });
  // @ts-expect-error via of a citation
  defineDataset({ documents, actors: [{ id: "a", type: "state", name: "A", sources: [{ document: "d", start: 0, end: 1, via: ["x"] }] }] });
  // @ts-expect-error document of a spelling
  defineDataset({ documents, actors: [{ id: "a", type: "state", name: "A", sources: cited, otherNames: [{ name: "B", documents: ["x"] }] }] });
  // @ts-expect-error parent of an actor
  defineDataset({ documents, actors: [{ id: "a", type: "state", name: "A", sources: cited, parent: "x" }] });
  // @ts-expect-error organization of a membership
  defineDataset({ documents, actors: [{ id: "a", type: "state", name: "A", sources: cited, memberships: [{ organization: "x", role: "r", sources: cited }] }] });
  // @ts-expect-error wider issue
  defineDataset({ issues: [{ id: "i", label: "I", proposition: "I.", broader: "x" }] });
  // @ts-expect-error speaker
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "x", positions: [] }] });
  // @ts-expect-error principal
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", onBehalfOf: "x", positions: [] }] });
  // @ts-expect-error addressee
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", addressees: ["x"], positions: [] }] });
  // @ts-expect-error target
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", targets: ["x"], positions: [] }] });
  // @ts-expect-error the issue of a position
  defineDataset({ documents, actors, issues, statements: [{ id: "s", ...statement, speaker: "a", positions: [{ on: "x", stance: "support" }] }] });
  // @ts-expect-error subject
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", positions: [], about: ["x"] }] });
  // @ts-expect-error meeting
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", positions: [], meeting: "x" }] });
  // @ts-expect-error statement that a statement replies to
  defineDataset({ documents, actors, statements: [{ id: "s", ...statement, speaker: "a", positions: [], inReplyTo: ["x"] }] });
  // @ts-expect-error proposer
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["x"], addressees: [] }] });
  // @ts-expect-error addressee of a proposal
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: ["x"] }] });
  // @ts-expect-error statement of a proposal
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], statement: "x" }] });
  // @ts-expect-error wider proposal
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], parent: "x" }] });
  // @ts-expect-error statement or proposal that a proposal replies to
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], inReplyTo: ["x"] }] });
  // @ts-expect-error meeting of a proposal
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], meeting: "x" }] });
  // @ts-expect-error subject of a term
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], terms: [{ id: "t", summary: "T.", about: ["x"], sources: cited }] }] });
  // @ts-expect-error issue of a term's position
  defineDataset({ documents, actors, issues, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], terms: [{ id: "t", summary: "T.", positions: [{ on: "x", stance: "oppose" }], sources: cited }] }] });
  // @ts-expect-error respondent
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], responses: [{ id: "r", by: "x", answer: "rejected", summary: "R.", sources: cited }] }] });
  // @ts-expect-error term of a response
  defineDataset({ documents, actors, proposals: [{ id: "p", ...proposal, proposers: ["a"], addressees: [], responses: [{ id: "r", by: "a", answer: "rejected", summary: "R.", terms: ["x"], sources: cited }] }] });
  // @ts-expect-error participant
  defineDataset({ documents, actors, meetings: [{ id: "m", ...meeting, participants: [{ actor: "x" }] }] });
  // @ts-expect-error principal of a participant
  defineDataset({ documents, actors, meetings: [{ id: "m", ...meeting, participants: [{ actor: "a", onBehalfOf: "x" }] }] });
  // @ts-expect-error country of a place
  defineDataset({ documents, actors, meetings: [{ id: "m", ...meeting, participants: [], place: { name: "P", country: "x" } }] });
  // @ts-expect-error wider meeting
  defineDataset({ documents, actors, meetings: [{ id: "m", ...meeting, participants: [], parent: "x" }] });
  // @ts-expect-error host
  defineDataset({ documents, actors, bases: [{ id: "b", name: "B", nameAttested: true, type: "military", host: "x", operators: [], status: "planned", sources: cited }] });
  // @ts-expect-error operator
  defineDataset({ documents, actors, bases: [{ id: "b", name: "B", nameAttested: true, type: "military", host: "a", operators: ["x"], status: "planned", sources: cited }] });
  // @ts-expect-error actor of an event
  defineDataset({ documents, actors, events: [{ id: "e", title: "E", type: "vote", status: "done", actors: ["x"], summary: "E.", sources: cited }] });
  // @ts-expect-error target of an event
  defineDataset({ documents, actors, events: [{ id: "e", title: "E", type: "vote", status: "done", actors: ["a"], targets: ["x"], summary: "E.", sources: cited }] });
  // @ts-expect-error subject of an event
  defineDataset({ documents, actors, events: [{ id: "e", title: "E", type: "vote", status: "done", actors: ["a"], about: ["x"], summary: "E.", sources: cited }] });
  // @ts-expect-error an id that neither dataset has
  defineDataset({ bases: [{ id: "b", name: "B", nameAttested: true, type: "military", host: "romannia", operators: [], status: "planned", sources: [{ document: "putin-lukashenko-report", start: 0, end: 1 }] }] }, { extends: dataset });
}

// The compiler reports the misspelt key and nothing else. It still infers the id of the record, so references to it
// compile.
function _misspeltKeys() {
  const cited = [{ document: "d", start: 0, end: 1 }] as const;
  const documents = [{ id: "d", ...document }] as const;
  const statement = { act: "assert", reporting: "direct", sources: cited } as const;
  defineDataset({
    documents,
    actors: [
      { id: "a", type: "state", name: "A", sources: cited },
      // @ts-expect-error the key of the type
      { id: "b", typ: "state", name: "B", sources: cited },
    ],
    issues: [{ id: "i", label: "I", proposition: "I." }],
    statements: [
      {
        id: "s",
        speaker: "a",
        addressees: ["b"],
        ...statement,
        // @ts-expect-error the key of the summary
        sumary: "S.",
        positions: [{ on: "t", stance: "support" }],
        inReplyTo: ["r"],
      },
      { id: "s2", speaker: "b", ...statement, summary: "S.", positions: [], inReplyTo: ["s"] },
    ],
    proposals: [
      {
        id: "p",
        title: "P",
        proposers: ["a"],
        addressees: ["b"],
        // @ts-expect-error the key of a term's summary
        terms: [{ id: "t", sumary: "T.", sources: cited }],
        responses: [
          // @ts-expect-error the key of a response's summary
          { id: "r", by: "b", answer: "rejected", sumary: "R.", terms: ["t"], sources: cited },
        ],
        sources: cited,
      },
    ],
  });
}

test("additions take only ids of the extended dataset, and refer to new records as well", () => {
  const text = { title: "A text", language: "en", datePublished: "2024", datePublishedBasis: "Printed.", length: 9, digest: "sha256:0" } as const;
  const mine = defineDataset(
    { documents: [{ id: "my-text", ...text }] },
    {
      extends: dataset,
      additions: { actors: [{ id: "russia", sources: [{ document: "my-text", start: 0, end: 3 }] }] },
    },
  );
  find(mine, "documents", "my-text");
  defineDataset(
    {},
    // @ts-expect-error: the dataset in `extends` has no such id
    { extends: dataset, additions: { actors: [{ id: "rusia", sources: [] }] } },
  );
  defineDataset(
    {},
    {
      extends: dataset,
      // @ts-expect-error: neither the new dataset nor the one in `extends` has such a document
      additions: { actors: [{ id: "russia", sources: [{ document: "my-test", start: 0, end: 3 }] }] },
    },
  );
});
