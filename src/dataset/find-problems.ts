import type { Problem } from "../errors/problem.ts";
import { citationsRule } from "./rules/citations.ts";
import { consistencyRule } from "./rules/consistency.ts";
import { dateReader, datesRule, sequenceRule } from "./rules/dates.ts";
import { idsRule } from "./rules/ids.ts";
import { oppositesRule } from "./rules/opposites.ts";
import { parentsRule } from "./rules/parents.ts";
import { referencesRule } from "./rules/references.ts";
import { eachLocation, RuleContext } from "./rules/rule-context.ts";
import type { Fields } from "./unchecked.ts";

/**
 * Returns everything that breaks a rule in a dataset, record by record, with circles of parents and issues that oppose
 * what they are part of at the end. Values of the wrong type are skipped, so that the rest can still be checked.
 */
export function findProblems(dataset: object): readonly Problem[] {
  const fields = dataset as Fields;
  const context = new RuleContext(fields);
  const read = dateReader();
  const references = referencesRule(context);
  const citations = citationsRule(context);
  const dates = datesRule(read);
  const sequence = sequenceRule(read);
  eachLocation(fields, (location) => {
    idsRule(location, context);
    references(location, context);
    citations(location, context);
    dates(location, context);
    sequence(location, context);
    consistencyRule(location, context);
  });
  parentsRule(fields, context);
  oppositesRule(fields, context);
  return context.problems;
}
