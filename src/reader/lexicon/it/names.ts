import type { NameWords } from "../../names/words/name-words.ts";
import { italianBodies } from "./bodies.ts";

/** The Italian names and words that show which actor is meant. */
export const italianNames: NameWords = {
  nameEndings: "",
  agreementEndings: "",
  adjectiveEndings: "c(o|a|i|he|hi) g(o|a|i|he|hi) i(o|a||e) (o|a|i|e) (e|i) it(a|i|e) ot(a|i|e) tr(a|i|e)",
  locatives:
    "in da dal dalla presso attorno intorno nei nell(|a) nel per verso (lascia|visita)(re|to) raggiunto " +
    "raggiungere lungo sulla su fra dell'aeroporto capitale via",
  deeds:
    "respint rifiutat bocciat rigettat declinat accolt accettat approvat propost avanzat annunciat chiest richiest offert " +
    "presentat lanciat appoggiat sostenut criticat condannat impost decis ignorat salutat",
  datives: "a ad",
  directions: "a ad",
  transfers:
    "trasm consegn invi rispo risp chied chies offr offer propo vicin alleat fedel ostil sostegn appogg " +
    "aiut concess conced impo impon accus rivol rinfacc ricord dett dice dato fornit forn vend vendut " +
    "serv spett contrar oppost oppon piac grazie davanti insieme rispetto ultimatum appell messagg lettera " +
    "minacc avvert monit attribu rimprover permett promess promett legat ribad sanzion spinge spint conven " +
    "bast cost",
  agents: "da dal",
  genitives: "di del(|l) dell(a|e|o) dei degli d al all(|a|e|o) ai agli presso in per nel nella",
  placeNouns:
    "donn uomo uomini ragazz cittadin galler cinetec bibliotec teatr giornal quotidian tifos squadr " +
    "quartier comun governator zona area cattedral monaster hotel albergo residenz sinagog ghetto bar " +
    "caffè scuol istitut accadem accord aeroport areoport ambasciat ambasciator capital centr cittad città " +
    "cielo cieli conferenz dichiarazion distrett est forum g20 g7 incontr memorandum nord notte oblast " +
    "ovest palazz parlament patto periferi piazz port process protocoll provinc region riunion sed sindac " +
    "stazion strad sud summit trattat universit vertic abitant sobborg patriarc porte arcivescov vescov " +
    "corte tribunal procur procurator borsa metropolitan metro formato torre moschea chiesa museo rettor " +
    "aeroscal scalo vie municip prefett polizia ospedal carcer giornat maratona festival olimpiad colloqui " +
    "negoziat battagli assedi bombardament caduta presa",
  determiners:
    "il lo la l i gli le un uno una suo sua loro (quest|stess|nuov|propri|quell)(a|o) allora " +
    "(alcun|altr|divers)(e|i) vari due tre ogni qualche quel molti numerosi",
  offices: `
President;presidente presidentessa presidente_del_consiglio_d'europa presidente_del_consiglio_di_sicurezza presidente_del_consiglio_regionale presidente_del_consiglio_comunale presidente_del_consiglio_nazionale presidente_del_consiglio_federale presidente_del_consiglio_superiore capo_dello_stato capo_di_stato capo_dello_stato_maggiore
Prime Minister;primo_ministro prima_ministra premier presidente_del_consiglio presidente_del_consiglio_dei_ministri capo_del_governo capo_di_governo capo_dell'esecutivo
Chancellor;cancellier(a|e)
Foreign Minister;cap(a|o)_della_diplomazia responsabile_della_diplomazia titolare_della_farnesina capo_della_farnesina numero_uno_della_farnesina responsabile_degli_esteri
Secretary of State;segretari(a|o)_di_stato
Minister;ministr(a|o) titolare responsabile
Deputy Minister;(viceministr|sottosegretari)(a|o) vice_ministr(a|o) vice-ministro vice-primo_ministro vicepremier vice_premier
Vice President;vicepresidente vice_presidente vice-presidente
Secretary General;segretari(a|o)_generale vicesegretario_generale
?Secretary;segretari(a|o)
High Representative;alt(a|o)_rappresentante alto_commissario capo_della_politica_estera responsabile_della_politica_estera
Spokesperson;portavoce addett(a|o)_stampa segretario_stampa segretario_per_la_stampa
?Ambassador;ambasciatore ambasciatrice console rappresentante_permanente rappresentante
?Counterpart;omolog(a|o) collega
?Envoy;inviat(a|o) inviato_speciale emissario mediatore negoziatore capo_negoziatore capo_dei_negoziatori
?Leader;leader capo numero_uno numero_due guida guida_suprema uomo_forte presidente_ad_interim
?Commander;comandante comandante_in_capo capo_di_stato_maggiore capo_delle_forze_armate generale colonnello ammiraglio maresciallo
?Governor;governatore governatrice sindac(a|o)
Member of Parliament;(deputat|eurodeputat)(a|o) senatore senatrice parlamentare speaker
?Director;direttore direttrice direttore_generale amministratore_delegato commissari(a|o) procuratore procuratore_generale procuratrice
?Adviser;consiglier(a|e) consigliere_per_la_sicurezza_nazionale assistente collaboratore
?Official;funzionari(a|o) diplomatico incaricato_d'affari ufficiale militare
?Person;candidat(a|o) esponente politico oppositore attivista analista politologo ispettore ispettrice ricercatore ricercatrice professore professoressa economista storico avvocato fondatore fondatrice relatore relatrice esperto giornalista
?King;re regina sovrano principe principe_ereditario emiro sultano imperatore papa pontefice patriarca metropolita cardinale dittatore zar ayatollah
`,
  bodies: `
Ministry;ministero dicastero
Government;governo esecutivo gabinetto amministrazione regime
?Parliament;parlamento camera senato assemblea duma
?Presidency;presidenza ufficio_del_presidente ufficio_presidenziale ufficio
?Press Service;servizio_stampa ufficio_stampa sala_stampa
Embassy;ambasciata
General Staff;stato_maggiore
?Diplomacy;diplomazia mission(e|i) delegazione rappresentanza parte
?Army;esercito marina aviazione aeronautica intelligence polizia difesa forza_aerea
?Party;partito opposizione maggioranza
Central Bank;banca_centrale
`,
  groups: `
Authorities;autorità
Officials;funzionari delegazioni ufficiali dirigenti esponenti diplomatici politici ministri presidenti leader rappresentanti deputati senatori negoziatori capi_di_stato capi_di_governo consiglieri generali
?Forces;forze forze_armate truppe militari soldati servizi_segreti servizi milizie
Sources;font(e|i)
?Rebels;ribelli separatisti insorti manifestanti
`,
  departments: `
Foreign;ester(i|o) affari_esteri relazioni_esterne
Defence;difesa
Interior;intern(i|o) affari_interni
Finance;finanz(a|e) tesoro economia_e_finanze economia_e_delle_finanze
Economy;economia sviluppo_economico affari_economici industria
Justice;giustizia
Health;salute sanità
Energy;energia ambiente_e_energia transizione_ecologica
Education;istruzione educazione università
Agriculture;agricoltura politiche_agricole
Transport;trasporti infrastrutture
Trade;commercio commercio_estero commercio_internazionale
Environment;ambiente
Culture;cultura beni_culturali
Labour;lavoro
Security;sicurezza sicurezza_nazionale sicurezza_interna politica_estera politica_estera_e_di_sicurezza emergenze situazioni_di_emergenza
European Affairs;affari_europei politiche_europee
Oil;petrolio
Natural Resources;risorse_naturali
Water;acqua risorse_idriche
Communications;comunicazioni
Information;informazione
Science;ricerca
Tourism;turismo
Digital;transizione_digitale digitale
Planning;pianificazione
Development;sviluppo sviluppo_regionale cooperazione
Reintegration;reintegrazione
Unification;unificazione
Social Affairs;affari_sociali politiche_sociali
Sport;sport
`,
  qualifiers:
    "ex già vice ad interim uscente designato neo eletto in carica stampa speciale generale " +
    "(suprem|aggiunt|nuov|filoruss)(a|o) permanente straordinario provvisorio federale nazionale capo " +
    "storico separatist(a|e|i) (local|regional|militar|ufficial|occidental)(e|i) civili alt(i|o) ombra " +
    "europei competenti centrale",
  formers: "ex già designat(o|a) elett(o|a)",
  titles:
    "signor(|a) sig (dottor|professor)(|essa) dott on onorevole amb ing avv amm sen generale gen colonnello maresciallo " +
    "ammiraglio prof avvocato don padre papa monsignor cardinale re sir lord sceicco principe mullah " +
    "ayatollah imam compagno capitano tenente maggiore presidente ministro premier segretario senatore " +
    "giornalista analista attivista amministrazione dissidente oppositore lady mr san dittatore " +
    "miliardario imprenditore oligarca scrittore politologo esperto storico collega figlio moglie marito " +
    "fratello sorella candidato rivale",
  notPersons:
    "secca baia altopiano penisola deserto pianura delta foresta passo alture mar mare " +
    "(mont|legg|paes|unit)(e|i) lago fiume isol(a|e) golfo stretto valle villa palazzo piazza via viale " +
    "corso (port|democratic|suprem|bianc)(a|o) castello ponte torre teatro stadio aeroporto base costa " +
    "capo oceano canale asia europa africa america oriente occidente medio vicino estremo nord sud est " +
    "ovest centro consiglio commissione comitato banca corte camera senato parlamento ministero " +
    "dipartimento ufficio agenzia partito movimento fronte unione lega alleanza patto trattato accordo " +
    "protocollo carta costituzione decreto università istituto scuola accademia museo fondazione " +
    "associazione organizzazione federazione repubblica regno (stat|ann)(i|o) impero guerra pace giornata " +
    "premio nobel coppa giochi olimpiadi festival forum summit vertice conferenza congresso assemblea " +
    "nazioni forze esercito marina guardia polizia corpo brigata battaglione reggimento gennaio febbraio " +
    "marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì " +
    "giovedì venerdì sabato domenica natale pasqua san(|ta|to) dio foto anche nato corriere ansa tv radio " +
    "mondo news times street house socialista comunista liberale popolare nazionale internazionale " +
    "centrale generale nero rosso baltico mediterraneo caucaso balcani crimea donbass siberia gaza " +
    "cisgiordania verdi esteri difesa interno finanze sicurezza covid articolo quando dopo",
  sources:
    "quotidiano giornale agenzia settimanale rivista testata emittente rete televisione tv radio sito " +
    "portale secondo (riporta|pubblica)(|to) riferisce scrive rivela riferito cita(|ta|ti|to|ndo) " +
    "intervista racconta",
  routes: "capital vol tren rott tratt autostrad lin ferrovi colleg",
  partners: "con",
  views: "",
  compounds:
    "(accademi|isol)(a|e) banca bankitalia università golfo mar mare stretto canale istituto museo teatro " +
    "banco penisola lago fiume monte coppa giro gran circolo casa biblioteca",
  speaking:
    "ha hanno è aveva dice afferma dichiara sostiene aggiunge spiega sottolinea ricorda annuncia chiede " +
    "commenta conclude scrive secondo disse risponde ribadisce avverte osserva denuncia accusa replica " +
    "precisa conferma nega incontra propone respinge condanna critica accetta promette minaccia si avrebbe sarà era ringrazia",
  unlistedBodies: italianBodies,
};
