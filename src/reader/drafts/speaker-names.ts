import { addToGroup } from "../../collections/add-to-group.ts";
import type { Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/**
 * Returns a function that returns the words that name a speaker. For a pronoun, an office or a sentence without a subject,
 * these are the last mention before a position of the actor who is meant. If there is none, they are the words for the
 * speaker that the text has.
 */
export function speakerNames({
  mentions,
}: Reading): (speaker: Speaker, position: number) => Span | undefined {
  const keyOf = ({ name = "", candidates }: Speaker | Mention): string => `${candidates.join(" ")}/${name}`;
  const mentionsOf = new Map<string, Mention[]>();
  for (const mention of mentions) addToGroup(mentionsOf, keyOf(mention), mention);
  return (speaker, position) => {
    const { span } = speaker;
    const own = mentionsOf.get(keyOf(speaker)) ?? [];
    if (span !== undefined) {
      const inside = own[indexFrom(own, span.start)];
      if (inside !== undefined && inside.end <= span.end) return span;
    }
    return own[indexFrom(own, position) - 1] ?? span;
  };
}
