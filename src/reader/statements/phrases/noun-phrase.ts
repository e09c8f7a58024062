import { once } from "../../../collections/once.ts";
import type { ActorType } from "../../../model/actor.ts";
import type { Mention, Office, Span, Speaker } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Outlet, RolePhrase } from "../../stages.ts";
import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { apposition } from "./apposition.ts";
import { modifiesNoun } from "./modifies-noun.ts";
import { officeOf, qualifiersOf } from "./office-words.ts";
import { phraseEnd } from "./phrase-extent.ts";
import { pointsBack, principalsOf } from "./phrase-references.ts";

/** A noun phrase, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Who the phrase refers to. */
  readonly speaker: Speaker;
  /** The type of actor, as far as the words show it. */
  readonly kind: ActorType | undefined;
  /** Whether the phrase is a pronoun, or another phrase that only refers back, such as `the latter`. */
  readonly pronoun?: true | undefined;
  /** Whether the phrase is a pronoun that cannot mean a single person, such as `it`. */
  readonly body?: true | undefined;
  /** Whether the phrase is a pronoun that can only mean a person or the holder of an office, such as `he`. */
  readonly personal?: true | undefined;
  /** Whether the phrase means the person who was mentioned last, such as `the latter`. */
  readonly latter?: true | undefined;
  /** Whether the phrase means the two persons of the previous sentence, such as `the two leaders`. */
  readonly pair?: true | undefined;
  /** The office of each of the two persons in English, such as `minister`. */
  readonly each?: string | undefined;
  /** The index of the first name in apposition. */
  readonly names?: number | undefined;
  /**
   * Whether the phrase contains the name of a person. If it does, the phrase cannot mean another holder of the same
   * office.
   */
  readonly named?: true | undefined;
  /** Whether the phrase contains an office or a noun for a person, as in `the minister Orsini`. */
  readonly titled?: true | undefined;
  /** Whether the phrase is the name of a news medium. */
  readonly outlet?: true | undefined;
  /** Whether the noun is a word for a text, such as `letter`. */
  readonly document?: true | undefined;
  /**
   * Whether the phrase means a text whose author is named only in an earlier sentence. An example is `comunicat` in
   * `se arată în comunicat` ("the press release says").
   */
  readonly unsigned?: true | undefined;
  /** Returns the names of the states and organizations in the phrase, for which the speaker can speak. */
  readonly principals?: (() => readonly string[]) | undefined;
  /**
   * Returns the words of the phrase that distinguish its office from other offices. Only the first letters of each word
   * are returned, so that the forms of a word are equal.
   */
  readonly office?: (() => readonly string[]) | undefined;
  /** The office, if the phrase has one whose holder speaks for a state or an organization. */
  readonly title?: Office | undefined;
  /** Whether the phrase introduces an actor whom the text has not mentioned before, as `a minister` does. */
  readonly isNew?: true | undefined;
  /**
   * Returns the words of `office` without a noun such as `official`, which can mean the holder of any office. It
   * returns undefined if the phrase has no such noun, or does not mean a particular person.
   */
  readonly qualifiers?: (() => readonly string[] | undefined) | undefined;
}

/**
 * Returns a noun phrase without the optional fields. All phrases get the same fields in the same order, because the
 * engine reads objects of one shape faster.
 */
function nounPhrase(from: number, to: number, speaker: Speaker, kind: ActorType | undefined): Writable {
  return {
    from,
    to,
    speaker,
    kind,
    pronoun: undefined,
    body: undefined,
    personal: undefined,
    latter: undefined,
    pair: undefined,
    each: undefined,
    names: undefined,
    named: undefined,
    titled: undefined,
    outlet: undefined,
    document: undefined,
    unsigned: undefined,
    principals: undefined,
    office: undefined,
    title: undefined,
    isNew: undefined,
    qualifiers: undefined,
  };
}

/** A noun phrase that is not complete yet. */
type Writable = { -readonly [Field in keyof NounPhrase]: NounPhrase[Field] };

/** Returns a pronoun, or another phrase that refers back to an actor. */
function pronounPhrase(from: number, to: number, span: Span): Writable {
  const phrase = nounPhrase(from, to, { span, candidates: [], anaphoric: true }, undefined);
  phrase.pronoun = true;
  return phrase;
}

function speakerOf(mention: Mention, span: { start: number; end: number }): Speaker {
  const { candidates, name } = mention;
  return name === undefined ? { span, candidates } : { span, candidates, name };
}

/**
 * Returns the name that is the head of a phrase, such as `Jens Stoltenberg` in
 * `NATO secretary general Jens Stoltenberg`.
 */
function headName({ tokens, text, vocabulary }: View, from: number, to: number): Token | undefined {
  let head: Token | undefined;
  let afterPreposition = false;
  /** Whether the last name is a modifier, as Italy is in `the ministers of Italy`. */
  let isModifier = false;
  const hasOffice = tokens
    .slice(from, from + 2)
    .some((token) => token.kind === "role" || can(token, kinds.person));
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    // After `'s`, the next name is the head of the phrase. For example, Danko is the head of `NATO's Danko`.
    if (can(token, kinds.genitive | kinds.preposition)) afterPreposition = token.word !== "'s";
    // A name that a conjunction joins to a modifier is one as well, as France is in `the ministers of Italy and France`.
    else if (can(token, kinds.conjunction) && isModifier) afterPreposition = true;
    if (token.kind === "name") {
      // A name in the genitive is a modifier, even if no preposition is before it. An example is `Albei` in
      // `oboseala Albei` ("Alba's fatigue").
      if (i > from && tokens[i - 1]?.kind === "word" && token.mention?.kind !== "person") {
        const form = text.slice(token.start, token.end);
        if (vocabulary.genitiveEndings.some((ending) => form.endsWith(ending))) afterPreposition = true;
      }
      const next = i + 1 < to ? tokens[i + 1] : undefined;
      const owner = next?.word === "'s";
      const person = token.mention?.kind === "person";
      // After an office and the name of its organization, a person is the head of the phrase. This is also so if the
      // organization is in no list. For example, Ada Miro is the head of `il deputato della Lega Ada Miro` ("the deputy
      // of the League Ada Miro").
      const before = tokens[i - 1];
      const follows = before?.kind !== "word" || (before.capital && hasOffice);
      if (!owner && (!afterPreposition || (person && follows))) {
        if (head === undefined || (person && head.mention?.kind !== "person")) head = token;
      }
      isModifier = afterPreposition && i > from;
      afterPreposition = false;
    } else if (token.kind !== "word" || !can(token, kinds.determiner | kinds.genitive | kinds.preposition)) {
      if (token.kind === "role") {
        afterPreposition = false;
        isModifier =
          token.role?.kind === "group" && token.role.name === undefined && token.role.head.end < token.end;
      }
    }
  }
  return head;
}

/**
 * Returns the span of a phrase. A word such as Italian `la` can be an article and a pronoun and is not a token of the
 * phrase. Directly before it, the word is the article.
 */
export function spanWithArticle(tokens: readonly Token[], from: number, to: number): Span {
  const before = tokens[from - 1];
  const isArticle = can(before, kinds.determiner) && can(before, kinds.clitic);
  return spanOf(tokens, isArticle ? from - 1 : from, to);
}

/**
 * Returns the noun phrase that begins at `from`. If `apposed` is true, a name that follows in apposition is part of the
 * phrase.
 */
export function phraseAt(
  view: View,
  from: number,
  limit = view.tokens.length,
  apposed = true,
): NounPhrase | undefined {
  const { tokens } = view;
  let to = phraseEnd(view, from, limit);
  if (to <= from) return undefined;
  const first = tokens[from] as Token;
  // A phrase such as `acesta din urmă` ("the latter") consists of a pronoun and other words.
  if (to === from + 1 && from + 3 <= limit && pointsBack(view, from, from + 3)?.latter) to = from + 3;
  const span = spanWithArticle(tokens, from, to);
  if (to === from + 1 && first.kind === "word" && can(first, kinds.pronoun)) {
    const phrase = pronounPhrase(from, to, span);
    if (can(first, kinds.bodyPronoun)) phrase.body = true;
    if (can(first, kinds.personalPronoun)) phrase.personal = true;
    return phrase;
  }
  const back = pointsBack(view, from, to);
  // In `the two ministers, Ada Miro and Ion Rusu,`, the phrase itself has the names.
  if (back && !(apposed && back.pair && apposition(view, to)))
    return Object.assign(pronounPhrase(from, to, span), back);
  let role: RolePhrase | undefined;
  let outlet: Outlet | undefined;
  const name = headName(view, from, to);
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
    // If a phrase begins with an office or a noun for a person, and also contains the name of a state or an
    // organization, a person in apposition is its head. For example, Danko is the head of
    // `liderul grupării Hamas, Danko,` ("the leader of Hamas, Danko,").
    const names = first.kind === "role" || can(first, kinds.person);
    const holder = apposed && names && name.mention.kind !== "person" ? apposition(view, to) : undefined;
    if (!modifies && !holder) {
      const phrase = nounPhrase(from, to, speakerOf(name.mention, span), name.mention.kind);
      if (name.mention.kind === "person") phrase.named = true;
      if (hasRoleOrPerson) phrase.titled = true;
      return withOffice(phrase, view, to, role);
    }
  }
  // If the phrase ends with a person, a name after a comma is not in apposition but begins the next phrase. An example
  // is Erdogan in `o scrisoare lui Putin, Erdogan a spus` ("a letter to Putin, Erdogan said").
  const ended = tokens[to - 1]?.mention?.kind === "person" && !hasRoleOrPerson;
  // A name after a text is not in apposition, as in `according to court documents, Orsini left`.
  const isText = !hasRoleOrPerson && tokens.slice(from, from + 2).some((each) => can(each, kinds.document));
  const other = apposed && !ended && !isText ? apposition(view, to) : undefined;
  if (other?.name.mention && outlet === undefined) {
    const whole = { start: span.start, end: other.name.end };
    const phrase = nounPhrase(from, other.to, speakerOf(other.name.mention, whole), "person");
    phrase.names = other.from;
    phrase.named = true;
    if (hasRoleOrPerson) phrase.titled = true;
    return withOffice(phrase, view, other.from + 1, role);
  }
  if (outlet && !role) {
    const phrase = nounPhrase(from, to, { span, candidates: [], name: outlet.name }, "organization");
    phrase.outlet = true;
    return phrase;
  }
  return unnamedPhrase(view, from, to, role);
}

/** Adds the office of a phrase. `end` is the index after its words and those of the name in apposition. */
function withOffice(phrase: Writable, view: View, end: number, role: RolePhrase | undefined): Writable {
  const { from } = phrase;
  phrase.office = once(() => officeOf(view, from, end));
  phrase.principals = once(() => principalsOf(view.tokens, from, end));
  phrase.title = role?.office;
  return phrase;
}

/** Whether at most a comma and a blank are between the words of an office and a name. */
function isBeside({ end }: Span, { start }: Span): boolean {
  return start >= end && start <= end + 2;
}

/** Returns a phrase without the name of an actor. `role` is the first office in it. */
function unnamedPhrase(view: View, from: number, to: number, role: RolePhrase | undefined): NounPhrase {
  const { tokens, vocabulary } = view;
  const span = spanWithArticle(tokens, from, to);
  const speaker = role?.holder
    ? speakerOf(role.holder, span)
    : { span, candidates: [], ...(role?.name !== undefined && { name: role.name }) };
  const kind = (role?.holder ?? role)?.kind;
  const phrase = withOffice(nounPhrase(from, to, speaker, kind), view, to, role);
  const { office } = phrase;
  phrase.qualifiers = () => qualifiersOf(view, from, to, office?.() ?? []);
  // A phrase that consists only of an office can refer to another phrase for the same office. For example,
  // `il ministro` can refer to `il capo della diplomazia` ("the head of diplomacy").
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (at < from + 3 && can(token, kinds.document)) phrase.document = true;
    if (token.kind !== "role" && !can(token, kinds.determiner)) phrase.title = undefined;
  }
  // A person beside an office, as in `the premier, Ada Miro`, is its holder, even if another person has it as well.
  if (role?.holder && isBeside(role, role.holder)) phrase.named = true;
  if (role?.isNew || vocabulary.indefinites.has((tokens[from] as Token).word)) phrase.isNew = true;
  return phrase;
}

/** Whether a phrase has no word for an actor or a text, so that it probably means a thing. */
export function isThing(
  tokens: readonly Token[],
  { from, to, kind, pronoun, document }: NounPhrase,
): boolean {
  if (kind !== undefined || pronoun || document) return false;
  return tokens[from]?.kind !== "name" && !tokens.slice(from, to).some((token) => can(token, kinds.person));
}
