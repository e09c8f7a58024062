import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/coding/fingerprint.ts";
import { citedCharacters, uncitedPassages } from "../../src/coding/uncited-passages.ts";
import { changed, recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const text = fc.string({
  unit: fc.constantFrom("a", "7", "é", "国", "🕊", " ", ".", "\n"),
  minLength: 1,
  maxLength: 40,
});

test("every letter or digit is either cited or in exactly one passage, and passages quote the text", () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }), (written, ends) => {
      const characters = [...written];
      const spans = ends
        .map(([a, b]) => ({ document: "wire", start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => start < end && end <= characters.length);
      const [wire] = small.documents as [(typeof small.documents)[0]];
      const event = changed(recordOf(small.events, "spring-election"), { sources: spans });
      const dataset = {
        ...small,
        documents: [{ ...wire, ...fingerprint(written) }],
        statements: [],
        proposals: [],
        meetings: [],
        bases: [],
        actors: [],
        events: [event],
      };
      const cited = citedCharacters(dataset, "wire", characters.length);
      const passages = uncitedPassages(dataset, "wire", { wire: written });
      characters.forEach((character, i) => {
        const within = passages.filter(({ start, end }) => start <= i && i < end).length;
        if (cited[i] === 1) expect(within).toBe(0);
        else if (/[\p{L}\p{N}]/u.test(character)) expect(within).toBe(1);
      });
      for (const { start, end, exact } of passages) expect(exact).toBe(characters.slice(start, end).join(""));
    }),
    { numRuns: 500 },
  );
});
