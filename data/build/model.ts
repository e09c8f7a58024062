/** The type of a field. */
export type FieldType =
  /** The id of the record itself. */
  | { readonly is: "id" }
  /** A reference to a record of one of these kinds, or of any kind (`"any"`). */
  | { readonly is: "reference"; readonly to: readonly string[] | "any"; readonly inverse: string }
  /** A nested object of another interface of the model. */
  | { readonly is: "interface"; readonly name: string }
  /** One of the values of these enumerations, or one of these literals. */
  | { readonly is: "values"; readonly enumerations: readonly string[]; readonly literals: readonly string[] }
  /**
   * Text that is not blank. `pattern` is a regular expression for the text after `prefix`, and `cure` says how to fix a
   * text that does not match.
   */
  | { readonly is: "text"; readonly pattern?: string; readonly cure?: string; readonly prefix?: string }
  | { readonly is: "edtf" | "day" | "integer" | "number" | "boolean" | "coordinates" | "attributes" };

/** A field of an interface, as the model declares it. */
export interface ModelField {
  readonly name: string;
  readonly optional: boolean;
  readonly list: boolean;
  /** Whether the list must have at least one item. */
  readonly nonEmpty: boolean;
  readonly type: FieldType;
  /** The type as the codebook prints it, such as `list of ids (actors)`. */
  readonly typeLabel: string;
  /** The first paragraph of the doc comment, on one line. */
  readonly description: string;
}

/** An interface of the model. */
export interface ModelInterface {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly ModelField[];
}

/** The first paragraph of a doc comment, and the paragraphs after `Includes:`, `Excludes:` and `Example:`. */
export interface Definition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly example: string;
}

/** An enumeration of the model. */
export interface ModelEnumeration extends Definition {
  readonly name: string;
  /** Name of the file in src/model that declares the enumeration. */
  readonly file: string;
  readonly values: readonly (Definition & { readonly value: string })[];
}

/** The declarations of src/model, from which other files are generated. */
export interface Model {
  readonly interfaces: readonly ModelInterface[];
  readonly enumerations: readonly ModelEnumeration[];
  /** The interface of each kind of record. */
  readonly interfaceOfKind: Readonly<Record<string, string>>;
}
