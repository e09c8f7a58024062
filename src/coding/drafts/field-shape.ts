/** The type of a field of drafts. */
export type FieldShape =
  /**
   * A text that is not blank. If the text refers to a record, `names` says whether to an actor (by id or name) or to
   * what a stance is on (by id, label or key).
   */
  | { readonly is: "text"; readonly names?: "actor" | "matter" }
  /**
   * One of some values. `none` is what a language model writes for an absent value, because structured output needs a
   * value in every field.
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

/** The fields of an interface: all of them, each required exactly if the interface requires it. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: FieldShape & { readonly required: object extends Pick<T, K> ? false : true };
};
