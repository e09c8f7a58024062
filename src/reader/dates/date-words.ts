/** The words of dates in a language. */
export type DateWords = Record<never, never>;
