/** The type of a field, as it is written in the generated table of fields (`field-table.ts`). */
export type FieldType =
  | "id"
  | "text"
  | "edtf"
  | "day"
  | "integer"
  | "number"
  | "boolean"
  | "coordinates"
  /** An object whose values are texts, numbers and booleans. The dataset chooses the names of its fields. */
  | "attributes"
  /** A text that matches `pattern`. `cure` says what to write. */
  | { readonly pattern: RegExp; readonly cure: string }
  /** A text that is one of these values. */
  | readonly string[]
  /** Another interface of the model. */
  | { readonly shape: string }
  /**
   * The id of another record. `to` lists the kinds of record that are allowed, and "any" allows every kind. `inverse`
   * is the name of the link in the opposite direction, for example `speakerOf` for the field `speaker`.
   */
  | { readonly to: readonly string[] | "any"; readonly inverse: string };

/**
 * The fields of each interface. The outer key is the name of an interface, and the inner key is the name of a field. A
 * field whose name ends in `?` can be left out. A list with `nonEmpty` has to have at least one item.
 */
export type FieldTable = Readonly<
  Record<
    string,
    Readonly<Record<string, FieldType | { readonly list: FieldType; readonly nonEmpty?: boolean }>>
  >
>;
