import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { describeCell, locateCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";

/** The dataset, or what is wrong with it in the words of the tables. */
export function parseRows(
  dataset: Dataset,
  origins: ReadonlyMap<unknown, Origin>,
  firstRow: number,
): { readonly parsed?: Dataset; readonly wrong: readonly Problem[] } {
  const parsed = safeParseDataset(dataset);
  if (parsed.success) return { parsed: parsed.dataset, wrong: [] };
  return { wrong: parsed.issues.flatMap((issue) => inRows(issue, dataset, origins, firstRow) ?? []) };
}

/** A problem of the dataset as one of the tables; undefined where the cell has been told to be unreadable. */
function inRows(
  { path, message, ...rest }: Problem,
  dataset: Dataset,
  origins: ReadonlyMap<unknown, Origin>,
  firstRow: number,
): Problem | undefined {
  const place = locateCell(path, dataset, origins);
  if (place === undefined) return { path, message, ...rest };
  const { member, spoilt } = place;
  if (spoilt.some((column) => member === column || member.startsWith(`${column}.`))) return undefined;
  const told =
    rest.code === "invalid-shape"
      ? message
          // Without an id, the place is all that names the record.
          .replace(/^\w+ number \d+: /, "")
          // The part has been told, counted from 1.
          .replace(/[a-z]+(\.\w+)+(?= (is missing|cannot be))/i, (members) => members.replace(/\.\d+/g, ""))
      : message.replace(/is taken by (\/[^\s.]+)/, (all, pointer: string) => {
          const other = locateCell(pointer, dataset, origins);
          return other === undefined ? all : `is taken by ${describeCell(other, firstRow)}`;
        });
  const cure = rest.value === undefined && / is missing[;.]/.test(told) ? " Fill the cell." : "";
  return { ...rest, path: pointerToCell(place), message: `${describeCell(place, firstRow)}: ${told}${cure}` };
}
