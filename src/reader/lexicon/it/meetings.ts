import type { MeetingWords } from "../../meetings/meeting-words.ts";

/** The Italian words that report meetings. */
export const italianMeetings: MeetingWords = {
  classes: [
    {
      format: "talks",
      nouns:
        "(incontr|negoziat)(i|o) colloqui(|o) trattativ(a|e) riunion(e|i) faccia-a-faccia bilaterale " +
        "trilaterale dialogo round tornata appuntament(o|i) faccia_a_faccia (cen|colazion)(a|e) pranzo",
      finite: "convoca convocò incontra(|no|va) incontrò incontrarono ricev(e|ono) ricevette accoglie",
      future:
        "incontrerà incontreranno vedrà vedranno rivedrà rivedranno riceverà riceveranno riunirà riuniranno " +
        "incontrerebbe incontrerebbero",
      participles:
        "(incontrat|ricevut|convocat)(a|e|i|o) visto cenato discusso riunit(e|i|o) ospitat(o|a|i|e) accolt(a|o) rivist(i|o)",
      infinitives: "incontrar(e|si) incontrarl(a|o) riunirsi (ri|)vedersi ricevere",
    },
    { format: "conference", nouns: "conferenza conferenze convegno forum" },
    { format: "press-conference", nouns: "conferenza-stampa" },
    { format: "summit", nouns: "vertice summit" },
    { format: "session", nouns: "seduta sedute sessione sessioni assemblea" },
    { format: "consultation", nouns: "consultazione consultazioni" },
    {
      format: "call",
      nouns: "telefonat(a|e) videoconferenza videochiamata conversazione",
      participles: "telefonato sentito sentiti",
      finite: "telefona telefonano telefonò",
      infinitives: "telefonare",
    },
    {
      format: "visit",
      nouns: "visit(a|e) viaggio tour missione",
      finite: "visita visitano visitò",
      future: "visiterà visiteranno",
      participles: "visitato",
      infinitives: "visitare",
    },
  ],
  withWhom: "con col coi",
  exchanges: "discuter(à|anno) firmato parlato parlò parlarono",
  places: "a ad in al nel(|la|lo|l'|le) negli nei",
  cities:
    "ginevra:Geneva istanbul:Istanbul new_york:New_York strasburgo:Strasbourg davos:Davos monaco:Munich " +
    "dubai:Dubai shanghai:Shanghai sharm_el-sheikh:Sharm_el-Sheikh gedda:Jeddah",
  wishes:
    "possibil(e|i|ità) eventual(e|i) ipotetico ipotesi ripresa prosecuzione proseguimento interess(e|ato|ata) disponibil(e|i|ità) pront(o|a|i|e) " +
    "dispost(o|a|i|e) sper(a|ano) speranza serv(e|ono) auspic(a|io) necessità necessari(o|a) bisogno idea volontà " +
    "vuole vogliono vorrebbe",
  topics: "sul sull' sulla sullo sui sugli sulle circa",
  absent: "nessun(|a|o|')",
  plurals: "sono incontreranno vedranno rivedranno riuniranno",
  callMarks: "a al alla ai",
  hosting: "ospitato ospiterà ospita ospitano ospitare",
  phones: "telefono telefonic(o|a|i|he|amente)",
  press: "stampa",
  together: "insieme assieme nonché",
  arrivals:
    "arrivat(o|a) arriva giunt(o|a) giunse (rec|and)at(o|a) recherà andrà vola volat(o|a) partit(o|a) attes(o|a)",
  presence: "sarà saranno",
  ofPersons: "firmato visto vedrà vedranno",
  takingPlace:
    "(previst|attes|fissat|programmat)(o|a|i|e) svolt(o|a|i|e) terrà terranno svolgerà programma apert(o|a|i|e) luogo cominc(eranno|erà) riprender(à|anno) inizier(à|anno)",
  both: "due",
  invitations: "invito",
  where: "dove",
  purpose: "per",
  cancelling:
    "non_si_(terrà|terranno|farà|svolgerà) non_avrà_luogo non_ci_sarà annullat(o|a|i|e) annullerà cancellat(o|a|i|e) disdett(o|a|i|e) saltat(o|a|i|e) salta(|no)",
  announcing: "(annunciat|concordat|decis)(o|a|i|e)",
  sinceDate: "da dal dalla dall'",
  partners: "partner",
  among: "tra fra",
  planning:
    "fa(rà|ranno) compirà effettuerà torner(à|anno) discuter(à|anno) cominc(eranno|erà) riprender(à|anno) inizier(à|anno) prossimo prossima prossimi prossime terrà terranno svolgerà svolgeranno avrà avranno previsto prevista previsti previste programmato programmata fissato fissata atteso attesa domani dovrebbe dovrebbero potrebbe potrebbero vuole vogliono per convocato convocata recherà rinviat(o|a|i|e) chiesto chiede proposto propone sarà saranno",
  holding:
    "avuto tenuto ha hanno avrà avranno terrà terranno durante partecipa(|no|to) parte aveva(|no) condotto " +
    "iniziato avviato concluso aperto presieduto ospitato ospiterà svolto fatto effettuato compiuto intrapreso " +
    "compi(e|ono|rà|ere) effettu(a|ano|erà|are) fa fanno fa(rà|ranno|re) tenere ospita ospitano ospitare annullato cancellato disdetto",
};
