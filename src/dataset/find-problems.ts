import type { Problem } from "../errors/problem.ts";
import { actsRule } from "./rules/acts.ts";
import { citationsRule } from "./rules/citations.ts";
import { consistencyRule } from "./rules/consistency.ts";
import { dateReader } from "./rules/date-span.ts";
import { datesRule } from "./rules/dates.ts";
import { identifiersRule } from "./rules/identifiers.ts";
import { idsRule } from "./rules/ids.ts";
import { listsRule } from "./rules/lists.ts";
import { membershipsRule } from "./rules/memberships.ts";
import { oppositesRule } from "./rules/opposites.ts";
import { parentsRule } from "./rules/parents.ts";
import { referencesRule } from "./rules/references.ts";
import { repliesRule } from "./rules/replies.ts";
import { reportedValuesRule } from "./rules/reported-values.ts";
import { eachLocation, RuleContext } from "./rules/rule-context.ts";
import { sequenceRule } from "./rules/sequence.ts";
import { termsRule } from "./rules/terms.ts";
import type { Fields } from "./unchecked.ts";

/**
 * Returns everything that breaks a rule in a dataset, record by record, with circles of parents, issues that oppose what
 * they are part of and circles of replies at the end. Values of the wrong type are skipped, so that the rest can still be
 * checked.
 */
export function findProblems(dataset: object): readonly Problem[] {
  const fields = dataset as Fields;
  const context = new RuleContext(fields);
  const read = dateReader();
  const rules = [
    idsRule,
    referencesRule(context),
    listsRule(),
    citationsRule(context),
    datesRule(read),
    sequenceRule(read),
    actsRule(read),
    membershipsRule(read),
    identifiersRule(),
    consistencyRule,
    termsRule,
    reportedValuesRule,
  ];
  eachLocation(fields, (location) => {
    for (const rule of rules) rule(location, context);
  });
  parentsRule(fields, context);
  oppositesRule(fields, context);
  repliesRule(fields, read, context);
  return context.problems;
}
