import { addToGroup } from "../../collections/add-to-group.ts";
import type { Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/**
 * Returns a function that returns the words that name a speaker. If the sentence itself names the speaker, these are
 * the words of the sentence. If it has a pronoun, an office or no subject instead, they are the last mention of the
 * actor before a given position. Without such a mention, they are the words that the sentence has, such as the pronoun.
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
