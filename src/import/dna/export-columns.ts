/**
 * Columns of the statement export (in DNA the network type "event list"). A column has several names if scripts rename
 * it. A column that is not listed is a variable. Blanks and full stops in names are read as `_`: earlier versions of
 * DNA 3 write "document ID", and R changes this name to `document.ID`.
 */
const columns = {
  number: ["statement_id", "id"],
  date: ["time", "date"],
  start: ["start_position", "start"],
  end: ["stop_position", "stop", "end"],
  words: ["text"],
  coder: ["coder", "coder_id"],
  document: ["document_id", "document"],
  title: ["document_title", "documenttitle", "title"],
  author: ["document_author", "author"],
  outlet: ["document_source", "source"],
  section: ["document_section", "section"],
  documentType: ["document_type"],
  epoch: ["epoch"],
} as const;

/** A column of the statement export that is not a variable. */
export type ExportColumn = keyof typeof columns;

/** Recognizes the columns of the statement export by their names. */
export class ExportColumns {
  readonly #known = new Map<string, ExportColumn | undefined>();

  /**
   * Returns the column that `name` means. Undefined if it is the name of a variable. `names` has the names of all
   * columns of the row.
   */
  find(name: string, names: readonly string[]): ExportColumn | undefined {
    if (!this.#known.has(name)) this.#known.set(name, columnOf(name, names));
    return this.#known.get(name);
  }
}

function columnOf(name: string, names: readonly string[]): ExportColumn | undefined {
  const own = plain(name);
  // In a header with "document ID", the column "type" has the type of the document. In other headers, it can be a
  // variable.
  if (own === "type" && names.some((other) => /^document[ .]id$/i.test(other))) return "documentType";
  return (Object.keys(columns) as ExportColumn[]).find((column) =>
    (columns[column] as readonly string[]).includes(own),
  );
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s.]+/g, "_");
}
