import { fingerprint } from "../../coding/fingerprint.ts";
import { searchText, type TextSearch } from "../../coding/locating/text-search.ts";
import type { TextSpan } from "../../coding/locating/text-span.ts";
import { idMaker } from "../../coding/names/make-id.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import { registryOf } from "../../dataset/registry.ts";
import type { Dataset } from "../../model/dataset.ts";
import { documentId, idsOfNames } from "../shared/records/document-id.ts";
import { settleRecords } from "../shared/sources/settle-records.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import { utf16Positions } from "../shared/sources/utf16-positions.ts";
import type { DnaDocument, DnaProject } from "./project.ts";

/** The properties of a document that the import of its statements needs. */
export interface DocumentTarget {
  readonly id: string;
  readonly date: string | undefined;
  readonly hasText: boolean;
}

/**
 * Adds the documents of a project to a dataset. A document whose text is already in the dataset is not added again; the
 * document in the dataset is used.
 */
export function addDocuments(
  { documents, statements }: DnaProject,
  given: Dataset | undefined,
  ledger: SourceLedger,
): {
  readonly base: Dataset;
  readonly idOf: ReadonlyMap<string, DocumentTarget>;
  readonly positions: (key: string, position: number) => number | undefined;
  readonly findWords: (key: string, words: string) => readonly TextSpan[];
} {
  const known = new Map(
    (given?.documents ?? []).flatMap(({ id, digest }) =>
      digest === undefined ? [] : [[digest, id] as const],
    ),
  );
  const taken = given === undefined ? new Map() : registryOf(given).byId;
  const ids = idMaker(taken);
  const names = statements.flatMap((statement) =>
    [...statement.values.values()].flatMap(({ value, entity }) =>
      [value, entity?.parent].filter((name) => typeof name === "string"),
    ),
  );
  const isOfName = idsOfNames(names, given);
  const targets = new Map<string, DocumentTarget>();
  const texts = new Map<string, string>();
  const records = documents.flatMap((document) => {
    const { key, source, title, text, date } = document;
    if (ledger.isRefused(source)) return [];
    const print = text === undefined ? undefined : fingerprint(text);
    const match = print === undefined ? undefined : known.get(print.digest);
    const id = match ?? documentId(title.slice(0, 100), ids, isOfName);
    targets.set(key, { id, date, hasText: text !== undefined });
    if (text !== undefined) texts.set(key, text);
    if (match !== undefined) {
      ledger.map(source);
      return [];
    }
    if (print !== undefined) known.set(print.digest, id);
    return [{ source, record: documentRecord(id, document, print) }];
  });
  const base = settleRecords(given, { documents: records }, ledger);
  // In the statement export, one row has both a statement and its document. Such a row is counted when its statement is
  // mapped.
  for (const { source } of records) if (source.table === "DOCUMENTS") ledger.map(source);
  const searches = new Map<string, TextSearch>();
  const converters = new Map<string, (position: number) => number | undefined>();
  return {
    base,
    idOf: targets,
    positions: (key, position) =>
      getOrAdd(converters, key, () => utf16Positions(texts.get(key) ?? ""))(position),
    findWords: (key, words) => {
      const search = getOrAdd(searches, key, () => searchText(asInExport(texts.get(key) ?? "")));
      return search.find({ exact: asInExport(words) }, {}).spans;
    },
  };
}

/** Replaces the characters that DNA replaces in its export. The length of the text remains the same. */
function asInExport(text: string): string {
  return text.replaceAll(";", ",").replaceAll('"', "'");
}

function documentRecord(
  id: string,
  { title, author, outlet, section, type, notes, date }: DnaDocument,
  print: object | undefined,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  const attributes = Object.fromEntries(
    Object.entries({ source: outlet, section, type }).filter(([, value]) => value !== undefined),
  );
  return {
    id,
    title,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...print,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(notes === undefined ? {} : { note: notes }),
  };
}
