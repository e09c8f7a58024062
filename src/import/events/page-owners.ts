import { getOrAdd } from "../../collections/get-or-add.ts";
import { comparableName } from "../shared/names/lookup-keys.ts";
import type { Side } from "./polecat-sides.ts";

/** An actor to which the rows assign a page of Wikipedia. */
interface Owner {
  readonly name: string;
  readonly country: string | undefined;
  count: number;
}

/**
 * Finds the actor to which a page of Wikipedia belongs. POLECAT links names to pages by machine, so a link can be
 * wrong. If rows give one page to actors with different names in different countries, these rules apply:
 * - The page belongs to the actor whose name is its title or, if there is none, to the actor that has the page most
 *   often.
 * - Another actor keeps the page only if it has the name or the country of this actor, because one actor can have
 *   several names.
 */
export class PageOwners {
  readonly #byPage = new Map<string, Map<string, Owner>>();
  readonly #ownerOf = new Map<string, Owner>();

  constructor(sides: Iterable<Side>) {
    for (const { page, given, country } of sides) {
      if (page === undefined || given === undefined) continue;
      const owners = getOrAdd(this.#byPage, page, () => new Map<string, Owner>());
      const name = comparableName(given);
      const key = JSON.stringify([name, country]);
      getOrAdd(owners, key, () => ({ name, country, count: 0 })).count += 1;
    }
    for (const [page, owners] of this.#byPage) {
      const title = comparableName(page.replaceAll("_", " "));
      const all = [...owners.values()].sort((a, b) => b.count - a.count);
      const owner = all.find(({ name }) => name === title) ?? all[0];
      if (owner !== undefined) this.#ownerOf.set(page, owner);
    }
  }

  /** Returns whether the page of an actor belongs to this actor. */
  isOf({ page, given, country }: Side): boolean {
    const owner = page === undefined ? undefined : this.#ownerOf.get(page);
    if (owner === undefined || given === undefined || comparableName(given) === owner.name) return true;
    return owner.country === undefined || country === undefined || owner.country === country;
  }
}
