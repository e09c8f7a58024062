import { fieldsOf } from "../../../dataset/unchecked.ts";
import { escapePointer } from "../../../errors/escape-pointer.ts";
import type { Problem } from "../../../errors/problem.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { FieldShape, ObjectShape } from "./field-shape.ts";

/** A value whose shape is checked. */
interface Checked {
  /** JSON Pointer from the drafts to the value. */
  readonly path: string;
  /** The draft, actor or issue to which the value belongs, as messages name it. */
  readonly owner: string;
  /** The path to the value, as messages write it: field names and indexes, such as `words 0.exact`. */
  readonly field: string;
  readonly problems: Problem[];
}

/** Returns the fields of an object in drafts that are missing, unknown or of a wrong type. */
export function findDraftProblems(
  value: unknown,
  shape: ObjectShape,
  { path, owner }: { readonly path: string; readonly owner: string },
): readonly Problem[] {
  const problems: Problem[] = [];
  checkObject(value, shape, { path, owner, field: "", problems });
  return problems;
}

function checkObject(value: unknown, { fields }: ObjectShape, checked: Checked): void {
  const given = fieldsOf(value);
  if (given === undefined) {
    report(checked, value, `has to be an object, not ${shown(value)}.`);
    return;
  }
  for (const [name, inner] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) checkValue(inner, field, below(checked, name));
    else report(below(checked, name), inner, `is no field here. ${suggest(name, Object.keys(fields))}`);
  }
  for (const [name, { required }] of Object.entries(fields)) {
    if (required && !Object.hasOwn(given, name)) report(below(checked, name), undefined, "is missing.");
  }
}

function checkValue(value: unknown, shape: FieldShape, checked: Checked): void {
  switch (shape.is) {
    case "text":
      if (typeof value !== "string" || value.trim() === "")
        report(checked, value, `has to be a text, not ${shown(value)}.`);
      break;
    case "value":
      if (!shape.values.includes(value as string))
        report(checked, value, `cannot be ${shown(value)}. ${suggest(value, shape.values)}`);
      break;
    case "integer":
      if (!Number.isInteger(value)) report(checked, value, `has to be a whole number, not ${shown(value)}.`);
      break;
    case "number":
      if (!Number.isFinite(value)) report(checked, value, `has to be a number, not ${shown(value)}.`);
      break;
    case "boolean":
      if (typeof value !== "boolean") report(checked, value, `has to be true or false, not ${shown(value)}.`);
      break;
    case "object":
      checkObject(value, shape.shape, checked);
      break;
    case "list":
      if (!Array.isArray(value)) report(checked, value, `has to be a list, not ${shown(value)}.`);
      else value.forEach((item, i) => void checkValue(item, shape.items, below(checked, String(i))));
      break;
    case "union":
      checkObject(value, shapeOf(value, shape.shapes), checked);
  }
}

/** Returns the shape that has the most fields in common with a value. */
function shapeOf(value: unknown, shapes: readonly ObjectShape[]): ObjectShape {
  const names = Object.keys(fieldsOf(value) ?? {});
  const shared = ({ fields }: ObjectShape) => names.filter((name) => Object.hasOwn(fields, name)).length;
  return shapes.reduce((best, shape) => (shared(shape) > shared(best) ? shape : best));
}

function below({ path, field, ...rest }: Checked, step: string): Checked {
  const name = field === "" ? step : `${field}${/^\d+$/.test(step) ? " " : "."}${step}`;
  return { ...rest, path: `${path}/${escapePointer(step)}`, field: name };
}

function report({ path, owner, field, problems }: Checked, value: unknown, message: string): void {
  const subject = field === "" ? "it" : field;
  problems.push({
    code: "invalid-shape",
    path,
    ...(value === undefined ? {} : { value }),
    message: `${owner}: ${subject} ${message}`,
  });
}
