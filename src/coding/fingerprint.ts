import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { digestOf, lengthOf } from "./text.ts";

/** The fields of a document that identify its text. */
export type Fingerprint = Required<Pick<SourceDocument, "length" | "digest">>;

/**
 * Returns the length of a text in code points and its SHA-256 digest, as a document of a dataset records them.
 *
 * A byte order mark, different line endings or a trailing line break change the digest, so read the file in the same
 * way now and when you verify citations.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` if `text` is not a string.
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
