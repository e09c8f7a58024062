import { attestation, type Citation, DemarcheError, formatEdtf } from "demarche";
import { quote } from "demarche/coding";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { documentMarks, recordLink, recordLinks } from "./parts.ts";
import { grouped, plain } from "./words.ts";

/** What a record rests on: how many documents, which characters of them, whom they have it from, where they differ. */
export function restsOn(explorer: Explorer, id: string): HTMLElement {
  const { level, documents, citations, dating, differences } = attestation(explorer.dataset, id);
  const all = [...citations, ...dating];
  return h(
    "section",
    { class: "rests-on", "aria-labelledby": "rests-on-title" },
    h("h3", { id: "rests-on-title" }, "Rests on"),
    h(
      "p",
      { class: "hint" },
      level === "corroborated" ? `${documents.length} documents tell it.` : "One document tells it.",
    ),
    citationList(explorer, all),
    differences.length === 0
      ? null
      : [
          h("h4", {}, "Where documents differ"),
          h(
            "ul",
            { class: "differences" },
            differences.map(({ document, field, recorded, reported }) => {
              const said = field === "date" ? formatEdtf(reported) : plain(reported);
              const kept =
                recorded === null ? "nothing" : field === "date" ? formatEdtf(recorded) : plain(recorded);
              return h(
                "li",
                {},
                documentMarks(explorer, [document]),
                ` tells as ${field}: ${said}. Recorded: ${kept}.`,
              );
            }),
          ),
        ],
    all.some(({ document }) => !Object.hasOwn(explorer.texts, document))
      ? h(
          "details",
          { class: "load-text", open: explorer.told !== null },
          h("summary", {}, "Read the words"),
          h(
            "p",
            {},
            "The texts are not part of this page. Load the text file of the document: it is checked by its digest, and it does not leave this page.",
          ),
          textPicker(explorer, "panel-texts"),
        )
      : null,
  );
}

/** Citations by document, with the words where the text has been loaded. */
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
  const { document, start, end, via = [], supports } = citation;
  const source = explorer.dataset.documents.find(({ id }) => id === document);
  return h(
    "li",
    {},
    `characters ${grouped(start)} to ${grouped(end)}`,
    via.length === 0 ? null : [", from ", recordLinks(explorer, via)],
    supports === "date" ? "; it only dates it, and attests nothing" : null,
    Object.hasOwn(explorer.texts, document)
      ? h("blockquote", { lang: source?.language }, words(explorer, citation))
      : null,
  );
}

function words(explorer: Explorer, citation: Citation): string {
  try {
    return quote(explorer.dataset, citation, explorer.texts);
  } catch (error) {
    if (error instanceof DemarcheError) return error.message;
    throw error;
  }
}
