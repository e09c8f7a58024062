import type { Attributes } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import type { Doubt } from "./doubt.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";
import type { StatementAct } from "./speech-act.ts";
import type { Stance } from "./stance.ts";

/** The stance of a statement on one matter: an issue, a proposal, a term or a response. */
export interface Position<out I extends Ids = Ids> {
  /**
   * Matter that the stance is on: an issue, a proposal, a term of a proposal, or a response to a proposal.
   *
   * @inverse matterOf
   */
  readonly on: NoInfer<I["issues"] | I["proposals"] | I["terms"] | I["responses"]>;
  /** Stance that this act expresses on the matter. */
  readonly stance: Stance;
  /**
   * Condition of the stance, in our own words, such as "if the situation escalates". Any stance can have a condition,
   * and `conditional` always has one. Absent: no condition is stated.
   */
  readonly condition?: string;
}

/** One speech act on one subject, by one speaker or by several speakers jointly, to one set of addressees. */
export interface Statement<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["statements"];
  /**
   * Actor that made the statement.
   *
   * @inverse speakerOf
   */
  readonly speaker: NoInfer<I["actors"]>;
  /**
   * Actors that made the statement jointly with the speaker, as in a joint communiqué. Queries treat these actors like
   * the speaker. Absent: none.
   *
   * @inverse jointSpeakerOf
   */
  readonly jointlyWith?: readonly NoInfer<I["actors"]>[];
  /**
   * Principal for which the speaker spoke, such as the state of a minister. Absent: the speaker spoke for itself.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /**
   * Actors to which the statement was made. Absent: unknown, or it was made to the public.
   *
   * @inverse addresseeOf
   */
  readonly addressees?: readonly NoInfer<I["actors"]>[];
  /**
   * Actors at which the act was directed, whether or not they were addressed. Absent: no particular actor.
   *
   * @inverse targetOf
   */
  readonly targets?: readonly NoInfer<I["actors"]>[];
  /** Speech act that the speaker performs. */
  readonly act: StatementAct;
  /** Date of the statement, in EDTF. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without
   * a year. Absent: the text gives `date` itself.
   */
  readonly dateTold?: string;
  /** How the speaker's words are reported in the document that is closest to them. */
  readonly reporting: Reporting;
  /** Content of the statement, in our own words. */
  readonly summary: string;
  /** Stances that the statement expresses, each on one matter. Empty: the statement expresses no stance. */
  readonly positions: readonly Position<I>[];
  /**
   * Records of any kind that the statement concerns. Absent: none.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * Meeting at which the statement was made. Absent: unknown, or it was not made at a meeting.
   *
   * @inverse occasionOf
   */
  readonly meeting?: NoInfer<I["meetings"]>;
  /**
   * Statements, proposals and responses that the statement answers or judges. Absent: none.
   *
   * @inverse repliedToBy
   */
  readonly inReplyTo?: readonly NoInfer<I["statements"] | I["proposals"] | I["responses"]>[];
  /** Values of the source for which the model has no field. Absent: none. */
  readonly attributes?: Attributes;
  /** Fields whose values the text leaves in doubt. Absent: none. */
  readonly doubts?: readonly Doubt[];
  /**
   * Citations that attest the statement.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
