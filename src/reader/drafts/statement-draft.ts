import type { StatementDraft } from "../../coding/drafts/draft.ts";
import { placeholderOf } from "../../dataset/placeholders.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Quotation, ReportedOffer, ReportedStatement, Span } from "../reading.ts";
import {
  type Drafter,
  directedFields,
  doubtsField,
  isNounPhrase,
  othersOf,
  principalOf,
  speakerDoubt,
  viaOf,
  withCue,
  wordsOf,
} from "./drafter.ts";
import { indexFrom } from "./index-from.ts";

/**
 * Returns the draft of a reported statement. The statement can make an offer or a demand, which is then passed as
 * `offer`.
 */
export function statementDraft(
  drafter: Drafter,
  statement: ReportedStatement,
  offer?: ReportedOffer,
): Omit<StatementDraft, "key"> {
  const { quotations } = drafter.reading;
  const quotation = quotations[indexFrom(quotations, statement.start)];
  const isMixed = quotation !== undefined && quotation.end <= statement.end;
  const { act = "assert" } = statement;
  // The act depends on the verb that reports the statement. After a verb such as `said`, the reported words can still
  // accuse somebody or demand something, so the act is doubtful.
  const actDoubt =
    statement.rule === "continued" || statement.rule === "unmarked"
      ? "The sentence has no word of speaking and can be a remark of the author."
      : act === "assert"
        ? "The words show only that something was said."
        : statement.rule === "next-sentence"
          ? "Only the words before the verb of speaking show the act."
          : undefined;
  return {
    ...spokenFields(drafter, statement, { span: withCue(statement), actDoubt }),
    ...directedFields(drafter, statement, offer),
    act,
    reporting: isMixed ? "mixed" : "indirect",
  };
}

const inferredAddressee: Doubt = {
  field: "addressees",
  reason: "The clause has no name for the addressee. An earlier one names whom the speaker met or answers.",
};

/** The acts of quotations that a coder has to check. The value is the reason. */
const doubtful: ReadonlyMap<StatementAct, string> = /* @__PURE__ */ new Map([
  ["assert", "Quoted words show no act."],
  ["announce", "The quoted words can promise, demand or criticize something."],
]);

/**
 * Returns the draft of a quoted statement. The statement can make an offer or a demand, which is then passed as
 * `offer`.
 */
export function quotationDraft(
  drafter: Drafter,
  quotation: Quotation,
  offer?: ReportedOffer,
): Omit<StatementDraft, "key"> {
  const { act = "assert" } = quotation;
  // After a verb such as `said` or `announced`, the quoted words can still accuse somebody or demand something.
  // Therefore, the acts `assert` and `announce` of a quotation are doubtful.
  const actDoubt = doubtful.get(act);
  return {
    ...spokenFields(drafter, quotation, { span: quotation, actDoubt }),
    ...directedFields(drafter, quotation, offer),
    act,
    reporting: "direct",
  };
}

/** Returns the draft of the statement that makes an offer or a demand. */
export function offeringDraft(drafter: Drafter, offer: ReportedOffer): Omit<StatementDraft, "key"> {
  const isDemand = offer.kind === "demand";
  const { act = isDemand ? "demand" : "propose" } = offer;
  const asks = act === "appeal" && offer.rule === "offer-object" && !offer.mereAppeal;
  const actDoubt = asks
    ? "The words can demand something."
    : isDemand || act === "invite"
      ? undefined
      : "The words can propose or offer something.";
  return {
    ...spokenFields(drafter, offer, {
      span: withCue(offer),
      actDoubt,
    }),
    ...directedFields(drafter, offer),
    act,
    reporting: "indirect",
  };
}

/** Returns the fields that the drafts of quotations and of reported statements have in common. */
function spokenFields(
  drafter: Drafter,
  item: Quotation | ReportedStatement | ReportedOffer,
  { span, actDoubt }: { readonly span: Span; readonly actDoubt: string | undefined },
): Omit<StatementDraft, "key" | "act" | "reporting"> {
  const { actors, dateOf } = drafter;
  const speaker = item.speaker && actors.speaker(item.speaker);
  const principal = principalOf(drafter, item.speaker);
  const date = dateOf({ ...item, isContent: !isNounPhrase(item) });
  const via = viaOf(drafter, item);
  const others = othersOf(drafter, item);
  const isInferred = item.addressees?.some(({ anaphoric }) => anaphoric);
  return {
    kind: "statements",
    words: wordsOf(drafter, span, { speaker: item.speaker, date }),
    by: `reader:${item.rule}`,
    ...(speaker !== undefined && { speaker }),
    ...principal.fields,
    ...date.fields,
    ...doubtsField([
      item.speaker && speakerDoubt(drafter, item.speaker, "speaker"),
      principal.doubt,
      actDoubt === undefined ? undefined : { field: "act", reason: actDoubt },
      date.doubt,
      isInferred ? inferredAddressee : undefined,
    ]),
    ...(others.length > 0 && { jointlyWith: others }),
    ...(via.length > 0 && { via }),
    summary: placeholderOf(`Statement by ${item.speaker?.name ?? speaker ?? "an unnamed speaker"}`),
  };
}
