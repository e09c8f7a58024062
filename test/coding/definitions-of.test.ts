import { expect, test } from "vitest";
import { definitions } from "../../src/coding/definitions.ts";
import { definitionsOf, enumerationNames } from "../../src/coding/definitions-of.ts";
import * as demarche from "../../src/index.ts";

const exported: Readonly<Record<string, unknown>> = { ...demarche };

test("there is a name for every enumeration of the codebook whose values have definitions", () => {
  const defined = Object.entries(definitions).filter(([, { values }]) =>
    Object.values(values).every(({ definition }) => definition !== ""),
  );
  expect([...enumerationNames]).toEqual(defined.map(([name]) => name));
});

test.each(enumerationNames)("%s has the values that demarche exports, each with a definition", (name) => {
  const { definition, values } = definitionsOf(name);
  expect(definition).not.toBe("");
  expect(values.map(({ value }) => value)).toEqual(exported[name]);
  for (const { definition, example } of values) expect([definition, example]).not.toContain("");
});

test("an unknown enumeration is an error, also if it is a property that objects inherit", () => {
  expect(() => definitionsOf("statementAct" as never)).toThrow('Did you mean "statementActs"?');
  expect(() => definitionsOf("constructor" as never)).toThrow('there is no enumeration "constructor"');
});

test("is frozen", () => {
  const found = definitionsOf("stances");
  expect([found, found.values, found.values[0]].every((value) => Object.isFrozen(value))).toBe(true);
});
