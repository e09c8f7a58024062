import type { ActorType } from "../../../model/actor.ts";
import type { Attributes } from "../../../model/attributes.ts";
import type { Text } from "./fields.ts";

/** A code of an actor in a register, as a row has it. */
export interface ActorCode {
  /** Register that assigns the code: one of the known schemes, or any other name. */
  readonly scheme: string;
  /** Code as the register writes it. If it is empty, the code is left out. */
  readonly identifier: Text | null | undefined;
}

/** The details of an actor that a row names. */
export interface ActorDetails {
  /**
   * Id of the actor, in kebab-case. If no actor has this id, a new actor is made for the name, even if an actor of the
   * dataset in `extends` has this name. Absent: the name is looked up, and a new actor gets an id made from the name.
   */
  readonly id?: string | undefined;
  /**
   * Kind of actor. If a state or a person of the dataset in `extends` has exactly the same name, the name refers to
   * this state or person, even if another type is given here. `losses.conflicts` then lists both types. The country of a
   * place is a state and the organization of a membership is an organization, even if this type is `person`. If one
   * object gives the details of all actors, every country of a place is a state.
   */
  readonly type: ActorType;
  /**
   * Customary name in English. Default: the name in the row. A different name in a row becomes one of the other names
   * of the actor.
   */
  readonly name?: Text | undefined;
  /** Name or id of the actor that a body is part of. Absent: none. */
  readonly parent?: Text | undefined;
  /** Codes in registers. Two names with the same code are the same actor. Absent: none. */
  readonly identifiers?: readonly ActorCode[] | undefined;
  /** Values for which the model has no field. Absent: none. */
  readonly attributes?: Attributes | undefined;
  /** Remark. Absent: none. */
  readonly note?: string | undefined;
}

/** The details of an issue that a row names. */
export interface IssueDetails {
  /**
   * Id of the issue, in kebab-case. If no issue has this id, a new issue is made for the name. Absent: the name is
   * looked up, and a new issue gets an id made from the label.
   */
  readonly id?: string | undefined;
  /** Short label. Default: the name in the row. */
  readonly label?: Text | undefined;
  /** The proposition that actors support or oppose, in one sentence. Default: the label. */
  readonly proposition?: Text | undefined;
  /** Name or id of the wider issue. Absent: none. */
  readonly broader?: Text | undefined;
  /** Name or id of the issue whose supporters oppose this one. Absent: none. */
  readonly opposes?: Text | undefined;
  /** Values for which the model has no field. Absent: none. */
  readonly attributes?: Attributes | undefined;
  /** Remark. Absent: none. */
  readonly note?: string | undefined;
}
