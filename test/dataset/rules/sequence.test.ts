import { expect, test } from "vitest";
import { problemsAfter } from "./problems-after.ts";

test("a proposal and a response have the dates of their statements", () => {
  const problems = problemsAfter((c) => {
    delete c.proposals[0].date;
    const { date: _, ...response } = c.proposals[0].responses[0];
    c.proposals[0].responses = [{ ...response, statement: "borea-doubts" }];
    c.statements[1].date = "1999?";
    delete c.statements[1].inReplyTo;
  });
  expect(problems).toEqual([
    '/proposals/0/responses/0/statement responses "borea-silent": it is dated 1999?, but the proposal "truce-offer" that it answers is dated 2024-04-30. Correct one of the dates: a response cannot precede its proposal.',
  ]);
});

test("a date in doubt may be wrong by ten years", () => {
  const answered = (date: string) =>
    problemsAfter((c) => {
      c.proposals[0].responses[0].date = date;
    });
  expect(answered("2014~")).toEqual([]);
  expect(answered("2013~")).toHaveLength(1);
  expect(answered("2023-12-31")).toHaveLength(1);
  expect(answered("2013?")).toHaveLength(1);
  expect(answered("2014?")).toEqual([]);
});

test("a statement is dated within its meeting", () => {
  const dated = (date: string) =>
    problemsAfter((c) => {
      c.statements[0].date = date;
      delete c.proposals[0].statement;
    });
  for (const date of ["2024-04-29", "2024-05-01", "2024-04", "2024-05"]) expect(dated(date)).toEqual([]);
  for (const date of ["2024-04-28", "2024-05-02"]) {
    expect(dated(date)).toEqual([
      `/statements/0/meeting statements "gray-offers-truce": it is dated ${date}, but its meeting "spring-meeting" is dated [2024-04-29..2024-05-01]. Correct one of the dates, or name the meeting at which it took place.`,
    ]);
  }
});

test("a response is not before its proposal", () => {
  expect(
    problemsAfter((c) => {
      c.proposals[0].responses[0].date = "2024-04-29";
    }),
  ).toEqual([
    '/proposals/0/responses/0/date responses "borea-silent": it is dated 2024-04-29, but the proposal "truce-offer" that it answers is dated 2024-04-30. Correct one of the dates: a response cannot precede its proposal.',
  ]);
});

test("an undated statement has the first date of the records that it made", () => {
  const problems = problemsAfter((c) => {
    delete c.statements[0].date;
    const [offer] = c.proposals;
    delete offer.meeting;
    offer.date = "2024-05";
    const copy = { ...offer, terms: [], responses: [] };
    c.proposals.push(
      { ...copy, id: "second-offer", date: "2024" },
      { ...copy, id: "third-offer", date: "2024-04" },
    );
    c.meetings[0].date = "2030";
  });
  expect(problems).toContain(
    '/statements/0/meeting statements "gray-offers-truce": it is dated 2024, but its meeting "spring-meeting" is dated 2030. Correct one of the dates, or name the meeting at which it took place.',
  );
});

test("an undated statement has the date of the proposal that it made", () => {
  const problems = problemsAfter((c) => {
    delete c.statements[0].date;
    c.statements[0].meeting = c.meetings[0].id;
    c.meetings[0].date = "2010";
  });
  expect(problems.join("\n")).toContain("it is dated 2024-04-30, but its meeting");
});

test("undated statements, proposals and responses contradict nothing", () => {
  expect(
    problemsAfter((c) => {
      delete c.statements[0].date;
      delete c.proposals[0].date;
      delete c.proposals[0].responses[0].date;
    }),
  ).toEqual([]);
});
