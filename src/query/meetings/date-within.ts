import type { Registry } from "../../dataset/registry.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Meeting } from "../../model/meeting.ts";

/** Returns the date of a meeting. An undated meeting has the date of the meeting that it is a part of. */
export function dateWithin(meeting: Meeting, { byId }: Registry): Edtf | undefined {
  // In unchecked data, a meeting can be a part of itself, directly or through other meetings.
  const visited = new Set<Meeting>();
  let whole: Meeting | undefined = meeting;
  while (whole !== undefined && whole.date === undefined && !visited.has(whole)) {
    visited.add(whole);
    whole = whole.parent === undefined ? undefined : (byId.get(whole.parent)?.record as Meeting | undefined);
  }
  return whole?.date;
}
