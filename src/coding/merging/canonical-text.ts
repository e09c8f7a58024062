import { isObject } from "../../collections/is-object.ts";
import { compareText } from "../../dates/compare-edtf.ts";

/**
 * Returns a value as JSON with sorted keys, so that equal content gives equal text. For undefined it returns an empty
 * text.
 */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
        : inner,
    ) ?? ""
  );
}

/** Returns the canonical text of a value, shortened for a message. */
export function shortText(value: unknown): string {
  const text = canonicalText(value) || "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
