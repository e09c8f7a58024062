import type { ActorType } from "../model/actor.ts";

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
  /** Names of places that mean the actor, such as `Moscow`. */
  readonly metonyms?: readonly string[];
}

/** The actors whose names the reader knows. */
export interface Gazetteer {
  /** The actors. Two actors can have the same name. */
  readonly entries: readonly GazetteerEntry[];
}
