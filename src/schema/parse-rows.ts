import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { describeCell, locateCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";

/** The dataset, or what is wrong with it in the words of the tables. */
export function parseRows(
  dataset: Dataset,
  origins: ReadonlyMap<unknown, Origin>,
  firstRow: number,
): { readonly parsed?: Dataset; readonly wrong: readonly Problem[] } {
  try {
    const parsed = safeParseDataset(dataset);
    if (parsed.success) return { parsed: parsed.dataset, wrong: [] };
    return { wrong: parsed.issues.flatMap((issue) => inRows(issue, dataset, origins, firstRow) ?? []) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod hands problems on as arguments, and a call takes some hundred thousand. The halves have half as many.
    const longest = Math.max(...kinds.map((kind) => dataset[kind].length));
    const half = (from: number, to: number) =>
      Object.fromEntries(kinds.map((kind) => [kind, dataset[kind].slice(from, to)])) as unknown as Dataset;
    if (longest > 1) {
      const middle = Math.ceil(longest / 2);
      const halves = [half(0, middle), half(middle, longest)].flatMap(
        (one) => parseRows(one, origins, firstRow).wrong,
      );
      // Half a dataset refers to the other half.
      return { wrong: halves.filter(({ code }) => code === "invalid-shape") };
    }
    const message = "fromRows: more is wrong with a single row than can be told. Look at the longest cells.";
    return { wrong: [{ code: "invalid-shape", path: "", message }] };
  }
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
