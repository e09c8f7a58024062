import { isThing, type NounPhrase } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { settingsEnd } from "../phrases/settings-end.ts";
import { subjectOfColon } from "../sources/labels.ts";
import { inverted } from "../subjects/inverted.ts";
import { isClausal } from "../subjects/link.ts";
import { isBareClause } from "../subjects/loose-link.ts";
import { agentAfter, agentAt, documentNear } from "../subjects/other-subjects.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { type Cue, can, isFiller, isVerb, opensTime, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { contentEdge, contentStart } from "./content-limits.ts";
import { isObjectAfter, isSentText } from "./is-object-after.ts";
import { speaksOnly } from "./speaks-only.ts";
import { receiverEnd } from "./split-contents.ts";

/**
 * Reads a clause in the passive, whose agent is the speaker. Examples are `è stato detto dal ministro che` ("it was
 * said by the minister that") and `“…”, è stato detto dal ministro`.
 */
export function passiveClause(view: View, clause: Clause): Clause | undefined {
  const { cue, edge } = clause;
  if (cue.form !== "passive") return undefined;
  const { tokens } = view;
  const phrase = agentAfter(view, cue);
  // The function `impersonalClause` reads an impersonal passive without an agent, as Romanian `s-a spus că` ("it was
  // said that").
  if (!phrase && can(tokens[cue.from], kinds.impersonal)) return undefined;
  const { link } = clause;
  const before = tokens[edge - 1]?.kind;
  const afterQuote = before === "quote" || (before === "comma" && tokens[edge - 2]?.kind === "quote");
  // If the subject of a passive is a thing, it is the content. An example is `La necessità di una tregua` in
  // `La necessità di una tregua è stata ribadita da Orsini` ("The need for a truce was reaffirmed by Orsini").
  const subject = clause.found.phrase;
  const isContent =
    subject !== undefined &&
    subject.to <= edge &&
    isThing(tokens, subject) &&
    speaksOnly.has(cue.cue.act) &&
    !cue.cue.tells;
  // A clause after the agent belongs to the agent then, as in `La necessità è stata ribadita da Orsini, che ha parlato`.
  const hasContent = link === undefined || (isContent && link.kind === "clause");
  if (phrase && hasContent && (afterQuote || isContent || opensWithContent(view, edge)))
    return inverted(tokens, clause, { link: undefined, phrase });
  return { ...clause, link: phrase && link, phrase };
}

/**
 * Whether the sentence begins with a clause that is the subject of a passive. An example is
 * `Che il ponte è chiuso è stato ribadito da Orsini` ("That the bridge is closed was reaffirmed by Orsini").
 */
function opensWithContent({ tokens }: View, edge: number): boolean {
  return edge > 3 && can(tokens[0], kinds.complementizer) && !can(tokens[1], kinds.complementizer);
}

/**
 * Reads an impersonal verb beside a word for a text, whose author is the speaker. Examples are
 * `si legge nella nota del ministero` ("the note of the ministry says") and `în comunicat se arată că` ("the press
 * release says that").
 */
export function impersonalClause(view: View, clause: Clause): Clause | undefined {
  const { tokens } = view;
  const { cue, link, found, edge } = clause;
  const isJoined = cue.form === "passive" && can(tokens[cue.from], kinds.impersonal);
  const isBefore = cue.form !== "perfect" && can(tokens[cue.from - 1], kinds.impersonal);
  if (!isJoined && !isBefore) return undefined;
  // A pronoun such as `si` is reflexive, not impersonal, before a question with a subject. An example is
  // `Orsini si chiede se` ("Orsini asks himself whether").
  if (link?.question && found.phrase) return undefined;
  // The pronoun is reflexive before a quotation as well, as in `In un'intervista, si chiedeva: «Perché?»` ("In an
  // interview, he asked himself").
  if (cue.cue.act === "appeal" && link?.kind === "quote") return undefined;
  const after = link?.kind === "clause" ? undefined : documentNear(view, cue.to, cue.to + 8);
  const place = agentAt(view, 0);
  const body = place?.kind !== undefined && place.kind !== "person" && place.to <= edge ? place : undefined;
  const text = after ?? documentNear(view, Math.max(0, edge - 14), edge) ?? body;
  const unsigned = text?.document === true && text.kind === undefined;
  const phrase = text && { ...text, ...(unsigned && { unsigned }) };
  // An impersonal verb has no definite speaker if no document is named beside it, as in
  // `si ritiene che la tregua regga` ("it is believed that the truce holds").
  if (!phrase && found.phrase?.kind !== undefined && link === undefined) return undefined;
  if (!phrase && link?.kind !== "quote" && !cue.cue.quoteOnly)
    return { ...clause, found: { clause: found.clause, question: true } };
  const mark = tokens[edge - 1]?.kind;
  const isInverted =
    (after !== undefined && isBefore) || (link?.kind !== "clause" && (mark === "comma" || mark === "quote"));
  const impersonal = { ...clause, phrase, found: { clause: found.clause } };
  return isInverted
    ? inverted(tokens, impersonal, { link: undefined, phrase })
    : { ...impersonal, edge: contentEdge(tokens, edge) };
}

/**
 * Reads a clause whose content is before the word of speaking and whose subject is after it. An example is
 * `“…”, said the minister`.
 */
export function invertedClause(view: View, clause: Clause, previous: Clause | undefined): Clause | undefined {
  const { tokens } = view;
  const { cue, link, found, edge } = clause;
  const before = tokens[edge - 1]?.kind;
  if (before !== "comma" && before !== "quote" && before !== "dash") return undefined;
  // After a conjunction, the verb has the subject of the clause before, as in `Orsini left, but supported the plan`.
  if (tokens.slice(edge, cue.from).some((each) => can(each, kinds.conjunction))) return undefined;
  const following = subjectAfter(view, cue.to);
  // Between commas, the words after the second comma continue the content, as in `Inoltre, ha detto, il ponte è chiuso`
  // ("In addition, he said, the bridge is closed").
  const goesOn = tokens[cue.to]?.kind === "comma" && following && !endsAtActor(view, following);
  const after = goesOn ? undefined : following;
  const afterQuote = before === "quote" || tokens[edge - 2]?.kind === "quote";
  // A verb such as `made` is one of speaking only beside a quotation or a noun such as `proposal`.
  if (cue.cue.presents && !afterQuote) return undefined;
  const linked =
    link !== undefined &&
    link.kind !== "quote" &&
    !(link.kind === "bare" && after !== undefined && !isBareClause(view, after.from)) &&
    (after === undefined ||
      link.content <= after.from + 1 ||
      link.adjacent ||
      (link.kind === "clause" && found.phrase !== undefined && !afterQuote));
  if (cue.cue.receiver || (linked && (!afterQuote || link.adjacent))) return undefined;
  const quoteLink = link?.kind === "quote" ? link : undefined;
  if (after) {
    // A thing after the verb is its object, if the quotation before the verb is the content of an earlier verb. An
    // example is `puterea` in `a spus că „…”, a denunțat puterea drept „…”` ("said that …, denounced the government as
    // …").
    const isObject =
      afterQuote &&
      previous?.inverted === false &&
      previous.phrase !== undefined &&
      (isClausal(previous.link) || isClaimedByRelative(tokens, previous)) &&
      isThing(tokens, after);
    const follows =
      afterQuote ||
      !found.phrase ||
      hasClause(view, edge - 1) ||
      ((link === undefined || quoteLink || link.kind === "bare") &&
        speaksOnly.has(cue.cue.act) &&
        endsAtActor(view, after));
    const hasObject = !afterQuote && (isObjectAfter(view, clause, after) || isSentText(view, clause, after));
    // A subject directly before a verb that takes an object is the subject of this verb. For example, Alba does not
    // speak in `dopo che il ministro, Livio Orsini, ha criticato Alba` ("after the minister, Livio Orsini, criticized
    // Alba").
    const end = found.phrase?.named && tokens[found.phrase.to]?.kind === "comma" ? edge - 1 : edge;
    const hasSubject =
      !afterQuote &&
      !speaksOnly.has(cue.cue.act) &&
      found.phrase?.kind !== undefined &&
      found.phrase.to === end;
    // A thing and a quotation after the verb are a reported clause, as in `Rusu, said the bridge “can be repaired”`.
    const quoted = tokens[after.to];
    const isClause = !afterQuote && isThing(tokens, after) && quoted?.kind === "quote" && !quoted.capital;
    const isObjectOfNoun = afterQuote && isThing(tokens, after) && describesNoun(view, clause, after);
    if (isObject || isObjectOfNoun || hasObject || hasSubject || isClause || !follows) return undefined;
    const kept = quoteLink && quoteLink.content >= after.to ? quoteLink : undefined;
    return inverted(tokens, clause, { link: kept, phrase: after });
  }
  // If the words before the comma are a clause, the first phrase is the subject of that clause and not the speaker. An
  // example is `Il ponte` in `Il ponte è «chiuso», ha aggiunto` ("The bridge is “closed”, he added").
  const next = tokens[cue.to]?.kind;
  const ends = before === "comma" && afterQuote && (next === undefined || next === "stop");
  const isContent = ends && link === undefined && hasClause(view, edge - 2);
  // In a language that omits the subject, the speaker need not be named, as in `Il ponte è chiuso, ha detto` ("The bridge
  // is closed, he said").
  const isUnnamed =
    view.vocabulary.words.omitsSubjects && !afterQuote && link === undefined && !cue.cue.quoteOnly;
  if (isUnnamed && isFinal(view, cue) && endsInMainClause(view, edge - 1))
    return inverted(tokens, clause, { link, phrase: undefined });
  if ((!afterQuote && next !== "comma") || (found.phrase && !isContent) || (link && !quoteLink))
    return undefined;
  // If a colon is before the quotation, the speaker is the subject of the verb before the colon. An example is Orsini
  // in `Orsini punta sull'orgoglio: «…», ha detto` ("Orsini appeals to pride: …, he said").
  const quote = tokens[edge - 1]?.kind === "quote" ? edge - 1 : edge - 2;
  const opener = afterQuote && tokens[quote - 1]?.kind === "colon" ? subjectOfColon(view, quote) : undefined;
  if (opener) return inverted(tokens, clause, { link: quoteLink, phrase: opener });
  // The speaker can follow a preposition such as `dalla` ("from the"). An example is `«…», dicono dalla Farnesina`
  // ("they say at the Farnesina").
  const place = afterQuote ? agentAfter(view, cue) : undefined;
  return inverted(tokens, clause, {
    link: quoteLink,
    phrase: place?.kind === "person" ? undefined : place,
  });
}

/**
 * Reads a clause whose subject and word of speaking are both after the content. Examples are `…, Hagel said in Sydney.`
 * and `…”, he said, “…`.
 */
export function postposedClause(view: View, clause: Clause): Clause | undefined {
  const { tokens } = view;
  const { cue, link, edge, phrase } = clause;
  if (!phrase) return undefined;
  if (phrase.document && !link && cue.cue.quoteOnly) {
    // If the subject is a word for a text, the author after the verb is the speaker. An example is
    // `Declarația îi aparține președintelui` ("The statement is the president's").
    const author = subjectAfter(view, cue.to);
    if (author) return { ...clause, phrase: author };
  }
  if (link !== undefined && link.kind !== "quote") return undefined;
  let from = phrase.from;
  while (from > 0 && isFiller(tokens[from - 1])) {
    // After a word such as `but`, the clause is not a parenthesis.
    if (can(tokens[from - 1], kinds.conjunction)) return undefined;
    from -= 1;
  }
  const mark = tokens[from - 1]?.kind;
  if (mark !== "comma" && mark !== "quote" && mark !== "dash") return undefined;
  // If a comma is between a name and the verb, it ends an apposition and does not separate the subject from its verb.
  // An example is `…, his spokesman, Orsini, said`.
  const end = phrase.named && tokens[phrase.to]?.kind === "comma" ? phrase.to + 1 : phrase.to;
  if (end < edge && !isOneClause(tokens, end, edge)) return undefined;
  const afterQuote = mark === "quote" || tokens[from - 2]?.kind === "quote";
  // If the verb has an object, the words before the subject are not its content. An example is
  // `Parlando alla stampa, Orsini ha espresso rammarico` ("Speaking to the press, Orsini expressed regret").
  const object = tokens[cue.to];
  const isNear = startsPhrase(view, cue.to) && (!isFiller(object) || can(object, kinds.determiner));
  const hasObject = isNear || (view.vocabulary.words.omitsSubjects && hasLaterObject(view, cue));
  if (!afterQuote && hasObject && !cue.cue.receiver) return undefined;
  const isParenthesis =
    mark === "comma" && tokens[receiverEnd(view, cue)]?.kind === "comma" && !followsAdjunct(view, from - 1);
  if (!afterQuote && (link !== undefined || !(isParenthesis || hasClause(view, from - 1)))) return undefined;
  return inverted(tokens, { ...clause, edge: from }, { link, phrase });
}

/**
 * Whether only adverbs or a phrase with a preposition are before an index, as `In aceeași zi` in
 * `În aceeași zi, Orsini a continuat, iar Danko a plecat` ("On the same day, Orsini went on, and Danko left"). In
 * languages in which the speaker follows the verb in a parenthesis, they are not content.
 */
function followsAdjunct(view: View, end: number): boolean {
  const { tokens, vocabulary } = view;
  const first = tokens.findIndex((token) => !isFiller(token));
  if (vocabulary.words.namesModify || first > end) return false;
  const isPhrase = can(tokens[first], kinds.preposition) && !can(tokens[first], kinds.determiner);
  return first === end || (isPhrase && !hasVerbIn(view, first, end));
}

function hasVerbIn(view: View, from: number, to: number): boolean {
  for (let at = Math.max(from, to - reach); at < to; at += 1)
    if (view.cueAt(at) || isVerb(view.tokens, at, view.vocabulary)) return true;
  return false;
}

/**
 * Whether an article and a thing follow a verb and a phrase of time or place, as in
 * `spiega ancora una volta il percorso` ("explains the route once more").
 */
function hasLaterObject(view: View, cue: Cue): boolean {
  const after = subjectAfter(view, cue.to);
  return after !== undefined && isThing(view.tokens, after) && !view.tokens[after.from]?.capital;
}

const oneClause: ReadonlySet<string> = new Set(["word", "name", "role", "outlet", "date"]);

/**
 * Whether a subject and its verb are in one clause. They are if no mark is between them, or only a parenthesis that
 * ends at the verb.
 */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reach) return false;
  const closed = tokens[from]?.kind === "comma" && tokens[to - 1]?.kind === "comma" && to - from > 2;
  for (let at = closed ? from + 1 : from; at < (closed ? to - 1 : to); at += 1) {
    const token = tokens[at] as Token;
    if (!oneClause.has(token.kind) || can(token, kinds.conjunction | kinds.complementizer)) return false;
  }
  return true;
}

/** Whether a phrase after a verb means an actor and ends its clause. Such a phrase is the subject of the verb. */
function endsAtActor({ tokens }: View, phrase: NounPhrase): boolean {
  const next = tokens[phrase.to];
  const ends = !next || next.kind === "comma" || next.kind === "stop" || can(next, kinds.setting);
  const person = can(tokens[phrase.from], kinds.person) || can(tokens[phrase.from + 1], kinds.person);
  const named = tokens[phrase.from]?.capital === true && (!next || next.kind === "stop");
  return ends && (phrase.kind !== undefined || phrase.pronoun === true || person || named);
}

/**
 * Whether a quotation is reported in a relative clause, as in
 * `Orsini, che ha definito il ponte «una vergogna», ha chiesto colloqui` ("Orsini, who called the bridge “a disgrace”,
 * asked for talks").
 */
function isClaimedByRelative(tokens: readonly Token[], { cue, link, phrase }: Clause): boolean {
  const between = tokens.slice(phrase?.to ?? 0, cue.from);
  return link?.kind === "quote" && between.some((token) => can(token, kinds.relative));
}

/** Whether a word of speaking ends its sentence, or only a gerund follows it after a comma. */
function isFinal(view: View, cue: Cue): boolean {
  const { tokens, vocabulary } = view;
  const end = settingsEnd(view, cue.to);
  const mark = tokens[end]?.kind ?? "stop";
  // A phrase of time can follow, as in `ha detto prima di partire` ("he said before leaving").
  return (
    mark === "stop" ||
    opensTime(tokens[end]) ||
    opensTime(tokens[end - 1]) ||
    (mark === "comma" && vocabulary.gerunds.has(tokens[end + 1]?.word ?? ""))
  );
}

/**
 * Whether the words between the last comma before `end` and `end` are a main clause. They are not in
 * `Il ministro, che era a Porto, ha confermato` ("The minister, who was in Porto, confirmed").
 */
function endsInMainClause(view: View, end: number): boolean {
  const { tokens, vocabulary, cueAt } = view;
  const subordinating = kinds.relative | kinds.subordinator | kinds.complementizer;
  let from = end;
  while (from > 0 && end - from < reach && tokens[from - 1]?.kind !== "comma") from -= 1;
  // After a conjunction and a comma, the clause before them continues, as in
  // `è arrivato e, finito il vertice, ha confermato` ("arrived and, when the summit was over, confirmed").
  if (can(tokens[from - 2], kinds.conjunction)) return false;
  while (isFiller(tokens[from])) from += 1;
  if (can(tokens[from], subordinating)) return false;
  let isSubordinate = false;
  for (let at = Math.max(from, contentStart(view, end)); at < end; at += 1) {
    if (can(tokens[at], subordinating)) isSubordinate = true;
    else if (isVerb(tokens, at, vocabulary) || cueAt(at)) {
      if (!isSubordinate) return true;
      isSubordinate = false;
    }
  }
  return false;
}

/** Whether the words before `end` are a clause with a verb or a quotation, rather than an apposition. */
function hasClause(view: View, end: number): boolean {
  const from = Math.max(0, end - reach);
  const hasQuotation = view.tokens.slice(from, Math.max(0, end)).some(({ kind }) => kind === "quote");
  return hasQuotation || hasMainVerb(view, from, end) || end >= 12;
}

/** Whether one of the words between two indexes is a verb that is not the first one after a relative pronoun. */
function hasMainVerb({ tokens, vocabulary, cueAt }: View, from: number, end: number): boolean {
  let afterRelative = false;
  for (let at = from; at < end; at += 1) {
    if (can(tokens[at], kinds.relative | kinds.complementizer)) afterRelative = true;
    if (isVerb(tokens, at, vocabulary) || cueAt(at)) {
      if (!afterRelative) return true;
      afterRelative = false;
    }
  }
  return false;
}

/**
 * Whether a quotation before a verb belongs to the description of the subject, so that a thing after the verb is its
 * object. An example is `talks` in `The rebels, whom the state calls “terrorists”, demanded talks`. The words before the
 * verb then have no verb of their own, except in a relative clause.
 */
function describesNoun(view: View, { cue, edge }: Clause, after: NounPhrase): boolean {
  const { tokens, vocabulary } = view;
  const from = contentStart(view, edge);
  const words = tokens.slice(from, edge);
  const quote = tokens[edge - 1]?.kind === "quote" ? edge - 1 : edge - 2;
  // A phrase such as `for a just “peace”` is no subject. In `A deal that “kills jobs”, criticized the union`, the
  // quotation is the verb of a relative clause without a comma, and the words before the verb are the content.
  const isAdjunct = can(words[0], kinds.preposition) && !can(words[0], kinds.determiner);
  const isRestrictive = can(tokens[quote - 1], kinds.relative) && tokens[quote - 2]?.kind !== "comma";
  if (isAdjunct || isRestrictive) return false;
  // A single word is no subject, as in Italian `Una «vergogna», ha criticato il sindacato` ("“A disgrace”, criticized the
  // union").
  const isSubject =
    words.some(({ kind }) => kind === "role" || kind === "name") ||
    words.filter(({ kind }) => kind === "word").length > 1;
  if (!isSubject || hasMainVerb(view, from, edge)) return false;
  if (!speaksOnly.has(cue.cue.act)) return true;
  // After a verb such as `said`, the thing can be the speaker, as in `Whoever wants “peace”, said the union, lies`. The
  // phrase then has an article.
  const isBare = vocabulary.definites.size > 0 && !can(tokens[after.from], kinds.determiner);
  return isBare && words.some((word) => can(word, kinds.relative));
}
