import { isObject } from "../collections/is-object.ts";
import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";
import { required } from "./required.ts";

/**
 * The rule for the option `document`: the document to which drafts belong. The value is an object that describes the
 * document, or the id of a document in the dataset that was passed as the option `extends`.
 */
export const documentRule: OptionRule = /* @__PURE__ */ required(
  {
    check(value, option) {
      if (isObject(value) || (typeof value === "string" && value !== "")) return;
      option.refuse(`${option.name} has to be an object or the id of a document, not ${shown(value)}.`);
    },
  },
  'Write { document: { title: "…", language: "en", … } }.',
);
