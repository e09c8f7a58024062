import type { Named, Names } from "../stages.ts";

/** Returns the names of actors, the phrases that mean an actor by its office, and the names of media. */
export function findMentions(_text: Named): Names {
  return { mentions: [], roles: [], outlets: [] };
}
