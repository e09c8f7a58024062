import { idLength, idPattern } from "../../../dataset/id-pattern.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Attributes } from "../../../model/attributes.ts";
import type { Citation } from "../../../model/citation.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { FieldReader, Reader } from "../cells/field-reader.ts";
import { refusedKey } from "../cells/import-state.ts";
import { toText } from "../cells/read-cell.ts";
import { readAs } from "../cells/read-field.ts";
import type { KeyConflict, MatchedName } from "../losses/import-losses.ts";
import { KeyConflicts } from "../losses/key-conflicts.ts";
import { Refusal, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import { documentId, tableDocument } from "./document-id.ts";
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

/** The documents of the rows. */
export class DocumentIndex {
  readonly #names: ImportNames;
  readonly #base: readonly SourceDocument[];
  readonly #parts: readonly Part[];
  readonly #id: FieldReader<string>;
  readonly #key: FieldReader<string>;
  readonly #title: Part;
  readonly #byKey = new Map<string, NamedDocument | Refusal>();
  readonly #attributes: Part | undefined;
  /** Reads the address even if it does not have the right form. */
  readonly #readAddress: Reader;
  readonly #isConstant: boolean;
  #constant: NamedDocument | undefined;
  /** Fields in which the row that was prepared last differs from the first row of its document. */
  #differences: readonly Omit<KeyConflict, "kind" | "id" | "count">[] = [];
  /** Cited documents that are not in the dataset in `extends`, in the order in which they were first cited. */
  readonly cited: NamedDocument[] = [];
  /** Records of the documents in `cited`, in the order of `cited`. */
  readonly records: SourceDocument[] = [];
  readonly #matched: MatchedName[] = [];
  /**
   * The documents of the dataset in `extends` to which rows add attributes. The key is the id of a document, and the
   * value is its record with these attributes.
   */
  readonly changed = new Map<string, SourceDocument>();
  /** The fields in which the value of a row differs from that of an earlier row or of the dataset in `extends`. */
  readonly conflicts = new KeyConflicts();

  /** `base` has the documents of the dataset in `extends`. */
  constructor(mapping: Fields, names: ImportNames, base: readonly SourceDocument[]) {
    this.#names = names;
    this.#base = base;
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
    this.#isConstant = Object.values(mapping).every(
      (field) => typeof field !== "object" && typeof field !== "function",
    );
  }

  /** Returns the document of a row. Throws if the row does not give a valid document. */
  prepare(row: object, index: number): NamedDocument {
    if (this.#constant !== undefined) return this.#constant;
    this.#differences = [];
    const id = this.#id.read(row, index);
    const title = this.#title.read(row, index) as string | undefined;
    const key = this.#key.read(row, index) ?? id ?? this.#keyOfTitle(title, row, index);
    if (key === undefined) throw refuse(this.#title.at, "is missing. Give the title of the document.");
    let known = this.#byKey.get(key);
    if (known === undefined) {
      known = this.#make(key, id, title, row, index);
      this.#byKey.set(key, known);
    } else if (!(known instanceof Refusal)) this.#differences = this.#compare(known, title, row, index);
    if (known instanceof Refusal) throw known;
    if (this.#isConstant) this.#constant = known;
    return known;
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
  #compare(
    document: NamedDocument,
    title: string | undefined,
    row: object,
    index: number,
  ): readonly Omit<KeyConflict, "kind" | "id" | "count">[] {
    if (this.#isConstant || document.row === index) return [];
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

  #make(
    key: string,
    id: string | undefined,
    title: string | undefined,
    row: object,
    index: number,
  ): NamedDocument | Refusal {
    const { state } = this.#names;
    const refused = state.refused.names.get(refusedKey("documents", key));
    if (refused !== undefined) return refused;
    const hasId = id !== undefined && state.base?.get(id)?.kind === "documents";
    const isPart = id === undefined && state.firstRow > 0 && this.#isConstant;
    const ofTable = isPart ? tableDocument(this.#base, title, this.#readAddress(row, index)) : undefined;
    const knownId = hasId ? id : ofTable;
    if (knownId !== undefined) {
      try {
        const attributes = this.#attributes?.read(row, index);
        const known = hasId ? "id" : "name";
        return { key, values: [attributes], givenId: knownId, row: index, known, id: "" };
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    }
    if (title === undefined) return refuse(this.#title.at, "is missing. Give the title of the document.");
    if (id !== undefined && (id.length > idLength || !idPattern.test(id)))
      return refuse(
        this.#id.at,
        `cannot be ${shown(id)}. Write lower-case letters, digits and single hyphens, or use key for other texts.`,
        {
          code: "invalid-id",
          value: id,
        },
      );
    try {
      const values = [title, ...this.#parts.map(({ read }) => read(row, index))];
      return { key, values, givenId: id, row: index, known: undefined, id: "" };
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** Stores that a record cites a document, and returns the id of the document. */
  cite(document: NamedDocument): string {
    if (document.id === "") this.#add(document);
    for (const difference of this.#differences)
      this.conflicts.add({ kind: "documents", id: document.id, ...difference });
    return document.id;
  }

  #add(document: NamedDocument): void {
    const { state } = this.#names;
    const { givenId, values, key, row } = document;
    if (document.known !== undefined) {
      document.id = givenId as string;
      this.#matched.push({ kind: "documents", name: key, id: document.id, because: document.known });
      if (values[0] !== undefined) this.#addAttributes(document.id, values[0] as Attributes, row);
      return;
    }
    const [title, ...rest] = values;
    document.id = givenId ?? this.#newId(title as string);
    if (givenId !== undefined) state.ids.take(givenId);
    const citation: Citation = { document: document.id };
    const record: Fields = { id: document.id, title };
    this.#parts.forEach(({ name, commit }, i) => {
      const value = rest[i];
      if (value === undefined) return;
      record[name] =
        commit === undefined ? value : commit(value as never, { citation, id: document.id, row });
    });
    this.cited.push(document);
    this.records.push(record as unknown as SourceDocument);
  }

  #newId(title: string): string {
    const { state, actors, issues } = this.#names;
    const isOfName = (id: string) => {
      const kind = state.base?.get(id)?.kind;
      if (kind === "actors" || kind === "issues" || state.refused.idsOfNames.has(id)) return true;
      return actors.labelOf(id) !== undefined || issues.labelOf(id) !== undefined;
    };
    const id = documentId(title, state.ids, isOfName);
    state.documentIds.add(id);
    return id;
  }

  #addAttributes(id: string, added: Attributes, row: number): void {
    const known = this.#names.state.base?.get(id)?.record as SourceDocument;
    const attributes: Record<string, Attributes[string]> = { ...known.attributes };
    for (const [name, value] of Object.entries(added)) {
      const kept = attributes[name];
      if (kept === undefined) attributes[name] = value;
      else if (kept !== value)
        this.conflicts.add({
          kind: "documents",
          id,
          field: `attributes.${name}`,
          values: [kept, value],
          row,
        });
    }
    const { note, ...fields } = known;
    this.changed.set(id, {
      ...fields,
      attributes,
      ...(note === undefined ? {} : { note }),
    } as SourceDocument);
  }

  /** Returns the documents of the dataset in `extends` that rows cite. */
  matched(): readonly MatchedName[] {
    return this.#matched;
  }
}
