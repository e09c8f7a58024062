import type { Doubt } from "../../../model/doubt.ts";
import { amountBounds } from "../../../model/political-event.ts";
import type { CommonDraft, DatedDraft } from "../draft.ts";
import type { AmountDraft, PlaceDraft } from "../draft-parts.ts";
import { type DraftQuote, type DraftSpan, wordUses } from "../draft-words.ts";
import type { FieldsOf } from "./field-shape.ts";

/** The shapes that {@link commonShapes} returns. */
export type CommonShapes = ReturnType<typeof commonShapes>;

/**
 * Returns the shapes of objects that drafts of several kinds contain, such as words, places and amounts. A shape has
 * the fields of the object and their types. The shapes are made in a function, so that bundles without drafts leave
 * them out.
 */
// The return type is inferred, because it then contains literals such as `required: true`. The compiler needs these
// literals to check which fields are required.
export function commonShapes() {
  const optional = { required: false } as const;
  const required = { required: true } as const;
  const text = { is: "text" } as const;
  const texts = { is: "list", items: text } as const;
  const actor = { is: "text", names: "actor" } as const;
  const actors = { is: "list", items: actor } as const;

  const use = { is: "value", values: wordUses, none: "record", ...optional } as const;

  const quoteShape = {
    name: "DraftQuote",
    fields: {
      exact: { ...text, ...required },
      prefix: { ...text, ...optional },
      suffix: { ...text, ...optional },
      for: use,
    } satisfies FieldsOf<DraftQuote>,
  } as const;

  const spanShape = {
    name: "DraftSpan",
    fields: {
      start: { is: "integer", ...required },
      end: { is: "integer", ...required },
      exact: { ...text, ...optional },
      for: use,
    } satisfies FieldsOf<DraftSpan>,
  } as const;

  const words = { is: "list", items: { is: "union", shapes: [quoteShape, spanShape] } } as const;

  const place = {
    is: "object",
    shape: {
      name: "PlaceDraft",
      fields: {
        name: { ...text, ...required },
        country: { ...actor, ...optional },
      } satisfies FieldsOf<PlaceDraft>,
    },
  } as const;

  const amount = {
    is: "object",
    shape: {
      name: "AmountDraft",
      fields: {
        value: { is: "number", ...required },
        unit: { ...text, ...required },
        bound: { is: "value", values: amountBounds, none: "exact", ...optional },
      } satisfies FieldsOf<AmountDraft>,
    },
  } as const;

  const common = {
    key: { ...text, ...optional },
    words: { ...words, ...required },
    via: { ...actors, ...optional },
    forEach: { ...actors, ...optional },
    note: { ...text, ...optional },
    by: { ...text, ...optional },
  } satisfies FieldsOf<CommonDraft>;

  const doubts = {
    is: "list",
    items: {
      is: "object",
      shape: {
        name: "Doubt",
        fields: {
          field: { ...text, ...required },
          reason: { ...text, ...required },
        } satisfies FieldsOf<Doubt>,
      },
    },
    ...optional,
  } as const;

  const dated = {
    date: { ...text, ...optional },
    resolved: { ...text, ...optional },
    doubts,
  } satisfies FieldsOf<Omit<DatedDraft, keyof CommonDraft>>;

  return { optional, required, text, texts, actor, actors, words, place, amount, common, doubts, dated };
}
