import { type Dataset, DemarcheError, type Problem } from "demarche";
import { fingerprint } from "demarche/coding";
import { parseDataset } from "demarche/schema";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { counted } from "./words.ts";

/** The result of reading a file: a dataset, or the problems in the file. */
export type ReadFile =
  | { readonly dataset: Dataset; readonly problems?: undefined }
  | { readonly dataset?: undefined; readonly problems: readonly Problem[] };

/** Reads a file as a dataset. */
export async function readDatasetFile(file: File): Promise<ReadFile> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch (error) {
    const message = `${file.name} is not JSON: ${(error as Error).message}`;
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

/** Returns the list of problems in a file. Each problem is shown with its path in the JSON. */
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

/**
 * The result of reading text files: texts by document id, and the names of the files that are not the text of any
 * document.
 */
export interface ReadTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly unmatched: readonly string[];
}

/** Reads text files. A text belongs to every document that has the same digest. */
export async function readTextFiles(files: readonly File[], { documents }: Dataset): Promise<ReadTexts> {
  const texts: Record<string, string> = {};
  const unmatched: string[] = [];
  for (const file of files) {
    // A byte order mark is kept, because the digest of the text includes it.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
    const { digest } = fingerprint(text);
    const known = documents.filter((document) => document.digest === digest);
    for (const { id } of known) texts[id] = text;
    if (known.length === 0) unmatched.push(file.name);
  }
  return { texts, unmatched };
}

/** Returns a field for text files, with the message about the files that were loaded last. */
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
    explorer.textNotice === null ? null : h("p", { class: "notice", role: "status" }, explorer.textNotice),
  );
}
