import { once } from "../../../collections/once.ts";
import type { ActorType } from "../../../model/actor.ts";
import type { Mention, Office, Speaker } from "../../reading.ts";
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
  readonly pronoun?: true;
  /** Whether the phrase is a pronoun that cannot mean a single person, such as `it`. */
  readonly body?: true;
  /** Whether the phrase is a pronoun that can only mean a person or the holder of an office, such as `he`. */
  readonly personal?: true;
  /** Whether the phrase means the person who was mentioned last, such as `the latter`. */
  readonly latter?: true;
  /** Whether the phrase means the two persons of the previous sentence, such as `the two leaders`. */
  readonly pair?: true;
  /** The office of each of the two persons in English, such as `minister`. */
  readonly each?: string;
  /** The index of the first name in apposition. */
  readonly names?: number;
  /**
   * Whether the phrase contains the name of a person. If it does, the phrase cannot mean another holder of the same
   * office.
   */
  readonly named?: true;
  /** Whether the phrase contains an office or a noun for a person, as in `the minister Orsini`. */
  readonly titled?: true;
  /** Whether the phrase is the name of a news medium. */
  readonly outlet?: true;
  /** Whether the noun is a word for a text, such as `letter`. */
  readonly document?: true;
  /**
   * Whether the phrase means a text whose author is named only in an earlier sentence. An example is `comunicat` in
   * `se arată în comunicat` ("the press release says").
   */
  readonly unsigned?: true;
  /** Returns the names of the states and organizations in the phrase, for which the speaker can speak. */
  readonly principals?: () => readonly string[];
  /**
   * Returns the words of the phrase that distinguish its office from other offices. Only the first letters of each word
   * are returned, so that the forms of a word are equal.
   */
  readonly office?: () => readonly string[];
  /** The office, if the phrase has one whose holder speaks for a state or an organization. */
  readonly title?: Office;
  /** Whether the phrase introduces an actor whom the text has not mentioned before, as `a minister` does. */
  readonly isNew?: true;
  /**
   * Returns the words of `office` without a noun such as `official`, which can mean the holder of any office. It
   * returns undefined if the phrase has no such noun, or does not mean a particular person.
   */
  readonly qualifiers?: () => readonly string[] | undefined;
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
  const hasOffice = tokens
    .slice(from, from + 2)
    .some((token) => token.kind === "role" || can(token, kinds.person));
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    // After `'s`, the next name is the head of the phrase. For example, Danko is the head of `NATO's Danko`.
    if (can(token, kinds.genitive | kinds.preposition)) afterPreposition = token.word !== "'s";
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
      afterPreposition = false;
    } else if (token.kind !== "word" || !can(token, kinds.determiner | kinds.genitive | kinds.preposition)) {
      if (token.kind === "role") afterPreposition = false;
    }
  }
  return head;
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
  const back = pointsBack(view, from, to);
  // In `the two ministers, Ada Miro and Ion Rusu,`, the phrase itself has the names.
  if (back && !(apposed && back.pair && apposition(view, to)))
    return {
      from,
      to,
      speaker: { span, candidates: [], anaphoric: true },
      kind: undefined,
      pronoun: true,
      ...back,
    };
  let role: RolePhrase | undefined;
  let outlet: Outlet | undefined;
  const about = (end: number) => ({
    office: once(() => officeOf(view, from, end)),
    principals: once(() => principalsOf(tokens, from, end)),
    ...(role?.office && { title: role.office }),
  });
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
    if (!modifies && !holder)
      return {
        from,
        to,
        speaker: speakerOf(name.mention, span),
        kind: name.mention.kind,
        ...about(to),
        ...(name.mention.kind === "person" && { named: true }),
        ...(hasRoleOrPerson && { titled: true }),
      };
  }
  // If the phrase ends with a person, a name after a comma is not in apposition but begins the next phrase. An example
  // is Erdogan in `o scrisoare lui Putin, Erdogan a spus` ("a letter to Putin, Erdogan said").
  const ended = tokens[to - 1]?.mention?.kind === "person" && !hasRoleOrPerson;
  const other = apposed && !ended ? apposition(view, to) : undefined;
  if (other?.name.mention && outlet === undefined) {
    return {
      from,
      to: other.to,
      names: other.from,
      speaker: speakerOf(other.name.mention, { start: span.start, end: other.name.end }),
      kind: "person",
      named: true,
      ...(hasRoleOrPerson && { titled: true }),
      ...about(other.from + 1),
    };
  }
  if (outlet && !role)
    return {
      from,
      to,
      speaker: { span, candidates: [], name: outlet.name },
      kind: "organization",
      outlet: true,
    };
  const document = tokens.slice(from, Math.min(to, from + 3)).some((token) => can(token, kinds.document));
  const { office, title, ...others } = about(to);
  // A phrase that consists only of an office can refer to another phrase for the same office. For example,
  // `il ministro` can refer to `il capo della diplomazia` ("the head of diplomacy").
  const isBare = tokens
    .slice(from, to)
    .every((token) => token.kind === "role" || can(token, kinds.determiner));
  const named = role?.holder
    ? speakerOf(role.holder, span)
    : { span, candidates: [], ...(role?.name !== undefined && { name: role.name }) };
  return {
    from,
    to,
    speaker: named,
    kind: (role?.holder ?? role)?.kind,
    office,
    ...others,
    ...(title && isBare && { title }),
    ...((role?.isNew || view.vocabulary.indefinites.has(first.word)) && { isNew: true }),
    qualifiers: () => qualifiersOf(view, from, to, office()),
    ...(document && { document }),
  };
}

/** Whether a phrase has no word for an actor or a text, so that it probably means a thing. */
export function isThing(
  tokens: readonly Token[],
  { from, to, kind, pronoun, document }: NounPhrase,
): boolean {
  if (kind !== undefined || pronoun || document) return false;
  return tokens[from]?.kind !== "name" && !tokens.slice(from, to).some((token) => can(token, kinds.person));
}
