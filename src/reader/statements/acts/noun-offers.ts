import type { StatementAct } from "../../../model/speech-act.ts";
import type { ReportedStatement, Speaker } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { agentAt } from "../subjects/other-subjects.ts";
import { subjectBefore } from "../subjects/subjects.ts";
import { verbStart } from "../subjects/verb-start.ts";
import { can, isFiller, isVerb, matchPhrases } from "../words/cues.ts";
import { endsInParticiple } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { actorAt, endBeforeVerb, opensInfinitive } from "./noun-actor.ts";
import { offerKind } from "./offer-kind.ts";
import { objectEnd } from "./offers.ts";
import { actOfNoun, isPlan } from "./proposal-noun.ts";

/** The largest number of tokens between a noun and the participle that shows who made the proposal. */
const longestObject = 7;

/**
 * The actor who makes a proposal. `from` is the index of the first token of the words for the actor and the proposal,
 * and `to` is the index after their last token.
 */
interface Maker {
  readonly speaker: Speaker | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether words between the noun and the maker show what is proposed. */
  readonly hasContent?: boolean;
}

/**
 * Adds the offers and demands that a noun phrase reports together with the actor who makes them. Examples are
 * `l'offerta di Alba di mediare` ("Alba's offer to mediate"), `a Venezuelan proposal` and
 * `the plan put forward by Alba`.
 */
export function readNounOffers(reading: SentenceReading): void {
  const { view, tokens, acts } = reading;
  const byCue = new Map<number, ReportedStatement>();
  for (const act of acts) if (!byCue.has(act.cue.start)) byCue.set(act.cue.start, act);
  const inCue = new Uint8Array(tokens.length);
  for (const { from, to } of view.cues) inCue.fill(1, from, to);
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, start } = tokens[at] as Token;
    if (kind !== "word") continue;
    const act = byCue.get(start);
    const participle = act?.rule === "act-participle" ? act : undefined;
    const isNoun = actOfNoun(view, at) !== undefined || isPlan(view, at);
    if (!(participle || isNoun) || inCue[at] === 1) continue;
    if (participle) readParticiple(reading, at, participle);
    else at = Math.max(at, readNoun(reading, at, act?.act) - 1);
  }
}

/** Adds the offer that a participle with an agent reports, such as `announced` in `the aid announced by Alba`. */
function readParticiple({ view, tokens, offers }: SentenceReading, at: number, act: ReportedStatement): void {
  const noun = tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  const after = agentAt(view, at + 1)?.to;
  const isForeseen = after !== undefined && [after, after - 1].some((from) => foreseesAt(view, from) > 0);
  const isNameOnly = !isForeseen && (isPlan(view, noun) || actOfNoun(view, noun) !== undefined);
  if (offerKind(act.act) === "offer")
    offers.push({
      ...act,
      rule: "offer-noun",
      kind: "offer",
      addressees: [],
      ...(isNameOnly && { isNameOnly }),
    });
}

/**
 * Adds the offer or the demand of the noun at an index, if its maker is named. Returns the index after the words for
 * the maker, or else `at`. The words after a noun such as `richiesta` ("request") can have shown that the noun means a
 * demand and not an appeal; `shown` is then the act.
 */
function readNoun(
  { view, tokens, sentence, speakers, offers }: SentenceReading,
  at: number,
  shown: StatementAct | undefined,
): number {
  const act = actOfNoun(view, at);
  const author = act === undefined ? authorOf(view, at) : undefined;
  // The plan of an actor, as in `the French plan`, is a proposal only if the text reports an answer to it.
  const isOwned = act === undefined && author === undefined;
  const maker = author ?? ownerOf(view, at, sentence.stateAt) ?? (act && authorOf(view, at));
  const kind = maker && offerKind(act ?? "propose");
  if (!maker?.speaker || !kind) return at;
  const receiver = receiverBefore(view, maker.from);
  const addressee = addresseeAt(view, maker.to) ?? receiver;
  const isSetOff = tokens[at + 1]?.kind === "comma" && tokens[maker.to]?.kind === "comma";
  const link = (receiver ? undefined : addressee?.to) ?? (isSetOff ? maker.to + 1 : maker.to);
  const end = contentEndOf(view, link);
  const cue = spanOf(tokens, at, at + 1);
  // A verb that is in no list can be read as a part of the name before it.
  const isForeseen = [maker.to, maker.to - 1].some((from) => from > at && foreseesAt(view, from) > 0);
  const hasContent =
    isForeseen || receiver !== undefined || (!isOwned && (maker.hasContent || end > link + 1));
  const date = tokens.slice(at, maker.to).find((token) => token.date)?.date?.edtf;
  offers.push({
    ...spanOf(tokens, maker.from, isForeseen ? objectEnd(view, maker.to) : Math.max(link, end)),
    rule: "offer-noun",
    cue,
    kind,
    act: shown ?? act ?? "propose",
    speaker: maker.speaker,
    addressees: [addressee && speakers.find(addressee)].filter((each) => each !== undefined),
    ...(date && { date }),
    ...(!hasContent && { isNameOnly: true as const }),
  });
  return maker.to;
}

/**
 * Returns the index after a verb that says what is proposed, such as `provides for` in `the French plan provides for a
 * truce`. A comma can be before it. Returns -1 if there is no such verb.
 */
function foreseesAt({ tokens, vocabulary }: View, at: number): number {
  return matchPhrases(tokens, tokens[at]?.kind === "comma" ? at + 1 : at, vocabulary.foresees);
}

/**
 * Returns the actor to whom a noun such as `offer` belongs. This is a genitive, as in `Alba's offer`, or the adjective
 * of a state or a name directly beside the noun, as in `the French offer`.
 */
function ownerOf(view: View, at: number, stateAt: (start: number) => Speaker | undefined): Maker | undefined {
  const { tokens, vocabulary } = view;
  const isAttribute = tokens[at - 1]?.kind === "word" && tokens[at - 2]?.word === "'s";
  const owned = isAttribute ? at - 2 : at - 1;
  if (tokens[owned]?.word === "'s") {
    const phrase = actorAt(view, owned - 1);
    return phrase && { speaker: phrase.speaker, from: owned - 1, to: at + 1 };
  }
  for (const beside of [at - 1, at + 1]) {
    const { kind, start = -1 } = tokens[beside] ?? {};
    const state = kind === "word" ? stateAt(start) : undefined;
    if (state) return { speaker: state, from: Math.min(at, beside), to: Math.max(at, beside) + 1 };
  }
  // In English, the name itself can be before the noun, as in `a NATO offer`.
  const isNoun = !/(?:s|ed)$/.test(tokens[at]?.word ?? "");
  const isAfterName = isNoun && tokens[at - 1]?.kind === "name" && can(tokens[at - 2], kinds.determiner);
  if (isAfterName && vocabulary.words.namesModify) {
    const phrase = actorAt(view, at - 1);
    if (phrase) return { speaker: phrase.speaker, from: at - 1, to: at + 1 };
  }
  const genitive = can(tokens[at + 1], kinds.genitive) && tokens[at + 1]?.word !== "'s";
  if (!genitive && vocabulary.words.namesModify) return undefined;
  const first = genitive ? at + 2 : at + 1;
  const phrase = actorAt(view, can(tokens[first], kinds.determiner) ? first + 1 : first);
  return phrase && { speaker: phrase.speaker, from: at, to: phrase.to };
}

/** Returns the actor after a preposition such as `by`. A participle such as `made` can be before the preposition. */
function authorOf(view: View, noun: number): Maker | undefined {
  const { tokens, vocabulary } = view;
  for (let at = noun + 1; at < noun + longestObject; at += 1) {
    // A comma can be before the participle, as in `la proposta, avanzata dall'Alba, di un negoziato` ("the proposal,
    // made by Alba, of a negotiation").
    if (at === noun + 1 && tokens[at]?.kind === "comma") continue;
    const made = matchPhrases(tokens, at, vocabulary.made);
    const isDirect = at === noun + 1 && actOfNoun(view, noun) !== undefined;
    if (made > 0 || isDirect) {
      let agent = made > 0 ? made : at;
      while (!can(tokens[agent], kinds.agent) && isAdverbial(view, agent)) agent += 1;
      const phrase = agentAt(view, agent);
      // In Italian and Romanian, the word can also be a participle after another noun. An example is `proposta` in
      // `la tregua proposta dall'Alba` ("the truce proposed by Alba").
      const isAfterNoun =
        made <= 0 &&
        !vocabulary.words.namesModify &&
        tokens[noun - 1]?.kind === "word" &&
        !tokens[noun - 1]?.can;
      // After a noun that is no participle, the agent belongs to the noun before it. An example is `Respingerea` in
      // `Respingerea ofertei de către Alba` ("the rejection of the offer by Alba").
      if (isAfterNoun && !endsInParticiple(view, noun + 1)) return undefined;
      const from = isAfterNoun && !view.cueEndsAt(noun - 1) ? noun - 1 : noun;
      if (phrase?.kind !== undefined && !phrase.document)
        return { speaker: phrase.speaker, from, to: phrase.to, hasContent: from < noun || at > noun + 2 };
    }
    const token = tokens[at];
    const isMark = token?.kind === "comma" || token?.kind === "stop" || token?.kind === "quote";
    if (made > 0 || !token || isMark || view.cueAt(at) || isVerb(tokens, at, vocabulary)) return undefined;
  }
  return undefined;
}

/** The largest number of tokens between a verb such as `received` and the proposal. */
const nearReceiving = 4;

/** Returns the subject of a verb such as `received` before a proposal, as in `Borea has received an offer from Alba`. */
function receiverBefore(view: View, from: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  for (let at = from - 1; at >= Math.max(0, from - nearReceiving); at -= 1) {
    if (tokens[at]?.kind !== "word") return undefined;
    if (!vocabulary.receiving.has(tokens[at]?.word ?? "")) continue;
    const start = verbStart(view, at);
    if (tokens.slice(start, at).some((token) => can(token, kinds.negation))) return undefined;
    const { phrase } = subjectBefore(view, start);
    return phrase?.kind === undefined ? undefined : phrase;
  }
  return undefined;
}

/** Whether a token is an adverb, a date or a preposition before a date. */
function isAdverbial({ tokens }: View, at: number): boolean {
  const { kind } = tokens[at] ?? {};
  return kind === "date" || (kind === "word" && (isFiller(tokens[at]) || tokens[at + 1]?.kind === "date"));
}

/**
 * Returns the actor to whom a proposal is made, if this actor is named directly after the one who makes it. An example
 * is `Borea` in `l'offerta di Alba a Borea` ("Alba's offer to Borea").
 */
function addresseeAt(view: View, at: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const token = tokens[at];
  if (!vocabulary.towards.has(token?.word ?? "")) return undefined;
  return actorAt(view, can(tokens[at + 1], kinds.determiner) ? at + 2 : at + 1);
}

/**
 * Returns the index after the words that show what is proposed. These words are an infinitive, a clause, or a noun
 * after a preposition. Without such words, returns `at`.
 */
function contentEndOf(view: View, at: number): number {
  const { tokens, vocabulary } = view;
  const token = tokens[at];
  if (can(token, kinds.auxiliary)) return at;
  const isClause =
    token?.word === vocabulary.splitLink[0] ||
    (can(token, kinds.complementizer) && (vocabulary.words.namesModify || !can(token, kinds.relative)));
  const end = objectEnd(view, at + 1);
  if (isClause) return end;
  // A topic, as in `Alba's proposals on security`, does not show what is proposed.
  if (vocabulary.involving.has(token?.word ?? "")) return at;
  const isInfinitive = opensInfinitive(view, at);
  // The content can be a noun after a preposition, as in `propunerea Albei de armistițiu` ("Alba's proposal of an
  // armistice").
  const isNoun =
    can(token, kinds.genitive) || (can(token, kinds.preposition) && !can(token, kinds.setting | kinds.agent));
  if (!isInfinitive && !isNoun) return at;
  return at + 1 < end ? endBeforeVerb(view, at + 2, end) : at + 1;
}
