/** The words of names and roles in a language. */
export type NameWords = Record<never, never>;
