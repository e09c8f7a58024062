import type { Attributes } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import type { Doubt } from "./doubt.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Place } from "./place.ts";
import type { MeetingStatus } from "./status.ts";

/**
 * The form of a meeting. Whether it is bilateral or multilateral follows from its participants.
 *
 * Includes: every contact between actors that was held, scheduled, proposed or cancelled.
 *
 * Excludes: contacts that a document mentions only to say how a statement was made.
 *
 * Example: The envoy telephones the minister: `call`.
 */
export const meetingFormats = [
  /** Talks or negotiations on declared subjects. */
  "talks",
  /** A gathering with speeches and many participants. */
  "conference",
  /** A meeting of heads of state or government. */
  "summit",
  /** A sitting of a standing body. */
  "session",
  /** An exchange of views within an organization or a cooperation format. */
  "consultation",
  /** A conversation by telephone or video. */
  "call",
  /** A stay in another country. The meetings during the stay are parts of the visit. */
  "visit",
  /** A public appearance before journalists. */
  "press-conference",
] as const;

/** One of {@link meetingFormats}. */
export type MeetingFormat = (typeof meetingFormats)[number];

/** An actor that takes part in a meeting. */
export interface Participant<out I extends Ids = Ids> {
  /**
   * Actor that takes part.
   *
   * @inverse participantIn
   */
  readonly actor: NoInfer<I["actors"]>;
  /**
   * Principal for which the actor takes part. Absent: unknown, or the actor represents itself.
   *
   * @inverse representedIn
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
}

/** A contact between actors. */
export interface Meeting<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["meetings"];
  /** Title of the meeting, in our own words. */
  readonly title: string;
  /** Form of the meeting. */
  readonly format: MeetingFormat;
  /** Status of the meeting, according to the latest document. */
  readonly status: MeetingStatus;
  /** Actors that take part, each with its principal. Empty: unknown. */
  readonly participants: readonly Participant<I>[];
  /** Date of the meeting, in EDTF. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without
   * a year. Absent: the text gives `date` itself.
   */
  readonly dateTold?: string;
  /** Location. Absent: unknown, or the meeting has none, such as a call. */
  readonly place?: Place<I>;
  /**
   * Records of any kind that were discussed at the meeting. Absent: none is reported.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * Series, round or visit that the meeting is part of. Absent: none.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["meetings"]>;
  /** Values of the source for which the model has no field. Absent: none. */
  readonly attributes?: Attributes;
  /** Fields whose values the text leaves in doubt. Absent: none. */
  readonly doubts?: readonly Doubt[];
  /**
   * Citations that attest the meeting.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
