import { isHeadThing } from "../clauses/is-object-after.ts";
import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { authorOf } from "../sources/authors.ts";
import { type Cue, can, isFiller, isVerb, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Link } from "./link.ts";
import { subjectAfter } from "./subject-after.ts";
import { boundary, isRelative, opensClause } from "./subject-words.ts";
import { subjectBefore } from "./subjects.ts";

/** Returns the first phrase of a sentence that means an actor and does not follow a preposition. */
export function sentenceSubject(view: View): NounPhrase | undefined {
  const { tokens } = view;
  const limit = Math.min(tokens.length, 40);
  let at = 0;
  let afterPreposition = false;
  while (at < limit) {
    const token = tokens[at] as Token;
    if (token.kind === "quote" || token.kind === "stop") return undefined;
    if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner))
      afterPreposition = true;
    else if (tokens[at + 1]?.kind === "date" && can(token, kinds.determiner)) at += 1;
    else if (startsPhrase(view, at) && (!isFiller(token) || can(token, kinds.determiner))) {
      const phrase = phraseAt(view, at, limit);
      if (!phrase) return undefined;
      if (!afterPreposition) {
        const person = tokens.slice(phrase.from, phrase.to).some((each) => can(each, kinds.person));
        // A word with a capital that does not begin the sentence is probably a name that no list contains.
        const unknownName = at > 0 && token.kind === "word" && token.capital && token.can === 0;
        const acts = phrase.pronoun || phrase.document || person || unknownName;
        if (phrase.kind !== undefined || acts) return phrase;
      }
      afterPreposition = false;
      at = phrase.to - 1;
    } else if (token.kind === "comma") afterPreposition = false;
    at += 1;
  }
  return undefined;
}

/** Returns the subject of an earlier verb of the sentence, for a cue that has no subject of its own. */
export function earlierSubject(view: View, cue: Pick<Cue, "from">): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  for (let at = cue.from - 1; at > Math.max(0, cue.from - reach); at -= 1) {
    if (!isVerb(tokens, at, vocabulary) || isSubordinate(view, at)) continue;
    const found = subjectBefore(view, at);
    if (found.phrase) return found.phrase;
  }
  const first = sentenceSubject(view);
  return first && first.from < cue.from ? first : undefined;
}

/**
 * Whether a verb is in a clause that begins with a relative pronoun or a word such as `when`. Its subject is not that of
 * the main clause.
 */
function isSubordinate(view: View, verb: number): boolean {
  const { tokens, vocabulary } = view;
  for (let at = verb - 1; at > Math.max(-1, verb - reach); at -= 1) {
    const token = tokens[at] as Token;
    if (isRelative(view, at)) return true;
    if (opensClause(token)) return true;
    if (token.kind === "comma" || boundary.has(token.kind) || isVerb(tokens, at, vocabulary)) return false;
  }
  return false;
}

/**
 * Returns the subject after a verb that has no subject before it, as in `Al riguardo si è espresso Livio Orsini`
 * ("Livio Orsini has commented on this").
 */
export function postposed(view: View, cue: Cue, link: Link | undefined): NounPhrase | undefined {
  // After a verb such as `accused`, the first phrase is its object and not its subject.
  if (cue.cue.receiver) return undefined;
  // If a pronoun before the verb is its object, the phrase after the verb is the subject. An example is
  // `Lo ha chiesto Orsini` ("Orsini asked for it").
  const before = view.tokens[cue.from - 1];
  const hasObject = can(before, kinds.clitic) && !can(before, kinds.impersonal);
  // If the sentence begins with the object, the actor directly after the verb is the subject. An example is
  // `Alla proposta si è opposta la Svezia` ("Sweden opposed the proposal").
  const isFronted =
    cue.cue.whole && !link && cue.from > 1 && opensWithObject(view) && isActorAt(view, cue.to);
  const isKnown = hasObject || isFronted || link?.question === true;
  if (!isKnown && cue.cue.act !== undefined && !["assert", "announce"].includes(cue.cue.act))
    return undefined;
  const phrase =
    startsPhrase(view, cue.to) || isFiller(view.tokens[cue.to]) || can(view.tokens[cue.to], kinds.preposition)
      ? subjectAfter(view, cue.to)
      : undefined;
  if (!phrase || (link && (link.adjacent || phrase.to > link.content))) return undefined;
  return isThing(view.tokens, phrase) || phrase.document ? undefined : phrase;
}

/** Whether a sentence begins with a preposition, or with adverbs and a preposition. */
function opensWithObject({ tokens }: View): boolean {
  const first = tokens.find((token) => !isFiller(token));
  return can(first, kinds.preposition) && !can(first, kinds.determiner);
}

function isActorAt(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (can(token, kinds.preposition) || !startsPhrase(view, at)) return false;
  return phraseAt(view, at)?.kind !== undefined;
}

/**
 * Returns the agent of a passive, such as the minister in `è stato detto dal ministro` ("was said by the minister").
 */
export function agentAfter(view: View, cue: Cue): NounPhrase | undefined {
  const { tokens } = view;
  let at = cue.to;
  while (at < cue.to + 3 && isFiller(tokens[at])) at += 1;
  const phrase = agentAt(view, at);
  // The preposition of an agent can also introduce the content. An example is `de` in Romanian `acuzat de furt`
  // ("accused of theft").
  const links = view.vocabulary.links.get(cue.cue);
  const isContent =
    phrase?.from === at + 1 && links?.has(tokens[at]?.word ?? "") && isHeadThing(tokens, phrase);
  return isContent ? undefined : phrase;
}

/** Returns the agent whose preposition is at the index `preposition`, such as `Orsini` in `was said by Orsini`. */
export function agentAt(view: View, preposition: number): NounPhrase | undefined {
  const { tokens } = view;
  if (!can(tokens[preposition], kinds.agent)) return undefined;
  const at = can(tokens[preposition + 1], kinds.preposition) ? preposition + 2 : preposition + 1;
  return startsPhrase(view, at) ? phraseAt(view, at) : undefined;
}

/** Returns the person who is quoted in a phrase such as `quoted Orsini as saying`. */
export function quotedPerson(view: View, end: number): NounPhrase | undefined {
  for (let at = end - 1; at > Math.max(0, end - 12); at -= 1) {
    if (view.cueAt(at) && startsPhrase(view, at + 1)) {
      const phrase = phraseAt(view, at + 1, end);
      return phrase?.to === end ? phrase : undefined;
    }
  }
  return undefined;
}

/**
 * Returns the author of the first text that is named between two indexes by a word such as `statement`. If the author
 * is unknown, returns the phrase for the text.
 */
export function documentNear(view: View, from: number, to: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    if (!can(tokens[at], kinds.document)) continue;
    const phrase = phraseAt(view, at, tokens.length, false);
    return phrase && authorOf(view, phrase);
  }
  return undefined;
}
