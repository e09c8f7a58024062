import type { Problem } from "../errors/problem.ts";
import { citationsRule } from "./rules/citations.ts";
import { consistencyRule } from "./rules/consistency.ts";
import { dateReader, datesRule, sequenceRule } from "./rules/dates.ts";
import { idsRule } from "./rules/ids.ts";
import { parentsRule } from "./rules/parents.ts";
import { referencesRule } from "./rules/references.ts";
import { eachPlace, RuleContext } from "./rules/rule-context.ts";
import type { Members } from "./unchecked.ts";

/**
 * Everything that is wrong with a dataset beside its shape, record by record; circles of parents come last. What has the
 * wrong shape is passed over, so that the rest can still be checked.
 */
export function findProblems(dataset: object): readonly Problem[] {
  const members = dataset as Members;
  const context = new RuleContext(members);
  const read = dateReader();
  const references = referencesRule(context);
  const citations = citationsRule(context);
  const dates = datesRule(read);
  const sequence = sequenceRule(read);
  eachPlace(members, (place) => {
    idsRule(place, context);
    references(place, context);
    citations(place, context);
    dates(place, context);
    sequence(place, context);
    consistencyRule(place, context);
  });
  parentsRule(members, context);
  return context.problems;
}
