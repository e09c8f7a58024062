/** The fields that the mapping of a kind of record can have. */
export interface MappingFields {
  /** The fields whose value is in one cell, so that `columns` can read them. */
  readonly cells: readonly string[];
  /** The fields that have parts, or that say how rows become records. */
  readonly others: readonly string[];
  /** The fields that a mapping must have. */
  readonly required: readonly string[];
}

/** Fields of every kind of dated record that identify the record. */
export const identity: readonly string[] = ["id", "key"];

/** Fields that say which rows have a record, and what the record cites. */
const ofRow = ["when", "citation"];

/** The fields of records that are lists. `columns` splits their cells at semicolons. */
export const listFields: readonly string[] = [
  ...["jointlyWith", "addressees", "targets", "participants", "actors", "proposers"],
];

/** The fields of the mapping of each kind. */
export const mappingFields: Readonly<Record<string, MappingFields>> = {
  document: {
    cells: ["publisher", "author", "url", "language", "datePublished", "datePublishedBasis"],
    others: ["id", "key", "title", "length", "digest", "identifiers", "attributes", "note"],
    required: [],
  },
  statement: {
    cells: [
      ...identity,
      ...["speaker", "jointlyWith", "onBehalfOf", "addressees", "targets", "act", "date", "dateTold"],
      ...["reporting", "summary", "meeting", "note"],
    ],
    others: [...ofRow, "positions", "about", "inReplyTo", "attributes", "doubts"],
    required: ["speaker", "act"],
  },
  meeting: {
    cells: [...identity, "title", "format", "status", "participants", "date", "dateTold", "parent", "note"],
    others: [...ofRow, "place", "about", "attributes", "doubts"],
    required: ["format"],
  },
  event: {
    cells: [
      ...identity,
      "title",
      "type",
      "status",
      "actors",
      "targets",
      "date",
      "dateTold",
      "summary",
      "note",
    ],
    others: [...ofRow, "place", "amount", "about", "codes", "attributes", "doubts"],
    required: ["type"],
  },
  proposal: {
    cells: [
      ...identity,
      ...["title", "proposers", "onBehalfOf", "addressees", "date", "dateTold", "statement", "parent"],
      ...["meeting", "note"],
    ],
    others: [...ofRow, "terms", "responses", "inReplyTo", "doubts"],
    required: ["title", "proposers"],
  },
  membership: {
    cells: ["actor", "organization", "role", "startDate", "endDate"],
    others: ["when", "citation"],
    required: ["actor", "organization"],
  },
};
