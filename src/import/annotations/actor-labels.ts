import type { ActorType } from "../../model/actor.ts";

/** The type of actor that each label means. Annotated corpora usually have these labels for names. */
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
