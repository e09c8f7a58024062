import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import type { Attribution } from "../sources/attributions.ts";
import { authorOf } from "../sources/authors.ts";
import { agentAt, earlierSubject, postposed, quotedPerson } from "../subjects/other-subjects.ts";
import type { Found } from "../subjects/subject-words.ts";
import { subjectBefore } from "../subjects/subjects.ts";
import { type Cue, can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { findLink } from "./contents.ts";
import { finalClause } from "./final-clause.ts";
import { parenthesisClause, resumedClause } from "./parenthesis-clauses.ts";
import { impersonalClause, invertedClause, passiveClause, postposedClause } from "./special-clauses.ts";

/** Returns the subject and the content of each word of speaking. */
export function readClauses(view: View, attributions: readonly Attribution[]): readonly Clause[] {
  const attributing = new Set<number>();
  for (const { from, to } of attributions) for (let at = from; at < to; at += 1) attributing.add(at);
  const clauses: Clause[] = [];
  for (const cue of view.cues) {
    if (!attributing.has(cue.from) && !attributing.has(cue.to - 1))
      clauses.push(readClause(view, cue, clauses.at(-1)));
  }
  const [opening, main] = clauses;
  // A gerund at the start of a sentence has the subject of the main verb. For example, Danko is the subject of
  // `Menționând` in `Menționând că plouă, Danko a spus că vine` ("Mentioning that it rains, Danko said that he would
  // come").
  if (opening?.cue.form === "gerund" && opening.cue.from <= 1 && main?.phrase && !main.inverted)
    clauses[0] = { ...opening, phrase: main.phrase };
  return clauses;
}

/** Returns the subject and the content of a word of speaking. */
function readClause(view: View, cue: Cue, previous: Clause | undefined): Clause {
  const { tokens, vocabulary } = view;
  const isGerund = cue.form === "gerund";
  if (vocabulary.ownAuxiliaries.has(tokens[cue.from]?.word ?? "")) return ownClause(view, cue);
  const found = isGerund
    ? gerundSubject(view, cue)
    : withAuthor(view, subjectBefore(view, cue.from, cue.form));
  const first = previous === undefined;
  let edge = cue.from;
  while (edge > 0 && isFiller(tokens[edge - 1])) edge -= 1;
  // An adverb between commas does not separate the subject from its verb, as in `Orsini, infatti, ha detto` ("Orsini,
  // in fact, said").
  let aside = edge - 1;
  while (isFiller(tokens[aside - 1])) aside -= 1;
  const isAside = aside < edge - 1 && tokens[aside - 1]?.kind === "comma" && found.phrase?.to === aside - 1;
  if (tokens[edge - 1]?.kind === "comma" && isAside) edge = aside - 1;
  const clause = { cue, link: findLink(view, cue), found, inverted: false, phrase: found.phrase, edge };
  if (goesOn(tokens, clause, previous)) {
    const { phrase } = previous;
    return {
      ...clause,
      found: { clause: edge, ...(phrase && { phrase }), shared: true },
      phrase,
      afterComma: true,
    };
  }
  if (isGerund) {
    const phrase = found.phrase ?? (first ? earlierSubject(view, cue) : undefined);
    const own = first || found.shared === undefined;
    return { ...clause, phrase: own ? phrase : undefined, edge: cue.from };
  }
  const special =
    finalClause(view, clause) ??
    resumedClause(view, clause, previous) ??
    parenthesisClause(view, clause) ??
    passiveClause(view, clause) ??
    impersonalClause(view, clause) ??
    invertedClause(view, clause, previous) ??
    postposedClause(view, clause);
  if (special || found.phrase || found.question) return special ?? clause;
  const before = tokens[edge - 1];
  const after =
    edge === 0 || before?.kind === "colon" || !found.shared ? postposed(view, cue, clause.link) : undefined;
  const phrase =
    after ?? bodyBefore(view, clause) ?? (first && found.shared ? earlierSubject(view, cue) : undefined);
  return { ...clause, phrase };
}

/**
 * Replaces a text that is the subject by its author, such as NATO in `a statement of NATO said` and the ministry in
 * `a statement from the ministry said`. A state after `from` can be only the place, as in `a report from Moscow said`.
 */
function withAuthor(view: View, found: Found): Found {
  const { tokens, vocabulary } = view;
  const { phrase } = found;
  if (!phrase?.document || phrase.kind !== undefined) return found;
  const owner = authorOf(view, phrase);
  if (owner.kind !== undefined && owner.to === phrase.to)
    return { ...found, phrase: { ...owner, from: phrase.from } };
  const isAgent = can(tokens[phrase.to], kinds.agent);
  if (!isAgent && !vocabulary.senders.has(tokens[phrase.to]?.word ?? "")) return found;
  const author = startsPhrase(view, phrase.to + 1) ? phraseAt(view, phrase.to + 1) : undefined;
  const isActor = author?.kind !== undefined && (isAgent || author.kind !== "state");
  return author && isActor ? { ...found, phrase: { ...author, from: phrase.from } } : found;
}

/**
 * Returns the body after a preposition at the start of a sentence, if a verb in the plural without a subject follows.
 * An example is the ministry in `Dal ministero precisano che` ("they specify at the ministry that").
 */
function bodyBefore(view: View, { cue, edge }: Clause): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const verb = tokens[cue.from]?.word ?? "";
  if (!vocabulary.words.omitsSubjects || !vocabulary.pluralVerbs.some((ending) => verb.endsWith(ending)))
    return undefined;
  const body = agentAt(view, 0);
  return body?.kind !== undefined && body.kind !== "person" && body.to === edge ? body : undefined;
}

/** Reads a clause whose verb is in the first person, as Romanian `am spus că` ("I said that"). */
function ownClause(view: View, cue: Cue): Clause {
  const found = { clause: cue.from };
  return { cue, link: findLink(view, cue), found, inverted: false, phrase: undefined, edge: cue.from };
}

/**
 * Whether the main clause continues at a cue, after a reported clause and a comma. For example, it does at
 * `ha aggiunto` in `Orsini, ricordando che …, ha aggiunto che` ("Orsini, recalling that …, added that").
 */
function goesOn(
  tokens: readonly Token[],
  { cue, link, edge }: Clause,
  previous: Clause | undefined,
): previous is Clause {
  // The subject of a gerund between commas, too, is the subject of the verb after the second comma.
  const gerund = previous?.cue.form === "gerund" && previous.phrase?.to === previous.edge - 1;
  const reports = gerund || ((link?.kind === "clause" || link?.kind === "quote") && link.adjacent);
  if (!reports || (cue.form !== "finite" && cue.form !== "perfect")) return false;
  if (tokens[edge - 1]?.kind !== "comma") return false;
  return previous?.link?.kind === "clause" && previous.link.content < edge - 1;
}

function gerundSubject(view: View, cue: Cue): Found {
  const before = view.tokens[cue.from - 1];
  const quoted = can(before, kinds.subordinator) ? quotedPerson(view, cue.from - 1) : undefined;
  if (quoted) return { clause: quoted.from, phrase: quoted };
  if (before?.kind === "comma" || can(before, kinds.conjunction | kinds.preposition))
    return { clause: cue.from, shared: true };
  const found = subjectBefore(view, cue.from, cue.form);
  const { phrase } = found;
  // A noun between a comma and the gerund is the subject of the gerund. An example is `ministrul` in
  // `a spus că plouă, ministrul explicând că vine iarna` ("said that it rains, the minister explaining that winter is
  // coming").
  const own =
    phrase?.to === cue.from &&
    view.tokens[phrase.from - 1]?.kind === "comma" &&
    !isThing(view.tokens, phrase);
  return own ? { phrase, clause: phrase.from } : { ...found, shared: true };
}
