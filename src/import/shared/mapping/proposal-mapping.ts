import type { Doubt } from "../../../model/doubt.ts";
import type { ResponseAnswer } from "../../../model/proposal.ts";
import type {
  Field,
  ListField,
  MappedDate,
  RecordMapping,
  RecordReference,
  ReferenceList,
  Text,
} from "./fields.ts";

/** A term of a proposal, given as a value or returned by a function of the row. */
export interface TermValue {
  /** What is asked for or offered, in your own words. */
  readonly summary: Text;
  /** Records that the term concerns. Absent: none. */
  readonly about?: readonly RecordReference[] | undefined;
}

/** A response to a proposal, given as a value or returned by a function of the row. */
export interface ResponseValue {
  /** Actor that answered. */
  readonly by: Text;
  /** Principal for which the answer was given. Absent: none. */
  readonly onBehalfOf?: Text | undefined;
  /** Date of the answer. Absent: undated. */
  readonly date?: MappedDate | undefined;
  /** Kind of answer. */
  readonly answer: ResponseAnswer;
  /** Content in your own words. Default: the value of `answer`. */
  readonly summary?: Text | undefined;
}

/** The fields of proposals. */
export interface ProposalMapping<R> extends RecordMapping<R> {
  /** Title in your own words. */
  readonly title: Field<R, Text>;
  /** Actors that put the proposal forward. */
  readonly proposers: ListField<R, Text>;
  /** Principal for which the proposal was put forward. Default: none. */
  readonly onBehalfOf?: Field<R, Text> | undefined;
  /** Actors that are to answer. Default: unknown. */
  readonly addressees?: ListField<R, Text> | undefined;
  /** Date of the proposal. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date as the source gives it, such as `Thursday`, if `date` does not say the same. Default: none. */
  readonly dateTold?: Field<R, Text> | undefined;
  /**
   * Key of the statement that put the proposal forward, or the id of this statement in the dataset in `extends`.
   * Default: none.
   */
  readonly statement?: Field<R, Text> | undefined;
  /** Items that the proposal asks for or offers. Default: none. */
  readonly terms?: ListField<R, TermValue> | undefined;
  /** Answers of the addressees. Default: none. */
  readonly responses?: ListField<R, ResponseValue> | undefined;
  /**
   * Key of the larger proposal of which this proposal is a part, or the id of the larger proposal in the dataset in
   * `extends`. Default: none.
   */
  readonly parent?: Field<R, Text> | undefined;
  /** Statements, proposals and responses that the proposal answers. Default: none. */
  readonly inReplyTo?: ReferenceList<R> | undefined;
  /**
   * Key of the meeting at which the proposal was put forward, or the id of this meeting in the dataset in `extends`.
   * Default: unknown.
   */
  readonly meeting?: Field<R, Text> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}
