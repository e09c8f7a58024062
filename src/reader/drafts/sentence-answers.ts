import type { Reading } from "../reading.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { areJoined, type DraftPhrases, findPhrase, phraseAt } from "./phrases.ts";
import { nounIn } from "./proposal-nouns.ts";
import type { SentenceWords } from "./sentence-words.ts";

/**
 * The largest number of characters between a verb and its subject. The largest number between a passive verb and its
 * agent, as in `rejected by Alba`, is half of it.
 */
const nearActor = 80;

/** The lists of passive verbs that show how a proposal was answered. Their names are also values of `answer`. */
const predicates = ["accepted", "rejected", "welcomed"] as const;

/**
 * Returns two kinds of answers. The first kind is reported by a verb in one of the lists `deferred`, `unanswered` and
 * `open`, as in `Alba is studying the offer`. The second kind is reported by a passive verb after a noun for a
 * proposal, as in `the offer was rejected`.
 */
export function sentenceAnswers(
  { sentence, words, startOf, endOf }: SentenceWords,
  phrases: DraftPhrases,
  { mentions, offers }: Reading,
): readonly FoundAnswer[] {
  const found: FoundAnswer[] = [];
  for (const [list, answer] of [
    ["deferred", "deferred"],
    ["unanswered", "unanswered"],
    ["open", "welcomed"],
  ] as const) {
    const match = findPhrase(words, phrases[list]);
    if (!match) continue;
    const verb = startOf(match.from);
    const subject = mentions[indexFrom(mentions, verb) - 1];
    if (!subject || subject.start < sentence.start || verb - subject.end > nearActor) continue;
    if (subject.kind === "outlet") continue;
    const noun = nounIn(words, phrases, match.from);
    const isPronoun = findPhrase(words.slice(match.from, match.next + 1), phrases.pronouns);
    if (noun === undefined && !isPronoun && list !== "unanswered") continue;
    found.push({
      start: subject.start,
      end: endOf(match.next - 1),
      answer,
      speaker: toSpeaker(subject),
      hasObject: noun !== undefined || isPronoun !== undefined,
      ...(noun && { kind: noun.kind, nounAt: startOf(noun.index) }),
    });
  }
  for (const kind of ["offer", "demand"] as const) {
    const noun = findPhrase(words, phrases[`${kind}s`]);
    if (!noun) continue;
    const nounAt = startOf(noun.from);
    // The rest of the noun phrase can be between the noun and the verb, as `of Alba` is in `the offer of Alba was
    // rejected`.
    const phrase = offers.find(({ rule, cue }) => rule === "offer-noun" && cue.start === nounAt);
    const after = phrase ? words.findIndex((_, index) => startOf(index) >= phrase.end) : noun.next;
    if (!areJoined(words, after)) continue;
    for (const answer of predicates) {
      const match = phraseAt(words, phrases[answer], after);
      if (!match) continue;
      const by = areJoined(words, match.next) ? phraseAt(words, phrases.agents, match.next) : undefined;
      const end = endOf((by ?? match).next - 1);
      const agent = by && mentions[indexFrom(mentions, end)];
      const isAgent = agent !== undefined && agent.end <= sentence.end && agent.start - end <= nearActor / 2;
      // Without an auxiliary, the participle needs an agent, as in `an offer accepted by Alba`.
      if (!isAgent && match.next - match.from === 1) continue;
      found.push({
        start: nounAt,
        nounAt,
        end: isAgent ? agent.end : end,
        answer,
        kind,
        hasObject: true,
        ...(isAgent && { speaker: toSpeaker(agent) }),
      });
    }
  }
  return found;
}
