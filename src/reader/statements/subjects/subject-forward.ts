import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { isGerund, isOblique, phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { type Cue, can, isFiller, isVerb, matchPhrases } from "../words/cues.ts";
import { hasParticipleEnding } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { antecedent } from "./antecedent.ts";
import {
  boundary,
  type Found,
  followsPreposition,
  isActor,
  isRelative,
  opensClause,
} from "./subject-words.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly form: Cue["form"];
}

/**
 * Returns the subject of the clause that contains the last token before `end`. The tokens from `start` on are read from
 * left to right.
 */
export function forward(view: View, { start, end, form }: Stretch): Found {
  const { tokens, vocabulary } = view;
  let subject: NounPhrase | undefined;
  let earlier: NounPhrase | undefined;
  let clause = start;
  let verb = false;
  let bareFrom = -1;
  let receiver = false;
  let relative = false;
  let intro = false;
  let opened = false;
  let main: NounPhrase | undefined;
  let afterComma = start;
  let pronoun = -1;
  // The subject of a relative clause, if a comma follows it and no verb has followed yet.
  let interrupted: NounPhrase | undefined;
  const isSubjectClause =
    form === "finite" && tokens[end - 1]?.kind !== "comma" && opensSubjectClause(view, start);
  const reset = (at: number): void => {
    if (subject) earlier = subject;
    subject = undefined;
    verb = false;
    relative = false;
    intro = false;
    opened = false;
    clause = at;
    afterComma = at;
  };
  let at = start;
  if (isSubjectClause) {
    intro = true;
    at += 1;
  }
  while (at < end) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind)) {
      reset(at + 1);
      earlier = token.kind === "quote" ? earlier : undefined;
      at += 1;
    } else if (token.kind === "dash" && isActor(tokens[at - 1]) && isActor(tokens[at + 1])) {
      // A dash between two names joins them and does not begin a new clause. An example is `legăturile Alba – Borea`
      // ("the ties Alba – Borea").
      at += 2;
    } else if (token.kind === "comma" || token.kind === "dash") {
      if (intro || (verb && !relative)) {
        reset(at + 1);
        // After a subordinate clause, a verb without a subject has the subject of the main clause, as `accused` in
        // `Orsini left when Danko came, but accused Alba`.
        if (main) earlier = main;
        main = undefined;
      } else if (!subject) clause = at + 1;
      relative = false;
      afterComma = at + 1;
      at += 1;
    } else if (can(token, kinds.conjunction) && !can(token, kinds.subordinator)) {
      if (verb && !relative) reset(at + 1);
      at += 1;
    } else if (can(token, kinds.relative) && followsPreposition(view, at)) {
      // In an apposition between commas, the pronoun begins a clause of the apposition. An example is
      // `Orsini, ministro dal giorno in cui cadde il governo, negò` ("Orsini, minister since the day on which the
      // government fell, denied").
      if (subject && !verb && tokens[subject.to]?.kind === "comma" && subject.to < at) relative = true;
      else reset(at + 1);
      at += 1;
    } else if (isRelative(view, at) && subject) {
      relative = true;
      pronoun = at;
      at += 1;
    } else if (can(token, kinds.complementizer) && (view.cueEndsAt(at - 1) || verb)) {
      reset(at + 1);
      at += 1;
    } else if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) {
      if (!relative) verb = true;
      if (!isParticiple(view, at)) interrupted = undefined;
      const cue = view.cueAt(at) ? view.cues.find(({ from }) => from === at) : undefined;
      bareFrom = cue?.cue.bare === true ? cue.to : -1;
      receiver = cue?.cue.receiver === true;
      at = verbEnd(view, at, end);
      if (receiver) bareFrom = Math.max(bareFrom, at);
    } else if (!subject && opensClause(token)) {
      intro = true;
      opened = true;
      at += 1;
    } else if (verb && !relative && opensClause(token) && !can(tokens[at - 1], kinds.auxiliary)) {
      // After a verb, a word such as `when` begins a clause with a subject of its own, as in `Orsini left when Danko
      // accused Alba`. After an auxiliary, the word is a participle, such as Italian `visto` ("seen" or "given that").
      main = subject ?? main;
      reset(at + 1);
      opened = true;
      at += 1;
    } else if (subject && !verb && opensClause(token)) {
      // The clause after a word such as `quando` ("when") can have a subject of its own, even if the verb before it is
      // unknown.
      at += 1;
      afterComma = at;
    } else if (isGerund(token, vocabulary)) {
      if (!subject) intro = true;
      at += 1;
    } else if (at === afterComma && matchPhrases(tokens, at, vocabulary.accordingTo) > 0) {
      // The source of the words is not the subject, as in `Secondo il ministero, è partito` ("According to the ministry,
      // he left").
      at = matchPhrases(tokens, at, vocabulary.accordingTo);
      at = Math.max(phraseEnd(view, at, end), at);
    } else if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner)) {
      const subordinate = can(token, kinds.subordinator);
      at += 1;
      while (at < end && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      // An adverb after a preposition belongs to the phrase of this preposition. An example is `più` ("several") in
      // `in più occasioni`.
      if (can(tokens[at], kinds.adverb) && at + 1 < end && tokens[at + 1]?.can === 0) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else {
        const object = subordinate ? phraseAt(view, at, end) : undefined;
        // A word such as `after` can be a preposition, but it begins a clause if a verb follows its phrase. An example
        // is `days after Moscow accused`.
        if (subordinate && object && object.to >= end && form !== "gerund") {
          subject = object;
          clause = at;
        }
        at = Math.max(phraseEnd(view, at, end), at);
        if (!subject && !verb) at = joinedEnd(view, at, end);
      }
    } else if (isOblique(view, at)) {
      at = Math.max(phraseEnd(view, at, end), at + 1);
    } else if (!isFiller(token) && startsPhrase(view, at)) {
      const phrase = phraseAt(view, at, end, !intro && !verb);
      // A participle after a comma does not begin a subject, as in `Nel suo discorso, durato due ore, ha promesso` ("in
      // his speech, which lasted two hours, he promised").
      if (!phrase || (at === afterComma && isParticiple(view, at))) {
        if (phrase && !subject) intro = true;
        at = phrase?.to ?? at + 1;
        continue;
      }
      const adjacent = phrase.to >= end && tokens[end - 1]?.kind !== "comma";
      const names =
        phrase.speaker.name !== undefined || phrase.pronoun === true || subject?.speaker.name === undefined;
      // An adjective that describes the subject can be before the subject. The actor after the adjective is then the
      // subject. An example is `Prezent la Port` ("present in Port") in `Prezent la Port, ministrul, Rusu, a spus`.
      const described =
        subject !== undefined &&
        pronoun < subject.from &&
        isThing(tokens, subject) &&
        !isThing(tokens, phrase) &&
        phrase.to >= end - 1;
      // Two offices can belong to one person, as in `Președintele și directorul, Danko, a spus` ("The president and
      // director, Danko, said").
      const isOfSame =
        subject !== undefined &&
        !subject.named &&
        phrase.named === true &&
        can(tokens[subject.to], kinds.conjunction) &&
        subject.to + 1 === phrase.from &&
        phrase.to >= end - 1;
      const isNext = isOfSame || isFresh(view, phrase, afterComma);
      const follows = !verb && (adjacent || described || isOfSame) && names && isNext;
      // In a relative clause, the phrase directly after the pronoun is the subject. An example is Alba in
      // `misure a cui Alba ha risposto` ("measures to which Alba responded").
      const before = at > 0 ? tokens[at - 1] : undefined;
      const opener = can(before, kinds.determiner) && !can(before, kinds.relative) ? at - 2 : at - 1;
      const followsPronoun = relative && can(tokens[opener], kinds.relative);
      const ofRelative = followsPronoun && adjacent;
      // A capital shows the name of a person whom the reader does not know. Without one, the first word can be a verb.
      const first = tokens[phrase.from];
      const canAct =
        first?.capital === true ||
        (!isThing(tokens, phrase) && (isActor(first) || can(first, kinds.determiner)));
      if (followsPronoun && tokens[phrase.to]?.kind === "comma" && canAct) interrupted = phrase;
      // After a verb such as `said`, a clause can follow without a complementizer, as in `said Alba rejected the plan`.
      const ofBare = adjacent && at === bareFrom;
      if (at === bareFrom && receiver) bareFrom = phrase.to;
      if (ofRelative || ofBare || (!intro && (!subject || follows))) {
        subject = phrase;
      } else if (
        intro &&
        adjacent &&
        (opened || isActor(tokens[phrase.to - 1]) || tokens[phrase.to - 1]?.capital || phrase.pronoun)
      ) {
        subject = phrase;
      }
      at = phrase.to;
    } else {
      at += 1;
    }
  }
  // Words between commas can be between the subject and the verb of a relative clause, as in `un piano che Orsini,
  // appena arrivata, respinge` ("a plan that Orsini, who has just arrived, rejects").
  if (interrupted && tokens[end - 1]?.kind === "comma" && interrupted.to < end - 1)
    return { phrase: interrupted, clause: interrupted.from };
  // In `la reazione del governo, che in una nota ha definito` ("the reaction of the government, which in a note
  // called"), the relative clause is about the noun directly before it.
  const owner = relative && subject && subject.from < pronoun ? antecedent(view, start, pronoun) : undefined;
  if (owner?.phrase && subject && owner.phrase.from > subject.from && !isThing(tokens, owner.phrase))
    return owner;
  if (subject) return { phrase: subject, clause };
  // A name next to the verb is its subject, even if a phrase before it, such as `la summit` ("at the summit"), seems to
  // contain it.
  const beside = tokens[end - 1];
  const proper = beside?.kind === "word" && beside.capital && tokens[end - 2]?.can === 0;
  if ((isActor(beside) && !can(tokens[end - 2], kinds.preposition | kinds.genitive)) || proper) {
    // After a preposition, the name before the subject is not part of it, as in `In un'intervista al Corriere il premier
    // sostiene` ("In an interview with the Corriere, the prime minister maintains").
    const joins = isActor(tokens[end - 2]) && !can(tokens[end - 3], kinds.preposition | kinds.genitive);
    const phrase = phraseAt(view, joins ? end - 2 : end - 1, end);
    if (phrase) return { phrase, clause };
  }
  if (isSubjectClause && !earlier) return { clause, question: true };
  if (earlier && form !== "finite") return { phrase: earlier, clause };
  return earlier ? { phrase: earlier, clause, shared: true } : { clause };
}

/**
 * Whether a sentence begins with a clause that is the subject of a verb. The verb then reports no statement, as in
 * `That the bridge is open shows that they agree`.
 */
function opensSubjectClause({ tokens, vocabulary }: View, start: number): boolean {
  const word = tokens[start]?.word ?? "";
  const next = tokens[start + 1];
  const opensPhrase =
    next?.kind === "name" || (can(next, kinds.determiner) && !can(next, kinds.complementizer));
  return start === 0 && vocabulary.mainComplementizer.includes(word) && opensPhrase;
}

/** Returns the index after a verb and the participle, infinitive or adjective that belongs to it. */
function verbEnd({ tokens, cueAt }: View, index: number, end: number): number {
  let at = index + 1;
  while (
    at < end &&
    at < index + 4 &&
    (isFiller(tokens[at]) || can(tokens[at], kinds.auxiliary | kinds.passive))
  )
    at += 1;
  const token = tokens[at];
  const open =
    token?.kind === "word" &&
    !token.capital &&
    (token.can & ~(kinds.person | kinds.document | kinds.homograph)) === 0;
  return at < end && open && !cueAt(at) ? at + 1 : index + 1;
}

/**
 * Returns the index after a noun that a conjunction joins to the object of a preposition, if a comma follows. An example
 * is `vântul` in `După ploaia și vântul de ieri, Orsini a spus` ("After the rain and the wind of yesterday, Orsini
 * said"). Otherwise, returns `from`.
 */
function joinedEnd(view: View, from: number, end: number): number {
  const { tokens } = view;
  if (!can(tokens[from], kinds.conjunction) || can(tokens[from], kinds.subordinator)) return from;
  let at = phraseEnd(view, from + 1, end);
  while (at > from + 1 && at < end && can(tokens[at], kinds.preposition)) {
    const next = tokens[at + 1]?.kind === "date" ? at + 2 : phraseEnd(view, at + 1, end);
    if (next <= at + 1) break;
    at = next;
  }
  return at > from + 1 && tokens[at]?.kind === "comma" ? at : from;
}

/** Whether only adverbs and conjunctions are between the last comma and a phrase. */
function isFresh({ tokens }: View, phrase: NounPhrase, afterComma: number): boolean {
  let at = afterComma;
  while (at < phrase.from && (isFiller(tokens[at]) || can(tokens[at], kinds.conjunction))) at += 1;
  return at === phrase.from && afterComma > 0;
}

/** Whether a word has the ending of a participle, and is in no list of words. */
function isParticiple({ tokens, vocabulary }: View, at: number): boolean {
  const { word, kind, can: lists, capital } = tokens[at] as Token;
  if (kind !== "word" || lists !== 0 || word.length < 5) return false;
  // The first word of a sentence can be a name, unless an agent follows, as in
  // `Interpellato dall'Ansa, Orsini ha detto` ("Asked by Ansa, Orsini said").
  if (at === 0 ? !can(tokens[1], kinds.agent) : capital) return false;
  // Before an agent, as in `o scrisoare, trimisă de Alba` ("a letter, sent by Alba"), a short ending is enough.
  if (at > 0 && can(tokens[at + 1], kinds.agent)) return hasParticipleEnding(word, vocabulary);
  return vocabulary.participleEndings.some((ending) => ending.length > 1 && word.endsWith(ending));
}
