import { plainColumn } from "../shared/cells/plain-columns.ts";
import type { FromVotesOptions } from "./options.ts";

const namesOfColumns = ["voter", "rollCall", "vote", "date", "title", "columns", "attributes"] as const;

/** Returns options in which the names of columns are plain, as they are in the rows. */
export function withPlainOptions<R>(options: FromVotesOptions<R>): FromVotesOptions<R> {
  const plain: Record<string, unknown> = { ...options };
  for (const option of namesOfColumns) {
    const names: unknown = options[option];
    if (names === undefined) continue;
    plain[option] = Array.isArray(names) ? names.map(plainColumn) : plainColumn(names as string);
  }
  const { voterCode } = options;
  if (voterCode !== undefined) plain.voterCode = { ...voterCode, column: plainColumn(voterCode.column) };
  return plain as FromVotesOptions<R>;
}
