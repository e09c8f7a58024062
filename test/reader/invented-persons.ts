import type { Drafts } from "../../src/coding/index.ts";
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
