import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventColumns } from "./columns.ts";

/** An actor of an event. The details come from the columns for one side of the row, source or target. */
export interface EventActor {
  /**
   * Name that identifies the actor. If several actors have the same name in the rows, a code or country is added to it.
   */
  readonly name: string;
  /** The details that the columns give about the actor. */
  readonly details: ActorDetails;
  /** Name of the state for which the actor acts. Absent: the actor acts for itself. */
  readonly principal?: string | undefined;
}

/**
 * Returns the actors on a side of a row. Side 1 is the source, and side 2 is the target. Only POLECAT can have several
 * actors on one side.
 */
export type ReadActors = (columns: EventColumns, row: object, side: 1 | 2) => readonly EventActor[];

/**
 * Maps the names of actors to their details. It contains the actors of the rows, and the states and organizations for
 * which these actors act.
 */
export type FoundActors = Map<string, ActorDetails>;
