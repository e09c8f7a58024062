import type { StatementAct } from "../../model/statement.ts";
import type { ReportedOffer, ReportedStatement, Speaker } from "../reading.ts";
import { agenciesOf } from "./agencies.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { type Backward, pointsBack, refersBack, thusSpoke } from "./backward.ts";
import type { Clause } from "./clause.ts";
import { clauseAct, partnersOf, stanceOf } from "./clause-act.ts";
import { readClauses } from "./clauses.ts";
import { type Content, contentAct } from "./content-act.ts";
import { contentEnd, contentLimits, contentStart, type Limits, startsContent } from "./content-limits.ts";
import { can } from "./cues.ts";
import { deedOf } from "./deeds.ts";
import { jointSpeakers } from "./joint-speakers.ts";
import * as kinds from "./kinds.ts";
import { contentLabel, labelBefore, nameAfterQuote, subjectOfColon } from "./labels.ts";
import type { Link } from "./link.ts";
import { isThing, type NounPhrase } from "./noun-phrase.ts";
import { addresseesOfQuote, objectEnd, offerKind, offerOf } from "./offers.ts";
import {
  hasVerbOrQuote,
  isCondition,
  isMedium,
  isPostposed,
  isWholeQuote,
  namesNobody,
  namesOnly,
} from "./sentence-words.ts";
import type { ViewedSentence } from "./sentences-of.ts";
import { areSources, endOfInverted, namesMedium, namesSource } from "./sources.ts";
import type { Speakers } from "./speakers.ts";
import { speaksOnly } from "./special-clauses.ts";
import { attributedContent, restOfContent } from "./split-contents.ts";
import type { Act, Attributed, Spoken } from "./spoken.ts";
import { dateOf } from "./statement-date.ts";
import { spanOf, type Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** Returns the statements and quotations of a sentence with their speakers. */
export function readSentence(sentence: ViewedSentence, speakers: Speakers): Spoken {
  return new SentenceReader(sentence, speakers).read();
}

/** The act that quoted words perform, with its speaker, its other properties and its addressees. */
type Quoting = Act & Pick<Attributed, "addressees">;

class SentenceReader {
  private readonly view: View;
  private readonly tokens: readonly Token[];
  private readonly attributions: readonly Attribution[];
  private readonly clauses: readonly Clause[];
  private readonly limits: Limits;
  private readonly statements: ReportedStatement[] = [];
  private readonly offers: ReportedOffer[] = [];
  private readonly acts: ReportedStatement[] = [];
  private readonly quotations = new Map<number, Attributed>();
  private readonly unattributed: number[] = [];
  /** For each token: 1 if it is in what somebody said, 2 if it is in what a source reports, and otherwise 0. */
  private readonly covered: Uint8Array;
  private backward: Backward | undefined;
  private lastPhrase: NounPhrase | undefined;
  private lastSpeaker: Speaker | undefined;
  private lastOthers: readonly Speaker[] = [];

  constructor(
    private readonly sentence: ViewedSentence,
    private readonly speakers: Speakers,
  ) {
    this.view = sentence.view;
    this.tokens = sentence.tokens;
    this.attributions = findAttributions(this.view);
    this.clauses = readClauses(this.view, this.attributions);
    this.limits = contentLimits(this.view, this.clauses, this.attributions);
    this.covered = new Uint8Array(this.tokens.length + 1);
  }

  read(): Spoken {
    // Attributions are read before clauses, so that the speaker of a clause replaces the speaker of an attribution.
    for (const attribution of this.attributions) this.readAttribution(attribution);
    this.readLabel();
    for (const clause of this.clauses)
      this.readClause(this.isClaimed(clause) ? { ...clause, link: undefined } : clause);
    this.backward = thusSpoke(this.view, this.speakers) ?? this.backward;
    this.backward ??= pointsBack(this.view, this.speakers);
    this.attributeOtherQuotations();
    const subject = this.silentSubject();
    return {
      statements: this.statements,
      quotations: [...this.quotations].map(([quotation, by]) => ({ quotation, ...by })),
      unattributed: this.unattributed,
      agencies: agenciesOf(this.view, this.attributions),
      offers: this.offers,
      acts: this.acts,
      ...(subject && { subject }),
      ...(this.backward && { backward: this.backward }),
    };
  }

  /** Attributes the quotations between two indexes to a speaker. */
  private quote(from: number, to: number, rule: string, { speaker, ...act }: Quoting): void {
    for (let at = from; at < to; at += 1) {
      const quotation = this.tokens[at]?.quotation;
      if (quotation === undefined) continue;
      const own = this.actOfQuotation(this.tokens[at] as Token, act.act, speaker);
      this.quotations.set(quotation, { ...act, speaker, rule, ...own });
    }
  }

  /** Returns the act of a quotation, which its first words can show. */
  private actOfQuotation(
    token: Token,
    act: StatementAct | undefined,
    speaker: Speaker | undefined,
  ): Pick<Act, "act"> {
    const view = token.quotation === undefined ? undefined : this.sentence.quoted(token.quotation);
    if (!view) return {};
    const names = this.namesOf(speaker);
    const content = { from: 0, to: view.tokens.length, phrase: undefined, names, isOwnClause: true } as const;
    const shown = contentAct(view, view.cues.length > 0 ? readClauses(view, []) : [], { ...content, act });
    return shown === undefined ? {} : { act: shown };
  }

  private namesOf(speaker: Speaker | undefined): ReadonlySet<string> {
    return speaker ? this.speakers.namesOf(speaker) : new Set();
  }

  /** Adds the tokens between two indexes as a reported statement. */
  private report(from: number, to: number, rule: string, act: Act): void {
    if (to > from) this.statements.push({ ...spanOf(this.tokens, from, to), rule, ...act });
  }

  private readAttribution(attribution: Attribution): void {
    const { tokens, view } = this;
    if (attribution.quotedBy || namesSource(view, attribution, this.clauses)) return;
    const speaker = this.speakers.resolve(attribution.phrase);
    const [from, to] = attributedContent(view, attribution, this.limits);
    if (to - from < 2 && tokens[from]?.kind !== "quote") return;
    this.lastPhrase ??= attribution.phrase;
    const given: Act = { cue: attribution.cue, act: "assert", ...(speaker && { speaker }) };
    const act = this.shown({ from, to, phrase: attribution.phrase, isOwnClause: true }, given);
    this.quote(from, to, "according-to", act);
    if (isWholeQuote(tokens, from, to) && tokens[from]?.capital) return;
    this.report(from, to, "according-to", act);
    this.covered.fill(2, from, to);
  }

  private readClause(clause: Clause): void {
    const { cue, link, found, inverted } = clause;
    if (found.question || cue.negated || namesNobody(this.tokens, clause)) {
      this.lastPhrase = clause.phrase ?? this.lastPhrase;
      return;
    }
    if (cue.form === "passive" && !clause.phrase) return;
    if (!inverted && isCondition(this.view, clause)) return;
    // A question at the beginning of a sentence was asked by somebody else, not by the subject. For example, Orsini
    // does not ask in `Asked if the bridge is closed, Orsini said`.
    if (link?.question && !found.phrase && can(this.tokens[cue.from], kinds.subordinator)) return;
    // After a word such as `what`, the clause is a part of another phrase and no statement. For example,
    // `details on what he said the deal would look like`.
    if (link?.kind === "bare" && can(this.tokens[cue.from - 2], kinds.content)) return;
    const nested = !inverted && this.covered[cue.from] !== 0;
    if (this.isPartOfContent(clause, nested)) {
      // A source can report the act of another actor. For example, in
      // `Secondo il ministero, Orsini ha respinto il piano`, the ministry reports an act of Orsini.
      if (this.covered[cue.from] === 2 && clause.phrase) {
        const act = this.actOf(clause, nested);
        this.readOffer(clause, act);
        this.readDeed(clause, act);
      }
      return;
    }
    if (!nested && isMedium(this.tokens, clause.phrase) && (inverted || !link)) return;
    if (namesMedium(this.view, clause, this.clauses)) return;
    const act = this.actOf(clause, nested);
    const first = this.statements.length;
    if (inverted) this.readContentBefore(clause, act);
    else {
      this.readOffer(clause, act);
      this.readDeed(clause, act);
      if (link) this.readContentAfter(clause, link, act);
      else if (cue.from <= 2 && isPostposed(clause) && refersBack(this.tokens, cue.from))
        this.backward = { rule: "next-sentence", ...act };
      else if (namesOnly(this.tokens, clause)) this.backward = { rule: "speaker-alone", ...act };
    }
    const other = clause.alsoBy && this.speakers.resolve(clause.alsoBy);
    if (other)
      for (const each of this.statements.slice(first)) this.statements.push({ ...each, speaker: other });
  }

  /**
   * Whether another clause after a quotation reports it, and the verb before it has an object. For example, `a promis`
   * does not report the quotation in `Comisia a promis sprijin: „Suntem alături”, a transmis Orsini`.
   */
  private isClaimed({ link, inverted }: Clause): boolean {
    if (link?.kind !== "quote" || link.adjacent || inverted) return false;
    if (this.tokens[link.content - 1]?.kind !== "colon") return false;
    return this.clauses.some((each) => each.inverted && each.edge === link.content + 1);
  }

  /**
   * Whether a word of speaking reports no statement. Its clause can state a fact about a thing, or it can belong to
   * what another word of speaking reports.
   */
  private isPartOfContent({ cue, link, found, inverted, phrase }: Clause, nested: boolean): boolean {
    const { tokens, covered } = this;
    // Some verbs mean, with a thing as their subject, that the thing is evidence. For example, `Datele arată că plouă`
    // ("the data show that it rains") reports no statement.
    if (!inverted && phrase && can(tokens[cue.from], kinds.homograph) && isThing(tokens, phrase)) return true;
    // An adjective of speaking reports something only if its subject is an actor. For example, `sicuro` ("sure") in
    // `Il ponte è sicuro` reports nothing, because there it means "safe".
    const isAdjective = can(tokens[cue.from], kinds.passive) && cue.form === "finite";
    if (isAdjective && phrase && isThing(tokens, phrase)) return true;
    if (!nested) return false;
    // A verb that a conjunction joins to another verb of the content has the same subject, as `criticized` in
    // `said that Alba rejected and criticized the plan`.
    const joins = can(tokens[cue.from - 1], kinds.conjunction) && this.view.cueEndsAt(cue.from - 2);
    if (joins && covered[cue.from - 2] !== 0) return true;
    // A request to somebody in a relative clause is an act of its own, as in
    // `ha detto che segue il consiglio di Borrell, che ha chiesto ad Alba di partire`.
    const asks = link?.kind === "infinitive" && !link.adjacent && can(tokens[cue.from - 1], kinds.relative);
    if (phrase && ((link?.kind !== "clause" && !asks) || isThing(tokens, phrase))) return true;
    // If the content of a verb begins with another verb of speaking, only the first verb reports a statement. For
    // example, `a spus că speră că vine` ("said that he hopes that he comes").
    return (!phrase || found.shared === true) && (covered[cue.from - 1] === 0 || cue.from === 0);
  }

  /**
   * Returns the subject of the sentence, if a colon is between it and a verb without a subject. For example, the
   * minister in `Il ministro scosse il capo: il ponte, disse, è chiuso`.
   */
  private subjectBeforeColon(cue: number): NounPhrase | undefined {
    const colon = this.tokens.findIndex(({ kind }) => kind === "colon");
    const subject = colon > 0 && colon < cue ? this.sentence.subject() : undefined;
    return subject && subject.to <= colon ? subject : undefined;
  }

  /** Returns the speaker of a clause, and the others who speak together with the speaker. */
  private speakerOf({ phrase, cue }: Clause, nested: boolean): Pick<Act, "speaker" | "jointlyWith"> {
    let others = this.lastOthers;
    let speaker = this.lastSpeaker;
    if (phrase) {
      const joint = jointSpeakers(this.view, phrase);
      others = phrase.pair
        ? this.speakers.pair(phrase).slice(1)
        : joint.flatMap((each) => this.speakers.resolve(each) ?? []);
      speaker = this.speakers.resolve(phrase);
      if (!nested) this.lastPhrase = phrase;
    } else speaker ??= this.speakers.resolve(this.lastPhrase ?? this.subjectBeforeColon(cue.from));
    if (!(phrase && nested)) {
      this.lastSpeaker = speaker;
      this.lastOthers = others;
    }
    return { ...(speaker && { speaker }), ...(others.length > 0 && { jointlyWith: others }) };
  }

  private actOf(clause: Clause, nested: boolean): Act {
    const { cue } = clause;
    const date = dateOf(this.view, clause);
    const { speaker, jointlyWith = [] } = this.speakerOf(clause, nested);
    // Speakers of an earlier verb can share this one, as in `Alba and Borea met and agreed to leave`.
    const joint = jointlyWith.length > 0 ? cue.cue.jointAct : undefined;
    const act = joint ?? clauseAct(this.view, clause);
    const partners = act === "agree" ? partnersOf(this.view, clause) : [];
    const others = [...jointlyWith, ...partners.flatMap((each) => this.speakers.resolve(each) ?? [])];
    return {
      cue: spanOf(this.tokens, cue.from, cue.to),
      ...(act && !clause.link?.question && { act }),
      ...(speaker && { speaker }),
      ...(others.length > 0 && { jointlyWith: others }),
      ...(date && { date }),
    };
  }

  /** Returns the act of a reported content, which its own words can show. */
  private shown(content: Omit<Content, "names" | "act">, act: Act): Act {
    const names = this.namesOf(act.speaker);
    const shown = contentAct(this.view, this.clauses, { ...content, names, act: act.act });
    return { ...act, ...(shown && { act: shown }) };
  }

  private readDeed(clause: Clause, act: Act): void {
    const deed = deedOf(this.view, clause);
    if (!deed) return;
    const { from, to } = deed;
    const { act: suggested, ...known } = act;
    const own = suggested === "agree" ? suggested : deed.act;
    const rule = clause.cue.form === "passive" ? "act-passive" : "act-object";
    this.acts.push({ ...spanOf(this.tokens, from, to), rule, ...known, ...(own && { act: own }) });
  }

  /**
   * Adds the tokens between two indexes as an offer or a demand, if the act is one that offers or demands something.
   */
  private offer(from: number, to: number, rule: string, { addressees = [], ...rest }: Quoting): void {
    const kind = offerKind(rest.act);
    if (kind) this.offers.push({ ...spanOf(this.tokens, from, to), rule, kind, addressees, ...rest });
  }

  private readOffer(clause: Clause, act: Act): void {
    const { cue, link } = clause;
    const end = link ? contentEnd(this.view, link, this.limits) : 0;
    const noun = link === undefined || link.kind === "infinitive" ? stanceOf(this.view, clause) : undefined;
    const put = offerOf(this.view, { cue, link, end, act: act.act });
    // What a noun such as `call` asks for follows the noun, as in `issued a call for talks to begin`.
    const named = noun && {
      from: noun.at,
      to: objectEnd(this.view, noun.at + 1),
      addressees: put?.addressees ?? [],
    };
    const offer = named ?? put;
    if (!offer) return;
    const addressees = offer.addressees.flatMap((each) => this.speakers.resolve(each) ?? []);
    const rule = link ? `offer-${link.kind}` : "offer-object";
    this.offer(offer.from, offer.to, rule, { ...act, addressees });
  }

  private readContentBefore(clause: Clause, act: Act): void {
    const { tokens, view, limits } = this;
    const { cue, link, edge } = clause;
    let from = Math.max(contentStart(view, edge), endOfInverted(this.clauses, clause));
    while (tokens[from]?.kind === "comma" && from < edge) from += 1;
    // An impersonal sentence can attribute the sentence before it. For example, `È quanto si legge in una nota` ("so a
    // note says").
    if (edge <= 3 && can(tokens[cue.from - 1], kinds.impersonal) && refersBack(tokens, cue.from)) {
      this.backward = { rule: "next-sentence", ...act };
      return;
    }
    const rest = restOfContent(view, clause, limits);
    if (rest > 0 && !isWholeQuote(tokens, from, edge)) {
      // Sources that are named in a parenthesis only report the act, and the subject before them performs it. For
      // example, Orsini in `Orsini, riferiscono fonti del ministero, ha respinto il piano`.
      if (clause.phrase && areSources(view, clause.phrase)) {
        this.lastSpeaker = undefined;
        this.lastPhrase = undefined;
        return;
      }
      // The words before the parenthesis are left out if they are the content of another clause. For example, in
      // `a spus că podul, adaugă Rusu, e vechi`, they are the content of `a spus`.
      const begin = startsContent(view, edge) && this.covered[edge - 1] === 0 ? from : rest;
      const shown = this.shown({ from: begin, to: limits(rest), phrase: clause.phrase }, act);
      this.quote(begin, limits(rest), "parenthesis", shown);
      if (!cue.cue.quoteOnly || cue.cue.act === undefined)
        this.report(begin, limits(rest), "parenthesis", shown);
      this.covered.fill(1, rest, limits(rest));
      return;
    }
    const last = tokens[edge - 1];
    // If the words before the quotation only introduce it, the quotation is attributed to the speaker, but no statement
    // is reported. For example, `Durante il vertice` in `Durante il vertice, “…”, ha detto`.
    const introduced =
      last?.kind === "quote" &&
      last.capital &&
      tokens[edge - 2]?.kind === "comma" &&
      !startsContent(view, edge - 2) &&
      edge - from > 2;
    if (introduced || isWholeQuote(tokens, from, edge))
      this.quote(from, edge, "quote-cue", this.addressed(clause, act));
    else if (edge - from >= 2) {
      const shown = this.shown({ from, to: edge, phrase: clause.phrase }, act);
      this.quote(from, edge, "content-cue", shown);
      const speaks = speaksOnly.has(cue.cue.act) || cue.cue.act === "deny" || offerKind(cue.cue.act);
      if (speaks && hasVerbOrQuote(view, from, edge)) {
        this.report(from, edge, "content-cue", shown);
        this.offer(from, edge, "offer-content", this.addressed(clause, act));
      }
    }
    if (link?.kind === "quote")
      this.quote(link.content, limits(link.content), "cue-quote", this.addressed(clause, act));
  }

  /** Returns the act of quoted words. If the act offers or demands something, its addressees are added. */
  private addressed(clause: Clause, act: Act): Quoting {
    if (!offerKind(act.act)) return act;
    const addressees = addresseesOfQuote(this.view, clause);
    return { ...act, addressees: addressees.flatMap((each) => this.speakers.resolve(each) ?? []) };
  }

  private readContentAfter(clause: Clause, link: Link, given: Act): void {
    const { tokens } = this;
    const { cue } = clause;
    const { kind, content } = link;
    const end = contentEnd(this.view, link, this.limits);
    const { quoteOnly, act: suggested } = cue.cue;
    if (kind === "infinitive") {
      // An infinitive reports nothing after an act of accepting or rejecting. It also reports nothing in a remark about
      // the source. For example, `X, care a cerut să rămână anonim` ("X, who asked to remain anonymous").
      if (suggested === "accept" || suggested === "reject") return;
      if (suggested === "appeal" && link.adjacent && can(tokens[cue.from - 1], kinds.relative)) return;
    }
    const act =
      kind === "clause" || kind === "bare" || kind === "colon"
        ? this.shown({ from: content, to: end, phrase: clause.phrase }, given)
        : given;
    this.quote(content, end, `cue-${kind}`, kind === "quote" ? this.addressed(clause, act) : act);
    if (kind === "quote") return;
    // A verb of conversation, such as `ha risposto`, reports words without quotation marks only in a clause. For
    // example, `ha risposto che piove`.
    const believes = can(tokens[content - 2], kinds.belief);
    const follows = link.adjacent || link.question || believes || isPostposed(clause);
    const clauseOnly = kind === "clause" && follows && suggested === undefined;
    if (quoteOnly && !clauseOnly) return;
    this.report(content, end, `cue-${kind}`, act);
    this.covered.fill(1, content, end);
  }

  /**
   * Reads the words after the label at the beginning of a paragraph as a statement of the actor whom the label names.
   * For example, Peskov in `Peskov: Kremlinul nu negociază`.
   */
  private readLabel(): void {
    const { tokens, sentence, view } = this;
    const label = sentence.first ? contentLabel(view, sentence.headline) : undefined;
    const speaker = label && this.speakers.resolve(label);
    if (!speaker) return;
    const from = label.to + 1;
    let to = tokens.length;
    while (tokens[to - 1]?.kind === "stop") to -= 1;
    const act: Act = { cue: spanOf(tokens, label.to, from), act: "assert", speaker };
    this.report(from, to, "headline", act);
    this.quote(from, to, "headline", act);
    this.covered.fill(1, from, to);
  }

  /** Attributes the quotations of the sentence that still have no speaker after its words of speaking are read. */
  private attributeOtherQuotations(): void {
    const { tokens, view, speakers, quotations } = this;
    const rest: { quotation: number; index: number }[] = [];
    tokens.forEach(({ quotation }, index) => {
      if (quotation === undefined || quotations.has(quotation)) return;
      const phrase = nameAfterQuote(view, index);
      if (!phrase) {
        rest.push({ quotation, index });
        return;
      }
      this.lastPhrase = phrase;
      this.lastSpeaker = speakers.resolve(phrase);
      quotations.set(quotation, { speaker: this.lastSpeaker, rule: "quote-name" });
    });
    const first = rest[0]?.index;
    if (first === undefined) return;
    const label = labelBefore(view, first);
    const subject = label ?? this.lastPhrase ?? subjectOfColon(view, first) ?? this.sentence.subject();
    const only = isWholeQuote(tokens, 0, tokens.length);
    for (const { quotation, index } of rest) {
      if (label && index > 0) quotations.set(quotation, { speaker: speakers.resolve(label), rule: "label" });
      else if (this.lastSpeaker)
        quotations.set(quotation, { speaker: this.lastSpeaker, rule: "same-sentence" });
      else if (!only && subject)
        quotations.set(quotation, { speaker: speakers.resolve(subject), rule: "subject" });
      else this.unattributed.push(quotation);
    }
  }

  /** Returns the subject of the sentence, if the subject is a person and nobody speaks in the sentence. */
  private silentSubject(): Speaker | undefined {
    if (this.statements.length > 0 || this.quotations.size > 0) return undefined;
    if (isWholeQuote(this.tokens, 0, this.tokens.length)) return undefined;
    const subject = this.sentence.subject();
    if (subject?.kind !== "person") return undefined;
    this.speakers.notice(subject);
    return this.speakers.resolve(subject);
  }
}
