import { idLength, idPattern } from "../../../dataset/id-pattern.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Attributes } from "../../../model/attributes.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { refusedKey } from "../cells/import-state.ts";
import type { KeyConflict } from "../losses/key-conflict.ts";
import { KeyConflicts } from "../losses/key-conflicts.ts";
import type { MatchedName } from "../losses/name-losses.ts";
import { Refusal, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import { documentId, tableDocument } from "./document-id.ts";
import { DocumentParts, type NamedDocument } from "./document-parts.ts";

type Fields = Record<string, unknown>;

/** The documents of the rows. */
export class DocumentIndex {
  readonly #names: ImportNames;
  readonly #base: readonly SourceDocument[];
  readonly #parts: DocumentParts;
  readonly #byKey = new Map<string, NamedDocument | Refusal>();
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
    this.#parts = new DocumentParts(mapping, names);
  }

  /** Returns the document of a row. Throws if the row does not give a valid document. */
  prepare(row: object, index: number): NamedDocument {
    if (this.#constant !== undefined) return this.#constant;
    this.#differences = [];
    const { id, title, key } = this.#parts.identity(row, index);
    if (key === undefined) throw this.#parts.withoutTitle();
    let known = this.#byKey.get(key);
    if (known === undefined) {
      known = this.#make(key, id, title, row, index);
      this.#byKey.set(key, known);
    } else if (!(known instanceof Refusal))
      this.#differences = this.#parts.differences(known, title, row, index);
    if (known instanceof Refusal) throw known;
    if (this.#parts.isConstant) this.#constant = known;
    return known;
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
    const isPart = id === undefined && state.firstRow > 0 && this.#parts.isConstant;
    const ofTable = isPart ? tableDocument(this.#base, title, this.#parts.address(row, index)) : undefined;
    const knownId = hasId ? id : ofTable;
    if (knownId !== undefined) {
      try {
        const attributes = this.#parts.attributes(row, index);
        const known = hasId ? "id" : "name";
        return { key, values: [attributes], givenId: knownId, row: index, known, id: "" };
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    }
    if (title === undefined) return this.#parts.withoutTitle();
    if (id !== undefined && (id.length > idLength || !idPattern.test(id)))
      return refuse(
        this.#parts.idField,
        `cannot be ${shown(id)}. Write lower-case letters, digits and single hyphens, or use key for other texts.`,
        {
          code: "invalid-id",
          value: id,
        },
      );
    try {
      return {
        key,
        values: this.#parts.values(title, row, index),
        givenId: id,
        row: index,
        known: undefined,
        id: "",
      };
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
    document.id = givenId ?? this.#newId(values[0] as string);
    if (givenId !== undefined) state.ids.take(givenId);
    this.cited.push(document);
    this.records.push(this.#parts.record(document));
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
