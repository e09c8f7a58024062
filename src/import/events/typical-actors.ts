import { getOrAdd } from "../../collections/get-or-add.ts";
import type { ActorType } from "../../model/actor.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import { comparableName } from "../shared/names/lookup-keys.ts";
import type { EventActor } from "./actor.ts";

/** How the rows spell and describe an actor. */
interface Variants {
  /** Index of the first row with the actor. */
  readonly first: number;
  /** The spellings of the name, with the number of times that the rows have each. */
  readonly spellings: Map<string, number>;
  /** For each type, the number of rows that suggest it, and the details from the first of these rows. */
  readonly types: Map<ActorType, { count: number; readonly details: ActorDetails }>;
}

/**
 * Finds the most frequent spelling and type of each actor. All rows of an actor are read, because its type is derived
 * from columns that can be empty in some of them. If two types or spellings are equally frequent, the first is taken.
 */
export class TypicalActors {
  readonly #byName = new Map<string, Variants>();
  /** The key is a spelling of a name. With this map, a spelling is compared once and not for every row. */
  readonly #bySpelling = new Map<string, Variants>();

  /** Adds an actor of the row at an index. */
  add({ name, details }: EventActor, index: number): void {
    const variants = this.#bySpelling.get(name) ?? this.#newSpelling(name, index);
    variants.spellings.set(name, (variants.spellings.get(name) ?? 0) + 1);
    const type = details.type as ActorType;
    getOrAdd(variants.types, type, () => ({ count: 0, details })).count += 1;
  }

  #newSpelling(name: string, index: number): Variants {
    const key = comparableName(name);
    const variants = getOrAdd(this.#byName, key, () => ({
      first: index,
      spellings: new Map(),
      types: new Map(),
    }));
    this.#bySpelling.set(name, variants);
    return variants;
  }

  /** Returns an actor. If the rows spell its name in several ways, its details contain the most frequent spelling. */
  named(actor: EventActor): EventActor {
    const { spellings } = this.#bySpelling.get(actor.name) ?? {};
    if (spellings === undefined || spellings.size === 1 || actor.details.name !== undefined) return actor;
    const [[name] = [actor.name]] = [...spellings].sort((a, b) => b[1] - a[1]);
    return { ...actor, details: { ...actor.details, name } };
  }

  /**
   * If the row at `index` is the first row of an actor, and rows suggest different types, returns the details for the
   * record of the actor. Undefined otherwise.
   */
  detailsOfFirst(name: string, index: number): ActorDetails | undefined {
    const variants = this.#bySpelling.get(name);
    if (variants?.first !== index || variants.types.size === 1) return undefined;
    const [first] = [...variants.types.values()].sort((a, b) => b.count - a.count);
    return first?.details;
  }
}
