import type { MeetingWords } from "../../meetings/meeting-words.ts";

/** The Romanian words of meetings. */
export const romanianMeetings: MeetingWords = {
  classes: [
    {
      format: "talks",
      nouns:
        "întâlnire întâlnirea întâlniri întâlnirile întâlnirii întâlnirilor întrevedere întrevederea întrevederii întrevederi întrevederile negocieri negocierile negocierilor negociere negocierea discuții discuțiile discuțiilor discuție discuția convorbiri convorbirile convorbirilor tratative tratativele tratativelor reuniune reuniunea reuniunii reuniuni reuniunile dialog dialogul dialogului rundă runda rundei",
      finite: "întâlnește întâlnesc primește reunesc reunește discută reîntâlnesc",
      participles: "întâlnit întâlniți întrevăzut primit primită reunit discutat reîntâlnit revăzut",
      infinitives:
        "întâlni întâlnească revedea reuni reunească reîntâlni reîntâlnească vedea primi primească discuta discute",
    },
    { format: "conference", nouns: "conferință conferința conferinței conferințe forum forumul forumului" },
    { format: "press-conference", nouns: "briefing briefingul" },
    { format: "summit", nouns: "summit summitul summitului summituri" },
    { format: "session", nouns: "ședință ședința ședinței sesiune sesiunea sesiunii sesiuni" },
    { format: "consultation", nouns: "consultări consultările consultărilor consultare consultarea" },
    {
      format: "call",
      nouns: "convorbire convorbirea convorbirii videoconferință videoconferința apel-telefonic",
      participles: "telefonat sunat",
      infinitives: "telefona suna",
    },
    {
      format: "visit",
      nouns: "vizită vizita vizitei vizite vizitele",
      finite: "vizitează",
      participles: "vizitat",
      infinitives: "vizita viziteze",
    },
  ],
  withWhom: "cu",
  objectMarks: "pe",
  exchanges: "vorbit vorbi",
  phones: "telefon telefonic(|ă|e)",
  press: "presă",
  together: "împreună alături precum",
  arrivals: "sosit sosește ajuns deplasa plecat zburat călători călătorit călătorește așteptat(|ă)",
  takingPlace: "desfășurat loc",
  both: "doi două",
  invitations: "invitație invitația",
  where: "unde",
  purpose: "pentru",
  cancelling: "anulat(|ă|e)",
  among: "între dintre",
  planning:
    "va vor urmează urma viitor viitoare următor următoare următoarea viitorul programat programată programate prevăzut prevăzută mâine ar așteptat așteptată amânat amânată posibilă posibil convocarea organizarea nouă să pentru propus cere cerut",
  holding:
    "avut află ținut are au avea participat participă purtat susținut început încheiat prezidat găzduit efectuat făcut întreprins întreprinde efectua avea ține organizeze organiza purta anulat",
};
