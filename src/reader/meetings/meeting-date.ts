import type { Edtf } from "../../model/edtf.ts";
import { dayAfter } from "../dates/calendar.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import { joinsVerb } from "./clause-end.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a meeting and its date. */
const reach = 20;

/**
 * Returns the date that is nearest to a meeting in its sentence. Dates in a relative or reported clause after the
 * meeting are ignored. Two days that a conjunction joins, as in `on Monday and Tuesday`, become one interval.
 */
export function meetingDate(
  tokens: readonly Token[],
  words: MeetingVocabulary,
  { from, to }: { readonly from: number; readonly to: number },
): Edtf | undefined {
  let best: { at: number; distance: number } | undefined;
  const isRelative = can(tokens[from - 1], kinds.relative);
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at += 1) {
    // A date in a later clause is not the date of the meeting. For example, `on Monday` is not the date of the
    // conference in `a conference with Danko, who came on Monday`.
    if (at >= to && can(tokens[at], kinds.relative | kinds.complementizer)) break;
    // A relative clause ends at a comma, as in `Danko, who met Orsini, will leave on Monday`.
    if (isRelative && at >= to && tokens[at]?.kind === "comma") break;
    // A date after `since` is the date of an earlier meeting or act.
    if (at > from && words.since.has(tokens[at]?.word ?? "")) break;
    if (tokens[at]?.date === undefined || isOfEarlier(tokens, words, at)) continue;
    // A verb after a conjunction reports another act, as in `met Danko and was due to see Rusu on Monday`.
    if (at > to && hasOwnVerb(tokens, words, { from: to, end: at })) break;
    const distance = at < from ? from - at : Math.max(0, at - to);
    if (!best || distance < best.distance) best = { at, distance };
  }
  if (best === undefined) return undefined;
  const { at } = best;
  return daysFrom(tokens, at - 2) ?? daysFrom(tokens, at) ?? tokens[at]?.date?.edtf;
}

/**
 * Whether a date is not the date of the meeting itself. It can be the date of an announcement, as in `a summit
 * announced on Monday`, or of an earlier meeting, as in Italian `un colloquio con Danko, il primo da gennaio` (`a
 * conversation with Danko, the first since January`).
 */
function isOfEarlier(tokens: readonly Token[], words: MeetingVocabulary, at: number): boolean {
  const before = tokens[at - 1]?.word ?? "";
  // Grammatical articles and prepositions can be between the participle and the date.
  const isAnnounced = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => words.announcing.has(word));
  return (
    isAnnounced || words.sinceDate.has(before) || words.sinceDate.has(`${tokens[at - 2]?.word} ${before}`)
  );
}

/** Whether a conjunction between two indexes joins another verb, so that a date after it belongs to another act. */
function hasOwnVerb(
  tokens: readonly Token[],
  words: MeetingVocabulary,
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  for (let at = from; at < end - 1; at += 1) {
    if (can(tokens[at], kinds.conjunction) && joinsVerb(tokens, words, at)) return true;
  }
  // The date can be directly after the conjunction and before the verb, as in Italian `ha visto Danko e lunedì vedrà
  // Rusu` (`saw Danko and on Monday will see Rusu`).
  return can(tokens[end - 1], kinds.conjunction) && !tokens[end - 2]?.date && joinsVerb(tokens, words, end);
}

/** Returns the interval of two days that a conjunction joins, if the first of these days is at an index. */
function daysFrom(tokens: readonly Token[], at: number): Edtf | undefined {
  const first = tokens[at]?.date;
  const last = tokens[at + 2]?.date;
  if (first?.precision !== "day" || last?.precision !== "day" || !can(tokens[at + 1], kinds.conjunction))
    return undefined;
  // Each weekday is resolved separately. In `Wednesday and Thursday`, Wednesday can be the day of publication, and
  // Thursday the day six days before it. The second day is then moved to the following week.
  const end = last.edtf < first.edtf && last.basis === "relative" ? dayAfter(last.edtf, 7).edtf : last.edtf;
  return first.edtf < end ? `${first.edtf}/${end}` : undefined;
}
