import type { Edtf } from "../../model/edtf.ts";
import type { AgencyMention, ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";
import { type Attribution, authorOf, findAttributions } from "./attributions.ts";
import { findLink, isBareClause, type Link } from "./contents.ts";
import { type Cue, can, findCues, isFiller, isVerb, matchPhrases, reach } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { type NounPhrase, phraseAt, startsPhrase, type View } from "./noun-phrase.ts";
import { offerOf } from "./proposals.ts";
import type { Speakers } from "./speakers.ts";
import { type Found, subjectAfter, subjectBefore } from "./subjects.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A quotation with its speaker. */
export interface QuotedBy {
  readonly quotation: number;
  readonly speaker: Speaker | undefined;
  readonly rule: string;
  /** The day on which the words were spoken, if the sentence has it. */
  readonly date?: Edtf;
}

/** What a sentence says about who said what. */
export interface Spoken {
  readonly statements: readonly ReportedStatement[];
  readonly quotations: QuotedBy[];
  /** The quotations whose speaker the sentence does not name. */
  readonly unattributed: number[];
  readonly agencies: readonly AgencyMention[];
  readonly offers: readonly ReportedOffer[];
  /** The person whom the sentence is about, if nobody speaks in it. */
  readonly subject?: Speaker;
  /** The speaker of the sentence before, as in `Lo ha detto il ministro`. */
  readonly backward?: Omit<ReportedStatement, keyof Span>;
}

/** What {@link readSentence} needs besides the sentence. */
export interface SentenceContext {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly speakers: Speakers;
}

/** A cue with what it needs: its subject and its content. */
interface Clause {
  readonly cue: Cue;
  readonly link: Link | undefined;
  readonly found: Found;
  /** Whether the content is before the cue. */
  readonly inverted: boolean;
  readonly phrase: NounPhrase | undefined;
  /** The index of the token at which the clause of an inverted cue begins: the comma or the quotation before it. */
  readonly edge: number;
}

/** The most tokens of a content. It keeps the time linear in a sentence that never ends. */
const longest = 200;

/** Returns the statements and quotations of a sentence with their speakers. */
export function readSentence(sentence: Sentence, { text, vocabulary, speakers }: SentenceContext): Spoken {
  const { tokens } = sentence;
  const cues = findCues(tokens, vocabulary);
  const starts = new Set(cues.map(({ from }) => from));
  const view: View = { tokens, vocabulary, cueAt: (index) => starts.has(index) };
  const attributions = findAttributions(view, text);
  const clauses = readClauses(view, text, cues, attributions);
  const limits = contentLimits(view, clauses, attributions);
  const statements: ReportedStatement[] = [];
  const offers: ReportedOffer[] = [];
  const quotations = new Map<number, Omit<QuotedBy, "quotation">>();
  let backward: Omit<ReportedStatement, keyof Span> | undefined;
  const covered = new Uint8Array(tokens.length + 1);
  let lastPhrase: NounPhrase | undefined;
  let lastSpeaker: Speaker | undefined;

  const quote = (from: number, to: number, speaker: Speaker | undefined, rule: string, date?: Edtf): void => {
    for (let at = from; at < to; at += 1) {
      const quotation = tokens[at]?.quotation;
      if (quotation !== undefined) quotations.set(quotation, { speaker, rule, ...(date && { date }) });
    }
  };
  const report = (from: number, to: number, item: Omit<ReportedStatement, keyof Span>): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && to > from) statements.push({ start: first.start, end: last.end, ...item });
  };

  // Attributions come first, so that a nearer cue overrides them.
  for (const attribution of attributions) {
    if (attribution.quotedBy || isAside(tokens, attribution) || namesSource(view, attribution, clauses))
      continue;
    if (covered[attribution.from] === 1) continue;
    const speaker = speakers.resolve(attribution.phrase);
    const [from, to] = attributedContent(view, attribution, limits);
    if (to - from < 1 || (to - from < 2 && tokens[from]?.kind !== "quote")) continue;
    lastPhrase ??= attribution.phrase;
    if (isWholeQuote(tokens, from, to) && opensDirectly(tokens, from))
      quote(from, to, speaker, "according-to");
    else {
      report(from, to, {
        rule: "according-to",
        cue: attribution.cue,
        act: "assert",
        ...(speaker && { speaker }),
      });
      covered.fill(1, from, to);
      quote(from, to, speaker, "according-to");
    }
  }
  for (const clause of clauses) {
    const { cue, link, found, inverted } = clause;
    const nobody = namesNobody(tokens, clause);
    if (found.question || cue.negated || nobody) {
      if (clause.phrase) lastPhrase = clause.phrase;
      continue;
    }
    if (cue.form === "passive" && !clause.phrase) continue;
    let phrase = clause.phrase;
    let speaker: Speaker | undefined;
    const nested = !inverted && covered[cue.from] === 1;
    if (nested && phrase && (link?.kind !== "clause" || isThing(tokens, phrase))) continue;
    if (nested && cue.cue.act === "accept") continue;
    // `a spus că speră că …`: the content of both verbs is the same.
    if (nested && (!phrase || found.shared) && (covered[cue.from - 1] === 0 || cue.from === 0)) continue;
    // `Datele arată că …`: a verb that also means that something is evidence.
    if (!inverted && phrase && can(tokens[cue.from], kinds.homograph) && isThing(tokens, phrase)) continue;
    if (phrase && nested) {
      speaker = speakers.resolve(phrase);
    } else if (phrase) {
      if (phrase.outlet && (inverted || !link)) continue;
      speaker = speakers.resolve(phrase);
      lastPhrase = phrase;
      lastSpeaker = speaker;
    } else if (lastPhrase || lastSpeaker) {
      phrase = lastPhrase;
      speaker = lastSpeaker ?? speakers.resolve(phrase);
      lastSpeaker = speaker;
    } else {
      speaker = speakers.resolve(undefined);
      lastSpeaker = speaker;
    }
    const cueSpan = { start: (tokens[cue.from] as Token).start, end: (tokens[cue.to - 1] as Token).end };
    const date = dateOf(view, clause);
    const item = {
      cue: cueSpan,
      ...(cue.cue.act && { act: cue.cue.act }),
      ...(speaker && { speaker }),
      ...(date && { date }),
    };
    const offer = inverted
      ? undefined
      : offerOf(view, text, { cue, link, end: link ? contentEnd(view, link, limits) : 0 });
    if (offer) {
      const { from, to, kind, addressees } = offer;
      offers.push({
        start: (tokens[from] as Token).start,
        end: (tokens[to - 1] as Token).end,
        rule: link ? `offer-${link.kind}` : "offer-object",
        kind,
        cue: cueSpan,
        addressees: addressees.flatMap((each) => speakers.resolve(each) ?? []),
        ...(speaker && { speaker }),
        ...(date && { date }),
      });
    }
    if (inverted) {
      const from = contentStart(view, clause.edge);
      const to = clause.edge;
      // `È quanto si legge in una nota`
      if (to <= 3 && to > 0 && can(tokens[cue.from - 1], kinds.impersonal) && refersBack(tokens, to)) {
        backward = { rule: "next-sentence", ...item };
        continue;
      }
      const rest = restOfContent(view, clause, limits);
      if (rest > 0 && !isWholeQuote(tokens, from, to)) {
        const begin = startsContent(view, to) ? from : rest;
        const end = limits.end(rest);
        quote(begin, end, speaker, "parenthesis", date);
        if ((!cue.cue.quoteOnly || cue.cue.act === undefined) && end - begin >= 2)
          report(begin, end, { rule: "parenthesis", ...item });
        continue;
      }
      if (isWholeQuote(tokens, from, to)) quote(from, to, speaker, "quote-cue", date);
      else if (to - from >= 2) {
        quote(from, to, speaker, "content-cue", date);
        const speaks = speaksOnly.has(cue.cue.act) || cue.cue.act === "deny" || cue.cue.act === "appeal";
        if (speaks && hasVerbOrQuote(view, from, to)) report(from, to, { rule: "content-cue", ...item });
      } else if (from >= to && sentence.tokens[0]) {
        backward = { rule: "next-sentence", ...item };
      }
      if (link?.kind === "quote") quote(link.content, limits.end(link.content), speaker, "cue-quote", date);
      continue;
    }
    if (!link) {
      const postposed = clause.phrase !== undefined && clause.phrase.from >= cue.to;
      if (cue.from <= 2 && postposed && cue === cues[0] && refersBack(tokens, cue.from)) {
        backward = { rule: "next-sentence", ...item };
      }
      continue;
    }
    const end = contentEnd(view, link, limits);
    if (link.kind === "quote") {
      quote(link.content, end, speaker, "cue-quote", date);
      continue;
    }
    // What a reported clause says that somebody agreed to is part of that clause.
    if (nested && link.kind !== "clause" && link.kind !== "colon") continue;
    // `X, care a cerut să rămână anonim` is a remark about the source.
    if (link.kind === "infinitive" && (cue.cue.act === "accept" || cue.cue.act === "reject")) continue;
    if (link.kind === "infinitive" && cue.cue.act === "appeal" && can(tokens[cue.from - 1], kinds.relative))
      continue;
    quote(link.content, end, speaker, `cue-${link.kind}`, date);
    // `ha risposto che`: verbs of conversation report a clause, and otherwise only words in quotation marks.
    const believes = can(tokens[link.content - 2], kinds.belief);
    const clauseOnly = link.kind === "clause" && (link.adjacent || believes) && cue.cue.act === undefined;
    if (cue.cue.quoteOnly && !clauseOnly) continue;
    if (link.kind === "colon" && end - link.content < 3) continue;
    report(link.content, end, { rule: `cue-${link.kind}`, ...item });
    covered.fill(1, link.content, end);
  }

  const label = sentence.headline && cues.length === 0 ? headlineLabel(view, text) : undefined;
  if (label) {
    const cue = { start: (tokens[label.to] as Token).start, end: (tokens[label.to] as Token).end };
    const speaker = speakers.resolve(label);
    const end = limits.end(label.to + 1);
    if (speaker) report(label.to + 1, end, { rule: "headline", cue, act: "assert", speaker });
    quote(label.to + 1, end, speaker, "headline");
  }
  if (can(tokens[0], kinds.thus) && startsPhrase(view, 1)) {
    const phrase = phraseAt(view, text, 1, Math.min(tokens.length, 25));
    const after = phrase?.to ?? 0;
    // `Così il ministro, che ha parlato a Roma`, but not `Così il ministro ha parlato`
    const ends =
      !view.cueAt(after) && !isVerb(tokens, after, vocabulary) && !can(tokens[after], kinds.clitic);
    const speaker = phrase?.kind === undefined || !ends ? undefined : speakers.resolve(phrase);
    const cue = { start: (tokens[0] as Token).start, end: (tokens[0] as Token).end };
    if (speaker) backward = { rule: "next-sentence", cue, act: "assert", speaker };
  }
  backward ??= pointsBack(view, text, speakers);
  let rest = tokens.flatMap((token, index) =>
    token.quotation !== undefined && !quotations.has(token.quotation)
      ? [{ quotation: token.quotation, index }]
      : [],
  );
  const unattributed: number[] = [];
  for (const { quotation, index } of rest) {
    const phrase = nameAfterQuote(view, text, index);
    if (!phrase) continue;
    lastPhrase = phrase;
    lastSpeaker = speakers.resolve(phrase);
    quotations.set(quotation, { speaker: lastSpeaker, rule: "quote-name" });
  }
  rest = rest.filter(({ quotation }) => !quotations.has(quotation));
  if (rest.length > 0) {
    const only = isWholeQuote(tokens, 0, tokens.length);
    const label = labelBefore(view, text, rest[0]?.index ?? 0);
    const subject =
      label ?? lastPhrase ?? subjectOfColon(view, text, rest[0]?.index ?? 0) ?? sentenceSubject(view, text);
    for (const { quotation, index } of rest) {
      if (label && index > 0) quotations.set(quotation, { speaker: speakers.resolve(label), rule: "label" });
      else if (lastSpeaker) quotations.set(quotation, { speaker: lastSpeaker, rule: "same-sentence" });
      else if (!only && subject)
        quotations.set(quotation, { speaker: speakers.resolve(subject), rule: "subject" });
      else unattributed.push(quotation);
    }
  }
  let ownSubject: Speaker | undefined;
  if (clauses.length === 0 && !isWholeQuote(tokens, 0, tokens.length)) {
    const subject = sentenceSubject(view, text);
    if (subject?.kind === "person") {
      speakers.notice(subject);
      ownSubject = speakers.resolve(subject);
    }
  }
  return {
    statements,
    quotations: [...quotations].map(([quotation, by]) => ({ quotation, ...by })),
    unattributed,
    agencies: agenciesOf(view, cues, attributions),
    offers,
    ...(ownSubject && { subject: ownSubject }),
    ...(backward && { backward }),
  };
}

/** Whether a phrase has no word that means an actor or a text, so that it probably means neither. */
function isThing(tokens: readonly Token[], { from, to, kind, pronoun, document }: NounPhrase): boolean {
  if (kind !== undefined || pronoun || document) return false;
  return tokens[from]?.kind !== "name" && !tokens.slice(from, to).some((token) => can(token, kinds.person));
}

/** Whether an attribution between dashes names only the source, as in `ha detto – secondo una nota – che`. */
function isAside(tokens: readonly Token[], { from, to }: Attribution): boolean {
  return tokens[from - 1]?.kind === "dash" && tokens[to]?.kind === "dash" && from > 3;
}

/** Whether the subject of a clause is a negative pronoun, as in `nobody in the palace would say`. */
function namesNobody(tokens: readonly Token[], { phrase, found, cue }: Clause): boolean {
  if (phrase && can(tokens[phrase.from], kinds.negation)) return true;
  for (let at = Math.max(found.clause, cue.from - reach); at < cue.from; at += 1) {
    if (can(tokens[at], kinds.negation) && can(tokens[at], kinds.pronoun)) return true;
  }
  return false;
}

/** The most words before the comma in `On Tuesday, in the port of Alba, the minister said`. */
const longestOpening = 12;

/** Returns the day of a statement: the date beside its cue and outside its content. */
function dateOf(view: View, { cue, link, inverted, edge, found }: Clause): Edtf | undefined {
  const { tokens, vocabulary } = view;
  const from = inverted ? edge : Math.max(found.clause, cue.from - 20);
  const to = link && !inverted ? link.content : Math.min(tokens.length, cue.to + 12);
  for (let at = from; at < to; at += 1) {
    const { date, quotation } = tokens[at] as Token;
    if (quotation !== undefined && at >= cue.to) return undefined;
    if (date) return date.edtf;
  }
  if (inverted || from > longestOpening) return undefined;
  const opening = tokens.slice(0, from);
  const isAdverbial = opening.some(
    ({ kind }, at) => (kind === "date" && at < 2) || (at === 0 && can(opening[at], kinds.preposition)),
  );
  const hasOtherClause =
    can(tokens[from], kinds.conjunction) ||
    opening.some(
      (token, at) => token.kind === "quote" || token.kind === "colon" || isVerb(tokens, at, vocabulary),
    );
  if (!isAdverbial || hasOtherClause) return undefined;
  return opening.find(({ date }) => date !== undefined)?.date?.edtf;
}

/**
 * Whether an attribution at the end of a sentence names where somebody is quoted, because the sentence has a speaker, as in
 * `“…”, said Lavrov, according to a transcript`.
 */
function namesSource(
  { tokens }: View,
  { from, to, phrase }: Attribution,
  clauses: readonly Clause[],
): boolean {
  const after = tokens[to];
  // `a declarat, potrivit agenției, că …`
  const between = ({ cue, link, inverted }: Clause): boolean =>
    !inverted && link?.kind === "clause" && cue.to <= from && link.content >= to;
  if (clauses.some(between)) return true;
  if (phrase?.kind === "person" || tokens[from - 1]?.kind !== "comma") return false;
  if (after !== undefined && after.kind !== "stop") return false;
  return clauses.some(
    ({ cue, link, inverted, phrase: speaker, found }) =>
      cue.to < from && speaker !== undefined && (inverted || (link !== undefined && found.clause <= 2)),
  );
}

/** Returns the first phrase of a sentence that no preposition introduces, if it means an actor. */
function sentenceSubject(view: View, text: string): NounPhrase | undefined {
  const { tokens } = view;
  const limit = Math.min(tokens.length, 40);
  let at = 0;
  let afterPreposition = false;
  while (at < limit) {
    const token = tokens[at] as Token;
    if (token.kind === "quote" || token.kind === "stop") return undefined;
    if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner))
      afterPreposition = true;
    else if (startsPhrase(view, at) && (!isFiller(token) || can(token, kinds.determiner))) {
      const phrase = phraseAt(view, text, at, limit);
      if (!phrase) return undefined;
      if (!afterPreposition) {
        const person = tokens.slice(phrase.from, phrase.to).some((each) => can(each, kinds.person));
        if (phrase.kind !== undefined || phrase.pronoun || person) return phrase;
      }
      afterPreposition = false;
      at = phrase.to - 1;
    } else if (token.kind === "comma") afterPreposition = false;
    at += 1;
  }
  return undefined;
}

/**
 * Returns the actor after a quotation that opens a sentence, a comma and a verb that no class has, as in `“…”, quipped
 * Congresswoman Nelly Portocarrero`.
 */
function nameAfterQuote(view: View, text: string, index: number): NounPhrase | undefined {
  const { tokens } = view;
  const comma = tokens[index + 1]?.kind === "comma" || tokens[index + 1]?.kind === "colon";
  const colon = tokens[index + 1]?.kind === "colon";
  const verb = tokens[comma ? index + 2 : index + 1];
  if (index > 1 || verb?.kind !== "word" || verb.capital) return undefined;
  let noun = comma ? index + 2 : index + 1;
  while (noun < index + 6 && can(tokens[noun], kinds.auxiliary | kinds.passive | kinds.determiner)) noun += 1;
  // `„…”, a fost mesajul transmis de minister`
  if (can(verb, kinds.auxiliary | kinds.passive) && can(tokens[noun], kinds.document)) {
    const phrase = phraseAt(view, text, noun, Math.min(tokens.length, noun + 24), false);
    const author = phrase && authorOf(view, text, phrase);
    return author?.kind === undefined ? undefined : author;
  }
  const other =
    kinds.preposition |
    kinds.genitive |
    kinds.conjunction |
    kinds.subordinator |
    kinds.relative |
    kinds.complementizer;
  if (can(verb, other)) return undefined;
  let from = comma ? index + 2 : index + 1;
  // `hanno sentenziato i media`
  if (can(verb, kinds.auxiliary) && tokens[from + 1]?.kind === "word") from += 1;
  for (let at = from + 1; at < from + (colon ? 9 : 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "comma" || token.kind === "stop" || token.kind === "quote") return undefined;
    // `«…»: è l'appello di Orsini`: the actor is in the phrase that names the words.
    if (!colon && can(token, kinds.preposition) && !can(token, kinds.determiner)) return undefined;
    const actor =
      token.kind === "name" || token.kind === "role" || can(token, kinds.person) || can(token, kinds.pronoun);
    if (actor) return phraseAt(view, text, at, tokens.length);
  }
  return undefined;
}

/** Returns the subject of the verb before a colon and a quotation, as in `Tveit laughed off the remark: “…”`. */
function subjectOfColon(view: View, text: string, quote: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  if (tokens[quote - 1]?.kind !== "colon") return undefined;
  const agent = agentBefore(view, text, quote - 1);
  if (agent) return agent;
  for (let at = quote - 2; at > Math.max(0, quote - 20); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "semicolon" || token.kind === "stop") return undefined;
    if (!isVerb(tokens, at, vocabulary)) continue;
    const { phrase } = subjectBefore(view, text, verbAsCue(at), new Set());
    if (phrase) return phrase;
  }
  return undefined;
}

/** Returns the actor in `La conferma è arrivata dal portavoce:`. */
function agentBefore(view: View, text: string, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = colon - 1; at > Math.max(0, colon - 12); at -= 1) {
    if (!can(tokens[at - 1], kinds.agent) || !startsPhrase(view, at)) continue;
    const phrase = phraseAt(view, text, at, colon);
    return phrase?.to === colon && phrase.kind !== undefined ? phrase : undefined;
  }
  return undefined;
}

/** Returns a verb that reports nothing in the form of a cue. */
function verbAsCue(at: number): Cue {
  return { from: at, to: at + 1, cue: {}, form: "finite", negated: false };
}

/** Returns the name before a colon, as in `Putin: «…»` or `Lavrov, despre pace: „…”`. */
function labelBefore(view: View, text: string, quote: number): NounPhrase | undefined {
  const { tokens } = view;
  let colon = quote - 1;
  if (tokens[colon]?.kind === "dash") colon -= 1;
  if (tokens[colon]?.kind !== "colon") return undefined;
  const start = Math.max(0, colon - 16);
  for (let at = start; at < colon; at += 1) {
    if (isVerb(tokens, at, view.vocabulary)) return undefined;
  }
  // `Alba, Orsini: «…»`: the topic of a headline is before the comma.
  const topic = afterLastComma(tokens, start, colon);
  if (topic > start && startsPhrase(view, topic)) {
    const person = phraseAt(view, text, topic, colon);
    const first = startsPhrase(view, start) ? phraseAt(view, text, start, topic - 1) : undefined;
    if (person?.kind === "person" && person.to === colon && first?.kind !== "person") return person;
  }
  if (!startsPhrase(view, start)) return personBefore(view, text, start, colon);
  const phrase = phraseAt(view, text, start, colon);
  if (!phrase || phrase.kind !== undefined) return phrase;
  // `Avertismentul lui Stoltenberg: «…»`
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (tokens[at]?.mention?.kind === "person") return phraseAt(view, text, at, colon);
  }
  return phrase;
}

/** Returns the actor before the colon of a headline, as in `Peskov: Kremlinul nu negociază`. A state is a topic instead. */
function headlineLabel(view: View, text: string): NounPhrase | undefined {
  const { tokens } = view;
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  if (colon < 1 || colon > 8 || tokens[colon + 1]?.kind === "quote" || !startsPhrase(view, 0))
    return undefined;
  const phrase = phraseAt(view, text, 0, colon);
  if (phrase?.to !== colon || (phrase.kind !== "person" && phrase.kind !== "organization")) return undefined;
  for (let at = colon + 2; at < tokens.length; at += 1) {
    if (isVerb(tokens, at, view.vocabulary)) return phrase;
  }
  return undefined;
}

/** Returns the index after the last comma or colon of a stretch, or its start. */
function afterLastComma(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (tokens[at]?.kind === "comma" || tokens[at]?.kind === "colon") return at + 1;
  }
  return start;
}

/** Returns the person before a colon, as in `Sulla stessa linea Danko: «…»`. */
function personBefore(view: View, text: string, start: number, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = start; at < colon; at += 1) {
    const token = tokens[at] as Token;
    const person = token.mention?.kind === "person" || token.role?.kind === "person";
    if (person && !can(tokens[at - 1], kinds.preposition | kinds.genitive))
      return phraseAt(view, text, at, colon);
  }
  return undefined;
}

/** Reads a sentence such as `A dirlo è stato il ministro` or `È il commento di Orsini` on the words before it. */
function pointsBack(
  view: View,
  text: string,
  speakers: Speakers,
): Omit<ReportedStatement, keyof Span> | undefined {
  const { tokens, vocabulary } = view;
  const end = matchPhrases(tokens, 0, vocabulary.backward);
  if (end < 0) return undefined;
  let at = end;
  const skipped = kinds.auxiliary | kinds.passive | kinds.genitive | kinds.agent;
  while (at < end + 4 && (isFiller(tokens[at]) || can(tokens[at], skipped))) at += 1;
  const phrase = startsPhrase(view, at)
    ? phraseAt(view, text, at, Math.min(tokens.length, at + 24))
    : undefined;
  if (!phrase || (phrase.kind === undefined && !can(tokens[at], kinds.person | kinds.determiner)))
    return undefined;
  const speaker = speakers.resolve(phrase);
  const cue = { start: (tokens[0] as Token).start, end: (tokens[end - 1] as Token).end };
  return speaker && { rule: "next-sentence", cue, act: "assert", speaker };
}

/** Whether a sentence such as `Lo ha detto X`, `È quanto afferma X` or `Declarația îi aparține lui X` is on the one before. */
function refersBack(tokens: readonly Token[], cue: number): boolean {
  if (cue === 0) return false;
  return tokens
    .slice(0, cue)
    .some(
      (token) => can(token, kinds.document) || (can(token, kinds.clitic) && !can(token, kinds.impersonal)),
    );
}

/** Whether a quotation begins like a sentence. */
function opensDirectly(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token?.capital === true;
}

function isWholeQuote(tokens: readonly Token[], from: number, to: number): boolean {
  let quotes = 0;
  for (let at = from; at < to; at += 1) {
    const { kind } = tokens[at] as Token;
    if (kind === "quote") quotes += 1;
    else if (kind !== "comma" && kind !== "stop" && kind !== "dash" && kind !== "bracket" && kind !== "other")
      return false;
  }
  return quotes > 0;
}

function hasVerbOrQuote(view: View, from: number, to: number): boolean {
  const { tokens, vocabulary } = view;
  for (let at = from; at < to; at += 1) {
    if (at >= from + 3 || tokens[at]?.kind === "quote" || isVerb(tokens, at, vocabulary)) return true;
  }
  return false;
}

/** Returns the index at which the content before an inverted cue begins. */
function contentStart({ tokens, cueAt }: View, edge: number): number {
  let from = Math.max(0, edge - longest);
  let cues = false;
  for (let at = from; at < edge && !cues; at += 1) cues = cueAt(at);
  for (let at = edge - 1; at >= from; at -= 1) {
    // A semicolon is part of the content, unless another statement is before it.
    if ((tokens[at]?.kind === "semicolon" && cues) || tokens[at]?.kind === "colon") {
      from = at + 1;
      break;
    }
  }
  while (from < edge && (tokens[from]?.kind === "dash" || tokens[from]?.kind === "comma")) from += 1;
  // `But “…,” he added`
  if (from + 1 < edge && can(tokens[from], kinds.conjunction) && tokens[from + 1]?.kind === "quote")
    from += 1;
  return from;
}

/** Returns the subject and the content of each cue. */
function readClauses(
  view: View,
  text: string,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
): readonly Clause[] {
  const ends = new Set(cues.map(({ to }) => to - 1));
  const inAttribution = new Set<number>();
  for (const { from, to } of attributions) for (let at = from; at < to; at += 1) inAttribution.add(at);
  const clauses: Clause[] = [];
  for (const cue of cues) {
    if (inAttribution.has(cue.from) || inAttribution.has(cue.to - 1)) continue;
    const found =
      cue.form === "gerund" ? gerundSubject(view, text, cue, ends) : subjectBefore(view, text, cue, ends);
    const link = findLink(view, cue);
    clauses.push(
      readClause(view, text, {
        cue,
        link,
        found,
        ends,
        first: clauses.length === 0,
        previous: clauses.at(-1),
      }),
    );
  }
  const [opening, main] = clauses;
  // `Menționând că …, Erdogan a spus: „…”`
  if (opening?.cue.form === "gerund" && opening.cue.from <= 1 && main?.phrase && !main.inverted)
    clauses[0] = { ...opening, phrase: main.phrase };
  return clauses;
}

function gerundSubject(view: View, text: string, cue: Cue, ends: ReadonlySet<number>): Found {
  const { tokens } = view;
  const before = tokens[cue.from - 1];
  const quoted = can(before, kinds.subordinator) ? quotedPerson(view, text, cue.from - 1) : undefined;
  if (quoted) return { clause: quoted.from, phrase: quoted };
  const joined = kinds.conjunction | kinds.preposition;
  if (before?.kind === "comma" || can(before, joined)) return { clause: cue.from, shared: true };
  return { ...subjectBefore(view, text, cue, ends), shared: true };
}

/** Returns the person in `quoted Orsini as saying`. */
function quotedPerson(view: View, text: string, end: number): NounPhrase | undefined {
  for (let at = end - 1; at > Math.max(0, end - 12); at -= 1) {
    if (view.cueAt(at) && startsPhrase(view, at + 1)) {
      const phrase = phraseAt(view, text, at + 1, end);
      return phrase?.to === end ? phrase : undefined;
    }
  }
  return undefined;
}

interface ClauseParts {
  readonly cue: Cue;
  readonly link: Link | undefined;
  readonly found: Found;
  readonly ends: ReadonlySet<number>;
  readonly first: boolean;
  readonly previous: Clause | undefined;
}

function readClause(
  view: View,
  text: string,
  { cue, link, found, ends, first, previous }: ClauseParts,
): Clause {
  const { tokens } = view;
  let edge = cue.from;
  while (edge > 0 && isFiller(tokens[edge - 1])) edge -= 1;
  const before = tokens[edge - 1];
  if (cue.form === "gerund") {
    const phrase = found.phrase ?? (first ? earlierSubject(view, text, cue, ends) : undefined);
    const own = first || found.shared === undefined;
    return { cue, link, found, inverted: false, phrase: own ? phrase : undefined, edge: cue.from };
  }
  const between = before?.kind === "comma" && tokens[cue.to]?.kind === "comma";
  if (between && cue.form !== "passive" && !opensClause(link) && found.phrase?.to === edge - 1) {
    // `Sofia, ha aggiunto, è un'amica`: the phrase before the comma belongs to the content.
    return {
      cue,
      link: undefined,
      found,
      inverted: true,
      phrase: undefined,
      edge: contentEdge(tokens, edge),
    };
  }
  if (cue.form === "passive") {
    const phrase = agentAfter(view, text, cue);
    const inverted = link === undefined && (before?.kind === "comma" || before?.kind === "quote");
    return {
      cue,
      link: phrase ? link : undefined,
      found,
      inverted: inverted && phrase !== undefined,
      phrase,
      edge: contentEdge(tokens, edge),
    };
  }
  if (can(tokens[cue.from - 1], kinds.impersonal) && cue.form !== "perfect") {
    return impersonalClause(view, text, { cue, link, found, edge });
  }
  const opens = edge > 0 && (before?.kind === "comma" || before?.kind === "quote" || before?.kind === "dash");
  if (opens) {
    const after = subjectAfter(view, text, cue.to);
    const afterQuote = before?.kind === "quote" || tokens[edge - 2]?.kind === "quote";
    const linked =
      link !== undefined &&
      link.kind !== "quote" &&
      !(link.kind === "bare" && after !== undefined && !isBareClause(view, after.from)) &&
      (after === undefined ||
        link.content <= after.from + 1 ||
        link.adjacent ||
        (link.kind === "clause" && found.phrase !== undefined && !afterQuote));
    if (!cue.cue.receiver && (!linked || (afterQuote && !link?.adjacent))) {
      // `a spus că „…”, a denunțat puterea drept „…”`: the quotation belongs to the verb before it.
      const coordinated =
        afterQuote &&
        after !== undefined &&
        previous?.inverted === false &&
        previous.phrase !== undefined &&
        (previous.link?.kind === "clause" || previous.link?.kind === "infinitive") &&
        isThing(tokens, after);
      if (after && !coordinated) {
        const kept = link && link.kind === "quote" && link.content >= after.to ? link : undefined;
        const follows =
          afterQuote ||
          !found.phrase ||
          hasClause(view, edge - 1) ||
          ((link === undefined || link.kind === "quote") &&
            speaksOnly.has(cue.cue.act) &&
            endsAtActor(view, after));
        const subject = follows ? after : undefined;
        if (subject)
          return { cue, link: kept, found, inverted: true, phrase: subject, edge: contentEdge(tokens, edge) };
      } else if (
        !after &&
        (afterQuote || tokens[cue.to]?.kind === "comma") &&
        !found.phrase &&
        (!link || link.kind === "quote")
      ) {
        // `«…», dicono dalla Farnesina`
        const place = afterQuote ? agentAfter(view, text, cue) : undefined;
        return {
          cue,
          link: link?.kind === "quote" ? link : undefined,
          found,
          inverted: true,
          phrase: place?.kind === "person" ? undefined : place,
          edge: contentEdge(tokens, edge),
        };
      }
    }
  }
  const { phrase } = found;
  if (phrase?.document && !link && cue.cue.quoteOnly) {
    // `Declarația îi aparține președintelui`
    const author = subjectAfter(view, text, cue.to);
    if (author) return { cue, link, found, inverted: false, phrase: author, edge };
  }
  if (phrase && (link === undefined || link.kind === "quote")) {
    // `…, Hagel said in Sydney.` and `…”, he said, “…`
    let from = phrase.from;
    while (from > 0 && isFiller(tokens[from - 1])) from -= 1;
    const mark = tokens[from - 1];
    const adjacent = phrase.to >= edge || isOneClause(tokens, phrase.to, edge);
    if (from > 0 && adjacent && (mark?.kind === "comma" || mark?.kind === "quote" || mark?.kind === "dash")) {
      const afterQuote = mark.kind === "quote" || tokens[from - 2]?.kind === "quote";
      const parenthesis = mark.kind === "comma" && tokens[cue.to]?.kind === "comma";
      if (afterQuote || (link === undefined && (parenthesis || hasClause(view, from - 1)))) {
        return { cue, link, found, inverted: true, phrase, edge: contentEdge(tokens, from) };
      }
    }
  }
  if (!phrase && !found.question) {
    const after =
      edge === 0 || before?.kind === "colon" || !found.shared ? postposed(view, text, cue, link) : undefined;
    if (after) return { cue, link, found, inverted: false, phrase: after, edge };
    if (first && found.shared) {
      const shared = earlierSubject(view, text, cue, ends);
      if (shared) return { cue, link, found, inverted: false, phrase: shared, edge };
    }
  }
  return { cue, link, found, inverted: false, phrase, edge };
}

function opensClause(link: Link | undefined): boolean {
  return link?.kind === "clause" || link?.kind === "infinitive";
}

const oneClause: ReadonlySet<string> = new Set(["word", "name", "role", "outlet", "date"]);

/** Whether no mark is between a subject and its verb, or a parenthesis that ends at the verb. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reach) return false;
  const closed = tokens[from]?.kind === "comma" && tokens[to - 1]?.kind === "comma" && to - from > 2;
  for (let at = closed ? from + 1 : from; at < (closed ? to - 1 : to); at += 1) {
    const token = tokens[at] as Token;
    if (!oneClause.has(token.kind) || can(token, kinds.conjunction | kinds.complementizer)) return false;
  }
  return true;
}

/** Acts whose verbs seldom have an actor as their object. */
const speaksOnly: ReadonlySet<string | undefined> = new Set([undefined, "assert", "announce", "warn"]);

/** Whether a phrase means an actor and ends its clause, so that it is the subject and not the object of the verb. */
function endsAtActor({ tokens }: View, phrase: NounPhrase): boolean {
  const next = tokens[phrase.to];
  const ends = !next || next.kind === "comma" || next.kind === "stop" || can(next, kinds.setting);
  const person = can(tokens[phrase.from], kinds.person) || can(tokens[phrase.from + 1], kinds.person);
  return ends && (phrase.kind !== undefined || phrase.pronoun === true || person);
}

/** Reads `si legge nella nota del ministero` or `în comunicat se arată că`: the author of the text is the speaker. */
function impersonalClause(
  view: View,
  text: string,
  { cue, link, found, edge }: Omit<ClauseParts, "ends" | "first" | "previous"> & { edge: number },
): Clause {
  const { tokens } = view;
  const after = link?.kind === "clause" ? undefined : documentNear(view, text, cue.to, cue.to + 8);
  const phrase = after ?? documentNear(view, text, Math.max(0, edge - 14), edge);
  const mark = tokens[edge - 1]?.kind;
  const inverted = after !== undefined || (link?.kind !== "clause" && (mark === "comma" || mark === "quote"));
  return {
    cue,
    link: inverted ? undefined : link,
    found: { clause: found.clause },
    inverted,
    phrase,
    edge: contentEdge(tokens, edge),
  };
}

/** Returns the author of the text that a stretch names, or the text itself. */
function documentNear(view: View, text: string, from: number, to: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    if (!can(tokens[at], kinds.document)) continue;
    const phrase = phraseAt(view, text, at, Math.min(tokens.length, at + 24), false);
    return phrase && authorOf(view, text, phrase);
  }
  return undefined;
}

/** Returns the index of the token after the content before `edge`: without the comma between them. */
function contentEdge(tokens: readonly Token[], edge: number): number {
  let at = edge;
  while (at > 0 && (tokens[at - 1]?.kind === "comma" || tokens[at - 1]?.kind === "dash")) at -= 1;
  return at;
}

/** Whether a clause with a verb or a quotation ends at `end`, rather than an apposition. */
function hasClause(view: View, end: number): boolean {
  const { tokens, vocabulary, cueAt } = view;
  let afterRelative = false;
  for (let at = Math.max(0, end - reach); at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "quote") return true;
    if (can(token, kinds.relative)) afterRelative = true;
    if (isVerb(tokens, at, vocabulary) || cueAt(at)) {
      if (!afterRelative) return true;
      afterRelative = false;
    }
  }
  return end >= 12;
}

/** Returns the subject after a verb at the beginning of a sentence, as in `Al riguardo si è espresso Giuseppe Conte`. */
function postposed(view: View, text: string, cue: Cue, link: Link | undefined): NounPhrase | undefined {
  // The object of a verb such as `accused` is not its subject.
  if (cue.cue.receiver) return undefined;
  if (cue.cue.act !== undefined && !["assert", "announce"].includes(cue.cue.act)) return undefined;
  const phrase =
    startsPhrase(view, cue.to) || isFiller(view.tokens[cue.to]) || can(view.tokens[cue.to], kinds.preposition)
      ? subjectAfter(view, text, cue.to)
      : undefined;
  if (!phrase || (link && (link.adjacent || phrase.to > link.content))) return undefined;
  return phrase.kind !== undefined || phrase.pronoun ? phrase : undefined;
}

/** Returns the agent of a passive, as in `è stato detto dal ministro`. */
function agentAfter(view: View, text: string, cue: Cue): NounPhrase | undefined {
  const { tokens } = view;
  let at = cue.to;
  while (at < cue.to + 3 && isFiller(tokens[at])) at += 1;
  if (!can(tokens[at], kinds.agent)) return undefined;
  at += 1;
  if (can(tokens[at], kinds.preposition)) at += 1;
  return startsPhrase(view, at) ? phraseAt(view, text, at, Math.min(tokens.length, at + 24)) : undefined;
}

/** Returns the subject of the sentence before a cue that has none of its own. */
function earlierSubject(
  view: View,
  text: string,
  cue: Cue,
  ends: ReadonlySet<number>,
): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  for (let at = cue.from - 1; at > Math.max(0, cue.from - reach); at -= 1) {
    if (!isVerb(tokens, at, vocabulary)) continue;
    const found = subjectBefore(view, text, verbAsCue(at), ends);
    if (found.phrase) return found.phrase;
  }
  return sentenceSubject(view, text);
}

/**
 * Returns the index at which content goes on after a cue in the middle of it, as in `Sofia, he added, is a demanding
 * friend`, or 0 if it does not.
 */
function restOfContent(view: View, { cue, phrase, edge }: Clause, limits: Limits): number {
  const { tokens, vocabulary } = view;
  const to = phrase && phrase.from >= cue.to ? phrase.to : cue.to;
  const mark = tokens[edge]?.kind;
  if ((mark !== "comma" && mark !== "dash") || tokens[to]?.kind !== mark) return 0;
  const from = to + 1;
  const next = tokens[from];
  if (!next || next.kind === "date" || limits.end(from) - from < (next.kind === "quote" ? 1 : 2)) return 0;
  const short = edge - contentStart(view, edge) < 5;
  if (can(next, kinds.relative) || vocabulary.gerunds.has(next.word)) return 0;
  if (
    matchPhrases(tokens, from, vocabulary.quotedBy) >= 0 ||
    matchPhrases(tokens, from, vocabulary.accordingTo) >= 0
  )
    return 0;
  if (next.kind === "quote") return from;
  if (can(next, kinds.setting)) return 0;
  if (short || can(next, kinds.subordinator) || completes(view, edge, from)) return from;
  return 0;
}

/**
 * Whether words after a cue complete the clause before it: `alcun ritiro` in `Nei prossimi mesi non ci sarà, ha detto,
 * alcun ritiro`, an infinitive, or a verb if the words before the cue have none.
 */
function completes(view: View, edge: number, from: number): boolean {
  const { tokens, vocabulary } = view;
  const next = tokens[from] as Token;
  if (can(next, kinds.negation | kinds.infinitiveLink) && !can(next, kinds.preposition)) return true;
  const endsInVerb =
    isVerb(tokens, edge - 1, vocabulary) || can(tokens[edge - 2], kinds.auxiliary | kinds.verb);
  if (endsInVerb && next.kind === "word" && startsPhrase(view, from)) {
    for (let at = contentStart(view, edge); at < edge; at += 1)
      if (can(tokens[at], kinds.negation)) return true;
  }
  const isInfinitive =
    next.can === 0 && vocabulary.infinitiveEndings.some((ending) => next.word.endsWith(ending));
  const isVerbNear = (at: number): boolean => isVerb(tokens, at, vocabulary);
  if (!isInfinitive && !isVerbNear(from) && !(isFiller(next) && isVerbNear(from + 1))) return false;
  for (let at = contentStart(view, edge); at < edge; at += 1) if (isVerbNear(at)) return isInfinitive;
  return !isInfinitive;
}

/** Whether the words before `end` are more than an introduction such as `Allo stesso tempo`. */
function startsContent(view: View, end: number): boolean {
  const { tokens } = view;
  const from = contentStart(view, end);
  let afterPreposition = false;
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma") afterPreposition = false;
    // `Non ci sarà, ha detto Blinken, alcun ritiro`: the verb is before the cue.
    else if (can(token, kinds.negation) || isVerb(tokens, at, view.vocabulary)) return true;
    else if (isFiller(token) || can(token, kinds.conjunction)) continue;
    else if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner))
      afterPreposition = true;
    else if (!afterPreposition && startsPhrase(view, at)) return true;
  }
  return false;
}

interface Limits {
  /** Returns the index of the token after the content that begins at `from`. */
  readonly end: (from: number) => number;
}

/** Computes where contents end: at the next cue of the same rank, at an attribution, or with the sentence. */
function contentLimits(view: View, clauses: readonly Clause[], attributions: readonly Attribution[]): Limits {
  const { tokens } = view;
  const cuts = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "quote" && tokens[at - 1]?.kind === "colon") cuts.add(at - 1);
  }
  let fronted = false;
  for (const { cue, link, found, inverted, phrase, edge } of clauses) {
    const own = phrase && !found.shared && phrase.to <= cue.from && tokens[phrase.from - 1]?.kind === "comma";
    // `Auspicando che si tratti, il ministro ha detto che`: the main clause begins with its subject.
    if (fronted && own) cuts.add(phrase.from - 1);
    const opener = tokens[edge - 1]?.kind;
    if (cue.form === "gerund" && (opener === undefined || opener === "colon" || opener === "semicolon"))
      fronted = true;
    if (inverted) {
      cuts.add(edge);
      continue;
    }
    if (!link || cue.negated) continue;
    let at = phrase && !found.shared ? Math.min(found.clause, phrase.from) : edge;
    if (cue.form === "gerund") at = edge;
    while (at > 0 && can(tokens[at - 1], kinds.conjunction)) at -= 1;
    const conjunction = can(tokens[at], kinds.conjunction);
    const comma = tokens[at - 1]?.kind === "comma";
    if (cue.form === "gerund" ? comma : conjunction) cuts.add(comma ? at - 1 : at);
  }
  for (const { from } of attributions) if (tokens[from - 1]?.kind === "comma") cuts.add(from - 1);
  let last = tokens.length;
  while (last > 0 && ["stop", "semicolon", "comma", "colon", "dash"].includes(tokens[last - 1]?.kind ?? ""))
    last -= 1;
  const next: number[] = new Array(tokens.length + 1).fill(last);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const semicolon = tokens[at]?.kind === "semicolon" && !continues(tokens, at + 1) ? at : undefined;
    next[at] = cuts.has(at) ? at : (semicolon ?? (next[at + 1] as number));
  }
  return {
    end: (from) => {
      const end = Math.min(last, next[from + 1] ?? last, from + longest);
      // Content that begins with a quotation ends with it, unless words follow without a comma.
      if (tokens[from]?.kind === "quote" && tokens[from + 1]?.kind === "comma") return from + 1;
      return Math.max(end, from);
    },
  };
}

/** Returns the index at which a finite verb goes on after an infinitive, as in `asked to stop and said`, or `end`. */
function verbAfterConjunction({ tokens, vocabulary, cueAt }: View, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (!can(tokens[at], kinds.conjunction)) continue;
    let next = at + 1;
    while (next < end && isFiller(tokens[next])) next += 1;
    const auxiliary = can(tokens[next], kinds.auxiliary) && isVerb(tokens, next, vocabulary);
    if (next < end && (cueAt(next) || auxiliary)) return tokens[at - 1]?.kind === "comma" ? at - 1 : at;
  }
  return end;
}

/** Whether a reported clause goes on after a semicolon, as in `that it rained; and that it would go on`. */
function continues(tokens: readonly Token[], index: number): boolean {
  const at = can(tokens[index], kinds.conjunction) ? index + 1 : index;
  return can(tokens[at], kinds.complementizer);
}

/** Returns the index after a content. An object or an adjective as content ends at a comma. */
function contentEnd(view: View, link: Link, limits: Limits): number {
  const { tokens } = view;
  const end = limits.end(link.content);
  if (link.kind === "infinitive") return verbAfterConjunction(view, link.content, end);
  if (link.kind !== "object") return end;
  for (let at = link.content; at < end; at += 1) if (tokens[at]?.kind === "comma") return at;
  return end;
}

/** Returns the index after a relative clause, as in `according to Putin, who is in Rome, the talks go on`. */
function relativeEnd({ tokens }: View, from: number): number {
  const begins = can(tokens[from], kinds.relative) && !can(tokens[from], kinds.determiner);
  if (!begins) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + reach); at += 1) {
    if (tokens[at]?.kind === "comma") return at + 1;
  }
  return from;
}

/** Returns the content of an attribution, as indexes of tokens. */
function attributedContent(
  view: View,
  { from, to, relative }: Attribution,
  limits: Limits,
): [number, number] {
  const { tokens } = view;
  let after = to;
  while (isFiller(tokens[after])) after += 1;
  if (tokens[after]?.kind === "comma") after += 1;
  after = relativeEnd(view, after);
  const end = limits.end(Math.min(after, tokens.length - 1));
  const before = from - (tokens[from - 1]?.kind === "comma" ? 1 : 0);
  if (end - after < (tokens[after]?.kind === "quote" ? 1 : 2)) return [contentStart(view, before), before];
  // `Il ritiro, secondo Putin, non avverrà`: the phrase is in the middle of its content.
  // `uigurii, care, potrivit ONU, sunt persecutați`: the content is the relative clause.
  const parenthesis =
    !relative &&
    before < from &&
    tokens[to]?.kind === "comma" &&
    !can(tokens[before - 1], kinds.relative) &&
    startsContent(view, before);
  return [parenthesis ? contentStart(view, before) : after, Math.max(after, end)];
}

/** Returns the media that a sentence names as its source. */
function agenciesOf(view: View, cues: readonly Cue[], attributions: readonly Attribution[]): AgencyMention[] {
  const { tokens } = view;
  const agencies: AgencyMention[] = [];
  const introduced = new Map<number, number>();
  for (const { from, to, phrase, quotedBy } of attributions) {
    if (quotedBy && phrase) for (let at = phrase.from; at < to; at += 1) introduced.set(at, from);
  }
  for (const { from, to } of cues) {
    for (let at = to; at < to + 4; at += 1)
      if (tokens[at]?.kind === "outlet" && !introduced.has(at)) introduced.set(at, from);
    let before = from - 1;
    while (isFiller(tokens[before])) before -= 1;
    if (tokens[before]?.kind === "outlet" && !introduced.has(before)) introduced.set(before, before);
  }
  // `transmit DPA, Reuters și Agerpres`
  for (let at = 2; at < tokens.length; at += 1) {
    const from = introduced.get(at - 2);
    const joins = tokens[at - 1]?.kind === "comma" || can(tokens[at - 1], kinds.conjunction);
    if (from !== undefined && joins && tokens[at]?.kind === "outlet" && !introduced.has(at))
      introduced.set(at, at);
  }
  for (const [at, from] of [...introduced].sort((a, b) => a[0] - b[0])) {
    const { outlet, end } = tokens[at] as Token;
    if (outlet)
      agencies.push({
        start: Math.min((tokens[from] as Token).start, outlet.start),
        end,
        rule: "source",
        name: outlet.name,
      });
  }
  return agencies;
}
