import { idLength, idPattern } from "../id-pattern.ts";
import { pointerOf, type RecordRule } from "./rule-context.ts";

/** The rule that ids are in kebab-case, and that no two records have the same id, even if their kinds differ. */
export const idsRule: RecordRule = (location, context) => {
  const { id } = location.record;
  if (typeof id !== "string") return;
  const found = { location, below: "/id", value: id };
  if (id.length > idLength || !idPattern.test(id)) {
    const message =
      'id is not kebab-case. Write lowercase letters and digits, with single hyphens between words: "eastern-summit-2024".';
    context.report({ ...found, code: "invalid-id", message });
  }
  const first = context.firstOf(id);
  if (first === undefined || first === pointerOf(location)) return;
  const message = `id is taken by ${first}. Give one of the two records another id; ids are unique across all kinds.`;
  context.report({ ...found, code: "duplicate-id", message });
};
