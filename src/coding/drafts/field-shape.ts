/** The type of a field of drafts. */
export type FieldShape =
  /**
   * A text that is not blank. If the text is a reference, `names` says what it refers to. A reference to an actor is
   * its id or its name. A reference to a matter (anything that a stance can be on) is its id, label or key.
   */
  | { readonly is: "text"; readonly names?: "actor" | "matter" }
  /**
   * One of the texts in `values`. In structured output, a language model has to write a value in every field. `none` is
   * the value that it writes if an optional field does not apply.
   */
  | { readonly is: "value"; readonly values: readonly string[]; readonly none?: string }
  | { readonly is: "number" | "integer" | "boolean" }
  | { readonly is: "object"; readonly shape: ObjectShape }
  | { readonly is: "list"; readonly items: FieldShape }
  /** An object of one of several shapes. */
  | { readonly is: "union"; readonly shapes: readonly ObjectShape[] };

/** The shape of an object in drafts: the interface that describes it, and its fields. */
export interface ObjectShape {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldShape & { readonly required: boolean }>>;
}

/**
 * The shapes of all fields of an interface. A shape is `required` if, and only if, the interface requires the field.
 */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: FieldShape & { readonly required: object extends Pick<T, K> ? false : true };
};
