import type { Doubt } from "../../../model/doubt.ts";
import type { Reporting } from "../../../model/reporting.ts";
import type { StatementAct } from "../../../model/speech-act.ts";
import type { Stance } from "../../../model/stance.ts";
import type {
  AttributesMapping,
  Field,
  ListField,
  MappedDate,
  RecordMapping,
  ReferenceList,
  Text,
} from "./fields.ts";

/**
 * A stance that is read from a row. The field `on` or `proposal` says what the stance is on. If both fields have a
 * value, only `on` is read. The position is left out if both fields are absent or if the stance is absent.
 */
export interface PositionMapping<R> {
  /**
   * Name of the issue, or the id of an issue, a proposal, a term or a response of the dataset in `extends`. If a cell has
   * several issues (`column("issues", { split: ";" })`), the statement has the stance on each of them.
   */
  readonly on?: Field<R, Text | readonly Text[]> | undefined;
  /** Key of the proposal that the stance is on. It is read only if `on` is absent. */
  readonly proposal?: Field<R, Text> | undefined;
  /** Stance of the statement. */
  readonly stance: Field<R, Stance>;
  /** Condition of the stance. Default: none. */
  readonly condition?: Field<R, Text> | undefined;
}

/**
 * A stance that a function of the row returns. It is left out if `stance` is absent, or if `on` and `proposal` are both
 * absent. The function has to return the field `stance`, at least as undefined, so that the compiler reports a misspelt
 * name of this field.
 */
export interface PositionValue {
  /** Name of the issue, or the id of an issue, a proposal, a term or a response of the dataset in `extends`. */
  readonly on?: Text | null | undefined;
  /** Key of the proposal that the stance is on. It is read only if `on` is absent. */
  readonly proposal?: Text | null | undefined;
  /** Stance of the statement. Undefined: the statement is only about the issue. */
  readonly stance: Stance | null | undefined;
  /** Condition of the stance. Absent: none. */
  readonly condition?: Text | null | undefined;
}

/** The fields of statements. Actors are given by name or id. */
export interface StatementMapping<R> extends RecordMapping<R> {
  /** Actor that made the statement. */
  readonly speaker: Field<R, Text>;
  /** Actors that made the statement jointly with the speaker. Default: none. */
  readonly jointlyWith?: ListField<R, Text> | undefined;
  /** Principal for which the speaker spoke. Default: the speaker spoke for itself. */
  readonly onBehalfOf?: Field<R, Text> | undefined;
  /** Actors to which the statement was made. Default: unknown. */
  readonly addressees?: ListField<R, Text> | undefined;
  /** Actors at which the act was directed. Default: none in particular. */
  readonly targets?: ListField<R, Text> | undefined;
  /** Speech act. */
  readonly act: Field<R, StatementAct>;
  /** Date of the statement. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date as the source gives it, such as `Thursday`, if `date` does not say the same. Default: none. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** How the words of the speaker are rendered. Default: `"indirect"`. */
  readonly reporting?: Field<R, Reporting> | undefined;
  /** Content in your own words. Default: the act, the stance and the label of the issue. */
  readonly summary?: Field<R, Text> | undefined;
  /** Stances of the statement. Default: none. */
  readonly positions?:
    | readonly PositionMapping<R>[]
    | ((row: R, index: number) => readonly PositionValue[] | null | undefined)
    | undefined;
  /** Records that the statement concerns. Default: none. */
  readonly about?: ReferenceList<R> | undefined;
  /**
   * Key of the meeting at which the statement was made, or the id of this meeting in the dataset in `extends`. Default:
   * unknown.
   */
  readonly meeting?: Field<R, Text> | undefined;
  /** Statements, proposals and responses that the statement answers. Default: none. */
  readonly inReplyTo?: ReferenceList<R> | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}
