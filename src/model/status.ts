/**
 * How far a meeting has come.
 *
 * Includes: the latest status that a document gives; an earlier one stands in `says` of its citation.
 *
 * Excludes: a guess from the calendar that a planned meeting was held.
 *
 * Example: Announced in one text and told as past in another: `held`.
 */
export const meetingStatuses = [
  /** Somebody asked for it or suggested it. */
  "proposed",
  /** It is announced as going to be held. */
  "scheduled",
  /** It took place, or is taking place. */
  "held",
  /** It was called off. */
  "cancelled",
] as const;

/** One of {@link meetingStatuses}. */
export type MeetingStatus = (typeof meetingStatuses)[number];

/**
 * How far an event has come.
 *
 * Includes: how far it has come, by the latest document.
 *
 * Excludes: a guess from the calendar.
 *
 * Example: A withdrawal that ends in August, told in July, is `planned`.
 */
export const eventStatuses = [
  /** It is to happen. */
  "planned",
  /** It goes on. */
  "under-way",
  /** It has happened. */
  "done",
] as const;

/** One of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];
