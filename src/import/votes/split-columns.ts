import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { valueText } from "../shared/losses/refusal.ts";
import type { InferredColumn, OtherColumn } from "./losses.ts";
import type { VoteMeanings } from "./meanings.ts";

/** A column is read as a column with votes if at least this share of its cells are votes. */
const leastShare = 0.5;

/** How many values of a column the losses list at most. */
const mostValues = 12;

/** The columns of a wide table. */
interface SplitColumns {
  readonly votes: readonly (string | number)[];
  readonly inferred: readonly InferredColumn[];
  readonly others: readonly OtherColumn[];
}

/** Divides columns into columns with votes and others. A column has votes if at least half of its cells are votes. */
export function splitColumns(
  candidates: readonly (string | number)[],
  { rows, meanings }: { readonly rows: readonly object[]; readonly meanings: VoteMeanings },
): SplitColumns {
  const contents = candidates.map((column) => ({
    column,
    votes: 0,
    cells: 0,
    values: new Set<string>(),
    firstOther: undefined as unknown,
  }));
  for (const row of rows) {
    if (!isRow(row)) continue;
    for (const content of contents) {
      const value = readCell(row, content.column);
      if (meanings.isMissing(value)) continue;
      content.cells += 1;
      if (meanings.of(value) === undefined) content.firstOther ??= value;
      else {
        content.votes += 1;
        if (content.values.size < mostValues) content.values.add(trimmed(String(value)));
      }
    }
  }
  const isOfVotes = ({ votes: count, cells }: (typeof contents)[number]) =>
    count > 0 && count >= leastShare * cells;
  const inferred = contents.filter(isOfVotes).map(({ column, votes: count, values }) => ({
    column: String(column),
    votes: count,
    values: [...values],
  }));
  const votes = contents.filter(isOfVotes).map(({ column }) => column);
  if (votes.length === 0 && rows.some(isRow)) {
    const names = candidates.slice(0, 4).map((column) => shown(String(column)));
    const message = `fromVotes: no column has a vote of the coding "${meanings.coding}". Say what the values mean with values, or name the columns with votes in columns.${names.length === 0 ? "" : ` The columns that no option names are ${names.join(", ")}${candidates.length > 4 ? " …" : ""}.`}`;
    throw problem("invalid-option", "/columns", message);
  }
  // A column without any value has no votes that could be lost, so it is not listed.
  const others = contents
    .filter((content) => content.cells > 0 && !isOfVotes(content))
    .map((content) => otherColumn(content, meanings));
  return { votes, inferred, others };
}

function otherColumn(
  {
    column,
    votes,
    cells,
    firstOther,
  }: {
    readonly column: string | number;
    readonly votes: number;
    readonly cells: number;
    readonly firstOther: unknown;
  },
  { coding }: VoteMeanings,
): OtherColumn {
  const name = String(column);
  const value = valueText(firstOther);
  const share =
    votes === 0
      ? `none of its cells is a vote of the coding "${coding}", for example ${shown(firstOther)}.`
      : `only ${votes} of its ${cells} cells are votes of the coding "${coding}", unlike ${shown(firstOther)}.`;
  const message = `column ${shown(name)}: ${share} If they are votes, say what they mean with values; if not, name the column in attributes to keep it.`;
  return { column: name, value, message };
}
