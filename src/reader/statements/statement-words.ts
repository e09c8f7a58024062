/** The words of a language that report statements. */
export type StatementWords = Record<never, never>;
