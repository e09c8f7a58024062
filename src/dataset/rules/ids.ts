import type { Problem } from "../../errors/problem.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { eachRecord } from "../each-record.ts";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are kebab-case and unique in the dataset, whatever kind they are of. */
export function idsRule(dataset: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  eachRecord(dataset, ({ kind, record: { id } }, pointer) => {
    const path = `${pointer}/id`;
    if (id.length > 200 || !kebabCase.test(id)) {
      const message = `${kind} ${shown(id)}: id is not kebab-case. Write small letters and digits with single hyphens between: "eastern-summit-2024".`;
      problems.push({ code: "invalid-id", path, value: id, message });
    }
    const other = first.get(id);
    if (other === undefined) first.set(id, pointer);
    else {
      const message = `${kind} ${shown(id)}: id is taken by ${other}. Give one of the two another id; ids are unique across all kinds.`;
      problems.push({ code: "duplicate-id", path, value: id, message });
    }
  });
  return problems;
}
