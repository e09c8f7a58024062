import type { StatementAct } from "../../../model/speech-act.ts";

/** Verbs that report an act in a language. */
type ActVerbs = Readonly<Record<StatementAct, string>>;

const english: ActVerbs = {
  assert: "says, states, explains, notes, points out, believes",
  deny: "denies, rejects the claim, calls untrue",
  announce: "announces, confirms, makes known, says it will, informs",
  appeal: "calls on, urges, asks, appeals, encourages",
  demand: "demands, insists, requires, calls for, expects to",
  propose: "proposes, suggests, puts forward, recommends",
  offer: "offers, is ready to provide, puts at the disposal of",
  invite: "invites, asks to come",
  accept: "accepts, agrees to, welcomes and takes up",
  reject: "rejects, refuses, declines, turns down, rules out",
  support: "supports, backs, stands by, reaffirms, welcomes, praises, thanks",
  oppose: "opposes, is against, objects to",
  criticize: "criticizes, condemns, calls unacceptable, deplores the conduct of",
  regret: "regrets, is concerned, is worried",
  accuse: "accuses, blames, charges, holds responsible",
  warn: "warns, cautions, alerts",
  threaten: "threatens, will respond if, will make pay",
  pledge: "promises, pledges, commits to, guarantees, assures of help",
  agree: "agree, declare jointly, decide together",
  vote: "votes for, votes against, abstains, vetoes",
};

const italian: ActVerbs = {
  assert: "dice, afferma, dichiara, sostiene, spiega, osserva, ritiene",
  deny: "nega, smentisce, respinge l'accusa",
  announce: "annuncia, rende noto, conferma, comunica, informa",
  appeal: "invita a, esorta, fa appello, chiede di, auspica",
  demand: "esige, pretende, chiede, rivendica, reclama",
  propose: "propone, suggerisce, avanza, raccomanda",
  offer: "offre, si dice pronto a fornire, mette a disposizione",
  invite: "invita, convoca a un incontro",
  accept: "accetta, acconsente, accoglie",
  reject: "rifiuta, respinge, esclude, dice no",
  support: "sostiene, appoggia, ribadisce il sostegno, accoglie con favore, ringrazia",
  oppose: "si oppone, è contrario a",
  criticize: "critica, condanna, definisce inaccettabile, stigmatizza",
  regret: "si rammarica, è preoccupato, esprime preoccupazione",
  accuse: "accusa, incolpa, ritiene responsabile",
  warn: "avverte, mette in guardia, ammonisce",
  threaten: "minaccia, risponderà se, promette ritorsioni",
  pledge: "promette, si impegna a, garantisce, assicura",
  agree: "concordano, convengono, si accordano, dichiarano congiuntamente",
  vote: "vota a favore, vota contro, si astiene, pone il veto",
};

const romanian: ActVerbs = {
  assert: "spune, afirmă, declară, susține că, explică, consideră",
  deny: "neagă, dezminte, respinge acuzația",
  announce: "anunță, confirmă, comunică, informează, face cunoscut",
  appeal: "îndeamnă, face apel, solicită, cheamă la, speră",
  demand: "cere, pretinde, insistă, revendică",
  propose: "propune, sugerează, înaintează, recomandă",
  offer: "oferă, se arată gata să acorde, pune la dispoziție",
  invite: "invită, cheamă la o întâlnire",
  accept: "acceptă, este de acord cu, primește",
  reject: "respinge, refuză, exclude",
  support: "sprijină, susține, reafirmă sprijinul, salută, mulțumește",
  oppose: "se opune, este împotriva",
  criticize: "critică, condamnă, numește inacceptabil",
  regret: "regretă, este îngrijorat, își exprimă îngrijorarea",
  accuse: "acuză, învinuiește, consideră responsabil",
  warn: "avertizează, atrage atenția",
  threaten: "amenință, va răspunde dacă",
  pledge: "promite, se angajează, garantează, asigură",
  agree: "convin, cad de acord, declară în comun",
  vote: "votează pentru, votează împotrivă, se abține, se opune prin veto",
};

/**
 * Returns verbs that report each act, in the language of a text. The verbs are in English for languages other than
 * Italian (`it`) and Romanian (`ro`).
 */
export function actVerbs(language: string): ActVerbs {
  if (/^it\b/.test(language)) return italian;
  return /^ro\b/.test(language) ? romanian : english;
}
