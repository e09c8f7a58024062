import type { BodyWords } from "../../names/words/body-words.ts";

/** The Italian words that show that a name is the name of a body or medium. */
export const italianBodies: BodyWords = {
  nouns:
    "agenzia agenzie autorità consiglio commissione comitato corte tribunale ministero dipartimento " +
    "ufficio istituto centro osservatorio fondazione associazione federazione confederazione " +
    "organizzazione movimento partito fronte lega alleanza coalizione comunità banca fondo servizio chiesa " +
    "accademia università segretariato direzione ispettorato consorzio assemblea cooperativa croce unione " +
    "iniziativa direttorato procura protezione",
  outletNouns: "radio tv televisione tele studio canale",
  nounsEndNames: false,
  adjectiveEndings:
    "ale ali ico ica ici iche ivo iva ano ana ese esi ario aria are ema emo ente enti ante anti",
  joints: "per e ed su sul sulla sui sugli contro senza",
  complementJoints: "di del(|l) dell(a|e) dei degli per",
  labels:
    "compagnia società azienda gruppo movimento partito operatore missione milizia ong organizzazione " +
    "associazione agenzia consorzio centro",
  outletLabels:
    "quotidiano giornale settimanale rivista testata emittente agenzia portale sito mensile televisione " +
    "radio tv",
  reportingVerbs: "riferisce scrive riporta riferiva rivela segnala informa",
  otherAcronyms:
    "pil covid hiv aids dna gps gnl tv iva ceo sms pdf url usb ok ong suv uav utc gmt cet ai icbm pmi pnrr " +
    "vip gas foto video nota",
  personalRelatives: "",
};
