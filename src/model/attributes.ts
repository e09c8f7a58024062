/**
 * Values of the source for which the model has no field, by their names in the source: `{ party: "green", seats: 12 }`.
 * A name is not blank. A value is a text that is not blank, a finite number, or a boolean.
 */
export type Attributes = Readonly<Record<string, string | number | boolean>>;
