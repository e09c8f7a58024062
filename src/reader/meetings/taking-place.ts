import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a noun for a meeting and a verb such as `took place`. */
const nearVerb = 12;

/**
 * Returns the index after the verb and the date of a meeting, as in `the summit took place on 10 January`. Returns 0 if
 * there is no such verb or no date. A meeting without participants needs a date, because nothing else distinguishes it
 * from other meetings.
 */
export function takingPlace({ tokens }: View, words: MeetingVocabulary, at: number): number {
  // Instead of a verb, a date and a place can directly follow the noun, as in `talks on Monday in Port`.
  let dated = at + 1;
  while (dated < at + 3 && can(tokens[dated], kinds.preposition | kinds.determiner)) dated += 1;
  const isPlaced = words.places.has(tokens[dated + 1]?.word ?? "") && tokens[dated + 2]?.capital === true;
  if (tokens[dated]?.kind === "date" && isPlaced) return dated + 3;
  let verb = at + 1;
  while (verb < at + nearVerb && !words.takingPlace.has(tokens[verb]?.word ?? "")) {
    const kind = tokens[verb]?.kind ?? "stop";
    if (kind === "stop" || kind === "comma" || kind === "quote") return 0;
    verb += 1;
  }
  if (verb === at + nearVerb) return 0;
  // If an infinitive follows the verb, the date belongs to the infinitive, as in `the talks are expected to end in
  // June`.
  const [link, infinitive] = [tokens[verb + 1], tokens[verb + 2]];
  const isVerb = infinitive?.kind === "word" && !infinitive.capital && infinitive.can === 0;
  if (isVerb && can(link, kinds.infinitiveLink)) return 0;
  const from = Math.max(0, at - nearVerb);
  // A date in a later clause is not the date of the meeting, as in `the visit takes place after Danko left on 24
  // February`.
  let end = verb + 1;
  while (end < verb + nearVerb && !can(tokens[end], kinds.subordinator | kinds.relative)) end += 1;
  const date = tokens.slice(from, end).findIndex((token) => token.date !== undefined);
  return date < 0 ? 0 : Math.max(verb, from + date) + 1;
}
