import { baseStatuses, baseTypes } from "../../../model/base.ts";
import type { BaseDraft } from "../draft.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of drafts of bases. */
export function baseShape({
  optional,
  required,
  text,
  actor,
  actors,
  place,
  common,
}: CommonShapes): ObjectShape {
  return {
    name: "BaseDraft",
    fields: {
      kind: { is: "value", values: ["bases"], ...required },
      ...common,
      name: { ...text, ...required },
      nameAttested: { is: "boolean", ...required },
      type: { is: "value", values: baseTypes, ...required },
      host: { ...actor, ...optional },
      operators: { ...actors, ...optional },
      status: { is: "value", values: baseStatuses, ...required },
      place: { ...place, ...optional },
    } satisfies FieldsOf<BaseDraft>,
  };
}
