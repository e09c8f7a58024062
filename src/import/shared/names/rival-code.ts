import { stateOfCode } from "../../../coding/states/states.ts";
import { statesOfCodes } from "../../../coding/states/states-of-actor.ts";
import type { Identifier } from "../../../model/identifier.ts";

/**
 * Compares a new code with the codes of a record. Returns null if the record has the new code already. Otherwise,
 * returns the first code of the record that contradicts the new code: a different code of the same register, or a code
 * of a different state. Returns undefined if no code contradicts it.
 */
export function rivalCode(code: Identifier, known: readonly Identifier[]): string | null | undefined {
  const same = known.filter(({ scheme }) => scheme === code.scheme);
  if (same.some(({ identifier }) => identifier === code.identifier)) return null;
  const state = stateOfCode(code.scheme, code.identifier);
  const [coded] = statesOfCodes({ identifiers: known });
  if (state !== undefined && coded !== undefined && state !== coded.state)
    return same[0]?.identifier ?? coded.text;
  // The Correlates of War project gives each state a number and letters. They are two different codes of the same
  // register, but they mean the same state, so they do not contradict each other.
  if (state !== undefined && same.length > 0 && coded?.state === state) return null;
  return same[0]?.identifier;
}
