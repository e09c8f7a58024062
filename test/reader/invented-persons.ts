import type { Draft, Drafts } from "../../src/coding/index.ts";
import {
  draftsOf,
  type Gazetteer,
  joinGazetteers,
  type Reading,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";

/** The bundled gazetteer with two invented persons. Their surnames alone are listed as other names. */
export const fullNames: Gazetteer = joinGazetteers(worldGazetteer, {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
  ],
});

/** The bundled gazetteer with three invented persons, who are listed only by their surnames. */
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

/** Whether a draft is of a proposal that only the words of an answer mention, as in `rejected the plan`. */
export function isMentioned(draft: Draft): boolean {
  if (draft.kind !== "proposals" || draft.proposers) return false;
  return draft.doubts?.some(({ field }) => field === "title") === true;
}

/** Returns the addressees of each proposal, with a question mark for a doubt, and the answers to it. */
export function proposalsOf(language: string, text: string): readonly string[] {
  return draftsIn(language, text, surnames).drafts.flatMap((draft) => {
    if (draft.kind !== "proposals") return [];
    const { proposers = [], addressees = [], doubts = [], responses = [] } = draft;
    const doubt = doubts.some(({ field }) => field === "addressees") ? "?" : "";
    const answers = responses.map(({ by, answer }) => `; ${by} ${answer}`);
    return [`${proposers.join(", ")} to ${addressees.join(", ")}${doubt}${answers.join("")}`];
  });
}

/** Returns the status, the format, the participants, the day and the doubts about the date of each drafted meeting. */
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
