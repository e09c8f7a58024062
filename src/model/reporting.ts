/**
 * How a document renders the words of the speaker.
 *
 * Includes: the rendering that is closest to the speaker's words. If another document renders them differently, the
 * citation of that document has this rendering in its field `says`.
 *
 * Excludes: quotation marks around titles and single names.
 *
 * Example: Gray said that the answer was "a first step": `mixed`.
 */
export const reportings = [
  /**
   * The whole proposition is in quotation marks.
   *
   * Example: "We will come," said Gray.
   */
  "direct",
  /**
   * Reported speech with quoted words in it.
   *
   * Example: Gray called the answer "a first step".
   */
  "mixed",
  /**
   * Reported speech without quoted words.
   *
   * Example: Gray said that she would come.
   */
  "indirect",
  /**
   * A view or an act is ascribed to the speaker, but no speech act is reported.
   *
   * Example: Alba fears for its harbour.
   */
  "attributed",
] as const;

/** One of {@link reportings}. */
export type Reporting = (typeof reportings)[number];
