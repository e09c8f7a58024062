import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { type StatementAct, statementActs } from "../model/speech-act.ts";

/** The codes of an act in CAMEO and PLOVER, which are schemes of event data, and in schema.org. */
export interface ActCodes {
  /** Root code of CAMEO, two digits. Null if CAMEO has no code for the act. */
  readonly cameo: string | null;
  /** Name of the root code in CAMEO. Null if there is no code. */
  readonly cameoName: string | null;
  /** Event type of PLOVER. Null for comments, appeals and votes, which PLOVER does not code. */
  readonly ploverType: string | null;
  /** Mode of PLOVER. Null if the type has no modes, or if the act alone does not determine the mode. */
  readonly ploverMode: string | null;
  /** Type of schema.org, a subtype of `Action`. */
  readonly schemaOrg: string;
}

/**
 * Returns the codes of a speech act in CAMEO, PLOVER and schema.org. A dataset stores the act and not these codes,
 * because several acts can have the same code.
 *
 * An event of CAMEO or PLOVER consists of a source, a code and a target. To convert a statement into such an event, use
 * the speaker or its principal as the source. Use the actor that the statement is directed against (`targets`) as the
 * target or, without one, the addressee (`addressees`).
 *
 * CAMEO roots are those of the CAMEO codebook of 2012 (version 1.1b3). PLOVER types and modes follow the table that
 * converts CAMEO codes in the PLOVER draft 0.8 of 2021.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown act.
 *
 * @example
 * ```ts
 * import { codes } from "demarche/coding";
 *
 * codes("criticize").cameo; // => "11"
 * codes("criticize").ploverType; // => "ACCUSE"
 * codes("appeal").ploverType; // => null
 * ```
 */
export function codes(act: StatementAct): ActCodes {
  if (!statementActs.includes(act)) {
    throw problem(
      "invalid-option",
      "",
      `codes: there is no act ${shown(act)}. ${suggest(act, statementActs)}`,
      act,
    );
  }
  const [cameo, plover, schemaOrg] = table()[act];
  const [ploverType = null, ploverMode = null] = plover?.split(" ") ?? [];
  return Object.freeze({
    cameo,
    cameoName: cameo === null ? null : (cameoNames()[cameo] as string),
    ploverType,
    ploverMode,
    schemaOrg,
  });
}

/** Returns the CAMEO root, the PLOVER type and mode, and the schema.org type of every act. */
function table(): Readonly<
  Record<StatementAct, readonly [cameo: string | null, plover: string | null, schemaOrg: string]>
> {
  return {
    assert: ["01", null, "InformAction"],
    deny: ["01", null, "DisagreeAction"],
    announce: ["01", null, "InformAction"],
    appeal: ["02", null, "AskAction"],
    demand: ["10", "REQUEST", "AskAction"],
    propose: ["03", "AGREE", "CommunicateAction"],
    offer: ["03", "AGREE", "CommunicateAction"],
    invite: ["03", "AGREE", "InviteAction"],
    accept: ["03", "AGREE", "AcceptAction"],
    reject: ["12", "REJECT", "RejectAction"],
    support: ["05", "SUPPORT", "EndorseAction"],
    oppose: ["11", "ACCUSE disapprove", "DisagreeAction"],
    criticize: ["11", "ACCUSE disapprove", "DisagreeAction"],
    // In CAMEO, expressions of concern or regret are comments (012 "pessimistic", 018 "empathetic") if they blame
    // nobody.
    regret: ["01", null, "CommunicateAction"],
    accuse: ["11", "ACCUSE disapprove", "CommunicateAction"],
    // In CAMEO, a warning is a threat only if the speaker would carry out the action. Other warnings are comments.
    warn: ["01", null, "InformAction"],
    threaten: ["13", "THREATEN", "CommunicateAction"],
    pledge: ["03", "AGREE", "CommunicateAction"],
    agree: ["03", "AGREE", "AgreeAction"],
    vote: [null, null, "VoteAction"],
  };
}

function cameoNames(): Readonly<Record<string, string>> {
  return {
    "01": "Make public statement",
    "02": "Appeal",
    "03": "Express intent to cooperate",
    "05": "Engage in diplomatic cooperation",
    "10": "Demand",
    "11": "Disapprove",
    "12": "Reject",
    "13": "Threaten",
  };
}
