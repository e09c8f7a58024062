import type { DraftWords } from "../../drafts/draft-words.ts";

/** The Italian words about proposals and answers, and about the dates of sentences. */
export const italianDrafts: DraftWords = {
  offers: "(propost|offert|iniziativ|ide|bozz)(a|e) (pian|invit)(o|i)",
  demands: "richiest(a|e) appell(o|i) ultimatum condizion(e|i)",
  invitations: "invit*",
  letters: "lettera messaggio missiva",
  within: "in nel(|la|l')",
  toWhom: "(al|alla)_quale (ai|alle)_quali (a_|)cui",
  partners: "gli le_(ha|hanno|aveva)",
  occasions: "(nel_corso_del|nel_corso_della|durante_il|durante_la|nel|nella)_quale in_cui",
  replied: "(risposto|replicato|ribattuto|risponde|replica|rispose|replicò)",
  articles: "un una",
  recipients: "a al alla allo all' ai agli ad",
  pronouns: "*(r|nd)(lo|la|li|le)",
  texts: "test(o|i) document(o|i) elenco lista pacchetto risoluzione",
  open: "apprezza* ringrazia* (pront|dispost|apert|disponibil)*_a*_(accett|discut|esamin|valut|negozi|tratt)*",
  deferred:
    "sta(|nno)_(|*_)(studiando|valutando|esaminando|vagliando|considerando) (valut|esamin|studi)er(à|anno|ebbe)",
  unanswered:
    "non_(ha|hanno|aveva)_(|mai_|ancora_)(risposto|commentato|replicato) dev(e|ono)_ancora_(rispondere|replicare) " +
    "(per_ora|finora)_(tace|tacciono)",
  noReply:
    "risposta_non_è_(|ancora_|mai_)(arrivata|giunta|venuta) nessuna_risposta senza_(risposta|seguito) nel_vuoto " +
    "né_sì_né_no",
  saidYes: "(ha|hanno)_detto_(|di_)sì",
  saidNo:
    "(ha|hanno)_dato_una_risposta_negativa (ha|hanno)_risposto_(|di_)no (ha|hanno)_detto_(|di_)no (ha|hanno)_rifiutato " +
    "(la|lo)_(ritiene|considera|giudica)_(prematur|inadeguat)(a|o) (la|lo)_(ritiene|considera|giudica)_(inaccettabile|irricevibile|insufficiente)",
  promptly: "subito immediatamente all'istante sul_posto senza_(esitare|esitazioni|indugio) prontamente",
  moreTime: "(|più_|altro_|del_|ancora_)tempo",
  accepted:
    "(è|era|sono)_stat(o|a|i|e)_(accettat|accolt|approvat)(o|a|i|e) (accettat|accolt|approvat)(o|a|i|e)",
  rejected:
    "(è|era|sono)_stat(o|a|i|e)_(respint|rifiutat|rigettat|bocciat|declinat)(o|a|i|e) (respint|rifiutat|rigettat|bocciat|declinat)(o|a|i|e)",
  welcomed:
    "(è|era|sono)_stat(o|a|i|e)_(salutat|appoggiat|sostenut|accolt)(o|a|i|e) (salutat|appoggiat)(o|a|i|e)",
  partly: "parzialmente in_parte",
  refusals: "rifiuto rigetto bocciatura",
  replies: "(rispost|reazion)(a|e|i)",
  auxiliaries: "",
  refusing: "di a",
  agents: "da dal dalla dagli dai dall'",
  dated: "datat(o|a|i|e)",
  documents: "comunicato nota lettera testo",
  issued: "(diffus|pubblicat|inviat|trasmess)(o|a)",
  pluperfect: "(aveva|avevano|era|erano)_(|già_)*(t|s)(o|a|i|e)",
};
