import { shown } from "../../errors/suggest.ts";
import { pointerOf, type RecordRule } from "./rule-context.ts";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are kebab-case and unique in the dataset, whatever kind they are of. */
export const idsRule: RecordRule = (place, context) => {
  const { id } = place.record;
  if (typeof id !== "string") return;
  if (id.length > 200 || !kebabCase.test(id)) {
    const message = `${place.kind} ${shown(id)}: id is not kebab-case. Write small letters and digits with single hyphens between: "eastern-summit-2024".`;
    context.report("invalid-id", place, "/id", message, id);
  }
  const first = context.firstOf(id);
  if (first === undefined || first === pointerOf(place)) return;
  const message = `${place.kind} ${shown(id)}: id is taken by ${first}. Give one of the two another id; ids are unique across all kinds.`;
  context.report("duplicate-id", place, "/id", message, id);
};
