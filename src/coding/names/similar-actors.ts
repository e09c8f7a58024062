import { addToGroup } from "../../collections/add-to-group.ts";
import type { Actor } from "../../model/actor.ts";
import { foldText } from "../../query/words/fold-text.ts";
import { slugOf } from "./make-id.ts";

/** Words that the initials of an abbreviation leave out. */
const smallWords: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "for", "in", "of", "on", "the"]);

/** An actor with a name to compare. */
type NamedActor = Pick<Actor, "id" | "type" | "name" | "otherNames">;

/** A name of a person. */
interface PersonName {
  readonly id: string;
  readonly hasMiddle: boolean;
  /** All words of the name in the form of {@link soundOf}. */
  readonly sound: string;
}

/**
 * Finds actors whose names resemble a given name so closely that both names can mean the same actor:
 *
 * - a person with and without a middle name or a patronymic, with the family name first ("Merkel, Angela"), in another
 *   transliteration ("Sergei", "Sergey", "Müller", "Mueller"), by the family name alone, with an office or a title
 *   before the name ("Dr. Angela Merkel"), or with an initial in place of the given name ("A. Merkel");
 * - a name that another actor has as one of its other names;
 * - a name that contains other names between separators ("Alba; Borea", "A. Merkel & A. Gray");
 * - an organization and its initials;
 * - a name and its last words, such as "General Assembly", because the organization before the name of a body can be
 *   left out;
 * - names that differ only in blanks, in "The" at the beginning, in "UN" for "United Nations", or in the words in
 *   parentheses at the end;
 * - a name from which the id of the actor can be made.
 *
 * The resemblance is no proof, so a person has to decide.
 */
export class SimilarActors {
  readonly #persons = new Map<string, PersonName[]>();
  /**
   * In both maps, the values are ids of persons. In the first map, the keys are the last two words of longer names. In
   * the second map, the keys are the initial of the given name with the family name.
   */
  readonly #personEndings = new Map<string, string[]>();
  readonly #personInitials = new Map<string, string[]>();
  /** Persons with more than one word in their names. The key is the last word of the name. */
  readonly #familyNames = new Map<string, string[]>();
  /** Persons whose names are a single word. */
  readonly #singleNames = new Map<string, string[]>();
  /** All actors by their whole name. */
  readonly #whole = new Map<string, string[]>();
  readonly #abbreviations = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();
  readonly #names = new Map<string, string[]>();
  readonly #endings = new Map<string, string[]>();
  readonly #compact = new Map<string, string[]>();
  readonly #ids = new Set<string>();

  constructor(actors: readonly NamedActor[]) {
    for (const actor of actors) {
      this.#ids.add(actor.id);
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((each) => each.name)])
        this.#add(actor, name);
    }
  }

  #add({ id, type }: NamedActor, name: string): void {
    const words = wordsOf(name);
    addToGroup(this.#whole, words.join(" "), id);
    if (type === "person") {
      const ordered = inOrder(name);
      const key = keyOfPerson(ordered);
      const sound = ordered.map(soundOf).join(" ");
      if (key === undefined) {
        addToGroup(this.#singleNames, sound, id);
        return;
      }
      addToGroup(this.#familyNames, soundOf(ordered.at(-1) as string), id);
      addToGroup(this.#persons, key, { id, hasMiddle: ordered.length > 2, sound });
      if (ordered.length > 2) addToGroup(this.#personEndings, keyOfPerson(ordered.slice(-2)) as string, id);
      addToGroup(this.#personInitials, keyOfInitial(ordered), id);
      return;
    }
    addToGroup(this.#compact, compact(words), id);
    if (type === "state") return;
    if (isAbbreviation(name)) addToGroup(this.#abbreviations, words.join(""), id);
    const initials = initialsOf(words);
    if (initials !== undefined) addToGroup(this.#initials, initials, id);
    if (words.length > 1) addToGroup(this.#names, words.join(" "), id);
    for (const ending of endingsOf(words)) addToGroup(this.#endings, ending, id);
  }

  /** Returns the ids of the actors whose names resemble a name. The actor that has this name, `own`, is left out. */
  find(name: string, type: Actor["type"], own?: string): readonly string[] {
    const plainName = name.replace(/\s*\([^()]*\)\s*$/, "");
    const slug = slugOf(name);
    const found = [
      ...(this.#ids.has(slug) ? [slug] : []),
      ...this.#findByName(plainName, type),
      ...this.#findPersons(plainName, type !== "person"),
      ...(type === "person" ? this.#findTitled(plainName) : []),
      ...(this.#whole.get(wordsOf(plainName).join(" ")) ?? []),
      ...this.#findParts(name, type),
    ];
    return unique(found).filter((id) => id !== own);
  }

  /** If `name` lists several names, returns the actors whose names resemble them. */
  #findParts(name: string, type: Actor["type"]): readonly string[] {
    const parts = partsOf(name);
    const same = parts.flatMap((part) => this.#whole.get(wordsOf(part).join(" ")) ?? []);
    if (type !== "person") return same;
    const persons = parts.map((part) => [...this.#findPersons(part, false), ...this.#findTitled(part)]);
    // "Merkel, Anna" is usually one person with the family name first. It is a list only if both words are family names.
    const isOneName = /^[^;,/|&\n]+,[^;,/|&\n]+$/u.test(name) && persons.some(({ length }) => length === 0);
    return isOneName ? same : [...same, ...persons.flat()];
  }

  /**
   * Returns the ids of persons whose names resemble a name. If `isExact` is true, only persons with all words of the
   * name are returned.
   */
  #findPersons(name: string, isExact: boolean): readonly string[] {
    const ordered = inOrder(name);
    const hasMiddle = ordered.length > 2;
    const sound = ordered.map(soundOf).join(" ");
    return (this.#persons.get(keyOfPerson(ordered) ?? "") ?? [])
      .filter((other) => other.sound === sound || (!isExact && other.hasMiddle !== hasMiddle))
      .map(({ id }) => id);
  }

  /**
   * Returns the persons whose names differ from `name` only at the beginning: one of the two names has more words
   * there, or an initial. For example, "Angela Merkel" is found for "Dr. Angela Merkel", "Merkel" and "A. Merkel".
   */
  #findTitled(name: string): readonly string[] {
    const ordered = inOrder(name);
    const key = keyOfPerson(ordered);
    if (key === undefined) return this.#familyNames.get(ordered.map(soundOf).join(" ")) ?? [];
    const endings = ordered.slice(1, -1).map((_, i) => ordered.slice(i + 1));
    const isInitial = ordered[0]?.length === 1;
    return [
      ...(this.#singleNames.get(soundOf(ordered.at(-1) as string)) ?? []),
      ...endings.flatMap((words) =>
        (this.#persons.get(keyOfPerson(words) as string) ?? [])
          .filter(({ sound }) => sound === words.map(soundOf).join(" "))
          .map(({ id }) => id),
      ),
      ...(ordered.length === 2 ? (this.#personEndings.get(key) ?? []) : []),
      ...(isInitial
        ? (this.#personInitials.get(keyOfInitial(ordered)) ?? [])
        : (this.#persons.get(`${ordered[0]?.charAt(0)} ${soundOf(ordered.at(-1) as string)}`) ?? []).map(
            ({ id }) => id,
          )),
    ];
  }

  #findByName(name: string, type: Actor["type"]): readonly string[] {
    if (type === "person") return [];
    const words = wordsOf(name);
    const same = this.#compact.get(compact(words)) ?? [];
    if (type === "state") return same;
    return [
      ...same,
      ...(this.#abbreviations.get(initialsOf(words) ?? "") ?? []),
      ...(isAbbreviation(name) ? (this.#initials.get(words.join("")) ?? []) : []),
      ...(this.#endings.get(words.join(" ")) ?? []),
      ...endingsOf(words).flatMap((ending) => this.#names.get(ending) ?? []),
    ];
  }
}

function wordsOf(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}'-]+/gu) ?? [];
}

/**
 * Returns the words of the name of a person. If the name begins with the family name and a comma, as in "Merkel,
 * Angela", the family name is moved to the end.
 */
function inOrder(name: string): readonly string[] {
  const [family = "", given, ...rest] = name.split(",");
  return given === undefined || rest.length > 0 ? wordsOf(name) : [...wordsOf(given), ...wordsOf(family)];
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

/** Returns the texts between separators in a name. Empty if there is no separator. */
function partsOf(name: string): readonly string[] {
  const parts = name
    .split(/\s*[;,/|&\n]\s*|\s+(?:and|und|et|y|e|și)\s+/u)
    .filter((part) => part.trim().length > 2);
  return parts.length > 1 || (parts[0] ?? name) !== name ? parts : [];
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

/**
 * Returns the words of a name without blanks, hyphens, apostrophes and "The" at the beginning. "UN" and "United Nations"
 * are the same.
 */
function compact(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/^the /, "")
    .replace(/\bunited nations\b/g, "un")
    .replace(/[\s'-]+/g, "");
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name);
}

/**
 * Returns the initials of a name without small words such as "of". Returns undefined if fewer than three words remain,
 * because two letters fit too many names.
 */
function initialsOf(words: readonly string[]): string | undefined {
  const counted = words.filter((word) => !smallWords.has(word));
  return counted.length < 3 ? undefined : counted.map((word) => word.charAt(0)).join("");
}

/**
 * Returns the endings of a name, each of at least two words. For example, the endings of `a b c d` are `b c d` and `c
 * d`.
 */
function endingsOf(words: readonly string[]): readonly string[] {
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(" "));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
