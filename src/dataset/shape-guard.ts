import { getOrAdd } from "../collections/get-or-add.ts";
import { attributeNamePattern } from "./attribute-name.ts";
import { type Field, fieldsByShape, type Shape } from "./fields.ts";

/**
 * A function that returns whether a value has the right type and, if it is an object, the right fields. It calls
 * `onUndefined` for each optional field whose value is undefined.
 */
export type ShapeGuard = (value: unknown, onUndefined: () => void) => boolean;

/**
 * Returns a guard: a function that accepts a value only if `findShapeProblems` would report nothing about it. Most
 * datasets are valid, and for these only the guard runs. The guard does not collect problems, so it is fast: it takes a
 * fifth of the time in which `JSON.parse` reads the same data. Each guard is made only once, because making it takes
 * longer than checking a small dataset.
 */
export function shapeGuard(shape: Shape): ShapeGuard {
  return getOrAdd(guardByShape, shape, makeGuard);
}

const guardByShape = /* @__PURE__ */ new Map<Shape, ShapeGuard>();

function makeGuard(shape: Shape): ShapeGuard {
  const names: string[] = [];
  const guards: ShapeGuard[] = [];
  // The weight of each field of the shape: 1 if it is required, and 0 if it is optional. No required field is missing
  // if the weights of all fields of a value add up to `required`.
  const weights: number[] = [];
  let required = 0;
  for (const field of fieldsByShape()[shape]) {
    const item = itemGuard(field);
    const guard = field.list ? listGuard(item) : item;
    names.push(field.name);
    guards.push(field.optional ? optionalGuard(guard) : guard);
    weights.push(field.optional ? 0 : 1);
    if (!field.optional) required += 1;
  }
  return (value, onUndefined) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let present = 0;
    let next = 0;
    for (const name in value) {
      // The fields of an object are usually in the order of the model. Therefore, the search starts after the field
      // that was found last.
      let index = next;
      while (index < names.length && names[index] !== name) index += 1;
      if (index === names.length) index = names.indexOf(name);
      if (index < 0) return false;
      if (!(guards[index] as ShapeGuard)((value as Record<string, unknown>)[name], onUndefined)) return false;
      present += weights[index] as number;
      next = index + 1;
    }
    return present === required;
  };
}

function optionalGuard(guard: ShapeGuard): ShapeGuard {
  return (value, onUndefined) => {
    if (value !== undefined) return guard(value, onUndefined);
    onUndefined();
    return true;
  };
}

function listGuard(guard: ShapeGuard): ShapeGuard {
  return (value, onUndefined) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!guard(value[i], onUndefined)) return false;
    return true;
  };
}

function itemGuard(field: Field): ShapeGuard {
  if (field.shape !== undefined) return shapeGuard(field.shape);
  const { format, type } = field;
  if (typeof type !== "string") {
    const known = new Set<unknown>(type);
    return (value) => known.has(value);
  }
  if (type === "attributes") return hasAttributes;
  if (format !== undefined) return (value) => typeof value === "string" && format.accepts(value);
  return (value) => hasType(value, type);
}

function hasAttributes(value: unknown, onUndefined: () => void): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const [name, attribute] of Object.entries(value)) {
    if (attribute === undefined) onUndefined();
    else if (!attributeNamePattern.test(name) || !isAttribute(attribute)) return false;
  }
  return true;
}

/** Returns whether a value can be the value of an attribute: a text that is not blank, a finite number or a boolean. */
export function isAttribute(value: unknown): boolean {
  return (
    (typeof value === "string" && /\S/.test(value)) || typeof value === "boolean" || Number.isFinite(value)
  );
}

/**
 * Returns whether a value has the type of a field. The types `object` and `attributes` are not supported. The format of
 * a text is not checked.
 */
export function hasType(value: unknown, type: Field["type"]): boolean {
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
