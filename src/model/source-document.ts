import type { Attributes } from "./attributes.ts";
import type { Edtf } from "./edtf.ts";
import type { Identifier } from "./identifier.ts";
import type { Ids } from "./ids.ts";

/**
 * A document that was coded: a text, a table, a recording or a page. The dataset does not contain the text, but the
 * length and the digest of the text identify the exact version. A document without a length and a digest can be cited
 * by row or as a whole, but not by characters.
 */
export interface SourceDocument<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["documents"];
  /** Title that says what the document is about, in our own words. */
  readonly title: string;
  /**
   * Outlet that published the document. Absent: unknown.
   *
   * @inverse publisherOf
   */
  readonly publisher?: NoInfer<I["actors"]>;
  /** Name of the author, as the document gives it. Absent: unknown, or the document names none. */
  readonly author?: string;
  /**
   * Address of the document on the web. Absent: none is recorded.
   *
   * @pattern ^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$
   * @cure Write an address that begins with https:// or http://.
   */
  readonly url?: string;
  /**
   * Language of the text, as a BCP 47 tag. Absent: unknown, or the document has no text.
   *
   * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$
   * @cure Write a BCP 47 tag such as "it" or "pt-BR".
   */
  readonly language?: string;
  /** Date of publication, in EDTF, with the precision that the evidence allows. Absent: unknown. */
  readonly datePublished?: Edtf;
  /** Evidence for the date of publication, in one sentence. Absent: the document gives the date. */
  readonly datePublishedBasis?: string;
  /**
   * Length of the text, in Unicode code points. Absent: no text was coded, or no record cites it by characters.
   *
   * @asType integer
   */
  readonly length?: number;
  /**
   * SHA-256 digest of the text in UTF-8: `sha256:` and lower-case hexadecimal digits. A document has both a length and a
   * digest, or neither.
   *
   * @pattern ^[0-9a-f]{64}$
   * @cure Write "sha256:" and 64 hexadecimal digits, as fingerprint(text) returns them.
   */
  readonly digest?: `sha256:${string}`;
  /** Codes in registers, such as a DOI. Absent: none is recorded. */
  readonly identifiers?: readonly Identifier[];
  /** Values of the source for which the model has no field, such as a section. Absent: none. */
  readonly attributes?: Attributes;
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
