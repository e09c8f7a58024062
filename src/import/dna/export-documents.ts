import { type ComparedFields, differencesOf } from "../shared/losses/differences-of.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { DnaDocument, DnaProject } from "./project.ts";

/** The fields of a document. The row of every statement repeats the fields of its document. */
type DocumentFields = Partial<
  Record<"title" | "author" | "outlet" | "section" | "type" | "date", string | undefined>
>;

/** The key is a field of a document in the export. The value is the field of the record to which it is copied. */
const recordFields: Readonly<Record<keyof DocumentFields, string>> = {
  title: "title",
  author: "author",
  outlet: "attributes.source",
  section: "attributes.section",
  type: "attributes.type",
  date: "datePublished",
};

/** The parts of a row of the export that concern its document. */
interface DocumentRow {
  readonly source: SourceRow;
  readonly fields: DocumentFields;
  /** The text of a date that cannot be read. Undefined if the row has no such date. */
  readonly unreadableDate: string | undefined;
  /** Whether the row is refused. A document gets its fields from a row that is not refused, if there is one. */
  readonly isRefused: boolean;
}

/**
 * The documents of a statement export. Every row of the export has the fields of its document. If some rows leave a
 * field empty, the first row with a value gives it.
 */
export class ExportDocuments {
  readonly #found = new Map<string, Pick<DocumentRow, "source" | "fields" | "isRefused">>();
  readonly #differences: DnaProject["documentDifferences"][number][] = [];
  readonly #unreadable: (Pick<DocumentRow, "source"> & { readonly key: string; readonly text: string })[] =
    [];

  /** Adds the document of a row. */
  add(key: string, { source, fields, unreadableDate, isRefused }: DocumentRow): void {
    const known = this.#found.get(key);
    if (known === undefined || (known.isRefused && !isRefused))
      this.#found.set(key, { source, fields: { ...fields }, isRefused });
    if (isRefused) return;
    if (unreadableDate !== undefined) this.#unreadable.push({ key, source, text: unreadableDate });
    if (known === undefined || known.isRefused) return;
    for (const difference of differencesOf(known.fields as ComparedFields, fields as ComparedFields)) {
      const name = difference.field as keyof DocumentFields;
      if (known.fields[name] === undefined) known.fields[name] = fields[name];
      else this.#differences.push({ ...difference, field: recordFields[name], key, row: source.row });
    }
  }

  /** Returns the documents. `texts` maps the number of each document to its text. */
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

  /**
   * Returns the fields in which a row differs from another row of the same document. If a row has a date that cannot be
   * read, and another row gives the date of the document, the two dates also count as different.
   */
  differences(): DnaProject["documentDifferences"] {
    const ofDates = this.#unreadable.flatMap(({ key, source, text }) => {
      const date = this.#found.get(key)?.fields.date;
      if (date === undefined) return [];
      const values = [date, text] as const;
      return [{ field: recordFields.date, values, key, row: source.row }];
    });
    return [...this.#differences, ...ofDates].sort((a, b) => a.row - b.row);
  }
}
