import type { Actor } from "./actor.ts";
import type { Base } from "./base.ts";
import type { Day } from "./edtf.ts";
import type { Ids } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { Meeting } from "./meeting.ts";
import type { PoliticalEvent } from "./political-event.ts";
import type { Proposal, ProposalResponse, Term } from "./proposal.ts";
import type { SourceDocument } from "./source-document.ts";
import type { Statement } from "./statement.ts";

/** What a dataset says of itself. */
export interface DatasetMetadata {
  /** Name of the dataset. */
  readonly title: string;
  /**
   * Version of the data by the rules of semantic versioning: a removed id is major, an added one minor, a corrected value a patch.
   *
   * @pattern ^\d+\.\d+\.\d+$
   */
  readonly version: string;
  /** The day of that version. */
  readonly date: Day;
  /** SPDX identifier of the licence of the data. */
  readonly license: string;
}

/**
 * A coded record: plain arrays of plain objects, one per kind. `I` carries the ids of each kind, so that a reference
 * to an id that does not exist is a compile error where the ids are known.
 */
export interface Dataset<out I extends Ids = Ids> {
  /** What the dataset says of itself. Absent: nothing. */
  readonly metadata?: DatasetMetadata;
  /** The coded texts. */
  readonly documents: readonly SourceDocument<I>[];
  /** Persons and collectives. */
  readonly actors: readonly Actor<I>[];
  /** Propositions to be for or against. */
  readonly issues: readonly Issue<I>[];
  /** Speech acts. */
  readonly statements: readonly Statement<I>[];
  /** Proposals with their terms and the responses to them. */
  readonly proposals: readonly Proposal<I>[];
  /** Meetings held, planned and asked for. */
  readonly meetings: readonly Meeting<I>[];
  /** Military installations and presences. */
  readonly bases: readonly Base<I>[];
  /** Other dated facts. */
  readonly events: readonly PoliticalEvent<I>[];
}

/** The record interface of each kind, terms and responses included. */
export interface Records<out I extends Ids = Ids> {
  /** A coded text. */
  readonly documents: SourceDocument<I>;
  /** A person or a collective. */
  readonly actors: Actor<I>;
  /** A proposition. */
  readonly issues: Issue<I>;
  /** A speech act. */
  readonly statements: Statement<I>;
  /** A proposal. */
  readonly proposals: Proposal<I>;
  /** A meeting. */
  readonly meetings: Meeting<I>;
  /** A military installation or presence. */
  readonly bases: Base<I>;
  /** Another dated fact. */
  readonly events: PoliticalEvent<I>;
  /** A term of a proposal. */
  readonly terms: Term<I>;
  /** A response to a proposal. */
  readonly responses: ProposalResponse<I>;
}

/** The ids that a dataset type carries. */
export type IdsOf<D extends Dataset> = D extends Dataset<infer I> ? I : never;
