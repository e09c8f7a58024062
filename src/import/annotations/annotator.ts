import { cellOf, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { asList } from "./bodies.ts";

/**
 * Returns the name of the annotator of a Web Annotation, and the field from which it is read. In Hypothes.is, `user` is
 * the account. In the model of the W3C, `creator` has addresses, or objects with a name. Returns undefined if neither
 * field has a name.
 */
export function annotatorOf(
  source: SourceRow,
): { readonly field: "user" | "creator"; readonly name: string } | undefined {
  for (const field of ["user", "creator"] as const) {
    const names = asList(cellOf(source, field)).flatMap((person) => nameOf(person) ?? []);
    if (names.length > 0) return { field, name: names.join(", ") };
  }
  return undefined;
}

function nameOf(person: unknown): string | undefined {
  if (typeof person !== "object" || person === null) return toPlainText(person);
  const { name, nickname, id } = person as Readonly<Record<string, unknown>>;
  return [name, nickname, id].map(toPlainText).find((text) => text !== undefined);
}
