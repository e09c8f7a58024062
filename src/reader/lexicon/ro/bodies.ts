import type { BodyWords } from "../../names/words/body-words.ts";

/** The Romanian words that show that a name is the name of a body or medium. */
export const romanianBodies: BodyWords = {
  nouns:
    "(agenți|comisi|fundați|asociați|federați|confederați|organizați|alianț|coaliți|academi|direcți|inițiativ|list|patriarhi)(a|ei) " +
    "(autorit|comunit|universit)(atea|ății) " +
    "(consiliul|comitetul|tribunalul|ministerul|departamentul|biroul|institutul|centrul|partidul|frontul|fondul|serviciul|secretariatul|inspectoratul|consorțiul|forumul|parchetul|programul)(|ui) " +
    "curtea curții observatorul (mișc|adun)(area|ării) (lig|biseric)(a|ii) banca băncii rețeaua " +
    "(cruc|uniun|misiun)(ea|ii)",
  outletNouns: "radio tv televiziunea studio canalul",
  nounsEndNames: false,
  adjectiveEndings: "ală ale al ic ică ice iv ivă ive an ană ane ar ară are esc ească ești",
  joints: "pentru și privind contra împotriva fără asupra",
  complementJoints: "",
  labels:
    "(compani|firm|organizați|asociați|agenți)(a|ei) societatea (grupul|partidul|operatorul)(|ui) mișcarea " +
    "(misiun|formațiun)(ea|ii) miliția ong-ul consorțiul",
  outletLabels:
    "(cotidianul|ziarul|postul|portalul|site-ul)(|ui) (publicați|revist|agenți)(a|ei) televiziun(ea|ii) " +
    "săptămânalul",
  reportingVerbs: "transmite relatează scrie informează notează menționează anunță",
  otherAcronyms:
    "pib covid hiv sida dna gps gnl tv tva ceo sms pdf url usb ok ong suv uav utc gmt ai imm pnrr vip foto " +
    "video update live",
  personalRelatives: "",
};
