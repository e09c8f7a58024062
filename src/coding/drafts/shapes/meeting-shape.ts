import { meetingFormats } from "../../../model/meeting.ts";
import { meetingStatuses } from "../../../model/status.ts";
import type { MeetingDraft } from "../draft.ts";
import type { ParticipantDraft } from "../draft-parts.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of drafts of meetings. */
export function meetingShape({
  optional,
  required,
  text,
  texts,
  actor,
  place,
  common,
  dated,
}: CommonShapes): ObjectShape {
  return {
    name: "MeetingDraft",
    fields: {
      kind: { is: "value", values: ["meetings"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      format: { is: "value", values: meetingFormats, ...required },
      status: { is: "value", values: meetingStatuses, ...required },
      participants: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "ParticipantDraft",
            fields: {
              actor: { ...actor, ...required },
              onBehalfOf: { ...actor, ...optional },
            } satisfies FieldsOf<ParticipantDraft>,
          },
        },
        ...optional,
      },
      place: { ...place, ...optional },
      about: { ...texts, ...optional },
      parent: { ...text, ...optional },
    } satisfies FieldsOf<MeetingDraft>,
  };
}
