import { fromAnnotations } from "demarche/import";
import { describe, expect, test } from "vitest";

const text = "Ada Bo supported it. She opposed that.";

/** Returns a file in which a name and two claims have labels, and relations of these arguments. */
function file(labels: readonly [name: string, claim: string], ...relations: readonly string[]): string {
  const [name, claim] = labels;
  const words = [
    `T1\t${name} 0 6\tAda Bo`,
    `T2\t${claim} 7 19\tsupported it`,
    `T3\t${claim} 25 37\topposed that`,
  ];
  return [...words, ...relations.map((each, i) => `R${i + 1}\t${each}`)].join("\n");
}

function read(ann: string, options: object = {}) {
  return fromAnnotations(
    { ann, text, title: "Debate" },
    { fields: { speaker: "SaidBy" }, defaults: { act: "assert" }, actor: { type: "person" }, ...options },
  );
}

const claims = [
  { speaker: "ada-bo", sources: [{ start: 7, end: 19 }] },
  { speaker: "ada-bo", sources: [{ start: 25, end: 37 }] },
];

describe("a relation of brat between a name and a claim", () => {
  test.each(["Speaker", "speaker", "Person", "Who", "Addressee", "SaidBy"])(
    "the claim is the statement if the name has the label %s",
    (label) => {
      const ann = file([label, "Claim"], "SaidBy Arg1:T2 Arg2:T1", "SaidBy Arg1:T3 Arg2:T1");
      const { dataset } = read(ann);
      expect(dataset.statements).toMatchObject(claims);
      expect(dataset.actors.map(({ name }) => name)).toEqual(["Ada Bo"]);
    },
  );

  test("the claim is the statement if label and relation have the name of the field", () => {
    const ann = file(["Speaker", "Claim"], "Speaker Arg1:T2 Arg2:T1", "Speaker Arg1:T3 Arg2:T1");
    expect(read(ann, { fields: {} }).dataset.statements).toMatchObject(claims);
  });

  test.each(["Speaker", "Addressee", "Person"])(
    "a name with the label %s is the value even if it is the first argument",
    (label) => {
      const ann = file([label, "Claim"], "SaidBy Arg1:T1 Arg2:T2", "SaidBy Arg1:T1 Arg2:T3");
      expect(read(ann).dataset.statements).toMatchObject(claims);
    },
  );

  test("several values of a relation have the cure that says which label is a statement", () => {
    const ann = file(["Who", "Claim"], "SaidBy Arg1:T1 Arg2:T2", "SaidBy Arg1:T1 Arg2:T3");
    expect(read(ann).losses.refused.map(({ message }) => message)).toEqual([
      'lines row 0 (the first): annotation "T1": speaker has 2 values, "supported it" and "opposed that". Keep one of them, and give the others as jointlyWith. If instead these are statements of one speaker, say which label is a statement: { tags: { "Claim": { act: "…" } } }.',
    ]);
    expect(read(ann, { tags: { Claim: { act: "assert" } } }).dataset.statements).toMatchObject(claims);
  });
});
