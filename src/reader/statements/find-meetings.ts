import type { Arranged, Resolved, Said } from "../stages.ts";

/** Returns the meetings, offers and demands of a text. */
export function findMeetings(_text: Resolved & Said): Arranged {
  return { meetings: [], offers: [] };
}
