import type { Attributes } from "../../model/attributes.ts";
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
    const has = ({ record, act }: AttributedEntry): boolean => {
      const { attributes: own = {} } = record as { readonly attributes?: Attributes };
      const value = Object.hasOwn(own, name) ? own[name] : undefined;
      return wanted.includes(value as never) || (act !== undefined && has(act));
    };
    return has;
  });
}
