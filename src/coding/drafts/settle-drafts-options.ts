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
   * The dates that a program found in the text, such as `dates` of `readDocument`. A draft that resolves the same words
   * to another date gets a warning. Default: none.
   */
  readonly dates?: readonly TextDate[] | undefined;
  /**
   * The date of statements, proposals and held meetings that the text does not date. With `"leave"` they have no date.
   * With `"by-publication"` their date is the day of publication or any earlier day, such as `[..2024-05-03]`. Queries
   * of earlier periods then find them. Default: `"leave"`, because such a date adds no information: every act precedes
   * its report.
   */
  readonly undated?: "leave" | "by-publication" | undefined;
  /**
   * The largest number of warnings that are listed for each code. The limit applies only to codes about details that
   * nobody has checked yet, such as placeholders and doubts. If there are more, one further warning has their total
   * number in `count` and lists the other drafts. Default: 3, because most drafts by programs have such warnings, which
   * would otherwise hide the more important ones.
   */
  readonly warningLimit?: number | undefined;
}
