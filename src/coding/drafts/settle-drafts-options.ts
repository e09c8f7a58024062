import type { Dataset } from "../../model/dataset.ts";
import type { TextDate } from "./date-contradictions.ts";
import type { DraftDocument } from "./draft-document.ts";

/** Options of `settleDrafts`. */
export interface SettleDraftsOptions {
  /** What is known about the document, or the id of a document that the dataset in `extends` already has. */
  readonly document: DraftDocument | string;
  /**
   * A dataset whose actors, issues and other records the drafts can refer to. The result contains its records as well.
   * Default: none.
   */
  readonly extends?: Dataset | undefined;
  /**
   * The ids of new records. Each key of this object is the key of a draft, term or response, the name of a new actor,
   * or the label of a new issue. Default: ids are made from names and dates, or from names and the id of the document
   * if there is no date.
   */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  /**
   * The dates that a reader found in the text, such as `dates` of `readDocument`. A draft that resolves the same words
   * to another date gets a warning. Default: none.
   */
  readonly dates?: readonly TextDate[] | undefined;
  /**
   * The date of statements, proposals and held meetings that the text does not date. With `"leave"` they have no date.
   * With `"by-publication"` their date is some day up to the publication of the document, such as `[..2024-05-03]`, so
   * that a query of a period that begins before that day finds them. Default: `"leave"`, because every reported act
   * precedes its report, so that such a date adds no information about the act.
   */
  readonly undated?: "leave" | "by-publication" | undefined;
  /**
   * The largest number of warnings that are listed for each code. The limit applies only to codes about details that
   * nobody has checked yet, such as placeholders and doubts. If a code has more warnings than this, one further warning
   * gives their total number in `count` and names the other drafts. Default: 3, because most drafts of a reader have
   * such warnings, and a long list of them hides the others.
   */
  readonly warningLimit?: number | undefined;
}
