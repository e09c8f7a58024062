import { addToGroup } from "../../collections/add-to-group.ts";
import type { Actor } from "../../model/actor.ts";
import { slugOf } from "./make-id.ts";
import { nameWords } from "./name-words.ts";
import { OrganizationIndex } from "./organization-index.ts";
import { PersonNames } from "./person-names.ts";

/** An actor with a name to compare. */
type NamedActor = Pick<Actor, "id" | "type" | "name" | "otherNames">;

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
  readonly #persons = new PersonNames();
  readonly #others = new OrganizationIndex();
  /** All actors by their whole name. */
  readonly #whole = new Map<string, string[]>();
  readonly #ids = new Set<string>();

  constructor(actors: readonly NamedActor[]) {
    for (const actor of actors) {
      this.#ids.add(actor.id);
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((each) => each.name)])
        this.#add(actor, name);
    }
  }

  #add({ id, type }: NamedActor, name: string): void {
    addToGroup(this.#whole, nameWords(name).join(" "), id);
    if (type === "person") this.#persons.add(id, name);
    else this.#others.add(id, type, name);
  }

  /** Returns the ids of the actors whose names resemble a name. The actor that has this name, `own`, is left out. */
  find(name: string, type: Actor["type"], own?: string): readonly string[] {
    const plainName = name.replace(/\s*\([^()]*\)\s*$/, "");
    const slug = slugOf(name);
    const found = [
      ...(this.#ids.has(slug) ? [slug] : []),
      ...(type === "person" ? [] : this.#others.find(plainName, type)),
      ...this.#persons.find(plainName, type !== "person"),
      ...(type === "person" ? this.#persons.findTitled(plainName) : []),
      ...(this.#whole.get(nameWords(plainName).join(" ")) ?? []),
      ...this.#findParts(name, type),
    ];
    return unique(found).filter((id) => id !== own);
  }

  /** If `name` lists several names, returns the actors whose names resemble them. */
  #findParts(name: string, type: Actor["type"]): readonly string[] {
    const parts = partsOf(name);
    const same = parts.flatMap((part) => this.#whole.get(nameWords(part).join(" ")) ?? []);
    if (type !== "person") return same;
    const persons = parts.map((part) => [
      ...this.#persons.find(part, false),
      ...this.#persons.findTitled(part),
    ]);
    // "Merkel, Anna" is usually one person with the family name first. It is a list only if both words are family names.
    const isOneName = /^[^;,/|&\n]+,[^;,/|&\n]+$/u.test(name) && persons.some(({ length }) => length === 0);
    return isOneName ? same : [...same, ...persons.flat()];
  }
}

/** Returns the texts between separators in a name. Empty if there is no separator. */
function partsOf(name: string): readonly string[] {
  const parts = name
    .split(/\s*[;,/|&\n]\s*|\s+(?:and|und|et|y|e|și)\s+/u)
    .filter((part) => part.trim().length > 2);
  return parts.length > 1 || (parts[0] ?? name) !== name ? parts : [];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
