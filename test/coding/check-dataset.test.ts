import { describe, expect, test } from "vitest";
import { checkDataset } from "../../src/coding/check-dataset.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

const changed = (change: (copy: Loose) => void): Dataset => {
  const copy = structuredClone(small);
  change(copy);
  return copy;
};
const warningsOf = (dataset: Dataset) =>
  checkDataset(dataset).warnings.map(({ code, path }) => `${code} ${path}`);

describe("checkDataset", () => {
  test("finds nothing in the bundled record", () => {
    expect(checkDataset(bundled as Dataset)).toEqual({ errors: [], warnings: [] });
  });

  test("separates errors from warnings", () => {
    const { errors, warnings } = checkDataset(
      changed((c) => {
        c.bases[0].host = "boreas";
        c.actors.push({ ...c.actors[0], id: "gamma" });
      }),
    );
    expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual(["unknown-id /bases/0/host"]);
    expect(warnings).toEqual([
      {
        code: "unused-actor",
        path: "/actors/4",
        message: 'actors "gamma": no other record names it. Code what it does, or take it out.',
      },
    ]);
  });

  test.each<[string, (copy: Loose) => void, readonly string[]]>([
    [
      "an actor that only itself names",
      (c) => c.actors.push({ ...c.actors[0], id: "g", parent: "g" }),
      ["unused-actor /actors/4"],
    ],
    [
      "an actor that only a citation names",
      (c) =>
        c.actors.push({ ...c.actors[0], id: "g" }) &&
        c.bases[0].sources[0].via === undefined &&
        Object.assign(c.bases[0].sources[0], { via: ["g"] }),
      [],
    ],
    [
      "an issue without statements",
      (c) => c.issues.push({ id: "trade", label: "Trade", proposition: "Trade." }),
      ["unused-issue /issues/2"],
    ],
    [
      "an issue that records are only about",
      (c) => {
        c.issues.push({ id: "trade", label: "Trade", proposition: "Trade." });
        c.meetings[0].about.push("trade");
      },
      ["unused-issue /issues/2"],
    ],
    [
      "an issue that a term without positions is about",
      (c) => {
        c.issues.push({ id: "trade", label: "Trade", proposition: "Trade." });
        c.proposals[0].terms[0].about.push("trade");
      },
      [],
    ],
    [
      "an issue that a term with positions on other issues is about",
      (c) => {
        c.issues.push({ id: "trade", label: "Trade", proposition: "Trade." });
        Object.assign(c.proposals[0].terms[0], {
          about: ["trade"],
          positions: [{ on: "truce", stance: "support" }],
        });
      },
      ["unused-issue /issues/2"],
    ],
    [
      "a wider issue",
      (c) =>
        c.issues.push({ id: "order", label: "Order", proposition: "Order." }) &&
        Object.assign(c.issues[0], { broader: "order" }),
      [],
    ],
    [
      "a citation of a whole document",
      (c) => Object.assign(c.bases[0].sources[0], { start: 0, end: 74 }),
      ["whole-document /bases/0/sources/0"],
    ],
    [
      "schemes of identifiers that are nearly known",
      (c) => {
        c.actors[0].identifiers = [
          { scheme: "wikidate", identifier: "Q1" },
          { scheme: "ISO3166-1-alpha3", identifier: "ALB" },
          { scheme: "wikidata", identifier: "Q1" },
        ];
        c.documents[1].identifiers = [{ scheme: "DOI", identifier: "10.1000/182" }];
      },
      [
        "similar-scheme /documents/1/identifiers/0/scheme",
        "similar-scheme /actors/0/identifiers/0/scheme",
        "similar-scheme /actors/0/identifiers/1/scheme",
      ],
    ],
    [
      "schemes of identifiers of their own",
      (c) => {
        const schemes = ["iso3166-1-alpha-2", "gnd", "isni", "imo", "wikitree", "x".repeat(5000)];
        c.actors[0].identifiers = schemes.map((scheme) => ({ scheme, identifier: "1" }));
      },
      [],
    ],
    [
      "a country of a place that is a person",
      (c) => {
        c.actors[0].type = "person";
        c.bases[0].place = { name: "Port", country: c.actors[0].id };
      },
      ["country-type /bases/0/place/country"],
    ],
    [
      "two acts of one speaker in one span",
      (c) => c.statements.push({ ...c.statements[1], id: "again" }),
      ["same-span-and-speaker /statements/2/sources/0"],
    ],
    [
      "two acts that share only the words that name their speaker",
      (c) => {
        const name = { document: "paper", start: 4, end: 20 };
        const act = (id: string, start: number, end: number) => ({
          ...c.statements[1],
          id,
          sources: [{ document: "paper", start, end }, name],
        });
        c.statements.push(act("first", 21, 34), act("second", 35, 54), act("third", 22, 34));
      },
      [],
    ],
    [
      "an act whose words another one cites beside its own",
      (c) => {
        const words = { document: "paper", start: 21, end: 34 };
        const name = { document: "paper", start: 4, end: 20 };
        const act = (id: string, sources: object[]) => ({ ...c.statements[1], id, sources });
        c.statements.push(
          act("long", [{ document: "paper", start: 35, end: 54 }, words, name]),
          act("part", [words]),
          act("whole", [{ document: "paper", start: 0, end: 3 }, words]),
          act("other", [name, { document: "paper", start: 40, end: 54 }]),
        );
      },
      ["same-span-and-speaker /statements/3/sources/0", "same-span-and-speaker /statements/4/sources/1"],
    ],
    [
      "two acts of two speakers in one span",
      (c) => c.statements.push({ ...c.statements[1], id: "again", speaker: "alba" }),
      [],
    ],
    [
      "two acts of one speaker that one span only dates",
      (c) => {
        for (const i of [0, 1])
          c.statements[i].sources.push({ document: "paper", start: 0, end: 3, supports: "date" });
        c.statements[1].speaker = "ines-gray";
      },
      [],
    ],
  ])("warnings about %s", (_, change, expected) => {
    expect(warningsOf(changed(change))).toEqual(expected);
  });

  test("lists the first three warnings of a code and counts all", () => {
    const rows = changed((c) => {
      c.statements = Array.from({ length: 1000 }, (_, i) => ({ ...c.statements[1], id: `row-${i}` }));
      delete c.proposals[0].statement;
      c.issues.push({ id: "trade", label: "Trade", proposition: "Trade." });
    });
    const { errors, warnings } = checkDataset(rows);
    expect(errors).toEqual([]);
    expect(warnings.map(({ code, path, count }) => [code, path, count])).toEqual([
      ["unused-issue", "/issues/2", undefined],
      ["same-span-and-speaker", "/statements/1/sources/0", undefined],
      ["same-span-and-speaker", "/statements/2/sources/0", undefined],
      ["same-span-and-speaker", "/statements/3/sources/0", undefined],
      ["same-span-and-speaker", "", 999],
    ]);
    expect(warnings.at(-1)?.message).toBe(
      "There are 999 warnings of the code same-span-and-speaker, of which the first 3 are listed. To list all, call checkDataset(dataset, { limit: 999 }).",
    );
    expect(checkDataset(rows, { limit: 999 }).warnings).toHaveLength(1000);
    expect(() => checkDataset(rows, { limit: 0 })).toThrow("limit");
  });

  test("accepts a dataset without lists that have no records", () => {
    const { proposals: _, meetings: __, ...rest } = structuredClone(small);
    const check = checkDataset({ ...rest, statements: [] } as never);
    expect(check.errors).toEqual([]);
  });
});
