import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { type StatementAct, statementActs } from "../model/statement.ts";

/** The codes of an act in the schemes of event data and of the web. */
export interface ActCodes {
  /** Root code of CAMEO, two digits; null: CAMEO has none. */
  readonly cameo: string | null;
  /** What CAMEO calls that root; null where there is no code. */
  readonly cameoName: string | null;
  /** Event type of PLOVER; null: PLOVER codes no comments, appeals and votes. */
  readonly ploverType: string | null;
  /** Mode of PLOVER; null: the type has none, or it does not follow from the act. */
  readonly ploverMode: string | null;
  /** Type of schema.org, a subtype of `Action`. */
  readonly schemaOrg: string;
}

/**
 * The codes of an act of speaking in CAMEO, PLOVER and schema.org. They are derived and never stored, for the schemes
 * are coarser than ours.
 *
 * In an event of CAMEO or PLOVER the source is the speaker or its principal, and the target is whom the statement is
 * aimed at (`targets`), or else to whom it was said (`addressees`). CAMEO roots are those of its codebook of 2012
 * (version 1.1b3); PLOVER types and modes follow the conversion table from CAMEO of its draft 0.8 of 2021.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an act that does not exist.
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

/** CAMEO root, PLOVER type and mode, schema.org type. */
function table(): Readonly<
  Record<StatementAct, readonly [cameo: string | null, plover: string | null, schemaOrg: string]>
> {
  return {
    assert: ["01", null, "InformAction"],
    deny: ["01", null, "DisagreeAction"],
    announce: ["01", null, "InformAction"],
    appeal: ["02", null, "AskAction"],
    demand: ["10", "DEMAND", "AskAction"],
    propose: ["03", "AGREE", "CommunicateAction"],
    offer: ["03", "AGREE", "CommunicateAction"],
    invite: ["03", "AGREE", "InviteAction"],
    accept: ["03", "AGREE", "AcceptAction"],
    reject: ["12", "REJECT", "RejectAction"],
    support: ["05", "SUPPORT", "EndorseAction"],
    oppose: ["11", "ACCUSE disapprove", "DisagreeAction"],
    criticize: ["11", "ACCUSE disapprove", "DisagreeAction"],
    accuse: ["11", "ACCUSE disapprove", "CommunicateAction"],
    // CAMEO counts warnings of what others may do as comments, not as threats.
    warn: ["01", null, "InformAction"],
    threaten: ["13", "THREATEN", "CommunicateAction"],
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
