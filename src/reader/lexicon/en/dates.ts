import type { DateWords } from "../../dates/date-words.ts";

/** The English words that are parts of dates. */
export const englishDates: DateWords = {
  months: "january february march april may june july august september october november december",
  shortMonths: "jan feb mar apr may jun jul aug sep(|t) oct nov dec",
  doubtfulMonths: "may march",
  afterDoubtfulMonth:
    "and the to by for when after before as but at in on with of was were is will this last next that which " +
    "if it he she they from or over until while because against under amid during has had would since a an " +
    "between than where following election(|s) summit meeting referendum vote offensive talks we i you said " +
    "our its their his her",
  weekdays: "monday tuesday wednesday thursday friday saturday sunday",
  shortWeekdays: "mon tue(|s) wed(|s) thu(|r|rs) fri sat sun",
  doubtfulWeekdays: "",
  beforeOtherWord: "",
  capitals: true,
  order: "month-first",
  dayArticles: "the",
  relativeDays: {
    [-2]: "day_before_yesterday",
    [-1]: "yesterday last_(night|evening)",
    0: "today tonight this_(morning|afternoon|evening) (earlier|later)_today",
    1: "tomorrow",
    2: "day_after_tomorrow",
  },
  partsOfDay:
    "(|early_)morning afternoon evening night overnight lunchtime at_(noon|midnight|dawn) " +
    "in_the_(morning|afternoon|evening)",
  numbers:
    "(a|an|one) two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six " +
    "twenty-seven twenty-eight twenty-nine thirty thirty-one forty fifty sixty seventy eighty ninety a_hundred",
  ordinals:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third " +
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
  ordinalEndings: "st nd rd th",
  units: {
    day: "day",
    week: "week",
    weekend: "week(|-)end",
    month: "month",
    year: "year",
    decade: "decade",
  },
  pluralUnits: {
    day: "days",
    week: "weeks",
    weekend: "weekends",
    month: "months",
    year: "years",
    decade: "decades",
  },
  shiftsBefore: {
    [-1]: "(|early_|earlier_|late_|later_)last this_past the_(previous|past)",
    0: "(|early_|earlier_|late_|later_|sometime_)this (|the_)current",
    1: "(|early_|late_|later_|sometime_)next this_(coming|upcoming) the_coming",
  },
  shiftsAfter: {},
  periods: {
    week: { 0: "the_end_of_the_week" },
    weekend: { 0: "(over|at|on)_the_weekend the_end_of_the_weekend" },
    month: { 0: "end_of_the_month month's_end the_(beginning|start)_of_the_month" },
    year: { 0: "year-end year's_end (end|start|beginning)_of_the_year" },
  },
  agoBefore: "",
  agoNeedsAfter: "",
  agoAfter: "ago",
  aheadBefore: "",
  aheadAfter: "from_(now|today)",
  fromOther: { [-1]: "earlier before_that", 1: "later afterward(|s) after_that" },
  fromOtherBeforeMark: { [-1]: "before", 1: "after" },
  half: "and_a_half",
  anaphora: {
    day: {
      [-1]: "the_(previous|preceding)_day the_previous_(night|evening) (a|one)_day_earlier",
      0: "(the|that)_same_day that_(day|evening|night|morning|afternoon) the_same_(evening|night)",
      1: "the_(next|following)_(day|morning) (a|one)_day_later",
    },
    week: { [-1]: "the_previous_week", 0: "(the_same|that)_week", 1: "the_following_week" },
    month: { [-1]: "the_previous_month", 0: "(the_same|that_same|that)_month", 1: "the_following_month" },
    year: {
      [-1]: "the_(previous|preceding)_year",
      0: "(the_same|that_same|that)_year",
      1: "the_following_year",
    },
  },
  anaphoraBeforeMark: {
    day: { [-1]: "the_day_before", 1: "the_day_after" },
    week: { [-1]: "the_week_before" },
    month: { [-1]: "the_month_before" },
    year: { [-1]: "the_year_before", 1: "the_year_after" },
  },
  joints: "of(|_the_year) in day_of",
  articles: "the of on(|_the)",
  prepositions:
    "(|back_)in since from until till by before after during of through(|out) between to early late mid(|-) " +
    "as_of for around this last next end_of every following ahead_of prior_to on and",
  yearPrepositions:
    "compared_with (|back_|than_|late_|early_|and_)in since from until till by before after during " +
    "through(|out) between early late mid(|-) of to for around circa year as_of pre(|-) post(|-) end_of",
  yearArticles: "the its his her their our 's a an s'",
  beforeOtherNumber:
    "article art resolution law number no nr about around nearly almost over some approximately at_least " +
    "another up_to as_many_as than flight room page version section $ € £ order directive regulation estimated " +
    "roughly these those only just",
  afterOtherNumber:
    "km kilomet(er|re)s miles met(er|re)s euros dollars million billion thousand people men women soldiers " +
    "troops dead wounded children ton(|ne)s hours years days months percent kg gmt utc mw feet acres local et " +
    "edt est cases barrels seats votes refugees civilians police personnel hrs hectares",
  pluralEndings: "s",
  rangeOpenings: "(from|between)(|_the) the_period(|_from) for",
  rangeJoints: "- – / (|up_)to to_the through until till thru",
  rangeAnds: "and(|_the)",
  parts:
    "(end|early|mid|late)(|-) (early|late)_in (beginning|start|end|middle)_of (first|second)_half_of " +
    "(first|second|third|fourth)_quarter_of",
  approximations: "(|on_or_)(around|about) circa approximately",
  seasons: "spring summer (autumn|fall) winter",
  seasonPrepositions: "(in|by|since|until)(|_the) during_the",
  beforeDecade: "the_'",
  decadeEndings: "s 's",
  decades: {
    1920: "the_twenties",
    1930: "the_thirties",
    1940: "the_forties",
    1950: "the_fifties",
    1960: "the_sixties",
    1970: "the_seventies",
    1980: "(the_|nineteen-)eighties",
    1990: "(the_|nineteen-)nineties",
  },
  centuryWords: "century",
  centuries: {
    1600: "(seventeenth|17th)_century",
    1700: "(eighteenth|18th)_century",
    1800: "(nineteenth|19th)_century",
    1900: "(twentieth|20th)_century",
    2000: "(twenty-first|21st)_century",
  },
  deadlines: "by(|_the)",
  beginnings: "(|ever_)since after following as_of",
  future:
    "will shall is_to are_to due scheduled plan(|s)_(to|a|an|for) planned expected set_to slated upcoming (agreed|proposed|offered|decided|promised|pledged)_to would going_to should " +
    "must can could may might intends hope(|s) expires next (was|were)_to ahead_of starting 'll deadline",
  announcing: "announced proposed",
  futureEndings: "",
  past:
    "said was were had has have did told met held took began came went made gave spoke wrote left saw fell sent " +
    "won lost shot broke put hit flew saying telling rose became found struck led sought chose withdrew",
  pastEndings: "ed",
  clauseWords: "that which who and but while because when where if although whether saying adding",
};
