import type { NewIssue } from "../new-names.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of new issues. */
export function newIssueShape({ optional, required, text }: CommonShapes): ObjectShape {
  return {
    name: "NewIssue",
    fields: {
      label: { ...text, ...required },
      proposition: { ...text, ...required },
      broader: { ...text, ...optional },
    } satisfies FieldsOf<NewIssue>,
  };
}
