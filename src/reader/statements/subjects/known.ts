import type { Office, Speaker } from "../../reading.ts";
import { fitsOffice } from "../phrases/fits-office.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";

/** The properties of a phrase that decide to whom it refers. */
export type Reference = Omit<NounPhrase, "from" | "to" | "pronoun">;

/** A speaker, and the phrase that named this speaker. A phrase in a later sentence can refer to them. */
export interface Known {
  readonly speaker: Speaker;
  readonly phrase: Reference;
  /** Whether the speaker is a listed actor or has the name of a person. */
  readonly isNamed: boolean;
  /** The number of the sentence in which the speaker was remembered. */
  readonly sentence: number;
}

export const isPerson = ({ phrase: { kind, outlet, document } }: Known): boolean =>
  kind === "person" || (kind === undefined && !outlet && !document);

export const isNamedPerson = (known: Known): boolean => known.isNamed && isPerson(known);

export const statesOf = ({ principals }: Reference): readonly string[] => principals?.() ?? [];

/** Whether the phrase that named a speaker contains all the given words of an office. */
export const hasWords = ({ phrase }: Known, words: readonly string[]): boolean => {
  const own = phrase.office?.() ?? [];
  return words.every((word) => own.includes(word));
};

export const asEarlier = (speaker: Speaker): Speaker => ({ ...speaker, anaphoric: true });

/** Returns the speaker of an earlier sentence. If nobody names this speaker, the words of that sentence are kept. */
export const asAntecedent = ({ speaker, isNamed }: Known): Speaker => ({
  ...asEarlier(speaker),
  ...(!isNamed && speaker.span && { antecedent: speaker.antecedent ?? speaker.span }),
});

/** Returns the first speaker with the span of the second one, whose phrase refers to the same person. */
export const withSpan = ({ span: _, ...speaker }: Speaker, { span }: Speaker): Speaker => ({
  ...(span && { span }),
  ...speaker,
});

/**
 * Whether a later phrase means the same office. If the later phrase names a state or an organization, the earlier one
 * must name it, too.
 */
export const isOffice = (office: Office | undefined, later: Office | undefined): boolean =>
  office !== undefined &&
  later !== undefined &&
  fitsOffice(office, later) &&
  (office.organization !== undefined || later.organization === undefined);

export const isSame = (a: Speaker, b: Speaker): boolean =>
  a.name === b.name && a.candidates.join() === b.candidates.join();
