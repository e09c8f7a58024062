import type { Speaker } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Clause } from "../clauses/clause.ts";
import { jointSpeakers } from "../phrases/joint-speakers.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isPlural } from "../words/number.ts";
import { clauseAct, partnersOf } from "./clause-act.ts";
import { directedAt } from "./directed-at.ts";
import type { Act } from "./spoken.ts";
import { dateOf } from "./statement-date.ts";

/** Returns the act that a clause reports, with its speaker and its other properties. */
export function actOf(reading: SentenceReading, clause: Clause, nested: boolean): Act {
  const { cue } = clause;
  const date = dateOf(reading.view, clause);
  const { speaker, jointlyWith = [] } = speakerOf(reading, clause, nested);
  // Joint speakers can be the subject of an earlier verb, such as `met` in `Alba and Borea met and agreed to leave`.
  const joint = jointlyWith.length > 0 ? cue.cue.jointAct : undefined;
  const act = joint ?? clauseAct(reading.view, clause);
  const partners = act === "agree" ? partnersOf(reading.view, clause) : [];
  const resolved = (phrases: readonly NounPhrase[]): readonly Speaker[] =>
    phrases.flatMap((each) => reading.speakers.find(each) ?? []);
  const directed = directedAt(reading.view, clause, act);
  const [addressees, targets] = [resolved(directed.addressees), resolved(directed.targets)];
  const others = [...jointlyWith, ...resolved(partners)];
  return {
    cue: spanOf(reading.tokens, cue.from, cue.to),
    ...(act && !clause.link?.question && { act }),
    ...(speaker && { speaker }),
    ...(others.length > 0 && { jointlyWith: others }),
    ...(addressees.length > 0 && { addressees }),
    ...(targets.length > 0 && { targets }),
    ...(date && { date }),
  };
}

/** Returns the speaker of a clause, and the others who speak together with the speaker. */
function speakerOf(
  reading: SentenceReading,
  { phrase, cue }: Clause,
  nested: boolean,
): Pick<Act, "speaker" | "jointlyWith"> {
  let others = reading.lastOthers;
  let speaker = reading.lastSpeaker;
  if (phrase) {
    const joint = jointSpeakers(reading.view, phrase);
    others = phrase.pair
      ? reading.speakers.pair(phrase).slice(1)
      : joint.flatMap((each) => reading.speakers.resolve(each) ?? []);
    speaker = reading.speakers.resolve(phrase);
    if (!nested) reading.lastPhrase = phrase;
  } else {
    const subject = reading.lastPhrase ?? subjectBeforeColon(reading, cue.from);
    speaker ??= subject
      ? reading.speakers.resolve(subject)
      : reading.speakers.last(isPlural(reading.view, cue));
  }
  if (!(phrase && nested)) {
    reading.lastSpeaker = speaker;
    reading.lastOthers = others;
  }
  return { ...(speaker && { speaker }), ...(others.length > 0 && { jointlyWith: others }) };
}

/**
 * Returns the subject of the sentence, if a colon separates it from a cue without a subject. An example is the minister
 * in `Il ministro scosse il capo: il ponte, disse, è chiuso` ("The minister shook his head: the bridge, he said, is
 * closed").
 */
function subjectBeforeColon(reading: SentenceReading, cue: number): NounPhrase | undefined {
  const colon = reading.tokens.findIndex(({ kind }) => kind === "colon");
  const subject = colon > 0 && colon < cue ? reading.sentence.subject() : undefined;
  return subject && subject.to <= colon ? subject : undefined;
}
