import type { Actor } from "../../model/actor.ts";
import { stateOfCode, stateOfName } from "./states.ts";

/** A state that an actor represents, and the evidence for it: a code or a name of the actor. */
export interface StateEvidence {
  /** Three-letter code of ISO 3166-1. */
  readonly state: string;
  /** The code with its scheme, or the name. */
  readonly text: string;
}

/** Returns the states that the codes of an actor identify in any register of states. */
export function statesOfCodes({ identifiers = [] }: Pick<Actor, "identifiers">): readonly StateEvidence[] {
  return identifiers.flatMap(({ scheme, identifier }) => {
    const state = stateOfCode(scheme, identifier);
    return state === undefined || state === "" ? [] : [{ state, text: `${scheme} ${identifier}` }];
  });
}

/**
 * Returns the states that an actor of type `state` may represent. If the actor has the code of a state, the result is
 * that state. Otherwise, the names of the actor are compared with the official and customary English names of states.
 * For actors of other types, the result is empty.
 */
export function statesOfNames(
  actor: Pick<Actor, "type" | "name" | "otherNames" | "identifiers">,
): readonly StateEvidence[] {
  if (actor.type !== "state") return [];
  const [coded] = statesOfCodes(actor);
  if (coded !== undefined) return [{ state: coded.state, text: actor.name }];
  // A former state, such as a part of a divided state, can have the name of its successor. An actor with the code of a
  // former state is therefore not identified by its names.
  if ((actor.identifiers ?? []).some(({ scheme, identifier }) => stateOfCode(scheme, identifier) === ""))
    return [];
  return [actor.name, ...(actor.otherNames ?? []).map(({ name }) => name)].flatMap((name) => {
    const state = stateOfName(name);
    return state === undefined ? [] : [{ state, text: name }];
  });
}
