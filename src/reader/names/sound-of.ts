/** Groups of letters that transliterations exchange. Each step reads the result of the steps before it. */
const steps: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/gh/g, "g"],
  [/zh/g, "z"],
  [/sch|sh/g, "s"],
  [/kh|ck|ch|cz|ts|tz|[cqh]/g, "k"],
  [/w/g, "v"],
  [/ou/g, "u"],
  [/[yj]/g, "i"],
  [/(.)\1+/g, "$1"],
  [/sk/g, "s"],
  [/^ie/, "e"],
  [/([aeou])i(?=[aeou])/g, "$1"],
  [/(.)\1+/g, "$1"],
];

/**
 * Returns a key that is equal for most transliterations of a name, such as `zakarkenko` for `Zakharchenko` and
 * `Zacharčenko`.
 *
 * @param word - A word as {@link plain} returns it.
 */
export function soundOf(word: string): string {
  return steps.reduce((sound, [letters, other]) => sound.replace(letters, other), word);
}

/** Returns the consonants of a sound. Transliterations of one name differ most in its vowels. */
export const skeletonOf = (sound: string): string => sound.replace(/[aeiou]/g, "");
