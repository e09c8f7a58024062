import { addToGroup } from "../../collections/add-to-group.ts";
import { followsFromCompared, type Utterance } from "../../query/stances/utterances.ts";
import { isActorAttribute } from "../options/attribute-field.ts";
import type { CountedRows } from "../rows/counted-rows.ts";
import type { RowSlice } from "../rows/row-slice.ts";
import { recallOrigin } from "../rows/rows-origin.ts";

/**
 * Returns whether a column is skipped when two actors are compared. A skipped column adds nothing to the tie of the two
 * actors, although both have rows with this column. The column and the actors are passed as codes.
 */
export type SkipsPair = (column: number, a: number, b: number) => boolean;

/** The fields of coded rows that contain the actors to whom acts are attributed. */
const actorFields: readonly string[] = ["actor", "speaker", "principal"];

/**
 * Returns a function that tests whether a column is skipped for two actors. Returns null unless the network is one-mode
 * and its rows are actors of a dataset or attributes of actors, such as parties.
 *
 * A column is skipped for two actors in two cases, as in `stanceAgreement`:
 * - The stances of the two actors come from exactly the same acts. An act cannot agree with itself.
 * - The stances of both actors follow only from their stances on other columns. Otherwise, an act would count twice.
 *
 * Both rules also consider acts whose row is left out, because the stance is unclear or because the row is a duplicate.
 */
export function skippedPairs(counted: CountedRows, { includesTime }: RowSlice): SkipsPair | null {
  const { options, source, candidates, rowLabels, columnLabels } = counted;
  const origin = recallOrigin(source);
  if (options.mode !== "one-mode" || options.compat !== null || origin === undefined) return null;
  const isOfActors = actorFields.includes(options.rows) || isActorAttribute(options.rows);
  if (candidates === null || !isOfActors) return null;
  const { rows, times, rowCodes, columnCodes } = candidates;
  const compared = new Set<string>();
  const utterancesOf = new Map<number, Utterance[]>();
  const keyOf = (column: number, row: number) => column * rowLabels.length + row;
  for (let i = 0; i < rows.length; i++) {
    if (includesTime !== null && !includesTime(times[i] as number)) continue;
    const key = keyOf(columnCodes[i] as number, rowCodes[i] as number);
    compared.add(columnLabels[columnCodes[i] as number] as string);
    const utterance = origin.utterances[rows[i] as number] as Utterance;
    addToGroup(utterancesOf, key, utterance);
  }
  const isCompared = (matter: string) => options.columns === "issue" && compared.has(matter);
  const acts = new Map<number, ReadonlySet<string>>();
  const following = new Set<number>();
  for (const [key, utterances] of utterancesOf) {
    acts.set(key, new Set(utterances.map(({ act }) => act.key)));
    if (utterances.every((utterance) => followsFromCompared(utterance, isCompared))) following.add(key);
  }
  return (column, a, b) => {
    if (a === b) return false;
    const [keyA, keyB] = [keyOf(column, a), keyOf(column, b)];
    if (following.has(keyA) && following.has(keyB)) return true;
    const [first, second] = [acts.get(keyA), acts.get(keyB)];
    if (first === undefined || second === undefined || first.size !== second.size) return false;
    for (const act of first) if (!second.has(act)) return false;
    return true;
  };
}
