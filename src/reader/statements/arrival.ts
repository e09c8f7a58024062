import { can, isFiller } from "./cues.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import * as kinds from "./kinds.ts";
import { subjectBefore } from "./subjects.ts";
import { verbStart } from "./verb-meeting.ts";
import type { View } from "./view.ts";

/** Reads the visit in `X è arrivato ieri a Port`. Only the person who arrives is known to take part. */
export function arrival(view: View, at: number): FoundMeeting | undefined {
  const { tokens } = view;
  const from = verbStart(view, at);
  if (can(tokens[from - 1], kinds.negation) || can(tokens[from], kinds.negation)) return undefined;
  let place = at + 1;
  while (isFiller(tokens[place])) place += 1;
  if (!can(tokens[place], kinds.setting)) return undefined;
  place += can(tokens[place + 1], kinds.determiner) ? 2 : 1;
  if (!tokens[place]?.capital || tokens[place]?.mention?.kind === "person") return undefined;
  const { phrase } = subjectBefore(view, from);
  if (phrase?.kind !== "person") return undefined;
  return { from, to: place + 1, format: "visit", rule: "meeting-arrival", phrases: [phrase], planned: false };
}
