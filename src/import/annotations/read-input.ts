import { problem } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import { annotationsIn, noAnnotations } from "./lists.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { ReadAnnotations } from "./read-annotation.ts";
import { type BratDocument, readBrat } from "./read-brat.ts";
import { readWebAnnotations } from "./read-web-annotations.ts";
import { withTexts } from "./text-of-documents.ts";

/** The fields of a {@link BratDocument}. */
const bratFields = ["ann", "text", "title", "url"];

/** Reads annotations in any of the formats. */
export function readInput(
  input: unknown,
  options: FromAnnotationsOptions,
  ledger: SourceLedger,
): ReadAnnotations {
  const { text } = options;
  if (typeof input === "string" && !/^\ufeff?\s*[[{]/.test(input))
    return readBrat(withTexts([{ ann: input }], text), options, ledger);
  const json = typeof input === "string" ? parseJson(input) : input;
  const files = Array.isArray(json) ? json : [json];
  const isBrat = (file: unknown) =>
    typeof file === "object" && file !== null && typeof (file as Partial<BratDocument>).ann === "string";
  if (files.length > 0 && files.every(isBrat)) {
    for (const file of files) checkBratFields(file as object);
    return readBrat(withTexts(files as readonly BratDocument[], text), options, ledger);
  }
  const annotations = annotationsIn(json);
  if (annotations === undefined) throw problem("invalid-shape", "", noAnnotations(json), json);
  return readWebAnnotations(annotations, text, ledger);
}

/** Throws if a brat file has an unknown field, such as a misspelt `text`. */
function checkBratFields(file: object): void {
  const wrong = Object.keys(file).find((name) => !bratFields.includes(name));
  if (wrong === undefined) return;
  const message = `fromAnnotations: a brat file has no field ${shown(wrong)}. ${suggest(wrong, bratFields)}`;
  throw problem("unknown-option", `/${escapePointer(wrong)}`, message, wrong);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const message = `fromAnnotations: the text begins like JSON and is none: ${(error as Error).message}. Give the whole file.`;
    throw problem("invalid-shape", "", message);
  }
}
