/** What a field holds, as the generated table of fields writes it. */
export type FieldType =
  | "id"
  | "text"
  | "edtf"
  | "integer"
  | "number"
  | "boolean"
  | "coordinates"
  /** One of these values. */
  | readonly string[]
  /** Another interface of the model. */
  | { readonly shape: string }
  /** The id of a record of these kinds; `inverse` names the link as it is seen from that record. */
  | { readonly to: readonly string[] | "any"; readonly inverse: string };

/** The fields of each interface by name, with `?` behind a name that can be absent. */
export type FieldTable = Readonly<
  Record<string, Readonly<Record<string, FieldType | { readonly list: FieldType }>>>
>;
