import { responseAnswers } from "../../../model/proposal.ts";
import type { ProposalDraft } from "../draft.ts";
import type { ResponseDraft, TermDraft, TermPositionDraft } from "../draft-parts.ts";
import type { CommonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** Returns the shape of drafts of proposals. */
export function proposalShape(shapes: CommonShapes): ObjectShape {
  const { optional, required, text, texts, actor, actors, common, dated } = shapes;
  return {
    name: "ProposalDraft",
    fields: {
      kind: { is: "value", values: ["proposals"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      proposers: { ...actors, ...optional },
      onBehalfOf: { ...actor, ...optional },
      addressees: { ...actors, ...optional },
      statement: { ...text, ...optional },
      terms: { is: "list", items: { is: "object", shape: termShape(shapes) }, ...optional },
      responses: { is: "list", items: { is: "object", shape: responseShape(shapes) }, ...optional },
      parent: { ...text, ...optional },
      inReplyTo: { ...texts, ...optional },
      meeting: { ...text, ...optional },
    } satisfies FieldsOf<ProposalDraft>,
  };
}

function termShape({ optional, required, text, texts, words }: CommonShapes): ObjectShape {
  return {
    name: "TermDraft",
    fields: {
      key: { ...text, ...optional },
      words: { ...words, ...required },
      summary: { ...text, ...required },
      about: { ...texts, ...optional },
      positions: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "TermPositionDraft",
            fields: {
              on: { is: "text", names: "matter", ...required },
              stance: { is: "value", values: ["support", "oppose"], ...required },
            } satisfies FieldsOf<TermPositionDraft>,
          },
        },
        ...optional,
      },
    } satisfies FieldsOf<TermDraft>,
  };
}

function responseShape({ optional, required, text, texts, actor, words, doubts }: CommonShapes): ObjectShape {
  return {
    name: "ResponseDraft",
    fields: {
      key: { ...text, ...optional },
      words: { ...words, ...required },
      by: { ...actor, ...required },
      onBehalfOf: { ...actor, ...optional },
      date: { ...text, ...optional },
      resolved: { ...text, ...optional },
      doubts,
      answer: { is: "value", values: responseAnswers, ...required },
      summary: { ...text, ...required },
      terms: { ...texts, ...optional },
      statement: { ...text, ...optional },
    } satisfies FieldsOf<ResponseDraft>,
  };
}
