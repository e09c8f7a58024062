import { describe, expect, test } from "vitest";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { recordOf, replaced } from "../fixtures/records.ts";
import { small, texts } from "../fixtures/small.ts";

const found = (...args: Parameters<typeof verifySources>) =>
  verifySources(...args).map(({ code, path }) => [code, path]);

describe("verifySources", () => {
  test("finds no problems in texts that fit", () => {
    expect(verifySources(small, texts)).toEqual([]);
  });
  test("reports missing, different and unknown texts", () => {
    expect(found(small, { paper: texts.paper })).toEqual([["missing-text", "/documents/0"]]);
    expect(found(small, { ...texts, wire: `${texts.wire}!` })).toEqual([
      ["text-mismatch", "/documents/0/length"],
      ["text-mismatch", "/documents/0/digest"],
    ]);
    expect(found(small, { ...texts, wire: texts.wire.replace("Alba", "Elba") })).toEqual([
      ["text-mismatch", "/documents/0/digest"],
    ]);
    expect(found(small, { ...texts, wier: "" })).toEqual([["unknown-id", ""]]);
  });
  test("reports citations of no characters, also of terms and responses", () => {
    const blank = [{ document: "wire", start: 7, end: 7 }];
    const beyond = [{ document: "wire", start: 90, end: 95 }];
    const space = [{ document: "wire", start: 8, end: 9 }];
    const offer = recordOf(small.proposals, "truce-offer");
    const rest = recordOf(offer.terms, "weapons-rest");
    const silence = recordOf(offer.responses, "borea-silent");
    const bad = {
      ...small,
      actors: replaced(small.actors, { ...recordOf(small.actors, "alba"), sources: blank }),
      proposals: [
        {
          ...offer,
          terms: [{ ...rest, sources: beyond }],
          responses: [{ ...silence, sources: space }],
        },
      ],
    };
    expect(found(bad, texts)).toEqual([
      ["invalid-citation", "/actors/0/sources/0"],
      ["invalid-citation", "/proposals/0/terms/0/sources/0"],
      ["invalid-citation", "/proposals/0/responses/0/sources/0"],
    ]);
  });
});
