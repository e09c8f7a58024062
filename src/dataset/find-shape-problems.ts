import type { Problem } from "../errors/problem.ts";
import { kinds } from "../model/ids.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "./fields.ts";
import type { Steps } from "./locate-value.ts";
import {
  type Expected,
  expectedItemOf,
  expectedOf,
  listOfRecords,
  unknownField,
  wrongValue,
} from "./shape-problem.ts";
import { type Fields, fieldsOf } from "./unchecked.ts";

/**
 * Returns the fields of a dataset's records that are missing, unknown or of a wrong type. The compiler reports them in
 * typed code, but not in a notebook, in plain JavaScript or behind a cast. The schemas of `demarche/schema` also check
 * the format of texts.
 */
export function findShapeProblems(dataset: Fields): readonly Problem[] {
  const check: ShapeCheck = { dataset, fields: fieldsByShape(), problems: [] };
  for (const kind of kinds) {
    const records = dataset[kind];
    if (!Array.isArray(records)) {
      report([kind], listOfRecords, check);
      continue;
    }
    records.forEach((record: unknown, i) => {
      checkObject(record, shapeOfKind[kind], [kind, i], check);
    });
  }
  return check.problems;
}

/** What every step of one check needs. */
interface ShapeCheck {
  readonly dataset: Fields;
  readonly fields: Readonly<Record<Shape, readonly Field[]>>;
  readonly problems: Problem[];
}

function report(steps: Steps, expected: Expected, { dataset, problems }: ShapeCheck): void {
  problems.push(wrongValue(dataset, steps, expected));
}

function checkObject(value: unknown, shape: Shape, steps: Steps, check: ShapeCheck): void {
  const object = fieldsOf(value);
  if (object === undefined) {
    report(steps, "an object", check);
    return;
  }
  const fields = check.fields[shape];
  for (const name of Object.keys(object)) {
    if (fields.some((field) => field.name === name)) continue;
    const known = fields.map((field) => field.name);
    check.problems.push(unknownField(check.dataset, steps, name, known));
  }
  for (const field of fields) {
    const inner = object[field.name];
    const innerSteps = [...steps, field.name];
    if (inner === undefined) {
      if (!field.optional) report(innerSteps, expectedOf(field), check);
    } else if (!field.list) {
      checkItem(inner, field, innerSteps, check);
    } else if (Array.isArray(inner)) {
      inner.forEach((item: unknown, i) => {
        checkItem(item, field, [...innerSteps, i], check);
      });
    } else {
      report(innerSteps, expectedOf(field), check);
    }
  }
}

function checkItem(value: unknown, field: Field, steps: Steps, check: ShapeCheck): void {
  if (field.shape !== undefined) checkObject(value, field.shape, steps, check);
  else if (!hasType(value, field.type)) report(steps, expectedItemOf(field), check);
}

function hasType(value: unknown, type: Field["type"]): boolean {
  if (typeof type !== "string") return type.includes(value as string);
  switch (type) {
    case "number":
      return Number.isFinite(value);
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case "boolean":
      return typeof value === "boolean";
    case "coordinates":
      return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
    default:
      return typeof value === "string";
  }
}
