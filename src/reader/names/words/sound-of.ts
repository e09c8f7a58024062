/** Letters and groups of letters that different transliterations use for the same sound. */
const groups = /sch|[zkgspct]h|t[sz]|c[kz]?|ou|[xqhwyj]/g;

/** The letters that replace each of these groups. Any other group is replaced by its first letter. */
const keys: Readonly<Record<string, string>> = {
  ph: "f",
  ts: "k",
  tz: "k",
  ch: "k",
  ck: "k",
  cz: "k",
  c: "k",
  ou: "u",
  x: "ks",
  q: "k",
  h: "k",
  w: "v",
  y: "i",
  j: "i",
};

const openVowels = "aeou";

/**
 * Returns a key that is equal for most transliterations of a name. For example, this is `zakarkenko` for `Zakharchenko`
 * and `Zacharčenko`.
 */
export function soundOf(word: string): string {
  let sound = "";
  for (const letter of word.replace(groups, (group) => keys[group] ?? (group[0] as string))) {
    let last = sound.at(-1) ?? "";
    if (letter === last || (letter === "k" && last === "s")) continue;
    if (last === "i" && openVowels.includes(letter) && openVowels.includes(sound.at(-2) ?? "?")) {
      sound = sound.slice(0, -1);
      last = sound.at(-1) as string;
      if (letter === last) continue;
    }
    if (sound === "i" && letter === "e") sound = "";
    sound += letter;
  }
  return sound;
}

/**
 * Returns the consonants of a key of {@link soundOf}. They are compared because transliterations of one name differ
 * most in their vowels.
 */
export const skeletonOf = (sound: string): string => sound.replace(/[aeiou]/g, "");
