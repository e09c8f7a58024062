import type { AgencyMention, ReportedOffer, ReportedStatement, Span, Speaker } from "../../reading.ts";
import type { Backward } from "../subjects/backward.ts";

/**
 * The speaker of a quotation and the rule that found this speaker. The act, its cue and its date are added if they are
 * known.
 */
export interface Attributed
  extends Pick<ReportedStatement, "act" | "date" | "jointlyWith" | "addressees" | "targets"> {
  readonly speaker: Speaker | undefined;
  readonly rule: string;
  readonly cue?: Span;
}

/** A quotation with its speaker. */
export interface QuotedBy extends Attributed {
  readonly quotation: number;
}

/** The statements, quotations and offers of a sentence, with the actors who made them. */
export interface Spoken {
  readonly statements: readonly ReportedStatement[];
  readonly quotations: QuotedBy[];
  /** The quotations whose speaker the sentence does not name. */
  readonly unattributed: number[];
  readonly agencies: readonly AgencyMention[];
  readonly offers: readonly ReportedOffer[];
  readonly acts: readonly ReportedStatement[];
  /**
   * The act by which this sentence attributes the previous sentence to a speaker. An example is
   * `Lo ha detto il ministro` ("the minister said so").
   */
  readonly backward?: Backward;
}

/** The properties of a reported act, such as its speaker, cue and date, without its position. */
export type Act = Omit<ReportedStatement, keyof Span | "rule">;
