import { idOf, idsOf } from "../../dataset/id-rules.ts";
import { periodRules } from "../../dates/period-rules.ts";
import type { Dataset } from "../../model/dataset.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { required } from "../../options/required.ts";
import { partAttributeRule } from "../filters/part-attribute-rule.ts";
import { exclusionOf } from "../filters/select.ts";
import { attributions } from "./stance-act.ts";
import { relatedIssueModes } from "./stance-comparison.ts";

/** Returns the rules of the options that all queries on the stances of several actors share. */
export function stanceRules() {
  const filterRules = {
    actors: idsOf(["actors"]),
    on: idsOf(matterKinds),
    documents: idsOf(["documents"]),
    attributes: partAttributeRule("statements"),
    ...periodRules,
  };
  // The filter in `exclude` can have an `exclude` of its own.
  const exclusionRules: Record<string, OptionRule<Dataset>> = { ...filterRules };
  const exclude = exclusionOf(exclusionRules);
  exclusionRules.exclude = exclude;
  return {
    ...filterRules,
    exclude,
    attributeTo: oneOf(attributions),
    relatedIssues: oneOf(relatedIssueModes),
  };
}

/** Returns the rules of the options of the queries that follow the stances of one actor on one matter over time. */
export function trajectoryRules() {
  const { attributeTo, relatedIssues, documents, attributes, exclude } = stanceRules();
  const [actor, on] = [required(idOf(["actors"])), required(idOf(matterKinds))];
  return { actor, on, attributeTo, relatedIssues, documents, attributes, exclude };
}

const matterKinds = ["issues", "proposals", "terms", "responses"] as const;
