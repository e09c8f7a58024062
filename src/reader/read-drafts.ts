import type { Drafts } from "../coding/drafts/draft.ts";
import type { DraftDocument } from "../coding/drafts/draft-document.ts";
import { memoize } from "../collections/memo.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { documentRule } from "../options/document-rule.ts";
import { refuseOtherLanguage } from "./drafts/refuse-other-language.ts";
import { draftsOf } from "./drafts-of.ts";
import { type Gazetteer, gazetteerOf } from "./gazetteer.ts";
import { joinGazetteers } from "./join-gazetteers.ts";
import { readDocument } from "./read-document.ts";
import { worldGazetteer } from "./world-gazetteer.ts";

/** The options of {@link readDrafts}. They are the same as those of `settleDrafts`. */
export interface ReadDraftsOptions {
  /** What is known about the text. If the dataset in `extends` contains the document, its id is enough. */
  readonly document: DraftDocument | string;
  /**
   * The dataset to which `settleDrafts` will add the drafts. The reader recognizes the names of the actors in it, and
   * the drafts refer to these actors by their ids. By default, there is no such dataset.
   */
  readonly extends?: Dataset | undefined;
}

/**
 * Returns the drafts of the statements, meetings and proposals in a news article in Italian, Romanian or English. The
 * function calls {@link readDocument} and {@link draftsOf}, but it takes the options of `settleDrafts`. The language
 * and the day of publication come from `document`, and the actors come from {@link worldGazetteer} and from the dataset
 * in `extends`.
 *
 * Dates such as `yesterday` are resolved only if `datePublished` is one day, because a month or a range would give
 * wrong days. If `datePublished` is not one day, the `doubts` of a draft contain the words that could not be resolved.
 *
 * @throws {@link index!DemarcheError} for an unknown option, an invalid document or dataset, a document in a language
 * that the reader does not know, and a text that is clearly not in the language of its document.
 *
 * @example
 * ```ts
 * import { settleDrafts } from "demarche/coding";
 * import { dataset } from "demarche/data";
 * import { readDrafts } from "demarche/reader";
 *
 * const text = "Lavrov ha detto ieri che la Russia vuole la pace.";
 * const document = { title: "A report", language: "it", datePublished: "2022-02-18", datePublishedBasis: "Printed on it." };
 * const options = { document, extends: dataset };
 * const { settled } = settleDrafts(text, readDrafts(text, options), options);
 * settled.map(({ key, ids }) => `${key}: ${ids}`); // => ["d1: sergey-lavrov-assert-2022-02-17"]
 * ```
 */
export function readDrafts(text: string, options: ReadDraftsOptions): Drafts {
  checkOptions("readDrafts", options, { document: documentRule, extends: datasetRule });
  const base = options.extends;
  const { language: tag, datePublished } = documentOf(options);
  const language = tag?.replace(/-.*/, "");
  const published = dayOf(datePublished);
  const reading = readDocument(text, {
    gazetteer: base === undefined ? worldGazetteer : gazetteerWith(base),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
  });
  if (language !== undefined) refuseOtherLanguage(text, language);
  return draftsOf(reading, { extends: base });
}

function documentOf({ document, extends: base }: ReadDraftsOptions): Omit<DraftDocument, "id"> {
  if (typeof document !== "string") return document;
  const documents = base?.documents ?? [];
  const known = documents.find(({ id }) => id === document);
  if (known !== undefined) return known;
  const cure =
    base === undefined
      ? "Pass the dataset that has it as extends."
      : suggest(
          document,
          documents.map(({ id }) => id),
        );
  throw problem(
    "unknown-id",
    "/document",
    `readDrafts: there is no document ${shown(document)}. ${cure}`,
    document,
  );
}

/** Returns the day of a date, or undefined if the date covers more than one day or is not bounded. */
function dayOf(date: string | undefined): Day | undefined {
  if (date === undefined) return undefined;
  const { start, end } = parseEdtf(date);
  return start.earliest !== null && start.earliest === end.latest ? start.earliest : undefined;
}

/**
 * Returns a gazetteer with the entries of {@link worldGazetteer} and the actors of a dataset. The gazetteer is made
 * once for each dataset.
 */
const gazetteerWith = /* @__PURE__ */ memoize(
  (base: Dataset): Gazetteer => joinGazetteers(worldGazetteer, gazetteerOf(base)),
);
