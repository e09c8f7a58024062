import { reportings } from "../../../model/reporting.ts";
import { statementActs } from "../../../model/speech-act.ts";
import { stances } from "../../../model/stance.ts";
import type { StatementDraft } from "../draft.ts";
import type { PositionDraft } from "../draft-parts.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of drafts of statements. */
export function statementShape({
  optional,
  required,
  text,
  texts,
  actor,
  actors,
  common,
  dated,
}: CommonShapes): ObjectShape {
  return {
    name: "StatementDraft",
    fields: {
      kind: { is: "value", values: ["statements"], ...required },
      ...common,
      ...dated,
      speaker: { ...actor, ...optional },
      jointlyWith: { ...actors, ...optional },
      onBehalfOf: { ...actor, ...optional },
      addressees: { ...actors, ...optional },
      targets: { ...actors, ...optional },
      act: { is: "value", values: statementActs, ...required },
      reporting: { is: "value", values: reportings, ...required },
      summary: { ...text, ...required },
      positions: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "PositionDraft",
            fields: {
              on: { is: "text", names: "matter", ...required },
              stance: { is: "value", values: stances, ...required },
              condition: { ...text, ...optional },
            } satisfies FieldsOf<PositionDraft>,
          },
        },
        ...optional,
      },
      about: { ...texts, ...optional },
      meeting: { ...text, ...optional },
      inReplyTo: { ...texts, ...optional },
    } satisfies FieldsOf<StatementDraft>,
  };
}
