import type { CodingDisagreement } from "../../src/coding/coder-agreement.ts";

/** A record of one coder that matches no record of the other coder. */
export interface UnmatchedRecord {
  readonly coder: "first" | "second";
  readonly id: string;
}

type Rule<T> = readonly [matches: (item: T) => boolean, settlement: string];

const february = "[2022-02-01..2022-02-27]";
/**
 * Returns a test for disagreements on a variable. With `ids`, a disagreement passes the test only if `ids` contains the
 * id that the first coder gave to the record.
 */
const disagreementOn =
  (variable: string, ...ids: readonly string[]) =>
  (disagreement: CodingDisagreement) =>
    disagreement.variable === variable && (ids.length === 0 || ids.includes(disagreement.first));

/** The rules that settle disagreements on the value of a variable. The first rule that matches applies. */
const settlements: readonly Rule<CodingDisagreement>[] = [
  [disagreementOn("onBehalfOf"), "first: an office-holder speaks for the state of the office"],
  [
    disagreementOn("addressees", "blinken-on-weight-of-words"),
    "first: the text gives no addressee for the quotation",
  ],
  [
    disagreementOn("addressees", "us-announces-funding"),
    "first: announced to the public; Central Asia is the beneficiary",
  ],
  [
    disagreementOn("addressees", "russian-bases-offer"),
    "second: the text reports the silence of the United States",
  ],
  [disagreementOn("targets", "blinken-ready-to-cooperate"), "first: readiness to cooperate has no target"],
  [disagreementOn("targets", "lavrov-interested-in-meeting"), "second: interest in a meeting has no target"],
  [disagreementOn("targets", "lavrov-on-uncertainty-after-withdrawal"), "second: a fact is asserted"],
  [disagreementOn("targets", "us-as-alternative-to-russia"), "first: the text contrasts it with Russia"],
  [disagreementOn("targets"), "first: the text names no target"],
  [
    disagreementOn(
      "act",
      "lavrov-no-victory-in-afghanistan",
      "lavrov-on-uncertainty-after-withdrawal",
      "blinken-on-weight-of-words",
    ),
    "second: a fact is asserted",
  ],
  [
    disagreementOn("act", "afghan-ministry-on-cooperation"),
    "first: the ministry speaks in favour of cooperation",
  ],
  [
    disagreementOn("act", "kazakhs-worry-about-security", "kazakhstan-on-russian-speakers"),
    "first: a fear that the text ascribes to an actor is not a warning",
  ],
  [disagreementOn("act", "putin-on-main-demands"), "first: he reports what was discussed"],
  [disagreementOn("act", "us-officials-on-engagement"), "first: the officials state a fact"],
  [disagreementOn("act", "blinken-informs-kuleba"), "first: he makes results known"],
  [
    disagreementOn(
      "reporting",
      "lavrov-interested-in-meeting",
      "blinken-reassures-tokayev",
      "west-urges-resistance",
    ),
    "second: a speech act is reported",
  ],
  [
    disagreementOn("reporting", "blinken-urges-resistance"),
    "first: the text reports an attempt but no words",
  ],
  [
    disagreementOn("reporting", "russia-demands-indivisible-security"),
    "first: the demand is presupposed, not reported",
  ],
  [
    disagreementOn("reporting", "nato-offers-prospect-of-membership"),
    "first: the text reports the act of the declaration",
  ],
  [disagreementOn("reporting", "blinken-informs-kuleba"), "first: the quoted words belong to another act"],
  [
    ({ firstValue, secondValue }) => firstValue === february && secondValue === "none",
    "neither: from the proposals or the reply on, by the last day of the report",
  ],
  [
    ({ firstValue }) => firstValue === "[2022-01-10..2022-02-04]",
    "second: no evidence supports the first day",
  ],
  [
    disagreementOn("date", "us-agrees-to-written-answers"),
    "neither: the date is between the proposals and the answers",
  ],
  [({ firstValue }) => firstValue === "2022-01-26~", "first: the text gives no day for this act"],
  [
    ({ firstValue }) => firstValue === "2021?-07-~16",
    "first: the year is uncertain, and the day is approximate",
  ],
  [
    disagreementOn(
      "date",
      "blinken-reassures-tokayev",
      "blinken-urges-resistance",
      "blinken-tokayev-meeting",
    ),
    "second: any day of the journey is possible",
  ],
  [
    disagreementOn("date", "russia-demands-indivisible-security"),
    "first: only the date of the report bounds it",
  ],
  [
    disagreementOn("date", "russia-explains-return-to-1997"),
    "first: the month is approximate, not uncertain",
  ],
  [disagreementOn("date", "us-officials-on-engagement"), "first: reported in the present tense"],
  [
    disagreementOn("date", "nato-written-reply", "delivery-of-nato-reply"),
    "neither: not before the proposals, and by the day on which Putin judges it",
  ],
  [disagreementOn("date", "us-silence-on-russian-bases"), "first: up to the last day that the text mentions"],
  [
    disagreementOn("date", "blinken-central-asia-visit", "blinken-kazakhstan-visit"),
    "first: the visit continues, and its end is unknown",
  ],
  [
    disagreementOn("date", "january-2022-talks"),
    "first: the text gives the days of the first and last stage",
  ],
  [disagreementOn("on", "blinken-reassures-tokayev"), "second: the sentence takes no position"],
  [
    disagreementOn("on", "lavrov-accuses-pentagon"),
    "first: he speaks on the issue, but his stance is unclear",
  ],
  [disagreementOn("stance on arms-control"), "first: the sentence is garbled"],
  [
    disagreementOn("stance on withdrawal-from-ukraine"),
    "second: neither abstention nor absence takes a side",
  ],
  [disagreementOn("format"), "first: the documents call them talks"],
  [
    disagreementOn("participants", "blinken-central-asia-visit"),
    "second: the leaders take part in a separate meeting",
  ],
  [disagreementOn("participants", "nato-russia-council-session"), "first: the text names the council"],
  [
    disagreementOn("place", "blinken-central-asia-visit", "blinken-kazakhstan-visit"),
    "second: as in the documents",
  ],
  [disagreementOn("place", "osce-consultations"), "first: the text names the building"],
  [disagreementOn("host"), "first for Bulgaria; the record of the second is kept as well"],
  [disagreementOn("status", "sanctions-on-russia"), "first: they are in force"],
  [disagreementOn("actors", "c5-plus-1-foundation"), "second: the text does not say who founded it"],
  [
    ({ first }) => first === "russian-population-of-kazakhstan",
    "second: these are two populations, so two records",
  ],
  [
    disagreementOn("actors", "un-vote-on-withdrawal-from-ukraine"),
    "first: the assembly voted; the votes of the states are statements",
  ],
  [disagreementOn("amount"), "first: the unit is written out"],
];

/** The key is the id of a record that only one coder has. The value says how the record was settled. */
const unmatchedSettlements: Readonly<Record<string, string>> = {
  "blinken-kyrgyzstan-visit": "kept: named as a destination",
  "blinken-tajikistan-visit": "kept: named as a destination",
  "blinken-turkmenistan-visit": "kept: named as a destination",
  "draft-treaty-with-united-states": "kept: one text mentions a treaty with the United States",
  "economic-consequences-in-central-asia": "kept",
  "efforts-to-avert-war": "kept",
  "foreign-forces-in-romania": "kept: each named host has its own record",
  "kazakhstan-fears-expansion": "kept as an assertion without a position",
  "measures-for-regional-stability": "kept",
  "putin-briefs-lukashenko": "kept: the text gives speaker and addressee",
  "situation-at-the-russian-ukrainian-border": "kept",
  "us-missile-defence-initiative": "kept: a deployment in addition to the bases",
  "us-notice-of-kuleba-call": "kept: the notice is an act of the department",
  "us-russia-talks": "kept",
  "war-in-afghanistan": "kept",
  "blinken-meets-central-asian-leaders": "adopted as `blinken-leaders-meeting`",
  "indivisible-security-demand": "adopted",
  "putin-proposes-coordination": "not adopted: it is the same act as the offer",
  "return-to-1997-demand": "adopted",
  "russian-speakers-live-in-kazakhstan": "adopted as `russian-speakers-of-kazakhstan`",
  "state-department-publishes-readout": "not adopted: it is the statement `us-notice-of-kuleba-call`",
  "term-honour-indivisibility": "adopted as `keeping-indivisibility-agreements`",
  "term-mutual-inspections": "adopted as `agreement-on-mutual-inspections`",
  "term-other-measures-1997": "adopted as `other-measures-to-restore-1997`",
  "term-restore-1997-architecture": "adopted as `security-order-of-1997`",
  "term-withdraw-foreign-forces": "adopted as `withdrawal-of-foreign-forces`",
  "us-reaction-on-indivisibility":
    "adopted as `undisclosed`: Lavrov calls the reaction negative, but its content is not reported",
};

/** Returns the settlement of a disagreement. Throws if there is none, so that the page cannot omit a disagreement. */
export function settle(item: CodingDisagreement | UnmatchedRecord): string {
  const settlement =
    "coder" in item ? unmatchedSettlements[item.id] : settlements.find(([matches]) => matches(item))?.[1];
  if (settlement === undefined)
    throw new Error(`No settlement for ${JSON.stringify(item)}. Add it to docs/build/settlements.ts.`);
  return settlement;
}
