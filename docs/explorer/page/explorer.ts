import type { Dataset } from "demarche";
import type { Texts } from "demarche/coding";
import type { State } from "./state.ts";

/** The state and the functions that every part of the page receives. */
export interface Explorer {
  /** The dataset that is shown. */
  readonly dataset: Dataset;
  /** Name of the file from which the dataset was loaded. Null if the bundled dataset is shown. */
  readonly file: string | null;
  /** The texts that the user loaded, by document id. */
  readonly texts: Texts;
  /** A message about the text files that were loaded last. Null if there is no message. */
  readonly textNotice: string | null;
  /** The state of the page, as read from its address. */
  readonly state: State;
  /** Returns the address of the page after a change of the state. */
  readonly link: (change: Partial<State>) => string;
  /** Changes the state: navigates to the address that {@link Explorer.link} returns for the change. */
  readonly go: (change: Partial<State>) => void;
  /** Reads text files. If a file is the text of a document, adds the text to {@link Explorer.texts}. */
  readonly loadTexts: (files: readonly File[]) => Promise<void>;
}
