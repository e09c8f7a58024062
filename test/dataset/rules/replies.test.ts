import { expect, test } from "vitest";
import { findAllProblems } from "../../../src/dataset/find-all-problems.ts";
import { small } from "../../fixtures/small.ts";
import { type Loose, problemsAfter } from "./problems-after.ts";

const reply = (id: string, inReplyTo: readonly string[], fields: object = {}) => ({
  ...structuredClone(small.statements[1]),
  id,
  inReplyTo,
  ...fields,
});

test("nothing replies to itself", () => {
  expect(problemsAfter((c) => c.statements.push(reply("echo", ["truce-offer", "echo"])))).toEqual([
    '/statements/2/inReplyTo/1 statements "echo": it replies to itself. Take "echo" out of inReplyTo.',
  ]);
});

test("replies make no circle, and each circle is reported once", () => {
  const problems = problemsAfter((c) => {
    c.statements.push(reply("a", ["b"]), reply("b", ["truce-offer", "c"]), reply("c", ["a"]));
    c.statements.push(reply("d", ["a"]));
  });
  expect(problems).toEqual([
    '/statements/4/inReplyTo/0 statements "c": inReplyTo runs in a circle: "a" replies to "b" replies to "c" replies to "a". Take one reply out.',
  ]);
});

test("a circle that was found from another record is not reported again", () => {
  const problems = problemsAfter((c) => {
    c.statements.push(reply("first", ["echo"]), reply("echo", ["echo"]));
  });
  expect(problems).toEqual([
    '/statements/3/inReplyTo/0 statements "echo": it replies to itself. Take "echo" out of inReplyTo.',
  ]);
});

test("two circles that share a record are both reported", () => {
  const problems = problemsAfter((c) =>
    c.statements.push(reply("a", ["b", "c"]), reply("b", ["a"]), reply("c", ["a"])),
  );
  expect(problems).toEqual([
    '/statements/3/inReplyTo/0 statements "b": inReplyTo runs in a circle: "a" replies to "b" replies to "a". Take one reply out.',
    '/statements/4/inReplyTo/0 statements "c": inReplyTo runs in a circle: "a" replies to "c" replies to "a". Take one reply out.',
  ]);
});

test("a kind that has no replies is reported for the field alone", () => {
  const problems = problemsAfter((c) => {
    c.meetings[0].inReplyTo = ["spring-meeting"];
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("inReplyTo");
});

test("a response with the id of its proposal is reported for the id alone", () => {
  const problems = problemsAfter((c) => {
    c.statements[1].inReplyTo = [];
    c.proposals[0].responses[0].id = "truce-offer";
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("truce-offer");
});

test("a response replies to its proposal", () => {
  const problems = problemsAfter((c) => {
    c.proposals[0].inReplyTo = ["borea-silent"];
  });
  expect(problems).toEqual([
    '/proposals/0/inReplyTo/0 proposals "truce-offer": inReplyTo runs in a circle: "truce-offer" replies to "borea-silent" replies to "truce-offer". Take one reply out.',
  ]);
});

test("nothing replies to something that came later", () => {
  expect(
    problemsAfter((c) => c.statements.push(reply("early", ["truce-offer"], { date: "2024-03" }))),
  ).toEqual([
    '/statements/2/inReplyTo/0 statements "early": it is dated 2024-03, but "truce-offer", to which it replies, is dated 2024-04-30. Correct one of the dates, or take the reply out.',
  ]);
  expect(problemsAfter((c) => c.statements.push(reply("early", ["borea-silent"], { date: "2024" })))).toEqual(
    [],
  );
});

test("a reply can be to a response, whose date counts as well, and to nothing unknown", () => {
  expect(problemsAfter((c) => c.statements.push(reply("early", ["borea-silent"], { date: "2023" })))).toEqual(
    [
      '/statements/2/inReplyTo/0 statements "early": it is dated 2023, but "borea-silent", to which it replies, is dated 2024-04-30/2024-05-02. Correct one of the dates, or take the reply out.',
    ],
  );
  expect(problemsAfter((c) => c.statements.push(reply("lost", ["truce-offers"], { date: "2023" })))).toEqual([
    expect.stringContaining('"truce-offers" is no id of'),
  ]);
});

test("two replies to one statement are no circle", () => {
  const change = (c: Loose) =>
    c.statements.push(reply("a", ["truce-offer"]), reply("b", ["a"]), reply("c", ["a", "b"]));
  expect(problemsAfter(change)).toEqual([]);
});

test("a chain of replies can have any length", () => {
  const statements = Array.from({ length: 50_000 }, (_, i) => reply(`s-${i}`, [`s-${i + 1}`]));
  statements.push(reply("s-50000", ["truce-offer"]));
  expect(findAllProblems({ ...small, statements: [small.statements[0], ...statements] })).toEqual([]);
});

test("an undated statement that made a dated proposal has the date of the proposal", () => {
  const problems = problemsAfter((c) => {
    delete c.statements[0].date;
    c.statements.push(reply("early-reply", ["gray-offers-truce"], { date: "2010" }));
  });
  expect(problems).toEqual([
    '/statements/2/inReplyTo/0 statements "early-reply": it is dated 2010, but "gray-offers-truce", to which it replies, is dated 2024-04-30. Correct one of the dates, or take the reply out.',
  ]);
});
