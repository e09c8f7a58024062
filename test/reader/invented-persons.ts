import type { Draft, Drafts } from "../../src/coding/index.ts";
import {
  draftsOf,
  type Gazetteer,
  joinGazetteers,
  type Reading,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";

/** The bundled gazetteer and two invented persons, who are listed by their full names and by their surnames. */
export const fullNames: Gazetteer = joinGazetteers(worldGazetteer, {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
  ],
});

/** The bundled gazetteer and three invented persons, who are listed only by their surnames. */
export const surnames: Gazetteer = joinGazetteers(worldGazetteer, {
  entries: [
    { id: "orsini", name: "Orsini", kind: "person" },
    { id: "danko", name: "Danko", kind: "person" },
    { id: "rusu", name: "Rusu", kind: "person" },
  ],
});

/** Reads a text that was published on 10 May 2023. */
export function readingOf(language: string, text: string, gazetteer: Gazetteer): Reading {
  return readDocument(text, { language, gazetteer, published: "2023-05-10" });
}

/** Returns the drafts of a text that was published on 10 May 2023. */
export function draftsIn(language: string, text: string, gazetteer: Gazetteer): Drafts {
  return draftsOf(readingOf(language, text, gazetteer));
}

/**
 * Whether a draft is a proposal that the text mentions only in the words of an answer, as in `rejected the plan`.
 * Nobody is known to have made such a proposal.
 */
export function isMentioned(draft: Draft): boolean {
  if (draft.kind !== "proposals" || draft.proposers) return false;
  return draft.doubts?.some(({ field }) => field === "title") === true;
}

/**
 * Returns each proposal as `proposers to addressees; answers`. A question mark after the addressees shows that they are
 * in doubt.
 */
export function proposalsOf(language: string, text: string): readonly string[] {
  return draftsIn(language, text, surnames).drafts.flatMap((draft) => {
    if (draft.kind !== "proposals") return [];
    const { proposers = [], addressees = [], doubts = [], responses = [] } = draft;
    const doubt = doubts.some(({ field }) => field === "addressees") ? "?" : "";
    const answers = responses.map(({ by, answer }) => `; ${by} ${answer}`);
    return [`${proposers.join(", ")} to ${addressees.join(", ")}${doubt}${answers.join("")}`];
  });
}

/**
 * Returns each drafted meeting as its status, format, participants and day. A question mark shows that the day is in
 * doubt.
 */
export function meetingsOf(language: string, text: string): readonly string[] {
  return draftsIn(language, text, surnames).drafts.flatMap((draft) => {
    if (draft.kind !== "meetings") return [];
    const { status, format, participants = [], resolved, doubts = [] } = draft;
    const isDoubted = doubts.some(({ field }) => field === "date");
    const actors = participants.map(({ actor }) => actor);
    return [
      [status, format, ...actors, ...(resolved ? [resolved] : []), ...(isDoubted ? ["?"] : [])].join(" "),
    ];
  });
}
