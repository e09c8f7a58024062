import { getOrAdd } from "../../collections/get-or-add.ts";
import type { OffsetUnit } from "./options.ts";
import type { InferredValue } from "./problems.ts";
import type { StatementRow } from "./statements.ts";

/** The key is a unit of positions. The value is the reason why positions were read in this unit. */
const assumedUnits: Readonly<Record<OffsetUnit, string>> = {
  "utf-16":
    'the text has characters of two UTF-16 units, and no quotation confirms the positions. Hypothes.is counts UTF-16 units; if the positions are code points, give offsets: "code-points"',
  "code-points":
    'the text has characters of two UTF-16 units, and no quotation confirms the positions. The format counts code points; if the positions are UTF-16 units, as in browsers and Java, give offsets: "utf-16"',
};

/** Returns the values that were inferred for statements, with their counts. */
export function inferredValues(rows: readonly StatementRow[]): readonly InferredValue[] {
  const found = new Map<string, InferredValue & { count: number }>();
  const add = (
    { annotation: { source } }: StatementRow,
    inferred: Pick<InferredValue, "field" | "value" | "because">,
  ) => {
    const key = JSON.stringify(inferred);
    const first = { ...inferred, count: 0, table: source.table, row: source.row };
    getOrAdd(found, key, () => first).count += 1;
  };
  for (const row of rows) if (row.inferred !== undefined) add(row, { field: "reporting", ...row.inferred });
  for (const row of rows)
    if (row.assumedUnit !== undefined)
      add(row, { field: "offsets", value: row.assumedUnit, because: assumedUnits[row.assumedUnit] });
  return [...found.values()];
}
