import { stateOfCode } from "../../../coding/states/states.ts";
import { statesOfCodes } from "../../../coding/states/states-of-actor.ts";
import type { Identifier } from "../../../model/identifier.ts";

/**
 * Compares a new code with the codes of a record. Returns the code of the record that the new code contradicts. Two
 * codes contradict each other if they are of the same register or of different states. Returns null if the record has
 * the new code already, and undefined if the code can be added.
 */
export function rivalCode(code: Identifier, known: readonly Identifier[]): string | null | undefined {
  const same = known.filter(({ scheme }) => scheme === code.scheme);
  if (same.some(({ identifier }) => identifier === code.identifier)) return null;
  const state = stateOfCode(code.scheme, code.identifier);
  const [coded] = statesOfCodes({ identifiers: known });
  if (state !== undefined && coded !== undefined && state !== coded.state)
    return same[0]?.identifier ?? coded.text;
  // The Correlates of War project gives each state both a number and letters, so two such codes of one state do not
  // contradict.
  if (state !== undefined && same.length > 0 && coded?.state === state) return null;
  return same[0]?.identifier;
}
