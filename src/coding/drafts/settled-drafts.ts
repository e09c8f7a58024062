import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TextSpan } from "../locating/text-span.ts";
import type { Draft } from "./draft.ts";
import type { NewActor, NewIssue } from "./new-names.ts";

/** The codes of decisions that {@link settleDrafts} took. */
export const draftDecisionCodes = [
  /** The text is a document that the dataset already has. */
  "known-document",
  /** A name in a draft refers to an actor of the dataset, or it is another spelling of a new actor's name. */
  "known-actor",
  /** A new actor was given an id. */
  "new-actor",
  /** A label in a draft refers to an issue that the dataset already has. */
  "known-issue",
  /** A new issue was given an id. */
  "new-issue",
  /** Words of a draft have been found in the text. The message gives their positions. */
  "words",
  /** A date in words of the text has been resolved to a date in EDTF. */
  "date",
  /** A draft has become a record with this id. */
  "record",
  /**
   * A draft repeats a record of the dataset that was coded from the same document. The record is unchanged, except that
   * the summary or title of the draft can have replaced a placeholder, which a program such as `readDrafts` wrote.
   */
  "known-record",
  /** Two drafts, or a draft and a record of the dataset, have become one record. */
  "joined",
  /**
   * The text does not contain the name of a new actor. The citation of this actor is therefore the words of the first
   * draft that refers to it.
   */
  "cited-by-use",
] as const;

/** One of {@link draftDecisionCodes}. */
export type DraftDecisionCode = (typeof draftDecisionCodes)[number];

/** A decision that {@link settleDrafts} took. */
export interface DraftDecision {
  /** What was decided. */
  readonly code: DraftDecisionCode;
  /** JSON Pointer (RFC 6901) to the part of the drafts that the decision is about. Empty: the text as a whole. */
  readonly path: string;
  /**
   * The id of the document, actor, issue or record that the decision is about. Absent if it is about words or a date.
   */
  readonly id?: string;
  /** The decision and its reason, in one sentence. */
  readonly message: string;
}

/**
 * The codes of warnings about drafts, in the order in which {@link settleDrafts} returns them. Serious mistakes, such
 * as a wrong actor or act, come first. Dates that a program such as `readDrafts` took from another sentence come last.
 * All of these drafts were settled, but a person should check them.
 */
export const draftWarningCodes = [
  /**
   * The document is new, but the dataset has a document with a different text that has the same address, or the same
   * title and publisher.
   */
  "similar-document",
  /**
   * The words of a statement do not name its speaker. There is a warning in two cases:
   * - The words with `for: "speaker"` name another actor.
   * - There are no such words, and the statement was not proposed by a program such as `readDrafts`.
   */
  "speaker-not-named",
  /** The text does not name a new actor. */
  "actor-not-in-text",
  /** No cited sentence names an addressee. */
  "addressee-not-named",
  /** No cited sentence names a target. */
  "target-not-named",
  /** A draft has a doubt about who acts, for whom, or towards whom. The record has the same doubt. */
  "doubtful-actor",
  /** The act of quoted words is the default, `assert`, because no rule or person has chosen an act. */
  "act-by-default",
  /** A draft has another doubt about its act. The record has the same doubt. */
  "doubtful-act",
  /** Two statements have the same speaker and act, and overlapping words. */
  "same-act",
  /** A draft repeats a record, but some values differ, or the record lacks fields or words of the draft. */
  "known-record-differs",
  /**
   * A draft has become a new record, although the dataset has a similar record. A record from the same document is
   * similar if it has the same actors and some of the same words, or if it is a statement by another speaker with the
   * same words. A record from another document is similar if it has the same day and is one of these:
   * - a statement with the same speaker and act, unless the act is `assert`
   * - a proposal by the same actor to the same addressee
   * - a meeting with the same participants; one of the two meetings can have further participants
   */
  "similar-record",
  /** A meeting has fewer than two participants. */
  "few-participants",
  /** A draft resolves words to another date than the option `dates` gives for them. */
  "date-differs",
  /** The year of a date is not in the text, and it differs from the year of publication by more than one. */
  "year-not-in-text",
  /**
   * The words that date a record are outside the sentences that the draft cites, and occur several times in the text.
   */
  "date-not-cited",
  /** A spelling of a new actor is not in the text, and was left out. */
  "spelling-not-in-text",
  /** A summary or title is still the placeholder that a program such as `readDrafts` wrote. */
  "placeholder",
  /** A draft has a doubt about a field that is not an actor, act or date. The record has the same doubt. */
  "open-doubt",
  /**
   * A draft has a doubt about its date. The record has the same doubt. Most often, the date was taken from an earlier
   * sentence.
   */
  "doubtful-date",
] as const;

/** One of {@link draftWarningCodes}. */
export type DraftWarningCode = (typeof draftWarningCodes)[number];

/** Something in the drafts that became part of the dataset but should be checked. */
export interface DraftWarning {
  /** What is unusual. */
  readonly code: DraftWarningCode;
  /**
   * JSON Pointer (RFC 6901) to the part of the drafts that the warning is about. Empty if the warning is about the text
   * as a whole, or if it has a `count`.
   */
  readonly path: string;
  /** A sentence that names the draft and says what to check. */
  readonly message: string;
  /** The total number of warnings with this code. Absent if the warning is about one draft. */
  readonly count?: number;
}

/** A record, or a place in the text, that a draft could mean. */
export interface DraftCandidate {
  /** Id of the record. Absent: the candidate is a place in the text. */
  readonly id?: string;
  /** Place in the text. Absent: the candidate is a record. */
  readonly span?: TextSpan;
  /** Name of the record, or the words around the place. */
  readonly text: string;
}

/**
 * The reason why a draft could not be settled, that is, made into a record. The path is a JSON Pointer into the drafts.
 */
export interface DraftProblem extends Problem {
  /** The records or the places in the text that the draft could mean. Absent if there are no such candidates. */
  readonly candidates?: readonly DraftCandidate[];
}

/** A draft that became records, or that repeats records of the dataset. */
export interface SettledDraft {
  /** JSON Pointer (RFC 6901) to the draft. */
  readonly path: string;
  /** The key of the draft. Absent: it has none. */
  readonly key?: string;
  /** Who or what proposed the draft. Absent: unknown. */
  readonly by?: string;
  /**
   * Ids of the records that the draft became or repeats. With `forEach` there is one id for each actor. Otherwise there
   * is exactly one.
   */
  readonly ids: readonly string[];
}

/** A draft, new actor or new issue that could not be settled. */
export interface UnsettledDraft {
  /** JSON Pointer (RFC 6901) to the draft, actor or issue: `/drafts/3`, `/newActors/0`. */
  readonly path: string;
  /**
   * The key of the draft, the name of the new actor or the label of the new issue. It can be passed to `reviseDrafts`
   * in `leaveOut`. Absent if the draft has no key.
   */
  readonly key?: string;
  /** The draft itself, as it was given. */
  readonly draft: Draft | NewActor | NewIssue;
  /** Everything that is wrong with it. */
  readonly problems: readonly DraftProblem[];
}

/** The result of {@link settleDrafts}. */
export interface SettledDrafts {
  /**
   * A dataset with the records that could be settled and the records of the dataset in `extends`. `parseDataset`
   * accepts it.
   */
  readonly dataset: Dataset;
  /** The drafts that became records, in the order of the drafts. */
  readonly settled: readonly SettledDraft[];
  /** What was decided, in the order of the drafts. */
  readonly decisions: readonly DraftDecision[];
  /**
   * Warnings about drafts that were settled but should be checked. They are in the order of {@link draftWarningCodes}.
   * Warnings with the same code are in the order of the drafts.
   */
  readonly warnings: readonly DraftWarning[];
  /** The drafts, new actors and new issues that could not be settled, with the reasons, in the order of the input. */
  readonly unsettled: readonly UnsettledDraft[];
}
