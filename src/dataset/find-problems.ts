import type { Problem } from "../errors/problem.ts";
import { actDates } from "./rules/act-dates.ts";
import { actsRule } from "./rules/acts.ts";
import { citationsRule } from "./rules/citations.ts";
import { consistencyRule } from "./rules/consistency.ts";
import { dateReader } from "./rules/date-span.ts";
import { datesRule } from "./rules/dates.ts";
import { documentsRule } from "./rules/documents.ts";
import { doubtsRule } from "./rules/doubts.ts";
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
 * Returns all broken rules in a dataset. Problems of single records come first, in the order of the records. Then come
 * three kinds of problem: a record is its own ancestor, an issue opposes one of its ancestors, or a reply is wrong.
 * Values of the wrong type are skipped, so that the rest can still be checked.
 */
export function findProblems(dataset: object): readonly Problem[] {
  const fields = dataset as Fields;
  const context = new RuleContext(fields);
  const read = dateReader();
  const checkReferences = referencesRule(context);
  const checkLists = listsRule();
  const checkCitations = citationsRule(context);
  const checkDates = datesRule(read);
  const dateOf = actDates(fields, read);
  const checkSequence = sequenceRule(dateOf, read);
  const checkActs = actsRule(dateOf, read);
  const checkMemberships = membershipsRule(read);
  const checkIdentifiers = identifiersRule();
  const checkDoubts = doubtsRule();
  // The rules are called one by one and not in a loop over a list, because engines execute direct calls faster.
  eachLocation(fields, (location) => {
    idsRule(location, context);
    checkReferences(location, context);
    checkLists(location, context);
    checkCitations(location, context);
    checkDates(location, context);
    reportedValuesRule(location, context);
    consistencyRule(location, context);
    checkDoubts(location, context);
    const { kind } = location;
    if (kind === "actors") {
      checkMemberships(location, context);
      checkIdentifiers(location, context);
    }
    if (kind === "documents") {
      documentsRule(location, context);
      checkIdentifiers(location, context);
    }
    if (kind === "terms") termsRule(location, context);
    if (kind === "proposals" || kind === "responses") checkActs(location, context);
    checkSequence(location, context);
  });
  parentsRule(fields, context);
  oppositesRule(fields, context);
  repliesRule(fields, { dateOf, read }, context);
  return context.problems;
}
