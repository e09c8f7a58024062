import type { ActorType } from "../../model/actor.ts";

/** Maps the labels that annotated corpora usually give to names, such as `PER`, to types of actors. */
const typeOfLabel: ReadonlyMap<string, ActorType> = /* @__PURE__ */ new Map([
  ["person", "person"],
  ["per", "person"],
  ["organization", "organization"],
  ["organisation", "organization"],
  ["org", "organization"],
  ["gpe", "state"],
  ["state", "state"],
  ["country", "state"],
]);

/** Returns the type of actor that a label of a name means, or undefined if the label means none. Case is ignored. */
export function typeOfActor(label: string | undefined): ActorType | undefined {
  return typeOfLabel.get(label?.toLowerCase() ?? "");
}
