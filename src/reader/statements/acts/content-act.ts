import type { StatementAct } from "../../../model/speech-act.ts";
import type { Clause } from "../clauses/clause.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { phraseEnd } from "../phrases/phrase-extent.ts";
import { can, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { clauseAct, hasMark, judgementIn, judgementOf, lettersOf, quotedAct } from "./clause-act.ts";
import { offerKind } from "./offer-kind.ts";
import { askedIn } from "./offers.ts";

/** The position of reported words, as indexes of tokens, and the act that the words around them show. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly act: StatementAct | undefined;
  /** The phrase that names the speaker. */
  readonly phrase: NounPhrase | undefined;
  /** The names of the speaker, and of the states and organizations for which the speaker speaks. */
  readonly names: ReadonlySet<string>;
  /** The words that interrupt the content and report it, as `said Orsini` in `Alba, said Orsini, will sign`. */
  readonly gap?: { readonly from: number; readonly to: number };
  /**
   * Whether the content is a clause of its own, as a quotation is. If such a clause does not name its subject, the
   * subject is not taken to be the speaker.
   */
  readonly isOwnClause?: true;
}

/** Acts that the verb of the content can replace. The value `undefined` is for verbs that show no act. */
const replaceable: ReadonlySet<StatementAct | undefined> = new Set([undefined, "assert", "announce"]);

/**
 * Returns the act of reported or quoted words, or the given act if the words show none. The subject of the words
 * decides how their verb is read:
 * - If it is the speaker, the verb shows the act. `Orsini said he opposed the plan` opposes the plan.
 *   `said that his state will withdraw` announces something, and with a negated verb it refuses something.
 * - If it is another actor, `must` shows a demand, and `should` shows an appeal.
 */
export function contentAct(
  view: View,
  clauses: readonly Clause[],
  content: Content,
): StatementAct | undefined {
  const { act } = content;
  if (!replaceable.has(act)) return act;
  const shown =
    openingAct(view, content) ?? innerAct(view, clauses, content) ?? predicateAct(view, clauses, content);
  return shown === "assert" ? act : (shown ?? act);
}

/** Returns the act that the first words of a quotation show. */
function openingAct(view: View, { from, to, isOwnClause }: Content): StatementAct | undefined {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return isOwnClause && first && last ? quotedAct(view, { start: first.start, end: last.end }) : undefined;
}

const isPerson = (phrase: NounPhrase | undefined): boolean =>
  phrase?.kind === "person" || phrase?.personal === true;

/**
 * Returns the act of a verb of speaking at the beginning of the content, if its subject is the speaker. An example is
 * `rejected` in `said he rejected the plan`.
 */
function innerAct(
  view: View,
  clauses: readonly Clause[],
  { from, phrase, isOwnClause }: Content,
): StatementAct | undefined {
  if (isOwnClause) return undefined;
  let at = from;
  // If a single person speaks, a pronoun such as `they` means other persons.
  const plural = isPerson(phrase) ? 0 : kinds.bodyPronoun;
  const opens = kinds.clitic | kinds.adverb | kinds.personalPronoun | plural;
  while (at < from + 3 && !view.cueAt(at) && can(view.tokens[at], opens)) at += 1;
  return actAt(clauses, at, view);
}

/** Returns the act of a verb of speaking at an index, unless the verb is negated, a passive or a gerund. */
function actAt(clauses: readonly Clause[], at: number, view: View): StatementAct | undefined {
  const inner = clauses.find(({ cue }) => cue.from === at);
  if (!inner || inner.cue.negated || inner.cue.form === "passive" || inner.cue.form === "gerund")
    return undefined;
  return (inner.link === undefined && inner.cue.cue.objectAct) || clauseAct(view, inner);
}

/** Who the subject of a clause is: the speaker, another actor, or a thing. It is absent if there is no subject. */
type Subject = "speaker" | "actor" | "thing" | undefined;

/**
 * Whether an actor is the speaker, or a state or an organization whose name is part of the name of the speaker. An
 * example is Russia for the speaker `Foreign Ministry of Russia`.
 */
export function speaksFor(names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true;
  return [...names].some((own) => own.endsWith(` of ${name}`) || own.endsWith(` of the ${name}`));
}

/** The subject of a verb is searched among at most this number of tokens before the verb. */
const longestSubject = 16;

/** Returns the subject of the clause at the start of a content, and the index of its verb. */
export function subjectOf(
  view: View,
  { from, to, phrase, names, gap, isOwnClause }: Content,
): { readonly subject: Subject; readonly verb: number } | undefined {
  const { tokens, vocabulary, cueAt } = view;
  // A speaker whose name is in no list can be a person or an organization, so both `he` and `it` can mean this speaker.
  const pronouns =
    (phrase === undefined || phrase.kind === undefined || isPerson(phrase) ? kinds.personalPronoun : 0) |
    (isPerson(phrase) ? 0 : kinds.bodyPronoun);
  let subject: Subject;
  for (let at = from; at < Math.min(to, from + longestSubject); at += 1) {
    if (gap && gap.from <= at && at < gap.to) continue;
    const token = tokens[at] as Token;
    const { kind, word } = token;
    if (kind === "stop" || kind === "semicolon" || kind === "colon") return undefined;
    const isPredicate =
      kind === "quote" ? at > from : cueAt(at) || isModal(view, at, from) || isVerb(tokens, at, vocabulary);
    if (isPredicate) {
      const omitted = isOwnClause ? undefined : "speaker";
      return { subject: subject ?? omitted, verb: at };
    }
    const isOwn = [tokens[at - 1], tokens[at + 1]].some((each) => vocabulary.ownWords.has(each?.word ?? ""));
    if (kind === "name" || kind === "role") {
      const name = token.mention?.name ?? token.role?.office?.organization?.name ?? token.role?.name ?? "";
      subject ??= isOwn || speaksFor(names, name) ? "speaker" : "actor";
    } else if (kind === "word") {
      if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner))
        at = Math.max(at, phraseEnd(view, at + 1, to) - 1);
      else if (vocabulary.firstPersons.has(word ?? "")) subject ??= "speaker";
      else if (can(token, kinds.pronoun)) subject ??= can(token, pronouns) ? "speaker" : "actor";
      else if (can(token, kinds.person)) subject ??= isOwn ? "speaker" : "actor";
      else if (token.can === 0) subject ??= "thing";
    }
  }
  return undefined;
}

function isModal({ tokens, vocabulary }: View, at: number, from: number): boolean {
  const { kind, word, capital } = tokens[at] ?? {};
  if (kind !== "word" || (capital && at > from)) return false;
  const { futures, ownFutures, obliges, advises } = vocabulary;
  return [futures, ownFutures, obliges, advises].some((marks) => hasMark(marks, word));
}

/**
 * Returns the actors of whom a content demands something. They are the subject of its verb, as Alba in
 * `said that Alba must withdraw`. Returns undefined if the content demands nothing, or if the verb is a passive.
 */
export function demandedOf(
  view: View,
  content: Content,
  shown: StatementAct | undefined,
): readonly NounPhrase[] | undefined {
  if (offerKind(content.act) || offerKind(shown) !== "demand") return undefined;
  const found = subjectOf(view, content);
  if (found?.subject !== "actor") return undefined;
  const predicate = view.tokens.slice(found.verb, found.verb + longestPredicate);
  if (predicate.some((each) => can(each, kinds.passive))) return undefined;
  const asked = askedIn(view, content.from, content.to);
  return asked ? [asked] : [];
}

/** The maximum number of words after the subject that are searched for a modal verb or an adjective. */
const longestPredicate = 5;

/** Returns the act that the verb of a content and the words after it show. */
function predicateAct(view: View, clauses: readonly Clause[], content: Content): StatementAct | undefined {
  const { tokens, text, vocabulary, cueAt } = view;
  const found = subjectOf(view, content);
  if (!found) return undefined;
  const { subject, verb } = found;
  const token = tokens[verb] as Token;
  if (token.kind === "quote" && subject === "speaker") {
    const quoted = quotedAct(view, token);
    if (quoted) return quoted;
  }
  const inner = subject === "speaker" ? actAt(clauses, verb, view) : undefined;
  if (inner) return inner;
  const last = tokens[Math.min(content.to, verb + longestPredicate) - 1] ?? token;
  const words = text
    .slice(token.start, last.end)
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== "");
  const [first = "", second = ""] = words;
  const before = tokens.slice(Math.max(content.from, verb - 2), verb);
  const starts = (stems: readonly string[]) =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const isNegated =
    before.some((each) => can(each, kinds.negation)) ||
    words.some((word) => ((vocabulary.kindsOf.get(word) ?? 0) & kinds.negation) !== 0);
  if (subject === "actor") {
    const isModalWord = (marks: readonly string[]) => hasMark(marks, first) || hasMark(marks, second);
    if (isModalWord(vocabulary.advises)) return "appeal";
    if (isModalWord(vocabulary.obliges)) return "demand";
  }
  const isOwn = subject === "speaker" || hasMark(vocabulary.ownFutures, first);
  if (isOwn && !isNegated && !cueAt(verb) && starts(vocabulary.ready)) return "announce";
  if (
    isOwn &&
    words
      .slice(0, 3)
      .some((word) => hasMark(vocabulary.ownFutures, word) || hasMark(vocabulary.futures, word))
  )
    return !isNegated ? "announce" : starts(vocabulary.permits) ? "pledge" : "reject";
  // A verb in the present or past progressive announces, like a verb in the future. An example is `was leaving` in
  // `said his country was leaving the pact`.
  if (
    isOwn &&
    vocabulary.progressive !== undefined &&
    can(token, kinds.passive) &&
    second.endsWith(vocabulary.progressive)
  )
    return "announce";
  return isNegated ? undefined : judgedAct(view, content, verb);
}

/** The acts that a judgement about the subject of a content can show. */
const judging: ReadonlySet<StatementAct | undefined> = new Set(["support", "oppose", "criticize", "regret"]);

/**
 * Returns the act that a judgement shows. There are three forms of judgements:
 * - an adjective after a copula, as in `said the plan was unacceptable`;
 * - a participle after an auxiliary, as in `ha detto che il governo ha sbagliato` ("said that the government was
 *   wrong");
 * - a quotation that begins with the copula or the auxiliary, as in `il governo «ha sbagliato tutto»`.
 */
function judgedAct(view: View, { to }: Content, verb: number): StatementAct | undefined {
  const { tokens, text, vocabulary } = view;
  const { kind, start, end, can: listed } = tokens[verb] as Token;
  const quoted = kind === "quote" ? lettersOf(text.slice(start, end)) : undefined;
  const verbKinds = quoted ? (vocabulary.kindsOf.get(quoted[0] ?? "") ?? 0) : listed;
  const isCopula = (verbKinds & kinds.passive) !== 0;
  if (!isCopula && (verbKinds & kinds.auxiliary) === 0) return undefined;
  const next = (quoted ? quoted[1] : tokens[verb + 1]?.word) ?? "";
  if (vocabulary.adverbEndings.some((ending) => next.endsWith(ending)) && !isCopula) return undefined;
  const length = isCopula ? longestPredicate : 2;
  const act = quoted
    ? judgementIn(vocabulary, quoted.slice(1, length))
    : judgementOf(view, verb + 1, Math.min(to, verb + length));
  return judging.has(act) ? act : undefined;
}
