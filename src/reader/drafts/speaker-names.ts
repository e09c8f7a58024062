import { addToGroup } from "../../collections/add-to-group.ts";
import type { Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/**
 * Returns a function that returns the span of the words that name a speaker. If the words for the speaker in the
 * sentence contain a name, the function returns these words. Otherwise, they are a pronoun or an office, or the
 * sentence has no words for the speaker. The function then returns the last mention of the actor before a given
 * position. Without such a mention, it returns the pronoun or the office.
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
