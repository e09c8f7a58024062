import type { NameWords } from "../../names/words/name-words.ts";
import { romanianBodies } from "./bodies.ts";

/** The Romanian names and words that show which actor is meant. */
export const romanianNames: NameWords = {
  // The tables of names list some names with the Romanian definite article, such as `Uniunea`, and others without it.
  // Therefore, the first ending of an entry, which is the ending in the tables, can include the article.
  nameEndings:
    "iun(ea|ii|e|i) (area|ării|are) ir(ea|ii|e) (anca|ăncii|ancă) ur(tea|ții|te) (artea|ărții|arte) " +
    "c(a|ăi|ii|ei|ă) ag(a|ăi) g(a|ii|ă|ăi) ț(a|ei|ă) ți(a|ei|e) i(a|ei|e) e(ea|ei|ii|e) e(a|i) d(a|ei|ă) " +
    "(a|ei|ă|ăi) el(e|or) il(e|or) tel(e|or) ine(|lor|le) (ul|ului|) u(|l|lui) i(|ul|ului|i|lor) " +
    "e(|le|lor) (ă|a|ei|e) (o|oul|oului|ul|ului) (|ul|ului)",
  agreementEndings: "e(ană|ne) (ă|e)",
  adjectiveEndings:
    "e(an|ană|ni|ne|anul|anului|nilor) i(an|ană|eni|ene|anul|anului|enilor) e(sc|ască|ști|scul) " +
    "ez(|ă|i|e|ul|ului|ilor) u(s|să|și|se|sul|sului|șilor) eș(|ă|i|e) i(t|tă|ți|te|tul|ților) " +
    "o(t|tă|ți|te) o(d|dă|zi|de) (t|tă|ți|te) (|ă|i|e|ul|ului|ilor)",
  locatives: "la în din spre lângă prin peste dinspre înspre orașul(|ui) capital(a|ei) via",
  datives: "",
  transfers: "",
  genitives: "al a ai ale de din de_la la pentru în lui pe",
  placeNouns:
    "femei bărba cetățen ziar cotidian cartier hotel școl institut academi bar club zona zone reședinț " +
    "acord aeroport ambasad capital centr oraș conferinț declaraț forum format memorandum nord palat pact " +
    "piaț port proces protocol regiun reuniun sediu primar gar străz sud summit tratat universit locuit " +
    "patriarh curt tribunal muzeu poliți spital festival vest est negocier bătăli bombard",
  determiners:
    "un o unui une(i|le) lui nou(a|l) același aceeași doi trei mai mulți unii alți alte toți cei cel cea " +
    "acest(|ui) această fost(a|ei|ul|ului) actual(a|ul)",
  offices: `
President;președinte(|i|le|lui) președint(a|ă) preșdintele șef(a|ei|ul|ului)_statului șef_al_statului șef(|ul)_de_stat liderul_de_stat
Prime Minister;prim-ministru(|l|lui) primul-ministru primului-ministru prim(|ul)_ministru prim_ministrul premier(|a|ei|ul|ului) șef(a|ul|ului)_guvernului șeful_executivului șeful_cabinetului
Chancellor;cancelar(|a|ul|ului)
Foreign Minister;șef(a|ei|ul|ului)_diplomației
Secretary of State;secretar(|a|ul|ului)_de_stat
Minister;ministru(|l|lui) ministr(a|ei)
Deputy Minister;viceministru(|l|lui) (vice-ministru|viceprim-ministru)(|l) vicepremier(|ul|ului) adjunctul_ministrului ministrul_adjunct
Vice President;vicepreședinte(|i|le|lui) vicepreședinta
Secretary General;secretar(|ul|ului)_general secretara_generală
?Secretary;secretar(|a|ei|ul|ului)
High Representative;înalt(|ul|ului)_reprezentant înalta_reprezentantă șef(a|ul)_politicii_externe
Spokesperson;purtăto(r|are|rul|area|arei|rului)_(|său_|sa_|lui_|ei_|lor_)de_cuvânt secretar(|ul)_de_presă
?Ambassador;ambasado(r|rul|area|arei|rului) consul(|ul) reprezentantul_permanent
?Counterpart;(omologul|colegul)(|ui) omologul(|ui)_său omoloag(a|ei) omologul(|ui)_sau
?Representative;reprezentant(|a|ul|ului) reprezentantul(|ui)_special
?Envoy;emisar(|ul|ului) (trimisul|negociatorul)(|ui) trimis(|ul)_special mediatorul negociatorul-șef negociatorul_șef
?Leader;(lider|șef)(|a|ei|ul|ului) conducătorul(|ui) liderul_suprem
?Commander;(comandant|general)(|ul|ului) colonelul amiralul șeful_statului_major șeful_armatei mareșalul
?Governor;guvernato(r|rul|area|rului) primarul(|ui) prefectul
Member of Parliament;deputat(|a|ul|ului) senato(r|rul|area|rului) parlamentarul europarlamentar(a|ul) eurodeputatul spicherul speaker(ul|-ul)
?Director;directo(r|rul|area|rului) directorul_general directorul_executiv comisar(|ul|ului|a|ei) procurorul procurorul_general (comisarul_european|comisara_europeană)
?Adviser;consilier(|a|ul|ului) consilierul_pentru_securitate_națională consilierul_prezidențial asistentul
?Official;(oficial|diplomat)(|ul|ului) responsabil(|ul) însărcinatul_cu_afaceri demnitarul(|ui)
?Person;politicianul opozantul activistul analistul analistul_politic politologul (inspector|profesor)(|ul) (cercetăto|raporto)(r|rul|area) economistul istoricul avocatul fondatorul candidat(a|ul) expertul jurnalistul
?King;rege(|le|lui) (regin|pap)(a|ei) prinț(|ul|ului) prințul_moștenitor emirul sultanul suveranul suveranul_pontif patriarhul
`,
  bodies: `
Ministry;minister(|ul|ului)
Ministry of Foreign Affairs;MAE
Ministry of Defence;MApN
Government;guvern(|ul|ului) (executivul|cabinetul|regimul)(|ui) administrați(a|ei)
?Parliament;(parlamentul|senatul|legislativul)(|ui) camera camera_deputaților
?Presidency;președinți(a|ei) administrația_prezidențială administrației_prezidențiale biroul_președintelui
?Press Service;serviciul(|ui)_de_presă biroul_de_presă serviciul_de_comunicare
Embassy;ambasad(a|ei)
General Staff;statul(|ui)_major statul_major_general
Chancellery;cancelari(a|ei)
?Diplomacy;(diplomați|delegați)(a|ei) misiunea reprezentanța partea părții
?Army;armat(a|ei) marina aviația poliția
?Party;partidul(|ui) opoziți(a|ei)
Central Bank;banca_centrală băncii_centrale
`,
  groups: `
Authorities;autorități(|le|lor)
Officials;(oficiali|diplomați|lideri|miniștri)(|i|lor) delegații(|le|lor) responsabili(|i) (președinți|reprezentanți|șefi)(i|lor) deputații senatorii politicienii negociatorii consilierii generalii comandanții șefii_de_stat șefii_de_stat_și_de_guvern
?Forces;(forțel|trupel)(e|or) forțel(e|or)_armate militari(i|lor) soldații serviciile_secrete serviciile_de_informații serviciile
Sources;surs(e|ă|ele|elor) o_sursă
?Rebels;(rebeli|separatiști)(i|lor) protestatarii insurgenții
`,
  departments: `
Foreign;externe(|lor) afaceri(|le|lor)_externe
Defence;apăr(are|area|ării) apărării_naționale
Interior;interne(|lor) afaceri(|lor)_interne
Finance;finanțe(|lor) finanțelor_publice
Economy;economie(|i)
Justice;justiție(|i)
Health;sănăt(ate|ății)
Energy;energie(|i)
Education;educație(|i) învățământului
Agriculture;agricultur(ă|ii)
Transport;transporturi(|lor)
Trade;comerț(|ului) comerțului_exterior
Environment;mediu(|lui)
Culture;cultur(ă|ii)
Labour;munc(ă|ii)
Security;securit(ate|ății) securitate_națională politică_externă afaceri_externe_și_politica_de_securitate situații(|lor)_de_urgență reintegrare
European Affairs;afaceri(|lor)_europene integrării_europene integrare_europeană
Oil;petrol(|ului)
Natural Resources;resurselor_naturale
Communications;comunicațiilor
Information;informațiilor
Science;cercet(are|ării)
Digital;digitaliz(are|ării)
Infrastructure;infrastructur(ă|ii)
Development;dezvolt(are|ării) dezvoltării_regionale
Reintegration;reintegrării
Social Affairs;afacerilor_sociale protecției_sociale
`,
  qualifiers:
    "fost(|a|ul) ex (interimar|adjunct|special)(|ă) în exercițiu funcție ales aleasă permanent general " +
    "federal național suprem prezidențial prim desemnat (separatist|prorus)(|e) locale regionale militare " +
    "rangul înal(t|ți) principal de_rang_înalt occidentali europeni actual autoproclamat(|ei) centrale",
  formers: "fost(|a|ul|ei|ului) ex ales aleasă desemnat(|ă)",
  titles:
    "(domnul|omologul|colegul)(|ui) (doamn|administrați)(a|ei) dl dna dr dlui lui amb acad gen col lt cpt sen general(|ul) colonelul " +
    "mareșalul profesorul prof avocatul papa părintele cardinalul regele prințul șeicul mullahul " +
    "ayatollahul maiorul căpitanul președintele premierul ministrul jurnalistul analistul politologul " +
    "expertul activistul opozantul dizidentul omologul(|ui)_său deputatul senatorul scriitorul oligarhul " +
    "dictatorul fostul candidatul rivalul soția fiul",
  notPersons:
    "peninsula deșertul câmpia pădurea trecătoarea platoul înălțimile marea mării muntele munții lacul " +
    "râul insul(a|ele) golful strâmtoarea valea vila palatul piața strada bulevardul calea poarta portul " +
    "castelul podul turnul teatrul stadionul aeroportul baza coasta oceanul canalul delta " +
    "(asi|europ)(a|ei) africa america orientul occidentul mijlociu apropiat îndepărtat nord sud est vest " +
    "central(|e|ă) consiliul comisia comitetul banca curtea camera senatul parlamentul ministerul " +
    "departamentul biroul agenția partidul mișcarea frontul uniunea liga alianța pactul tratatul acordul " +
    "protocolul carta constituția legea universitatea institutul școala academia muzeul fundația asociația " +
    "organizația federația republica regatul stat(ul|ele) imperiul războiul ziua anul premiul nobel cupa " +
    "jocurile festivalul forumul summitul conferința congresul adunarea națiunile țările forțele armata " +
    "marina garda poliția corpul brigada batalionul regimentul ianuarie februarie martie aprilie mai iunie " +
    "iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică " +
    "crăciun paște sfânt(a|ul) sfinții dumnezeu foto citește și știri tv radio news times house street " +
    "(democrat|național|internațional|general|suprem)(|ă) democratic socialist comunist liberal popular " +
    "neagră roșie baltică mediterană caucaz balcani crimeea donbas siberia gaza transilvania bucovina " +
    "basarabia unit(|e) externe apărării interne securitate covid articolul după când",
  sources:
    "(cotidianul|ziarul|postul)(|ui) (publicați|revist|agenți)(a|ei) televiziunea site-ul portalul " +
    "potrivit conform cita(t|tă|ți) citând transmite relatează scrie informează anunță notează menționează " +
    "interviu publicate",
  routes: "capital zbor curs tren rut autostrad lini linia",
  partners: "cu",
  views: "",
  compounds:
    "academia accademia banca băncii universit(atea|ății) golful(|ui) marea mării strâmtoarea canalul " +
    "institutul muzeul teatrul peninsula insul(a|ele) cupa televiziunea societatea radio",
  speaking:
    "a au este era spune afirmă declară susține adaugă explică subliniază amintește anunță cere comentează " +
    "scrie potrivit conform răspunde avertizează observă denunță acuză replică precizează confirmă neagă " +
    "va vor consideră crede propune respinge condamnă critică acceptă promite amenință",
  unlistedBodies: romanianBodies,
};
