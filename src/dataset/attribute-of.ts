import type { Attributes } from "../model/attributes.ts";

/**
 * Returns the value of an attribute of a record, or undefined if the record does not have the attribute. Names such as
 * `constructor` are attributes only if the record itself has them.
 */
export function attributeOf(record: object, name: string): Attributes[string] | undefined {
  const { attributes } = record as { readonly attributes?: Attributes };
  return attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
