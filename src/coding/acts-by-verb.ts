import type { StatementAct } from "../model/speech-act.ts";

/** A row of the decision table: verbs of saying, and the act that they report. */
export interface VerbRow {
  readonly english: string;
  readonly italian: string;
  readonly romanian: string;
  /** A further condition for the act. If it is absent, the verb alone determines the act. */
  readonly when?: string;
  readonly act: StatementAct;
}

/** The decision table, in the order in which its rows are tried. Generic verbs come last. */
export const actsByVerb: readonly VerbRow[] = [
  {
    english: "vote, abstain",
    italian: "votare, astenersi",
    romanian: "a vota, a se abține",
    act: "vote",
  },
  {
    english: "agree, settle on",
    italian: "concordare, convenire",
    romanian: "a conveni, a se înțelege",
    when: "two or more actors perform the act together",
    act: "agree",
  },
  {
    english: "accept, agree to",
    italian: "accettare, acconsentire",
    romanian: "a accepta, a fi de acord",
    when: "what is accepted was asked or offered before",
    act: "accept",
  },
  {
    english: "reject, refuse, decline, turn down",
    italian: "respingere, rifiutare",
    romanian: "a respinge, a refuza",
    act: "reject",
  },
  {
    english: "deny, contradict",
    italian: "negare, smentire",
    romanian: "a nega, a dezminți",
    when: "another actor claimed the fact",
    act: "deny",
  },
  {
    english: "threaten; be ready to impose",
    italian: "minacciare; essere pronto a imporre",
    romanian: "a amenința; a fi gata să impună",
    when: "the harm or cost comes from the speaker",
    act: "threaten",
  },
  {
    english: "warn, caution",
    italian: "avvertire, mettere in guardia",
    romanian: "a avertiza, a atrage atenția",
    when: "the harm does not come from the speaker",
    act: "warn",
  },
  {
    english: "accuse, blame; say that an actor intends to do wrong",
    italian: "accusare, incolpare; attribuire cattive intenzioni",
    romanian: "a acuza, a învinui; a atribui intenții rele",
    act: "accuse",
  },
  {
    english: "invite; propose a meeting",
    italian: "invitare; proporre un incontro",
    romanian: "a invita; a propune o întâlnire",
    act: "invite",
  },
  {
    english: "offer, put at the disposal of; want to help",
    italian: "offrire, mettere a disposizione; volere aiutare",
    romanian: "a oferi, a pune la dispoziție; a dori să ajute",
    when: "the addressee has yet to take it up",
    act: "offer",
  },
  {
    english: "promise, undertake, commit; announce help or funding",
    italian: "promettere, impegnarsi; annunciare aiuti o finanziamenti",
    romanian: "a promite, a se angaja; a anunța ajutoare sau finanțări",
    when: "the speaker will do it for others and waits for no answer",
    act: "pledge",
  },
  {
    english: "propose, suggest, put forward; publish a draft",
    italian: "proporre, suggerire; pubblicare una bozza",
    romanian: "a propune, a sugera; a publica un proiect",
    when: "two or more sides are to act",
    act: "propose",
  },
  {
    english: "demand, insist, claim, require",
    italian: "chiedere, esigere, insistere, rivendicare",
    romanian: "a cere, a insista, a revendica",
    when: "the speaker insists on it, or asks formally",
    act: "demand",
  },
  {
    english: "appeal, ask, urge, encourage",
    italian: "chiedere, esortare, incoraggiare",
    romanian: "a cere, a face apel, a îndemna, a încuraja",
    when: "the decision is left to others",
    act: "appeal",
  },
  {
    english: "criticize, condemn, denounce, call in question, find wanting, deplore",
    italian: "criticare, condannare, mettere in discussione, deplorare",
    romanian: "a critica, a condamna, a pune la îndoială, a deplânge",
    when: "an actor or its conduct is disapproved of",
    act: "criticize",
  },
  {
    english: "regret, worry, fear, be concerned",
    italian: "rammaricarsi, preoccuparsi, temere",
    romanian: "a regreta, a se îngrijora, a se teme",
    when: "no actor is blamed",
    act: "regret",
  },
  {
    english: "oppose, object, contest, be against",
    italian: "opporsi, contestare, essere contrario",
    romanian: "a se opune, a contesta, a fi împotrivă",
    act: "oppose",
  },
  {
    english: "support, back, stand by, reassure, welcome, thank, praise, show interest",
    italian: "appoggiare, sostenere, rassicurare, accogliere con favore, ringraziare, elogiare",
    romanian: "a sprijini, a susține, a liniști, a mulțumi, a lăuda, a-și exprima interesul",
    act: "support",
  },
  {
    english: "announce, inform, share, confirm; be ready to, be in no hurry to",
    italian: "annunciare, comunicare, condividere; essere pronto a",
    romanian: "a anunța, a informa, a prezenta; a fi pregătit să",
    when: "the speaker makes known what it has done, is doing or will do, or passes on news",
    act: "announce",
  },
  {
    english: "say, state, note, stress, explain, recall, know",
    italian: "dire, affermare, osservare, sottolineare, spiegare, ricordare",
    romanian: "a spune, a declara, a afirma, a sublinia, a explica, a aminti",
    when: "the content is none of the acts above",
    act: "assert",
  },
];
