import { SimilarActors } from "../../../coding/names/similar-actors.ts";
import { SimilarLabels } from "../../../coding/names/similar-labels.ts";
import { stateOfName } from "../../../coding/states/states.ts";
import type { Actor, ActorType } from "../../../model/actor.ts";

/** A record of the dataset in `extends`. */
interface Named extends Readonly<Partial<Record<"name" | "label", string>>> {
  readonly id: string;
  readonly otherNames?: readonly { readonly name: string }[];
}

/** A new actor or issue. */
export interface NewName {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  /** Type of the actor. Undefined for an issue. */
  readonly type: ActorType | undefined;
}

/**
 * Returns a function that takes a new actor or issue, and returns the ids of other actors or issues with a similar name.
 * `records` are the actors or issues of the dataset in `extends`. `fresh` are all new actors or issues.
 */
export function similarNames(
  kind: "actors" | "issues",
  records: readonly object[],
  fresh: readonly NewName[],
): (name: NewName) => readonly string[] {
  const labels = new SimilarLabels();
  for (const { id, name, label, otherNames = [] } of records as readonly Named[])
    for (const each of [(name ?? label) as string, ...otherNames.map((other) => other.name)])
      labels.add(id, each);
  for (const { id, name, otherNames = [] } of fresh)
    for (const each of [name, ...otherNames]) labels.add(id, each);
  if (kind === "issues") return ({ id, name }) => labels.find(name, id);
  const added = fresh.map(({ id, name, otherNames = [], type }) => ({
    id,
    name,
    type: type as ActorType,
    otherNames: otherNames.map((other) => ({ name: other, documents: [] })),
  }));
  const actors = new SimilarActors([...(records as readonly Actor[]), ...added]);
  return ({ id, name, otherNames = [], type }) => {
    const similar = [name, ...otherNames].flatMap((each) => {
      const found = actors.find(each, type as ActorType, id);
      // The name of a state is not a misspelling, so names that differ only in a few letters are not searched for.
      return stateOfName(each) === undefined ? [...found, ...labels.find(each, id)] : found;
    });
    return [...new Set(similar)];
  };
}
