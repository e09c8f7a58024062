import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDataset } from "../../src/coding/check-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

const sources = [{ document: "d0", start: 0, end: 5 }];
const plain = { act: "assert", reporting: "direct", summary: "Speaks.", positions: [], sources };
const offer = {
  id: "offer",
  title: "Offer",
  proposers: ["a0"],
  addressees: ["a1"],
  terms: [],
  responses: [],
  sources,
};
const reply = { id: "reply", by: "a1", answer: "accepted", summary: "Answers.", sources };

/** Changes that make any dataset wrong. Each adds or changes records on which nothing else of the dataset depends. */
const mistakes: Readonly<Record<string, (copy: Loose) => void>> = {
  "a term for and against one issue": (c) =>
    c.proposals.push({
      ...offer,
      terms: [
        {
          id: "term",
          summary: "T.",
          positions: ["support", "oppose"].map((stance) => ({ on: "i0", stance })),
          sources,
        },
      ],
    }),
  "a reported status of a statement": (c) =>
    c.statements.push({
      ...plain,
      id: "said",
      speaker: "a0",
      sources: [...sources, { ...sources[0], says: { status: "held" } }],
    }),
  "a reported value equal to that of the record": (c) =>
    c.statements.push({
      ...plain,
      id: "said",
      speaker: "a0",
      date: "2019",
      sources: [...sources, { ...sources[0], start: 1, says: { date: "2019" } }],
    }),
  "a reply to itself": (c) => c.statements.push({ ...plain, id: "said", speaker: "a0", inReplyTo: ["said"] }),
  "a circle of replies": (c) =>
    c.statements.push(
      { ...plain, id: "said", speaker: "a0", inReplyTo: ["heard"] },
      { ...plain, id: "heard", speaker: "a1", inReplyTo: ["said"] },
    ),
  "no proposers": (c) => c.proposals.push({ ...offer, proposers: [] }),
  "an addressee twice": (c) => c.proposals.push({ ...offer, addressees: ["a1", "a1"] }),
  "a participant twice": (c) =>
    c.meetings.push({
      id: "meeting",
      title: "M",
      format: "talks",
      status: "held",
      participants: [{ actor: "a0" }, { actor: "a0" }],
      sources,
    }),
  "a response to no term": (c) => c.proposals.push({ ...offer, responses: [{ ...reply, terms: [] }] }),
  "an answer decades before its offer": (c) =>
    c.proposals.push({ ...offer, date: "2019", responses: [{ ...reply, date: "1989" }] }),
  "a proposal made by a statement of another actor": (c) => {
    c.statements.push({ ...plain, id: "said", speaker: "a3" });
    c.proposals.push({ ...offer, statement: "said" });
  },
  "a proposal made by a statement fourteen years before": (c) => {
    c.statements.push({ ...plain, id: "said", speaker: "a0", date: "2005" });
    c.proposals.push({ ...offer, statement: "said", date: "2019" });
  },
  "proposals of two years made by one undated statement": (c) => {
    c.statements.push({ ...plain, id: "said", speaker: "a0" });
    c.proposals.push({ ...offer, statement: "said", date: "2005" });
    c.proposals.push({ ...offer, id: "second", statement: "said", date: "2019" });
  },
  "a blank text": (c) => Object.assign(c.actors[0], { name: " " }),
  "a language without its region": (c) => Object.assign(c.documents[0], { language: "en-" }),
  "a digest in capitals": (c) => Object.assign(c.documents[0], { digest: `sha256:${"A".repeat(64)}` }),
  "a version with a pre-release": (c) =>
    Object.assign(c, { metadata: { ...metadata, version: "1.0.0-beta" } }),
  "a day of publication that does not exist": (c) =>
    Object.assign(c, { metadata: { ...metadata, date: "2024-99-99" } }),
  "an unknown field of the dataset": (c) => Object.assign(c, { statement: [] }),
  "an issue that opposes what it is part of": (c) =>
    c.issues.push({ id: "narrow", label: "N", proposition: "N.", broader: "i0", opposes: "i0" }),
};
const metadata = { title: "T", version: "1.0.0", date: "2024-01-01", license: "CC0-1.0" };

test.each(Object.keys(mistakes))(
  "every function refuses %s, wherever it is added, and all say the same",
  (name) => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const copy = structuredClone(dataset);
        mistakes[name]?.(copy);
        const { errors } = checkDataset(copy);
        expect(errors.length).toBeGreaterThan(0);
        const parsed = safeParseDataset(copy);
        expect(parsed.success ? [] : parsed.issues).toEqual(errors);
      }),
      { numRuns: 20 },
    );
  },
);
