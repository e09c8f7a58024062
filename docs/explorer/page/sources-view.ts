import { type SourceDocument, timeline } from "demarche";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { dateOf, inParts, nothing, plainTable, recordLink } from "./parts.ts";
import type { ViewResult } from "./view.ts";
import { counted, grouped } from "./words.ts";

/** Returns the list of documents, and a field with which users load the texts of the documents. */
export function sourcesView(explorer: Explorer): ViewResult {
  const { documents } = explorer.dataset;
  const title = "Documents";
  const count = counted(documents.length, "document");
  if (documents.length === 0) return { title, count, content: [nothing(explorer, "document")] };
  const facts = new Map<string, number>();
  for (const entry of timeline(explorer.dataset))
    for (const id of entry.documents) facts.set(id, (facts.get(id) ?? 0) + 1);
  const table = plainTable("The documents", ["Title", "Language", "Published", "Length", "Attests", "Text"]);
  const more = inParts(documents, (document) => table.add(row(explorer, document, facts)), [
    "document",
    "documents",
  ]);
  return {
    title,
    count,
    content: [
      h(
        "p",
        { class: "lead" },
        "The texts are not part of this page. If you have a text as a file, load it to read the passage behind each citation. The file is checked against the digest of the coded text, and it does not leave this page.",
      ),
      textPicker(explorer, "sources-texts"),
      table.element,
      more,
    ],
    result: documents,
  };
}

function row(
  explorer: Explorer,
  document: SourceDocument,
  facts: ReadonlyMap<string, number>,
): readonly Child[] {
  const { id, title, author, publisher, language, datePublished, length, digest } = document;
  const number = explorer.dataset.documents.indexOf(document) + 1;
  return [
    [
      `[${number}] `,
      recordLink(explorer, id, title),
      author === undefined ? null : h("small", {}, author),
      publisher === undefined ? null : h("small", {}, recordLink(explorer, publisher)),
    ],
    language,
    dateOf(datePublished),
    length === undefined ? "no text" : `${grouped(length)} characters`,
    counted(facts.get(id) ?? 0, "fact"),
    digest === undefined ? "none" : Object.hasOwn(explorer.texts, id) ? "loaded" : "not loaded",
  ];
}
