import type { Doubt } from "../../../model/doubt.ts";
import type { MeetingFormat } from "../../../model/meeting.ts";
import type { MeetingStatus } from "../../../model/status.ts";
import type {
  AttributesMapping,
  Field,
  ListField,
  MappedDate,
  RecordMapping,
  ReferenceList,
  Text,
} from "./fields.ts";

/** A location. It is left out if its name is absent, and `losses.droppedValues` then lists its country and coordinates. */
export interface PlaceMapping<R> {
  /** Name of the place. */
  readonly name: Field<R, Text>;
  /** Name or id of the state in which the place is. Default: unknown. */
  readonly country?: Field<R, Text> | undefined;
  /** Longitude and latitude in decimal degrees. Default: none. */
  readonly coordinates?: readonly [longitude: Field<R, Text>, latitude: Field<R, Text>] | undefined;
}

/**
 * A participant of a meeting: a name or id, or an object with the actor and its principal. It is a constant of the
 * mapping or the result of a function of the row.
 */
export type ParticipantValue =
  | Text
  | {
      /** Name or id of the participant. */
      readonly actor: Text;
      /** Name or id of the principal for which it takes part. Absent: none. */
      readonly onBehalfOf?: Text | undefined;
    };

/**
 * A participant of a meeting whose actor and principal are read from columns or by functions of the row. If the actor
 * is absent, the participant is left out, and `losses.droppedValues` lists its principal.
 */
export interface ParticipantMapping<R> {
  /** Name or id of the participant. */
  readonly actor: Field<R, Text | readonly Text[]>;
  /** Name or id of the principal for which it takes part. Default: none. */
  readonly onBehalfOf?: Field<R, Text> | undefined;
}

/** The fields of meetings. */
export interface MeetingMapping<R> extends RecordMapping<R> {
  /** Title in your own words. Default: the format and the participants, such as "Talks: Alba, Borea". */
  readonly title?: Field<R, Text> | undefined;
  /** Form of the meeting. */
  readonly format: Field<R, MeetingFormat>;
  /** Whether the meeting took place. Default: `"held"`. */
  readonly status?: Field<R, MeetingStatus> | undefined;
  /** Participants. Default: unknown. */
  readonly participants?:
    | ListField<R, ParticipantValue>
    | readonly (Field<R, ParticipantValue> | ParticipantMapping<R>)[]
    | undefined;
  /** Date of the meeting. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date as the source gives it, such as `Thursday`, if `date` does not say the same. Default: none. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** Location. Default: unknown. */
  readonly place?: PlaceMapping<R> | undefined;
  /** Records that the meeting concerns. Default: none. */
  readonly about?: ReferenceList<R> | undefined;
  /**
   * Key of the larger meeting of which this meeting is a part, or the id of the larger meeting in the dataset in
   * `extends`. Default: none.
   */
  readonly parent?: Field<R, Text> | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}
