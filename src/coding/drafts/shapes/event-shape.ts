import { eventTypes } from "../../../model/political-event.ts";
import { eventStatuses } from "../../../model/status.ts";
import type { EventDraft } from "../draft.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of drafts of events. */
export function eventShape({
  optional,
  required,
  text,
  texts,
  actors,
  place,
  amount,
  common,
  dated,
}: CommonShapes): ObjectShape {
  return {
    name: "EventDraft",
    fields: {
      kind: { is: "value", values: ["events"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      type: { is: "value", values: eventTypes, ...required },
      status: { is: "value", values: eventStatuses, ...required },
      actors: { ...actors, ...optional },
      targets: { ...actors, ...optional },
      place: { ...place, ...optional },
      amount: { ...amount, ...optional },
      about: { ...texts, ...optional },
      summary: { ...text, ...required },
    } satisfies FieldsOf<EventDraft>,
  };
}
