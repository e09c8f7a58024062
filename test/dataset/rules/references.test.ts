import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

test.each<[string, (copy: Loose) => void, string]>([
  [
    "an unknown id",
    (c) => {
      c.statements[0].speaker = "alb";
    },
    '/statements/0/speaker statements "gray-offers-truce": speaker: "alb" is no id of actors. Did you mean "alba"?',
  ],
  [
    "an id of another kind",
    (c) => {
      c.statements[0].meeting = "alba";
    },
    '/statements/0/meeting statements "gray-offers-truce": meeting: "alba" is an id of actors. Give an id of meetings.',
  ],
  [
    "an id of another kind where several kinds are allowed",
    (c) => {
      c.statements[0].positions[0].on = "alba";
    },
    '/statements/0/positions/0/on statements "gray-offers-truce": positions.on: "alba" is an id of actors. Give an id of issues or proposals or terms or responses.',
  ],
  [
    "an id of another kind where statements and other kinds are allowed",
    (c) => {
      c.statements[1].inReplyTo = ["truce-offer", "alba"];
    },
    '/statements/1/inReplyTo/1 statements "borea-doubts": inReplyTo: "alba" is an id of actors. Give an id of statements or proposals or responses.',
  ],
  [
    "an id of a statement where a list cannot name one",
    (c) => {
      c.statements[0].addressees = ["borea", "borea-doubts"];
    },
    '/statements/0/addressees/1 statements "gray-offers-truce": addressees: "borea-doubts" is an id of statements. Give an id of actors.',
  ],
  [
    "an unknown statement",
    (c) => {
      c.proposals[0].statement = "gray-offers-truces";
    },
    '/proposals/0/statement proposals "truce-offer": statement: "gray-offers-truces" is no id of statements. Did you mean "gray-offers-truce"?',
  ],
  [
    "an unknown organization of a membership",
    (c) => {
      c.actors[3].memberships[0].organization = "albas";
    },
    '/actors/3/memberships/0/organization actors "ines-gray": memberships.organization: "albas" is no id of actors. Did you mean "alba"?',
  ],
])("%s is refused", (_, change, expected) => {
  expect(problemsAfter(change)).toEqual([expected]);
});

test("an unknown id is refused where an id of any kind is allowed", () => {
  expect(
    problemsAfter((c) => {
      c.statements[0].about = ["truce-offer", "truce-ofer"];
    }),
  ).toEqual([
    '/statements/0/about/1 statements "gray-offers-truce": about: "truce-ofer" is no id of the dataset. Did you mean "truce-offer"?',
  ]);
});

test("references to a kind whose records are not a list are not reported, and those to a missing list are", () => {
  expect(
    problemsAfter((c) => {
      c.actors = {};
    }),
  ).toEqual(["/actors the dataset: actors has to be a list of records, not an object."]);
  expect(
    problemsAfter((c) => {
      delete c.meetings;
    }),
  ).toEqual(
    ["/statements/0", "/proposals/0"].map((path) =>
      expect.stringMatching(new RegExp(`^${path}/meeting .*"spring-meeting" is no id`)),
    ),
  );
});

test("a hundred messages suggest an id, and the others refer to the first", () => {
  const problems = problemsAfter((c) => {
    c.statements[0].targets = Array.from({ length: 102 }, (_, i) => `alba-${i}`);
  });
  expect(problems).toHaveLength(102);
  expect(problems.slice(0, 100).filter((problem) => problem.includes("See the first"))).toEqual([]);
  expect(problems.slice(100)).toEqual(
    [100, 101].map(
      (i) =>
        `/statements/0/targets/${i} statements "gray-offers-truce": targets: "alba-${i}" is no id of actors. See the first of these problems for a cure.`,
    ),
  );
});
