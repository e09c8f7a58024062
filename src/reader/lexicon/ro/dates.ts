import type { DateWords } from "../../dates/date-words.ts";

/** The Romanian words that are parts of dates. */
export const romanianDates: DateWords = {
  months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  shortMonths: "ian feb(|r) mar(|t) apr mai iun iul aug sep(|t) oct (nov|noiem) dec",
  doubtfulMonths: "mai",
  afterDoubtfulMonth:
    "și a au la în pentru când cu pe anul trecut acest până va vor s este era prin ori sau sub după al ale de " +
    "din iar fiind potrivit conform care ar aceasta acesta viitor curent spre privind printr dintre între ca " +
    "că despre",
  weekdays:
    "lun(i|ea|ii) marț(i|ea|ia) miercur(i|ea) jo(i|ia) viner(i|ea|ii) sâmb(ătă|ăta|etei) duminic(ă|a|ii)",
  shortWeekdays: "lu(|n) ma(|r) mi(|e) jo vi(|n) sâ(|m) du(|m)",
  doubtfulWeekdays: "lun(i|ii|ea)",
  afterOtherWord: "de întregi",
  countLinks: "de",
  beforeOtherWord:
    "câteva multe aceste cele alte atâtea puține mai_multe lungi toate câte începutul finalul anumite zeci_de " +
    "sfârșitul mijlocul cursul decursul jumătatea parcursul debutul prima_(parte|jumătate)_a numeroase acum " +
    "unei fiec(are|ărei) aceleiași acestei o a al patru șase nouă celor câtorva " +
    "ultimel(e|or) primel(e|or) următoarel(e|or)",
  capitals: false,
  order: "day-first",
  relativeDays: {
    [-3]: "răsalaltăieri",
    [-2]: "alaltă(ieri|seară)",
    [-1]:
      "aseară ieri(|_seară|-seară|_dimineață) (azi|astă)-noapte (seara|noaptea)_trecută " +
      "în_cursul_zilei_de_ieri",
    0:
      "azi(|_dimineață|-dimineață) astăzi (astă-|di|de)seară la_noapte noaptea_aceasta " +
      "în_această_(dimineață|seară|noapte|după-amiază) în_(dimineața|seara)_aceasta " +
      "în_cursul_zilei_de_a(|stă)zi",
    1: "mâine(|-seară|_dimineață)",
    2: "poimâine",
    3: "răspoimâine",
  },
  partsOfDay:
    "dimineaț(ă|a) sear(ă|a) noapte(|a) după(-|_)amiaz(ă|a) la_(prânz|amiază|miezul_nopții|primele_ore) " +
    "(spre|pe)_seară în_zori în_cursul_(dimineții|serii|nopții|după-amiezii)",
  numbers:
    "(o|un|una|unu) do(i|uă) trei patru cinci șase șapte opt nouă zece unsprezece do(i|uă)sprezece " +
    "treisprezece pa(i|tru)sprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci " +
    "douăzeci_și_un(u|a) douăzeci_și_do(i|uă) douăzeci_și_trei douăzeci_și_patru douăzeci_și_cinci " +
    "douăzeci_și_șase douăzeci_și_șapte douăzeci_și_opt douăzeci_și_nouă treizeci treizeci_și_un(u|a) " +
    "patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci o_sută",
  ordinals: "(întâi|întâiul)",
  ordinalEndings: "-lea -a",
  units: {
    day: "zi(|ua|lei)",
    week: "săptămân(ă|a|ii)",
    weekend:
      "weekend(|ul|ului) week-end(|ul|-ul) sfârșit(|ul)_de_săptămână final_de_săptămână (sfârșit|final)ul_săptămânii",
    month: "lun(ă|a|ii)",
    year: "an(|ul|ului)",
    decade: "deceniu(|l|lui)",
  },
  pluralUnits: {
    day: "zile(|le)",
    week: "săptămâni(|le)",
    month: "luni(|le)",
    year: "ani(|i)",
    decade: "decenii(|le)",
  },
  shiftsBefore: {
    [-1]: "precedent(ul|a) ultimul",
    0: "această acest(|ei|ui)",
    1: "vii(torul|torului|toarea|toarei) urmă(torul|torului|toarea|toarei)",
  },
  shiftsAfter: {
    [-1]: "trecut(|ă|e) (ce|care|care_tocmai)_a_trecut abia_trecut(|ă) recent_încheiat(|ă)",
    0: "acest(a|eia|uia) aceasta (ă|a)sta ăștia a.c(|.) c.a. curent(|ă|e) în_curs",
    1: "viit(or|oare) următ(or|oare) (ce|care)_(vine|urmează)",
  },
  periods: {
    week: { 0: "(începutul|cursul|mijlocul)_săptămânii" },
    weekend: { 0: "în_(|acest_)weekend în_week-end la_sfârșit_de_săptămână" },
    month: {
      0:
        "jumătate_a_lunii (sfârșitul|finalul|începutul|mijlocul|jumătatea|cursul)_lunii " +
        "(cursul|începutul|sfârșitul|finalul)_acestei_luni",
    },
    year: {
      0:
        "jumătate_a_anului (sfârșitul|finalul|începutul|mijlocul|jumătatea|debutul|cursul)_anului " +
        "(sfârșit|final|început)_de_an anul_ăsta",
      1: "la_anul",
    },
  },
  agoBefore: "acum (|în_urmă_)cu",
  agoNeedsAfter: "cu",
  agoAfter: "în_urmă",
  aheadBefore: "peste",
  aheadAfter: "",
  fromOther: { [-1]: "mai_devreme", 1: "mai_târziu după_aceea" },
  fromOtherBeforeMark: { [-1]: "înainte" },
  half: "și_jumătate",
  anaphora: {
    day: {
      [-1]: "ziua_(precedentă|anterioară) cu_o_zi_(mai_devreme|în_urmă) în_ajun",
      0: "ace(eași|a)_zi ziua_(aceea|respectivă) tot_atunci aceeași_seară în_acea_(seară|noapte)",
      1: "(ziua|zi|în_ziua_imediat)_următoare",
    },
    week: { [-1]: "săptămâna_(precedentă|anterioară)", 0: "ace(eași|a)_săptămână" },
    month: { [-1]: "luna_(precedentă|anterioară)", 0: "ace(eași|a)_lună luna_respectivă aceleiași_luni" },
    year: { [-1]: "anul_(precedent|anterior)", 0: "(același|acel|aceluiași|acelui)_an anul_respectiv" },
  },
  anaphoraBeforeMark: {
    day: { [-1]: "cu_o_zi_înainte ziua_dinainte", 1: "a_doua_zi(|_dimineață) ziua_de_după" },
  },
  joints: "lui a al ale din de an(ul|ului) lun(a|ii)",
  articles: "pe de din (|pe_|din_|la_|în_)data_de (|în_|din_)ziua_de zilei_de în la lui",
  prepositions:
    "în din la până_în după înainte_de prin spre lun(a|ii|i) începând_(din|cu) dinainte_de încă_din de_la către " +
    "pentru lui între și de",
  yearPrepositions:
    "față_de comparativ_cu (|și_|până_)în (|din_)anul anului din după înainte_de între de_la până_la prin " +
    "dinainte_de începând_cu (|în)spre către",
  yearArticles: "",
  beforeOtherNumber:
    "articolul art rezoluți(a|ei) leg(ea|ii) numărul nr circa aproximativ peste aproape cel_puțin alți alte " +
    "cei cele celor cu euro dolari or(a|ele) tel(|efon) pagina versiunea cota mai_(mult|puțin)_de decretul " +
    "directiva regulamentul hotărârea ordinul lei vreo câte doar numai încă",
  afterOtherNumber:
    "de km kilometri metri euro dolari milioane miliarde mii oameni soldați militari persoane morți răniți " +
    "victime unități tone ore ani zile luni locuri lei ruble hectare mile civili refugiați trupe migranți kg mw " +
    "cazuri rachete drone",
  pluralEndings: "",
  rangeOpenings:
    "între din de(|_la) (|în_)perioada (|în_)intervalul (|între_|în_)zilele_de începând_(din|cu) " +
    "între_data_de dintre în_anii",
  rangeJoints: "spre - – / până(|_la|_în|_pe|_la_data_de) la",
  rangeAnds: "și(|_data_de)",
  parts:
    "începutul mijlocul jumătatea sfârșitul finalul finele (început|sfârșit|final)_de " +
    "(începutul|mijlocul|jumătatea|sfârșitul|finalul|finele)_(lunii|lui|anului) " +
    "(prima|a_doua)_jumătate_a_(lunii|lui|anului) (cursul|decursul|debutul|parcursul)_(lunii|anului) " +
    "(primele|ultimele)_zile_ale_(lunii|lui) prima_parte_a_(lunii|anului) începutul_celui_de " +
    "(primul|al_doilea|al_treilea|al_patrulea)_trimestru_(din|al_anului) (primul|al_doilea)_semestru_(din|al_anului)",
  approximations: "în_jurul_(datei_de|lui|anului) în_jur_de aproximativ_în pe_la",
  seasons: "primăv(ara|ară|erii) v(ara|ară|erii) toamn(a|ă|ei) (iarna|iarnă|iernii)",
  seasonPrepositions: "la în din până_(în|la) spre astă încă_din",
  beforeDecade: "ani(i|lor)(|_') deceniul",
  decadeEndings: "",
  decades: { 2000: "anii_două_mii" },
  centuryWords: "secol(|ul|ului|ul_al|ului_al) veac(ul|ului|ul_al) sec(|_.)",
  centuries: { 1900: "secol(ul_douăzeci|ul_trecut|ului_trecut)", 2000: "secolul_douăzeci_și_unu" },
  deadlines: "până(|_la|_pe|_în|_la_data_de) cel_târziu",
  beginnings: "(|încă_)din (|încă_)de_la după",
  future:
    "va vor voi vom veți (|ar_)urma urmează urmând o_să ar_putea trebuie intenționează expiră termen " +
    "programa(t|tă|te|ți) prevăzut(|ă|e) planificat(|ă|e) aștepta(t|tă|te|ți) preconizat(|ă) convocat(|ă) " +
    "(convenit|propus|decis|promis)_să viito(r|are|area|rul) începând_(de|cu) a(ibă|re|u)_loc speră_să plănui(ește|esc) " +
    "se_(întâln|reun)(ește|esc|ească) sos(ește|ească) " +
    "(stabilit|fixat|amânat|anunțat)(|ă)_pentru (amânat|anunțat)e_pentru",
  announcing: "anunțat propus",
  futureEndings: "",
  past:
    "ultima_(dată|oară) a au era(|u) fusese(|ră) fost am ați declarat spus trecut(|ă) avut " +
    "s-a(|u) i-a(|u) l-a le-a(|u)",
  pastEndings: "ase",
  clauseWords:
    "că care și dar iar însă când unde dacă deoarece întrucât fiindcă pentru_că deși ca spunând adăugând precizând",
};
