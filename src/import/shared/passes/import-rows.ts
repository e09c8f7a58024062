import { findAllProblems } from "../../../dataset/find-all-problems.ts";
import { DemarcheError, problem } from "../../../errors/demarche-error.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Refused } from "../cells/import-state.ts";
import { withPlainColumns } from "../cells/plain-columns.ts";
import { withSameColumns } from "../cells/with-same-columns.ts";
import { checkMapping } from "../mapping/check-mapping.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { attributeToRow } from "./attribute-to-row.ts";
import { runPass } from "./import-pass.ts";
import { type MappedRows, toMappedRows } from "./mapped-rows.ts";

/**
 * The greatest number of passes over the rows. The dataset is checked after each pass. If the check refuses rows, keys
 * or names, the next pass leaves them out.
 */
const mostPasses = 20;

/** Maps rows for a public function. `caller` is the name of this function, for messages. */
export function importRows<R extends object>(
  caller: string,
  given: readonly R[],
  givenMapping: RowMapping<R>,
): MappedRows {
  if (!Array.isArray(given)) {
    const cure = typeof given === "string" ? " Parse the file first." : "";
    throw problem(
      "invalid-shape",
      "",
      `${caller} takes an array of rows, not ${shown(given)}.${cure}`,
      given,
    );
  }
  const rows = withPlainColumns(given);
  const mapping = withSameColumns(rows, givenMapping);
  checkMapping(caller, mapping);
  const refused: Refused = { rows: new Map(), keys: new Map(), names: new Map(), idsOfNames: new Set() };
  for (let pass = 1; ; pass++) {
    const idsOfNames = refused.idsOfNames.size;
    const result = runPass(caller, rows, mapping, refused);
    result.use.checkNames(caller);
    // The document gets its id first, because rows cite it. If an actor or issue needs the same id for its name, the
    // next pass gives this id to the actor or issue, and another id to the document.
    if (refused.idsOfNames.size > idsOfNames && pass < mostPasses) continue;
    const problems = result.dangling.size > 0 ? [] : findAllProblems(result.dataset);
    if (result.dangling.size === 0 && problems.length === 0)
      return toMappedRows(caller, rows.length, result, mapping);
    for (const [row, refusal] of result.dangling) refused.rows.set(row, refusal);
    const others = problems.filter((found) => !attributeToRow(found, result, refused, mapping.extends));
    const [first, ...rest] = others.length > 0 ? others : pass < mostPasses ? [] : problems;
    if (first !== undefined) throw new DemarcheError([first, ...rest]);
  }
}
