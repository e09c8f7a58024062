import { attributeOf } from "../../dataset/attribute-of.ts";
import type { AttributeFilter } from "./filters.ts";

/** A record. If a statement made it, `act` is this statement. */
interface AttributedEntry {
  readonly record: object;
  readonly act?: AttributedEntry | undefined;
}

/**
 * Returns one test for each attribute of the filter. A record passes if the attribute is in the record itself or
 * in the statement that made the record.
 */
export function attributeTests({
  attributes = {},
}: AttributeFilter): readonly ((entry: AttributedEntry) => boolean)[] {
  return Object.entries(attributes).flatMap(([name, wanted]) => {
    if (wanted === undefined) return [];
    const has = ({ record, act }: AttributedEntry): boolean =>
      wanted.includes(attributeOf(record, name) as never) || (act !== undefined && has(act));
    return has;
  });
}
