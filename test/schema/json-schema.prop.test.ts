import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readModel } from "../../data/build/read-model.ts";
import { shippedSchemas } from "../../data/build/shipped-schemas.ts";
import { descriptionsOf } from "../../data/build/write-descriptions.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import { kinds } from "../../src/model/ids.ts";
import { jsonSchema } from "../../src/schema/json-schema.ts";
import * as shapes from "../../src/schema/schemas.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

const shipped = shippedSchemas(descriptionsOf(readModel("src/model")));
const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const [name, schema] of Object.entries(shipped)) ajv.addSchema(schema, `${name}.json`);
const isShippedValid = ajv.getSchema("dataset.json") as (value: unknown) => boolean;
const isValid = new Ajv2020({ strict: true }).compile(jsonSchema());

test("ajv accepts the bundled record, as a whole and by kind", () => {
  expect(isShippedValid(bundled)).toBe(true);
  expect(isValid(bundled)).toBe(true);
  for (const kind of kinds) {
    const isShippedRecord = ajv.getSchema(`${kind}.json`) as (value: unknown) => boolean;
    const isRecord = new Ajv2020().compile(jsonSchema(kind));
    for (const record of bundled[kind])
      expect([isShippedRecord(record), isRecord(record)]).toEqual([true, true]);
    expect([isShippedRecord({ id: 1 }), isRecord({ id: 1 })]).toEqual([false, false]);
  }
});

test("ajv accepts exactly what zod accepts", () => {
  const verdicts = [0, 0];
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(small), arbitraryDataset),
      fc.array(mutated, { maxLength: 3 }),
      (dataset, changes) => {
        const copy = structuredClone(dataset);
        for (const change of changes) change(copy);
        const { success } = shapes.dataset.safeParse(copy);
        verdicts[Number(success)] = (verdicts[Number(success)] as number) + 1;
        expect([isShippedValid(copy), isValid(copy)]).toEqual([success, success]);
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(...verdicts)).toBeGreaterThan(100);
});
