import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";
import { required } from "./required.ts";

/**
 * Checks the option `document`: a description of the document of drafts, or the id of a document of the extended
 * dataset.
 */
export const documentRule: OptionRule = /* @__PURE__ */ required(
  {
    check(value, option) {
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      if (isObject || (typeof value === "string" && value !== "")) return;
      option.refuse(`${option.name} has to be an object or the id of a document, not ${shown(value)}.`);
    },
  },
  'Write { document: { title: "…", language: "en", … } }.',
);
