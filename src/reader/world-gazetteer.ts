import type { ActorType } from "../model/actor.ts";
import { outlets } from "./gazetteer/outlets.ts";
import { worldEntries } from "./gazetteer/world-entries.ts";
import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { plain } from "./names/plain.ts";
import { linesOf, listOf } from "./names/table.ts";

/** Returns the id of an actor of the bundled gazetteer: its English name in small letters with hyphens. */
const idOf = (name: string): string =>
  plain(name)
    .replaceAll("+", "-plus-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

let world: readonly GazetteerEntry[] | undefined;
const keys = /* @__PURE__ */ new Map<string, string>();
const namesByKey = /* @__PURE__ */ new Map<string, string>();

/** Returns the entries of the bundled gazetteer. They are made on first use, so that an import costs nothing. */
function entriesOfWorld(): readonly GazetteerEntry[] {
  if (world !== undefined) return world;
  const actors = linesOf(worldEntries).map(([key = "", kind, names]): GazetteerEntry => {
    const [name = "", ...others] = listOf(names);
    for (const each of [name, ...others]) keys.set(each, key);
    namesByKey.set(key, name);
    return { id: idOf(name), name, kind: kind as ActorType, key };
  });
  const media = linesOf(outlets).map(([first = ""]): GazetteerEntry => {
    const name = first.replace("~", "");
    return { id: idOf(name), name, kind: "outlet", ...(name !== first && { weakNames: [name] }) };
  });
  world = [...actors, ...media];
  return world;
}

/**
 * Returns the key under which lexicons name an actor: that of the entry, or that of the bundled actor with the same
 * English name.
 */
export function keyOfEntry({ key, kind, name }: GazetteerEntry): string | undefined {
  if (key !== undefined || kind === "person") return key;
  entriesOfWorld();
  return keys.get(name);
}

/** Returns the key of the state with an English name. */
export function keyOfEnglishName(name: string): string | undefined {
  entriesOfWorld();
  return keys.get(name);
}

/** Returns the English name of the actor with a key. */
export function englishNameOf(key: string): string | undefined {
  entriesOfWorld();
  return namesByKey.get(key);
}

/**
 * The states of the world, the seats of some governments, and international organizations. The lexicons have their
 * names: short and official ones, and capitals that mean the state. It has no persons.
 */
export const worldGazetteer: Gazetteer = {
  get entries() {
    return entriesOfWorld();
  },
};
