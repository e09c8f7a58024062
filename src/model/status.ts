/**
 * The status of a meeting.
 *
 * Includes: the status that the latest document gives. If another document gives an earlier status, the citation of
 * that document has this status in its field `says`.
 *
 * Excludes: the inference that a scheduled meeting was held because its day has passed.
 *
 * Example: One document announces the meeting, and a later one reports it as past: `held`.
 */
export const meetingStatuses = [
  /** An actor asked for the meeting or suggested it. */
  "proposed",
  /** The meeting is announced and has not yet taken place. */
  "scheduled",
  /** The meeting took place, or is taking place. */
  "held",
  /** The meeting was called off. */
  "cancelled",
] as const;

/** One of {@link meetingStatuses}. */
export type MeetingStatus = (typeof meetingStatuses)[number];

/**
 * The status of an event.
 *
 * Includes: the status that the latest document gives.
 *
 * Excludes: the inference that a planned event happened because its day has passed.
 *
 * Example: A document of July says that a withdrawal will end in August: `planned`.
 */
export const eventStatuses = [
  /** The event is yet to happen. */
  "planned",
  /** The event is in progress or in force. */
  "under-way",
  /** The event has happened. */
  "done",
  /** The event was called off. */
  "cancelled",
  /** A party says that the event happened or is in progress, and the document does not confirm it. */
  "alleged",
] as const;

/** One of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];
