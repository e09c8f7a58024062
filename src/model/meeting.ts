import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Place } from "./place.ts";
import type { MeetingStatus } from "./status.ts";

/**
 * The form of a meeting. Whether it is bilateral or multilateral follows from its participants.
 *
 * Includes: every contact of actors, held, planned, proposed or called off.
 *
 * Excludes: contacts that are only the channel of a statement.
 *
 * Example: The envoy telephones the minister: `call`.
 */
export const meetingFormats = [
  /** Talks or negotiations on declared subjects. */
  "talks",
  /** A gathering with speeches, open to many. */
  "conference",
  /** A meeting of heads of state or government. */
  "summit",
  /** A sitting of a standing organ. */
  "session",
  /** An exchange of views within an organization or a mechanism. */
  "consultation",
  /** A conversation by telephone or by video. */
  "call",
  /** A stay in another country, with the meetings that it holds as its parts. */
  "visit",
  /** Speakers before journalists. */
  "press-conference",
] as const;

/** One of {@link meetingFormats}. */
export type MeetingFormat = (typeof meetingFormats)[number];

/** Somebody who takes part in a meeting. */
export interface Participant<out I extends Ids = Ids> {
  /**
   * Who takes part.
   *
   * @inverse participantIn
   */
  readonly actor: NoInfer<I["actors"]>;
  /**
   * For whom. Absent: for itself, or not told.
   *
   * @inverse representedIn
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
}

/** Actors talking to each other. */
export interface Meeting<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["meetings"];
  /** A name for it, in our own words. */
  readonly title: string;
  /** Its form. */
  readonly format: MeetingFormat;
  /** How far it has come, by the latest document. */
  readonly status: MeetingStatus;
  /** Who takes part. Empty: not told. */
  readonly participants: readonly Participant<I>[];
  /** When it is or was held. Absent: no document dates it. */
  readonly date?: Edtf;
  /** Where. Absent: not told, or nowhere (a call). */
  readonly place?: Place<I>;
  /**
   * Ids of any kind that were talked about.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * The series, round or visit that it is a part of. Absent: none.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["meetings"]>;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
