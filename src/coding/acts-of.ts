import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { MeetingFormat } from "../model/meeting.ts";
import type { EventType } from "../model/political-event.ts";
import type { StatementAct } from "../model/speech-act.ts";

/** The schemes of event data whose codes {@link actsOf} reads. */
export const codeSchemes = ["cameo", "plover"] as const;

/** One of {@link codeSchemes}. */
export type CodeScheme = (typeof codeSchemes)[number];

/** What a code of event data corresponds to in the model of this library: a statement, a meeting or an event. */
export interface CodeMeaning {
  /**
   * Speech acts that the code covers. The most frequent act is first. The list is empty if the code is not for speech
   * acts.
   */
  readonly acts: readonly StatementAct[];
  /** Format of the meeting, if the code is for a meeting. Otherwise null. */
  readonly meeting: MeetingFormat | null;
  /** Type of the event, if the code is for an event. Null for codes of speech acts and meetings. */
  readonly event: EventType | null;
}

/**
 * Returns what a code of CAMEO or PLOVER corresponds to in the model of this library. The function is the inverse of
 * {@link codes}: the acts of a CAMEO root (two digits) or of a PLOVER type include every act to which `codes` gives
 * this root or type. A longer CAMEO code, or a PLOVER type with a mode, has fewer acts.
 *
 * Some codes are coarser than the acts. For example, CAMEO 111 can be criticism or opposition. If the result has
 * several acts, the first is therefore only a guess. A code for a deed, such as an attack, gives an event. The type of
 * this event is `other` if the model has no special type for the deed.
 *
 * A code of CAMEO has two to four digits, and a code of PLOVER is a type, with or without a mode, such as
 * `"ACCUSE disapprove"`. The codes are those of the CAMEO codebook of 2012 and of the table that converts CAMEO to
 * PLOVER (draft 0.8 of 2021). The PLOVER type `DEMAND` of earlier drafts is accepted as well. In draft 0.8 it is called
 * `REQUEST`.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown scheme, and for a code that the scheme
 * does not have.
 *
 * @example
 * ```ts
 * import { actsOf } from "demarche/coding";
 *
 * actsOf("cameo", "1121").acts; // => ["accuse"]
 * actsOf("cameo", "042").meeting; // => "visit"
 * actsOf("plover", "RETREAT ceasefire").event; // => "agreement"
 * ```
 */
export function actsOf(scheme: CodeScheme, code: string): CodeMeaning {
  if (!codeSchemes.includes(scheme)) {
    const message = `actsOf: there is no scheme ${shown(scheme)}. ${suggest(scheme, codeSchemes)}`;
    throw problem("invalid-option", "", message, scheme);
  }
  const meaning = scheme === "cameo" ? cameoMeaning(code) : ploverMeaning(code);
  if (meaning !== undefined) return meaning;
  const cure =
    scheme === "cameo"
      ? 'Write two to four digits, beginning with 01 to 20: "112".'
      : suggest(String(code).split(" ")[0], Object.keys(ploverTable()));
  throw problem("invalid-option", "", `actsOf: there is no code ${shown(code)} in ${scheme}. ${cure}`, code);
}

function acts(...list: readonly StatementAct[]): CodeMeaning {
  return Object.freeze({ acts: Object.freeze(list), meeting: null, event: null });
}

function meeting(format: MeetingFormat): CodeMeaning {
  return Object.freeze({ acts: Object.freeze([]), meeting: format, event: null });
}

function event(type: EventType): CodeMeaning {
  return Object.freeze({ acts: Object.freeze([]), meeting: null, event: type });
}

/**
 * Returns the meaning of a CAMEO code. If the code is not in the table, returns the meaning of the longest prefix that
 * is in the table.
 */
function cameoMeaning(code: string): CodeMeaning | undefined {
  if (typeof code !== "string" || !/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code)) return undefined;
  cameoTable ??= makeCameoTable();
  for (let length = code.length; length >= 2; length--) {
    const found = cameoTable.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the meaning of a PLOVER type with or without a mode. If the mode is not in the table, it is ignored. */
function ploverMeaning(code: string): CodeMeaning | undefined {
  if (typeof code !== "string") return undefined;
  const [type = "", mode = ""] = code.trim().split(/\s+/);
  const table = ploverTable();
  const name = type.toUpperCase();
  if (!Object.hasOwn(table, name)) return undefined;
  const modes = table[name] as Readonly<Record<string, CodeMeaning>>;
  const found = mode.toLowerCase();
  return Object.hasOwn(modes, found) ? modes[found] : modes[""];
}

let cameoTable: ReadonlyMap<string, CodeMeaning> | undefined;

function makeCameoTable(): ReadonlyMap<string, CodeMeaning> {
  const other = event("other");
  const attack = event("attack");
  const deployment = event("deployment");
  return new Map([
    // Make public statement
    ["01", acts("assert", "announce", "deny", "warn", "regret")],
    ["011", acts("assert")],
    ["012", acts("warn", "regret", "assert")],
    ["013", acts("assert")],
    ["014", acts("announce")],
    ["015", acts("assert")],
    ["016", acts("deny")],
    ["017", other],
    ["018", acts("regret")],
    ["019", acts("support")],
    // Appeal
    ["02", acts("appeal")],
    // Express intent to cooperate
    ["03", acts("pledge", "propose", "offer", "invite", "accept", "agree")],
    ["036", acts("propose", "invite", "accept", "agree")],
    ["037", acts("propose", "accept", "agree")],
    ["038", acts("accept")],
    ["039", acts("offer")],
    // Consult
    ["04", meeting("consultation")],
    ["041", meeting("call")],
    ["042", meeting("visit")],
    ["043", meeting("visit")],
    ["044", meeting("talks")],
    ["045", meeting("talks")],
    ["046", meeting("talks")],
    // Engage in diplomatic cooperation
    ["05", acts("support")],
    ["055", acts("regret")],
    ["057", event("treaty")],
    // Engage in material cooperation, provide aid
    ["06", other],
    ["07", event("aid")],
    ["071", event("funding")],
    ["074", deployment],
    ["075", other],
    // Yield
    ["08", other],
    ["0861", deployment],
    ["0871", event("agreement")],
    ["0874", event("withdrawal")],
    // Investigate
    ["09", other],
    // Demand, disapprove, reject, threaten
    ["10", acts("demand")],
    ["11", acts("criticize", "oppose", "accuse")],
    ["111", acts("criticize", "oppose")],
    ["112", acts("accuse")],
    ["113", acts("oppose")],
    ["114", acts("criticize")],
    ["115", other],
    ["116", other],
    ["12", acts("reject")],
    ["128", other],
    ["13", acts("threaten")],
    // Protest
    ["14", event("protest")],
    // Exhibit force posture
    ["15", deployment],
    ["151", other],
    ["153", other],
    // Reduce relations
    ["16", other],
    ["163", event("sanctions")],
    // Coerce
    ["17", other],
    ["1712", attack],
    ["172", other],
    ["173", event("arrest")],
    ["175", attack],
    ["176", attack],
    // Assault, fight, use unconventional mass violence
    ["18", attack],
    ["19", attack],
    ["191", other],
    ["192", event("invasion")],
    ["20", attack],
  ]);
}

let ploverMeanings: Readonly<Record<string, Readonly<Record<string, CodeMeaning>>>> | undefined;

/**
 * Returns the meanings of PLOVER codes. The outer key is a type, and the inner key is a mode of this type. The inner
 * key `""` stands for the type without a mode and for all modes that are not listed.
 */
function ploverTable(): Readonly<Record<string, Readonly<Record<string, CodeMeaning>>>> {
  ploverMeanings ??= {
    AGREE: { "": acts("pledge", "propose", "offer", "invite", "accept", "agree") },
    CONSULT: {
      "": meeting("consultation"),
      phone: meeting("call"),
      visit: meeting("visit"),
      host: meeting("visit"),
      "third-party": meeting("talks"),
      multilateral: meeting("conference"),
    },
    SUPPORT: { "": acts("support") },
    CONCEDE: { "": event("other") },
    COOPERATE: { "": event("other") },
    AID: { "": event("aid") },
    RETREAT: {
      "": event("other"),
      ceasefire: event("agreement"),
      withdraw: event("withdrawal"),
    },
    REQUEST: { "": acts("appeal", "demand") },
    DEMAND: { "": acts("demand") },
    ACCUSE: {
      "": acts("criticize", "accuse", "oppose"),
      disapprove: acts("criticize", "oppose", "accuse"),
      allege: acts("accuse"),
      investigate: event("other"),
    },
    REJECT: { "": acts("reject") },
    THREATEN: { "": acts("threaten") },
    PROTEST: { "": event("protest") },
    SANCTION: { "": event("sanctions") },
    MOBILIZE: { "": event("deployment"), police: event("other") },
    COERCE: { "": event("other"), arrest: event("arrest") },
    ASSAULT: { "": event("attack") },
  };
  return ploverMeanings;
}
