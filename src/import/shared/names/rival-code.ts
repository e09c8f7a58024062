import { stateOfCode } from "../../../coding/states/states.ts";
import { statesOfCodes } from "../../../coding/states/states-of-actor.ts";
import type { Identifier } from "../../../model/identifier.ts";

/**
 * Returns the code that contradicts a code: another code of the same register, or that of another state. Null: the codes
 * have it already. Undefined: it can be added.
 */
export function rivalCode(code: Identifier, known: readonly Identifier[]): string | null | undefined {
  const same = known.filter(({ scheme }) => scheme === code.scheme);
  if (same.some(({ identifier }) => identifier === code.identifier)) return null;
  const state = stateOfCode(code.scheme, code.identifier);
  const [coded] = statesOfCodes({ identifiers: known });
  if (state !== undefined && coded !== undefined && state !== coded.state)
    return same[0]?.identifier ?? coded.text;
  // The Correlates of War project gives a state a number and letters.
  if (state !== undefined && same.length > 0 && coded?.state === state) return null;
  return same[0]?.identifier;
}
