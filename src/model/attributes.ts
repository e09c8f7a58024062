/**
 * Values of the source for which the model has no field, such as `{ party: "green", seats: 12 }`. The keys are the
 * names that the values have in the source. A name is not blank. A value is a text that is not blank, a finite number,
 * or a boolean.
 */
export type Attributes = Readonly<Record<string, string | number | boolean>>;
