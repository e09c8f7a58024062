import { createReader, type Reader } from "./create-reader.ts";
import { english } from "./lexicon/en.ts";
import { italian } from "./lexicon/it.ts";
import { romanian } from "./lexicon/ro.ts";

/** Returns the items of a news article in Italian, Romanian or English. */
export const readDocument: Reader = /* @__PURE__ */ createReader({ lexicons: [italian, romanian, english] });
