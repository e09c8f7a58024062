import type { ActorType } from "../../model/actor.ts";

/** The key is a usual label of names in annotated corpora. The value is the type of actor that the label means. */
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

/** Returns the type of actor that a label means. Undefined if it means none. Case is ignored. */
export function typeOfActor(label: string | undefined): ActorType | undefined {
  return typeOfLabel.get(label?.toLowerCase() ?? "");
}
