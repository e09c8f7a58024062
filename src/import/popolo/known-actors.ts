import type { Actor, ActorType } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A code of an actor in a register. */
export interface Code {
  readonly scheme: string;
  readonly identifier: string;
}

/** The actors of the dataset in `extends` by code and by name. */
export class KnownActors {
  readonly #byCode = new Map<string, Actor>();
  readonly #byName = new Map<string, Actor | "several">();

  constructor(base: Dataset | undefined) {
    for (const actor of base?.actors ?? []) {
      for (const { scheme, identifier } of actor.identifiers ?? [])
        this.#byCode.set(`${scheme} ${identifier}`, actor);
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((other) => other.name)]) {
        const earlier = this.#byName.get(name);
        this.#byName.set(name, earlier === undefined || earlier === actor ? actor : "several");
      }
    }
  }

  /**
   * Returns the actor that has one of the codes or, if there is none, the actor that has the name. An actor with the
   * name is not returned in three cases:
   * - Several actors have the name.
   * - The codes of the actor contradict `codes`.
   * - The actor is a person and `type` is another type, or the other way round.
   */
  find(
    name: string,
    type: ActorType,
    codes: readonly Code[],
  ): readonly [Actor, "identifier" | "name" | "other-name"] | undefined {
    for (const { scheme, identifier } of codes) {
      const actor = this.#byCode.get(`${scheme} ${identifier}`);
      if (actor !== undefined) return [actor, "identifier"];
    }
    const actor = this.#byName.get(name);
    if (actor === undefined || actor === "several") return undefined;
    if ((actor.type === "person") !== (type === "person")) return undefined;
    const isOther = codes.some(({ scheme, identifier }) =>
      actor.identifiers?.some((own) => own.scheme === scheme && own.identifier !== identifier),
    );
    return isOther ? undefined : [actor, actor.name === name ? "name" : "other-name"];
  }
}
