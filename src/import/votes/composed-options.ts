import { composedName } from "../shared/cells/composed-columns.ts";
import type { FromVotesOptions } from "./options.ts";

const namesOfColumns = ["voter", "rollCall", "vote", "date", "title", "columns", "attributes"] as const;

/** Returns options in which the names of columns are in composed letters, as they are in the rows. */
export function withComposedOptions<R>(options: FromVotesOptions<R>): FromVotesOptions<R> {
  const composed: Record<string, unknown> = { ...options };
  for (const option of namesOfColumns) {
    const names: unknown = options[option];
    if (names === undefined) continue;
    composed[option] = Array.isArray(names) ? names.map(composedName) : composedName(names as string);
  }
  const { voterCode } = options;
  if (voterCode !== undefined) composed.voterCode = { ...voterCode, column: composedName(voterCode.column) };
  return composed as FromVotesOptions<R>;
}
