import type { Registry } from "../../../dataset/registry.ts";
import type { DateReader } from "../../../dataset/rules/date-span.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edtf } from "../../../model/edtf.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { TextSearch } from "../../locating/text-search.ts";
import type { TextDate } from "../date-contradictions.ts";
import type { DraftDecision, DraftProblem, DraftWarning } from "../settled-drafts.ts";
import type { ActorDirectory } from "./actor-directory.ts";

/** The input for settling drafts (making records from them), which does not change in the process. */
export interface SettleSource {
  readonly search: TextSearch;
  readonly document: SourceDocument;
  /** Whether the dataset in `extends` already has the document. */
  readonly isKnownDocument: boolean;
  /** The dataset in the option `extends`, or a dataset without records. */
  readonly base: Dataset;
  /** Whether the caller extends a dataset. */
  readonly isExtending: boolean;
  readonly registry: Registry;
  /**
   * The ids that the caller chose. Each key is the key of a draft, the name of a new actor or the label of a new issue.
   */
  readonly chosenIds: Readonly<Record<string, string>>;
  readonly readDate: DateReader;
  /** The dates that a program found in the text, from the option `dates`. */
  readonly dates: readonly TextDate[];
  /** The date for statements, proposals and held meetings that have no date. If it is undefined, they stay undated. */
  readonly bound: Edtf | undefined;
  /**
   * The largest number of warnings about unchecked parts that are listed for each code. Warnings about anything else
   * are not limited.
   */
  readonly warningLimit: number;
}

/** The records to which names, labels and keys refer, after the ids of the records have been made. */
export interface SettleNames {
  readonly actors: ActorDirectory;
  /** The ids of issues. Each issue has two keys: its label, and its label without accents, capitals and punctuation. */
  readonly issues: ReadonlyMap<string, string>;
  /**
   * The ids of the records of each draft. The key of the map is the key of the draft. A draft with `forEach` can have
   * several records.
   */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Keys of drafts, names of new actors and labels of new issues that could not be settled. */
  readonly unsettled: ReadonlySet<string>;
}

/** The functions that receive decisions and problems. */
export interface SettleReport {
  readonly decide: (decision: DraftDecision) => void;
  readonly warn: (warning: DraftWarning) => void;
  /** Reports a problem. A draft with a problem is not settled. */
  readonly report: (problem: DraftProblem) => void;
}
