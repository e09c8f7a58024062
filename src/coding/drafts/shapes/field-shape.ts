/** The type of a field of drafts. */
export type FieldShape =
  /**
   * A text that is not blank. If the text is a reference, `names` is the kind of thing that it refers to. An actor is
   * referred to by its id or name. A matter (anything that a stance can be on) is referred to by its id, label or key.
   */
  | { readonly is: "text"; readonly names?: "actor" | "matter" }
  /**
   * One of the texts in `values`. A language model has to fill every field of structured output. If an optional field
   * does not apply, the model writes the value in `none`.
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
 * The shapes of all fields of an interface. `required` is true for the required fields of the interface, and false for
 * the optional fields.
 */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: FieldShape & { readonly required: object extends Pick<T, K> ? false : true };
};
