import type { Doubt } from "../../../model/doubt.ts";
import type { AmountBound, EventType } from "../../../model/political-event.ts";
import type { EventStatus } from "../../../model/status.ts";
import type {
  AttributesMapping,
  Field,
  ListField,
  MappedDate,
  RecordMapping,
  ReferenceList,
  Text,
} from "./fields.ts";
import type { PlaceMapping } from "./meeting-mapping.ts";

/** A quantity. It is left out if its value is absent. */
export interface AmountMapping<R> {
  /** The number. */
  readonly value: Field<R, Text>;
  /** Unit of the number. */
  readonly unit: Field<R, Text>;
  /** Whether the number is a lower or an upper bound of the amount. Default: it is the amount itself. */
  readonly bound?: Field<R, AmountBound> | undefined;
}

/** A code in a scheme of event data. It is left out if `code` is absent. */
export interface CodeMapping<R> {
  /** Scheme that defines the code. */
  readonly scheme: Field<R, string>;
  /** Code as the source gives it. */
  readonly code: Field<R, Text>;
}

/** The fields of events. */
export interface EventMapping<R> extends RecordMapping<R> {
  /** Title in your own words. Default: the type, the actors and the targets, such as "Protest: Ana Gray". */
  readonly title?: Field<R, Text> | undefined;
  /** Kind of event. */
  readonly type: Field<R, EventType>;
  /** Whether the event happened. Default: `"done"`. */
  readonly status?: Field<R, EventStatus> | undefined;
  /** Actors that performed the event. Default: none is known. */
  readonly actors?: ListField<R, Text> | undefined;
  /** Actors at which the event was directed. Default: none in particular. */
  readonly targets?: ListField<R, Text> | undefined;
  /** Date of the event. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date as the source gives it, such as `Thursday`, if `date` does not say the same. Default: none. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** Location. Default: unknown. */
  readonly place?: PlaceMapping<R> | undefined;
  /** Quantity. Default: none. */
  readonly amount?: AmountMapping<R> | undefined;
  /** Records that the event concerns. Default: none. */
  readonly about?: ReferenceList<R> | undefined;
  /** Description in your own words. Default: the title. */
  readonly summary?: Field<R, Text> | undefined;
  /** Codes in schemes of event data. Default: none. */
  readonly codes?: readonly CodeMapping<R>[] | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}
