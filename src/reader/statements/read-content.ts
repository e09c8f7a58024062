import { offerKind } from "./acts/offer-kind.ts";
import type { Act } from "./acts/spoken.ts";
import type { Clause } from "./clauses/clause.ts";
import { contentEnd, contentStart, startsContent } from "./clauses/content-limits.ts";
import { speaksOnly } from "./clauses/speaks-only.ts";
import { restOfContent } from "./clauses/split-contents.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { hasVerbOrQuote, isPostposed, isWholeQuote } from "./sentence-words.ts";
import { areSources, endOfInverted } from "./sources/sources.ts";
import { refersBack } from "./subjects/backward.ts";
import type { Link } from "./subjects/link.ts";
import { can, isFiller, isVerb } from "./words/cues.ts";
import * as kinds from "./words/kinds.ts";
import type { Token } from "./words/tokens.ts";
import type { View } from "./words/view.ts";

/** Reads the content before a word of speaking, as in `“…”, said Orsini`. */
export function readContentBefore(reading: SentenceReading, clause: Clause, act: Act): void {
  const { tokens, view, limits } = reading;
  const { cue, link, edge } = clause;
  let from = Math.max(contentStart(view, edge), endOfInverted(reading.clauses, clause));
  while (tokens[from]?.kind === "comma" && from < edge) from += 1;
  // An impersonal sentence can attribute the previous sentence. An example is `È quanto si legge in una nota` ("so a
  // note says").
  const isParenthesis = tokens[edge]?.kind === "comma";
  if (
    !isParenthesis &&
    edge <= 3 &&
    can(tokens[cue.from - 1], kinds.impersonal) &&
    refersBack(tokens, cue.from)
  ) {
    reading.backward = { rule: "next-sentence", ...act };
    return;
  }
  const rest = restOfContent(view, clause, limits);
  if (rest > 0 && !isWholeQuote(tokens, from, edge)) {
    // Sources that are named in a parenthesis only report the act, and the subject before them performs it. An example
    // is Orsini in `Orsini, riferiscono fonti del ministero, ha respinto il piano` ("Orsini, sources at the ministry
    // report, rejected the plan").
    if (clause.phrase && areSources(view, clause.phrase)) {
      reading.lastSpeaker = undefined;
      reading.lastPhrase = undefined;
      return;
    }
    // The words before the parenthesis are left out if they are the content of another clause. For example, they are
    // the content of `a spus` in `a spus că podul, adaugă Rusu, e vechi` ("said that the bridge, Rusu adds, is old").
    const begin = startsContent(view, edge) && reading.covered[edge - 1] === 0 ? from : rest;
    const shown = reading.shown(
      { from: begin, to: limits(rest), phrase: clause.phrase, gap: { from: edge, to: rest } },
      act,
    );
    reading.quote(begin, limits(rest), "parenthesis", shown);
    if (!cue.cue.quoteOnly || cue.cue.act === undefined)
      reading.report(begin, limits(rest), "parenthesis", shown);
    reading.covered.fill(1, rest, limits(rest));
    return;
  }
  if (endsWithTitle(view, clause, from)) {
    reading.lastSpeaker = undefined;
    reading.lastPhrase = undefined;
    return;
  }
  const last = tokens[edge - 1];
  // If the words before the quotation only introduce it, the quotation is attributed to the speaker, but no statement
  // is reported. An example is `Durante il vertice` in `Durante il vertice, “…”, ha detto` ("During the summit, …, he
  // said").
  const introduced =
    last?.kind === "quote" &&
    last.capital &&
    tokens[edge - 2]?.kind === "comma" &&
    !startsContent(view, edge - 2) &&
    edge - from > 2;
  if (introduced || isWholeQuote(tokens, from, edge)) reading.quote(from, edge, "quote-cue", act);
  else if (edge - from >= 2) {
    if (passesOn(reading, clause, from)) {
      reading.lastSpeaker = undefined;
      reading.lastPhrase = undefined;
      return;
    }
    const shown = reading.shown({ from, to: edge, phrase: clause.phrase }, act);
    reading.quote(from, edge, "content-cue", shown);
    const speaks = speaksOnly.has(cue.cue.act) || cue.cue.act === "deny" || offerKind(cue.cue.act);
    if (speaks && hasVerbOrQuote(view, from, edge)) {
      reading.report(from, edge, "content-cue", shown);
      reading.offer(from, edge, "offer-content", act);
    }
  }
  if (link?.kind === "quote") reading.quote(link.content, limits(link.content), "cue-quote", act);
}

/** Kinds of nouns that a title can follow. */
const titledNouns = kinds.person | kinds.document | kinds.homograph | kinds.medium | kinds.namedBy;

/**
 * Whether the words before a subject or a verb end with a title or a name in quotation marks, as in Italian
 * `Nel libro «Il confine» Orsini racconta la trattativa` ("In the book “The Border”, Orsini tells of the talks"). A noun
 * is directly before a title, and no comma is after it or at its end.
 */
function endsWithTitle(
  { tokens, text, vocabulary }: View,
  { edge, cue, phrase }: Clause,
  from: number,
): boolean {
  const [title, noun] = [tokens[edge - 1], tokens[edge - 2]];
  if (edge - from < 2 || title?.kind !== "quote" || !title.capital || tokens[edge]?.kind === "comma")
    return false;
  if (/[,.!?]["']*$/.test(text.slice(title.start, title.end))) return false;
  const isNoun =
    noun?.kind === "word" &&
    (noun.can & ~titledNouns) === 0 &&
    /\p{L}/u.test(noun.word) &&
    (!noun.capital || edge - 2 === from) &&
    !isVerb(tokens, edge - 2, vocabulary);
  if (!isNoun) return false;
  // If the subject follows the verb, the quotation can be the words of a text, as in Italian `Il messaggio «Basta» ha
  // scritto Orsini` ("the message “Enough”, Orsini wrote").
  if (can(noun, kinds.document) && phrase && phrase.from >= cue.to) return false;
  for (let at = from; at < edge - 2; at += 1) if (isVerb(tokens, at, vocabulary)) return false;
  return true;
}

/**
 * Whether unnamed sources or a text without an author only report an act of another actor. Examples are
 * `Orsini ha respinto il piano, hanno riferito due fonti` ("…, two sources reported") and
 * `Orsini ha respinto il piano, si legge nella nota` ("…, the note says").
 */
function passesOn(
  { view, tokens, acts, offers, statements }: SentenceReading,
  clause: Clause,
  from: number,
): boolean {
  const { phrase, edge } = clause;
  if (!phrase || !(phrase.unsigned || areSources(view, phrase))) return false;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[edge - 1]?.end ?? 0;
  return [...acts, ...offers, ...statements].some((each) => start <= each.start && each.end <= end);
}

/**
 * Whether a relative clause only says how a source wants to be quoted, as in `X, care a cerut să rămână anonim` ("X, who
 * asked to remain anonymous").
 */
export function isRemarkOnSource(tokens: readonly Token[], { cue, link }: Clause): boolean {
  if (cue.cue.act !== "appeal" || link?.kind !== "infinitive") return false;
  let at = cue.to;
  while (
    at < link.content &&
    (isFiller(tokens[at]) || can(tokens[at], kinds.infinitiveLink | kinds.complementizer))
  )
    at += 1;
  return at >= link.content && can(tokens[cue.from - 1], kinds.relative);
}

/** Reads the content after a word of speaking, as in `said that it rained`. */
export function readContentAfter(reading: SentenceReading, clause: Clause, link: Link, given: Act): void {
  const { tokens } = reading;
  const { cue } = clause;
  const { kind, content } = link;
  // In `Non gli credono: per Orsini il ponte è chiuso` ("they do not believe him: for Orsini, the bridge is closed"),
  // the words after the colon have a speaker of their own.
  if (kind === "colon" && reading.attributions.some(({ from }) => from === content)) return;
  const end = contentEnd(reading.view, link, reading.limits);
  const { quoteOnly, act: suggested } = cue.cue;
  // An infinitive reports nothing after an act of accepting or rejecting.
  if (kind === "infinitive" && (suggested === "accept" || suggested === "reject")) return;
  if (isRemarkOnSource(tokens, clause)) return;
  const shows = kind === "clause" || kind === "bare" || kind === "colon";
  const said = { from: content, to: end, phrase: clause.phrase };
  const act = shows ? reading.shown(said, given) : given;
  reading.quote(content, end, `cue-${kind}`, act);
  if (kind === "quote") return;
  // A verb of conversation, such as `answered`, reports words without quotation marks only if they are a clause, as in
  // `answered that it rained`.
  const believes = can(tokens[content - 2], kinds.belief);
  const follows = link.adjacent || act.addressees || link.question || believes || isPostposed(clause);
  const clauseOnly = kind === "clause" && follows && suggested === undefined;
  if (quoteOnly && !clauseOnly) return;
  if (shows) reading.demand(said, `offer-${kind}`, given, act);
  reading.report(content, end, `cue-${kind}`, act);
  reading.covered.fill(1, content, end);
}
