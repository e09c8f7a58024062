import { describe, expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { dataset } from "../../src/data/index.ts";
import { eachRecord } from "../../src/dataset/each-record.ts";
import { sourcesOf } from "../../src/dataset/traits.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readTexts, textsFolder } from "./texts.ts";

const record = dataset as Dataset;
const texts = readTexts(record);
if (texts === undefined) console.warn(`Skipped: the coded texts are not in ${textsFolder}.`);

const cited: [string, Citation][] = [];
eachRecord(record, (entry) => {
  const memberships = "memberships" in entry.record ? (entry.record.memberships ?? []) : [];
  for (const citation of [...sourcesOf(entry), ...memberships.flatMap(({ sources }) => sources)]) {
    cited.push([`${entry.kind} ${entry.record.id} ${citation.document} ${citation.start}`, citation]);
  }
});

describe.skipIf(texts === undefined)("held against the coded texts", () => {
  const own = texts ?? {};

  test("every document, its length, its digest and every span", () => {
    expect(verifySources(record, own)).toEqual([]);
  });

  test("every span begins and ends at the edge of a word", () => {
    const broken = cited.filter(([, { document, start, end }]) => {
      const characters = [...(own[document] as string)];
      const inWord = (i: number) =>
        /[\p{L}\p{N}]/u.test(characters[i - 1] ?? " ") && /[\p{L}\p{N}]/u.test(characters[i] ?? " ");
      return inWord(start) || inWord(end) || /^\s|\s$/.test(quote(record, { document, start, end }, own));
    });
    expect(broken.map(([where]) => where)).toEqual([]);
  });

  test("every spelling of a name stands in the documents that it is said to", () => {
    for (const { id, otherNames } of record.actors) {
      for (const { name, documents } of otherNames ?? []) {
        for (const document of documents)
          expect(own[document]?.includes(name), `${id}: ${name} in ${document}`).toBe(true);
      }
    }
  });

  test("an actor's citation of a document points at one of its names there", () => {
    for (const { id, name, otherNames, sources } of record.actors) {
      for (const citation of sources) {
        const names = [
          name,
          ...(otherNames ?? [])
            .filter((other) => other.documents.includes(citation.document))
            .map((other) => other.name),
        ];
        expect(names, id).toContain(quote(record, citation, own));
      }
    }
  });

  test("no wording of the texts: no nine words in a row", () => {
    const words = (text: string) =>
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => {
      const list = words(text);
      return list.slice(0, Math.max(0, list.length - 8)).map((_, i) => list.slice(i, i + 9).join(" "));
    };
    // The Italian name of the OSCE is as long as that.
    const officialName = "organizzazione per la sicurezza e la cooperazione in europa";
    const theirs = new Set(Object.values(own).flatMap(runs));
    expect(runs(JSON.stringify(record)).filter((run) => theirs.has(run) && run !== officialName)).toEqual([]);
  });
});
