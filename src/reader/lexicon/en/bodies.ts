import type { BodyWords } from "../../names/words/body-words.ts";

/** The English words that show that a name is the name of a body or medium. */
export const englishBodies: BodyWords = {
  nouns:
    "authority party institute ministry commission council committee agency organization organisation " +
    "association foundation bank fund court tribun(e|al) movement front alliance league group center " +
    "centre office department bureau corps command fleet guard brigade battalion regiment programme " +
    "university assembly corporation church society service board chamber network observatory academy " +
    "directorate secretariat initiative coalition confederation federation consortium forum inspectorate " +
    "union daily journal courier inquirer bulletin star herald gazette chronicle broadcasting",
  outletNouns: "radio",
  nounsEndNames: true,
  adjectiveEndings: "",
  joints: "and for on without against",
  complementJoints: "",
  labels:
    "company firm group movement party operator charity militia watchdog think-tank nonprofit consortium",
  outletLabels: "newspaper daily weekly magazine broadcaster newswire tabloid website outlet agency channel",
  reportingVerbs: "",
  otherAcronyms:
    "gdp covid hiv aids dna gps lng usb ceo cfo mp mep phd tv faq am pm bst gmt cet utc edt est pst uav " +
    "ied wmd icbm gmo suv atm pin pdf http url vat ok pow ngo ngos sms vip id it pr hr ai vpn ufo f-16 " +
    "himars atacms usd eur rub mw gw km note photo video update live",
  personalRelatives: "who whose",
};
