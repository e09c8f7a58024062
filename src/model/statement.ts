import type { Attributes } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import type { Doubt } from "./doubt.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";

/**
 * The speech act: what a speaker does by speaking. Coders use the first value in this list that fits exactly.
 *
 * Includes: every report that an actor voted, or said, wrote or made known something; one act on one subject is one
 * statement.
 *
 * Excludes: what the author of the document says in their own voice; talks without reported content, which are
 * meetings.
 *
 * Example: "Borea warned that the dam may break, and asked Alba to close it" is two statements, `warn` and `appeal`.
 */
export const statementActs = [
  /**
   * States that something is so.
   *
   * Example: Gray says that the bridge is closed.
   */
  "assert",
  /**
   * States that something is not so, contrary to a claim of another actor.
   *
   * Example: Borea says that, contrary to Alba's claim, no ship left.
   */
  "deny",
  /**
   * Makes known what the speaker has done, is doing or will do.
   *
   * Example: Alba says that its envoy will travel.
   */
  "announce",
  /**
   * Asks others to do something, and leaves the decision to them.
   *
   * Example: Gray asks both sides to keep calm.
   */
  "appeal",
  /**
   * Asks others to do something, and insists on it.
   *
   * Example: Borea insists that the ships leave.
   */
  "demand",
  /**
   * Puts forward what two or more sides should do together.
   *
   * Example: Gray suggests that both sides open the bridge.
   */
  "propose",
  /**
   * Puts forward what the speaker would do for another actor, or would give to that actor.
   *
   * Example: Alba puts its harbour at the disposal of Borea.
   */
  "offer",
  /**
   * Asks an actor to meet or to come.
   *
   * Example: Gray asks the minister of Borea to come to Port.
   */
  "invite",
  /**
   * Agrees to a proposal, an offer, a demand or an invitation.
   *
   * Example: Borea agrees to come.
   */
  "accept",
  /**
   * Refuses a proposal, an offer, a demand or an invitation.
   *
   * Example: Borea turns the harbour down.
   */
  "reject",
  /**
   * Speaks in favour of something or stands by an actor.
   *
   * Example: Alba stands by the borders of Borea.
   */
  "support",
  /**
   * Speaks against something.
   *
   * Example: Borea is against ships in the strait.
   */
  "oppose",
  /**
   * Disapproves of an actor or of an actor's conduct.
   *
   * Example: Gray finds the answer disappointing.
   */
  "criticize",
  /**
   * Expresses concern or regret and blames no actor.
   *
   * Example: Gray is sorry that the bridge is closed.
   */
  "regret",
  /**
   * Says that an actor did wrong, or intends to do wrong.
   *
   * Example: Borea says that Alba broke the truce.
   */
  "accuse",
  /**
   * Says that harm may come, but not from the speaker.
   *
   * Example: Gray says that the dam may break.
   */
  "warn",
  /**
   * Says that the speaker will cause harm or impose a cost, either if others do something or because they did it.
   *
   * Example: Alba says that it will close the bridge if ships come.
   */
  "threaten",
  /**
   * Commits the speaker to do something for others, without waiting for an answer.
   *
   * Example: Alba promises to repair the dam of Borea.
   */
  "pledge",
  /**
   * Reaches an understanding with others. The act is performed jointly.
   *
   * Example: Alba and Borea declare that they will open the bridge.
   */
  "agree",
  /**
   * Votes, abstains or stays away from a vote.
   *
   * Example: Borea abstains on the resolution.
   */
  "vote",
] as const;

/** One of {@link statementActs}. */
export type StatementAct = (typeof statementActs)[number];

/**
 * The stance of a speaker on a matter: an issue, a proposal, a term or a response. The values run from support to
 * opposition; `unclear` is outside that order.
 *
 * Includes: the stance that this act expresses.
 *
 * Excludes: what other acts or other texts show about the speaker; a fact that is stated without taking a side.
 *
 * Example: "We are for a truce if the ships leave": the stance on the truce is `conditional`.
 */
export const stances = [
  /**
   * In favour.
   *
   * Example: "A truce is needed."
   */
  "support",
  /**
   * In favour if a condition is met.
   *
   * Example: "A truce, if the ships leave."
   */
  "conditional",
  /**
   * Speaks on the matter and takes neither side.
   *
   * Example: "We have not made up our mind on the truce."
   */
  "neutral",
  /**
   * Against.
   *
   * Example: "No truce with Alba."
   */
  "oppose",
  /**
   * Speaks on the matter, but the text does not show which side the speaker takes.
   *
   * Example: "We have told Alba what we think of the truce." The text does not say what that is.
   */
  "unclear",
] as const;

/** One of {@link stances}. */
export type Stance = (typeof stances)[number];

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
