import type { Attributes } from "../../../model/attributes.ts";
import type { Citation } from "../../../model/citation.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { FieldReader, Reader } from "../cells/field-reader.ts";
import { toText } from "../cells/read-cell.ts";
import { readAs } from "../cells/read-field.ts";
import type { KeyConflict } from "../losses/key-conflict.ts";
import { type FieldName, type Refusal, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import { attributesPart } from "./parts/attributes-part.ts";
import { formattedTextPart } from "./parts/formatted-text-part.ts";
import type { Part } from "./parts/part.ts";
import { PartMaker } from "./parts/part-maker.ts";
import { comparable, valuesOf } from "./unite-fields.ts";

type Fields = Record<string, unknown>;

/** A document that rows name. It is in the dataset only if a record cites it. */
export interface NamedDocument {
  readonly key: string;
  readonly values: readonly unknown[];
  readonly givenId: string | undefined;
  readonly row: number;
  /** How the document was recognized in the dataset in `extends`. Undefined: the dataset does not have it. */
  readonly known: "id" | "name" | undefined;
  /** Id. Empty until a record cites the document. */
  id: string;
}

/** The fields by which a row names its document. */
interface DocumentIdentity {
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** The key, the id, or the title with the address. Undefined: the row has none of them. */
  readonly key: string | undefined;
}

/** Reads the fields of the documents that rows name, and compares the rows of one document. */
export class DocumentParts {
  readonly #parts: readonly Part[];
  readonly #id: FieldReader<string>;
  readonly #key: FieldReader<string>;
  readonly #title: Part;
  readonly #attributes: Part | undefined;
  /** Reads the address even if it does not have the right form. */
  readonly #readAddress: Reader;
  /** Whether all rows are of one document, because every field of the mapping is a value. */
  readonly isConstant: boolean;

  constructor(mapping: Fields, names: ImportNames) {
    const make = new PartMaker(mapping, "document", names);
    this.#id = readAs(mapping.id, "document.id", names.state, toText);
    this.#key = readAs(mapping.key, "document.key", names.state, toText);
    this.#title = make.text("title");
    const url = formattedTextPart(make, "url");
    this.#parts = [
      make.actor("publisher"),
      make.text("author"),
      url,
      formattedTextPart(make, "language"),
      make.date("datePublished"),
      make.text("datePublishedBasis"),
      make.number("length"),
      make.text("digest"),
      make.objects("identifiers", ["scheme", "identifier"]),
      attributesPart(make, "attributes"),
      make.text("note"),
    ].filter(({ name }) => mapping[name] !== undefined);
    this.#attributes = this.#parts.find(({ name }) => name === "attributes");
    this.#readAddress = url.readAny;
    this.isConstant = Object.values(mapping).every(
      (field) => typeof field !== "object" && typeof field !== "function",
    );
  }

  /** The field of the id, for messages. */
  get idField(): FieldName {
    return this.#id.at;
  }

  /** Returns the refusal of a row that does not give the title of its document. */
  withoutTitle(): Refusal {
    return refuse(this.#title.at, "is missing. Give the title of the document.");
  }

  /** Returns the fields by which a row names its document. */
  identity(row: object, index: number): DocumentIdentity {
    const id = this.#id.read(row, index);
    const title = this.#title.read(row, index) as string | undefined;
    const key = this.#key.read(row, index) ?? id ?? this.#keyOfTitle(title, row, index);
    return { id, title, key };
  }

  /** Returns the address in a row, even if it does not have the right form. */
  address(row: object, index: number): unknown {
    return this.#readAddress(row, index);
  }

  /** Returns the attributes in a row. */
  attributes(row: object, index: number): unknown {
    return this.#attributes?.read(row, index);
  }

  /** Returns the values of all fields in a row. The title is the first. */
  values(title: string, row: object, index: number): readonly unknown[] {
    return [title, ...this.#parts.map(({ read }) => read(row, index))];
  }

  /** Returns the record of a document that has its id. */
  record({ id, values, row }: NamedDocument): SourceDocument {
    const [title, ...rest] = values;
    const citation: Citation = { document: id };
    const record: Fields = { id, title };
    this.#parts.forEach(({ name, commit }, i) => {
      const value = rest[i];
      if (value === undefined) return;
      record[name] = commit === undefined ? value : commit(value as never, { citation, id, row });
    });
    return record as unknown as SourceDocument;
  }

  /**
   * Returns the key of a document for which the row gives neither a key nor an id. Documents with the same title are
   * different documents if their addresses differ, even if an address is invalid.
   */
  #keyOfTitle(title: string | undefined, row: object, index: number): string | undefined {
    const url = title === undefined ? undefined : this.#readAddress(row, index);
    return url === undefined ? title : `${title} ${url}`;
  }

  /** Returns the fields in which a later row of a document differs from its first row. */
  differences(
    document: NamedDocument,
    title: string | undefined,
    row: object,
    index: number,
  ): readonly Omit<KeyConflict, "kind" | "id" | "count">[] {
    if (this.isConstant || document.row === index) return [];
    const parts = document.known !== undefined ? [this.#attributes] : [this.#title, ...this.#parts];
    return parts.flatMap((part, i) => {
      if (part === undefined) return [];
      const value = part === this.#title ? title : part.read(row, index);
      const known = document.values[i];
      if (value === undefined || comparable(value) === comparable(known)) return [];
      if (part !== this.#attributes) {
        const values = valuesOf(known === undefined ? undefined : comparable(known), value);
        return [{ field: part.name, values, row: index }];
      }
      return Object.entries(value as Attributes).flatMap(([name, item]) => {
        const kept = (known as Attributes | undefined)?.[name];
        return kept === item
          ? []
          : [{ field: `attributes.${name}`, values: [kept ?? null, item] as const, row: index }];
      });
    });
  }
}
