import { actorTypes } from "../../../model/actor.ts";
import type { MembershipDraft, NewActor } from "../new-names.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of new actors. */
export function newActorShape({ optional, required, text, texts, actor, words }: CommonShapes): ObjectShape {
  return {
    name: "NewActor",
    fields: {
      name: { ...text, ...required },
      type: { is: "value", values: actorTypes, ...required },
      otherNames: { ...texts, ...optional },
      words: { ...words, ...optional },
      parent: { ...actor, ...optional },
      memberships: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "MembershipDraft",
            fields: {
              organization: { ...actor, ...required },
              role: { ...text, ...required },
              words: { ...words, ...optional },
            } satisfies FieldsOf<MembershipDraft>,
          },
        },
        ...optional,
      },
    } satisfies FieldsOf<NewActor>,
  };
}
