/** The kinds of record that a dataset lists, in the order in which they are told. */
export const kinds = [
  "documents",
  "actors",
  "issues",
  "statements",
  "proposals",
  "meetings",
  "bases",
  "events",
] as const;

/** One of the kinds of record that a dataset lists. Kinds are plural everywhere. */
export type Kind = (typeof kinds)[number];

/** The kinds that stand inside proposals: their terms and the responses to them. */
export const nestedKinds = ["terms", "responses"] as const;

/** Every kind that has ids: the listed kinds, and the terms and responses inside proposals. */
export type RecordKind = Kind | (typeof nestedKinds)[number];

/** The ids of a dataset: one union of string literals per kind, or `string` where they are only known at run time. */
export interface Ids {
  /** Ids of the coded texts. */
  readonly documents: string;
  /** Ids of persons and collectives. */
  readonly actors: string;
  /** Ids of the propositions that actors can be for or against. */
  readonly issues: string;
  /** Ids of speech acts. */
  readonly statements: string;
  /** Ids of proposals. */
  readonly proposals: string;
  /** Ids of meetings. */
  readonly meetings: string;
  /** Ids of military installations and presences. */
  readonly bases: string;
  /** Ids of other dated facts. */
  readonly events: string;
  /** Ids of the terms of proposals. */
  readonly terms: string;
  /** Ids of the responses to proposals. */
  readonly responses: string;
}

/**
 * Any id of a dataset, of whatever kind. Spelt out member by member: an indexed access over a union of kinds would make
 * every record type contravariant in its ids.
 */
export type AnyId<I extends Ids = Ids> =
  | I["documents"]
  | I["actors"]
  | I["issues"]
  | I["statements"]
  | I["proposals"]
  | I["meetings"]
  | I["bases"]
  | I["events"]
  | I["terms"]
  | I["responses"];
