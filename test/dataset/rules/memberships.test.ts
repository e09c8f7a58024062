import { expect, test } from "vitest";
import { problemsAfter } from "./problems-after.ts";

const withMembership = (fields: object) =>
  problemsAfter((c) => Object.assign(c.actors[3].memberships[0], fields));

test("a membership cannot end before it begins", () => {
  expect(withMembership({ startDate: "2022-02", endDate: "2022-01-31" })).toEqual([
    '/actors/3/memberships/0/endDate actors "ines-gray": membership "envoy": it ends on 2022-01-31, before it begins on 2022-02. Correct one of the dates.',
  ]);
});

test.each([
  ["2022-02", "2022-02-01"],
  ["2022-02", "2022"],
  ["2022~", "2021"],
  ["[..2022]", "1990"],
])("a membership can begin in %s and end in %s", (startDate, endDate) => {
  expect(withMembership({ startDate, endDate })).toEqual([]);
});

test("a date in doubt excludes what is more than ten years away", () => {
  expect(withMembership({ startDate: "2022~", endDate: "2011" })).toHaveLength(1);
});

test("nobody is a member of itself", () => {
  expect(withMembership({ organization: "ines-gray" })).toEqual([
    '/actors/3/memberships/0/organization actors "ines-gray": membership "envoy": an actor cannot belong to itself. Name the organization.',
  ]);
});
