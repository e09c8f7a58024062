import type { Dataset } from "demarche";
import type { Texts } from "demarche/coding";
import type { State } from "./state.ts";

/** What every part of the page is given. */
export interface Explorer {
  /** The record that is shown. */
  readonly dataset: Dataset;
  /** Name of the file that the record was loaded from; null: the bundled record. */
  readonly file: string | null;
  /** The texts that the user has loaded, by document id. */
  readonly texts: Texts;
  /** What came of the text files that were loaded last; null: nothing to tell. */
  readonly told: string | null;
  /** What the address says. */
  readonly state: State;
  /** The address of this page with something changed. */
  readonly link: (change: Partial<State>) => string;
  /** Goes there. */
  readonly go: (change: Partial<State>) => void;
  /** Reads text files and keeps those that are the text of a document. */
  readonly loadTexts: (files: readonly File[]) => Promise<void>;
}
