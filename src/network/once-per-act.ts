import type { Utterance } from "../query/utterances.ts";
import { isActorAttribute } from "./attribute-field.ts";
import type { EffectiveOptions } from "./effective-options.ts";
import type { NetworkRow } from "./network-row.ts";
import { recallOrigin } from "./rows-origin.ts";

/**
 * Removes rows that repeat an act for another actor. If a variable is an attribute of actors, several actors of an act
 * can have the same value: two speakers of one party who make a statement jointly are then one row of the party.
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
    // If one statement made a proposal and a response, an actor can have several rows with the same key. All of them
    // are kept.
    return first === undefined || first === actor;
  });
}
