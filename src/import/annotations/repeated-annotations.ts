import type { ComparedFields } from "../shared/losses/differences-of.ts";
import type { RepetitionRules } from "../shared/sources/repeated-items.ts";
import type { StatementRow } from "./statements.ts";

/**
 * An annotation repeats an earlier annotation if both have the same id. This does not apply to brat, where annotations
 * in different files can have the same id.
 */
export const repeatedAnnotations: RepetitionRules<StatementRow> = {
  keyOf: ({ annotation: { id, format } }) => (format === "tags" ? id : undefined),
  sourceOf: ({ annotation }) => annotation.source,
  fieldsOf: valuesOf,
  refusal: (_, name) => `repeats the id of ${name}, which was refused. Correct that annotation.`,
};

/** Returns the values of an annotation as texts that can be compared. */
function valuesOf({
  document,
  fields,
  act,
  annotation,
  spans,
  positions,
  about,
}: StatementRow): ComparedFields {
  const listed = Object.entries(fields).map(([field, values]) => [field, values?.join(", ")]);
  const issues = [...positions.map(({ on, stance }) => `${on}: ${stance}`), ...about];
  return {
    ...Object.fromEntries(listed),
    act,
    summary: fields.summary?.[0] ?? annotation.comment,
    on: issues.length === 0 ? undefined : issues.join(", "),
    stance: undefined,
    document,
    words: spans.length === 0 ? undefined : spans.map(({ start, end }) => `${start} to ${end}`).join(", "),
  };
}
