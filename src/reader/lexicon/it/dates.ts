import type { DateWords } from "../../dates/date-words.ts";

/** The Italian words that are parts of dates. */
export const italianDates: DateWords = {
  months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  shortMonths: "gen(|n) feb(|br) mar apr mag(|g) giu(|gn) lug(|l) ag(|o) set(|t) ott nov dic",
  doubtfulMonths: "",
  afterDoubtfulMonth: "",
  weekdays: "luned(ì|i') marted(ì|i') mercoled(ì|i') gioved(ì|i') venerd(ì|i') sabato domenica",
  shortWeekdays: "lun mar mer gio ven sab dom",
  doubtfulWeekdays: "",
  beforeOtherWord: "",
  capitals: false,
  order: "day-first",
  relativeDays: {
    [-2]: "ieri_l'altro (|l')altro(_|)ieri avant(|')ieri l'altra_sera",
    [-1]: "ieri scorsa_notte notte_scorsa",
    0:
      "oggi(|_stesso) stamattina stama(ne|ni) stasera stanotte questa_(mattina|sera|notte) questo_pomeriggio " +
      "(|nella_)giornata_odierna in_data_odierna",
    1: "domani domattina",
    2: "dopo(|_)domani domani_l'altro",
  },
  partsOfDay:
    "mattin(a|o) pomeriggio sera notte in_(mattin|ser|nott)ata nel_pomeriggio alle_prime_ore " +
    "a_mezz(ogiorno|anotte) nella_notte di_(mattina|sera) all'alba",
  numbers:
    "un(|'|o|a) due tre quattro cinque sei sette otto nove (dieci|una_decina_di) undici dodici tredici " +
    "quattordici (quindici|una_quindicina_di) sedici diciassette diciotto diciannove " +
    "(venti|vent'|una_ventina_di) ventun(o|) ventidue ventitré ventiquattro venticinque ventisei ventisette " +
    "ventotto ventinove trent(a|') trentun(o|) quarant(a|') cinquant(a|') sessant(a|') settant(a|') ottanta " +
    "novanta cent(o|')",
  ordinals: "primo",
  ordinalEndings: "° º mo o esimo",
  units: {
    day: "giorn(o|ata)",
    week: "settimana",
    weekend: "fine_settimana week(|-|_)end",
    month: "mese",
    year: "anno",
    decade: "decennio",
  },
  pluralUnits: {
    day: "giorn(i|ate)",
    week: "settimane",
    month: "mesi",
    year: "anni",
    decade: "decenni",
  },
  shiftsBefore: {
    [-1]: "(|quello_)scorso (|quella_)scorsa passat(o|a) l'ultimo_scorso",
    0: "quest(o|a|') corrente",
    1: "prossim(o|a)",
  },
  shiftsAfter: {
    [-1]: "scors(o|a) passat(o|a) ultimo_scorso u.s. appena_(trascors|passat|conclus)(o|a)",
    0: "corrente in_corso c.m.",
    1: "prossim(o|a) ventur(o|a) entrante p.v.",
  },
  periods: {
    week: { 0: "in_settimana inizio_(|della_)settimana settimana_in_corso" },
    weekend: { 0: "nel_(fine_settimana|weekend)" },
    month: { 0: "(fine|inizio|metà)_(|del_)mese mese_in_corso" },
    year: { 0: "(fine|inizio|metà)_anno (fine|inizio)_dell'anno entro_l'anno anno_in_corso" },
  },
  agoBefore: "",
  agoNeedsAfter: "",
  agoAfter: "fa or(_|)sono addietro",
  aheadBefore: "(t|f)ra (di|da)_qui_a",
  aheadAfter: "",
  fromOther: { [-1]: "or_prima", 1: "più_tardi" },
  fromOtherBeforeMark: { [-1]: "prima", 1: "dopo" },
  half: "e_mezz(o|a)",
  anaphora: {
    day: {
      [-1]: "(|il_)giorno_precedente la_vigilia",
      0:
        "(|lo_|nello_|quello_)stesso_giorno il_giorno_stesso nel_medesimo_giorno quel_giorno " +
        "(la|nella|quella)_stessa_giornata (la|quella)_stessa_sera la_sera_stessa quella_(sera|notte|mattina)",
      1: "(|il_)giorno_(seguente|successivo) (|al)l'indomani",
    },
    week: {
      [-1]: "settimana_precedente",
      0: "(quella|stessa)_settimana",
      1: "settimana_(successiva|seguente)",
    },
    month: {
      [-1]: "mese_precedente",
      0: "(|lo_|quello_)stesso_mese quel_mese",
      1: "(|il_)mese_successivo mese_seguente",
    },
    year: {
      [-1]: "anno_precedente",
      0: "(|lo_|quello_)stesso_anno quell'anno",
      1: "anno_(successivo|seguente)",
    },
  },
  anaphoraBeforeMark: {
    day: { [-1]: "(|il_)giorno_prima", 1: "(|il_)giorno_dopo" },
    week: { [-1]: "settimana_prima", 1: "settimana_dopo" },
    month: { [-1]: "mese_prima", 1: "mese_dopo" },
    year: { [-1]: "anno_prima", 1: "anno_dopo" },
  },
  joints: "di de(|l|ll')",
  articles: "il lo l' la de(l|llo|ll'|lla) al dal ne(l|llo|ll') di (il|del)_giorno in_data",
  prepositions: "ne(l|ll') da(|l|ll') de(l|ll') al in a di per entro dopo prima_di durante verso mese_di",
  yearPrepositions:
    "(|già_)nel dal del al (|e_)il sul anno (ne|de)ll'anno fino_al (entro|tra|fra|dopo)_il prima_del lontano col",
  yearArticles: "",
  beforeOtherNumber:
    "articolo art risoluzione legge numero n nr circa oltre quasi almeno altr(i|e) i le gli de(i|lle|gli) euro " +
    "dollari ore tel(|efono) pagina versione quota (più|meno)_di pari_a decreto direttiva regolamento",
  afterOtherNumber:
    "km chilometri metri euro dollari milioni miliardi mila uomini soldati militari persone morti feriti vittime " +
    "unità tonnellate ore anni giorni mesi posti case volte barili rubli lei ettari miglia civili profughi " +
    "rifugiat(i|e) truppe migranti carri missili droni casi kg mw",
  pluralEndings: "",
  rangeOpenings: "da(|l|ll'|llo) (t|f)ra(|_il|_l') (ne|)i_giorni nel_periodo il_periodo_dal",
  rangeJoints: "- – / a(|l|ll') (fi|si)no_al fino_a(|ll')",
  rangeAnds: "e(|_il|_l') ed_il",
  parts:
    "(inizio|metà|fine)(|_di|_del|_dell') (inizio|fine)_dell(o|a) inizi_(di|del|dell') ai_primi_del " +
    "primi_di (prima|seconda)_metà_(di|del) (primo|secondo|terzo|quarto)_trimestre_del " +
    "(primo|secondo)_semestre_del tardo",
  approximations: "circa_il (in|at)torno_al intorno_a(|lla) verso(|_il|_la)",
  seasons: "primavera estate autunno inverno",
  seasonPrepositions: "in nell' dall(a|') entro_l(a|') per_l(a|') dalla_scorsa",
  beforeDecade: "anni(|_')",
  decadeEndings: "",
  decades: { 2000: "anni_duemila" },
  centuryWords: "secolo",
  centuries: {
    1600: "diciassettesimo_secolo",
    1700: "(diciottesimo_secolo|settecento)",
    1800: "(diciannovesimo_secolo|ottocento)",
    1900: "(ventesimo_secolo|novecento)",
    2000: "ventunesimo_secolo",
  },
  deadlines: "entro(|_il|_lo|_l'|_la)",
  beginnings: "da(|l|ll'|llo) (sin|fin)_dal dopo_(il|l')",
  future:
    "sarà previst(o|a|i|e) attes(o|a|i|e) in_programma prossim(o|a) futuro in_agenda fissat(o|a) programmat(o|a) " +
    "in_calendario convocat(o|a) (dov|pot)rebbe(|ro) a_partire_da sta(|nno)_per in_vista_del(|la) scad(e|rà) " +
    "dev(e|ono) a_decorrere (convenut|concordat|decis|propost|promess)o_di",
  announcing: "annunciat(o|a|i|e) propost(o|a|i|e)",
  futureEndings: "rà ranno remo",
  past:
    "ha(|nno) aveva(|no) era(|no) fu(|rono) stat(o|a|i|e) ebbe disse dichiarò (|è_)avvenut(o|a) " +
    "(svolt|tenut)(o|a)si scors(o|a) ho abbiamo si_(è|sono) è_iniziat(o|a) è_morto è_arrivat(o|a) è_giunt(o|a)",
  pastEndings: "",
  clauseWords:
    "che e ed ma mentre perché poiché quando quanto dove (|anche_)se cui sebbene dicendo aggiungendo affermando",
};
