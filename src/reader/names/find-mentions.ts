import type { Mention } from "../reading.ts";
import type { Named } from "../stages.ts";

/** Returns the names of actors in a text. */
export function findMentions(_text: Named): Mention[] {
  return [];
}
