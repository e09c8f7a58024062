import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";

/** A coded text. The dataset does not contain the text; its length and digest identify the exact version. */
export interface SourceDocument<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["documents"];
  /** Title that says what the text is about, in our own words. */
  readonly title: string;
  /**
   * Outlet that published the text. Absent: unknown.
   *
   * @inverse publisherOf
   */
  readonly publisher?: NoInfer<I["actors"]>;
  /**
   * Language of the text, as a BCP 47 tag.
   *
   * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$
   * @cure Write a BCP 47 tag such as "it" or "pt-BR".
   */
  readonly language: string;
  /** Date of publication, in EDTF, with the precision that the evidence allows. */
  readonly datePublished: Edtf;
  /** Evidence for the date of publication, in one sentence. */
  readonly datePublishedBasis: string;
  /**
   * Length of the text, in Unicode code points.
   *
   * @asType integer
   */
  readonly length: number;
  /**
   * SHA-256 digest of the text in UTF-8: `sha256:` and lower-case hexadecimal digits.
   *
   * @pattern ^[0-9a-f]{64}$
   * @cure Write "sha256:" and 64 hexadecimal digits, as fingerprint(text) returns them.
   */
  readonly digest: `sha256:${string}`;
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
