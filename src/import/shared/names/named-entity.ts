import type { Citation } from "../../../model/citation.ts";
import type { Identifier } from "../../../model/identifier.ts";
import type { ConflictValue } from "../losses/key-conflict.ts";
import type { MatchReason } from "../losses/name-losses.ts";

/** The details that the mapping gives for a name, such as its type and its codes. */
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

/**
 * An actor or an issue that the rows name. It is in the dataset only if an accepted row uses it, or if another actor or
 * issue in the dataset refers to it, for example as its parent.
 */
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
  /** Id of the record. Empty as long as no record of the dataset refers to the actor or issue. */
  id: string;
  /** Id of the document of the latest citation. */
  lastDocument: string;
}

/**
 * The key of a field in the details of an actor. It is true if an importer guessed the type of the actor, because the
 * rows do not contain it. If a record of the dataset in `extends` has another type, the guessed type is ignored and no
 * conflict is reported.
 */
export const guessedType: unique symbol = /* @__PURE__ */ Symbol("demarche.guessedType") as never;

/** A field in which later details of a name differ from its record. */
export type DifferingField = readonly [field: string, kept: ConflictValue | null, dropped: ConflictValue];

/**
 * The additions to a record from the details of another spelling or a later row, and the fields in which these details
 * contradict the record.
 */
export interface NameAdditions {
  readonly identifiers: readonly Identifier[];
  /** Codes that belong to other records and therefore cannot be added. */
  readonly codesOfOthers: readonly Identifier[];
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Fields that contradict the record. */
  readonly fields: readonly DifferingField[];
  /** Index of the first row that has these details. */
  readonly row: number;
  /** Number of rows that have these details. */
  count: number;
  /** Index of the last row that was counted. A row is counted once, even if it has the name several times. */
  lastRow: number;
}

/** A name as the rows spell it. */
export interface Spelling {
  readonly text: string;
  readonly entity: NamedEntity;
  /** What the record was recognized by. Undefined for the first name of a new record. */
  readonly because: MatchReason | undefined;
  /** Documents that use the spelling. */
  readonly documents: string[];
  /** The details of the first row that has the spelling. Undefined: the row gives none. */
  readonly details: Details | undefined;
  /**
   * Whether the spelling is the name of a different record. In that case it is not added to the other names of this
   * record.
   */
  readonly isOfAnother: boolean;
  /**
   * The additions to the record from the details of the spelling, in any row. The key is the JSON of the addition
   * without its row and its count.
   */
  readonly additions: Map<string, NameAdditions>;
  /** The addition from the details of the first row that has the spelling. Undefined: these details add nothing. */
  firstAddition: NameAdditions | undefined;
  /** Whether a record of the dataset refers to the actor or issue by this spelling. */
  isCited: boolean;
}

/** Stores that a document uses a spelling. Only the first citation of each document is kept. */
export function citeIn({ entity, documents }: Spelling, { document, start, end, row }: Citation): void {
  if (!documents.includes(document)) documents.push(document);
  entity.lastDocument = document;
  if (entity.sources.some((source) => source.document === document)) return;
  const place = start !== undefined && end !== undefined ? { start, end } : row === undefined ? {} : { row };
  entity.sources.push({ document, ...place });
}

/** Counts a row that has the details of an addition. */
export function countRow(addition: NameAdditions, row: number): void {
  if (addition.lastRow !== row) addition.count += 1;
  addition.lastRow = row;
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
export function addSpelling(
  entity: NamedEntity,
  text: string,
  {
    because,
    details,
    isOfAnother = false,
  }: {
    readonly because: MatchReason | undefined;
    readonly details: Details | undefined;
    readonly isOfAnother?: boolean;
  },
): Spelling {
  const spelling: Spelling = {
    text,
    entity,
    because,
    details,
    isOfAnother,
    documents: [],
    additions: new Map(),
    firstAddition: undefined,
    isCited: false,
  };
  entity.spellings.push(spelling);
  return spelling;
}
