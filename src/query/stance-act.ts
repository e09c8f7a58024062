import { documentsOf } from "../dataset/traits.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Proposal, ProposalResponse } from "../model/proposal.ts";
import type { Stance, Statement } from "../model/statement.ts";

/** The actors to whom acts can be attributed. */
export const attributions = [
  /** The act is attributed to the actor that performed it: the speaker, the proposers, or the actor that answered. */
  "speaker",
  /** It is attributed to the principal it was performed for, or to the actor that performed it if there is no principal. */
  "principal",
  /** It is attributed to both of them. */
  "both",
] as const;

/** One of {@link attributions}. */
export type Attribution = (typeof attributions)[number];

/** An act by which actors take stances: a statement, a proposal or a response. */
export interface StanceAct {
  /**
   * Identifies the act. A proposal or a response that names the statement that made it is the same act as the statement and
   * has the id of the statement.
   */
  readonly key: string;
  /** The record of the act. */
  readonly record: Statement | Proposal | ProposalResponse;
  /** The kind of the record. */
  readonly kind: "statements" | "proposals" | "responses";
  /** The statement of the actor that performed the act; undefined if there is none. */
  readonly statement: Statement | undefined;
  /** The date of the act; undefined if it is undated. */
  readonly date: Edtf | undefined;
  /** The parsed date. */
  readonly read: EdtfDate | undefined;
  /** Whether several actors may have performed the act. If not, no two actors rest on it. */
  readonly isShared: boolean;
}

/** Returns the actors to whom a statement, a proposal or a response is attributed, each once. */
export function attributedTo(record: StanceAct["record"], attributeTo: Attribution): readonly string[] {
  const { onBehalfOf } = record;
  const performers =
    "speaker" in record ? [record.speaker] : "proposers" in record ? record.proposers : [record.by];
  if (onBehalfOf === undefined || attributeTo === "speaker") return performers;
  if (attributeTo === "principal") return [onBehalfOf];
  return performers.includes(onBehalfOf) ? performers : [...performers, onBehalfOf];
}

/** Returns the stance of an answer to a proposal; undefined if the answer, or its absence, is no stance. */
export function stanceOfAnswer({ answer }: ProposalResponse): Stance | undefined {
  switch (answer) {
    case "accepted":
      return "support";
    case "partly-accepted":
      return "conditional";
    case "rejected":
      return "oppose";
    case "countered":
    case "welcomed":
      return "unclear";
    default:
      return undefined;
  }
}

/**
 * Returns the documents behind a stance. A stance that follows from the terms of a proposal is attested by the documents
 * that report these terms, because another document can report the proposal without them.
 */
export function documentsOfStance(
  { kind, record }: StanceAct,
  on: string,
  fromTerms: readonly string[],
): readonly string[] {
  if (kind !== "proposals") return documentsOf({ kind, record });
  const proposal = record as Proposal;
  const terms = proposal.terms.filter(({ id }) => id === on || fromTerms.includes(id));
  const documents = terms.flatMap((term) => documentsOf({ kind: "terms", record: term }));
  return documents.length === 0 ? documentsOf({ kind, record }) : documents;
}
