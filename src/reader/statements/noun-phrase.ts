import { once } from "../../collections/once.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Mention, Speaker } from "../reading.ts";
import type { Outlet, RolePhrase } from "../stages.ts";
import { can, isFiller, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** A noun phrase, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Who the phrase refers to. */
  readonly speaker: Speaker;
  /** The type of actor, as far as the words show it. */
  readonly kind: ActorType | undefined;
  /** Whether the phrase is a pronoun. */
  readonly pronoun?: true;
  /** Whether the phrase is a pronoun that cannot mean a single person. */
  readonly body?: true;
  /** Whether the phrase is a pronoun that can only mean a person or the holder of an office. */
  readonly personal?: true;
  /** Whether the phrase has the name of a person, so that it means nobody else who has the same office. */
  readonly named?: true;
  /** Whether the phrase is the name of a medium. */
  readonly outlet?: true;
  /** Whether the noun is a word for a text, such as `comunicato`. */
  readonly document?: true;
  /** Whether the phrase is a text whose author is named in an earlier sentence, as in `se arată în comunicat`. */
  readonly unsigned?: true;
  /**
   * Returns the words of the phrase that distinguish its office from other offices, shortened so that forms of one
   * word are equal.
   */
  readonly office?: () => readonly string[];
}

const maxWords = 24;

/** Whether a noun phrase can begin with a token. */
export function startsPhrase({ tokens, vocabulary, cueAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!token || cueAt(index)) return false;
  if (token.kind === "name" || token.kind === "role" || token.kind === "outlet") return true;
  if (token.kind !== "word" || isVerb(tokens, index, vocabulary)) return false;
  if (can(token, kinds.pronoun)) return true;
  if (can(token, kinds.determiner)) return true;
  const other =
    kinds.preposition |
    kinds.genitive |
    kinds.conjunction |
    kinds.subordinator |
    kinds.relative |
    kinds.adverb |
    kinds.clitic |
    kinds.negation |
    kinds.complementizer |
    kinds.infinitiveLink |
    kinds.auxiliary;
  return !can(token, other) && !vocabulary.gerunds.has(token.word);
}

function isNoun({ tokens, vocabulary, cueAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!token || cueAt(index)) return false;
  if (token.kind === "name" || token.kind === "role" || token.kind === "outlet" || token.kind === "bracket")
    return true;
  if (token.kind !== "word" || isVerb(tokens, index, vocabulary)) return false;
  // In `Orsini pensa a un viaggio`, a word after an unknown name is a verb of speaking, although it can also be a
  // noun.
  const before = tokens[index - 1];
  const unknownName = before?.kind === "word" && before.capital && before.can === 0;
  if (unknownName && can(token, kinds.homograph) && !token.capital && vocabulary.finite.has(token.word))
    return false;
  const other =
    kinds.preposition |
    kinds.genitive |
    kinds.conjunction |
    kinds.subordinator |
    kinds.relative |
    kinds.clitic |
    kinds.negation |
    kinds.complementizer |
    kinds.infinitiveLink |
    kinds.adverb |
    kinds.pronoun;
  return !can(token, other) && !vocabulary.gerunds.has(token.word);
}

/** Returns the index after the noun phrase that begins at `from`. It is `from` if none begins there. */
export function phraseEnd(view: View, from: number, limit: number): number {
  const { tokens } = view;
  const last = Math.min(limit, from + maxWords, tokens.length);
  let at = from;
  const first = tokens[at];
  if (can(first, kinds.pronoun) && !can(first, kinds.determiner) && first?.kind === "word") return at + 1;
  let nouns = 0;
  let joined = false;
  while (at < last) {
    const token = tokens[at] as Token;
    if (
      token.kind === "word" &&
      can(token, kinds.determiner) &&
      can(tokens[at + 1], kinds.genitive) &&
      nouns === 0
    ) {
      // The pronoun in `one of them` is part of the phrase.
      nouns += 1;
      at += 1;
    } else if (token.kind === "word" && can(token, kinds.determiner) && !view.cueAt(at)) {
      // A determiner after a noun begins another phrase, except after a genitive.
      if (nouns > 0 && !joined) break;
      at += 1;
    } else if (isNoun(view, at)) {
      if (!view.vocabulary.words.namesModify && afterPerson(view, at, from)) break;
      nouns += 1;
      joined = false;
      at += 1;
    } else if (
      nouns > 0 &&
      can(token, kinds.genitive) &&
      !view.cueAt(at) &&
      !betweenPersons(tokens, at) &&
      !isVerb(tokens, at, view.vocabulary) &&
      !opensInfinitive(view, at)
    ) {
      joined = true;
      at += 1;
    } else if (nouns > 0 && joinsNames(view, at)) {
      joined = true;
      at += 1;
    } else if (joined && can(token, kinds.preposition)) {
      // In `liderul de la Kremlin`, two prepositions follow each other.
      at += 1;
    } else {
      break;
    }
  }
  // A genitive without a noun, such as the Romanian auxiliary `a`, is not part of the phrase.
  while (
    at > from &&
    nouns > 0 &&
    (can(tokens[at - 1], kinds.genitive) || can(tokens[at - 1], kinds.conjunction))
  )
    at -= 1;
  if (nouns === 0) return can(first, kinds.pronoun) && first?.kind === "word" ? from + 1 : from;
  return at;
}

/** Whether an infinitive follows, as in `ha chiesto al ministro di partire`, so that the phrase ends here. */
function opensInfinitive({ tokens, vocabulary }: View, at: number): boolean {
  const next = tokens[at + 1];
  if (!can(tokens[at], kinds.infinitiveLink) || next?.kind !== "word" || next.capital) return false;
  // Endings of two letters, as in `far`, are also those of nouns, as in `leader`.
  return vocabulary.infinitiveEndings.some(
    (ending) => ending.length > 2 && next.word.length > ending.length + 1 && next.word.endsWith(ending),
  );
}

/** Whether a lower-case word follows the name of a person, so that it is not part of the phrase. */
function afterPerson({ tokens }: View, at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  return before?.mention?.kind === "person" && tokens[at]?.kind === "word" && !tokens[at]?.capital;
}

/** Whether persons are on both sides of a token. In `i-a cerut Rusu lui Popa`, the second person is spoken to. */
function betweenPersons(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.mention?.kind === "person" && tokens[at + 1]?.mention?.kind === "person";
}

/** Whether a conjunction joins two names or offices. */
function joinsNames({ tokens }: View, at: number): boolean {
  if (!can(tokens[at], kinds.conjunction)) return false;
  const isActor = (token: Token | undefined): boolean =>
    token?.kind === "name" || token?.kind === "role" || token?.kind === "outlet";
  let next = at + 1;
  if (can(tokens[next], kinds.determiner)) next += 1;
  return isActor(tokens[at - 1]) && isActor(tokens[next]);
}

function speakerOf(mention: Mention, span: { start: number; end: number }): Speaker {
  const speaker: Speaker = { span, candidates: mention.candidates };
  return mention.name === undefined ? speaker : { ...speaker, name: mention.name };
}

/**
 * Returns the name that is the head of a phrase, such as `Jens Stoltenberg` in
 * `NATO secretary general Jens Stoltenberg`.
 */
function headName({ tokens, text, vocabulary }: View, from: number, to: number): Token | undefined {
  let head: Token | undefined;
  let afterPreposition = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (can(token, kinds.genitive | kinds.preposition)) afterPreposition = true;
    if (token.kind === "name") {
      // In `oboseala Albei`, the genitive makes the name a modifier, although no preposition is before it.
      if (i > from && tokens[i - 1]?.kind === "word" && token.mention?.kind !== "person") {
        const form = text.slice(token.start, token.end);
        if (vocabulary.genitiveEndings.some((ending) => form.endsWith(ending))) afterPreposition = true;
      }
      const next = i + 1 < to ? tokens[i + 1] : undefined;
      const owner = next?.word === "'s";
      const person = token.mention?.kind === "person";
      if (!owner && (!afterPreposition || (person && tokens[i - 1]?.kind !== "word"))) {
        if (head === undefined || (person && head.mention?.kind !== "person")) head = token;
      }
      afterPreposition = false;
    } else if (token.kind !== "word" || !can(token, kinds.determiner | kinds.genitive | kinds.preposition)) {
      if (token.kind === "role") afterPreposition = false;
    }
  }
  return head;
}

/** Returns the words of a phrase, shortened so that forms of one word are alike. */
function officeOf({ tokens, text }: View, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === "name" && token.mention?.kind === "person") continue;
    if (token.kind === "word") {
      // A capital shows a name that no rule knows.
      const isLong = token.word.length > 3 || (token.capital && i > from);
      if (isLong && !can(token, kinds.determiner | kinds.preposition | kinds.genitive))
        words.push(token.word.slice(0, 5));
    } else if (token.kind === "role" || token.kind === "name") {
      for (const word of text.slice(token.start, token.end).split(/[ '-]/))
        if (word.length > 3) words.push(word.slice(0, 5));
    }
  }
  return words;
}

/** Returns the noun phrase that begins at `from`, with the name that follows it in apposition. */
export function phraseAt(
  view: View,
  from: number,
  limit = view.tokens.length,
  apposed = true,
): NounPhrase | undefined {
  const { tokens } = view;
  const to = phraseEnd(view, from, limit);
  if (to <= from) return undefined;
  const first = tokens[from] as Token;
  const span = { start: first.start, end: (tokens[to - 1] as Token).end };
  if (to === from + 1 && first.kind === "word" && can(first, kinds.pronoun)) {
    const body = can(first, kinds.bodyPronoun);
    const personal = can(first, kinds.personalPronoun);
    return {
      from,
      to,
      speaker: { span, candidates: [], anaphoric: true },
      kind: undefined,
      pronoun: true,
      ...(body && { body }),
      ...(personal && { personal }),
    };
  }
  const office = once(() => officeOf(view, from, to));
  const name = headName(view, from, to);
  let role: RolePhrase | undefined;
  let outlet: Outlet | undefined;
  let hasRoleOrPerson = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    role ??= token.role;
    outlet ??= token.outlet;
    hasRoleOrPerson ||= token.kind === "role" || can(token, kinds.person);
  }
  if (name?.mention) {
    const mayModify = name.mention.kind !== "person" || view.vocabulary.words.namesModify;
    const modifies = mayModify && modifiesNoun(view, name, from, to);
    // In `liderul grupării Hamas, Danko,`, the person is the head of the phrase.
    const names = first.kind === "role" || can(first, kinds.person);
    const holder = apposed && names && name.mention.kind !== "person" ? apposition(view, to) : undefined;
    if (!modifies && !holder)
      return {
        from,
        to,
        speaker: speakerOf(name.mention, span),
        kind: name.mention.kind,
        office,
        ...(name.mention.kind === "person" && { named: true }),
      };
  }
  // In `o scrisoare lui Putin, Erdogan a spus`, a person ends the phrase, so that the name after the comma is not an
  // apposition.
  const ended = tokens[to - 1]?.mention?.kind === "person" && !hasRoleOrPerson;
  const other = apposed && !ended ? apposition(view, to) : undefined;
  if (other?.mention && outlet === undefined) {
    const end = tokens.indexOf(other, to) + 1;
    return {
      from,
      to: end,
      speaker: speakerOf(other.mention, { start: span.start, end: other.end }),
      kind: "person",
      named: true,
      office,
    };
  }
  const document = tokens.slice(from, Math.min(to, from + 3)).some((token) => can(token, kinds.document));
  if (role) {
    const text = document && { document };
    if (role.holder)
      return { from, to, speaker: speakerOf(role.holder, span), kind: role.holder.kind, office, ...text };
    const speaker: Speaker = { span, candidates: [] };
    return {
      from,
      to,
      speaker: role.name === undefined ? speaker : { ...speaker, name: role.name },
      kind: role.kind,
      office,
      ...text,
    };
  }
  if (outlet)
    return {
      from,
      to,
      speaker: { span, candidates: [], name: outlet.name },
      kind: "organization",
      outlet: true,
    };
  return {
    from,
    to,
    speaker: { span, candidates: [] },
    kind: undefined,
    office,
    ...(document && { document }),
  };
}

/** Whether a name is only a modifier of a noun after it, as `US` in `US officials`. */
function modifiesNoun({ tokens, vocabulary }: View, name: Token, from: number, to: number): boolean {
  const at = tokens.indexOf(name, from);
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next?.kind === "role") return true;
  if (
    vocabulary.words.namesModify &&
    next?.kind === "word" &&
    !next.capital &&
    !can(next, kinds.genitive | kinds.preposition | kinds.conjunction)
  )
    return true;
  // In `l'inviato ONU`, the name modifies the noun before it without a preposition.
  const before = at > from && name.mention?.kind !== "person" ? tokens[at - 1] : undefined;
  return before?.kind === "role" || (before?.kind === "word" && before.can === kinds.person);
}

/**
 * Returns the name of a person in apposition to a phrase, as in `NATO's secretary general, Jens Stoltenberg,`. A
 * phrase such as `for Libya` can be before the name.
 */
function apposition(view: View, to: number): Token | undefined {
  const { tokens } = view;
  let at = to;
  let complement = false;
  if (can(tokens[at], kinds.preposition) && !can(tokens[at], kinds.determiner)) {
    at += 1;
    while (at < to + 3 && can(tokens[at], kinds.determiner | kinds.preposition | kinds.genitive)) at += 1;
    const place = tokens[at];
    if (can(tokens[to], kinds.opinion)) {
      // In `purtătorul de cuvânt al Consiliului pentru securitate și apărare, Andrei Rusu`, the name follows a phrase
      // with a conjunction.
      let end = phraseEnd(view, at, to + 12);
      if (can(tokens[end], kinds.conjunction)) end = phraseEnd(view, end + 1, to + 12);
      const name = tokens[end]?.kind === "comma" ? tokens[end + 1] : undefined;
      const ends = tokens[end + 2]?.kind === "comma" || tokens[end + 2]?.kind === "stop";
      if (name?.mention?.kind === "person" && (ends || end + 2 >= tokens.length)) return name;
      if (!place?.capital) return undefined;
    }
    if (!place?.capital || place.mention?.kind === "person") return undefined;
    at += 1;
    complement = true;
  }
  const comma = tokens[at]?.kind === "comma";
  if (!comma && !complement) return undefined;
  at += comma ? 1 : 0;
  // In `secretarul general al NATO, norvegianul Trygve Aasland,`, a noun is between the comma and the name.
  const nickname = tokens[at];
  if (comma && nickname?.kind === "role") at += 1;
  if (
    comma &&
    nickname?.kind === "word" &&
    !nickname.capital &&
    (nickname.can === 0 || can(nickname, kinds.determiner))
  )
    at += 1;
  const name = tokens[at];
  if (name?.kind !== "name" || name.mention?.kind !== "person") return undefined;
  const after = tokens[at + 1];
  const ends =
    !comma ||
    after === undefined ||
    after.kind === "comma" ||
    after.kind === "colon" ||
    after.kind === "stop" ||
    after.kind === "quote" ||
    can(after, kinds.genitive) ||
    isFiller(after);
  return ends ? name : undefined;
}

/** Whether a phrase has no word for an actor or a text, so that it probably means a thing. */
export function isThing(
  tokens: readonly Token[],
  { from, to, kind, pronoun, document }: NounPhrase,
): boolean {
  if (kind !== undefined || pronoun || document) return false;
  return tokens[from]?.kind !== "name" && !tokens.slice(from, to).some((token) => can(token, kinds.person));
}
