import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

const issue = (id: string, fields: object) => ({
  id,
  label: "Label",
  proposition: "Proposition.",
  ...fields,
});

test.each<[string, (copy: Loose) => void, string]>([
  [
    "actors",
    (c) => {
      c.actors[0].parent = "borea";
      c.actors[1].parent = "alba";
    },
    '/actors/0/parent actors "alba": parent runs in a circle: "alba" in "borea" in "alba". Take one parent out.',
  ],
  [
    "proposals",
    (c) => {
      c.proposals[0].parent = "truce-offer";
    },
    '/proposals/0/parent proposals "truce-offer": parent runs in a circle: "truce-offer" in "truce-offer". Take one parent out.',
  ],
  [
    "meetings",
    (c) => {
      c.meetings[0].parent = "talks-about-talks";
    },
    '/meetings/0/parent meetings "spring-meeting": parent runs in a circle: "spring-meeting" in "talks-about-talks" in "spring-meeting". Take one parent out.',
  ],
  [
    "issues to which another issue leads",
    (c) => {
      c.issues[0].broader = "c";
      c.issues.push(issue("b", { broader: "c" }), issue("c", { broader: "b" }), issue("d", { broader: "b" }));
    },
    '/issues/2/broader issues "b": broader runs in a circle: "c" in "b" in "c". Take one broader out.',
  ],
])("a circle is reported once, at the first of its records: %s", (_, change, expected) => {
  expect(problemsAfter(change)).toEqual([expected]);
});

test("two circles are two problems", () => {
  const problems = problemsAfter((c) => {
    c.issues[0].broader = "truce";
    c.issues.push(issue("c", { broader: "c" }));
  });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
    "/issues/0/broader",
    "/issues/2/broader",
  ]);
});

test("two records can have one parent, and a parent that is unknown is one problem", () => {
  const child = issue("armistice", { broader: "peace" });
  expect(problemsAfter((c) => c.issues.push(child))).toEqual([]);
  expect(problemsAfter((c) => c.issues.push({ ...child, broader: "order" }))).toHaveLength(1);
});

test("an issue that opposes an issue outside of its own branch is accepted, even beside a circle", () => {
  expect(problemsAfter((c) => c.issues.push(issue("war", { opposes: "peace" })))).toEqual([]);
  expect(
    problemsAfter((c) => {
      c.issues.push(issue("war", { opposes: "peace", broader: "force" }), issue("force", { broader: "war" }));
    }),
  ).toHaveLength(1);
});

test("an issue that opposes another and is part of an unknown one is one problem", () => {
  expect(
    problemsAfter((c) => c.issues.push(issue("war", { opposes: "peace", broader: "force" }))),
  ).toHaveLength(1);
});

test("an issue opposes neither itself nor what it is part of", () => {
  expect(
    problemsAfter((c) => {
      c.issues[1].opposes = "peace";
    }),
  ).toEqual([
    '/issues/1/opposes issues "truce": it opposes "peace" and is part of it by broader. Take one of the two out.',
  ]);
  expect(
    problemsAfter((c) => {
      c.issues[0].opposes = "peace";
    }),
  ).toEqual([
    '/issues/0/opposes issues "peace": it opposes itself. Name the issue that supporting this one is opposing, or take opposes out.',
  ]);
});
