import { addToGroup } from "../../collections/add-to-group.ts";
import type { ActorType } from "../../model/actor.ts";
import { nameWords } from "./name-words.ts";

/** Words that the initials of an abbreviation leave out. */
const smallWords: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "for", "in", "of", "on", "the"]);

/** Finds actors that are not persons whose names resemble a given name. */
export class OrganizationIndex {
  readonly #abbreviations = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();
  readonly #names = new Map<string, string[]>();
  readonly #endings = new Map<string, string[]>();
  readonly #compact = new Map<string, string[]>();

  add(id: string, type: ActorType, name: string): void {
    const words = nameWords(name);
    addToGroup(this.#compact, compact(words), id);
    if (type === "state") return;
    if (isAbbreviation(name)) addToGroup(this.#abbreviations, words.join(""), id);
    const initials = initialsOf(words);
    if (initials !== undefined) addToGroup(this.#initials, initials, id);
    if (words.length > 1) addToGroup(this.#names, words.join(" "), id);
    for (const ending of endingsOf(words)) addToGroup(this.#endings, ending, id);
  }

  /**
   * Returns the ids of actors whose names resemble the name of an actor of the given type. The name of a state has
   * neither initials nor endings that are names.
   */
  find(name: string, type: ActorType): readonly string[] {
    const words = nameWords(name);
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
