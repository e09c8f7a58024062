import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";

/** What a speaker does by speaking. The first that fits exactly is coded. */
export const statementActs = [
  /** Says that something is so. */
  "assert",
  /** Says that something is not so, against somebody who holds that it is. */
  "deny",
  /** Makes known what the speaker has done, does or will do. */
  "announce",
  /** Asks others to do something and leaves it to them. */
  "appeal",
  /** Asks others to do something and insists on it. */
  "demand",
  /** Puts forward what two or more sides should do together. */
  "propose",
  /** Puts forward what the speaker would do for, or give to, another. */
  "offer",
  /** Asks somebody to meet or to come. */
  "invite",
  /** Says yes to a proposal, an offer, a demand or an invitation. */
  "accept",
  /** Says no to a proposal, an offer, a demand or an invitation. */
  "reject",
  /** Says that the speaker is for something or stands by somebody. */
  "support",
  /** Says that the speaker is against something. */
  "oppose",
  /** Finds fault with somebody or with what somebody does. */
  "criticize",
  /** Says that somebody did, or intends, a wrong. */
  "accuse",
  /** Says that harm may come, without being the one who would do it. */
  "warn",
  /** Says that the speaker will do harm or impose a cost, if or because others do something. */
  "threaten",
  /** Votes, abstains or stays away from a vote. */
  "vote",
] as const;

/** One of {@link statementActs}. */
export type StatementAct = (typeof statementActs)[number];

/** How the words of a speaker reach the reader of the document. */
export const reportings = [
  /** The whole proposition stands in quotation marks. */
  "direct",
  /** Reported speech with quoted words in it. */
  "mixed",
  /** Reported speech without quoted words. */
  "indirect",
  /** A view or an act is ascribed to the speaker, and no speech act is reported. */
  "attributed",
] as const;

/** One of {@link reportings}. */
export type Reporting = (typeof reportings)[number];

/** What a speaker holds about a matter, from support to opposition; `unclear` lies outside that order. */
export const stances = [
  /** For it. */
  "support",
  /** For it if a condition is met. */
  "conditional",
  /** Speaks on it and takes neither side. */
  "neutral",
  /** Against it. */
  "oppose",
  /** Speaks on it, and the text does not let one tell what is held. */
  "unclear",
] as const;

/** One of {@link stances}. */
export type Stance = (typeof stances)[number];

/** What a statement holds about one matter. */
export interface Position<out I extends Ids = Ids> {
  /** The matter: an issue, a proposal, one of its terms, or a response to it. */
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
  /** Who spoke. */
  readonly speaker: NoInfer<I["actors"]>;
  /** The principal for whom the speaker spoke: the state of a minister, the president of a spokesman. Absent: for itself. */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /** To whom it was said. Absent: to the public, or not told. */
  readonly addressees?: readonly NoInfer<I["actors"]>[];
  /** At whom it was aimed, whoever heard it. Absent: at nobody in particular. */
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
  /** Ids of any kind that the statement deals with. */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /** The meeting where it was said. Absent: elsewhere, or not told. */
  readonly meeting?: NoInfer<I["meetings"]>;
  /** The statements, proposals and responses that it answers or judges. */
  readonly inReplyTo?: readonly NoInfer<I["statements"] | I["proposals"] | I["responses"]>[];
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
