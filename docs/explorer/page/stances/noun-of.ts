import { type Dataset, find } from "demarche";

/**
 * Returns the noun for the rows, in the singular and the plural: "issue" if every row is an issue, else "issue or
 * proposal".
 */
export function nounOf(
  dataset: Dataset,
  ids: readonly string[],
): readonly [singular: string, plural: string] {
  return ids.every((id) => find(dataset, "issues", id) !== undefined)
    ? ["issue", "issues"]
    : ["issue or proposal", "issues or proposals"];
}
