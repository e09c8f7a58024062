import type { DraftWords } from "../../drafts/draft-words.ts";

/** The Romanian words about proposals and answers, and about the dates of sentences. */
export const romanianDrafts: DraftWords = {
  offers:
    "propuner* sugesti* contrapropuner* ofert* plan(|ul|uri) inițiativ* ide(ea|ii|i) invitați* proiectul*",
  demands: "cerer* solicit(a|ă)r* apel(|ul) ultimat* condiți*",
  invitations: "invit*",
  letters: "scrisoare(|a) mesaj(|ul)",
  within: "în într- printr-",
  toWhom: "căruia căreia cărora",
  partners: "i- le- l-",
  occasions: "(în_cadrul|în_timpul|în_cursul)_căr(eia|uia) în_care",
  replied: "răspuns replicat răspunde replică",
  articles: "o un",
  recipients: "",
  pronouns: "l- le- *-_o să_(o|îl|le)",
  texts: "textul document(|ul) lista pachetul",
  open: "(gata|dispus*|pregăti*|deschis*)_să_(|o_|îl_|le_)(accept|discut|examin|analiz|negoci)*",
  deferred: "(va|vor)_(analiza|examina|studia|evalua) analizează studiază examinează evaluează",
  unanswered:
    "nu_(a|au|a_mai)_(|încă_|mai_)(răspuns|comentat|reacționat) nu_(a|au)_dat_(|încă_)(|un_|niciun_)răspuns " +
    "(tace|tac)_deocamdată deocamdată_tac(|e)",
  noReply:
    "răspunsul_nu_a_(|mai_)(venit|sosit) nu_a_(venit|sosit)_(|încă_)(|niciun_|nici_un_)răspuns niciun_răspuns nici_un_răspuns " +
    "fără_(răspuns|ecou) nu_a_primit_(|încă_)(|un_|niciun_)răspuns",
  saidYes: "(a|au)_spus_da",
  saidNo:
    "(a|au)_dat_un_răspuns_negativ (a|au)_răspuns_negativ (a|au)_spus_nu (|a_|au_)refuz(at|ă) " +
    "(o|îl|le)_consideră_(prematur|inacceptabil|insuficient|nerealist)(|ă|e) (|o_|îl_)consideră_(|*_|că_este_|că_e_)(prematur|inacceptabil|insuficient|nerealist)(|ă|e)",
  promptly: "pe_loc imediat îndată de_îndată prompt fără_(ezitare|întârziere)",
  moreTime: "(|mai_mult_|încă_ceva_|ceva_)timp",
  accepted: "(a_fost_|au_fost_|)(acceptat|aprobat)(|ă|e|ți)",
  rejected: "(a_fost_|au_fost_|)(respins|refuzat|declinat)(|ă|e|ți)",
  welcomed:
    "(a|au)_fost_(salutat|sprijinit|susținut|primit)(|ă|e|ți)(|_favorabil|_pozitiv) (salutat|sprijinit)(|ă|e)",
  partly: "parțial în_parte",
  refusals: "refuz* respinger*",
  replies: "răspuns(|ul|ului|uri|urile) reacți*",
  auxiliaries: "a au",
  refusing: "de să",
  agents: "de(|_către)",
  dated: "datat(|ă)",
  documents: "(comunicat|scrisoare|notă|nota|mesaj|text)*",
  issued: "(transmis|publicat|trimis|difuzat|remis)(|ă)",
  pluperfect: "*(b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|x|y|z|ș|ț)ase(|ră) (*|f|z|p|d)(u|i)sese(|ră)",
};
