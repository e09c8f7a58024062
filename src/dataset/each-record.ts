import type { Dataset, Records } from "../model/dataset.ts";
import { type Kind, kinds } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";
import type { Entry } from "./registry.ts";

/**
 * Calls `visit` with each record of a dataset and the JSON Pointer to it. Terms and responses follow their proposal.
 */
export function eachRecord(dataset: Dataset, visit: (entry: Entry, pointer: string) => void): void {
  for (const kind of kinds) {
    const records = dataset[kind] as readonly Records[Kind][];
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as Records[Kind];
      visit({ kind, record }, `/${kind}/${i}`);
      if (kind !== "proposals") continue;
      const proposal = record as Proposal;
      proposal.terms.forEach((term, j) => {
        visit({ kind: "terms", record: term, proposal }, `/proposals/${i}/terms/${j}`);
      });
      proposal.responses.forEach((response, j) => {
        visit({ kind: "responses", record: response, proposal }, `/proposals/${i}/responses/${j}`);
      });
    }
  }
}
