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

/** Title, version and licence of a dataset. */
export interface DatasetMetadata {
  /** Title of the dataset. */
  readonly title: string;
  /**
   * Semantic version of the data: removing an id is a major change, adding an id is minor, and correcting a value is a
   * patch.
   *
   * @pattern ^\d+\.\d+\.\d+$
   * @cure Write three numbers: "1.0.0".
   */
  readonly version: string;
  /** Day on which this version was released, as `YYYY-MM-DD`. */
  readonly date: Day;
  /** Licence of the data, as an SPDX identifier. */
  readonly license: string;
}

/**
 * A coded dataset: one array of plain objects per kind of record. The type parameter `I` lists the ids of each kind. If
 * they are known at compile time, a reference to an id that does not exist is a compile error.
 */
export interface Dataset<out I extends Ids = Ids> {
  /** Title, version and licence. Absent: unknown. */
  readonly metadata?: DatasetMetadata;
  /** Coded documents: texts, tables, recordings and pages. */
  readonly documents: readonly SourceDocument<I>[];
  /** Persons and collectives that act. */
  readonly actors: readonly Actor<I>[];
  /** Propositions that actors can support or oppose. */
  readonly issues: readonly Issue<I>[];
  /** Speech acts. */
  readonly statements: readonly Statement<I>[];
  /** Proposals, with their terms and the responses to them. */
  readonly proposals: readonly Proposal<I>[];
  /** Meetings that were held, scheduled, proposed or cancelled. */
  readonly meetings: readonly Meeting<I>[];
  /** Military installations and presences. */
  readonly bases: readonly Base<I>[];
  /** Events: facts that are not statements, proposals or meetings. */
  readonly events: readonly PoliticalEvent<I>[];
}

/** The interface of the records of each kind, including terms and responses. */
export interface Records<out I extends Ids = Ids> {
  /** A coded document. */
  readonly documents: SourceDocument<I>;
  /** A person or a collective that acts. */
  readonly actors: Actor<I>;
  /** A proposition that actors can support or oppose. */
  readonly issues: Issue<I>;
  /** A speech act. */
  readonly statements: Statement<I>;
  /** A proposal, with its terms and the responses to it. */
  readonly proposals: Proposal<I>;
  /** A meeting of actors. */
  readonly meetings: Meeting<I>;
  /** A military installation or presence. */
  readonly bases: Base<I>;
  /** An event: a fact that is not a statement, a proposal or a meeting. */
  readonly events: PoliticalEvent<I>;
  /** A term of a proposal. */
  readonly terms: Term<I>;
  /** A response to a proposal. */
  readonly responses: ProposalResponse<I>;
}

/** The ids in the type of a dataset, which are the type parameter `I` of `Dataset<I>`. */
export type IdsOf<D extends Dataset> = D extends Dataset<infer I> ? I : never;
