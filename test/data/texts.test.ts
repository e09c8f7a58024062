import { describe, expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { dataset } from "../../src/data/index.ts";
import { eachRecord } from "../../src/dataset/each-record.ts";
import { isSpan, type TextSpan } from "../../src/dataset/is-span.ts";
import { sourcesOf } from "../../src/dataset/traits.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readTexts, textsFolder, wordRuns } from "./texts.ts";

const record = dataset as Dataset;
const texts = readTexts(record);
if (texts === undefined) console.warn(`Skipped: the coded texts are not in ${textsFolder}.`);

const cited: [string, Citation & TextSpan][] = [];
eachRecord(record, (entry) => {
  const memberships = "memberships" in entry.record ? (entry.record.memberships ?? []) : [];
  for (const citation of [...sourcesOf(entry), ...memberships.flatMap(({ sources }) => sources)]) {
    if (isSpan(citation))
      cited.push([`${entry.kind} ${entry.record.id} ${citation.document} ${citation.start}`, citation]);
  }
});

describe.skipIf(texts === undefined)("the bundled dataset checked against the coded texts", () => {
  const textsById = texts ?? {};

  test("every document has its length and digest, and every span is within its text", () => {
    expect(verifySources(record, textsById)).toEqual([]);
  });

  test("every span begins and ends at a word boundary", () => {
    const broken = cited.filter(([, { document, start, end }]) => {
      const characters = [...(textsById[document] as string)];
      const isInsideWord = (i: number) =>
        /[\p{L}\p{N}]/u.test(characters[i - 1] ?? " ") && /[\p{L}\p{N}]/u.test(characters[i] ?? " ");
      return (
        isInsideWord(start) ||
        isInsideWord(end) ||
        /^\s|\s$/.test(quote(record, { document, start, end }, textsById))
      );
    });
    expect(broken.map(([label]) => label)).toEqual([]);
  });

  test("every other name occurs in the documents that it lists", () => {
    for (const { id, otherNames } of record.actors) {
      for (const { name, documents } of otherNames ?? []) {
        for (const document of documents)
          expect(textsById[document]?.includes(name), `${id}: ${name} in ${document}`).toBe(true);
      }
    }
  });

  test("every citation of an actor covers one of its names in that document", () => {
    for (const { id, name, otherNames, sources } of record.actors) {
      for (const citation of sources) {
        const names = [
          name,
          ...(otherNames ?? [])
            .filter((otherName) => otherName.documents.includes(citation.document))
            .map((otherName) => otherName.name),
        ];
        expect(names, id).toContain(quote(record, citation, textsById));
      }
    }
  });

  test("the dataset shares no run of nine words with the texts", () => {
    const textRuns = new Set(Object.values(textsById).flatMap((text) => wordRuns(text, 9)));
    expect(wordRuns(JSON.stringify(record), 9).filter((run) => textRuns.has(run))).toEqual([]);
  });
});
