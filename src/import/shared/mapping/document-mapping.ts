import type { Identifier } from "../../../model/identifier.ts";
import type { AttributesMapping, ColumnName, Field, ListField, MappedDate, Text } from "./fields.ts";

/**
 * The document that the rows come from, or the document of each row. If the id, the key, the title or the address is a
 * column or a function of the row, each row names its own document. In this case, a record cites its document as a
 * whole, because the number of a row is a position in the table and not in the document.
 */
export interface DocumentMapping<R> {
  /**
   * Columns from which the publisher, author, address, language and date of publication are read. With `"same"`, each
   * column has the name of its field. An object gives the column of each field, such as `{ url: "Source" }`. Fields
   * that the mapping itself sets do not use `columns`. Default: only the fields that the mapping sets.
   */
  readonly columns?:
    | "same"
    | Partial<
        Readonly<
          Record<
            "publisher" | "author" | "url" | "language" | "datePublished" | "datePublishedBasis",
            ColumnName<R> | undefined
          >
        >
      >
    | undefined;
  /**
   * Id of the document, in kebab-case. If the dataset in `extends` has a document with this id, the rows cite that
   * document. Default: an id made from the title.
   */
  readonly id?: Field<R, string> | undefined;
  /**
   * Text that identifies the document if rows come from several documents. Rows with the same key have the same
   * document, with the values of the first row. `losses.conflicts` lists values that differ. Default: the id or,
   * without an id, the title with the address.
   */
  readonly key?: Field<R, Text> | undefined;
  /** Title that says what the document is about, in your own words. */
  readonly title?: Field<R, Text> | undefined;
  /** Name or id of the outlet that published the document. Default: unknown. */
  readonly publisher?: Field<R, Text> | undefined;
  /** Name of the author. Default: unknown. */
  readonly author?: Field<R, Text> | undefined;
  /**
   * Address on the web. A cell that is not an address is left out, and `losses.droppedValues` lists it. Default: none.
   */
  readonly url?: Field<R, string> | undefined;
  /**
   * Language, as a BCP 47 tag. A cell that is not a tag is left out, and `losses.droppedValues` lists it. Default: unknown.
   */
  readonly language?: Field<R, string> | undefined;
  /** Date of publication. Default: unknown. */
  readonly datePublished?: Field<R, MappedDate> | undefined;
  /** Evidence for the date of publication. Default: the document gives the date. */
  readonly datePublishedBasis?: Field<R, Text> | undefined;
  /** Length of the text in code points, as `fingerprint` returns it. Default: the text was not coded. */
  readonly length?: Field<R, number> | undefined;
  /** Digest of the text that was coded, as `fingerprint` returns it. Default: none, because no text was coded. */
  readonly digest?: Field<R, string> | undefined;
  /** Codes that registers assign to the document, such as a DOI. Default: none. */
  readonly identifiers?: ListField<R, Identifier> | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Remark. Default: none. */
  readonly note?: Field<R, Text> | undefined;
}
