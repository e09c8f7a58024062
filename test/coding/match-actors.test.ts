import { describe, expect, test } from "vitest";
import { matchActors } from "../../src/coding/match-actors.ts";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { renameIds } from "../../src/coding/rename-ids.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

const sources = [{ document: "wire", start: 0, end: 2 }] as const;
const withActors = (...actors: readonly Partial<Actor>[]): Dataset => ({
  documents: small.documents.map(({ publisher: _, ...document }) => document),
  actors: actors.map((actor, i) => ({ id: `a${i}`, type: "state", name: `Name ${i}`, sources, ...actor })),
  issues: [],
  statements: [],
  proposals: [],
  meetings: [],
  bases: [],
  events: [],
});
const iso = (identifier: string) => [{ scheme: "iso3166-1-alpha-3", identifier }] as const;
const pairs = (first: Dataset, second: Dataset) =>
  matchActors(first, second).map(
    ({ first: a, second: b, because, ambiguous }) => `${a} ${b} ${because}${ambiguous ? " ambiguous" : ""}`,
  );

describe("matchActors", () => {
  test("prefers an identifier to an id, an id to a name, and a name to another name", () => {
    const first = withActors(
      { id: "rome", name: "Italy", identifiers: iso("ITA") },
      { id: "france", name: "France" },
      { id: "spain", name: "Spain" },
      {
        id: "nato",
        type: "organization",
        name: "NATO",
        otherNames: [{ name: "Alleanza atlantica", documents: ["wire"] }],
      },
    );
    const second = withActors(
      { id: "otan", type: "organization", name: "Alleanza Atlantica" },
      { id: "esp", name: "spain" },
      { id: "france", name: "Francia" },
      { id: "italia", name: "Italia", identifiers: iso("ITA") },
    );
    expect(pairs(first, second)).toEqual([
      "rome italia identifier",
      "france france id",
      "spain esp name",
      "nato otan other-name",
    ]);
    expect(matchActors(first, second)[0]?.evidence).toBe("iso3166-1-alpha-3 ITA");
  });

  test("compares the abbreviations and official names of international organizations", () => {
    const first = withActors(
      { id: "nato", type: "organization", name: "NATO" },
      {
        id: "osce",
        type: "organization",
        name: "Vienna talks",
        otherNames: [{ name: "OSCE", documents: ["wire"] }],
      },
      { id: "club", type: "group", name: "WHO" },
    );
    const second = withActors(
      { id: "b1", type: "organization", name: "North Atlantic Treaty Organisation" },
      { id: "b2", type: "organization", name: "Organisation for Security and Cooperation in Europe" },
      { id: "b3", type: "organization", name: "World Health Organization" },
    );
    expect(pairs(first, second)).toEqual(["nato b1 other-name", "osce b2 other-name"]);
    expect(matchActors(first, second)[0]?.evidence).toBe("NATO");
  });

  test("marks every pair of an actor that has two candidates", () => {
    const first = withActors({ id: "popa", type: "person", name: "Ion Popa" });
    const second = withActors(
      { id: "p1", type: "person", name: "Ion Popa" },
      { id: "p2", type: "person", name: "ION POPA" },
    );
    expect(pairs(first, second)).toEqual(["popa p1 name ambiguous", "popa p2 name ambiguous"]);
  });

  test("lists every spelling under which the second dataset has an actor, so that all of them can be merged", () => {
    const person = (id: string, name: string) => ({ id, name, type: "person" }) as const;
    const mine = withActors(person("m1", "Sergey Lavrov"), person("m2", "Sergei Lavrov"));
    const first = withActors({
      ...person("lavrov", "Sergey Lavrov"),
      otherNames: [{ name: "Sergei Lavrov", documents: ["wire"] }],
    });
    expect(pairs(first, mine)).toEqual(["lavrov m1 name", "lavrov m2 other-name ambiguous"]);
    const ids = Object.fromEntries(matchActors(first, mine).map(({ first: a, second: b }) => [b, a]));
    const renamed = renameIds(mine, ids, { merge: true, prefer: "first" });
    expect(renamed.actors.map(({ id, name }) => [id, name])).toEqual([["lavrov", "Sergey Lavrov"]]);
    // The second dataset has one actor. Both actors of `mine` match it, but only the match with the
    // strongest reason is returned.
    expect(pairs(mine, first)).toEqual(["m1 lavrov name"]);
  });

  test("does not match a state and a body that share a name, nor different names", () => {
    const first = withActors({ id: "washington", name: "Washington" }, { id: "mali", name: "Mali" });
    const second = withActors(
      { id: "capital", type: "body", name: "Washington" },
      { id: "malta", name: "Malta" },
    );
    expect(pairs(first, second)).toEqual([]);
  });

  test("finds every actor of a record in the record itself, by identifier or id", () => {
    const found = matchActors(bundled, bundled);
    expect(found.map(({ first }) => first)).toEqual(bundled.actors.map(({ id }) => id));
    expect(found.every(({ first, second, ambiguous }) => first === second && !ambiguous)).toBe(true);
  });

  test("joins a dataset that names Russia without a code to the bundled record", () => {
    const mine = withActors({ id: "rus", name: "Russia" });
    const ids = Object.fromEntries(
      matchActors(bundled as Dataset, mine).map(({ first, second }) => [second, first]),
    );
    const joined = mergeDatasets(bundled as Dataset, renameIds(mine, ids));
    const russia = joined.actors.filter(({ name }) => name === "Russia");
    const before = bundled.actors.find(({ id }) => id === "russia");
    expect(russia).toHaveLength(1);
    expect(russia[0]).toEqual({ ...before, sources: [...(before?.sources ?? []), ...sources] });
  });

  test("reads codes of states in any register, and official names", () => {
    const first = withActors(
      { id: "russia", name: "Russia", identifiers: iso("RUS") },
      { id: "moldova", name: "Moldova", identifiers: [{ scheme: "cow", identifier: "359" }] },
      { id: "turkey", name: "Turkey" },
      { id: "germany", name: "Germany", identifiers: [{ scheme: "gwno", identifier: "260" }] },
    );
    const second = withActors(
      { id: "ru", name: "Name in a table", identifiers: [{ scheme: "cow", identifier: "365" }] },
      { id: "md", name: "Republic of Moldova" },
      { id: "tr", name: "Türkiye" },
      { id: "de", name: "Another name", identifiers: [{ scheme: "iso3166-1-numeric", identifier: "276" }] },
    );
    expect(pairs(first, second)).toEqual([
      "russia ru identifier",
      "moldova md other-name",
      "turkey tr other-name",
      "germany de identifier",
    ]);
    expect(matchActors(first, second).map(({ evidence }) => evidence)).toEqual([
      "iso3166-1-alpha-3 RUS",
      "Moldova",
      "Turkey",
      "gwno 260",
    ]);
    expect(pairs(bundled, withActors({ id: "us", name: "United States of America" }))).toEqual([
      "united-states us other-name",
    ]);
  });

  test("proposes the state for a person with a name of a state, as a pair that needs a decision", () => {
    const first = withActors({ id: "russia", name: "Russia" });
    const persons = withActors(
      { id: "p0", type: "person", name: "Russian Federation" },
      { id: "p1", type: "person", name: "Russia (band)" },
      { id: "p2", type: "person", name: "Russia", identifiers: [{ scheme: "wikidata", identifier: "Q1" }] },
      { id: "p3", type: "body", name: "Russia" },
    );
    expect(pairs(first, persons)).toEqual(["russia p0 other-name ambiguous"]);
    expect(pairs(persons, first)).toEqual(["p0 russia other-name ambiguous"]);
  });

  test("reads no state in the names of other actors, and no successor in a state of the past", () => {
    const first = withActors({ id: "jordan", name: "Jordan", identifiers: iso("JOR") });
    expect(
      pairs(first, withActors({ id: "hashemite", type: "group", name: "Hashemite Kingdom of Jordan" })),
    ).toEqual([]);
    const germany = withActors({ id: "germany", name: "Germany", identifiers: iso("DEU") });
    const west = { scheme: "cow", identifier: "260" };
    expect(
      pairs(germany, withActors({ id: "west", name: "Federal Republic of Germany", identifiers: [west] })),
    ).toEqual([]);
  });
});
