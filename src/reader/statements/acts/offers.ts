import type { StatementAct } from "../../../model/speech-act.ts";
import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { addressedWords, isActor, pairAt } from "../phrases/recipients.ts";
import type { Link } from "../subjects/link.ts";
import { type Cue, can, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { offerKind } from "./offer-kind.ts";

/** An offer or a demand, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface Offer {
  readonly from: number;
  readonly to: number;
  readonly addressees: readonly NounPhrase[];
}

interface OfferClause {
  readonly cue: Cue;
  readonly link: Link | undefined;
  readonly act: StatementAct | undefined;
  /** The index after the content. */
  readonly end: number;
  /** The subject of the verb. */
  readonly subject?: NounPhrase | undefined;
  /** The actor who acts. If the verb is a passive, this is its agent. */
  readonly phrase?: NounPhrase | undefined;
}

/** Returns what a cue such as `offered` or `demanded` puts forward, and to whom. */
export function offerOf(view: View, clause: OfferClause): Offer | undefined {
  const { cue, link, end, act } = clause;
  const { tokens } = view;
  const kind = offerKind(act);
  if (!kind) return undefined;
  if (view.vocabulary.without.has(tokens[cue.to]?.word ?? "")) return undefined;
  if (cue.form === "passive") return passiveOfferOf(view, clause);
  if (link?.kind === "quote" || link?.question) return undefined;
  const limit = Math.min(tokens.length, link ? link.content : cue.to + 14);
  const { addressees, direct, object: found } = objectsOf(view, cue.to, limit);
  if (act === "invite" && !link && found && !direct)
    return { from: found.from, to: objectEnd(view, found.to), addressees: [] };
  if (link) {
    const asked = kind === "demand" && addressees.length === 0 ? askedIn(view, link.content, end) : undefined;
    return { from: link.content, to: end, addressees: asked ? [asked] : addressees };
  }
  let object = found;
  const sought = kind === "demand" && direct && cue.cue.asks ? soughtFrom(view, direct) : undefined;
  if (sought) return sought;
  const receiver = kind === "offer" && addressees.length === 0 ? receiverIn(view, found) : undefined;
  if (receiver) return { from: receiver.to, to: objectEnd(view, receiver.to), addressees: [receiver] };
  // The words after an invited actor are the place or the purpose of the invitation, as in `invited Danko to Rome`.
  const guest = act === "invite" && (direct ?? (found ? undefined : addressees[0]));
  if (guest) {
    // Several actors can be invited, as in `invited Danko and Rusu to Rome`.
    const isJoined = ({ from }: NounPhrase): boolean =>
      [1, 2].some((distance) => can(tokens[from - distance], kinds.conjunction));
    const invited = addressees.filter((each) => each === guest || (each.from > guest.from && isJoined(each)));
    const to = invited.at(-1)?.to ?? guest.to;
    const end = objectEnd(view, to);
    // In Romanian, the place can be before the actors, as in `i-a invitat la Roma pe Danko și pe Rusu` ("invited Danko
    // and Rusu to Rome").
    if (end > to) return { from: to, to: end, addressees: invited };
    return guest.from > cue.to + 1 ? { from: cue.to, to: end, addressees: invited } : undefined;
  }
  // If no other object follows, the first actor after the verb is the object and not the addressee. An example is
  // `offered Moscow as a venue`.
  const next = direct && tokens[direct.to];
  // An actor who is mentioned for the first time is the object as well, as in `proposed a joint commission`.
  const isObject = direct?.isNew === true || (next?.kind === "word" && can(next, kinds.outsideNouns));
  // A noun directly after the first actor is the object, as in `offered Moscow talks on gas`.
  if (!object && direct && kind === "offer" && next?.kind === "word" && !isObject && cue.form !== "gerund")
    return { from: direct.to, to: objectEnd(view, direct.to), addressees };
  if (!object && direct && kind === "offer" && isObject) {
    addressees.splice(addressees.indexOf(direct), 1);
    object = direct;
  }
  if (cue.form === "gerund" && !isGerundOf(clause)) return undefined;
  // After a preposition, an addressee without a name and the object are read as one phrase. An example is
  // `ha proposto alle parti elezioni` ("proposed elections to the parties").
  const recipients = act === "propose" || act === "offer" ? addressedWords(view, cue.to) : undefined;
  if (!object && recipients) return { from: cue.to, to: objectEnd(view, cue.to), addressees };
  if (!object) return cue.cue.whole && { from: cue.from, to: objectEnd(view, cue.to), addressees };
  return { from: object.from, to: objectEnd(view, object.to), addressees };
}

/** Abbreviations of at most this number of letters, such as `US`, are adjectives before a noun. */
const longestAbbreviation = 3;

/**
 * Returns the actor at the beginning of an object, if the actor is the recipient and a noun without a determiner is what
 * is offered. An example is `Moscow` in `offered Moscow talks on gas`.
 */
function receiverIn(view: View, object: NounPhrase | undefined): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  if (!object || !vocabulary.words.namesModify) return undefined;
  const { kind, mention, start, end } = tokens[object.from] as Token;
  const isActor = mention?.kind === "state" || mention?.kind === "person";
  const next = tokens[object.from + 1];
  if (kind !== "name" || !isActor || end - start <= longestAbbreviation || next?.kind !== "word")
    return undefined;
  if (next.capital || next.word === "'s" || can(next, kinds.outsideNouns)) return undefined;
  const receiver = phraseAt(view, object.from, object.from + 1, false);
  return receiver?.kind === undefined ? undefined : receiver;
}

/**
 * Whether a gerund such as `proposing` is an act of an actor named before it, as in `Alba wrote to Borea, proposing
 * talks`.
 */
function isGerundOf({ act, phrase }: OfferClause): boolean {
  return (act === "propose" || act === "demand") && phrase?.kind !== undefined && !phrase.document;
}

/**
 * Returns what an actor is asked for, such as `help` in `asked Danko for help`. The words after the actor can be read as
 * a part of the phrase for the actor.
 */
function soughtFrom(view: View, asked: NounPhrase): Offer | undefined {
  const { tokens, vocabulary } = view;
  for (let at = asked.from + 1; at <= asked.to; at += 1) {
    if (!vocabulary.sought.has(tokens[at]?.word ?? "")) continue;
    const actor = phraseAt(view, asked.from, at, false);
    return actor && { from: at + 1, to: objectEnd(view, at + 1), addressees: [actor] };
  }
  return undefined;
}

/**
 * Returns what a passive verb with an agent puts forward, as in `a truce was proposed by Alba`. An actor who is invited is
 * the subject of the verb, as in `Borea was invited by Alba to a conference`.
 */
function passiveOfferOf(view: View, { act, subject, phrase }: OfferClause): Offer | undefined {
  if (!subject || !phrase || phrase === subject || phrase.document) return undefined;
  const isInvited = act === "invite" && subject.kind !== undefined;
  if (!isInvited && !isThing(view.tokens, subject)) return undefined;
  const to = isInvited ? objectEnd(view, phrase.to) : phrase.to;
  return { from: subject.from, to, addressees: isInvited ? [subject] : [] };
}

/**
 * Returns the actor to whom a demand is made, if the content of the demand begins with this actor, as in
 * `called for Alba to withdraw` and `demanded that Alba withdraw`.
 */
export function askedIn(view: View, from: number, end: number): NounPhrase | undefined {
  // In English, the verb directly follows the actor and can be unknown, so the phrase ends after the actor.
  const name = [from, from + 1].find((at) => ["name", "role"].includes(view.tokens[at]?.kind ?? ""));
  const phrase = name === undefined ? undefined : phraseAt(view, name, Math.min(end, name + 1), false);
  const isPassive = view.tokens
    .slice(phrase?.to, (phrase?.to ?? 0) + 3)
    .some((each) => can(each, kinds.passive));
  // The owner of what is demanded is not the one who is asked, as in `called for Alba's withdrawal`.
  const isOwner = view.tokens[phrase?.to ?? 0]?.word === "'s";
  return phrase?.kind !== undefined && !isPassive && !isOwner ? phrase : undefined;
}

/** The phrases between a cue and its content, or after a cue without content. */
interface Objects {
  readonly addressees: NounPhrase[];
  /**
   * The actors after a preposition such as `with`. They perform an act together with the subject, or they are part of
   * the object.
   */
  readonly partners: readonly NounPhrase[];
  /** The first phrase without a preposition, if it means an actor. */
  readonly direct?: NounPhrase;
  /** The first phrase that does not mean an actor, or that follows an actor. */
  readonly object?: NounPhrase;
}

/** Returns the phrases between two indexes after a cue. */
export function objectsOf(view: View, start: number, limit: number): Objects {
  const { tokens, vocabulary } = view;
  const addressees: NounPhrase[] = [];
  const partners: NounPhrase[] = [];
  let at = start;
  let object: NounPhrase | undefined;
  let direct: NounPhrase | undefined;
  while (at < limit) {
    const token = tokens[at];
    const marked = can(token, kinds.preposition) ? at + 1 : at;
    const pair = object ? undefined : pairAt(view, marked);
    if (pair) {
      addressees.push(pair);
      direct ??= pair;
      at = pair.to;
      continue;
    }
    if (!token || token.kind === "stop" || token.kind === "colon" || token.kind === "quote" || view.cueAt(at))
      break;
    if (token.kind === "comma") {
      const end = insertionEnd(view, at);
      if (end === at) break;
      at = end;
    } else if (isFiller(token) && !can(token, kinds.determiner)) {
      at += 1;
    } else if (!object && addressees.at(-1)?.to === at && joinsActor(view, at)) {
      at += 1;
    } else if (can(token, kinds.preposition) && !can(token, kinds.determiner)) {
      const phrase = startsPhrase(view, at + 1) ? phraseAt(view, at + 1, limit, false) : undefined;
      // After words such as `cu` ("with"), an actor belongs to the object and is not an addressee. An example is
      // `a propus o întâlnire cu Alba` ("proposed a meeting with Alba").
      const isInvolved = vocabulary.involving.has(token.word);
      if (phrase && isActor(view, phrase)) (isInvolved ? partners : addressees).push(phrase);
      if (object && !isInvolved) break;
      at = Math.max(at + 1, phrase?.to ?? phraseEnd(view, at + 1, limit));
    } else if (startsPhrase(view, at) || can(token, kinds.genitive)) {
      // A genitive word before a name is a grammatical article, although it can also be a pronoun. An example is `lui`
      // in `a cerut lui Putin` ("asked Putin").
      const article = can(token, kinds.genitive) && tokens[at + 1]?.kind === "name";
      const from = startsPhrase(view, at) && !article ? at : at + 1;
      // A noun directly after an actor is the object, as `plata` in `a cerut autorităților plata datoriei` ("asked the
      // authorities for the payment of the debt").
      const { kind } = tokens[from] ?? {};
      const isAddressee = !object && !vocabulary.words.namesModify && (kind === "role" || kind === "name");
      const phrase = phraseAt(view, from, isAddressee ? from + 1 : limit, false);
      if (!phrase) break;
      // An actor before the object is the addressee. An example is `Rusiei` in `a cerut Rusiei retragerea` ("asked
      // Russia for the withdrawal").
      if (isActor(view, phrase) && !object && !isOfActor(view, from)) {
        addressees.push(phrase);
        direct ??= phrase;
      } else object ??= phrase;
      at = Math.max(at + 1, phrase.to);
    } else {
      break;
    }
  }
  return { addressees, partners, ...(direct && { direct }), ...(object && { object }) };
}

/**
 * Whether a phrase at an index consists of a noun and a genitive, as `le dimissioni del ministro` ("the resignation of
 * the minister"). Such a phrase does not mean an actor.
 */
function isOfActor({ tokens, text, vocabulary }: View, from: number): boolean {
  const at = can(tokens[from], kinds.determiner) ? from + 1 : from;
  const { kind, can: listed, capital } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const form = next && next.kind !== "word" ? text.slice(next.start, next.end) : "";
  const isGenitive =
    can(next, kinds.genitive) || vocabulary.genitiveEndings.some((ending) => form.endsWith(ending));
  return kind === "word" && listed === 0 && !capital && isGenitive;
}

/** Whether a conjunction joins two addressees, as in `to Poland and to China`. */
function joinsActor(view: View, at: number): boolean {
  const { tokens, vocabulary } = view;
  if (!can(tokens[at], kinds.conjunction)) return false;
  const from = can(tokens[at + 1], kinds.preposition) ? at + 2 : at + 1;
  const next = startsPhrase(view, from) ? phraseAt(view, from, from + 1, false) : undefined;
  return next?.kind !== undefined && !view.cueAt(next.to) && !isVerb(tokens, next.to, vocabulary);
}

/** The maximum number of tokens of an insertion between commas. */
const longestInsertion = 10;

/**
 * Returns the index after the second comma of an insertion. For example, the insertion in
 * `offered Danko, the head of the port, an audit` is `the head of the port`. If no phrase follows the insertion, or if
 * a verb is between the commas, returns `comma`.
 */
export function insertionEnd(view: View, comma: number): number {
  const { tokens, vocabulary } = view;
  for (let at = comma + 1; at < comma + longestInsertion; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === "comma") return startsPhrase(view, at + 1) ? at + 1 : comma;
    if (!kind || kind === "stop" || kind === "quote" || view.cueAt(at) || isVerb(tokens, at, vocabulary))
      break;
  }
  return comma;
}

/** Returns the index after the phrases that belong to an object. */
export function objectEnd(view: View, end: number): number {
  const { tokens, vocabulary } = view;
  let at = end;
  while (at < Math.min(tokens.length, end + 30)) {
    const kind = tokens[at]?.kind;
    // A phrase that begins with a preposition continues the object after a comma. An example is
    // `a propus o întrevedere la Geneva, în contextul eforturilor` ("proposed a meeting in Geneva, in the context of
    // the efforts").
    const next = tokens[at + 1];
    const goesOn =
      can(next, kinds.preposition) &&
      !can(next, kinds.conjunction | kinds.subordinator) &&
      !vocabulary.attributing.has(next?.word ?? "");
    if (kind === "comma" && goesOn && !isVerbAhead(view, at + 2)) {
      at += 1;
      continue;
    }
    if (kind === "comma" || kind === "stop" || kind === "semicolon" || kind === "colon" || kind === "dash")
      break;
    // The object ends before a second reported clause, as in `said that Alba rejected the plan and that`.
    if (can(tokens[at], kinds.conjunction) && can(next, kinds.complementizer)) break;
    at += 1;
  }
  return at;
}

/** Whether a verb is between an index and the next mark, so that the words are a clause of their own. */
export function isVerbAhead(view: View, from: number): boolean {
  const { tokens, vocabulary } = view;
  for (let at = from; at < from + 14; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === undefined || kind === "comma" || kind === "stop") return false;
    if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) return true;
  }
  return false;
}
