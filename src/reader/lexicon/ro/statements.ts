import type { StatementWords } from "../../statements/words/statement-words.ts";

/** The Romanian words that report statements. */
export const romanianStatements: StatementWords = {
  conjugations: {
    a: { finite: "ă a au ase aseră", participles: "at(|ă|e) ați", gerunds: "ând" },
    ez: { finite: "ează a au ase aseră", participles: "at(|ă|e) ați", gerunds: "ând" },
    iez: { finite: "iază ia iau iase iaseră", participles: "iat(|ă|e) iați", gerunds: "iind" },
    esc: { finite: "ește esc ea eau ise iseră", participles: "it", gerunds: "ind" },
    ui: { finite: "uiește uiesc uia uiau uise uiseră", participles: "uit", gerunds: "uind" },
  },
  cues: [
    {
      act: "assert",
      verbs: {
        a:
          "afirm clarific confirm consider constat declar evoc explic exprim indic manifest observ " +
          "accentu reafirm reconfirm remarc specific",
        ez: "argument estim evalu mențion not opin preciz preconiz punct relat reiter semnal specul",
        iez: "aprec detal evidenț sublin",
        esc: "amint lămur mărturis povest reamint",
        ui: "băn",
      },
      finite:
        "spun(|e|ea|eau) spuse(|se|seră) zic(|e|ea) zise(|ră) arată arăta(|u) cred(|e|ea|eau) " +
        "recuno(aște|sc|ștea) admit(|e|ea) scri(e|u|a) dezvăluie dezvăluia presupune " +
        "relevă",
      participles:
        "spus zis arătat crezut recunoscut admis scris dezvăluit presupus " + "întărit proclamat postat",
      gerunds:
        "spunând zicând arătând recunoscând admițând scriind dezvăluind exprimându-și " + "manifestându-și",
      phrases:
        "(e|este|sunt)_de_părere este_convin(s|să) sunt_convinși este_sigur " +
        "(a_ținut|a_dorit|a_vrut|s-a_limitat|s-a_grăbit|nu_s-a_ferit|nu_a_ezitat|n-a_ezitat)_să_(precizeze|sublinieze|" +
        "reamintească|amintească|menționeze|spună|afirme|declare|adauge|anunțe|explice|dea_asigurări) a(|u)_atras_atenția atra(ge|g)_atenția " +
        "atrăgând_atenția a_(dat|lăsat)_de_înțeles a_lăsat_să_se_înțeleagă " +
        "a_vorbit_despre_faptul s-a(|u)_lăudat " +
        "a(|u)_scos_la_iveală scot_la_iveală scoate_la_iveală a(|u)_emis_(o_declarație|un_comunicat)",
    },
    { act: "assert", verbs: { ez: "motiv" }, clausal: true },
    {
      act: "assert",
      objectAct: "demand",
      infinitiveAct: "demand",
      verbs: { a: "insist" },
      finite: "pretin(de|d|dea|deau)",
      participles: "pretins",
      gerunds: "pretinzând",
      links: "pentru asupra",
    },
    {
      act: "assert",
      objectAct: "support",
      finite: "susțin(|e|ea|eau)",
      participles: "susținut",
      gerunds: "susținând",
    },
    {
      act: "assert",
      phrases: "s-a(|u)_(declarat|arătat|pronunțat) s-a_zis se_(declară|pronunță)",
      gerunds: "declarându-se arătându-se",
      predicate: true,
    },
    {
      act: "assert",
      verbs: { a: "asigur", ez: "garant" },
      phrases: "a_dat_asigurări",
      tells: true,
      markedAct: "pledge",
      marks: "va vor vom",
    },
    {
      act: "deny",
      verbs: { a: "infirm neg" },
      finite: "neagă dezmint(|e) dezmințea",
      participles: "dezmințit",
      gerunds: "dezmințind",
      object: true,
    },
    {
      act: "deny",
      objectAct: "reject",
      finite: "exclud(|e|ea)",
      participles: "exclus",
      gerunds: "excluzând",
      object: true,
      markedAct: "reject",
      marks: "să va vor",
    },
    {
      act: "announce",
      verbs: { a: "anunț comunic", ez: "raport", esc: "vest" },
      finite: "transmi(te|t|tea|sese) hotărăște",
      participles: "transmis",
      gerunds: "transmițând",
      phrases: "a(|u)_dat_publicității a(|u)_făcut_cunoscut",
    },
    { act: "assert", objectAct: "announce", phrases: "nu_exclud(|e) (nu_|n-)a(|u)_exclus" },
    { act: "announce", verbs: { ez: "inform" }, tells: true },
    {
      act: "pledge",
      finite: "promi(te|t|tea|teau|sese|seseră)",
      participles: "promis",
      gerunds: "promițând",
      phrases: "s-a(|u)_angajat se_angajează",
      verbs: { a: "jur" },
    },
    {
      act: "appeal",
      verbs: { a: "îndemn recomand", ez: "încuraj pled", ui: "sfăt" },
      finite: "îndeamnă roagă invocă cheamă",
      participles: "rugat invocat chemat",
      gerunds: "rugând chemând",
      phrases: "a(|u)_făcut_apel fac(|e)_apel făcând_apel a(|u)_lansat_un_apel lansează_un_apel",
      links: "la pentru",
    },
    {
      act: "appeal",
      verbs: { a: "solicit" },
      finite: "cer(|e|ea|eau) ceruse(|ră)",
      participles: "cerut",
      gerunds: "cerând",
      markedAct: "demand",
      marks:
        "reven- retra- retrag- înceteze opreasc- elibere- respect- revoc- anul- reconsider- ridic- scuz- demisi- restitu- eliberar-",
    },
    {
      act: "demand",
      verbs: { a: "ordon revendic", ez: "som" },
      finite: "exige impun(|e)",
      participles: "impus",
    },
    {
      act: "demand",
      phrases: "a(|u)_(dat|adresat|lansat|transmis)_un_ultimatum (dă|dau|adresează|lansează)_un_ultimatum",
      whole: true,
    },
    {
      act: "propose",
      clauseAct: "assert",
      verbs: { ez: "suger" },
    },
    {
      act: "propose",
      finite: "propun(|e|ea|eau)",
      participles: "propus",
      gerunds: "propunând",
    },
    {
      presents: true,
      verbs: { a: "avans înaint lans prezent public", ez: "formul", esc: "reînno" },
      finite: "depun(|e) face",
      participles: "depus făcut",
      phrases: "a(|u)_(venit_cu|pus_pe_masă)",
      quoteOnly: true,
    },
    {
      act: "offer",
      finite: "ofer(ă|ea|eau)",
      participles: "oferit",
      gerunds: "oferind",
      phrases: "s-a(|u)_oferit se_oferă",
    },
    { act: "appeal", infinitiveAct: "assert", verbs: { a: "sper" } },
    { act: "invite", infinitiveAct: "appeal", verbs: { a: "invit" }, links: "la" },
    {
      act: "accept",
      verbs: { a: "accept aprob ratific" },
      finite: "consimte",
      participles: "consimțit",
      phrases: "(este|sunt|a_fost|au_fost)_de_acord și-a_dat_acordul (a|au)_spus_da",
      whole: true,
    },
    { act: "accept", jointAct: "agree", participles: "convenit" },
    { act: "agree", phrases: "a(|u)_(ajuns_la_un|căzut_de)_acord", whole: true },
    {
      act: "reject",
      verbs: { a: "declin refuz" },
      finite: "resping(|e|ea)",
      participles: "respins(|ă|e)",
      gerunds: "respingând",
      phrases: "nu_(va_|vor_|vom_|)accept(a|ă|ăm)",
    },
    {
      act: "support",
      verbs: { a: "felicit salut" },
      finite: "laudă aplaudă sprijin(|ă|ea|eau) mulțum(ește|esc|ea|eau)",
      participles: "lăudat aplaudat sprijinit",
      gerunds: "lăudând mulțumind",
      phrases: "a(|u)_mulțumit",
      quoteOnly: true,
    },
    { act: "regret", verbs: { a: "regret" }, phrases: "(este|sunt|era|erau)_îngrijora(t|tă|ți|te)" },
    { act: "reject", phrases: "(a|au)_spus_nu spun(|e)_nu (a|au)_opus_un_refuz", whole: true },
    { act: "accept", phrases: "(a|au)_dat_undă_verde", whole: true },
    {
      act: "criticize",
      verbs: { ez: "protest" },
      phrases:
        "(a|au)_pus_la_îndoială (a|au)_primit_cu_(scepticism|rezerve|răceală) (a|au)_exprimat_rezerve " +
        "(a|au)_formulat_critici",
      whole: true,
    },
    {
      act: "oppose",
      whole: true,
      phrases:
        "se_opun(|e) s-a(|u)_opus opunându-se se_împotriv(ește|esc) s-a(|u)_împotrivit (este|sunt)_împotriva nu_(este|sunt|e)_de_acord",
      quoteOnly: true,
    },
    {
      act: "vote",
      whole: true,
      verbs: { ez: "vot" },
      phrases: "s-a(|u)_abținut se_abțin(|e)",
      quoteOnly: true,
    },
    {
      act: "criticize",
      verbs: { a: "condamn contest critic denunț", ez: "etichet reproș" },
      finite: "deplâng(|e)",
      participles: "deplâns",
    },
    {
      act: "criticize",
      gerunds: "plângându-se",
      phrases: "s-a(|u)_plâns se_plâng(|e)",
      links: "de",
    },
    {
      act: "criticize",
      verbs: { a: "calific", ez: "catalog", esc: "num denum" },
      finite: "descri(e|u)",
      participles: "descris",
      gerunds: "descriind",
      judges: true,
    },
    {
      act: "accuse",
      verbs: { a: "acuz", esc: "învinovăț", ui: "învin" },
      links: "de",
    },
    {
      act: "warn",
      verbs: { ez: "atențion avertiz" },
      finite: "previne preveni temea",
      participles: "prevenit",
      gerunds: "prevenind",
      phrases:
        "se_tem(|e|ea|eau) s-a(|u)_temut a_tras_un_semnal_de_alarmă trage_un_semnal_de_alarmă (și-a_exprimat|își_exprimă)_temerea",
      links: "asupra",
    },
    { act: "accuse", phrases: "(a|au)_adus_acuzații au_(schimbat|făcut_schimb_de)_acuzații", whole: true },
    { act: "threaten", verbs: { a: "ameninț" }, whole: true },
    {
      finite: "între(abă|ba|bă)",
      participles: "întrebat",
      gerunds: "întrebând",
      phrases: "(a_vrut|vrea)_să_știe",
      asks: true,
      quoteOnly: true,
    },
    {
      verbs: { ez: "complet" },
      finite: "ad(augă|ăugă|ăuga|ăugau)",
      participles: "adăugat",
      gerunds: "adăugând",
    },
    {
      verbs: {
        a: "adres continu exclam repet replic ripost scand strig",
        ez: "cit coment concluzion ironiz reacțion rezum",
        esc: "glum șopt vorb",
      },
      finite: "răspun(de|d|dea|deau) răspunse(|ră) încheie conchi(de|d)",
      participles: "răspuns încheiat conchis",
      gerunds: "răspunzând încheind conchizând",
      phrases:
        "s-a_exprimat s-a(|u)_adresat (|îi_|le_)aparține " +
        "(|a_|au_)pledat_(|ca_)(|ne)vinovat(|ă|ți|e) pledează_(|ca_)(|ne)vinovat(|ă|ți|e) își_propun(|e|ea) și-a(|u)_propus",
      quoteOnly: true,
    },
  ],
  homographs:
    "cred cer invită arată scriu critica nota replica continua scrie observa informa comunica indică oferă " +
    "impun descrie numește sprijin",
  auxiliaries: "a au ar am (i-|s-|l-|le-|și-|ne-|n-|mi-|v-)a(|u|r) ți-a aș fi",
  passives: "este e sunt era erau fost fusese(|ră) fi fiind fie",
  complementizers: "că cum dacă",
  infinitiveLinks: "să de_a",
  purposes: "(pentru|spre|fără)_a(|-i|-și|-l|-o|-le|-mi|-ne|-vă)",
  splitLink: "ca să",
  infinitiveEndings: "",
  keepsLink: true,
  judgements: {
    criticize:
      "ignorat insuficient neserio prematur nerezonabil nerealist negativ arogan ipocrit inaccept ilegal rușin greșeal greșit eroare absurd iresponsabil crim terorist provocar amenințar pericul nedrept barbar " +
      "inadecvat minciun șantaj trădare farsă propagand genocid neprieten pirat tiran brutal scandal cinic",
    oppose: "împotriv",
    regret: "îngrijorat",
    support: "util pozitiv important istoric constructiv curaj excelent prieten favorabil",
  },
  stances: {
    support: "interes sprijin susțin solidarit aprecier recunoștin satisfacți",
    regret: "îngrijor regret preocup compasiun",
    criticize: "condamn dezaprob indign nemulțumir dezacord",
    oppose: "opoziți",
    announce: "disponibilit",
    pledge: "angajament",
    appeal: "apel speranț",
    warn: "avertism",
    assert: "importan necesit nevoi convinger încreder dorinț hotărâr poziți",
  },
  actNouns: {
    demand: "revendicar ultimatum",
    appeal: "apelul cerere cererii solicitare",
    propose: "propuner contrapropuner",
    offer: "ofert",
    invite: "invitați",
    pledge: "promisiun angajamentul",
    announce: "anunțul",
    threaten: "amenințarea",
  },
  planNouns:
    "plan(|ul|ului|uri|urile|urilor) proiect(|ul|ului|e|ele|elor) inițiativ(ă|a|e|ei|ele|elor) ide(e|ea|i|ii|ile|ilor)",
  made: "(făcut|prezentat|avansat|formulat|lansat|înaintat|elaborat|adresat|publicat|transmis|propus|oferit|sugerat)(|ă|e|i)",
  foresees:
    "preve(de|dea|d) presupu(ne|nea) inclu(de|dea|d) stabil(ește|ea) stipulează cere propun(e|ea) vizează cuprinde",
  towards: "către spre pe",
  modals:
    "va vor voi vom vei veți ar aș poate pot putea putem a-(i|și|l|o|le|mi|ți|ne|vă) (i-|s-|l-|le-|și-|ne-|n-|mi-|v-)ar",
  futures: "va vor intenționează",
  hearsay: "ar",
  ownFutures: "voi vom intenționăm",
  ownAuxiliaries: "am",
  obliges: "trebuie",
  advises: "trebui",
  ready: "gata dispus pregăti deschis",
  permits: "permi lăsa toler îngădui",
  requests: "cer solicit",
  receiving: "primit primește",
  courtesies: "condolean felicit explicați coment scuz detal mulțumir rugăciun",
  attitudes: "calm rețin moderați pruden răbdar flexib",
  accusations: "acuzați insinu",
  claims: "ide ipotez tez afirmați",
  firstPersons: "noi eu",
  ownSpeech:
    "eu am aș vom cred sper suntem eram aveam avem putem vrem dorim știm credem facem vorbim spunem îmi mă ne noștri mei --am " +
    "--aș m-- mi-- ne-- -zăm -tăm -uăm",
  authorWords:
    "cum prezentăm (rea|a)mintim menționăm precizăm notăm relatat scris întrebat contactat vedea puteți urmăriți abon- cititor-",
  ownWords: "său sa săi sale nostru noastră",
  answers: "răspund coment",
  openings: {
    reject: "respingem resping refuzăm nu_(va|vom|voi|putem)_accepta nu_accept(ă|ăm)",
    appeal: "cer(em|) solicit(ăm|) fac(em|)_apel îndemnăm invităm",
    demand: "exigem pretindem insistăm",
    criticize: "condamn(ăm|)",
    oppose: "ne_opunem mă_opun nu_(susținem|susțin|sprijinim)",
    support: "susțin(em|) sprijin(im|) salut(ăm|) suntem_alături",
    announce: "suntem_(gata|pregătiți|dispuși|deschiși) sunt_(gata|dispus) am_(decis|hotărât)",
  },
  accordingTo:
    "din_câte potrivit conform în_(opinia|viziunea|accepțiunea) după_cum_a_(declarat|spus|afirmat|precizat) " +
    "după_cum_(afirmă|spune|susține) așa_cum_a_(declarat|spus) din_punctul_de_vedere_al (la|după)_spusele " +
    "după_părerea",
  sinceWhen: "din",
  involving: "cu contra împotriva între dintre asupra despre privind",
  opinion: "pentru",
  theirWords:
    "în_opinia_(sa|lui|ei|lor) după_(spusele_sale|părerea_sa) din_punctul_(său|lui)_de_vedere " +
    "în_viziunea_sa",
  thus: "astfel",
  contents: "câte",
  askedFor: "când unde cine cum ce cât de_ce",
  namedBy:
    "intitulat(|ă|e) (|de)numit(|ă|e) botezat supranumit(|ă) așa-numit(|a|ul|ele|ei) așa-zis(|a|ul) " +
    "film(|ul) cartea roman(|ul) proiectul programul operațiunea sloganul platforma emisiun(ea|ii) " +
    "televiziun(e|ea|ii) radio postul(|ui) (ziar|portal|site-|concern|partid)ul(|ui) agenți(a|ei) publicați(a|ei) compani(a|ei)",
  quotedBy:
    "cita(t|tă|ți|te)_de preluat(|ă|e)_de relatat_de scrie transmit(|e) relatează informează notează anunță " +
    "raportează",
  participleEndings: "t s",
  agreementEndings: "ă e i",
  agents: "de de_către",
  documents:
    "copi(e|a|ei) (comunicat|raport|document|mesaj|text|discurs)(|ul|ului) (document|mesaj)e(|le|lor) rapoarte " +
    "(declar|afirm)ați(e|a|ei|i|ile|ilor) informați(i|ile|ilor) date(|le|lor) surse(|le|lor) " +
    "(avertisment|apel|răspuns|îndemn)ul scrisoare(|a) reacția concluzia promisiunea părerea opinia " +
    "interviu postare(|a) informare celor lista anunț(|ul|ului) pres(a|ei) media " +
    "(sondaj|studiu|articol)(|ul|ului) sondaje(|le|lor) studii(|le|lor) anchet(a|ei|ele) analiz(a|ei|ele) cercetări(|le) " +
    "rezultate(|le|lor) cifrele",
  people:
    "(oficial|general|ofițer)(|ul|i|ii) " +
    "comisara (ambasador|senator|comisar|guvernator|primar|consilier|procuror)(|ul) funcționar(|ul|i) sursă " +
    "surs(e|ele|a) (expert|diplomat|deputat)(|ul) exper(ți|ții) diploma(ți|ții) deputa(ți|ții) " +
    "(analist|jurnalist|activist|separatist)(|ul) (analiș|jurnaliș|activiș|separatiș)ti(|i) observatori " +
    "martor(|ii|i) autorităț(i|ile) purtător(|ul) purtătoarea reprezentan(t|tul|ții|ți) lider(|ul|ii|i) " +
    "șef(|ul|a|ii) președint(e|ele|a) premier(|ul) ministr(u|ul|a) miniștri(|i) minister(|ul) " +
    "prim-ministru(|l) cancelar(|ul) secretar(|ul) ambasadoarea comanda(nt|ntul|mentul) " +
    "guvern(|ul|ele) armata opoziția parlamentul partid(|ul) misiunea trimis(|ul) director(|ul) directoarea " +
    "delegați(a|ile) comisi(a|ile) procuratura poliția militari(|i) rebeli(|i) papa " +
    "vicepreședint(e|ele) adjunctul administrația alianța coaliția țara țările stat(ul|ele) forțele " +
    "servici(ul|ile) agenți(a|i) organizația diplomația demnitar(|ul|ii) politician(|ul) politicieni " +
    "kremlinul executiv(|ul) omolog(ul|a) mae mapn procurori(|i) avocat(|ul|a) avocați(|i) " +
    "(specialist|polițist)(|ul) (specialiș|polițiș)ti(|i) sindicat(|ul|ele) locuitori(|i) localnici(|i) oameni(|i) " +
    "(anchetator|cercetător|judecător|medic|profesor|fermier|antrenor|fondator)(|ul|i|ii) studenți(|i) angajați(|i) " +
    "compani(a|ile) firm(a|ele) critici(|i) fiica fiul soți(a|ei) mama tată(|l) " +
    "(alegător|cetățean|protestatar|susținător|respondent)(|ul) (alegător|protestatar|susținător)i(|i) cetățeni(|i) " +
    "(respondenți|demonstranți|manifestanți|simpatizanți)(|i) majoritatea jumătate",
  backward:
    "(precizarea|declarația|afirmația|mențiunea|propunerea|cererea|solicitarea|confirmarea|dezvăluirea)_a_fost_(făcută|dată|formulată) " +
    "(anunțul|apelul|comentariul|avertismentul|îndemnul)_a_fost_(făcut|lansat) " +
    "cu_aceste_cuvinte (precizările|declarațiile|afirmațiile|propunerile)_au_fost_(făcute|date)",
  sources: "surs(ă|a|e|ele|elor) persoane",
  pronouns:
    "nimeni el ea ei ele dâns(ul|a) acest(a|uia|eia|ora) aceasta aceștia acestea acela aceia primul ultimul " +
    "cel cea cei cele amb(ii|ele) lui lor",
  latter: "aces(ta|tuia|teia)_din_urmă aceasta_din_urmă",
  officials: "(oficial|diplomat|demnitar|politician|lider|expert|analist)ul(|ui)",
  again: "ace(eași_sursă|leiași_surse|lași_oficial) surs(a|ei)_citat(ă|e)",
  indefinites: "un o unui unei alt(|ă|ul) unii alții mulți",
  perfectIsPast: true,
  timeClauses: "când odată_ce îndată_ce imediat_ce până_ce în_momentul_în_care",
  pairs: "cei_doi cele_două amb(ii|ele)",
  personalPronouns: "el ea dâns(ul|a)",
  bodyPronouns: "ei ele aceștia acestea aceia ambii ambele",
  relatives: "care cine ce căruia căreia cărora",
  questions: "cine ce",
  adverbs:
    "ca mai apoi totodată astfel însă totuși deja încă mereu întotdeauna ieri azi astăzi recent ulterior " +
    "anterior clar public formal doar numai nici tot deci așadar practic categoric ferm constant " +
    "direct explicit inclusiv repetat inițial duminică luni marți miercuri joi vineri sâmbătă " +
    "sear(a|ă) diminea(ța|ță) noaptea asemenea mâine acum atunci deocamdată imediat scurt atât bine chiar tocmai aproape adesea uneori",
  verbEndings: "ează ește",
  adverbPhrases:
    "de_asemenea din_nou între_timp la_rândul_(său|ei|lui|lor) în_schimb prin_urmare în_plus " +
    "pe_de_altă_parte pe_de_o_parte de_altfel la_fel și_e(l|a) în_repetate_rânduri " +
    "de_(mai_multe|nenumărate)_ori în_cele_din_urmă pentru_prima_dată pentru_a_(doua|treia|patra|cincea)_oară " +
    "în_(prealabil|replică|premieră|exclusivitate|direct|final|încheiere|particular|special|context) " +
    "în_(acest|același)_context în_același_timp în_acest_(sens|fel) de_cealaltă_parte " +
    "cu_(această_ocazie|acest_prilej) la_final în_mod_(public|repetat|special|clar|deschis) " +
    "(|puțin_)mai_(târziu|devreme) mai_întâi " +
    "în_primul_rând în_al_doilea_rând pe_această_temă la_fața_locului " +
    "cu_(fermitate|tărie) în_termeni_(fermi|duri) pe_scurt cu_toate_acestea de_curând " +
    "încă_o_dată înainte_de_toate cu_alte_cuvinte după_care următoarele_lucruri așa_că",
  settings: "la în pe după din într-un într-o înainte prin printr-un",
  adverbEndings: "",
  clitics: "îi îl o le se își i s l ne vă te mă îmi îți li mi ți ni vi",
  joinedClitics: "și i l o le mi ți ne vă te mă s se",
  impersonals: "se s-a(|u)",
  datives: "i li mi ți ni vi",
  omitsSubjects: true,
  gerundEndings: "ând ind",
  namesModify: false,
  negations: "nimeni nu n-a n-au nici niciodată n-ar",
  determiners:
    "cei cele cel cea un o acest această acești aceste acel acea acei acele unui unei unor mai " +
    "multe câțiva câteva doi două trei patru cinci șase șapte opt nouă zece alți alte alt altă unele " +
    "toți toate fiecare orice",
  prepositions:
    "în la pe cu din de pentru prin spre către până după înainte dintre între printre fără sub peste asupra " +
    "contra despre lângă împotriva datorită într-un într-o dintr-un dintr-o printr-un printr-o " +
    "conform potrivit alături față privind vizând referitor",
  prepositionPhrases:
    "(în_ceea_ce|în_ce|cât)_privește cu_privire_la în_(legătură|raport)_cu referitor_la " +
    "în_(pofida|ciuda|urma|timpul|cadrul|cursul|contextul|numele|fața|prezența|afara) din_(cauza|partea) " +
    "pe_(fondul|lângă) cu_(ocazia|prilejul) la_(finalul|sfârșitul|începutul) odată_cu împreună_cu " +
    "alături_de înainte_de legat_de",
  asides:
    "după_ce în_timp_ce în_contextul_în_care în_condițiile_în_care " +
    "într-un_(interviu|discurs|comunicat|mesaj) într-o_(declarație|conferință|postare|scrisoare|înregistrare)",
  genitiveEndings: "ei ului ilor elor",
  obliqueEndings: "ului ilor elor iei sei țimii ării iunii ății",
  genitives: "căruia căreia cărora al a ai ale de din dintre lui",
  conjunctions: "și dar iar însă ci sau ori",
  additions: "(cât|precum|dar)_și",
  subordinators:
    "când dacă deoarece fiindcă întrucât după deși unde cât decât atunci odată înainte referindu-se vorbind " +
    "întrebat întrebată",
  verbs:
    "este e sunt era erau va vor ar fi fost are au avea aveau poate pot putea trebuie vrea doresc dorește " +
    "stă rămâne rămân ajunge ajung vine vin pleacă face fac ia iau dă dau ține țin întâlnește întâlnesc " +
    "primește primesc vizitează începe încep pare par devine există află găsește merge merg intră s-a s-au " +
    "i-a i-au l-a l-au le-a le-au și-a și-au participă urmează",
  frequentLetter: "ă",
  elides: false,
};
