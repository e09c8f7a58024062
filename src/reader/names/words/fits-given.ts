import type { Person } from "./name-index.ts";
import { skeletonOf, soundOf } from "./sound-of.ts";

/**
 * Whether a given name in the text can be one of the given names of a person. It can if both begin with the same letter
 * or sound, if they have the same consonants, or if no given name of the person is known.
 */
export function fitsGiven(key: string, person: Person): boolean {
  if (person.given.length === 0) return true;
  const sound = soundOf(key);
  return person.given.some(
    (given) =>
      given[0] === key[0] ||
      sound[0] === soundOf(given)[0] ||
      skeletonOf(sound) === skeletonOf(soundOf(given)),
  );
}
