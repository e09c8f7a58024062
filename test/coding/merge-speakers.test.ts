import { expect, test } from "vitest";
import { mergeDatasets, renameIds } from "../../src/coding/index.ts";
import { fromVotes } from "../../src/import/index.ts";
import { DemarcheError } from "../../src/index.ts";

const votes = (...members: readonly string[]) =>
  fromVotes(members.map((member) => ({ bill: "12", member, vote: "yes" }))).dataset;
const first = votes("Ada Gray", "Bo White");
const second = votes("Ada Gray", "Cy Black");

test.each(["first", "second", undefined] as const)(
  "statements of two speakers with one id are not united: prefer %s",
  (prefer) => {
    const problems = () => {
      try {
        mergeDatasets(first, second, { prefer });
      } catch (error) {
        if (error instanceof DemarcheError) return error.issues.map(({ path, message }) => [path, message]);
      }
      return [];
    };
    expect(problems()).toContainEqual([
      "/statements/roll-calls-statement-1/speaker",
      'mergeDatasets: statements "roll-calls-statement-1": the speaker is "bo-white" in the first dataset and "cy-black" in the second, so these are two statements. Give the second another id with renameIds(second, { "roll-calls-statement-1": "roll-calls-statement-1-2" }). If both ids are one actor, call renameIds(second, { "cy-black": "bo-white" }).',
    ]);
    expect(problems().filter(([path]) => path === "/statements/roll-calls-statement-1/speaker")).toHaveLength(
      1,
    );
  },
);

test("both cures of the message work as they are written", () => {
  const renamed = renameIds(second, { "roll-calls-statement-1": "roll-calls-statement-1-2" });
  expect(mergeDatasets(first, renamed, { prefer: "first" }).statements.map(({ speaker }) => speaker)).toEqual(
    ["ada-gray", "bo-white", "cy-black"],
  );
  const joined = mergeDatasets(first, renameIds(second, { "cy-black": "bo-white" }), { prefer: "first" });
  expect(joined.statements).toHaveLength(2);
});
