import { addToGroup } from "../../collections/add-to-group.ts";
import { nameWords } from "./name-words.ts";

/** A name of a person. */
interface PersonName {
  readonly id: string;
  readonly hasMiddle: boolean;
  /** All words of the name in the form of {@link soundOf}. */
  readonly sound: string;
}

/** Finds persons whose names resemble a given name. */
export class PersonNames {
  readonly #byKey = new Map<string, PersonName[]>();
  /** Ids of persons by the last two words of longer names. */
  readonly #byEnding = new Map<string, string[]>();
  /** Ids of persons by the initial of the given name with the family name. */
  readonly #byInitial = new Map<string, string[]>();
  /** Persons with more than one word in their names. The key is the last word of the name. */
  readonly #byFamilyName = new Map<string, string[]>();
  /** Persons whose names are a single word. */
  readonly #singleNames = new Map<string, string[]>();

  add(id: string, name: string): void {
    const ordered = inOrder(name);
    const key = keyOfPerson(ordered);
    const sound = ordered.map(soundOf).join(" ");
    if (key === undefined) {
      addToGroup(this.#singleNames, sound, id);
      return;
    }
    addToGroup(this.#byFamilyName, soundOf(ordered.at(-1) as string), id);
    addToGroup(this.#byKey, key, { id, hasMiddle: ordered.length > 2, sound });
    if (ordered.length > 2) addToGroup(this.#byEnding, keyOfPerson(ordered.slice(-2)) as string, id);
    addToGroup(this.#byInitial, keyOfInitial(ordered), id);
  }

  /**
   * Returns the ids of persons whose names resemble a name. If `isExact` is true, only persons with all words of the
   * name are returned.
   */
  find(name: string, isExact: boolean): readonly string[] {
    const ordered = inOrder(name);
    const hasMiddle = ordered.length > 2;
    const sound = ordered.map(soundOf).join(" ");
    return (this.#byKey.get(keyOfPerson(ordered) ?? "") ?? [])
      .filter((other) => other.sound === sound || (!isExact && other.hasMiddle !== hasMiddle))
      .map(({ id }) => id);
  }

  /**
   * Returns the persons whose names differ from `name` only at the beginning: one of the two names has more words
   * there, or an initial. For example, "Angela Merkel" is found for "Dr. Angela Merkel", "Merkel" and "A. Merkel".
   */
  findTitled(name: string): readonly string[] {
    const ordered = inOrder(name);
    const key = keyOfPerson(ordered);
    if (key === undefined) return this.#byFamilyName.get(ordered.map(soundOf).join(" ")) ?? [];
    const endings = ordered.slice(1, -1).map((_, i) => ordered.slice(i + 1));
    const isInitial = ordered[0]?.length === 1;
    return [
      ...(this.#singleNames.get(soundOf(ordered.at(-1) as string)) ?? []),
      ...endings.flatMap((words) =>
        (this.#byKey.get(keyOfPerson(words) as string) ?? [])
          .filter(({ sound }) => sound === words.map(soundOf).join(" "))
          .map(({ id }) => id),
      ),
      ...(ordered.length === 2 ? (this.#byEnding.get(key) ?? []) : []),
      ...(isInitial
        ? (this.#byInitial.get(keyOfInitial(ordered)) ?? [])
        : (this.#byKey.get(`${ordered[0]?.charAt(0)} ${soundOf(ordered.at(-1) as string)}`) ?? []).map(
            ({ id }) => id,
          )),
    ];
  }
}

/**
 * Returns the words of the name of a person. If the name begins with the family name and a comma, as in "Merkel,
 * Angela", the family name is moved to the end.
 */
function inOrder(name: string): readonly string[] {
  const [family = "", given, ...rest] = name.split(",");
  return given === undefined || rest.length > 0
    ? nameWords(name)
    : [...nameWords(given), ...nameWords(family)];
}

/**
 * Returns a key that is made from the first and the last word of a person's name. Different transliterations of a name
 * give the same key. Returns undefined if the name is a single word.
 */
function keyOfPerson(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : `${soundOf(words[0] as string)} ${soundOf(words.at(-1) as string)}`;
}

/** Returns the initial of the given name and the family name of a person. */
function keyOfInitial(words: readonly string[]): string {
  return `${words[0]?.charAt(0)} ${soundOf(words.at(-1) as string)}`;
}

/**
 * Returns a word in a form that is the same for common transliterations of one name, such as Sergei and Sergey,
 * Wladimir and Vladimir, Zhomart and Jomart, Tokaev and Tokayev, or Müller and Mueller. The marks of letters were
 * removed before.
 */
function soundOf(word: string): string {
  return word
    .replace(/d?zh|dj/g, "j")
    .replace(/[yj]/g, "i")
    .replace(/([aeou])ie/g, "$1e")
    .replace(/kh/g, "h")
    .replace(/q/g, "k")
    .replace(/w/g, "v")
    .replace(/ph/g, "f")
    .replace(/ks/g, "x")
    .replace(/e?i+/g, "i")
    .replace(/([aou])e/g, "$1")
    .replace(/(.)\1+/g, "$1");
}
