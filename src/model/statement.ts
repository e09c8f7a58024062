import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";

/**
 * What a speaker does by speaking. The first that fits exactly is coded.
 *
 * Includes: every report that somebody said, wrote, voted or let be known something; one act on one matter.
 *
 * Excludes: what the author of the document says in their own voice; talks of which nothing of the content is told (a meeting).
 *
 * Example: "Borea warned that the dam may break, and asked Alba to close it" is two statements, `warn` and `appeal`.
 */
export const statementActs = [
  /**
   * Says that something is so.
   *
   * Example: Gray says that the bridge is closed.
   */
  "assert",
  /**
   * Says that something is not so, against somebody who holds that it is.
   *
   * Example: Borea says that, against what Alba holds, no ship left.
   */
  "deny",
  /**
   * Makes known what the speaker has done, does or will do.
   *
   * Example: Alba makes known that its envoy will travel.
   */
  "announce",
  /**
   * Asks others to do something and leaves it to them.
   *
   * Example: Gray asks both sides to keep calm.
   */
  "appeal",
  /**
   * Asks others to do something and insists on it.
   *
   * Example: Borea insists that the ships leave.
   */
  "demand",
  /**
   * Puts forward what two or more sides should do together.
   *
   * Example: Gray puts forward that both sides open the bridge.
   */
  "propose",
  /**
   * Puts forward what the speaker would do for, or give to, another.
   *
   * Example: Alba puts its harbour at the disposal of Borea.
   */
  "offer",
  /**
   * Asks somebody to meet or to come.
   *
   * Example: Gray asks the minister of Borea to come to Port.
   */
  "invite",
  /**
   * Says yes to a proposal, an offer, a demand or an invitation.
   *
   * Example: Borea agrees to come.
   */
  "accept",
  /**
   * Says no to a proposal, an offer, a demand or an invitation.
   *
   * Example: Borea turns the harbour down.
   */
  "reject",
  /**
   * Says that the speaker is for something or stands by somebody.
   *
   * Example: Alba stands by the borders of Borea.
   */
  "support",
  /**
   * Says that the speaker is against something.
   *
   * Example: Borea is against ships in the strait.
   */
  "oppose",
  /**
   * Finds fault with somebody or with what somebody does.
   *
   * Example: Gray finds the answer disappointing.
   */
  "criticize",
  /**
   * Says that somebody did, or intends, a wrong.
   *
   * Example: Borea says that Alba broke the truce.
   */
  "accuse",
  /**
   * Says that harm may come, without being the one who would do it.
   *
   * Example: Gray says that the dam may break.
   */
  "warn",
  /**
   * Says that the speaker will do harm or impose a cost, if or because others do something.
   *
   * Example: Alba says that it will close the bridge if ships come.
   */
  "threaten",
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
 * What a speaker holds about a matter, from support to opposition; `unclear` lies outside that order.
 *
 * Includes: what this act holds about an issue, a proposal, a term or a response.
 *
 * Excludes: what is known of the speaker from elsewhere; a fact that is told without taking a side.
 *
 * Example: "We are for a truce if the ships leave" is `conditional` on the truce.
 */
export const stances = [
  /**
   * For it.
   *
   * Example: "A truce is needed."
   */
  "support",
  /**
   * For it if a condition is met.
   *
   * Example: "A truce, if the ships leave."
   */
  "conditional",
  /**
   * Speaks on it and takes neither side.
   *
   * Example: "We have not made up our mind on the truce."
   */
  "neutral",
  /**
   * Against it.
   *
   * Example: "No truce with Alba."
   */
  "oppose",
  /**
   * Speaks on it, and the text does not let one tell what is held.
   *
   * Example: Abstained or stayed away.
   */
  "unclear",
] as const;

/** One of {@link stances}. */
export type Stance = (typeof stances)[number];

/** What a statement holds about one matter. */
export interface Position<out I extends Ids = Ids> {
  /**
   * The matter: an issue, a proposal, one of its terms, or a response to it.
   *
   * @inverse matterOf
   */
  readonly on: NoInfer<I["issues"] | I["proposals"] | I["terms"] | I["responses"]>;
  /** What is held about it, from what this act says. */
  readonly stance: Stance;
  /** The condition, in our own words; present exactly when the stance is `conditional`. */
  readonly condition?: string;
}

/** One speech act by one speaker to one set of addressees on one matter. */
export interface Statement<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["statements"];
  /**
   * Who spoke.
   *
   * @inverse speakerOf
   */
  readonly speaker: NoInfer<I["actors"]>;
  /**
   * The principal for whom the speaker spoke: the state of a minister, the president of a spokesman. Absent: for itself.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /**
   * To whom it was said. Absent: to the public, or not told.
   *
   * @inverse addresseeOf
   */
  readonly addressees?: readonly NoInfer<I["actors"]>[];
  /**
   * At whom it was aimed, whoever heard it. Absent: at nobody in particular.
   *
   * @inverse targetOf
   */
  readonly targets?: readonly NoInfer<I["actors"]>[];
  /** What the speaker did by speaking. */
  readonly act: StatementAct;
  /** When it was said. Absent: no document dates it. */
  readonly date?: Edtf;
  /** How the document that reports it best gives the words. */
  readonly reporting: Reporting;
  /** What was said, in our own words. */
  readonly summary: string;
  /** What is held about which matters. Empty: the statement takes no position. */
  readonly positions: readonly Position<I>[];
  /**
   * Ids of any kind that the statement deals with.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * The meeting where it was said. Absent: elsewhere, or not told.
   *
   * @inverse occasionOf
   */
  readonly meeting?: NoInfer<I["meetings"]>;
  /**
   * The statements, proposals and responses that it answers or judges.
   *
   * @inverse repliedToBy
   */
  readonly inReplyTo?: readonly NoInfer<I["statements"] | I["proposals"] | I["responses"]>[];
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
