/**
 * Acts whose verbs seldom have an actor as their object. The value `undefined` is for verbs that show no act, such as
 * `added`.
 */
export const speaksOnly: ReadonlySet<string | undefined> = new Set([
  undefined,
  "assert",
  "announce",
  "pledge",
  "warn",
]);
