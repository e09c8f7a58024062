import { addToGroup } from "../collections/add-to-group.ts";
import type { Actor } from "../model/actor.ts";
import { foldText } from "../query/fold-text.ts";

/** Words that the initials of an abbreviation leave out. */
const smallWords: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "for", "in", "of", "on", "the"]);

/**
 * Finds actors whose names resemble a given name so closely that both names can mean the same actor. A name with a
 * middle name or a patronymic resembles the same name without it. The name of an organization resembles its initials. A
 * name resembles its own ending, because the name of a body can be written with or without the organization before it,
 * such as "General Assembly". The resemblance is no proof, so a person has to decide.
 */
export class SimilarActors {
  readonly #persons = new Map<string, { id: string; hasMiddle: boolean }[]>();
  readonly #abbreviations = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();
  readonly #names = new Map<string, string[]>();
  readonly #endings = new Map<string, string[]>();

  constructor(actors: readonly Actor[]) {
    for (const actor of actors) {
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((each) => each.name)])
        this.#add(actor, name);
    }
  }

  #add({ id, type }: Actor, name: string): void {
    if (type === "state") return;
    const words = wordsOf(name);
    if (type === "person") {
      const key = keyOfPerson(words);
      if (key !== undefined) addToGroup(this.#persons, key, { id, hasMiddle: words.length > 2 });
      return;
    }
    if (isAbbreviation(name)) addToGroup(this.#abbreviations, words.join(""), id);
    const initials = initialsOf(words);
    if (initials !== undefined) addToGroup(this.#initials, initials, id);
    if (words.length > 1) addToGroup(this.#names, words.join(" "), id);
    for (const ending of endingsOf(words)) addToGroup(this.#endings, ending, id);
  }

  /** Returns the ids of the actors whose names resemble a name. */
  find(name: string, type: Actor["type"]): readonly string[] {
    const words = wordsOf(name);
    if (type === "state") return [];
    if (type === "person") {
      const hasMiddle = words.length > 2;
      const found = this.#persons.get(keyOfPerson(words) ?? "") ?? [];
      return unique(found.filter((other) => other.hasMiddle !== hasMiddle).map(({ id }) => id));
    }
    return unique([
      ...(this.#abbreviations.get(initialsOf(words) ?? "") ?? []),
      ...(isAbbreviation(name) ? (this.#initials.get(words.join("")) ?? []) : []),
      ...(this.#endings.get(words.join(" ")) ?? []),
      ...endingsOf(words).flatMap((ending) => this.#names.get(ending) ?? []),
    ]);
  }
}

function wordsOf(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}'-]+/gu) ?? [];
}

/** Returns the first and the last name of a person. Undefined for a single name. */
function keyOfPerson(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : `${words[0]} ${words.at(-1)}`;
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name);
}

/**
 * Returns the initials of a name without its small words. Undefined if fewer than three words remain, because two
 * letters fit too many names.
 */
function initialsOf(words: readonly string[]): string | undefined {
  const counted = words.filter((word) => !smallWords.has(word));
  return counted.length < 3 ? undefined : counted.map((word) => word.charAt(0)).join("");
}

/**
 * Returns the endings of a name that have at least two words. For example, the name `a b c d` has the endings `b c d`
 * and `c d`.
 */
function endingsOf(words: readonly string[]): readonly string[] {
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(" "));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
