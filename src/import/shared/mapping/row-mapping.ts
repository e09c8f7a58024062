import type { Dataset, DatasetMetadata } from "../../../model/dataset.ts";
import type { DateFormats } from "./date-formats.ts";
import type { DocumentMapping } from "./document-mapping.ts";
import type { EventMapping } from "./event-mapping.ts";
import type { MeetingMapping } from "./meeting-mapping.ts";
import type { MembershipMapping } from "./membership-mapping.ts";
import type { ActorDetails, IssueDetails } from "./name-details.ts";
import type { ProposalMapping } from "./proposal-mapping.ts";
import type { SameColumns } from "./same-columns.ts";
import type { StatementMapping } from "./statement-mapping.ts";

/** What to do with rows that cannot be mapped. */
export const rowErrorModes = ["collect", "throw"] as const;

/** One of {@link rowErrorModes}. */
export type RowErrorMode = (typeof rowErrorModes)[number];

/** The mapping of one record of a row, or a list of mappings for several records. */
type OneOrMany<M> = M | readonly M[];

/**
 * The second argument of {@link mapRows}: what the rows contain. If a kind of record has a list of mappings, one row
 * becomes several records of this kind. `columns` says from which columns the fields of a record are read: `"same"`, or
 * an object such as `{ date: "Day" }`.
 */
export interface RowMapping<R> {
  /**
   * The document that the rows come from, or the document of each row. If all rows come from one document, every record
   * cites it by the number of the row. If every row names its own document, a record cites its document as a whole. The
   * field `citation` of a mapping replaces these citations.
   */
  readonly document: DocumentMapping<R>;
  /** Statements. Default: none. */
  readonly statement?:
    | OneOrMany<StatementMapping<R> | SameColumns<R, StatementMapping<R>, "speaker" | "act">>
    | undefined;
  /** Meetings. Default: none. */
  readonly meeting?: OneOrMany<MeetingMapping<R> | SameColumns<R, MeetingMapping<R>, "format">> | undefined;
  /** Events. Default: none. */
  readonly event?: OneOrMany<EventMapping<R> | SameColumns<R, EventMapping<R>, "type">> | undefined;
  /** Proposals. Default: none. */
  readonly proposal?:
    | OneOrMany<ProposalMapping<R> | SameColumns<R, ProposalMapping<R>, "title" | "proposers">>
    | undefined;
  /** Offices and memberships. Default: none. */
  readonly membership?:
    | OneOrMany<MembershipMapping<R> | SameColumns<R, MembershipMapping<R>, "actor" | "organization">>
    | undefined;
  /**
   * The details of actors: either one object for all actors, or a function that returns the details for a name and a
   * row with this name. The function is called for the names in all fields with actors, such as the speaker, the
   * principal and the addressees. To find out which column has the name, compare it with the cells: `name === row.of`.
   * Default: the rows can name only actors of the dataset in `extends`.
   */
  readonly actor?: ActorDetails | ((name: string, row: R, index: number) => ActorDetails) | undefined;
  /**
   * The details of issues: either one object for all issues, or a function that returns the details for a name and a row
   * with this name. Default: the name becomes both the label and the proposition of the issue.
   */
  readonly issue?: IssueDetails | ((name: string, row: R, index: number) => IssueDetails) | undefined;
  /**
   * The format, or a list of formats, of dates that are not EDTF, such as `"day-month-year"`. EDTF is always read. The
   * option applies to all date fields, except columns with a separate format. Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * Texts that stand for an empty cell, such as `["n/a", "-"]`. The texts apply to all columns of the mapping. Case and
   * blanks at the ends do not matter. If `values` of a column contains such a text, it is read as `values` says.
   * Functions get the cell as it is. Default: none, because such a text can be a name or a code.
   */
  readonly missing?: readonly string[] | undefined;
  /**
   * A dataset to which the rows are added. The rows can name records of this dataset, and the result includes the whole
   * dataset. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /** Title, version, date and licence of the result. Default: none, even if the dataset in `extends` has metadata. */
  readonly metadata?: DatasetMetadata | undefined;
  /**
   * Number of the first of these rows in the whole table, not counting the header. Citations, losses and messages count
   * rows from this number. The index that functions of the row get is always the index within `rows`. Default: 0.
   *
   * If a table is read in parts, give the number of rows in the parts before this one. The rows then cite the document
   * of the dataset in `extends` that has the same title. Rows of two parts never become one record, even if they have
   * the same key: `losses.similar` lists such records. If a record can have rows in two parts, join the parts into one
   * array before the call.
   */
  readonly firstRow?: number | undefined;
  /**
   * What to do with rows that cannot be mapped and dates that cannot be read: list them in the losses, or throw one error
   * with all of them. Default: `"collect"`.
   */
  readonly onError?: RowErrorMode | undefined;
}
