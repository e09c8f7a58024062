import type { ResponseDraft } from "../../coding/drafts/draft-parts.ts";
import type { ReportedStatement } from "../reading.ts";
import type { AnsweredResponse } from "./attach-answers.ts";

/**
 * Returns the field `responses` of the draft of a proposal, or no field if there are no responses. `keyOf` returns the
 * key of the draft that was made of an act.
 */
export function responsesField(
  responses: readonly AnsweredResponse[] = [],
  keyOf: (act: ReportedStatement) => string | undefined,
): { readonly responses?: readonly ResponseDraft[] } {
  if (responses.length === 0) return {};
  return {
    responses: responses.map(({ response, act }) => {
      const statement = act && keyOf(act);
      return { ...response, ...(statement !== undefined && { statement }) };
    }),
  };
}
