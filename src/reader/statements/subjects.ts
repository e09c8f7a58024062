import { type Cue, can, isFiller, isVerb, reach } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { isThing, type NounPhrase, phraseAt, phraseEnd, startsPhrase } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** The result of {@link subjectBefore}. */
export interface Found {
  readonly phrase?: NounPhrase;
  /** The index of the first token of the clause. */
  readonly clause: number;
  /** Whether the verb has the subject of an earlier verb of the sentence. */
  readonly shared?: true;
  /**
   * Whether the subject of the verb is nobody in particular, as in `who said that`, or a thing, as in `a path that
   * showed that`. Such a clause is no statement.
   */
  readonly question?: true;
}

const boundary = new Set(["semicolon", "colon", "stop", "quote"]);

/** Whether a relative clause, rather than reported content, begins at `index`. */
function isRelative({ tokens, vocabulary, cueEndsAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!can(token, kinds.relative)) return false;
  if (!can(token, kinds.complementizer)) return true;
  // In `ha detto che`, the word begins content. In `un uomo che`, it begins a relative clause.
  let before = index - 1;
  while (before >= 0 && isFiller(tokens[before])) before -= 1;
  return !cueEndsAt(before) && !isVerb(tokens, before, vocabulary) && tokens[before]?.kind !== "colon";
}

/** Whether a preposition is before a relative pronoun, as in `durante il quale`, so that the clause has its own subject. */
function followsPreposition({ tokens }: View, index: number): boolean {
  let at = index - 1;
  if (can(tokens[at], kinds.determiner) && !can(tokens[at], kinds.preposition)) at -= 1;
  return can(tokens[at], kinds.preposition | kinds.genitive);
}

/** Returns the first noun phrase between two indexes that no preposition introduces. */
function firstPhrase(view: View, from: number, to: number): NounPhrase | undefined {
  const { tokens } = view;
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    if (can(token, kinds.preposition | kinds.genitive | kinds.agent) && !can(token, kinds.determiner)) {
      at += 1;
      while (at < to && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else at = Math.max(phraseEnd(view, at, to), at + 1);
    } else if (!isFiller(token) && startsPhrase(view, at)) {
      return phraseAt(view, at, to);
    } else {
      at += 1;
    }
  }
  return undefined;
}

/** Whether a token is an actor by itself. */
function isActor(token: Token | undefined): boolean {
  return token?.kind === "name" || token?.kind === "role" || token?.kind === "outlet";
}

/**
 * Returns the subject of the verb at an index, if it is before the verb. It is the noun phrase next to the verb, or the
 * phrase before the parenthesis or relative clause that ends at the verb.
 */
export function subjectBefore(view: View, verb: number, form: Cue["form"] = "finite"): Found {
  const { tokens } = view;
  const start = Math.max(0, verb - reach);
  let last = verb - 1;
  while (last >= start && isFiller(tokens[last])) last -= 1;
  // The dates and places between a subject and its verb, as `ieri, la Bruxelles,`, are a parenthesis, which `forward`
  // skips.
  const before = last >= start ? tokens[last] : undefined;
  if (!before || boundary.has(before.kind)) return { clause: last + 1 };
  if (can(before, kinds.relative) && isRelative(view, last) && !followsPreposition(view, last)) {
    const asked =
      last === start ||
      view.cueAt(last - 1) ||
      view.cueEndsAt(last - 1) ||
      isVerb(tokens, last - 1, view.vocabulary);
    if (can(before, kinds.question) && asked) return { clause: last, question: true };
    return antecedent(view, start, last);
  }
  const subordinate = can(before, kinds.subordinator) && !can(before, kinds.preposition | kinds.adverb);
  if (can(before, kinds.conjunction) || subordinate) return { clause: last, shared: true };
  return forward(view, { start, end: last + 1, form });
}

/** Returns the phrase before a relative pronoun, as `Medvedev` in `Medvedev, il quale ha detto`. */
function antecedent(view: View, start: number, relative: number): Found {
  const { tokens } = view;
  let end = relative;
  // In `il quale`, the article belongs to the pronoun.
  while (end > start && can(tokens[end - 1], kinds.determiner) && tokens[end - 1]?.kind === "word") end -= 1;
  if (tokens[end - 1]?.kind === "comma") end -= 1;
  let first = start;
  for (let from = end - 1; from >= Math.max(start, end - 12); from -= 1) {
    if (isActor(tokens[from])) {
      const actor = isActor(tokens[from - 1]) ? from - 1 : from;
      const phrase = phraseAt(view, actor, end);
      if (phrase) return { phrase, clause: actor };
    }
    const token = tokens[from];
    // In `că Alba vine și că oamenii care protestează`, the phrase before the pronoun is in the same clause as the
    // pronoun.
    if (can(token, kinds.complementizer) && !can(token, kinds.relative)) {
      first = from + 1;
      break;
    }
    if (token?.kind === "comma" || (token && boundary.has(token.kind))) break;
    // In `a missile on a path that showed`, the pronoun refers to the noun after the preposition.
    const introduced = can(token, kinds.preposition) && !can(token, kinds.genitive | kinds.determiner);
    if (introduced && from < end - 1) return { clause: relative, question: true };
  }
  const phrase = firstPhrase(view, Math.max(first, end - 6), end);
  return phrase ? { phrase, clause: phrase.from } : { clause: relative, shared: true };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly form: Cue["form"];
}

/** Reads tokens from left to right and returns the subject of the clause in which the last of these tokens is. */
function forward(view: View, { start, end, form }: Stretch): Found {
  const { tokens, vocabulary } = view;
  let subject: NounPhrase | undefined;
  let earlier: NounPhrase | undefined;
  let clause = start;
  let verb = false;
  let relative = false;
  let intro = false;
  let afterComma = start;
  const reset = (at: number): void => {
    if (subject) earlier = subject;
    subject = undefined;
    verb = false;
    relative = false;
    intro = false;
    clause = at;
    afterComma = at;
  };
  let at = start;
  while (at < end) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind)) {
      reset(at + 1);
      earlier = token.kind === "quote" ? earlier : undefined;
      at += 1;
    } else if (token.kind === "dash" && isActor(tokens[at - 1]) && isActor(tokens[at + 1])) {
      // In `legăturile Alba – Borea`, the dash joins two names.
      at += 2;
    } else if (token.kind === "comma" || token.kind === "dash") {
      if (intro || (verb && !relative)) reset(at + 1);
      else if (!subject) clause = at + 1;
      relative = false;
      afterComma = at + 1;
      at += 1;
    } else if (can(token, kinds.conjunction) && !can(token, kinds.subordinator)) {
      if (verb && !relative) reset(at + 1);
      at += 1;
    } else if (can(token, kinds.relative) && followsPreposition(view, at)) {
      reset(at + 1);
      at += 1;
    } else if (isRelative(view, at) && subject) {
      relative = true;
      at += 1;
    } else if (can(token, kinds.complementizer) && (view.cueEndsAt(at - 1) || verb)) {
      reset(at + 1);
      at += 1;
    } else if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) {
      if (!relative) verb = true;
      at = verbEnd(view, at, end);
    } else if (!subject && can(token, kinds.subordinator) && !can(token, kinds.adverb | kinds.preposition)) {
      intro = true;
      at += 1;
    } else if (vocabulary.gerunds.has(token.word) || isGerund(token, vocabulary.words.elides)) {
      if (!subject) intro = true;
      at += 1;
    } else if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner)) {
      const subordinate = can(token, kinds.subordinator);
      at += 1;
      while (at < end && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      // In `in più occasioni`, the adverb is within the phrase of the preposition.
      if (can(tokens[at], kinds.adverb) && at + 1 < end && tokens[at + 1]?.can === 0) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else {
        const object = subordinate ? phraseAt(view, at, end) : undefined;
        // In `days after Moscow accused`, a verb follows, so that the words after `after` are a clause.
        if (subordinate && object && object.to >= end && form !== "gerund") {
          subject = object;
          clause = at;
        }
        at = Math.max(phraseEnd(view, at, end), at);
      }
    } else if (!isFiller(token) && startsPhrase(view, at)) {
      const phrase = phraseAt(view, at, end, !intro && !verb);
      if (!phrase) {
        at += 1;
        continue;
      }
      const adjacent = phrase.to >= end && tokens[end - 1]?.kind !== "comma";
      const names =
        phrase.speaker.name !== undefined || phrase.pronoun === true || subject?.speaker.name === undefined;
      // In `Prezent la Port, ministrul, Rusu, a spus`, an adjective of the subject is before it.
      const described =
        subject !== undefined && isThing(tokens, subject) && !isThing(tokens, phrase) && phrase.to >= end - 1;
      const follows = !verb && (adjacent || described) && names && isFresh(view, phrase, afterComma);
      // In `misure a cui Alba ha risposto`, the subject is the phrase directly after the pronoun.
      const opener =
        can(tokens[at - 1], kinds.determiner) && !can(tokens[at - 1], kinds.relative) ? at - 2 : at - 1;
      const ofRelative = relative && adjacent && can(tokens[opener], kinds.relative);
      if (ofRelative || (!intro && (!subject || follows))) {
        subject = phrase;
      } else if (intro && adjacent && isActor(tokens[phrase.to - 1])) {
        subject = phrase;
      }
      at = phrase.to;
    } else {
      at += 1;
    }
  }
  if (subject) return { phrase: subject, clause };
  // A name next to the verb is its subject, even if a fronted phrase such as `la summit` seems to contain it.
  const beside = tokens[end - 1];
  const proper = beside?.kind === "word" && beside.capital && tokens[end - 2]?.can === 0;
  if ((isActor(beside) && !can(tokens[end - 2], kinds.preposition | kinds.genitive)) || proper) {
    const phrase = phraseAt(view, isActor(tokens[end - 2]) ? end - 2 : end - 1, end);
    if (phrase) return { phrase, clause };
  }
  if (earlier && form !== "finite") return { phrase: earlier, clause };
  return earlier ? { phrase: earlier, clause, shared: true } : { clause };
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

/** Whether only adverbs and conjunctions are between the last comma and a phrase. */
function isFresh({ tokens }: View, phrase: NounPhrase, afterComma: number): boolean {
  let at = afterComma;
  while (at < phrase.from && (isFiller(tokens[at]) || can(tokens[at], kinds.conjunction))) at += 1;
  return at === phrase.from && afterComma > 0;
}

/** Whether a word has the ending of an Italian or Romanian gerund. */
function isGerund(token: Token, italian: boolean): boolean {
  if (token.kind !== "word" || token.word.length < 6) return false;
  return italian ? token.word.endsWith("ando") || token.word.endsWith("endo") : token.word.endsWith("ând");
}

/** Returns the subject after a verb, as in `ha detto ieri a Roma il ministro`. */
export function subjectAfter(view: View, from: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const limit = Math.min(tokens.length, from + 24);
  let at = from;
  while (at < limit) {
    const token = tokens[at] as Token;
    if (token.kind === "comma" || isFiller(token)) {
      // In `ha detto in una visita a Danko, presidente di Alba`, the office after the comma is that of the person before it.
      const apposed = token.kind === "comma" && tokens[at - 1]?.mention?.kind === "person";
      if (apposed && tokens[at + 1]?.kind === "role" && at > from) return undefined;
      at += 1;
    } else if (token.kind === "word" && can(token, kinds.preposition) && !can(token, kinds.determiner)) {
      at += 1;
      while (at < limit && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else at = Math.max(prepositionalEnd(view, at, limit), at);
    } else if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) {
      return undefined;
    } else if (startsPhrase(view, at)) {
      return phraseAt(view, at, limit);
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** Returns the index after the object of a preposition. It ends before an office or a person, which is the subject. */
function prepositionalEnd(view: View, from: number, limit: number): number {
  const { tokens } = view;
  const end = phraseEnd(view, from, limit);
  for (let i = from + 1; i < end; i += 1) {
    const token = tokens[i] as Token;
    const joined = can(
      tokens[i - 1],
      kinds.genitive | kinds.preposition | kinds.determiner | kinds.conjunction,
    );
    if (joined) continue;
    if (token.kind === "role" || can(token, kinds.person)) return i;
    // In `a declarat la Bruxelles Jens Popa`, the person is not part of the place.
    const titled = tokens[i - 1]?.kind === "role" || can(tokens[i - 1], kinds.person);
    if (token.mention?.kind === "person" && !titled) return i;
  }
  return end;
}
