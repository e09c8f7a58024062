/**
 * The stance of a speaker on a matter: an issue, a proposal, a term or a response. The values run from support to
 * opposition; `unclear` is outside that order.
 *
 * Includes: the stance that this act expresses.
 *
 * Excludes: what other acts or other texts show about the speaker; a fact that is stated without taking a side.
 *
 * Example: "We are for a truce if the ships leave": the stance on the truce is `conditional`.
 */
export const stances = [
  /**
   * In favour.
   *
   * Example: "A truce is needed."
   */
  "support",
  /**
   * In favour if a condition is met.
   *
   * Example: "A truce, if the ships leave."
   */
  "conditional",
  /**
   * Speaks on the matter and takes neither side.
   *
   * Example: "We have not made up our mind on the truce."
   */
  "neutral",
  /**
   * Against.
   *
   * Example: "No truce with Alba."
   */
  "oppose",
  /**
   * Speaks on the matter, but the text does not show which side the speaker takes.
   *
   * Example: "We have told Alba what we think of the truce." The text does not say what that is.
   */
  "unclear",
] as const;

/** One of {@link stances}. */
export type Stance = (typeof stances)[number];
