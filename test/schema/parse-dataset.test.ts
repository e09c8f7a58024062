import { describe, expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

/** Returns a copy of the small dataset after `change` has changed the copy. */
function changed(change: (copy: Loose) => void): unknown {
  const copy = structuredClone(small);
  change(copy);
  return copy;
}

const issuesOf = (input: unknown) => {
  const parsed = safeParseDataset(input);
  return parsed.success ? [] : parsed.issues.map(({ code, path, message }) => ({ code, path, message }));
};

describe("safeParseDataset", () => {
  test("returns the input itself and does not change it", () => {
    const before = JSON.stringify(small);
    const parsed = safeParseDataset(small);
    expect(parsed.success && parsed.dataset).toBe(small);
    expect(JSON.stringify(small)).toBe(before);
  });

  test.each<[string, (copy: Loose) => void, string, string, string]>([
    [
      "object for a list of records",
      (c) => {
        c.bases = {};
      },
      "invalid-shape",
      "/bases",
      "the dataset: bases has to be a list of records, not an object.",
    ],
    [
      "wrong type",
      (c) => {
        c.statements[0].summary = 5;
      },
      "invalid-shape",
      "/statements/0/summary",
      'statements "gray-offers-truce": summary has to be a text, not 5.',
    ],
    [
      "missing field",
      (c) => delete c.statements[0].speaker,
      "invalid-shape",
      "/statements/0/speaker",
      'statements "gray-offers-truce": speaker is missing; it has to be a text.',
    ],
    [
      "enumeration",
      (c) => {
        c.statements[0].act = "ofer";
      },
      "invalid-shape",
      "/statements/0/act",
      'statements "gray-offers-truce": act cannot be "ofer". Did you mean "offer"?',
    ],
    [
      "unknown field",
      (c) => {
        c.statements[0]["spe/aker"] = 1;
      },
      "invalid-shape",
      "/statements/0/spe~1aker",
      'statements "gray-offers-truce" has no field "spe/aker". Did you mean "speaker"?',
    ],
    [
      "nested",
      (c) => {
        c.proposals[0].terms[0].summary = null;
      },
      "invalid-shape",
      "/proposals/0/terms/0/summary",
      'terms "weapons-rest": summary has to be a text, not null. Leave an optional field out where it has no value.',
    ],
    [
      "no id",
      (c) => {
        delete c.bases[0].id;
      },
      "invalid-shape",
      "/bases/0/id",
      "bases number 0: id is missing; it has to be a text.",
    ],
    [
      "digest",
      (c) => {
        c.documents[0].digest = "md5:1";
      },
      "invalid-shape",
      "/documents/0/digest",
      'documents "wire": digest cannot be "md5:1". Write "sha256:" and 64 hexadecimal digits, as fingerprint(text) returns them.',
    ],
    [
      "blank text",
      (c) => {
        c.bases[0].name = " ";
      },
      "invalid-shape",
      "/bases/0/name",
      'bases "valley-post": name cannot be " ". Write a text that is not blank.',
    ],
    [
      "language",
      (c) => {
        c.documents[0].language = "English";
      },
      "invalid-shape",
      "/documents/0/language",
      'documents "wire": language cannot be "English". Write a BCP 47 tag such as "it" or "pt-BR".',
    ],
    [
      "version of the data",
      (c) => {
        c.metadata.version = "1";
      },
      "invalid-shape",
      "/metadata/version",
      'the dataset: metadata.version cannot be "1". Write three numbers: "1.0.0".',
    ],
    [
      "day of the data",
      (c) => {
        c.metadata.date = "May";
      },
      "invalid-shape",
      "/metadata/date",
      'the dataset: metadata.date cannot be "May". Write a day: "2024-05-01".',
    ],
    [
      "metadata without a title",
      (c) => delete c.metadata.title,
      "invalid-shape",
      "/metadata/title",
      "the dataset: metadata.title is missing; it has to be a text.",
    ],
    [
      "unknown kind",
      (c) => {
        c.statement = [];
      },
      "invalid-shape",
      "/statement",
      'the dataset has no field "statement". Did you mean "statements"?',
    ],
    [
      "coordinates of one number",
      (c) => {
        c.meetings[0].place.coordinates = [12];
      },
      "invalid-shape",
      "/meetings/0/place/coordinates",
      'meetings "spring-meeting": place.coordinates has to be a longitude and a latitude, not an array of 1.',
    ],
    [
      "a coordinate that is a text",
      (c) => {
        c.meetings[0].place.coordinates = [12, "north"];
      },
      "invalid-shape",
      "/meetings/0/place/coordinates/1",
      'meetings "spring-meeting": place.coordinates.1 has to be a number, not "north".',
    ],
    [
      "fraction",
      (c) => {
        c.statements[0].sources[0].start = 0.5;
      },
      "invalid-shape",
      "/statements/0/sources/0/start",
      "sources.0.start has to be a whole number of 0 or more, not 0.5.",
    ],
    [
      "id form",
      (c) => {
        c.bases[0].id = "Valley Post";
      },
      "invalid-id",
      "/bases/0/id",
      'bases "Valley Post": id is not kebab-case.',
    ],
    [
      "id twice",
      (c) => {
        c.bases[0].id = "alba";
      },
      "duplicate-id",
      "/bases/0/id",
      'bases "alba": id is taken by /actors/0.',
    ],
    [
      "reference",
      (c) => {
        c.statements[0].addressees[0] = "borrea";
      },
      "unknown-id",
      "/statements/0/addressees/0",
      'statements "gray-offers-truce": addressees: "borrea" is no id of actors. Did you mean "borea"?',
    ],
    [
      "reference of another kind",
      (c) => {
        c.statements[0].meeting = "alba";
      },
      "wrong-kind",
      "/statements/0/meeting",
      '"alba" is an id of actors. Give an id of meetings.',
    ],
    [
      "nested reference",
      (c) => {
        c.proposals[0].responses[0].by = "nobody";
      },
      "unknown-id",
      "/proposals/0/responses/0/by",
      'responses "borea-silent": by: "nobody"',
    ],
    [
      "inherited name",
      (c) => {
        c.statements[0].speaker = "constructor";
      },
      "unknown-id",
      "/statements/0/speaker",
      '"constructor" is no id of actors.',
    ],
    [
      "no citation",
      (c) => {
        c.bases[0].sources = [];
      },
      "invalid-citation",
      "/bases/0/sources",
      "sources has no citation that attests it.",
    ],
    [
      "citations that only date",
      (c) => {
        c.bases[0].sources[0].supports = "date";
      },
      "invalid-citation",
      "/bases/0/sources",
      "sources has no citation that attests it.",
    ],
    [
      "span beyond its document",
      (c) => {
        c.bases[0].sources[0].end = 75;
      },
      "invalid-citation",
      "/bases/0/sources/0",
      'cites characters 3 to 75 of "wire", which has 74.',
    ],
    [
      "empty span",
      (c) => {
        c.bases[0].sources[0].end = 3;
      },
      "invalid-citation",
      "/bases/0/sources/0",
      "Correct start and end; end is exclusive.",
    ],
    [
      "span of a membership",
      (c) => {
        c.actors[3].memberships[0].sources[0].end = 99;
      },
      "invalid-citation",
      "/actors/3/memberships/0/sources/0",
      'membership "envoy"',
    ],
    [
      "date",
      (c) => {
        c.statements[0].date = "2024-04-31";
      },
      "invalid-date",
      "/statements/0/date",
      'statements "gray-offers-truce": date: "2024-04-31" is no date: at character 9, 2024-04 has no day 31.',
    ],
    [
      "date that a document gives",
      (c) => {
        c.statements[0].sources[1].says.date = "May";
      },
      "invalid-date",
      "/statements/0/sources/1/says/date",
      '"May" is no date',
    ],
    [
      "parents in a circle",
      (c) => {
        c.meetings[0].parent = "talks-about-talks";
      },
      "cyclic-parent",
      "/meetings/0/parent",
      'meetings "spring-meeting": parent runs in a circle: "spring-meeting" in "talks-about-talks" in "spring-meeting".',
    ],
    [
      "record that is its own parent",
      (c) => {
        c.issues[0].broader = "peace";
      },
      "cyclic-parent",
      "/issues/0/broader",
      '"peace" in "peace"',
    ],
    [
      "an issue that opposes itself",
      (c) => {
        c.issues[0].opposes = "peace";
      },
      "inconsistent-record",
      "/issues/0/opposes",
      'issues "peace": it opposes itself.',
    ],
    [
      "an issue that opposes its broader issue",
      (c) => {
        c.issues[1].opposes = "peace";
      },
      "inconsistent-record",
      "/issues/1/opposes",
      'issues "truce": it opposes "peace" and is part of it by broader.',
    ],
    [
      "an issue that opposes what its broader issue is part of",
      (c) => {
        c.issues.push({ id: "order", label: "Order", proposition: "There should be order." });
        c.issues[0].broader = "order";
        c.issues[1].opposes = "order";
      },
      "inconsistent-record",
      "/issues/1/opposes",
      'issues "truce": it opposes "order" and is part of it by broader.',
    ],
    [
      "missing condition",
      (c) => {
        delete c.statements[1].positions[0].condition;
      },
      "inconsistent-record",
      "/statements/1/positions/0",
      'the conditional position on "truce" has no condition.',
    ],
    [
      "the speaker as its own joint speaker",
      (c) => {
        c.statements[0].jointlyWith = ["borea", c.statements[0].speaker];
      },
      "inconsistent-record",
      "/statements/0/jointlyWith/1",
      "is the speaker and in jointlyWith. Take it out of jointlyWith",
    ],
    [
      "two positions",
      (c) => {
        c.statements[0].positions.push({ on: "truce", stance: "oppose" });
      },
      "inconsistent-record",
      "/statements/0/positions/1/on",
      'two positions on "truce".',
    ],
    [
      "term of another proposal",
      (c) => {
        c.proposals.push({ ...structuredClone(c.proposals[0]), id: "b", terms: [], responses: [] });
        c.proposals[1].responses = [{ ...structuredClone(c.proposals[0].responses[0]), id: "r" }];
      },
      "inconsistent-record",
      "/proposals/1/responses/0/terms/0",
      '"weapons-rest" is not a term of the proposal "b". It has none.',
    ],
    [
      "response of an actor that is not addressed",
      (c) => {
        c.proposals[0].responses[0].by = "alba";
      },
      "inconsistent-record",
      "/proposals/0/responses/0/by",
      '"alba" is not an addressee of "truce-offer". Add it to the addressees, or code a statement',
    ],
    [
      "statement after its meeting",
      (c) => {
        c.statements[0].date = "2024-05-02";
      },
      "inconsistent-record",
      "/statements/0/meeting",
      'it is dated 2024-05-02, but its meeting "spring-meeting" is dated [2024-04-29..2024-05-01]. Correct one of the dates',
    ],
    [
      "proposal before its meeting",
      (c) => {
        c.proposals[0].date = "2024-04-28";
      },
      "inconsistent-record",
      "/proposals/0/meeting",
      'it is dated 2024-04-28, but its meeting "spring-meeting"',
    ],
    [
      "response before its proposal",
      (c) => {
        c.proposals[0].responses[0].date = "2024-04-29";
      },
      "inconsistent-record",
      "/proposals/0/responses/0/date",
      'it is dated 2024-04-29, but the proposal "truce-offer" that it answers is dated 2024-04-30.',
    ],
    [
      "coordinates beyond the poles",
      (c) => {
        c.meetings[0].place.coordinates = [12, 91];
      },
      "inconsistent-record",
      "/meetings/0/place/coordinates",
      "there is no place at 12, 91.",
    ],
  ])("%s", (_, change, code, path, message) => {
    expect(issuesOf(changed(change))).toContainEqual({
      code,
      path,
      message: expect.stringContaining(message),
    });
  });

  test("one mistake is one problem", () => {
    expect(
      issuesOf(
        changed((c) => {
          c.statements[0].addressees[0] = "borrea";
        }),
      ),
    ).toHaveLength(1);
    expect(
      issuesOf(
        changed((c) => {
          c.statements[0].date = "2024-04-31";
        }),
      ),
    ).toHaveLength(1);
  });

  test.each<[string, (copy: Loose) => void]>([
    [
      "an imprecise date that allows the day of the meeting",
      (c) => {
        c.statements[0].date = "2024-05";
        c.proposals[0].date = "2024-05";
      },
    ],
    [
      "an approximate date, which excludes no day",
      (c) => {
        c.statements[0].date = "2025~";
      },
    ],
    [
      "an undated meeting",
      (c) => {
        delete c.meetings[0].date;
      },
    ],
    [
      "a response on the day of the proposal",
      (c) => {
        c.proposals[0].responses[0].date = "2024-04-30";
      },
    ],
    [
      "a lone surrogate in a text",
      (c) => {
        c.statements[0].summary = "\ud800";
      },
    ],
  ])("accepts %s", (_, change) => {
    expect(issuesOf(changed(change))).toEqual([]);
  });

  test("reports each value of the wrong shape once, and broken rules in the rest", () => {
    const paths = issuesOf(
      changed((c) => {
        c.statements[0].summary = 5;
        c.statements[0].speaker = "nobody";
        c.statements[1].positions[0].condition = 5;
        c.proposals[0].responses[0].terms = ["a-term", 7];
        c.meetings[0].date = 2024;
        c.bases[0] = null;
        c.bases.push({ ...structuredClone(small.bases[0]), sources: [null] });
      }),
    ).map(({ path }) => path);
    expect(paths).toEqual([
      "/statements/0/summary",
      "/statements/1/positions/0/condition",
      "/proposals/0/responses/0/terms/1",
      "/meetings/0/date",
      "/bases/0",
      "/bases/1/sources/0",
      "/statements/0/speaker",
      "/proposals/0/responses/0/terms/0",
    ]);
  });

  test("does not report references to a kind whose records are not a list", () => {
    const issues = issuesOf(
      changed((c) => {
        c.actors = {};
      }),
    );
    expect(issues.map(({ path }) => path)).toEqual(["/actors"]);
  });

  test("reads an absent list as an empty one, and reports references into it", () => {
    const { proposals: _, statements: __, ...rest } = small;
    const parsed = safeParseDataset(rest);
    expect(parsed).toEqual({ success: true, dataset: { ...rest, proposals: [], statements: [] } });
    expect(parsed.success && parsed.dataset.actors).toBe(small.actors);
    expect(parseDataset({})).toEqual(defineDataset({}));
    const paths = issuesOf(changed((c) => delete c.issues)).map(({ path }) => path);
    expect(paths).toContain("/statements/0/positions/0/on");
  });

  test("reads undefined as absent", () => {
    const withUndefined = changed((c) => {
      c.statements[1].date = undefined;
      c.actors[0].sources[0].via = undefined;
      c.metadata.unknown = undefined;
      c.bases = undefined;
    });
    const { bases: _, ...rest } = small;
    const parsed = parseDataset(withUndefined);
    expect(parsed).toStrictEqual({ ...rest, bases: [] });
    expect(parsed.documents).toBe((withUndefined as Dataset).documents);
    expect(issuesOf(changed((c) => Object.assign(c.statements[0], { speaker: undefined })))).toEqual([
      {
        code: "invalid-shape",
        path: "/statements/0/speaker",
        message: 'statements "gray-offers-truce": speaker is missing; it has to be a text.',
      },
    ]);
  });

  test.each([[undefined], [null], [1], ["{}"], [[]], [{ type: "FeatureCollection" }]])(
    "%j is not a dataset",
    (input) => {
      expect(issuesOf(input).length).toBeGreaterThan(0);
    },
  );
});

describe("parseDataset", () => {
  test("returns the dataset or throws every problem", () => {
    expect(parseDataset(small)).toEqual(small);
    const bad = changed((c) => {
      c.statements[0].speaker = "x";
      c.bases[0].host = "y";
    });
    expect(() => parseDataset(bad)).toThrow(DemarcheError);
    try {
      parseDataset(bad);
    } catch (error) {
      expect((error as DemarcheError).issues.map(({ path }) => path)).toEqual([
        "/statements/0/speaker",
        "/bases/0/host",
      ]);
    }
  });
});
