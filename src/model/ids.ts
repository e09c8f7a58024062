/** The kinds of record that a dataset lists, in the order of its arrays. */
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

/** One of the kinds of record that a dataset lists. The name of a kind is always plural. */
export type Kind = (typeof kinds)[number];

/** The kinds of record that are nested in proposals: their terms and the responses to them. */
export const nestedKinds = ["terms", "responses"] as const;

/** Any kind of record with ids: the listed kinds, and the terms and responses nested in proposals. */
export type RecordKind = Kind | (typeof nestedKinds)[number];

/**
 * The ids of a dataset: one union of string literals for each kind, or `string` if the ids are only known at run time.
 */
export interface Ids {
  /** Ids of the coded documents. */
  readonly documents: string;
  /** Ids of persons and collectives. */
  readonly actors: string;
  /** Ids of issues: propositions that actors can support or oppose. */
  readonly issues: string;
  /** Ids of statements. */
  readonly statements: string;
  /** Ids of proposals. */
  readonly proposals: string;
  /** Ids of meetings. */
  readonly meetings: string;
  /** Ids of military installations and presences. */
  readonly bases: string;
  /** Ids of events. */
  readonly events: string;
  /** Ids of the terms of proposals. */
  readonly terms: string;
  /** Ids of the responses to proposals. */
  readonly responses: string;
}

/**
 * Any id of a dataset, of any kind. The union lists each kind, because `I[RecordKind]` would make every record
 * type contravariant in its ids.
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
