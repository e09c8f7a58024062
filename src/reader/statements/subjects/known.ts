import type { Office, Speaker } from "../../reading.ts";
import { fitsOffice } from "../phrases/fits-office.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";

/** The properties of a phrase that decide to whom it refers. */
export type Reference = Omit<NounPhrase, "from" | "to" | "pronoun">;

/** A speaker, and the phrase for the speaker, by which a phrase in a later sentence can refer to this speaker. */
export interface Known {
  readonly speaker: Speaker;
  readonly phrase: Reference;
  /** Whether the speaker is a listed actor or has the name of a person. */
  readonly isNamed: boolean;
  /** The number of the sentence. */
  readonly sentence: number;
}

export const isPerson = ({ phrase: { kind, outlet, document } }: Known): boolean =>
  kind === "person" || (kind === undefined && !outlet && !document);

export const isNamedPerson = (known: Known): boolean => known.isNamed && isPerson(known);

export const statesOf = ({ principals }: Reference): readonly string[] => principals?.() ?? [];

/** Whether the office of a speaker has all words of another phrase. */
export const hasWords = ({ phrase }: Known, words: readonly string[]): boolean => {
  const own = phrase.office?.() ?? [];
  return words.every((word) => own.includes(word));
};

export const asEarlier = (speaker: Speaker): Speaker => ({ ...speaker, anaphoric: true });

/** Returns a speaker with the words of another phrase. */
export const withSpan = ({ span: _, ...speaker }: Speaker, { span }: Speaker): Speaker => ({
  ...(span && { span }),
  ...speaker,
});

/** Whether a later phrase means the same office. The state that it names has to be that of the earlier phrase. */
export const isOffice = (office: Office | undefined, later: Office | undefined): boolean =>
  office !== undefined &&
  later !== undefined &&
  fitsOffice(office, later) &&
  (office.organization !== undefined || later.organization === undefined);

export const isSame = (a: Speaker, b: Speaker): boolean =>
  a.name === b.name && a.candidates.join() === b.candidates.join();
