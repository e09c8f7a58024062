import type { ResponseAnswer } from "../../model/proposal.ts";
import type { Reading } from "../reading.ts";
import { isWithoutObject } from "./bare-answers.ts";
import { clauseEnd } from "./clause-words.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import {
  areJoined,
  type DraftPhrases,
  findPhrase,
  findPhrases,
  type Phrases,
  phraseAt,
  type TextWord,
  withoutInner,
} from "./phrases.ts";
import { nounIn } from "./proposal-nouns.ts";
import type { SentenceWords } from "./sentence-words.ts";
import type { Sentences } from "./sentences.ts";
import { subjectsBefore } from "./subject-before.ts";

/** The largest number of characters between a passive verb and its agent, as in `rejected by Alba`. */
const nearAgent = 40;

/** The lists of passive verbs that show how a proposal was answered. Their names are also values of `answer`. */
const predicates = ["accepted", "rejected", "welcomed"] as const;

/** The lists of active verbs that show how an actor answered a proposal, and the answer that each list shows. */
const verbs: readonly (readonly [list: keyof DraftPhrases, answer: ResponseAnswer])[] = [
  ["accepting", "accepted"],
  ["rejecting", "rejected"],
  ["wouldAccept", "welcomed"],
  ["countering", "countered"],
  ["deferred", "deferred"],
  ["unanswered", "unanswered"],
  ["ignoring", "unanswered"],
  ["open", "welcomed"],
];

/** The lists of verbs whose object can be something that the proposal contains. */
const withContent: ReadonlySet<keyof DraftPhrases> = /* @__PURE__ */ new Set([
  "accepting",
  "rejecting",
  "wouldAccept",
]);

/**
 * Returns two kinds of answers. The first kind is reported by a verb in one of the lists of `verbs`, as in `Alba is
 * studying the offer`. The second kind is reported by a passive verb after a noun for a proposal, as in `the offer was
 * rejected`.
 */
export function sentenceAnswers(
  sentence: SentenceWords,
  phrases: DraftPhrases,
  sentences: Sentences,
  reading: Reading,
): readonly FoundAnswer[] {
  return [
    ...activeAnswers(sentence, phrases, sentences, reading),
    ...passiveAnswers(sentence, phrases, reading),
  ];
}

function activeAnswers(
  sentence: SentenceWords,
  phrases: DraftPhrases,
  sentences: Sentences,
  reading: Reading,
): readonly FoundAnswer[] {
  const { words, startOf, endOf } = sentence;
  const matches = verbs.flatMap(([list, answer]) =>
    findPhrases(words, phrases[list]).map((match) => ({ list, answer, match })),
  );
  return withoutInner(matches).flatMap(({ list, answer, match }): FoundAnswer[] => {
    // A negated verb such as `has not responded positively` does not show what the answer is.
    if (phraseAt(words, phrases.negations, match.from - 1)) return [];
    // The subject can be that of an earlier verb, as in `received the offer and is studying it`, or a pronoun. The words
    // then do not show who answers.
    const isAfter = (list: Phrases) =>
      areJoined(words, match.from) && phraseAt(words, list, match.from - 1) !== undefined;
    const named = isAfter(phrases.joiners) ? [] : subjectsBefore(sentence, match.from, reading, phrases);
    const isShared = isAfter(phrases.joiners) || (named.length === 0 && isAfter(phrases.subjects));
    const subjects = isShared ? [undefined] : named;
    if (subjects.length === 0) return [];
    const isConditional = findPhrase(words, phrases.conditions, match.next) !== undefined;
    if (list === "wouldAccept" && !isConditional) return [];
    if (list === "accepting" && phraseAt(words, phrases.manner, match.next)) return [];
    const noun = nounIn(words, phrases, match.from);
    const after = words.slice(match.from, match.next + 1);
    const isPronoun =
      after.some((_, at) => phraseAt(after, phrases.pronouns, at)) ||
      phraseAt(words, phrases.clitics, match.from - 1) !== undefined;
    const end = clauseEnd(words, match.next);
    const rest = { start: endOf(match.next - 1), end: endOf(end - 1) };
    // A word such as `proposal` after these verbs means the counter-proposal.
    const isCounter = list === "countering";
    const hasObject = !isCounter && (noun !== undefined || isPronoun);
    const isBare = isCounter || (!hasObject && isWithoutObject(rest, phrases, sentences, reading));
    // The object can name something that the proposal contains, as in `would accept the truce`.
    const isContent = !hasObject && !isBare && withContent.has(list);
    if (!hasObject && !isBare && !isContent) return [];
    return subjects.map((speaker) => ({
      start: speaker?.span.start ?? startOf(match.from),
      end: endOf(match.next - 1),
      answer,
      ...(speaker && { speaker }),
      hasObject: hasObject || isContent,
      ...(isContent && { content: rest }),
      ...(isBare && list !== "unanswered" && { isBare }),
      ...(isConditional && { isConditional }),
      ...(noun && !isCounter && { kind: noun.kind, nounAt: startOf(noun.index) }),
    }));
  });
}

function passiveAnswers(
  { sentence, words, startOf, endOf }: SentenceWords,
  phrases: DraftPhrases,
  { mentions, offers }: Reading,
): readonly FoundAnswer[] {
  const found: FoundAnswer[] = [];
  for (const kind of ["offer", "demand"] as const) {
    const noun = findPhrase(words, phrases[`${kind}s`]);
    if (!noun) continue;
    const nounAt = startOf(noun.from);
    // The rest of the noun phrase can be between the noun and the verb, as `of Alba` is in `the offer of Alba was
    // rejected`.
    const phrase = offers.find(({ rule, cue }) => rule === "offer-noun" && cue.start === nounAt);
    const after = phrase ? words.findIndex((_, index) => startOf(index) >= phrase.end) : noun.next;
    if (!isNear(words, after)) continue;
    const matches = predicates.flatMap((answer) => {
      const match = phraseAt(words, phrases[answer], after);
      return match ? [{ answer, match }] : [];
    });
    const longest = Math.max(...matches.map(({ match }) => match.next));
    for (const { answer, match } of matches) {
      if (match.next < longest || phraseAt(words, phrases.manner, match.next)) continue;
      const by = areJoined(words, match.next) ? phraseAt(words, phrases.agents, match.next) : undefined;
      const end = endOf((by ?? match).next - 1);
      const agent = by && mentions[indexFrom(mentions, end)];
      const isAgent = agent !== undefined && agent.end <= sentence.end && agent.start - end <= nearAgent;
      // Without an auxiliary, the participle needs an agent, as in `an offer accepted by Alba`. If the agent is no
      // mention, as in `rejected by the rebels`, the words do not show who answers.
      if (!isAgent && (by || match.next - match.from === 1)) continue;
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

/** Whether at most a comma and a blank are between a word and the word before it. */
function isNear(words: readonly TextWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && word.start - before.end <= 2;
}
