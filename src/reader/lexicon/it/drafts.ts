import type { DraftWords } from "../../drafts/draft-words.ts";

/** The Italian words about proposals and answers, and about the dates of sentences. */
export const italianDrafts: DraftWords = {
  offers: "(propost|offert|iniziativ|ide|bozz)(a|e) (pian|invit)(o|i)",
  demands: "richiest(a|e) appell(o|i) ultimatum condizion(e|i)",
  ofPress: "di_(|un_|un'|una_)(commento|commenti|intervista|interviste|chiarimenti|informazioni)",
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
  texts: "lettera test(o|i) document(o|i) elenco lista pacchetto risoluzione",
  accepting:
    "(ha|hanno|aveva|avevano)_(accolto|aderito) (ha|hanno)_votato_(a_favore|per_accettare) accogli(e|ono) accolse(|ro) accoglier(à|anno) aderi(sce|scono) si_(è|sono)_dett(o|a|i|e)_d'accordo (ha|hanno)_risposto_(positivamente|affermativamente|di_sì)",
  rejecting:
    "(non_è|non_sono)_interessat(o|a|i|e) si_(è|sono)_(dett|dichiarat)(o|a|i|e)_contrari(|o|a|e) si_dic(e|ono)_contrari(|o|a) non_intend(e|ono)_(accettare|accogliere|cedere) non_(accett|ced)(a|e|ano|ono|erà|eranno) (ha|hanno)_risposto_(picche|negativamente|con_un_no|con_un_*_no) (ritien|consider|giudic)(e|a|ano)_(|*_*_)(inaccettabil|irricevibil|insufficient)(e|i) dic(e|ono)_(|di_)no_(a|al|alla|all')",
  countering:
    "(ha|hanno)_(risposto|replicato|rilanciato|controbattuto)_con_(un|una|un'|la_sua|il_suo)_(|*_)(controproposta|controfferta|proposta|offerta|piano|iniziativa) (ha|hanno)_(avanzato|presentato|fatto|formulato)_una_(controproposta|controfferta)",
  open: "apprezza* ringrazia* (pront|dispost|apert|disponibil)*_a*_(accett|discut|esamin|valut|negozi|tratt)* (ha|hanno)_accolto_con_(favore|interesse|soddisfazione) si_(è|sono)_(dett|dichiarat|mostrat)(o|a|i|e)_(disponibil|pront|apert|favorevol)* (ha|hanno)_(mostrato|espresso|manifestato)_(interesse|sostegno|apprezzamento)",
  deferred:
    "sta(|nno)_(|*_)(studiando|valutando|esaminando|vagliando|considerando) (valut|esamin|studi)er(à|anno|ebbe) " +
    "si_(è|sono)_riservat(o|a|i|e) si_riserva(|no) (prende|prendono|ha_preso|hanno_preso)_tempo (risponder|decider)(à|anno) " +
    "non_(ha|hanno)_(|ancora_)deciso (di|a)_(rispondere|decidere)_entro",
  unanswered:
    "non_(ha|hanno|aveva|avevano)_(|mai_|ancora_|finora_)(risposto|commentato|replicato|reagito) dev(e|ono)_ancora_(rispondere|replicare) " +
    "non_(ha|hanno)_(|ancora_)(dato|fornito)_(|ancora_|alcuna_|una_|nessuna_)risposta non_si_(è|sono)_(|ancora_)(pronunciat|espress)(o|a|i|e) " +
    "né_(|*_)*_hanno_(risposto|reagito|commentato) tace tacciono non_rispond(e|ono)",
  ignoring: "(ha|hanno|aveva|avevano)_ignorato ignora(|no) ignorò",
  noReply:
    "risposta_non_è_(|ancora_|mai_)(arrivata|giunta|venuta) nessun(a_risposta|_commento|a_reazione) senza_(risposta|seguito) nel_vuoto silenzio_(di|da|del|dal|della|dalla) " +
    "né_sì_né_no",
  saidYes: "(ha|hanno)_detto_(|di_)sì (ha|hanno)_accettato (è|sono|si_dice|si_dicono)_d'accordo",
  saidNo:
    "(ha|hanno)_dato_una_risposta_negativa (ha|hanno)_risposto_(|di_)no (ha|hanno)_detto_(|di_)no (ha|hanno)_rifiutato non_accett(a|ano) " +
    "(la|lo)_(ritiene|considera|giudica)_(prematur|inadeguat)(a|o) (la|lo)_(ritiene|considera|giudica)_(inaccettabile|irricevibile|insufficiente)",
  shortYes: "sì",
  shortNo: "no",
  negations: "non mai",
  joiners: "e ed né o",
  outside:
    "in ne(l|lla|ll'|gli|i) di de(l|lla|ll'|gli|i|llo) da(|l|lla|ll'|gli|i) a(|d|l|lla|ll'|gli|i) (con|contro|per|tra|fra)(|_la|_il|_l'|_gli|_i)",
  subjects: "lui lei egli essa quest'ultim(o|a) loro essi",
  clitics: "lo la l' li le",
  manner: "con",
  promptly:
    "(|molto_)presto a_breve ne(i|lle)_prossim(i|e)_(giorni|settimane|ore) in_linea_di_(principio|massima) ancora finora subito immediatamente all'istante in_(serata|mattinata|giornata|nottata|poche_ore) lo_stesso_giorno il_giorno_dopo poco_dopo sul_posto senza_(esitare|esitazioni|indugio) prontamente",
  moreTime: "(|più_|altro_|del_|ancora_)tempo",
  accepted:
    "(è|era|sono)_stat(o|a|i|e)_(accettat|accolt|approvat)(o|a|i|e) (accettat|accolt|approvat)(o|a|i|e)",
  rejected:
    "(è|era|sono)_stat(o|a|i|e)_(respint|rifiutat|rigettat|bocciat|declinat)(o|a|i|e) (respint|rifiutat|rigettat|bocciat|declinat)(o|a|i|e)",
  welcomed:
    "(è|era|sono)_stat(o|a|i|e)_(salutat|appoggiat|sostenut)(o|a|i|e) (salutat|appoggiat|sostenut)(o|a|i|e) (|è_|era_|sono_)(|stato_|stata_|stati_|state_)accolt(o|a|i|e)_con_(favore|interesse|soddisfazione)",
  partly: "parzialmente (|solo_)in_parte una_parte con_(|qualche_|alcune_)riserv(a|e)",
  conditions: "solo_(se|quando|dopo|in_cambio) soltanto_se a_(condizione|patto)_ch(e|') purché",
  wouldAccept: "(accetter|accoglier|aderir|firmer)(à|anno|ebbe|ebbero)",
  refusals:
    "rifiuto rigetto bocciatura no_(|secco_|netto_|deciso_)(|è_)(|arrivato_)(di|del|della|dell'|da|dal|dalla|dall')",
  consents: "(sì|via_libera|assenso)_(di|del|della|dell'|da|dal|dalla)",
  negative: "(è|era|fu)_(|stata_|stato_)(|*_)negativ(a|o)",
  positive: "(è|era|fu)_(|stata_|stato_)(|*_)(positiv|affermativ)(a|o)",
  replies: "(rispost|reazion)(a|e|i)",
  auxiliaries: "",
  refusing: "di a",
  agents: "da dal dalla dagli dai dall'",
  dated: "datat(o|a|i|e)",
  documents: "comunicato nota lettera testo",
  issued: "(diffus|pubblicat|inviat|trasmess)(o|a)",
  pluperfect: "(aveva|avevano|era|erano)_(|già_)*(t|s)(o|a|i|e)",
};
