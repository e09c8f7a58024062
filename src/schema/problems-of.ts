import type { z } from "zod";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import {
  type Expected,
  expectedItemOf,
  expectedOf,
  forbiddenValue,
  listOfRecords,
  unknownField,
  wrongValue,
} from "../dataset/shape-problem.ts";
import type { Problem } from "../errors/problem.ts";
import { type Kind, kinds } from "../model/ids.ts";

type ZodIssue = z.core.$ZodIssue;

/** Returns what zod found wrong with the shape of a dataset, in the same sentences as `checkDataset`. */
export function problemsOf(issues: readonly ZodIssue[], dataset: unknown): readonly Problem[] {
  const fields = fieldsByShape();
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const { known } = expectationAt(issue.path, fields);
      return issue.keys.map((key) => unknownField(dataset, issue.path, key, known));
    }
    if (issue.code === "invalid_format") return [forbiddenValue(dataset, issue.path, cureOfFormat(issue))];
    return [wrongValue(dataset, issue.path, expectationAt(issue.path, fields).expected)];
  });
}

/** What the model says about the values at a path. */
interface Expectation {
  readonly expected: Expected;
  /** The fields that the value can have, if it is an object. */
  readonly known: readonly string[];
}

function expectationAt(
  [name, ...rest]: readonly PropertyKey[],
  fields: Readonly<Record<Shape, readonly Field[]>>,
): Expectation {
  if (name === undefined) return { expected: "an object", known: ["metadata", ...kinds] };
  const isMetadata = name === "metadata";
  // The first of the other steps is the index of a record in the list of its kind.
  if (!isMetadata && rest.length === 0) return { expected: listOfRecords, known: [] };
  let shape: Shape | undefined = isMetadata ? "DatasetMetadata" : shapeOfKind[name as Kind];
  let field: Field | undefined;
  let expected: Expected = "an object";
  for (const step of isMetadata ? rest : rest.slice(1)) {
    if (typeof step === "number") {
      expected = field?.list === true ? expectedItemOf(field) : "a number";
      continue;
    }
    field = shape === undefined ? undefined : fields[shape].find((candidate) => candidate.name === step);
    shape = field?.shape;
    expected = field === undefined ? "a field of the model" : expectedOf(field);
  }
  return { expected, known: shape === undefined ? [] : fields[shape].map((inner) => inner.name) };
}

const formatCures: Readonly<Record<PropertyKey, string>> = {
  digest: 'Write "sha256:" and 64 hexadecimal digits, as fingerprint(text) returns them.',
  version: 'Write three numbers: "1.0.0".',
  date: 'Write a day: "2024-05-01".',
};

function cureOfFormat({ path, message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
  const cure = formatCures[path.at(-1) ?? ""];
  if (cure !== undefined) return cure;
  if (pattern === String(/\S/)) return "Write a text that is not blank.";
  // The model has a message for every other pattern.
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}
