import type { Problem } from "../errors/problem.ts";
import { kinds } from "../model/ids.ts";
import { attributeNameCure, attributeNamePattern } from "./attribute-name.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "./fields.ts";
import type { Steps } from "./locate-value.ts";
import { hasType, isAttribute, shapeGuard } from "./shape-guard.ts";
import {
  type Expected,
  expectedItemOf,
  expectedOf,
  forbiddenName,
  forbiddenValue,
  listOfRecords,
  unknownField,
  wrongValue,
} from "./shape-problem.ts";
import { type Fields, fieldsOf } from "./unchecked.ts";

/**
 * Returns what is wrong with the shape of a dataset: fields that are missing, unknown or of a wrong type, and texts of
 * a wrong form. A field whose value is undefined counts as absent, and an absent list of records counts as empty.
 * `onUndefined` is called for each field whose value is undefined.
 */
export function findShapeProblems(dataset: unknown, onUndefined: () => void = ignore): readonly Problem[] {
  const check: ShapeCheck = { dataset, fields: fieldsByShape(), problems: [], onUndefined };
  const lists = fieldsOf(dataset);
  if (lists === undefined) {
    report([], "an object", check);
    return check.problems;
  }
  checkNames(lists, ["metadata", ...kinds], [], check);
  if (lists.metadata !== undefined) checkObject(lists.metadata, "DatasetMetadata", ["metadata"], check);
  for (const kind of kinds) {
    const records = lists[kind];
    if (records === undefined) continue;
    if (!Array.isArray(records)) {
      report([kind], listOfRecords, check);
      continue;
    }
    const shape = shapeOfKind[kind];
    const isValid = shapeGuard(shape);
    for (let i = 0; i < records.length; i++) {
      if (!isValid(records[i], onUndefined)) checkObject(records[i], shape, [kind, i], check);
    }
  }
  return check.problems;
}

/**
 * The data that the functions of this file share during one check. They add the problems that they find to `problems`.
 */
interface ShapeCheck {
  readonly dataset: unknown;
  readonly fields: Readonly<Record<Shape, readonly Field[]>>;
  readonly problems: Problem[];
  readonly onUndefined: () => void;
}

function ignore(): void {}

function report(steps: Steps, expected: Expected, { dataset, problems }: ShapeCheck): void {
  problems.push(wrongValue(dataset, steps, expected));
}

function checkNames(object: Fields, known: readonly string[], steps: Steps, check: ShapeCheck): void {
  for (const name of Object.keys(object)) {
    if (object[name] === undefined) check.onUndefined();
    else if (!known.includes(name)) {
      check.problems.push(unknownField(check.dataset, steps, name, known));
    }
  }
}

function checkObject(value: unknown, shape: Shape, steps: Steps, check: ShapeCheck): void {
  const object = fieldsOf(value);
  if (object === undefined) {
    report(steps, "an object", check);
    return;
  }
  const fields = check.fields[shape];
  const known = fields.map((field) => field.name);
  checkNames(object, known, steps, check);
  for (const field of fields) {
    const inner = object[field.name];
    const innerSteps = [...steps, field.name];
    if (inner === undefined) {
      if (!field.optional) report(innerSteps, expectedOf(field), check);
    } else if (!field.list) {
      checkItem(inner, field, innerSteps, check);
    } else if (Array.isArray(inner)) {
      for (let i = 0; i < inner.length; i++) checkItem(inner[i], field, [...innerSteps, i], check);
    } else {
      report(innerSteps, expectedOf(field), check);
    }
  }
}

function checkItem(value: unknown, field: Field, steps: Steps, check: ShapeCheck): void {
  const { format, shape, type } = field;
  if (shape !== undefined) {
    checkObject(value, shape, steps, check);
  } else if (type === "attributes") {
    checkAttributes(value, steps, check);
  } else if (!hasType(value, type)) {
    if (type !== "coordinates" || !Array.isArray(value) || value.length !== 2) {
      report(steps, expectedItemOf(field), check);
      return;
    }
    value.forEach((number, i) => {
      if (!Number.isFinite(number)) report([...steps, i], "a number", check);
    });
  } else if (format !== undefined && !format.accepts(value as string)) {
    check.problems.push(forbiddenValue(check.dataset, steps, format.cure));
  }
}

function checkAttributes(value: unknown, steps: Steps, check: ShapeCheck): void {
  const attributes = fieldsOf(value);
  if (attributes === undefined) {
    report(steps, "an object", check);
    return;
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute === undefined) check.onUndefined();
    else if (!attributeNamePattern.test(name)) {
      check.problems.push(forbiddenName(check.dataset, steps, name, attributeNameCure));
    } else if (typeof attribute === "string" && !isAttribute(attribute)) {
      check.problems.push(forbiddenValue(check.dataset, [...steps, name], "Write a text that is not blank."));
    } else if (!isAttribute(attribute)) {
      report([...steps, name], "a text, a number, true or false", check);
    }
  }
}
