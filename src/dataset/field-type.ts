/** The type of a field, as the generated table of fields writes it. */
export type FieldType =
  | "id"
  | "text"
  | "edtf"
  | "day"
  | "integer"
  | "number"
  | "boolean"
  | "coordinates"
  /** An object of texts, numbers and booleans, whose names the dataset chooses. */
  | "attributes"
  /** A text that matches `pattern`. `cure` says what to write. */
  | { readonly pattern: RegExp; readonly cure: string }
  /** A text that is one of these values. */
  | readonly string[]
  /** Another interface of the model. */
  | { readonly shape: string }
  /** The id of a record of these kinds. `inverse` is the name of the link as seen from that record. */
  | { readonly to: readonly string[] | "any"; readonly inverse: string };

/**
 * The fields of each interface, by the name of the interface and of the field. A field whose name ends in `?` can be
 * left out. A list with `nonEmpty` has to have at least one item.
 */
export type FieldTable = Readonly<
  Record<
    string,
    Readonly<Record<string, FieldType | { readonly list: FieldType; readonly nonEmpty?: boolean }>>
  >
>;
