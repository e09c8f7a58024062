import { expect, test } from "vitest";
import { nameOf } from "../../src/query/name-of.ts";
import { small } from "../fixtures/small.ts";

test("nameOf calls a record of any kind by its name, label, title or summary, and an utterance with its speaker", () => {
  const [proposal] = small.proposals;
  expect(nameOf(small, "borea")).toBe("Borea");
  expect(nameOf(small, "wire")).toBe(small.documents[0]?.title);
  expect(nameOf(small, "truce")).toBe(small.issues.find(({ id }) => id === "truce")?.label);
  expect(nameOf(small, "truce-offer")).toBe(proposal?.title);
  expect(nameOf(small, "weapons-rest")).toBe(
    proposal?.terms.find(({ id }) => id === "weapons-rest")?.summary,
  );
  expect(nameOf(small, "borea-silent")).toBe(`Borea: ${proposal?.responses[0]?.summary}`);
  expect(nameOf(small, "valley-post")).toBe(small.bases[0]?.name);
});

test("nameOf returns undefined for an unknown id, and for a property name that objects inherit", () => {
  expect(nameOf(small, "nobody")).toBeUndefined();
  expect(nameOf(small, "constructor")).toBeUndefined();
});
