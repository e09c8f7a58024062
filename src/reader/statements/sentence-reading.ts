import type { StatementAct } from "../../model/speech-act.ts";
import type { ReportedOffer, ReportedStatement, Speaker } from "../reading.ts";
import { spanOf } from "../span-of.ts";
import { type Content, contentAct, demandedOf } from "./acts/content-act.ts";
import { offerKind } from "./acts/offer-kind.ts";
import { type RelativeAct, relativeActsOf } from "./acts/relative-acts.ts";
import type { Act, Attributed } from "./acts/spoken.ts";
import type { Clause } from "./clauses/clause.ts";
import { readClauses } from "./clauses/clauses.ts";
import { contentLimits, type Limits } from "./clauses/content-limits.ts";
import type { NounPhrase } from "./phrases/noun-phrase.ts";
import type { ViewedSentence } from "./sentences-of.ts";
import { type Attribution, findAttributions } from "./sources/attributions.ts";
import type { Backward } from "./subjects/backward.ts";
import type { Speakers } from "./subjects/speakers.ts";
import type { Cue } from "./words/cues.ts";
import type { Token } from "./words/tokens.ts";
import type { View } from "./words/view.ts";

/**
 * The state of the reading of one sentence: its tokens, the statements and acts that have been found in it, and the
 * last speaker.
 */
export class SentenceReading {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly attributions: readonly Attribution[];
  readonly clauses: readonly Clause[];
  readonly relatives: ReadonlyMap<Cue, RelativeAct>;
  readonly limits: Limits;
  readonly statements: ReportedStatement[] = [];
  readonly offers: ReportedOffer[] = [];
  readonly acts: ReportedStatement[] = [];
  readonly quotations = new Map<number, Attributed>();
  /**
   * One value for each token. It is 1 in the content of a word of speaking, 2 in the content of an attribution such as
   * `according to the minister`, and otherwise 0.
   */
  readonly covered: Uint8Array;
  backward: Backward | undefined;
  lastPhrase: NounPhrase | undefined;
  lastSpeaker: Speaker | undefined;
  lastOthers: readonly Speaker[] = [];

  constructor(
    readonly sentence: ViewedSentence,
    readonly speakers: Speakers,
  ) {
    this.view = sentence.view;
    this.tokens = sentence.tokens;
    this.attributions = findAttributions(this.view);
    this.relatives = relativeActsOf(this.view);
    this.clauses = readClauses(this.view, this.attributions);
    this.limits = contentLimits(this.view, this.clauses, this.attributions, this.relatives);
    this.covered = new Uint8Array(this.tokens.length + 1);
  }

  /** Attributes the quotations between two indexes to a speaker. */
  quote(from: number, to: number, rule: string, { speaker, ...act }: Act): void {
    for (let at = from; at < to; at += 1) {
      const quotation = this.tokens[at]?.quotation;
      if (quotation === undefined) continue;
      const own = this.actOfQuotation(this.tokens[at] as Token, act.act, speaker);
      this.quotations.set(quotation, { ...act, speaker, rule, ...own });
    }
  }

  /** Returns the act that the words of a quotation show, or the given act if they show none. */
  private actOfQuotation(
    token: Token,
    act: StatementAct | undefined,
    speaker: Speaker | undefined,
  ): Pick<Act, "act" | "addressees"> {
    const view = token.quotation === undefined ? undefined : this.sentence.quoted(token.quotation);
    if (!view) return {};
    const names = this.namesOf(speaker);
    const phrase = undefined;
    const content = { from: 0, to: view.tokens.length, phrase, names, isOwnClause: true, act } as const;
    const shown = contentAct(view, view.cues.length > 0 ? readClauses(view, []) : [], content);
    const addressees = this.actorsOf(demandedOf(view, content, shown));
    return { ...(shown && { act: shown }), ...(addressees.length > 0 && { addressees }) };
  }

  private actorsOf(phrases: readonly NounPhrase[] = []): readonly Speaker[] {
    return phrases.flatMap((each) => this.speakers.find(each) ?? []);
  }

  private namesOf(speaker: Speaker | undefined): ReadonlySet<string> {
    return speaker ? this.speakers.namesOf(speaker) : new Set();
  }

  /** Adds the tokens between two indexes as a reported statement. */
  report(from: number, to: number, rule: string, act: Act): void {
    if (to > from) this.statements.push({ ...spanOf(this.tokens, from, to), rule, ...act });
  }

  /**
   * Adds the tokens between two indexes as an offer or a demand, if the act is one that offers or demands something.
   */
  offer(from: number, to: number, rule: string, { addressees = [], ...rest }: Act): void {
    const kind = offerKind(rest.act);
    if (kind) this.offers.push({ ...spanOf(this.tokens, from, to), rule, kind, addressees, ...rest });
  }

  /**
   * Returns `act`, changed if the reported words show another act. For example, `said he rejected the plan` is a
   * rejection.
   */
  shown(content: Omit<Content, "names" | "act">, act: Act): Act {
    const names = this.namesOf(act.speaker);
    const shown = contentAct(this.view, this.clauses, { ...content, names, act: act.act });
    return { ...act, ...(shown && { act: shown }) };
  }

  /** Adds a reported content as a demand, if its words demand something of another actor. */
  demand(content: Omit<Content, "names" | "act">, rule: string, given: Act, act: Act): void {
    const names = this.namesOf(given.speaker);
    const asked = demandedOf(this.view, { ...content, names, act: given.act }, act.act);
    if (asked) this.offer(content.from, content.to, rule, { ...act, addressees: this.actorsOf(asked) });
  }
}
