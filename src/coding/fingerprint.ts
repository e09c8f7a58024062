import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { digestOf, lengthOf } from "./text.ts";

/** What a document records of its text, so that a copy can be told from another text. */
export type Fingerprint = Pick<SourceDocument, "length" | "digest">;

/**
 * Length and digest of a text, as a document of a dataset records them: for coding a text of one's own.
 *
 * A byte order mark, other line ends or a line at the end make another text, so read the file as those will who check
 * it.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for what is no string.
 *
 * @example
 * ```ts
 * import { fingerprint } from "demarche/coding";
 *
 * fingerprint("The envoy left.").length; // => 15
 * fingerprint("The envoy left.").digest.slice(0, 15); // => "sha256:20014092"
 * ```
 */
export function fingerprint(text: string): Fingerprint {
  if (typeof text !== "string") {
    throw problem(
      "invalid-option",
      "",
      `fingerprint takes a text, not ${shown(text)}. Read the file with an encoding.`,
      text,
    );
  }
  return Object.freeze({ length: lengthOf(text), digest: digestOf(text) });
}
