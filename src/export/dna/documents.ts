import { codedText } from "../../coding/coded-text.ts";
import { lengthOf, type Texts, textOf } from "../../coding/text.ts";
import { registryOf } from "../../dataset/registry.ts";
import { toDayNumber } from "../../dates/day-number.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { DnaLossCounter } from "./losses.ts";
import { shortened, type TableWriter } from "./tables.ts";

const secondsOfDay = 86_400;

/** A document in the rows for DNA. */
export interface WrittenDocument {
  readonly number: number;
  /** The day of the document. In DNA, all statements of the document have this day. */
  readonly day: string;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** Converts a position in code points to UTF-16 units, in which DNA counts. */
  readonly toUnits: (position: number) => number;
}

/**
 * Writes the documents. The key of the result is the id of a document. The value is the written document, or the reason
 * why the document cannot be in the rows for DNA.
 */
export function writeDocuments(
  dataset: Dataset,
  { texts, coder }: { readonly texts: Texts; readonly coder: number },
  writer: TableWriter,
  counter: DnaLossCounter,
): ReadonlyMap<string, WrittenDocument | string> {
  return new Map(
    dataset.documents.map((document): readonly [string, WrittenDocument | string] => {
      const found = readDocument(dataset, document, texts);
      if (typeof found === "string") {
        counter.drop("documents", document.id, found);
        return [document.id, found];
      }
      const { text, day } = found;
      return [
        document.id,
        {
          number: writeDocument(document, { text, day, coder }, writer, counter),
          day,
          length: text.length,
          toUnits: unitsOf(text),
        },
      ];
    }),
  );
}

/** Returns the text and the day of a document, or the reason why DNA cannot have the document. */
function readDocument(
  dataset: Dataset,
  { id, digest, datePublished }: SourceDocument,
  texts: Texts,
): { readonly text: string; readonly day: string } | string {
  const given = textOf("toDnaRows", texts, id);
  if (given === undefined || given === "")
    return "the text is missing. DNA shows statements in the text of their document: add it to texts";
  const text = digest === undefined ? given : codedText("toDnaRows", dataset, id, texts).text;
  const date = datePublished === undefined ? undefined : registryOf(dataset).readDate(datePublished);
  const day = date?.start.earliest ?? undefined;
  if (day === undefined || day !== date?.end.latest)
    return "the document has no date, or one that is not a single day. DNA needs the day of each document: give datePublished";
  return { text, day };
}

const written = ["id", "title", "author", "datePublished", "length", "digest", "attributes", "note"];

/** The attributes of documents for which DNA has columns. */
const columnOfAttribute = { source: "Source", section: "Section", type: "Type" } as const;

function writeDocument(
  document: SourceDocument,
  { text, day, coder }: { readonly text: string; readonly day: string; readonly coder: number },
  writer: TableWriter,
  counter: DnaLossCounter,
): number {
  const { id, title, author = "", attributes = {}, note = "", datePublished } = document;
  counter.dropOthers("documents", document, written);
  for (const name of Object.keys(attributes))
    if (!(name in columnOfAttribute))
      counter.drop("documents", id, "DNA has no field for it", `attributes.${name}`);
  if (datePublished !== day) counter.drop("documents", id, "DNA has no doubtful dates", "datePublished");
  const short = (value: string, field: string) => {
    const fitting = shortened(value);
    if (fitting !== value) counter.drop("documents", id, "longer than 190 characters", field);
    return fitting;
  };
  const columns = Object.entries(columnOfAttribute).map(([name, column]) => [
    column,
    short(Object.hasOwn(attributes, name) ? String(attributes[name]) : "", `attributes.${name}`),
  ]);
  return writer.add("DOCUMENTS", {
    Title: short(title, "title"),
    Text: text,
    Coder: coder,
    Author: short(author, "author"),
    ...(Object.fromEntries(columns) as Record<string, string>),
    Notes: note,
    Date: toDayNumber(day) * secondsOfDay,
  });
}

/** Returns the function that converts positions in a text from code points to UTF-16 units. */
function unitsOf(text: string): (position: number) => number {
  if (lengthOf(text) === text.length) return (position) => position;
  const units: number[] = [0];
  let unit = 0;
  for (const character of text) {
    unit += character.length;
    units.push(unit);
  }
  return (position) => units[position] as number;
}
