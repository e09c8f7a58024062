import type { Field, MappedDate, RowCitation, Text } from "./fields.ts";

/** The fields of an office or a membership, which becomes part of the record of an actor. */
export interface MembershipMapping<R> {
  /** Absent: only the fields of the mapping are read. */
  readonly columns?: undefined;
  /** Returns whether a row has a membership. Default: every row has one. */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /** Actor that holds the office or is a member. */
  readonly actor: Field<R, Text>;
  /** State, body, organization or group. */
  readonly organization: Field<R, Text>;
  /** Office or kind of membership. Default: `"member"`. */
  readonly role?: Field<R, Text> | undefined;
  /** First day. Default: unknown. */
  readonly startDate?: Field<R, MappedDate> | undefined;
  /** Last day. Default: it is unknown, or the membership has not ended. */
  readonly endDate?: Field<R, MappedDate> | undefined;
  /** Where in its document the membership is cited. Default: the number of the row. */
  readonly citation?: Field<R, RowCitation> | undefined;
}
