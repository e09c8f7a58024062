/**
 * Registers whose codes are checked for their form. Other registers are allowed, but their codes are not checked.
 *
 * Includes: codes that the coder has found in the register or in the source.
 *
 * Excludes: codes inferred by analogy or produced by a language model.
 *
 * Example: The ISO 3166-1 code of Alba is `ALB`.
 */
export const identifierSchemes = [
  /** Three-letter country code of ISO 3166-1. */
  "iso3166-1-alpha-3",
  /** Two-letter country code of ISO 3166-1. */
  "iso3166-1-alpha-2",
  /** Numeric country code of ISO 3166-1: three digits. */
  "iso3166-1-numeric",
  /** Wikidata item: `Q` followed by a number. */
  "wikidata",
  /** Country code of the Correlates of War project: a number or three capital letters. */
  "cow",
  /** Numeric country code of Gleditsch and Ward. */
  "gwno",
  /** Id of a person or an organization in a Popolo file. */
  "popolo",
  /** Number of an entity in a project of the Discourse Network Analyzer (DNA). */
  "dna",
  /** Digital object identifier of a document: `10.`, a number, a slash and a name. */
  "doi",
] as const;

/** One of {@link identifierSchemes}. */
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** The code of an actor or a document in a register. */
export interface Identifier {
  /** Register that assigns the code: one of the known schemes, or any other name. */
  readonly scheme: IdentifierScheme | (string & {});
  /** Code as the register writes it. */
  readonly identifier: string;
}
