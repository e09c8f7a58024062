import { checkKind } from "../dataset/check-kind.ts";
import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Ids, Kind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { criteriaByKind } from "./filters/criteria-by-kind.ts";
import type { Criteria } from "./filters/criterion.ts";
import { filterRules } from "./filters/filter-rules.ts";
import type { Filters } from "./filters/filters.ts";
import { select } from "./filters/select.ts";

/**
 * Returns the records of one kind that fit a filter. Documents, statements, proposals, meetings and events are sorted
 * by date, in the order that {@link timeline} describes. Records of the other kinds are sorted by id.
 *
 * A record has to fit all options. If an option lists values, a record fits if it has any of these values. Records
 * without a date come last. They are in no period, so `from` and `to` leave them out unless `undated` is true. If
 * nothing fits, the result is an empty array.
 *
 * A statement and the proposal or response that it made are one act. If only one of these records has a date, the other
 * is sorted and selected by the same date. In the result, the undated record still has no date.
 *
 * @throws {@link DemarcheError} for an unknown kind, option, id or value.
 *
 * @example
 * ```ts
 * import { list } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * list(dataset, "bases", { hosts: ["romania"] }).map((base) => base.id); // => ["deveselu-base", "foreign-forces-in-romania"]
 * list(dataset, "statements", { speakers: ["jens-stoltenberg"] }).map((statement) => statement.date); // => ["2022-01-26"]
 * ```
 */
export function list<I extends Ids, K extends Kind>(
  dataset: Dataset<I>,
  kind: K,
  filter: Filters<I>[K] = {} as Filters<I>[K],
): readonly Records<I>[K][] {
  checkKind("list", kind, { nested: false });
  const criteria: Criteria = criteriaByKind[kind];
  checkOptions(`list of ${kind}`, filter, filterRules(kind), dataset);
  const found = select(filter, criteria, registryOf(dataset), kind);
  return displayed(found.map(({ record }) => record as Records<I>[K]));
}
