import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/model/citation.ts";
import type { Proposal } from "../../src/model/proposal.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import * as records from "../fixtures/records.ts";
import { statement } from "../fixtures/records.ts";

const said = (id: string, sources: readonly [Citation, ...Citation[]]) =>
  statement({ id, speaker: "ada", positions: [{ on: "toll", stance: "support" }], sources });

// The statement `both` cites two documents, and both attest it. The statement `dated` also cites two documents, but
// only the first attests it, and the second supports only its date.
const press = records.dataset({
  documents: [
    { id: "debate", title: "Debate", language: "en", attributes: { section: "politics" } },
    {
      id: "letter",
      title: "Letter",
      language: "sq",
      publisher: "gazette",
      attributes: { section: "letters" },
    },
    { id: "diary", title: "Diary" },
  ],
  actors: [
    { id: "ada", type: "person", name: "Ada", sources: [{ document: "debate" }] },
    {
      id: "gazette",
      type: "outlet",
      name: "Gazette",
      attributes: { owner: "state" },
      sources: [{ document: "letter" }],
    },
  ],
  issues: [{ id: "toll", label: "Toll", proposition: "There is a toll." }],
  statements: [
    said("both", [
      { document: "debate", row: 1 },
      { document: "letter", row: 7 },
    ]),
    said("one", [{ document: "debate", row: 2 }]),
    said("dated", [
      { document: "debate", row: 3 },
      { document: "letter", supports: "date" },
    ]),
  ],
});

const counted = (options: object) =>
  stanceNetwork(press, { mode: "two-mode", rows: "speaker", aggregation: "ignore", ...options }).counted;

describe("a filter by the document", () => {
  test.each([
    ["document", "letter"],
    ["publisher", "gazette"],
    ["language", "sq"],
    ["row", 7],
    ["document.attributes.section", "letters"],
    ["publisher.attributes.owner", "state"],
  ])("as %s tests every document that attests the stance", (field, value) => {
    expect(counted({ include: { [field]: [value] } })).toBe(1);
    expect(counted({ exclude: { [field]: [value] } })).toBe(2);
  });

  test("finds the document that is cited first as well", () => {
    expect(counted({ include: { document: ["debate"] } })).toBe(3);
    expect(counted({ include: { document: ["debate"] }, exclude: { document: ["letter"] } })).toBe(2);
    expect(counted({ include: { document: ["diary"] } })).toBe(0);
  });

  test("tests only the document of the row if documents are a variable of the network", () => {
    const network = stanceNetwork(press, {
      mode: "two-mode",
      rows: "document",
      include: { document: ["letter"] },
    });
    expect([network.rows, network.counted]).toEqual([[], 0]);
  });

  test("refuses a value that no document has", () => {
    expect(() => counted({ include: { language: ["de"] } })).toThrow(
      'Option include: no row has "de" as its language.',
    );
  });

  test("finds each term of a proposal through which the proposal takes the stance", () => {
    const on = (id: string, document: string) => ({
      id,
      summary: "A toll.",
      positions: [{ on: "toll", stance: "support" as const }],
      sources: [{ document }] as const,
    });
    const proposal = {
      id: "plan",
      title: "Plan",
      addressees: [],
      responses: [],
      proposers: ["ada"],
      terms: [on("first", "debate"), on("second", "letter")],
      sources: [{ document: "diary" }] as const,
    } satisfies Proposal;
    const dataset = { ...press, statements: [], proposals: [proposal] };
    const found = (document: string) =>
      stanceNetwork(dataset, {
        mode: "two-mode",
        rows: "speaker",
        aggregation: "ignore",
        include: { document: [document], issue: ["toll"] },
      }).counted;
    expect(["debate", "letter", "diary"].map(found)).toEqual([1, 1, 0]);
  });
});
