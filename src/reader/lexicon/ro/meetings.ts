import type { MeetingWords } from "../../meetings/meeting-words.ts";

/** The Romanian words that report meetings. */
export const romanianMeetings: MeetingWords = {
  classes: [
    {
      format: "talks",
      nouns:
        "întâlnir(e|i|ea|ii|ile|ilor) (întreveder|reuniun)(e|i|ea|ii|ile) negocier(e|i|ea|ile|ilor) " +
        "discuți(a|e|i|ile|ilor) (convorbiri|tratative)(|le|lor) dialog(|ul|ului) rund(a|ă|ei) dineu(|l) (dejun|prânz)(|ul) cin(a|ă)",
      finite:
        "convoacă (întâlne|reune)(sc|ște) primește discută reîntâlnesc (discuta|întâlni|reîntâlni|primi|revăzu|văzu)se(|ră)",
      participles:
        "convocat întâlni(t|ți) (|între)văzut primit(|ă) reunit discutat întreținut reîntâlnit revăzut",
      infinitives: "(întâln|reun|reîntâln|prim)(i|ească) revedea vedea discut(a|e)",
    },
    { format: "conference", nouns: "conferință conferința conferinței conferințe forum forumul forumului" },
    { format: "press-conference", nouns: "briefing briefingul" },
    { format: "summit", nouns: "summit summitul summitului summituri" },
    { format: "session", nouns: "ședință ședința ședinței sesiune sesiunea sesiunii sesiuni" },
    { format: "consultation", nouns: "consultări consultările consultărilor consultare consultarea" },
    {
      format: "call",
      nouns: "convorbir(e|ea|ii) videoconferinț(a|ă) apel-telefonic",
      participles: "telefonat sunat",
      infinitives: "telefona suna",
    },
    {
      format: "visit",
      nouns: "vizit(ă|a|ei|e|ele) deplasare(|a) turneu(|l)",
      finite: "vizit(ează|ase)",
      participles: "vizitat",
      infinitives: "vizita viziteze",
    },
  ],
  withWhom: "cu",
  objectMarks: "pe",
  exchanges: "semnat vorbit vorbi vorbise(|ră)",
  places: "la în",
  cities:
    "geneva:Geneva istanbul:Istanbul new_york:New_York strasbourg:Strasbourg davos:Davos münchen:Munich " +
    "dubai:Dubai shanghai:Shanghai sharm_el-sheikh:Sharm_el-Sheikh jeddah:Jeddah",
  wishes:
    "posibil(|ă|e) posibilitatea (continu|relu)area eventual(|ă|e) interes(|ul|at|ată) disponibil(|ă) disponibilitatea " +
    "dispus(|ă|e) gata speră speranța nevoie necesar(|ă|e) necesitatea ideea dorința dorește vrea",
  topics: "despre privind",
  absent: "nicio niciun",
  phones: "telefon telefonic(|ă|e)",
  plurals: "vor s-au",
  hosting: "găzduit găzduiește găzdui găzduiască",
  press: "presă",
  together: "împreună alături precum",
  arrivals:
    "merge merg sosi veni venit ajunge sosit sosește ajuns deplasa plec(a|at) pleacă zburat călători călătorit călătorește așteptat(|ă)",
  presence: "fi",
  takingPlace: "(programat|prevăzut|așteptat)(|ă|e) desfăș(ura|urat|oară) început loc",
  both: "doi două ei",
  invitations: "invitație invitația",
  where: "unde",
  purpose: "pentru",
  cancelling: "nu_(va|vor)_avea nu_(va|vor)_mai nu_mai_are nu_se_va (anula|contramanda)t(|ă|e)",
  ofPersons: "semnat văzut văzuse(|ră)",
  announcing: "(anunțat|convenit|stabilit)(|ă|e)",
  sinceDate: "(prima|primul|primele)_din",
  partners: "partener(|i|ul|ii) parteneră",
  among: "între dintre",
  planning:
    "va vor urm(a|ează) viito(r|are|rul) următo(r|are|area) programat(|e|ă) " +
    "(prevăzut|așteptat|amânat|posibil)(|ă) mâine ar convocarea organizarea să pentru propus cere " +
    "cerut",
  holding:
    "efectuează avut afl(ă|at) avusese efectuase ținut are au avea particip(ă|at) (purta|efectua)(|t) poartă efectueze luat susținut început încheiat prezidat " +
    "găzduit găzduiește găzdui găzduiască făcut fac(|e|ă) întreprins întreprinde ține organiz(a|eze) anulat",
};
