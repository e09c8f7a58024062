import { compareText } from "../dates/compare-edtf.ts";

/** A value as text that does not depend on the order of members: the same text, the same content. `""`: nothing. */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
        : inner,
    ) ?? ""
  );
}
