import { type ComparedFields, differencesOf } from "../shared/losses/differences-of.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { DnaDocument, DnaProject } from "./project.ts";

/** The fields of a document. Every row of one of its statements repeats them. */
type DocumentFields = Partial<
  Record<"title" | "author" | "outlet" | "section" | "type" | "date", string | undefined>
>;

/** For each of these fields, the field that has its value in the record of the document. */
const recordFields: Readonly<Record<keyof DocumentFields, string>> = {
  title: "title",
  author: "author",
  outlet: "attributes.source",
  section: "attributes.section",
  type: "attributes.type",
  date: "datePublished",
};

/**
 * The documents of a statement export. Every row of the export has the fields of its document. If some rows leave a
 * field empty, the first row with a value gives it.
 */
export class ExportDocuments {
  readonly #found = new Map<string, { readonly source: SourceRow; readonly fields: DocumentFields }>();
  readonly #differences: DnaProject["documentDifferences"][number][] = [];

  /** Adds the document of a row. */
  add(key: string, source: SourceRow, fields: DocumentFields): void {
    const known = this.#found.get(key);
    if (known === undefined) {
      this.#found.set(key, { source, fields: { ...fields } });
      return;
    }
    for (const difference of differencesOf(known.fields as ComparedFields, fields as ComparedFields)) {
      const name = difference.field as keyof DocumentFields;
      if (known.fields[name] === undefined) known.fields[name] = fields[name];
      else this.#differences.push({ ...difference, field: recordFields[name], key, row: source.row });
    }
  }

  /** Returns the documents. `texts` has the number of each document as a key and its text as the value. */
  list(texts: Readonly<Record<string, string>>): readonly DnaDocument[] {
    return [...this.#found].map(([key, { source, fields }]) => ({
      key,
      source,
      title: fields.title ?? `Document ${key}`,
      author: fields.author,
      outlet: fields.outlet,
      section: fields.section,
      type: fields.type,
      notes: undefined,
      date: fields.date,
      text: Object.hasOwn(texts, key) ? texts[key] : undefined,
    }));
  }

  /** Returns the fields in which a row differs from an earlier row of the same document. */
  differences(): DnaProject["documentDifferences"] {
    return this.#differences;
  }
}
