import type { DraftWords } from "../../drafts/draft-words.ts";

/** The Romanian words about proposals and answers, and about the dates of sentences. */
export const romanianDrafts: DraftWords = {
  offers:
    "propuner* sugesti* contrapropuner* ofert* plan(|ul|ului|uri|urile) inițiativ* ide(ea|ii|i) invitați* proiectul*",
  demands: "cerer* solicit(a|ă)r* apel(|ul) ultimat* condiți*",
  ofPress: "de_(|un_)(comentariu|comentarii|interviu|interviuri|clarificări|informații)",
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
  texts: "scrisoarea textul document(|ul) lista pachetul",
  accepting:
    "(a|au)_dat_curs (a|au)_votat_(în_favoarea|pentru) (a|au)_răspuns_(pozitiv|afirmativ|favorabil) s-a(|u)_(declarat|arătat)_de_acord își_d(ă|au)_acordul",
  rejecting:
    "nu_(este|sunt|e)_interesat(|ă|e) s-a(|u)_(declarat|pronunțat)_împotriv(a|ă) (a|au)_răspuns_(negativ|cu_un_refuz|cu_un_*_refuz) nu_(va|vor)_(ceda|da_curs) (cataloghează|califică|consideră)_*_(|drept_|ca_)inacceptabil* nu_cedează",
  countering:
    "(a|au)_(răspuns|replicat)_cu_(o|un)_(|*_)(contrapropunere|contraofertă|propunere|ofertă|plan) (a|au)_(venit_cu|făcut|prezentat|înaintat)_o_(contrapropunere|contraofertă)",
  open: "(gata|dispus*|pregăti*|deschis*)_să_(|o_|îl_|le_)(accept|discut|examin|analiz|negoci)* s-a(|u)_(declarat|arătat)_(dispus|deschis|gata|pregătit|favorabil)*(|_să_discute|_să_negocieze|_să_accepte) (a|au)_primit_cu_interes (a|au)_(arătat|exprimat|manifestat)_(interes|sprijin|deschidere)",
  deferred:
    "(va|vor)_(analiza|examina|studia|evalua) analizează studiază examinează evaluează " +
    "(va|vor)_(răspunde|decide) (are|au)_nevoie_de_timp nu_(a|au)_(|încă_)(decis|hotărât) (a|au)_promis_un_răspuns își_rezervă",
  unanswered:
    "nu_(a|au|a_mai)_(|încă_|mai_)(răspuns|comentat|reacționat) nu_(a|au)_dat_(|încă_)(|un_|niciun_|nici_un_)răspuns " +
    "nu_s-a(|u)_(|încă_)(pronunțat|exprimat) tac(|e) păstr(ează|a|au)_tăcerea (a|au)_păstrat_tăcerea nu_(răspund|comentează)(|e)",
  ignoring: "(a|au)_ignorat ignoră",
  noReply:
    "răspunsul_nu_a_(|mai_)(venit|sosit) nu_a_(venit|sosit)_(|încă_)(|niciun_|nici_un_)răspuns niciun_răspuns nici_un_răspuns " +
    "fără_(răspuns|ecou) nu_a_primit_(|încă_)(|un_|niciun_)răspuns",
  saidYes: "(a|au)_spus_da (a|au)_acceptat (este|sunt|e)_de_acord",
  saidNo:
    "(a|au)_dat_un_răspuns_negativ (a|au)_răspuns_negativ (a|au)_spus_nu (|a_|au_)refuz(at|ă) nu_acceptă nu_(este|sunt|e)_de_acord " +
    "(o|îl|le)_consideră_(prematur|inacceptabil|insuficient|nerealist)(|ă|e) (|o_|îl_)consideră_(|*_|că_este_|că_e_)(prematur|inacceptabil|insuficient|nerealist)(|ă|e)",
  shortYes: "da",
  shortNo: "nu",
  negations: "nu n- nici",
  joiners: "și sau nici",
  outside: "în din la de cu pentru spre contra către al ai ale a",
  subjects: "el ea ei ele acesta aceasta aceștia acestea",
  clitics: "o îl le",
  manner: "cu",
  promptly:
    "(|în_)curând în_(zilele|săptămânile|orele)_următoare în_următoarele_(zile|săptămâni) (în_aceeași|a_doua)_zi (în|după|peste)_câteva_(ore|zile) în_principiu încă deocamdată pe_loc imediat îndată de_îndată prompt fără_(ezitare|întârziere)",
  moreTime: "(|mai_mult_|încă_ceva_|ceva_)timp",
  accepted: "(a_fost_|au_fost_|)(acceptat|aprobat)(|ă|e|ți)",
  rejected: "(a_fost_|au_fost_|)(respins|refuzat|declinat)(|ă|e|ți)",
  welcomed:
    "(a|au)_fost_(salutat|sprijinit|susținut|primit)(|ă|e|ți)(|_favorabil|_pozitiv) (salutat|sprijinit)(|ă|e)",
  partly: "parțial în_parte o_parte_din cu_(|unele_)rezerve",
  conditions: "doar_(dacă|după) numai_(dacă|după) cu_condiția",
  wouldAccept: "(va|vor|ar)_(accepta|fi_de_acord|semna)",
  refusals: "refuz* respinger*",
  consents: "(acordul|acceptul)_dat_(de)",
  negative: "(a_fost|este|e)_(|*_)negativ",
  positive: "(a_fost|este|e)_(|*_)(pozitiv|afirmativ|favorabil)",
  replies: "răspuns(|ul|ului|uri|urile) reacți*",
  auxiliaries: "a au",
  refusing: "de să",
  agents: "de(|_către)",
  dated: "datat(|ă)",
  documents: "(comunicat|scrisoare|notă|nota|mesaj|text)*",
  issued: "(transmis|publicat|trimis|difuzat|remis)(|ă)",
  pluperfect: "*(b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|x|y|z|ș|ț)ase(|ră) (*|f|z|p|d)(u|i)sese(|ră)",
};
