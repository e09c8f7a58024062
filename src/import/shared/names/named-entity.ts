import type { Citation } from "../../../model/citation.ts";
import type { Identifier } from "../../../model/identifier.ts";
import type { MatchReason } from "../losses/import-losses.ts";

/** The details of a name that the mapping gives. */
export type Details = Readonly<Record<string, unknown>>;

/** A membership of an actor in the rows. */
export interface NamedMembership {
  readonly organization: Spelling;
  readonly role: string;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  readonly sources: Citation[];
  readonly row: number;
}

/** An actor or an issue that the rows name. It is in the dataset only if a record or another name cites it. */
export interface NamedEntity {
  /** Kind of the record. */
  readonly kind: "actors" | "issues";
  /** Name of the record. */
  readonly name: string;
  /** The details that the mapping gives for the record. Undefined for a record of the dataset in `extends`. */
  readonly details: Details | undefined;
  /** The record in the dataset in `extends`. Undefined for a new record. */
  readonly known: Readonly<Record<string, unknown>> | undefined;
  /**
   * The key is a field that refers to a record of the same kind, such as `parent`. The value is the name of that
   * record.
   */
  readonly linked: Map<string, Spelling>;
  /** Spellings in the rows. */
  readonly spellings: Spelling[];
  /** Citations in the rows, one for each document. */
  readonly sources: Citation[];
  /** Memberships in the rows. The key of a membership is a text with its organization, role and dates. */
  readonly memberships: Map<string, NamedMembership>;
  /**
   * Only for issues: the key is a stance, and the value is a list with a single position, which is this stance on the
   * issue. All statements that have only this position share the list.
   */
  readonly positions: Map<string, readonly object[]>;
  /** Id. Empty until the entity is first cited. */
  id: string;
  /** Id of the document of the latest citation. */
  lastDocument: string;
}

/** The codes and attributes that the details of another spelling add to a record. */
export interface NameAdditions {
  readonly identifiers: readonly Identifier[];
  /** Codes that belong to other records and therefore cannot be added. */
  readonly codesOfOthers: readonly Identifier[];
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Index of the first row that has the spelling. */
  readonly row: number;
}

/** A name as the rows spell it. */
export interface Spelling {
  readonly text: string;
  readonly entity: NamedEntity;
  /** What the record was recognized by. Undefined for the first name of a new record. */
  readonly because: MatchReason | undefined;
  /** Documents that use the spelling. */
  readonly documents: string[];
  /** What the details of the spelling add to the record. Undefined: nothing. */
  additions: NameAdditions | undefined;
  /** Whether a record or another name has cited the spelling. */
  isCited: boolean;
}

/** Notes that a document uses a spelling. Of each document, only the first citation is kept. */
export function citeIn({ entity, documents }: Spelling, { document, start, end, row }: Citation): void {
  if (!documents.includes(document)) documents.push(document);
  entity.lastDocument = document;
  if (entity.sources.some((source) => source.document === document)) return;
  const place = start !== undefined && end !== undefined ? { start, end } : row === undefined ? {} : { row };
  entity.sources.push({ document, ...place });
}

/** Returns an entity without spellings. */
export function newEntity(
  kind: NamedEntity["kind"],
  name: string,
  { details, known }: { readonly details?: Details; readonly known?: Details },
): NamedEntity {
  return {
    kind,
    name,
    details,
    known,
    linked: new Map(),
    spellings: [],
    sources: [],
    memberships: new Map(),
    positions: new Map(),
    id: "",
    lastDocument: "",
  };
}

/** Adds a spelling to an entity. */
export function addSpelling(entity: NamedEntity, text: string, because: MatchReason | undefined): Spelling {
  const spelling: Spelling = { text, entity, because, documents: [], additions: undefined, isCited: false };
  entity.spellings.push(spelling);
  return spelling;
}
