import { describe, expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is broken on purpose fits no type.
type Loose = any;

/** A copy of the small record with one thing changed. */
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
  test("gives a copy of what is a dataset", () => {
    const parsed = safeParseDataset(small);
    expect(parsed).toEqual({ success: true, dataset: small });
    expect(parsed.success && parsed.dataset).not.toBe(small);
  });

  test.each<[string, (copy: Loose) => void, string, string, string]>([
    [
      "missing kind",
      (c) => delete c.bases,
      "invalid-shape",
      "/bases",
      "the dataset: bases is missing; it has to be of type array.",
    ],
    [
      "wrong type",
      (c) => {
        c.statements[0].summary = 5;
      },
      "invalid-shape",
      "/statements/0/summary",
      'statements "gray-offers-truce": summary cannot be 5; it has to be of type string.',
    ],
    [
      "missing member",
      (c) => delete c.statements[0].speaker,
      "invalid-shape",
      "/statements/0/speaker",
      'statements "gray-offers-truce": speaker is missing; it has to be of type string.',
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
      "unknown member",
      (c) => {
        c.statements[0]["spe/aker"] = 1;
      },
      "invalid-shape",
      "/statements/0/spe~1aker",
      'statements "gray-offers-truce" has no member "spe/aker". Did you mean "speaker"?',
    ],
    [
      "nested",
      (c) => {
        c.proposals[0].terms[0].summary = null;
      },
      "invalid-shape",
      "/proposals/0/terms/0/summary",
      'terms "weapons-rest": summary cannot be null; it has to be of type string.',
    ],
    [
      "no id",
      (c) => {
        delete c.bases[0].id;
      },
      "invalid-shape",
      "/bases/0/id",
      "bases number 0: id is missing; it has to be of type string.",
    ],
    [
      "digest",
      (c) => {
        c.documents[0].digest = "md5:1";
      },
      "invalid-shape",
      "/documents/0/digest",
      'documents "wire": digest cannot be "md5:1"',
    ],
    [
      "fraction",
      (c) => {
        c.statements[0].sources[0].start = 0.5;
      },
      "invalid-shape",
      "/statements/0/sources/0/start",
      "start cannot be 0.5",
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
      '"alba" is one of actors, and meetings are wanted here.',
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
      "only dating",
      (c) => {
        c.bases[0].sources[0].supports = "date";
      },
      "invalid-citation",
      "/bases/0/sources",
      "sources has no citation that attests it.",
    ],
    [
      "span beyond",
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
      "Mend start and end; end is exclusive.",
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
      "told date",
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
      "its own parent",
      (c) => {
        c.issues[0].broader = "peace";
      },
      "cyclic-parent",
      "/issues/0/broader",
      '"peace" in "peace"',
    ],
    [
      "condition missing",
      (c) => {
        delete c.statements[1].positions[0].condition;
      },
      "inconsistent-record",
      "/statements/1/positions/0",
      'the conditional position on "truce" has no condition.',
    ],
    [
      "condition too many",
      (c) => {
        c.statements[0].positions[0].condition = "x";
      },
      "inconsistent-record",
      "/statements/0/positions/0/condition",
      "is support and has a condition.",
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
      '"weapons-rest" is no term of the proposal "b". It has none.',
    ],
    [
      "answer of somebody else",
      (c) => {
        c.proposals[0].responses[0].by = "alba";
      },
      "inconsistent-record",
      "/proposals/0/responses/0/by",
      '"alba" is none of those to whom "truce-offer" is addressed.',
    ],
    [
      "nowhere",
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

  test("one slip is one problem", () => {
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

  test.each([[undefined], [null], [1], ["{}"], [[]], [{}]])("%j is no dataset", (input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });
});

describe("parseDataset", () => {
  test("gives the dataset or throws everything at once", () => {
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
