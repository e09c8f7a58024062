/**
 * Groups of letters that different transliterations write for one sound, each with a key for this sound. The groups
 * are listed under their first letter, longer ones first.
 */
const groups: Readonly<Record<string, readonly (readonly [letters: string, sound: string])[]>> = {
  s: [
    ["sch", "s"],
    ["sh", "s"],
  ],
  p: [["ph", "f"]],
  t: [
    ["th", "t"],
    ["ts", "k"],
    ["tz", "k"],
  ],
  g: [["gh", "g"]],
  z: [["zh", "z"]],
  k: [["kh", "k"]],
  c: [
    ["ck", "k"],
    ["ch", "k"],
    ["cz", "k"],
    ["c", "k"],
  ],
  o: [["ou", "u"]],
  x: [["x", "ks"]],
  q: [["q", "k"]],
  h: [["h", "k"]],
  w: [["w", "v"]],
  y: [["y", "i"]],
  j: [["j", "i"]],
};

const isOpenVowel = (letter: string | undefined): boolean =>
  letter === "a" || letter === "e" || letter === "o" || letter === "u";

/**
 * Returns a key that is equal for most transliterations of a name, such as `zakarkenko` for `Zakharchenko` and
 * `Zacharčenko`.
 *
 * A doubled letter becomes one letter. The key has no `k` after an `s`, and no `i` between two of the vowels `a`,
 * `e`, `o` and `u`. If it would begin with `ie`, it begins with `e`, so that `Yeltsin` and `Eltsin` have the same
 * key.
 *
 * @param word - A word as {@link plain} returns it.
 */
export function soundOf(word: string): string {
  let sound = "";
  for (let at = 0; at < word.length; ) {
    let letters = word[at] as string;
    let added = letters;
    for (const group of groups[letters] ?? []) {
      if (!word.startsWith(group[0], at)) continue;
      [letters, added] = group;
      break;
    }
    at += letters.length;
    for (let index = 0; index < added.length; index += 1) {
      const letter = added[index] as string;
      const last = sound[sound.length - 1];
      if (letter === last || (letter === "k" && last === "s")) continue;
      if (last === "i" && isOpenVowel(letter) && isOpenVowel(sound[sound.length - 2]))
        sound = sound.slice(0, -1);
      if (letter === sound[sound.length - 1]) continue;
      if (sound === "i" && letter === "e") sound = "";
      sound += letter;
    }
  }
  return sound;
}

/** Returns the consonants of a sound. Transliterations of one name differ most in its vowels. */
export const skeletonOf = (sound: string): string => sound.replace(/[aeiou]/g, "");
