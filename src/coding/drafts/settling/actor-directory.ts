import { addToGroup } from "../../../collections/add-to-group.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { Actor } from "../../../model/actor.ts";
import type { DraftCandidate } from "../settled-drafts.ts";

/** An actor whose names are looked up. */
export interface NamedActor {
  readonly id: string;
  readonly type: Actor["type"];
  /** The customary name first, then the other spellings. */
  readonly names: readonly string[];
}

/** How a name was recognized. */
type NameMatch = "id" | "name" | "other name" | "name without marks and capitals" | "surname";

/** What a name refers to: an actor, or several candidates, or nothing. */
export type ResolvedName =
  | { readonly actor: NamedActor; readonly match: NameMatch }
  | {
      readonly actor?: undefined;
      /** Whether the name fits several actors. */
      readonly isAmbiguous: boolean;
      /** Why the name refers to no actor, as the end of a message. */
      readonly message: string;
      readonly candidates: readonly DraftCandidate[];
    };

/** The actors that names in drafts can refer to. */
export interface ActorDirectory {
  /** Returns the actor with an id or a name. If several actors have the name, returns a list of these actors. */
  readonly resolve: (name: string) => ResolvedName;
}

/**
 * Returns a directory of the given actors. If the drafts extend a dataset (`isExtending`), messages about unknown names
 * give different advice.
 */
export function actorDirectory(
  actors: readonly NamedActor[],
  { isExtending }: { readonly isExtending: boolean },
): ActorDirectory {
  const levels: readonly (readonly [NameMatch, Map<string, NamedActor[]>])[] = (
    ["id", "name", "other name", "name without marks and capitals", "surname"] as const
  ).map((match) => [match, new Map<string, NamedActor[]>()] as const);
  const [ids, names, otherNames, folded, surnames] = levels.map(([, group]) => group) as [
    Map<string, NamedActor[]>,
    Map<string, NamedActor[]>,
    Map<string, NamedActor[]>,
    Map<string, NamedActor[]>,
    Map<string, NamedActor[]>,
  ];
  for (const actor of actors) {
    addToGroup(ids, actor.id, actor);
    const [name = "", ...others] = actor.names;
    addOnce(names, name, actor);
    for (const other of others) addOnce(otherNames, other, actor);
    for (const each of actor.names) {
      const plain = plainName(each);
      addOnce(folded, plain, actor);
      const last = plain.split(" ").at(-1) as string;
      if (actor.type === "person" && last !== plain) addOnce(surnames, last, actor);
    }
  }
  return {
    resolve(name) {
      const trimmed = name.trim();
      for (const [match, group] of levels) {
        const key = match === "surname" || match.startsWith("name without") ? plainName(trimmed) : trimmed;
        const found = key === "" ? undefined : group.get(key);
        if (found === undefined) continue;
        const [actor, ...rest] = found;
        if (actor !== undefined && rest.length === 0) return { actor, match };
        const message = `${shown(name)} is the ${match} of ${found.length} actors: ${found.map(({ id }) => `"${id}"`).join(", ")}. Write the id of one of them.`;
        return { isAmbiguous: true, message, candidates: found.map(candidateOf) };
      }
      const spelled = actors.flatMap((actor) => actor.names.map((each) => [each, actor] as const));
      const cure = suggest(trimmed, [...actors.map(({ id }) => id), ...spelled.map(([each]) => each)]);
      const isSuggestion = cure.startsWith("Did you mean");
      const isListed = isSuggestion || cure.startsWith("Use one of");
      const orExtend = isExtending ? "" : ", or pass the dataset that has it as extends";
      const message = `${shown(name)} is no actor. ${
        isListed
          ? `${cure} Or add it to newActors${isSuggestion ? "" : orExtend}.`
          : `Add it to newActors, or write ${idOrName(actors.length, isExtending)}${orExtend}.`
      }`;
      const candidates = spelled.filter(
        ([each, { id }]) => cure.includes(`"${each}"`) || cure.includes(`"${id}"`),
      );
      return {
        isAmbiguous: false,
        message,
        candidates: [...new Set(candidates.map(([, actor]) => actor))].map(candidateOf),
      };
    },
  };
}

/** Returns a part of a message: what a draft can write to refer to an actor. */
function idOrName(count: number, isExtending: boolean): string {
  const where = isExtending ? "in the extended dataset and newActors" : "in newActors";
  return count === 0 ? "another name" : `the id or a name of one of the ${count} actors ${where}`;
}

function candidateOf({ id, names }: NamedActor): DraftCandidate {
  return { id, text: names[0] ?? id };
}

function addOnce(group: Map<string, NamedActor[]>, key: string, actor: NamedActor): void {
  if (group.get(key)?.includes(actor) !== true) addToGroup(group, key, actor);
}

/** Returns a name without accents, capitals and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
