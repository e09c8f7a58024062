/** The type of a field of drafts. */
export type FieldShape =
  /**
   * A text that is not blank. If the text is a reference, `names` says to what it refers. It refers to an actor by the
   * id or the name of the actor. It refers to a matter (anything that a stance can be on) by an id, a label or a key.
   */
  | { readonly is: "text"; readonly names?: "actor" | "matter" }
  /**
   * One of some values. In structured output, a language model has to write a value in every field. `none` is the value
   * that it writes if an optional field does not apply.
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
