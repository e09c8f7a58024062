import { documentsOf } from "../../dataset/traits.ts";
import type { EdtfDate } from "../../dates/parse-edtf.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Proposal, ProposalResponse } from "../../model/proposal.ts";
import type { Stance } from "../../model/stance.ts";
import type { Statement } from "../../model/statement.ts";

/** The actors to whom acts can be attributed. */
export const attributions = [
  /** The act is attributed to the actor that performed it: the speaker, the proposers, or the actor that answered. */
  "speaker",
  /**
   * The act is attributed to the principal for whom it was performed or, without a principal, to the actor that
   * performed it.
   */
  "principal",
  /** The act is attributed both to the actor that performed it and to its principal. */
  "both",
] as const;

/** One of {@link attributions}. */
export type Attribution = (typeof attributions)[number];

/** An act by which actors take stances: a statement, a proposal or a response. */
export interface StanceAct {
  /**
   * The id that identifies the act. It is the id of the record or, if a statement made the proposal or the response,
   * the id of this statement, because the two records are one act.
   */
  readonly key: string;
  /** The record of the act. */
  readonly record: Statement | Proposal | ProposalResponse;
  /** The kind of the record. */
  readonly kind: "statements" | "proposals" | "responses";
  /** The statement by which the actor performed the act; undefined if there is none. */
  readonly statement: Statement | undefined;
  /** The date of the act; undefined if it is undated. */
  readonly date: Edtf | undefined;
  /** The parsed date of the act; undefined if the act is undated. */
  readonly read: EdtfDate | undefined;
  /** Whether the act can be attributed to several actors. The stances of these actors can then rest on the same act. */
  readonly isShared: boolean;
}

/**
 * Returns the actors to whom a statement, a proposal or a response is attributed, without duplicates. The principal of
 * a statement is the principal of its speaker only. A statement is therefore attributed to each joint speaker itself,
 * even if `attributeTo` is `"principal"`.
 */
export function attributedTo(record: StanceAct["record"], attributeTo: Attribution): readonly string[] {
  const { onBehalfOf } = record;
  const joint = "speaker" in record ? record.jointlyWith : undefined;
  const performers =
    "speaker" in record
      ? joint === undefined
        ? [record.speaker]
        : [record.speaker, ...joint]
      : "proposers" in record
        ? record.proposers
        : [record.by];
  if (onBehalfOf === undefined || attributeTo === "speaker") return performers;
  if (attributeTo === "principal") {
    return joint === undefined ? [onBehalfOf] : [...new Set([onBehalfOf, ...joint])];
  }
  return performers.includes(onBehalfOf) ? performers : [...performers, onBehalfOf];
}

/**
 * Returns the stance that an answer to a proposal takes. Some answers take no stance, such as a deferred answer or a
 * reported silence. For these, the result is undefined.
 */
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
 * Returns the documents that attest a stance. If the stance follows from terms of a proposal, these are the documents
 * that attest the terms, because a document can report a proposal without its terms.
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
