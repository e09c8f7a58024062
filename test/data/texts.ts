import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "../../src/model/dataset.ts";

/**
 * The folder of the coded texts. The texts are not part of the project. Tests that need them are skipped if the folder
 * does not exist.
 */
export const textsFolder = fileURLToPath(new URL("../../../shared/documents", import.meta.url));

/**
 * Returns the texts of the documents. The key is the id of a document. A file belongs to the document that has the same
 * digest. Returns undefined if the folder does not exist.
 */
export function readTexts(
  dataset: Dataset,
  folder = textsFolder,
): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined;
  const texts: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const document = dataset.documents.find((candidate) => candidate.digest === digest);
    if (document !== undefined) texts[document.id] = text;
  }
  return texts;
}

/** Returns the runs of `length` words in a text, in lower case and without punctuation. */
export function wordRuns(text: string, length: number): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(" "));
}
