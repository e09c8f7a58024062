import type { CodingDisagreement } from "../../src/coding/coder-agreement.ts";

/** A record that one coder alone has. */
export interface LoneRecord {
  readonly only: "first" | "second";
  readonly id: string;
}

type Rule<T> = readonly [matches: (item: T) => boolean, settlement: string];

const february = "[2022-02-01..2022-02-27]";
const byId =
  (...ids: readonly string[]) =>
  ({ first }: CodingDisagreement) =>
    ids.includes(first);
const of =
  (variable: string, ...ids: readonly string[]) =>
  (d: CodingDisagreement) =>
    d.variable === variable && (ids.length === 0 || ids.includes(d.first));

/** How disagreements on values were settled: the first rule that fits. */
const settlements: readonly Rule<CodingDisagreement>[] = [
  [of("onBehalfOf"), "first: every office is coded as speaking for its state"],
  [of("addressees", "blinken-on-weight-of-words"), "first: no addressee is told for the quotation"],
  [of("addressees", "us-announces-funding"), "first: announced to the public, for Central Asia"],
  [
    of("addressees", "russian-bases-offer"),
    "first: Biden was asked, and the United States is told to have been silent",
  ],
  [of("targets", "blinken-ready-to-cooperate"), "first: readiness is aimed at nobody"],
  [of("targets", "lavrov-interested-in-meeting"), "second: interest is aimed at nobody"],
  [of("targets", "lavrov-on-uncertainty-after-withdrawal"), "second: a fact is asserted"],
  [of("targets", "us-as-alternative-to-russia"), "first: the text sets it against Russia"],
  [of("targets"), "first: the text names no target"],
  [
    of(
      "act",
      "lavrov-no-victory-in-afghanistan",
      "lavrov-on-uncertainty-after-withdrawal",
      "blinken-on-weight-of-words",
    ),
    "second: a fact is asserted",
  ],
  [of("act", "afghan-ministry-on-cooperation"), "first: it speaks up for cooperation"],
  [
    of("act", "kazakhs-worry-about-security", "kazakhstan-on-russian-speakers"),
    "first: a fear that the text ascribes warns nobody",
  ],
  [of("act", "putin-on-main-demands"), "first: he tells what was talked about"],
  [of("act", "us-officials-on-engagement"), "first: the officials tell what is so"],
  [of("act", "blinken-informs-kuleba"), "first: he makes results known"],
  [
    of("reporting", "lavrov-interested-in-meeting", "blinken-reassures-tokayev", "west-urges-resistance"),
    "second: a speech act is reported",
  ],
  [of("reporting", "blinken-urges-resistance"), "first: the text tells an attempt, and no words"],
  [of("reporting", "russia-demands-indivisible-security"), "first: the demand is presupposed, not reported"],
  [of("reporting", "nato-offers-prospect-of-membership"), "first: the text tells what the declaration did"],
  [of("reporting", "blinken-informs-kuleba"), "first: the quoted words belong to another act"],
  [
    ({ firstValue, secondValue }) => firstValue === february && secondValue === "none",
    "first: the report itself is dated by the two others",
  ],
  [({ firstValue }) => firstValue === "[2022-01-10..2022-02-04]", "second: the first day rested on nothing"],
  [of("date", "us-agrees-to-written-answers"), "neither: between the proposals and the answers"],
  [({ firstValue }) => firstValue === "2022-01-26~", "first: the text gives it no day of its own"],
  [
    ({ firstValue }) => firstValue === "2021?-07-~16",
    "first: the doubt lies in the year, and the day is approximate",
  ],
  [
    of("date", "blinken-reassures-tokayev", "blinken-urges-resistance", "blinken-tokayev-meeting"),
    "second: any day of the journey",
  ],
  [of("date", "russia-demands-indivisible-security"), "first: only the telling bounds it"],
  [of("date", "russia-explains-return-to-1997"), "first: the month is near, not in doubt"],
  [of("date", "us-officials-on-engagement"), "first: told in the present tense"],
  [
    of("date", "nato-written-reply", "delivery-of-nato-reply"),
    "first: not before the proposals that it answers",
  ],
  [of("date", "us-silence-on-russian-bases"), "first: up to the last day that the text mentions"],
  [
    of("date", "blinken-central-asia-visit", "blinken-kazakhstan-visit"),
    "first: it lasts, and its end is not known",
  ],
  [of("date", "january-2022-talks"), "first: the days of the first and the last stage are told"],
  [of("on", "blinken-reassures-tokayev"), "second: the sentence takes no position"],
  [of("on", "lavrov-accuses-pentagon"), "first: he speaks on it, and what he holds cannot be told"],
  [of("stance on arms-control"), "first: the sentence is garbled"],
  [of("stance on withdrawal-from-ukraine"), "first: abstained or absent cannot be told apart"],
  [of("format"), "first: the documents call them talks"],
  [of("participants", "blinken-central-asia-visit"), "second: the leaders are in a meeting of their own"],
  [of("participants", "nato-russia-council-session"), "first: the text names the council"],
  [of("place", "blinken-central-asia-visit", "blinken-kazakhstan-visit"), "second: as the documents tell it"],
  [of("place", "osce-consultations"), "first: the building is told"],
  [of("host"), "first for Bulgaria, and the second's record beside it"],
  [of("status", "sanctions-on-russia"), "first: they are in force"],
  [of("actors", "c5-plus-1-foundation"), "second: who founded it is not told"],
  [byId("russian-population-of-kazakhstan"), "second: two populations, two records"],
  [
    of("actors", "un-vote-on-withdrawal-from-ukraine"),
    "first: the assembly voted; the states have statements",
  ],
  [of("amount"), "first: the unit is written out"],
];

/** How units that one coder alone has were settled. */
const lone: Readonly<Record<string, string>> = {
  "blinken-kyrgyzstan-visit": "kept: named as a destination",
  "blinken-tajikistan-visit": "kept: named as a destination",
  "blinken-turkmenistan-visit": "kept: named as a destination",
  "draft-treaty-with-united-states": "kept: one text speaks of a treaty with the United States",
  "economic-consequences-in-central-asia": "kept",
  "efforts-to-avert-war": "kept",
  "foreign-forces-in-romania": "kept: one record per host that is named",
  "kazakhstan-fears-expansion": "kept as an assertion without a position",
  "measures-for-regional-stability": "kept",
  "putin-briefs-lukashenko": "kept: speaker and addressee are told",
  "situation-at-the-russian-ukrainian-border": "kept",
  "us-missile-defence-initiative": "kept: a deployment, beside the bases",
  "us-notice-of-kuleba-call": "kept: the notice is an act of the department",
  "us-russia-talks": "kept",
  "war-in-afghanistan": "kept",
  "blinken-meets-central-asian-leaders": "taken over as `blinken-leaders-meeting`",
  "indivisible-security-demand": "taken over",
  "putin-proposes-coordination": "not taken over: one act with the offer",
  "return-to-1997-demand": "taken over",
  "russian-speakers-live-in-kazakhstan": "taken over as `russian-speakers-of-kazakhstan`",
  "state-department-publishes-readout": "not taken over: it is the statement `us-notice-of-kuleba-call`",
  "term-honour-indivisibility": "taken over as `keeping-indivisibility-agreements`",
  "term-mutual-inspections": "taken over as `agreement-on-mutual-inspections`",
  "term-other-measures-1997": "taken over as `other-measures-to-restore-1997`",
  "term-restore-1997-architecture": "taken over as `security-order-of-1997`",
  "term-withdraw-foreign-forces": "taken over as `withdrawal-of-foreign-forces`",
  "us-reaction-on-indivisibility": "taken over, as `undisclosed`: that it is negative is Lavrov's judgement",
};

/** How a disagreement was settled. What has no settlement is an error, so that none is passed over. */
export function settle(item: CodingDisagreement | LoneRecord): string {
  const settlement = "only" in item ? lone[item.id] : settlements.find(([matches]) => matches(item))?.[1];
  if (settlement === undefined)
    throw new Error(`No settlement for ${JSON.stringify(item)}. Add it to docs/build/settlements.ts.`);
  return settlement;
}
