import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { citationsRule } from "./rules/citations.ts";
import { consistencyRule } from "./rules/consistency.ts";
import { datesRule } from "./rules/dates.ts";
import { idsRule } from "./rules/ids.ts";
import { parentsRule } from "./rules/parents.ts";
import { referencesRule } from "./rules/references.ts";

/** Everything that is wrong with a dataset whose shape is right, rule by rule. */
export function findProblems(dataset: Dataset): readonly Problem[] {
  return [idsRule, referencesRule, citationsRule, datesRule, parentsRule, consistencyRule].flatMap((rule) =>
    rule(dataset),
  );
}
