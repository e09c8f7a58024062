import type { StatementWords } from "../../statements/words/statement-words.ts";

/** The Italian words that report statements. */
export const italianStatements: StatementWords = {
  conjugations: {
    are: {
      finite: "a ano ò arono ava avano",
      participles: "at(o|a|i|e)",
      gerunds: "ando",
    },
    ere: { finite: "e ono eva evano", gerunds: "endo" },
    ire: {
      finite: "isce iscono ì irono iva ivano",
      participles: "it(o|a|i|e)",
      gerunds: "endo",
    },
  },
  cues: [
    {
      act: "assert",
      verbs: {
        are:
          "accenn afferm argoment attest calcol conferm confess constat dichiar dubit enunci evidenzi indic insinu ipotizz " +
          "not obiett osserv precis proclam puntualizz raccont narr opin ramment riafferm riconferm ricord rilev " +
          "rimarc rivel segnal sentenzi sottoline specific spieg svel testimoni twitt",
        ere: "ammett cred dic riconosc ripet scriv",
        ire: "asser chiar ribad rifer",
      },
      finite:
        "disse(|ro) direbbe dir(à|anno) dica(|no) ammise(|ro) riconobbe " +
        "rit(iene|engono|eneva|enevano) pensa(|no|va) reputa(|no) considera(|no) stima(|no) valuta(|no) giudica(|no) " +
        "scrisse suppon(e|gono)",
      participles:
        "detto ammesso riconosciuto ritenuto scritto supposto postato ripetuto giudicato stimato valutato reputato considerato",
      gerunds: "ritenendo",
      phrases:
        "ebbe(|ro)_a_(dire|scrivere) (ha|hanno|aveva)_fatto_sapere (fa|fanno|fece|facendo)_sapere (fa|fanno|fece|ha_fatto|hanno_fatto)_notare " +
        "(|ci_)ha_tenuto_a_(dire|sottolineare|precisare|ribadire) " +
        "(tiene|tenne)_a_(precisare|sottolineare) (ha_voluto|hanno_voluto|volle|vuole)_(aggiungere|chiarire|dire|precisare|rassicurare|ribadire|ricordare|sottolineare) " +
        "(ha_fatto|hanno_fatto|fa|fanno|fece)_presente (ha_lasciato|hanno_lasciato|lascia|lasciò|fece)_intendere non_(nasconde|nascose|ha_nascosto) " +
        "(ha_fatto|hanno_fatto|fa|fece|lasciò)_capire " +
        "(ha_messo|mette|mise|mettendo)_in_evidenza (ha|hanno)_richiamato_l'attenzione_sul_fatto " +
        "(limitandosi|si_è_limitato|si_è_limitata|si_limita)_a_(dire|ricordare|osservare) " +
        "è_del(l'avviso|_parere|l'opinione) (è|era)_(convint|cert|sicur)(o|a) (sono|erano)_convint(i|e) non_ha_dubbi " +
        "(è_tornato|è_tornata|sono_tornati|sono_tornate|tornò|tornava|continua|continuano|continuava|ha_continuato|hanno_continuato|è_arrivato|è_arrivata)_a_(affermare|dire|ribadire|ripetere|sostenere|sottolineare) si_aspett(a|ano|ava|avano) si_(è_detto|dice)_(convint|cert|sicur)o si_(è_detta|dice)_(convint|cert|sicur)a",
    },
    {
      act: "assert",
      objectAct: "announce",
      phrases: "non_esclud(e|ono) non_(ha|hanno)_escluso",
    },
    { act: "assert", objectAct: "support", verbs: { are: "rassicur" }, tells: true },
    { act: "announce", verbs: { are: "inform" }, tells: true },
    {
      act: "assert",
      objectAct: "support",
      finite: "sost(iene|engono|enne|ennero|eneva|enevano)",
      participles: "sostenuto",
      gerunds: "sostenendo adducendo",
    },
    {
      act: "assert",
      phrases:
        "si_è_dett(o|a) si_sono_dett(i|e) si_era_detto si_dic(e|ono) si_è_(dichiarat|mostrat)(o|a) si_(disse|diceva|dichiarò|mostrò) " +
        "si_sono_dichiarati si_dichiara(|no) si_è_definit(o|a) si_defin(isce|iscono)",
      gerunds: "dicendosi (dichiar|mostr)andosi",
      predicate: true,
    },
    {
      act: "assert",
      verbs: { are: "assicur", ire: "garant" },
      markedAct: "pledge",
      marks: "-rà -ranno -remo",
    },
    { act: "deny", verbs: { are: "neg", ire: "sment" }, object: true },
    {
      act: "deny",
      objectAct: "reject",
      verbs: { ere: "esclud" },
      finite: "escluse(|ro)",
      participles: "escluso",
      object: true,
      markedAct: "reject",
      marks: "poss(a|ano) -rà -ranno",
    },
    {
      act: "announce",
      verbs: { are: "annunci anticip comunic giur" },
      finite: "annuncerà decid(e|ono) decise(|ro)",
      participles: "decretato",
      phrases: "(ha|hanno|aveva|avevano)_reso_not(o|a|i|e) (rende|rendono|rese|resero)_not(o|a|i|e)",
    },
    {
      act: "offer",
      phrases:
        "(ha|hanno|aveva)_fatto_(un'offerta|una_proposta) " +
        "si_offr(e|ono|ì|irono)_come_(mediatore|mediatrice|mediatori|intermediario|garante|sede) " +
        "si_(è|sono|era|erano)_offert(o|a|i|e)_come_(mediatore|mediatrice|mediatori|intermediario|garante|sede)",
      whole: true,
    },
    {
      act: "demand",
      phrases:
        "(ha|hanno|aveva)_(dato|lanciato|posto|inviato)_un_ultimatum (dà|danno|lancia|pone)_un_ultimatum",
      whole: true,
    },
    { act: "announce", phrases: "si_propon(e|gono)" },
    {
      act: "pledge",
      verbs: { ere: "promett" },
      finite: "promise(|ro)",
      participles: "promesso",
      phrases: "si_(è|era)_impegnat(o|a) si_(sono|erano)_impegnat(i|e) si_impegna(|no)",
      links: "a ad",
    },
    {
      act: "appeal",
      verbs: {
        are: "confid consigli esort implor incoraggi invoc preg raccomand sollecit supplic",
        ere: "chied",
      },
      finite: "(|ri)chiese(|ro) chiederà",
      asks: true,
      participles: "(|ri)chiesto",
      phrases: "(è|sono)_tornat(o|a|i|e)_a_(chiedere|invocare|sollecitare) (ha_fatto|fa)_appello",
      links: "a affinché perché",
      markedAct: "demand",
      marks:
        "ritir- cessar- fermar- liber- rilasc- revoc- rispett- sospen- scus- rived- annull- dimission- restitu- scarcera-",
    },
    {
      act: "appeal",
      infinitiveAct: "assert",
      verbs: { are: "auspic sper" },
      phrases: "si_augura(|no) si_è_augurato",
      links: "affinché",
    },
    {
      act: "demand",
      verbs: { are: "intim ordin reclam rivendic", ere: "esig pretend" },
      finite: "impon(e|gono) impose(|ro) ingiun(ge|gono|se|sero)",
      participles: "preteso imposto ingiunto",
    },
    {
      act: "assert",
      objectAct: "demand",
      infinitiveAct: "demand",
      verbs: { ere: "insist" },
      finite: "insistette",
      participles: "insistito",
      links: "per affinché",
    },
    {
      act: "propose",
      verbs: { are: "ventil", ire: "sugger" },
      finite: "propon(e|gono|eva|evano) propose(|ro)",
      participles: "propost(o|a|i|e)",
      gerunds: "proponendo",
    },
    {
      presents: true,
      verbs: {
        are: "avanz deposit formul illustr inoltr lanci present pubblic rilanci rinnov",
      },
      finite: "sottopo(ne|ngono|se|sero)",
      participles: "sottoposto",
      phrases: "(ha|hanno|aveva)_messo_sul_tavolo mett(e|ono)_sul_tavolo",
      quoteOnly: true,
    },
    {
      act: "offer",
      finite: "offr(e|ono|ì|irono)",
      participles: "offert(o|a|i|e)",
      gerunds: "offrendo",
      phrases: "si_offr(e|ono|ì|irono) si_(è|sono|era|erano)_offert(o|a|i|e)",
      links: "di a ad",
    },
    { act: "invite", infinitiveAct: "appeal", verbs: { are: "invit" }, links: "a ad" },
    {
      act: "accept",
      verbs: { are: "accett approv ratific", ere: "acconsent" },
      participles: "acconsentito",
      phrases: "(è|sono)_d'accordo (ha|hanno)_dato_il_(suo|proprio)_assenso",
      whole: true,
    },
    { act: "accept", jointAct: "agree", verbs: { are: "concord" }, participles: "convenuto" },
    {
      act: "agree",
      phrases:
        "(ha|hanno|avevano)_raggiunto_(|un')(un_accordo|intesa) si_(sono|erano)_accordati (è|sono|erano)_giunt(o|a|i|e)_a(|d)_un_accordo",
      whole: true,
    },
    {
      act: "reject",
      verbs: { are: "bocci declin rifiut rigett", ere: "resping" },
      finite: "respinse(|ro)",
      participles: "respint(o|a|i|e)",
      phrases: "si_rifiuta(|no) si_è_rifiutat(o|a) non_accett(a|ano|erà|eranno|eremo|eremmo)",
    },
    { act: "support", verbs: { are: "appoggi apprezz elogi lod ringrazi salut" }, quoteOnly: true },
    {
      act: "support",
      phrases: "(ha|hanno|aveva|avevano)_accolto_con_(favore|soddisfazione) accogli(e|ono)_con_favore",
      quoteOnly: true,
    },
    {
      act: "reject",
      phrases:
        "(ha|hanno)_detto_no dic(e|ono)_no (ha|hanno)_opposto_un_(|netto_|secco_)rifiuto (ha|hanno)_ribadito_il_(suo|proprio)_no",
      whole: true,
    },
    {
      act: "accept",
      phrases: "(ha|hanno)_detto_sì (ha|hanno)_dato_(il_via_libera|l'ok) dic(e|ono)_sì",
      whole: true,
    },
    {
      act: "announce",
      phrases:
        "(ha|hanno)_dato_la_(sua|propria|loro)_disponibilità (ha|hanno)_aperto_al_(dialogo|negoziato) (ha|hanno)_aperto_alla_(possibilità|trattativa) (ha|hanno)_aperto_(all'ipotesi|ai_negoziati)",
      whole: true,
    },
    {
      act: "criticize",
      verbs: { are: "protest" },
      phrases:
        "si_lament(a|ano|ò|arono) si_(è|era)_lamentat(o|a) si_(sono|erano)_lamentat(i|e) " +
        "(ha|hanno)_(messo_in_dubbio|preso_le_distanze|presentato_una_protesta) " +
        "(ha|hanno)_espresso_(dubbi|perplessità|riserve) (ha|hanno)_accolto_con_(scetticismo|freddezza)",
      whole: true,
    },
    { act: "accuse", phrases: "si_sono_scambiat(i|e)_accuse", whole: true },
    { act: "accuse", phrases: "(ha|hanno)_(puntato_il_dito_contro|mosso_accuse)", whole: true },
    {
      act: "support",
      phrases:
        "si_schier(a|ano|ò|arono) si_è_schierat(o|a) si_sono_schierat(i|e) si_era(|no)_schierat(o|a|i|e)",
      whole: true,
      quoteOnly: true,
      markedAct: "oppose",
      marks: "contro",
    },
    {
      act: "support",
      phrases: "si_congratula(|no) si_è_(congratulat|compiaciut)(o|a)",
      whole: true,
      quoteOnly: true,
    },
    { act: "regret", phrases: "si_rammarica(|no) si_è_rammaricat(o|a)", whole: true },
    { act: "regret", phrases: "(è|era|sono|erano)_preoccupat(o|a|i|e)" },
    {
      act: "oppose",
      whole: true,
      phrases:
        "si_oppon(e|gono) si_oppose(|ro) si_è_oppost(o|a) si_sono_oppost(i|e) (è|sono)_contrar(io|ia|i|ie) non_(è|sono)_d'accordo",
      quoteOnly: true,
    },
    {
      act: "vote",
      whole: true,
      verbs: { are: "vot" },
      phrases: "si_asten(ne|nero|gono) si_astiene si_è_astenut(o|a) si_sono_astenut(i|e)",
      quoteOnly: true,
    },
    {
      act: "criticize",
      verbs: { are: "biasim boll condann contest critic denunci deplor lament stigmatizz" },
      gerunds: "bollandol(a|o)",
    },
    {
      act: "criticize",
      verbs: { ere: "descriv", ire: "defin" },
      finite: "descrisse(|ro)",
      participles: "descritto",
      gerunds: "definendol(a|o|e|i)",
      judges: true,
    },
    { act: "accuse", verbs: { are: "accus imput incolp rimprover" }, gerunds: "accusandol(o|a|i|e)" },
    {
      act: "warn",
      verbs: { are: "avvis pavent", ere: "tem", ire: "ammon" },
      finite: "avvert(e|ono|ì|irono|iva)",
      participles: "avvertito",
      gerunds: "avvertendo",
      phrases: "(mette|mettono|ha_messo|hanno_messo|mise|mettendo)_in_guardia",
    },
    { act: "threaten", verbs: { are: "minacci" }, whole: true },
    {
      verbs: { are: "domand" },
      phrases: "(vuole|voleva|volle|ha_voluto)_sapere",
      asks: true,
      quoteOnly: true,
    },
    {
      verbs: { ere: "aggiung" },
      finite: "(ag|sog)giunse(|ro) soggiung(e|ono)",
      participles: "(ag|sog)giunto",
    },
    {
      verbs: {
        are: "cit comment continu recit esult grid ironizz rincar manifest menzion mormor parl replic riepilog riport sbott scherz sussurr url",
        ere: "conclud esprim ribatt rispond rivolg",
        ire: "scand",
      },
      finite:
        "prosegu(e|ono|ì) concluse(|ro) rispose(|ro) espresse(|ro) ribatté incalza esordisce esclama tuona attacca " +
        "chiosa taglia cantava(|no) chiama(|no) fa(|nno) interviene (legg|apprend)(e|ono) dichiarerà",
      participles:
        "proseguito concluso risposto ribattuto incalzato esordito esclamato tuonato attaccato espresso " +
        "chiosato chiamato rivolto",
      gerunds: "proseguendo",
      phrases:
        "si_è_espress(o|a) si_sono_espressi ha_detto_la_sua (ha|hanno|aveva)_tagliato_corto tagli(a|ano|ò)_corto",
      quoteOnly: true,
    },
  ],
  homographs:
    "comando contrabbando dividendo tremendo stupendo orrendo nota critica appoggia minaccia conferma stima fa fanno replica condanna denuncia accusa domanda offre cita " +
    "chiama parla attacca continua ordina precisa specifica pensa crede impone decide decise informa " +
    "valuta spera saluta teme considera comunica bolla taglia legge",
  auxiliaries: "ha(|nno) aveva(|no) avrebbe(|ro) abbia(|no) avrà avranno avendo aver(|e) ho abbiamo",
  passives:
    "è sono era(|no) viene vengono veniva(|no) fu(|rono) sia(|no) sarà saranno sarebbe(|ro) stat(o|a|i|e) " +
    "essere venne(|ro)",
  complementizers: "che come se",
  infinitiveLinks: "di d'",
  infinitiveEndings: "(a|e|i)r(e|si|lo|la|li|le|ne|ci|vi|gli|ti|mi) rre rsi ar er ir",
  keepsLink: false,
  judgements: {
    criticize:
      "inaccettabil illegal illegittim vergogn errore sbagli assurd irresponsabil crimin terroris provocazion minacci " +
      "insufficient irricevibil prematur inadeguat squilibrat irrealis arrogan ipocri ignorat negativ " +
      "pericol ingiust barbar menzogn ricatt tradimento farsa propaganda genocidio grav pirat tirann brutal scandal cinic vigliacc",
    oppose: "contrari",
    regret: "preoccupat dispiaciut",
    accept: "accordo",
    support: "util positiv important storic costruttiv coraggios eccellent ottim amic favorevol",
  },
  stances: {
    support: "interess sostegno appoggio solidariet apprezzament gratitudin vicinanza soddisfazion",
    regret: "preoccupazion rammaric cordoglio",
    criticize: "condann disappunt indignazion",
    oppose: "opposizion contrariet",
    announce: "disponibilit",
    pledge: "impegno",
    appeal: "appell auspici invit",
    warn: "monit avvertiment allarm",
    assert: "importanz necessit volont centralit fiducia convinzion posizion",
  },
  actNouns: {
    demand: "pretes rivendicazion ultimatum",
    appeal: "appell richiest",
    propose: "propost controproposta controproposte",
    offer: "offert",
    invite: "invito",
    pledge: "impegn promess",
    announce: "annunci",
    threaten: "minacc",
  },
  planNouns: "(pian|progett)(o|i) (iniziativ|ide|bozz)(a|e)",
  made: "(fatt|presentat|avanzat|formulat|lanciat|elaborat|rivolt|pubblicat|propost|offert|suggerit)(o|a|i|e)",
  foresees:
    "preved(e|eva|ono|rebbe) prevedono inclu(de|deva|dono) contempla(|va) stabili(sce|va) presuppone chiede propon(e|eva) riguarda comprende",
  towards: "a(|d|l|llo|lla|ll'|i|gli|lle)",
  futures: "-rà -ranno intend(e|ono)",
  hearsay: "-rebbe -rebbero",
  ownFutures: "-remo -rò intendiamo",
  obliges: "dev(e|ono) dovr(à|anno)",
  advises: "dovrebbe(|ro)",
  ready: "pront dispost apert",
  permits: "permett consent lasc toller",
  requests: "chie richie sollecit",
  attitudes: "calm moderazion prudenz cautel pazienz flessibil",
  receiving: "ricevuto riceve ricevette",
  courtesies: "condogli congratul spiegazion comment scus augur dettagl ringraziament prov preghier",
  accusations: "accus insinuazion illazion",
  claims: "ipotes ide tes afferm",
  firstPersons: "noi io",
  ownWords: "su(o|a) nostr(o|a)",
  answers: "rispo comment",
  openings: {
    reject: "resping(iamo|o) rifiut(iamo|o) non_(accett(iamo|o|eremo|erò|a|erà)|possiamo_accettare)",
    appeal: "chied(iamo|o) ho_chiesto abbiamo_chiesto fac(ciamo|cio)_appello invit(iamo|o) esort(iamo|o)",
    demand: "esig(iamo|o) pretend(iamo|o)",
    criticize: "condann(iamo|o)",
    oppose: "ci_opponiamo mi_oppongo non_(sosteniamo|sostengo|appoggiamo) siamo_contrari",
    support: "sosten(iamo|go) appoggiamo accogliamo_con_favore",
    announce: "siamo_(pront|dispost|apert)(i|e) sono_(pront|dispost)(o|a) (abbiamo|ho)_deciso",
  },
  accordingTo:
    "secondo in_base_a(|d|l|llo|lla|ll'|i|gli|lle) sulla_base_di per_ammissione_(di|del|della) per_stessa_ammissione_(di|del) " +
    "(a|da)_quanto al_dire_(di|del|della|dell') a_(sentire|dar_retta_a) nell'opinione_di a_avviso_di ad_avviso_(di|del|della|dell'|dei) " +
    "a_giudizio_(di|del|della|dell'|dei|degli) a_parere_(di|del|della|dell'|dei|degli) " +
    "a_detta_(di|del|dello|della|dell'|dei|degli|delle) (nelle_parole|per_bocca)_(di|del|della|dell') " +
    "stando_a(|l|llo|lla|ll'|i|gli|lle)",
  emerging: "emerg(e|ono|erebbe|eva) è_emerso trapela filtra risulta",
  counted:
    "giorno round turno incontro vertice summit mandato tentativo ciclo bilaterale colloquio viaggio tempo anno mese " +
    "scalo trimestre semestre pacchetto tavolo appuntamento scambio",
  bases:
    "orari(|o) capacità discrezione (norm|regol|procedur|esigenz)(a|e) logica modalità criteri(|o) necessità tradizione " +
    "consuetudine copione calendario programma schema principi(|o) ordine modello metodo accord(o|i) trattat(o|i) " +
    "legg(e|i) costituzione decreto",
  sinceWhen: "da dal",
  involving: "con contro tra fra su(|l|lla|ll'|i|lle|gli)",
  opinion: "per",
  theirWords: "a_(suo|loro)_(dire|avviso|giudizio) a_suo_(parere|modo_di_vedere)",
  thus: "così",
  contents: "quanto quel",
  askedFor: "quando perché chi dove come quanto quale cosa",
  beliefs:
    "rammarico preoccupazione timore timori speranza auspicio fiducia convinzione opinione soddisfazione " +
    "sorpresa allarme delusione ottimismo pessimismo dubbio dubbi certezza desiderio fatto avviso parere",
  backward:
    "a_(dir|dichiarar|sostener|riferir|rivelar|spiegar|confermar|ribadir|precisar|sottolinear|comunicar|ricordar|scriver|denunciar|raccontar|segnalar)lo " +
    "con_(queste|tali)_parole a_renderlo_noto a_farlo_sapere ad_(affermar|annunciar|assicurar|evidenziar)lo " +
    "(|questo_)è_il_(commento|monito|giudizio|parere|messaggio) " +
    "(|questo_)è_l'(appello|avvertimento|opinione|auspicio|invito|accusa|annuncio|avviso|allarme|analisi) " +
    "(|questa_)è_la_(denuncia|replica|risposta|proposta|richiesta|posizione|tesi|convinzione|reazione|promessa|spiegazione|precisazione) " +
    "questo_il_(commento|monito|giudizio|parere|messaggio) " +
    "(queste_le|sono_le|queste_sono_le|sono_state_le)_parole parole parola_di " +
    "(la_precisazione|la_dichiarazione|la_conferma|la_denuncia|la_richiesta|la_proposta)_è_stata_(fatta|rilasciata|data|avanzata) " +
    "(l'annuncio|il_commento|l'appello)_è_stato_(fatto|dato|lanciato)",
  namedBy:
    "(intitolat|chiamat|denominat|ribattezzat|soprannominat)(o|a) cosiddett(o|a|i|e) film libro romanzo " +
    "progetto operazione programma canzone slogan titolo articolo inno organizzazione associazione spettacolo " +
    "album saggio serie festival mostra",
  media:
    "quotidian(o|i) giornal(e|i) emittent(e|i) agenzi(a|e) rivist(a|e) settimanal(e|i) portal(e|i) sito canal(e|i) " +
    "televisione tv radio rete",
  quotedBy:
    "(come|lo)_(riporta|riferisce|scrive) lo_(riportano|riferiscono) riporta riferisce ne_dà_notizia " +
    "citat(o|a|i)_da citat(o|a)_da(l|lla) citat(o|a|i)_dall' ripres(o|a)_da riportata_da " +
    "(riporta|riferi)to_da(|l|lla|ll')",
  participleEndings: "to ta ti te so sa si se",
  agents: "da(|l|llo|lla|ll'|i|gli|lle)",
  documents:
    "comunicat(o|i) dichiarazion(e|i) nota lettera rapport(o|i) document(o|i) testo intervista messaggio " +
    "post tweet discorso fonti stampa quanto appello interrogazion(e|i) risoluzion(e|i) bozz(a|e) " +
    "studi(|o) informazion(e|i) sondaggi(|o) ricerc(a|he) indagin(e|i) dati stime copi(a|e) missiva bollettino videomessaggio report dossier editoriale mozione petizione",
  people:
    "capitano console media emittent(e|i) quotidiano negoziator(e|i) mediator(e|i) vertici cronist(a|i) delegat(o|i) omologo " +
    "collega titolare numero portavoce uomo donna funzionari(o|a|) font(e|i) espert(o|i|a) analist(a|i) " +
    "osservator(e|i) testimon(e|i) diplomatic(o|i) autorità rappresentant(e|i) leader cap(o|i) president(e) " +
    "premier ministr(o|a|i) ministero cancelliere segretari(o|a) ambasciat(ore|rice) generale colonnello " +
    "comandante govern(o|i) esercito opposizione deputat(o|i) senator(e|i) parlamento partit(o|i) " +
    "mission(e|i) inviat(o|a) consigliere dirett(ore|rice) commissari(o|a) commissione procura(|tore) " +
    "polizia militari ribelli separatisti filorussi attivisti manifestanti giornalist(a|i) vescovo papa re " +
    "regina principe sindaco governatore vicepresidente viceministro sottosegretario dipartimento " +
    "amministrazione alleanza coalizione paes(i|e) stati forze dirigent(i|e) alt(o|i) altri tutti " +
    "organizzazione agenzia servizi(o|) intelligence popolazione gruppo società azienda avvocato storico " +
    "politologo politic(o|i) sindacat(o|i) dimostranti oppositor(e|i) abitanti residenti parlamentari legislatori " +
    "inquirenti operatori",
  sources: "font(e|i) persone",
  pronouns:
    "nessuno lui lei egli ella esso essa loro essi esse quest'ultimo quest'ultima costui costei colui colei coloro quello " +
    "quella questi questa entrambi ambedue",
  latter: "quest'ultim(o|a)",
  officials: "(diplomatic|funzionari|politic|espert)(o|a) esponente leader dirigente analista",
  again: "(la_|)(stess|medesim)a_fonte (lo_|)stesso_(diplomatico|funzionario)",
  definites: "il lo la l l'",
  indefinites: "un un(o|a|') qualche altr(o|a|i)",
  gerundEndings: "(a|e)ndo(|si|lo|la|li|le|ne|gli|ci)",
  progressives: "sta(|nno|va|vano)",
  quantities: "alcun(i|e) altr(i|e) molt(i|e) poch(i|e) tutt(i|e)",
  pluralVerbs: "no ro",
  singular: "il lo la un(|o|a|') quest(o|a) que(l|llo|lla)",
  plural: "i gli le quest(i|e) que(i|gli|lle) alcun(i|e) due tre",
  perfectIsPast: true,
  timeClauses: "quando appena finché qualora una_volta_che nel_momento_in_cui fino_a_quando a_meno_che",
  pairs: "i_due le_due entramb(i|e)",
  personalPronouns: "lui lei egli ella costui costei",
  bodyPronouns: "esso essa loro essi esse entrambi ambedue",
  relatives: "che cui quale quali chi",
  questions: "chi",
  adverbs:
    "proprio giusto appunto dunque pertanto perciò dapprima anzitutto innanzitutto altrimenti difatti " +
    "viceversa semmai forse magari certo perlopiù sinora finora tuttora dopodiché anzi addirittura almeno " +
    "oltretutto eppure ieri oggi domani allorché quest'oggi poi anche inoltre infine infatti però tuttavia " +
    "già ancora sempre invece quindi stamattina stamani stamane stasera pure persino perfino appena mai " +
    "così intanto subito ormai allora altresì peraltro insomma " +
    "prima dopo ora adesso spesso quasi solo soltanto " +
    "comunque piuttosto insieme assieme più lunedì martedì mercoledì giovedì venerdì sabato domenica",
  verbEndings: "ò isce iscono rebbe rebbero rà ranno arono erono irono avano evano ivano",
  adverbPhrases:
    "in_(più|diverse|varie)_occasioni in_questa_occasione a_più_riprese nella_stessa_occasione " +
    "in_quell'occasione da_tempo a_lungo con_(forza|fermezza|chiarezza|soddisfazione) in_modo_chiaro " +
    "senza_mezzi_termini per_prim(o|a) (tra|fra)_le_altre_cose (tra|fra)_l'altro " +
    "in_(conclusione|sostanza|sintesi|merito|risposta|apertura|chiusura|proposito|particolare|precedenza|seguito) " +
    "in_(tal|questo)_senso a(|l)_riguardo al_contrario di_(conseguenza|nuovo) (per|in)_tutta_risposta " +
    "a_(margine|caldo) in_un_(secondo|primo)_momento poco_(dopo|prima) subito_dopo a_stretto_giro " +
    "in_(nott|giorn|ser|mattin)ata nelle_(scorse|ultime)_ore in_queste_ore negli_ultimi_giorni " +
    "nei_giorni_scorsi più_(volte|tardi) nel_frattempo a_(sua|loro)_volta a_(tal|questo)_proposito " +
    "(pochi|alcuni|diversi|qualche)_(minuti|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno)_fa " +
    "per_la_prima_volta (da|per)_parte_sua dal_canto_(suo|loro) ancora_una_volta al_contempo " +
    "allo_stesso_tempo a_gran_voce per_ora",
  settings:
    "a(|l|d|llo|lla|ll'|i|lle|gli) in ne(l|lla|ll'|llo|i|lle|gli) dopo durante davanti da(|l|lla) su(|l|lla) " +
    "parlando presso",
  adverbEndings: "mente",
  clitics: "si c' gli le lo la li ne ci vi mi ti l' s' se me te ce ve glielo",
  impersonals: "si",
  omitsSubjects: true,
  namesModify: false,
  negations: "non né mai nessuno",
  determiners:
    "il lo la l' i gli le un(|o|a|') entramb(i|e) quest(o|a|i|e) que(l|llo|lla|ll'|i|gli|lle) ogni alcun(i|e) molt(i|e) poch(i|e) " +
    "divers(i|e) var(i|ie) tutt(i|e) altr(i|e) due tre quattro cinque sei sette otto nove dieci " +
    "su(o|a|oi|e) loro nostr(o|a) stess(o|a)",
  prepositions:
    "quanto a(|d) (a|ne|su|da)(l|llo|lla|ll'|i|gli|lle) in con col su per tra fra da durante dopo prima " +
    "contro verso presso senza attraverso tramite mediante circa entro oltre sotto sopra davanti dietro " +
    "fino lungo nonostante malgrado",
  prepositionPhrases:
    "(grazie|rispetto|oltre|in_seguito|accanto|di_fronte|vicino|davanti)_a(|d|l|llo|lla|ll'|i|gli|lle) " +
    "(a_causa|nel_corso|da_parte|al_termine|in_occasione|in_vista)_d(i|el|ello|ella|ell'|ei|egli|elle) " +
    "(per_quanto_riguarda|per_via_di|in_quanto_a)",
  genitives: "di d' de(l|llo|lla|ll'|i|gli|lle)",
  conjunctions: "e ed ma però mentre o oppure né bensì",
  subordinators:
    "quando se poiché perché dopo mentre sebbene benché anche affinché qualora siccome nonostante dato " +
    "dopoché finché prima visto considerato dove",
  verbs:
    "è sono era(|no) sarà saranno sarebbe fu(|rono) sia(|no) ha(|nno) aveva(|no) avrà avranno avrebbe(|ro) " +
    "p(uò|ossono|oteva|ossa|ossano) (pot|dov)rebbe(|ro) vuole vogliono voleva vorrebbe dev(e|ono) doveva " +
    "sta(|nno|va|vano) va(|nno) v(iene|engono) " +
    "(rest|sembr|arriv|trov|incontr|torn|riport|risult|rappresent|riguard)a(|no) rimane appare part(e|ono) " +
    "(mett|prend|ved|ricev|emerg|serv|preved|permett)(e|ono) sa(|nno) d(à|anno) t(iene|engono) " +
    "succede cade chiude apre inizia finisce diventa passa porta guida segue accoglie trapela occorre " +
    "bisogna val(e|gono) esist(e|ono) costituisce consent(e|ono) dipende spetta significa " +
    "(lavor|gioc|rischi|tent|aument|compr|guadagn|lasci|aspett|aiut|cominci|utilizz|cambi|funzion|mangi|evit|" +
    "affront|ospit)a(|no) (viv|vinc|cresc|corr|vend|spend|attend|uccid|scopr|combatt|nasc|scend|accad|riesc)(e|ono) " +
    "(con|ot|man)t(iene|engono) perde muore avviene " +
    "(potr|dovr|andr|verr|far)(à|anno) (vorr|bisogner|dar|terr|rester)à pare paiono fosse(|ro) avesse(|ro) " +
    "debba(|no) faccia(|no) abbia(|no) venga(|no)",
  elides: true,
};
