// Generated from data/*.json by `npm run data`. Do not edit.

/** Ids of the documents in the bundled dataset. */
export type BundledDocumentId =
  | "blinken-arrives-report"
  | "blinken-calls-kuleba-report"
  | "blinken-meets-leaders-report"
  | "putin-lukashenko-report"
  | "putin-offers-bases-report";

/** Ids of the actors in the bundled dataset. */
export type BundledActorId =
  | "afghan-ministry-of-defence"
  | "afghan-warring-parties"
  | "afghanistan"
  | "albania"
  | "alexander-lukashenko"
  | "antony-blinken"
  | "belarus"
  | "biden-administration"
  | "bulgaria"
  | "c5-plus-1"
  | "central-asian-foreign-ministers"
  | "central-asian-leaders"
  | "central-asian-officials"
  | "central-asian-states"
  | "croatia"
  | "czechia"
  | "dmitry-peskov"
  | "dmytro-kuleba"
  | "eastern-european-states"
  | "estonia"
  | "euractiv"
  | "former-soviet-republics"
  | "georgia"
  | "hungary"
  | "jens-stoltenberg"
  | "joe-biden"
  | "john-sullivan"
  | "kassym-jomart-tokayev"
  | "kazakhstan"
  | "kommersant"
  | "kremlin"
  | "kyrgyzstan"
  | "latvia"
  | "lithuania"
  | "mediafax"
  | "montenegro"
  | "mukhtar-tileuberdi"
  | "nato"
  | "nato-members-since-1997"
  | "nato-russia-council"
  | "north-macedonia"
  | "osce"
  | "poland"
  | "post-soviet-states-outside-nato"
  | "putin-administration"
  | "reuters"
  | "ria-novosti"
  | "romania"
  | "russia"
  | "russian-ministry-of-foreign-affairs"
  | "russian-speakers-in-kazakhstan"
  | "sergey-lavrov"
  | "slovakia"
  | "slovenia"
  | "some-kazakhs"
  | "tajikistan"
  | "taliban"
  | "tolo-news"
  | "transcaucasian-states"
  | "turkmenistan"
  | "ukraine"
  | "un-general-assembly"
  | "united-nations"
  | "united-states"
  | "us-department-of-defense"
  | "us-department-of-state"
  | "us-department-of-state-press-service"
  | "uzbekistan"
  | "vladimir-putin"
  | "west";

/** Ids of the issues in the bundled dataset. */
export type BundledIssueId =
  | "afghan-peace-talks"
  | "arms-control"
  | "bases-in-post-soviet-states"
  | "cooperation-with-afghanistan"
  | "incident-prevention-at-sea"
  | "indivisible-security"
  | "mutual-inspections"
  | "mutual-threat-restraint"
  | "nato-activity-in-the-east"
  | "nato-enlargement"
  | "nato-forces-in-eastern-members"
  | "nato-membership-of-ukraine-and-georgia"
  | "offensive-systems-near-russia"
  | "resistance-to-russia-in-central-asia"
  | "return-to-1997"
  | "russian-claims-in-ukraine"
  | "russian-proposals-as-a-whole"
  | "sanctions-on-escalation"
  | "security-guarantees-for-russia"
  | "sovereignty-of-kazakhstan"
  | "sovereignty-of-ukraine"
  | "us-engagement-in-central-asia"
  | "us-forces-in-central-asia"
  | "us-missile-defence-in-europe"
  | "us-russia-coordination-on-afghanistan"
  | "us-russia-dialogue"
  | "western-campaign-in-afghanistan"
  | "withdrawal-from-afghanistan"
  | "withdrawal-from-ukraine";

/** Ids of the statements in the bundled dataset. */
export type BundledStatementId =
  | "afghan-ministry-on-cooperation"
  | "blinken-informs-kuleba"
  | "blinken-on-diplomatic-path"
  | "blinken-on-weight-of-words"
  | "blinken-proposes-meeting"
  | "blinken-ready-for-dialogue"
  | "blinken-ready-to-cooperate"
  | "blinken-reassures-tokayev"
  | "blinken-supports-kazakhstan"
  | "blinken-supports-ukraine"
  | "blinken-threatens-sanctions"
  | "blinken-urges-resistance"
  | "kazakhs-worry-about-security"
  | "kazakhstan-fears-expansion"
  | "kazakhstan-on-russian-speakers"
  | "kazakhstan-un-vote"
  | "kyrgyzstan-un-vote"
  | "lavrov-accuses-pentagon"
  | "lavrov-accuses-west"
  | "lavrov-against-us-presence"
  | "lavrov-calls-us-reaction-negative"
  | "lavrov-interested-in-meeting"
  | "lavrov-no-victory-in-afghanistan"
  | "lavrov-offers-help-for-peace-talks"
  | "lavrov-on-uncertainty-after-withdrawal"
  | "lavrov-on-written-answers"
  | "lavrov-questions-smaller-force"
  | "nato-offers-prospect-of-membership"
  | "nato-proposes-incident-prevention"
  | "nato-proposes-inspections"
  | "peskov-in-no-hurry"
  | "peskov-on-considerations"
  | "peskov-on-prospect-of-dialogue"
  | "putin-administration-criticizes-missile-defence"
  | "putin-administration-on-offensive-use"
  | "putin-briefs-lukashenko"
  | "putin-claims-territory"
  | "putin-offers-bases"
  | "putin-on-interest-of-belarus"
  | "putin-on-main-demands"
  | "putin-on-priority-of-guarantees"
  | "putin-ready-to-negotiate"
  | "putin-says-demands-ignored"
  | "russia-calls-reply-not-constructive"
  | "russia-confirms-readiness"
  | "russia-contests-systems-in-newer-members"
  | "russia-demands-indivisible-security"
  | "russia-demands-return-to-1997"
  | "russia-explains-return-to-1997"
  | "russia-insists-on-end-of-enlargement"
  | "russia-opposes-bases-in-post-soviet-states"
  | "russia-opposes-bucharest-declaration"
  | "russia-opposes-us-troops-in-central-asia"
  | "russia-publishes-drafts"
  | "russia-recalls-founding-act"
  | "stoltenberg-on-written-reply"
  | "tajikistan-un-vote"
  | "tokayev-rejects-claims"
  | "turkmenistan-un-vote"
  | "us-agrees-to-written-answers"
  | "us-announces-funding"
  | "us-as-alternative-to-russia"
  | "us-notice-of-kuleba-call"
  | "us-officials-on-engagement"
  | "uzbekistan-un-vote"
  | "west-urges-resistance";

/** Ids of the proposals in the bundled dataset. */
export type BundledProposalId =
  | "blinken-meeting-proposal"
  | "draft-treaty-with-united-states"
  | "nato-black-sea-proposal"
  | "nato-inspections-proposal"
  | "russian-bases-offer"
  | "russian-security-guarantee-proposals";

/** Ids of the meetings in the bundled dataset. */
export type BundledMeetingId =
  | "afghan-talks"
  | "blinken-central-asia-visit"
  | "blinken-kazakhstan-visit"
  | "blinken-kuleba-call"
  | "blinken-kyrgyzstan-visit"
  | "blinken-tajikistan-visit"
  | "blinken-tileuberdi-press-conference"
  | "blinken-tileuberdi-talks"
  | "blinken-tokayev-meeting"
  | "blinken-turkmenistan-visit"
  | "blinken-uzbekistan-visit"
  | "bucharest-summit"
  | "c5-plus-1-astana-meeting"
  | "geneva-round"
  | "january-2022-talks"
  | "lavrov-blinken-1-february"
  | "lavrov-blinken-21-january"
  | "lavrov-blinken-geneva-meeting"
  | "nato-russia-council-session"
  | "osce-consultations"
  | "putin-biden-geneva-talks"
  | "putin-lukashenko-talks"
  | "tashkent-conference"
  | "us-russia-talks";

/** Ids of the bases in the bundled dataset. */
export type BundledBaseId =
  | "bases-in-post-soviet-states-outside-nato"
  | "deveselu-base"
  | "foreign-forces-in-bulgaria"
  | "foreign-forces-in-romania"
  | "missile-defence-base-in-poland"
  | "russian-base-in-kyrgyzstan"
  | "russian-base-in-tajikistan"
  | "russian-forces-in-ukraine"
  | "systems-in-newer-nato-members"
  | "us-presence-in-central-asia"
  | "western-presence-in-afghanistan";

/** Ids of the events in the bundled dataset. */
export type BundledEventId =
  | "accession-of-albania-to-nato"
  | "accession-of-bulgaria-to-nato"
  | "accession-of-croatia-to-nato"
  | "accession-of-czechia-to-nato"
  | "accession-of-estonia-to-nato"
  | "accession-of-hungary-to-nato"
  | "accession-of-latvia-to-nato"
  | "accession-of-lithuania-to-nato"
  | "accession-of-montenegro-to-nato"
  | "accession-of-north-macedonia-to-nato"
  | "accession-of-poland-to-nato"
  | "accession-of-romania-to-nato"
  | "accession-of-slovakia-to-nato"
  | "accession-of-slovenia-to-nato"
  | "c5-plus-1-foundation"
  | "collective-security-treaty"
  | "delivery-of-nato-reply"
  | "delivery-of-us-replies"
  | "earlier-us-funding"
  | "economic-consequences-in-central-asia"
  | "efforts-to-avert-war"
  | "independence-of-kazakhstan"
  | "invasion-of-ukraine"
  | "kazakhstan-close-to-moscow"
  | "kazakhstan-russia-border"
  | "measures-for-regional-stability"
  | "nato-russia-founding-act"
  | "new-us-funding"
  | "prices-in-central-asia"
  | "publication-of-russian-drafts"
  | "re-election-of-tokayev"
  | "russia-seeks-trade-routes"
  | "russian-population-of-kazakhstan"
  | "sanctions-on-russia"
  | "situation-at-the-russian-ukrainian-border"
  | "suspected-transit-of-sanctioned-goods"
  | "two-decades-in-afghanistan"
  | "un-vote-on-withdrawal-from-ukraine"
  | "us-missile-defence-initiative"
  | "us-withdrawal-from-afghanistan"
  | "war-in-afghanistan"
  | "western-soldiers-in-afghanistan";

/** Ids of the terms in the bundled dataset. */
export type BundledTermId =
  | "avoidance-of-incidents"
  | "coordination-on-afghanistan"
  | "exchange-of-drone-information"
  | "inspections-of-missile-defence-bases"
  | "meeting-in-geneva"
  | "nato-posture-of-1997"
  | "no-further-enlargement"
  | "no-mutual-threats"
  | "no-nato-activity-in-the-east"
  | "no-offensive-systems-near-russia"
  | "practical-use-of-russian-bases";

/** Ids of the responses in the bundled dataset. */
export type BundledResponseId =
  | "lavrov-interest-in-geneva"
  | "nato-written-reply"
  | "us-silence-on-russian-bases"
  | "us-written-reply";

/** The ids of the bundled dataset. */
export interface BundledIds {
  /** Ids of its documents. */
  readonly documents: BundledDocumentId;
  /** Ids of its actors. */
  readonly actors: BundledActorId;
  /** Ids of its issues. */
  readonly issues: BundledIssueId;
  /** Ids of its statements. */
  readonly statements: BundledStatementId;
  /** Ids of its proposals. */
  readonly proposals: BundledProposalId;
  /** Ids of its meetings. */
  readonly meetings: BundledMeetingId;
  /** Ids of its bases. */
  readonly bases: BundledBaseId;
  /** Ids of its events. */
  readonly events: BundledEventId;
  /** Ids of its terms. */
  readonly terms: BundledTermId;
  /** Ids of its responses. */
  readonly responses: BundledResponseId;
}
