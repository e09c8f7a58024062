/** Returns whether a value is an object. Null and arrays are not. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
