import type { Dataset } from "../model/dataset.ts";
import type { RecordKind } from "../model/ids.ts";
import { listOf } from "../options/list-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { idProblem } from "./id-problem.ts";

/** Returns the rule for an option that is the id of a record of these kinds. */
export function idOf(kinds: readonly RecordKind[]): OptionRule<Dataset> {
  return {
    check(value, option) {
      const found = idProblem(value, kinds, option.context, option);
      if (found !== undefined) option.refuse(found.message, found);
    },
  };
}

/** Returns the rule for an option that is an array of ids of records of these kinds. */
export function idsOf(kinds: readonly RecordKind[]): OptionRule<Dataset> {
  return listOf((id, path, option) => {
    const found = idProblem(id, kinds, option.context, { name: option.name, path });
    if (found !== undefined) option.refuse(found.message, found);
  });
}
