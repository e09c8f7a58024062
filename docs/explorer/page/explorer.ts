import type { Dataset } from "demarche";
import type { Texts } from "demarche/coding";
import type { State } from "./state.ts";

/** The state and the functions that every part of the page receives. */
export interface Explorer {
  /** The dataset that is shown. */
  readonly dataset: Dataset;
  /** Name of the file from which the dataset was loaded. Null: it is the bundled record. */
  readonly file: string | null;
  /** The texts that the user loaded, by document id. */
  readonly texts: Texts;
  /** A message about the text files that were loaded last. Null: none. */
  readonly textNotice: string | null;
  /** The state in the address. */
  readonly state: State;
  /** Returns the address of this page with a change of the state. */
  readonly link: (change: Partial<State>) => string;
  /** Navigates to the address of {@link Explorer.link}. */
  readonly go: (change: Partial<State>) => void;
  /** Reads text files and keeps the texts of documents. */
  readonly loadTexts: (files: readonly File[]) => Promise<void>;
}
