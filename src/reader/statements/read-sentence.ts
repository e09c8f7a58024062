import { spanOf } from "../span-of.ts";
import { readNounActs } from "./acts/noun-acts.ts";
import { readNounOffers } from "./acts/noun-offers.ts";
import type { Act, Spoken } from "./acts/spoken.ts";
import { attributedContent } from "./clauses/split-contents.ts";
import { readClause } from "./read-clause.ts";
import { SentenceReading } from "./sentence-reading.ts";
import { isWholeQuote } from "./sentence-words.ts";
import type { ViewedSentence } from "./sentences-of.ts";
import { agenciesOf } from "./sources/agencies.ts";
import type { Attribution } from "./sources/attributions.ts";
import { agentOfQuote, contentLabel, labelBefore, nameAfterQuote, subjectOfColon } from "./sources/labels.ts";
import { namesSource } from "./sources/sources.ts";
import { pointsBack, thusSpoke } from "./subjects/backward.ts";
import type { Speakers } from "./subjects/speakers.ts";
import type { Token } from "./words/tokens.ts";

/** Returns the statements and quotations of a sentence with their speakers. */
export function readSentence(sentence: ViewedSentence, speakers: Speakers): Spoken {
  const reading = new SentenceReading(sentence, speakers);
  const { view, attributions, clauses, statements, offers, acts } = reading;
  // Attributions are read before clauses, so that the speaker of a clause replaces the speaker of an attribution.
  for (const attribution of attributions) readAttribution(reading, attribution);
  readLabel(reading);
  noticeSubjectOfColon(reading);
  for (const clause of clauses) readClause(reading, clause);
  readRelativeActs(reading);
  readNounActs(reading);
  readNounOffers(reading);
  const backward = thusSpoke(view, speakers) ?? reading.backward ?? pointsBack(view, speakers);
  const unattributed = attributeOtherQuotations(reading);
  noticeSubject(reading);
  return {
    statements,
    quotations: [...reading.quotations].map(([quotation, by]) => ({ quotation, ...by })),
    unattributed,
    agencies: agenciesOf(view, attributions),
    offers,
    acts,
    ...(backward && { backward }),
  };
}

/** Adds the acts of relative clauses to the acts of a sentence. */
function readRelativeActs({ relatives, tokens, acts, speakers }: SentenceReading): void {
  for (const { from, to, act, cue, phrase } of relatives.values()) {
    const speaker = speakers.find(phrase);
    if (!speaker) continue;
    const cueSpan = spanOf(tokens, cue.from, cue.to);
    acts.push({ ...spanOf(tokens, from, to), rule: "act-relative", cue: cueSpan, act, speaker });
  }
}

function readAttribution(reading: SentenceReading, attribution: Attribution): void {
  const { tokens, view } = reading;
  if (attribution.quotedBy || namesSource(view, attribution, reading.clauses)) return;
  const { phrase, opensClause } = attribution;
  // A text or sources from which something becomes known are not the speaker of the next sentences.
  const speaker = opensClause ? reading.speakers.find(phrase) : reading.speakers.resolve(phrase);
  const [from, to] = attributedContent(view, attribution, reading.limits);
  if (to - from < 2 && tokens[from]?.kind !== "quote") return;
  if (!opensClause) reading.lastPhrase ??= phrase;
  const given: Act = { cue: attribution.cue, act: attribution.act ?? "assert", ...(speaker && { speaker }) };
  const act = reading.shown({ from, to, phrase, isOwnClause: true }, given);
  const isQuote = isWholeQuote(tokens, from, to);
  // If a quotation is only a part of the content, the verb of the content does not show the act of the quotation. An
  // example is `ha minacciato` in `Per bocca di Orsini, Alba ha minacciato misure: il piano «minaccia la pace»`
  // ("through Orsini, Alba threatened measures: the plan “threatens peace”").
  reading.quote(from, to, "according-to", isQuote ? act : given);
  if (isQuote && tokens[from]?.capital) return;
  reading.report(from, to, "according-to", act);
  reading.covered.fill(2, from, to);
}

/**
 * Reads the words after the label at the beginning of a paragraph as a statement of the actor whom the label names. An
 * example is Peskov in `Peskov: Kremlinul nu negociază` ("Peskov: the Kremlin does not negotiate").
 */
function readLabel(reading: SentenceReading): void {
  const { tokens, sentence, view } = reading;
  const label = sentence.first ? contentLabel(view) : undefined;
  const speaker = label && reading.speakers.resolve(label);
  if (!speaker) return;
  const from = label.to + 1;
  let to = tokens.length;
  while (tokens[to - 1]?.kind === "stop") to -= 1;
  const act: Act = { cue: spanOf(tokens, label.to, from), act: "assert", speaker };
  reading.report(from, to, "headline", act);
  reading.quote(from, to, "headline", act);
  reading.covered.fill(1, from, to);
}

/**
 * Attributes the quotations of the sentence that have no speaker yet. Returns the indexes of the quotations whose
 * speaker is not named in the sentence.
 */
function attributeOtherQuotations(reading: SentenceReading): number[] {
  const { tokens, view, speakers, quotations } = reading;
  const rest: { quotation: number; index: number }[] = [];
  tokens.forEach(({ quotation }, index) => {
    if (quotation === undefined || quotations.has(quotation)) return;
    const phrase = agentOfQuote(view, index) ?? nameAfterQuote(view, index);
    if (!phrase) {
      rest.push({ quotation, index });
      return;
    }
    reading.lastPhrase = phrase;
    reading.lastSpeaker = speakers.resolve(phrase);
    quotations.set(quotation, { speaker: reading.lastSpeaker, rule: "quote-name" });
  });
  const first = rest[0]?.index;
  if (first === undefined) return [];
  const unattributed: number[] = [];
  const label = labelBefore(view, first);
  const subject = label ?? reading.lastPhrase ?? subjectOfColon(view, first) ?? reading.sentence.subject();
  const only = isWholeQuote(tokens, 0, tokens.length);
  for (const { quotation, index } of rest) {
    if (label && index > 0) quotations.set(quotation, { speaker: speakers.resolve(label), rule: "label" });
    else if (reading.lastSpeaker) {
      // A quotation in the object of an act belongs to the act, as in `has branded the plan as “absurd”`.
      const { start } = tokens[index] as Token;
      const act = [...reading.acts].reverse().find((each) => each.start <= start && start < each.end)?.act;
      quotations.set(quotation, { speaker: reading.lastSpeaker, rule: "same-sentence", ...(act && { act }) });
    } else if (!only && subject)
      quotations.set(quotation, { speaker: speakers.resolve(subject), rule: "subject" });
    else unattributed.push(quotation);
  }
  return unattributed;
}

/**
 * Remembers the person whom the words before a colon are about, if they name nobody else and nobody speaks in them. A
 * pronoun after the colon can mean this person, as in `Orsini shrugged: the bridge, she said, is closed`.
 */
function noticeSubjectOfColon({ tokens, clauses, sentence, speakers }: SentenceReading): void {
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  if (colon < 0 || clauses.some(({ cue }) => cue.from < colon)) return;
  const subject = sentence.subject();
  if (subject?.kind !== "person" || subject.to > colon) return;
  const others = tokens.slice(subject.to, colon);
  if (others.some(({ mention, role }) => mention?.kind === "person" || role?.kind === "person")) return;
  // In `la replica del premier: «…»` ("the reply of the premier"), the phrase begins with a thing.
  const { kind } = tokens[subject.from] ?? {};
  if (kind === "name" || kind === "role") speakers.notice(subject);
}

/** Remembers the person whom a sentence is about, if nobody speaks in it. Later pronouns can mean this person. */
function noticeSubject({ statements, quotations, tokens, sentence, speakers }: SentenceReading): void {
  if (statements.length > 0 || quotations.size > 0 || isWholeQuote(tokens, 0, tokens.length)) return;
  const subject = sentence.subject();
  if (subject?.kind === "person") speakers.notice(subject);
}
