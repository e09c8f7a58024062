import type { StatementAct } from "../../model/speech-act.ts";
import type { Stance } from "../../model/stance.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";

/** The fields that all kinds of rows have in common. */
interface CommonRow {
  readonly source: SourceRow;
  /** Further rows of the file from which the record was made. */
  readonly used: readonly SourceRow[];
  readonly key: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** Attributes of a record. */
export type PopoloAttributes = Readonly<Record<string, string | number | boolean>>;

/** A membership of a person or an organization. */
export interface MembershipRow extends CommonRow {
  readonly kind: "membership";
  readonly member: string;
  readonly organization: string;
  /** Organization on whose behalf the membership is held. */
  readonly group: string | undefined;
  readonly role: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The dates of the membership in `group`. */
  readonly groupDates: readonly [start: string | undefined, end: string | undefined];
  /** Whether earlier rows have the same membership. */
  readonly isLater: boolean;
}

/** A motion with a creator. */
export interface ProposalRow extends CommonRow {
  readonly kind: "proposal";
  readonly creator: string;
  readonly organization: string | undefined;
}

/** A vote event or an election. */
export interface EventRow extends CommonRow {
  readonly kind: "event";
  readonly type: "vote" | "election";
  readonly organization: string | undefined;
  readonly label: string;
  /** Attributes of the issue in `on`. Undefined if `on` is not an issue. */
  readonly issueAttributes: PopoloAttributes | undefined;
  readonly on: { readonly proposal: string } | { readonly issue: string } | undefined;
  readonly attributes: PopoloAttributes;
}

/** An event at which somebody spoke. */
export interface MeetingRow extends CommonRow {
  readonly kind: "meeting";
  readonly participants: readonly string[];
  readonly attributes: PopoloAttributes;
}

/** A vote. */
export interface VoteRow extends CommonRow {
  readonly kind: "vote";
  /** Key of the vote event. */
  readonly event: string;
  readonly voter: string;
  readonly group: string | undefined;
  readonly option: string;
  /**
   * The stance of the voter. Undefined for an absent voter without a position, and for a vote that repeats an earlier
   * one.
   */
  readonly stance: Stance | undefined;
  readonly label: string;
  readonly proposal: string | undefined;
  readonly issue: string;
  readonly issueAttributes: PopoloAttributes | undefined;
  readonly attributes: PopoloAttributes;
  /** Whether the voter has an earlier vote in the same vote event. */
  readonly isLater: boolean;
}

/** A speech. */
export interface SpeechRow extends CommonRow {
  readonly kind: "speech";
  readonly creator: string;
  readonly audience: string | undefined;
  readonly act: StatementAct;
  readonly meeting: string | undefined;
  readonly attributes: PopoloAttributes;
}

/** A row of `importRows` for a Popolo file. */
export type PopoloRow = MembershipRow | ProposalRow | EventRow | MeetingRow | VoteRow | SpeechRow;
