import { type Dataset, DemarcheError, type Problem } from "demarche";
import { fingerprint } from "demarche/coding";
import { parseDataset } from "demarche/schema";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { counted } from "./words.ts";

/** A file that was read: a record, or what is wrong with it. */
export type ReadFile =
  | { readonly dataset: Dataset; readonly problems?: undefined }
  | { readonly dataset?: undefined; readonly problems: readonly Problem[] };

/** Reads a file as a record. */
export async function readDatasetFile(file: File): Promise<ReadFile> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch (error) {
    const message = `${file.name} is no JSON: ${(error as Error).message}`;
    return { problems: [{ code: "invalid-shape", path: "", message }] };
  }
  try {
    return { dataset: parseDataset(value) };
  } catch (error) {
    if (error instanceof DemarcheError) return { problems: error.issues };
    throw error;
  }
}

const mostProblems = 100;

/** What is wrong with a file, one problem a line with the place where it stands. */
export function problemList(name: string, problems: readonly Problem[], close: () => void): HTMLElement {
  return h(
    "section",
    { class: "problems", "aria-labelledby": "problems-title", tabindex: -1 },
    h("h2", { id: "problems-title" }, `${name} was not opened: ${counted(problems.length, "problem")}`),
    h(
      "ol",
      {},
      problems
        .slice(0, mostProblems)
        .map(({ path, message }) => h("li", {}, message, path === "" ? null : [" ", h("code", {}, path)])),
    ),
    problems.length > mostProblems ? h("p", {}, `${problems.length - mostProblems} more.`) : null,
    h("button", { type: "button", onclick: close }, "Close"),
  );
}

/** Texts by the documents that they are the text of, and the names of files that are the text of none. */
export interface ReadTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly strangers: readonly string[];
}

/** Finds by its digest which document each file is the text of. */
export async function readTextFiles(files: readonly File[], { documents }: Dataset): Promise<ReadTexts> {
  const texts: Record<string, string> = {};
  const strangers: string[] = [];
  for (const file of files) {
    // A byte order mark is kept: with it, a text has another digest.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
    const { digest } = fingerprint(text);
    const known = documents.filter((document) => document.digest === digest);
    for (const { id } of known) texts[id] = text;
    if (known.length === 0) strangers.push(file.name);
  }
  return { texts, strangers };
}

/** A field for text files, and what came of them. */
export function textPicker(explorer: Explorer, id: string): HTMLElement {
  const input = h("input", {
    id,
    type: "file",
    multiple: true,
    accept: ".txt,text/plain",
    onchange: () => void explorer.loadTexts([...(input.files ?? [])]),
  });
  return h(
    "div",
    { class: "picker" },
    h("label", { for: id }, "Text files of documents"),
    input,
    explorer.told === null ? null : h("p", { class: "notice", role: "status" }, explorer.told),
  );
}
