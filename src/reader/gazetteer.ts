import type { Actor, ActorType } from "../model/actor.ts";
import type { NameTables } from "./names/words/name-tables.ts";

/** An actor whose names the reader knows. */
export interface GazetteerEntry {
  /** The id of the actor. */
  readonly id: string;
  /** The name under which readings show the actor. */
  readonly name: string;
  /** The type of the actor. */
  readonly kind: ActorType;
  /** Other names of the actor, in any language. */
  readonly names?: readonly string[];
  /** Names of places that can mean the actor, such as `Moscow` for Russia. */
  readonly metonyms?: readonly string[];
  /**
   * Names that are also common words, such as `Observer`. They are recognized only beside a word that shows that the
   * actor is meant, such as `newspaper`.
   */
  readonly weakNames?: readonly string[];
  /**
   * The key of the actor in the bundled gazetteers: the three-letter ISO 3166 code of a state, or the id of an
   * organization in {@link worldGazetteer}. An entry with a key is also found by all names that the bundled gazetteers
   * list for the key. By default, it is the key of the bundled actor whose English name is `name`, if there is one.
   */
  readonly key?: string;
}

/** The actors whose names the reader knows. */
export interface Gazetteer {
  /** The actors. Two actors can have the same name. */
  readonly entries: readonly GazetteerEntry[];
  /**
   * Names of states, organizations and media by language. An entry with a key is also found by these names. By default,
   * these are the names that the reader was created with. For {@link readDocument}, they are those of {@link
   * worldGazetteer}.
   */
  readonly names?: NameTables;
}

/**
 * Returns a gazetteer of the actors of a dataset, with all spellings of their names.
 *
 * A state is also found by its names in the language of the text. These names come from the bundled gazetteers. The
 * reader finds the state there by its ISO 3166 code or by its English name. An organization of {@link worldGazetteer}
 * is found there by its English name.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { gazetteerOf } from "demarche/reader";
 *
 * gazetteerOf(dataset).entries.find(({ id }) => id === "russia")?.key; // => "RUS"
 * ```
 */
export function gazetteerOf({ actors }: { readonly actors: readonly Actor[] }): Gazetteer {
  return {
    entries: actors.map(({ id, name, type, otherNames = [], identifiers = [] }) => {
      const code = identifiers.find(({ scheme }) => scheme === "iso3166-1-alpha-3")?.identifier;
      return {
        id,
        name,
        kind: type,
        names: otherNames.map((other) => other.name),
        ...(code !== undefined && { key: code }),
      };
    }),
  };
}
