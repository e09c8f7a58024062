import type { Reading } from "../reading.ts";
import { isWithoutObject } from "./bare-answers.ts";
import { clauseEnd } from "./clause-words.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { type DraftPhrases, findPhrase, phraseAt, type TextWord } from "./phrases.ts";
import { nounIn } from "./proposal-nouns.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { type Sentences, textOf } from "./sentences.ts";

/** The largest number of characters between a noun such as `refusal` and the actor after it. */
const nearActor = 40;

/**
 * The noun for the proposal is searched for after a noun such as `refusal`, and then after the actor who answers. This
 * is the largest number of words between the start of such a search and the noun for the proposal.
 */
const nearNoun = 4;

const lists = [
  ["refusals", "rejected"],
  ["consents", "accepted"],
  ["replies", "undisclosed"],
] as const;

/** Returns whether a verb at an index says that a reply accepts or rejects, as in `was negative`. */
function judgedReply(
  words: readonly TextWord[],
  index: number,
  phrases: DraftPhrases,
): { readonly answer: "accepted" | "rejected"; readonly next: number } | undefined {
  const negative = phraseAt(words, phrases.negative, index);
  const judged = negative ?? phraseAt(words, phrases.positive, index);
  return judged && { answer: negative ? "rejected" : "accepted", next: judged.next };
}

/**
 * Returns the answers that a noun phrase reports together with the actor who answers. Examples are `Alba's rejection of
 * the offer` and `the reply of Alba to the proposal`.
 */
export function nounAnswers(
  { sentence, words, startOf, endOf }: SentenceWords,
  phrases: DraftPhrases,
  sentences: Sentences,
  reading: Pick<Reading, "mentions" | "dates">,
): readonly FoundAnswer[] {
  const { mentions } = reading;
  return lists.flatMap(([list, answer]): FoundAnswer[] => {
    const found = findPhrase(words, phrases[list]);
    if (!found) return [];
    // In Romanian, the participle of a perfect has the same form as the noun, as in `i-a răspuns că`.
    if (found.from > 0 && phraseAt(words, phrases.auxiliaries, found.from - 1)) return [];
    const start = startOf(found.from);
    const end = endOf(found.next - 1);
    const next = indexFrom(mentions, end);
    const [before, after] = [mentions[next - 1], mentions[next]];
    const isOwner =
      before &&
      before.start >= sentence.start &&
      /^['’]s? $/.test(textOf(sentences, { start: before.end, end: start }));
    const isNear = after && after.start - end <= nearActor && after.end <= sentence.end;
    const actor = isOwner ? before : isNear ? after : undefined;
    if (!actor || actor.kind === "outlet") return [];
    const from = words.findIndex((_, index) => startOf(index) >= Math.max(end, isOwner ? 0 : actor.end));
    const nounFrom = (index: number) => {
      const noun = index < 0 ? undefined : nounIn(words, phrases, index);
      return noun && noun.index - index <= nearNoun ? noun : undefined;
    };
    // The noun for the proposal can be before the actor, as in Romanian `respingerea ofertei de către Alba` (`the
    // rejection of the offer by Alba`).
    const noun = nounFrom(found.next) ?? nounFrom(from);
    // The verb can show what the reply is, as in `the reply of Alba was negative`.
    const verb = isOwner ? found.next : from;
    const shown = answer === "undisclosed" && verb >= 0 ? judgedReply(words, verb, phrases) : undefined;
    if (shown)
      return [
        {
          start: Math.min(start, actor.start),
          end: endOf(shown.next - 1),
          answer: shown.answer,
          speaker: toSpeaker(actor),
          hasObject: false,
          isBare: true,
        },
      ];
    const rest = {
      start: Math.max(end, actor.end),
      end: endOf(clauseEnd(words, Math.max(found.next, from)) - 1),
    };
    const isBare = !noun && answer === "accepted" && isWithoutObject(rest, phrases, sentences, reading);
    if (!noun && !isBare && (answer !== "rejected" || (from >= 0 && phraseAt(words, phrases.refusing, from))))
      return [];
    return [
      {
        start: Math.min(start, actor.start),
        end: Math.max(end, actor.end),
        answer,
        speaker: toSpeaker(actor),
        hasObject: !isBare,
        ...(isBare && { isBare }),
        ...(noun && { kind: noun.kind, nounAt: startOf(noun.index) }),
      },
    ];
  });
}
