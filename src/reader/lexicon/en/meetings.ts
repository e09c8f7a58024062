import type { MeetingWords } from "../../meetings/meeting-words.ts";

/** The English words that report meetings. */
export const englishMeetings: MeetingWords = {
  classes: [
    {
      format: "talks",
      nouns: "(meeting|negotiation)(|s) talks encounter discussions dialogue round lunch dinner breakfast",
      finite: "summoned saw met dined meets host(s|ed) receive(d|s) conferred negotiated",
      participles: "summoned met dined hosted conferred negotiated received",
      infinitives: "meet see host negotiate confer receive",
    },
    { format: "conference", nouns: "conference conferences forum" },
    { format: "press-conference", nouns: "briefing" },
    { format: "summit", nouns: "summit summits" },
    { format: "session", nouns: "session sessions" },
    { format: "consultation", nouns: "consultation consultations" },
    {
      format: "call",
      nouns: "conversation videoconference call calls",
      finite: "phoned phones telephoned",
      participles: "phoned telephoned",
      infinitives: "phone telephone",
    },
    {
      format: "visit",
      nouns: "(visit|trip)(|s) tour",
      finite: "visited visits",
      participles: "visited visiting",
      infinitives: "visit",
    },
  ],
  withWhom: "with",
  exchanges: "signed discuss speak spoke spoken talked discussed",
  places: "in at to",
  cities:
    "geneva:Geneva istanbul:Istanbul new_york:New_York strasbourg:Strasbourg davos:Davos munich:Munich " +
    "dubai:Dubai shanghai:Shanghai sharm_el-sheikh:Sharm_el-Sheikh jeddah:Jeddah",
  wishes:
    "possible potential resumption continuation interest interested ready readiness willing willingness hope(|s|d) wish(|es) " +
    "need(|s) idea plan(|s) prospect(|s) desire want(|s|ed)",
  absent: "no",
  topics: "about",
  phones: "phone telephone video",
  receivers: "to",
  press: "press news",
  together: "together along alongside",
  arrivals: "arrived arrives travel travels travel(|l)ed went flew flown due expected",
  presence: "be",
  takingPlace: "place held opened began start(s|ed) resume(s|d) expected scheduled due",
  sittings: "meet meets met",
  both: "two they both",
  invitations: "invitation",
  where: "where",
  purpose: "for",
  cancelling: "cancel(|l)ed called_off (not|n't)_(take_place|go_ahead|be_held)",
  since: "since",
  announcing: "announced agreed",
  ofPersons: "signed see saw",
  partners: "partner partners",
  among: "between among of",
  planning:
    "will would next upcoming planned plan(|s|ning) scheduled to could may tomorrow proposed coming should due expected " +
    "likely postponed",
  holding:
    "held hold holds paid pay(|s|ing) ma(de|ke|kes|king) host(|s|ed) had has have attended attend joined conducted began begin resume resumed opened cancel(|l)ed called part",
  hosting: "host(|s|ed)",
};
