import { attestation, type Citation, DemarcheError, formatEdtf } from "demarche";
import { isSpan, quote } from "demarche/coding";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { documentMarks, recordLink, recordLinks } from "./parts.ts";
import { grouped, plain } from "./words.ts";

/** Returns the documents and citations behind a record, and the differences between documents. */
export function restsOn(explorer: Explorer, id: string): HTMLElement {
  const { level, documents, citations, dating, differences } = attestation(explorer.dataset, id);
  const all = [...citations, ...dating];
  return h(
    "section",
    { class: "rests-on", "aria-labelledby": "rests-on-title" },
    h("h3", { id: "rests-on-title" }, "Sources"),
    h(
      "p",
      { class: "hint" },
      level === "corroborated" ? `Reported by ${documents.length} documents.` : "Reported by one document.",
    ),
    citationList(explorer, all),
    differences.length === 0
      ? null
      : [
          h("h4", {}, "Differences between documents"),
          h(
            "ul",
            { class: "differences" },
            differences.map(({ document, field, recorded, reported }) => {
              const inWords = (value: string) => (field === "date" ? formatEdtf(value) : plain(value));
              const kept = recorded === null ? "none" : inWords(recorded);
              return h(
                "li",
                {},
                documentMarks(explorer, [document]),
                ` reports another ${field}: ${inWords(reported)}. Recorded: ${kept}.`,
              );
            }),
          ),
        ],
    all.some((citation) => isSpan(citation) && !Object.hasOwn(explorer.texts, citation.document))
      ? h(
          "details",
          { class: "load-text", open: explorer.textNotice !== null },
          h("summary", {}, "Show the cited passages"),
          h(
            "p",
            {},
            "The texts are not part of this page. Load the text file of the document to see the cited passages. The file is checked by its digest, and it does not leave this page.",
          ),
          textPicker(explorer, "panel-texts"),
        )
      : null,
  );
}

/** Returns citations, grouped by document. The cited passages are included if the text of the document is loaded. */
export function citationList(explorer: Explorer, citations: readonly Citation[]): HTMLElement {
  const documents = [...new Set(citations.map(({ document }) => document))];
  return h(
    "ul",
    { class: "citations" },
    documents.map((document) =>
      h(
        "li",
        {},
        recordLink(explorer, document),
        h(
          "ul",
          { class: "spans" },
          citations
            .filter((citation) => citation.document === document)
            .map((citation) => span(explorer, citation)),
        ),
      ),
    ),
  );
}

function span(explorer: Explorer, citation: Citation): HTMLElement {
  const { document, row, via = [], supports } = citation;
  const isQuotable = isSpan(citation);
  const source = explorer.dataset.documents.find(({ id }) => id === document);
  return h(
    "li",
    {},
    isQuotable
      ? `characters ${grouped(citation.start)} to ${grouped(citation.end)}`
      : row === undefined
        ? "the document as a whole"
        : `row ${grouped(row)}`,
    via.length === 0 ? null : [", via ", recordLinks(explorer, via)],
    supports === "date" ? "; supports only the date" : null,
    isQuotable && Object.hasOwn(explorer.texts, document)
      ? h("blockquote", { lang: source?.language }, passage(explorer, citation))
      : null,
  );
}

function passage(explorer: Explorer, citation: Citation): string {
  try {
    return quote(explorer.dataset, citation, explorer.texts);
  } catch (error) {
    if (error instanceof DemarcheError) return error.message;
    throw error;
  }
}
