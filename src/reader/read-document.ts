import { type Reader, readerOf } from "./create-reader.ts";
import { english } from "./lexicon/en/index.ts";
import { italian } from "./lexicon/it/index.ts";
import { romanian } from "./lexicon/ro/index.ts";
import { worldGazetteer } from "./world-gazetteer.ts";

/**
 * Returns the items of a news article in Italian, Romanian or English: names of actors, news agencies, dates, meetings,
 * offers and demands, and quotations and reported statements with their speakers.
 *
 * The items are drafts for a coder. Each item has the name of the rule that found it. The reading depends only on the
 * text and the options, and not on a clock, a locale or a network. All positions are counted in code points of the text
 * as it is given. If the text does not say who spoke, `speaker` is absent, because a guess would look like a fact.
 *
 * @throws {@link index!DemarcheError} for a text that is not a string, an unknown option, a language other than `it`,
 * `ro` and `en`, or a `published` that is not a day.
 *
 * @example
 * ```ts
 * import { readDocument } from "demarche/reader";
 *
 * const text = "Ieri la Russia ha detto che il vertice si terrà lunedì.";
 * const { language, dates, statements } = readDocument(text, { published: "2022-02-18" });
 * language; // => "it"
 * dates.map(({ edtf }) => edtf); // => ["2022-02-17", "2022-02-21"]
 * statements[0]?.speaker?.name; // => "Russia"
 * text.slice(statements[0]?.start, statements[0]?.end); // => "il vertice si terrà lunedì"
 * ```
 */
export const readDocument: Reader = /* @__PURE__ */ readerOf({
  lexicons: [italian, romanian, english],
  gazetteer: worldGazetteer,
});
