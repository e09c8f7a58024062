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
