import { actOf } from "./acts/act-of.ts";
import { stanceOf } from "./acts/clause-act.ts";
import { speaksFor } from "./acts/content-act.ts";
import { deedOf } from "./acts/deeds.ts";
import { namedActors } from "./acts/directed-at.ts";
import { objectEnd, offerOf } from "./acts/offers.ts";
import type { Act } from "./acts/spoken.ts";
import type { Clause } from "./clauses/clause.ts";
import { contentEnd } from "./clauses/content-limits.ts";
import { isThing, spanWithArticle } from "./phrases/noun-phrase.ts";
import { isRemarkOnSource, readContentAfter, readContentBefore } from "./read-content.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { isCondition, isMedium, isPostposed, namesNobody, namesOnly } from "./sentence-words.ts";
import { namesMedium } from "./sources/sources.ts";
import { refersBack } from "./subjects/backward.ts";
import { can } from "./words/cues.ts";
import * as kinds from "./words/kinds.ts";
import type { Token } from "./words/tokens.ts";

/** Reads the statement, the offer and the act that a word of speaking reports. */
export function readClause(reading: SentenceReading, given: Clause): void {
  // A relative clause that answers a proposal is read by `readRelativeActs`. A verb after it has the same subject.
  const relative = reading.relatives.get(given.cue);
  if (relative) {
    reading.lastPhrase = relative.phrase;
    reading.lastSpeaker = reading.speakers.find(relative.phrase);
    return;
  }
  const clause = isClaimed(reading, given) ? { ...given, link: undefined } : given;
  const { cue, link, found, inverted } = clause;
  if (found.question || cue.negated || namesNobody(reading.tokens, clause)) {
    reading.lastPhrase = clause.phrase ?? reading.lastPhrase;
    return;
  }
  if (cue.form === "passive" && !clause.phrase) return;
  if (!inverted && isCondition(reading.view, clause)) return;
  // A question at the beginning of a sentence was asked by somebody else, not by the subject. For example, Orsini
  // does not ask in `Asked if the bridge is closed, Orsini said`.
  if (link?.question && !found.phrase && can(reading.tokens[cue.from], kinds.subordinator)) return;
  // After a word such as `what`, the clause is only a part of a phrase and not a statement. An example is
  // `details on what he said the deal would look like`.
  if (link?.kind === "bare" && can(reading.tokens[cue.from - 2], kinds.content)) return;
  const nested = !inverted && reading.covered[cue.from] !== 0;
  if (isPartOfContent(reading, clause, nested)) {
    // A source or a speaker can report the act of another actor. For example, the ministry reports an act of Orsini in
    // `Secondo il ministero, Orsini ha respinto il piano` ("according to the ministry, Orsini rejected the plan").
    const isOfOther =
      reading.covered[cue.from] === 2 ? clause.phrase !== undefined : nested && isActOfOther(reading, clause);
    if (isOfOther) {
      const act = actOf(reading, clause, nested);
      readOffer(reading, clause, act);
      readDeed(reading, clause, act);
    }
    return;
  }
  if (!nested && isMedium(reading.tokens, clause.phrase) && (inverted || !link)) return;
  if (namesMedium(reading.view, clause, reading.clauses)) return;
  // A verb such as `made` reports something only with a quotation or a noun for a proposal. Other verbs of the sentence
  // can have the same subject.
  if (cue.cue.presents && !inverted && !link && !stanceOf(reading.view, clause)) {
    reading.lastPhrase = clause.phrase ?? reading.lastPhrase;
    return;
  }
  const act = actOf(reading, clause, nested);
  if (inverted) readContentBefore(reading, clause, act);
  else {
    readOffer(reading, clause, act);
    readDeed(reading, clause, act);
    if (link) readContentAfter(reading, clause, link, act);
    else if (cue.from <= 2 && isPostposed(clause) && refersBack(reading.tokens, cue.from))
      reading.backward = { rule: "next-sentence", ...act };
    else if (namesOnly(reading.tokens, clause)) reading.backward = { rule: "speaker-alone", ...act };
  }
}

/**
 * Whether a quotation after a colon is reported by a later clause, and not by the clause before the colon. For example,
 * in `The commission promised help: “We stand with you”, said Orsini`, the verb `said` reports the quotation.
 */
function isClaimed(reading: SentenceReading, { link, inverted }: Clause): boolean {
  if (link?.kind !== "quote" || link.adjacent || inverted) return false;
  if (reading.tokens[link.content - 1]?.kind !== "colon") return false;
  return reading.clauses.some((each) => each.inverted && each.edge === link.content + 1);
}

/**
 * Whether a clause with a word of speaking reports no statement, because it states a fact about a thing or belongs to
 * the content of another word of speaking.
 */
function isPartOfContent(
  reading: SentenceReading,
  { cue, link, found, inverted, phrase }: Clause,
  nested: boolean,
): boolean {
  const { tokens, covered } = reading;
  // Some verbs can also mean that a thing is evidence. For example, `Datele arată că plouă` ("the data show that it
  // rains") reports no statement, because its subject is a thing.
  // A capital shows an unknown name, as in `Orsini attacca: «Vergogna»` ("Orsini attacks: “Shame”").
  const isName = tokens[phrase?.from ?? 0]?.capital && (phrase?.from !== 0 || link?.kind === "quote");
  if (!inverted && phrase && can(tokens[cue.from], kinds.homograph) && isThing(tokens, phrase) && !isName)
    return true;
  // An adjective such as `sicuro` ("sure") reports something only if its subject is an actor. In `Il ponte è sicuro`
  // ("The bridge is safe"), it reports nothing. A phrase such as `sunt de părere` ("are of the opinion") has no adjective.
  const isAdjective =
    can(tokens[cue.from], kinds.passive) &&
    cue.form === "finite" &&
    !can(tokens[cue.from + 1], kinds.genitive);
  if (isAdjective && phrase && isThing(tokens, phrase)) return true;
  if (!nested) return false;
  // A conjunction can join two verbs of the content, such as `rejected` and `criticized` in
  // `said that Alba rejected and criticized the plan`. The second verb then has the subject of the first one.
  const joins = can(tokens[cue.from - 1], kinds.conjunction) && reading.view.cueEndsAt(cue.from - 2);
  if (joins && covered[cue.from - 2] !== 0) return true;
  // A request to somebody in a relative clause is an act of its own. An example is the request of Borrell in
  // `ha detto che segue il consiglio di Borrell, che ha chiesto ad Alba di partire` ("said that he follows the advice
  // of Borrell, who asked Alba to leave").
  const asks = link?.kind === "infinitive" && !link.adjacent && can(tokens[cue.from - 1], kinds.relative);
  if (phrase && ((link?.kind !== "clause" && !asks) || isThing(tokens, phrase))) return true;
  // If the content of a verb begins with another verb of speaking, only the first verb reports a statement. An example
  // is `a spus că speră că vine` ("said that he hopes that he comes").
  return (!phrase || found.shared === true) && (covered[cue.from - 1] === 0 || cue.from === 0);
}

/** Acts whose content is stated as a fact. The value `undefined` is for verbs that show no act. */
const factual: ReadonlySet<string | undefined> = new Set([undefined, "assert", "announce"]);

/**
 * Whether a clause within a reported statement reports an act of an actor other than the speaker. An example is the act
 * of Alba in `Orsini said that Alba had rejected the plan`. The reported statement must begin with this actor.
 * Otherwise, the act can be a condition, as in `said that if Alba rejects the plan`.
 */
function isActOfOther(reading: SentenceReading, { cue, phrase, inverted }: Clause): boolean {
  const { tokens, statements, speakers, view } = reading;
  // A forecast such as `said that Alba would not accept the plan` reports no act of Alba.
  const opening = tokens[cue.from] as Token;
  if (can(opening, kinds.negation) || view.vocabulary.modals.has(opening.word)) return false;
  if (!phrase?.kind || inverted || (cue.form !== "perfect" && cue.form !== "finite")) return false;
  const { start } = tokens[phrase.from] as Token;
  const outer = statements.find((each) => each.start <= start && start < each.end);
  if (!outer?.speaker || !factual.has(outer.act)) return false;
  const first = tokens.slice(phrase.from, phrase.to).find((each) => !can(each, kinds.determiner));
  if (first?.kind === "word") return false;
  const before = tokens.slice(0, phrase.from).filter((each) => each.start >= outer.start);
  if (before.some((each) => !can(each, kinds.determiner) || can(each, kinds.subordinator))) return false;
  const { name } = phrase.speaker;
  return name === undefined || !speaksFor(speakers.namesOf(outer.speaker), name);
}

function readDeed(reading: SentenceReading, clause: Clause, act: Act): void {
  const deed = deedOf(reading.view, clause);
  // A verb without a subject reports an act only if an earlier sentence names the speaker.
  if (!deed || (!clause.phrase && !act.speaker)) return;
  const { from, to } = deed;
  const { act: suggested, ...known } = act;
  const own = suggested === "agree" ? suggested : deed.act;
  const rule = clause.cue.form === "passive" ? "act-passive" : "act-object";
  reading.acts.push({
    ...spanWithArticle(reading.tokens, from, to),
    rule,
    ...known,
    ...(own && { act: own }),
  });
}

function readOffer(reading: SentenceReading, clause: Clause, act: Act): void {
  const { cue, link } = clause;
  if (isRemarkOnSource(reading.tokens, clause)) return;
  const end = link ? contentEnd(reading.view, link, reading.limits) : 0;
  const noun = link === undefined || link.kind === "infinitive" ? stanceOf(reading.view, clause) : undefined;
  const put = offerOf(reading.view, {
    cue,
    link,
    end,
    act: act.act,
    subject: clause.found.phrase,
    phrase: clause.phrase,
  });
  // After a noun such as `call`, the words that follow are the demand, as in `issued a call for talks to begin`.
  const named = noun && {
    from: noun.at,
    to: objectEnd(reading.view, noun.at + 1),
    addressees: put?.addressees ?? [],
  };
  const offer = named ?? put;
  if (!offer) return;
  const asked = offer.addressees.flatMap((each) => {
    const list = namedActors(reading.view, each, undefined);
    return list.length > 1 ? list : [each];
  });
  const addressees = [...new Map(asked.map((each) => [each.from, each])).values()].flatMap((each) =>
    each.pair ? reading.speakers.pair(each) : (reading.speakers.find(each) ?? []),
  );
  const rule = link ? `offer-${link.kind}` : "offer-object";
  reading.offer(offer.from, offer.to, rule, { ...act, addressees });
}
