import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";

/** A text that was coded. The text itself is not part of a dataset: its length and digest tell whether a user has the same one. */
export interface SourceDocument<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["documents"];
  /** What the text is about, in our own words. */
  readonly title: string;
  /**
   * The outlet that published it. Absent: the text does not tell.
   *
   * @inverse publisherOf
   */
  readonly publisher?: NoInfer<I["actors"]>;
  /**
   * Language of the text as a BCP 47 tag.
   *
   * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$
   * @cure write a BCP 47 tag such as "it" or "pt-BR"
   */
  readonly language: string;
  /** When it was published, as exactly as can be told. */
  readonly datePublished: Edtf;
  /** What the date of publication rests on, in a sentence. */
  readonly datePublishedBasis: string;
  /**
   * Length of the text in Unicode code points.
   *
   * @asType integer
   */
  readonly length: number;
  /**
   * SHA-256 of the text in UTF-8, in lower-case hexadecimal after `sha256:`.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly digest: `sha256:${string}`;
  /** A remark of the coder. */
  readonly note?: string;
}
