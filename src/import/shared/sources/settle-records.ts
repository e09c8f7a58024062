import { emptyDataset } from "../../../dataset/empty-dataset.ts";
import { findAllProblems } from "../../../dataset/find-all-problems.ts";
import { DemarcheError } from "../../../errors/demarche-error.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";

/** A record that was made of a row of a source. */
export interface SourceRecord {
  readonly source: SourceRow;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** The records that were made of the rows of a source, by kind. */
export type SourceRecords = Partial<Record<"documents" | "actors", readonly SourceRecord[]>>;

/** The greatest number of passes. Each pass leaves out the records that the previous pass refused. */
const mostPasses = 20;

/**
 * Returns a dataset with the records of `base` and the records of a source. A record that breaks a rule of datasets is
 * left out, and its row is refused with the message of the rule.
 */
export function settleRecords(
  base: Dataset | undefined,
  added: SourceRecords,
  ledger: SourceLedger,
): Dataset {
  const kinds = ["documents", "actors"] as const;
  for (let pass = 1; ; pass++) {
    const fresh = Object.fromEntries(
      kinds.map((kind) => [kind, (added[kind] ?? []).filter(({ source }) => !ledger.isRefused(source))]),
    ) as unknown as Record<(typeof kinds)[number], readonly SourceRecord[]>;
    const dataset = { ...(base ?? emptyDataset) };
    for (const kind of kinds)
      dataset[kind] = [...dataset[kind], ...fresh[kind].map(({ record }) => record)] as never;
    const problems = findAllProblems(dataset);
    if (problems.length === 0) return dataset;
    const others = problems.filter(({ path, message, value }) => {
      const [, kind, index] = path.split("/");
      const own = Number(index) - (base ?? emptyDataset)[kind as "actors"].length;
      const found = fresh[kind as "actors"]?.[own];
      if (found === undefined) return true;
      ledger.refuse(found.source, { message, ...(value === undefined ? {} : { value }) });
      return false;
    });
    const [first, ...rest] = others.length > 0 || pass < mostPasses ? others : problems;
    if (first !== undefined) throw new DemarcheError([first, ...rest]);
  }
}
