import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { DemarcheError } from "../../errors/demarche-error.ts";
import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { eachRecord } from "../each-record.ts";
import { forEachReference } from "../links.ts";

const dateFields: readonly (readonly string[])[] = [
  ["date"],
  ["datePublished"],
  ["sources", "says", "date"],
  ["memberships", "startDate"],
  ["memberships", "endDate"],
  ["memberships", "sources", "says", "date"],
];

/** Every date can be read. */
export function datesRule(dataset: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  eachRecord(dataset, ({ kind, record }, pointer) => {
    for (const path of dateFields) {
      forEachReference(record, path, (date, at) => {
        try {
          parseEdtf(date as string);
        } catch (error) {
          const message = `${kind} "${record.id}": ${path.join(".")}: ${(error as DemarcheError).message}`;
          problems.push({ code: "invalid-date", path: pointer + at, value: date, message });
        }
      });
    }
  });
  return problems;
}
