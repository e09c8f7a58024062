import type { Utterance } from "../../query/stances/utterances.ts";
import { isActorAttribute } from "../options/attribute-field.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import type { NetworkRow } from "./network-row.ts";
import { recallOrigin } from "./rows-origin.ts";

/**
 * Removes rows that repeat an act for another actor. This is needed if a variable is an attribute of actors, because
 * several actors of an act can have the same value. For example, if two speakers of the same party make a statement
 * jointly, only one row of the party is kept.
 */
export function oncePerAct(
  kept: Int32Array,
  contentOf: (row: number) => number,
  source: readonly NetworkRow[],
  { rows, columns, qualifier }: EffectiveOptions,
): Int32Array {
  const origin = recallOrigin(source);
  const isOfActors = [rows, columns, qualifier].some((field) => field !== null && isActorAttribute(field));
  if (origin === undefined || !isOfActors) return kept;
  const firstActors = new Map<string, string>();
  return kept.filter((row) => {
    const { act, on, actor } = origin.utterances[row] as Utterance;
    const key = `${contentOf(row)} ${act.key} ${on}`;
    const first = firstActors.get(key);
    if (first === undefined) firstActors.set(key, actor);
    // One actor can have several rows with the same key, for example if one statement made a proposal and a response.
    // These rows do not repeat each other, so all rows of the first actor are kept.
    return first === undefined || first === actor;
  });
}
