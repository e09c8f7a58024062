import type { StatementWords } from "../statements/statement-words.ts";

/** The words of English that report statements. */
export const englishStatements: StatementWords = {
  cues: [
    {
      act: "assert",
      finite:
        "said says say told tells tell stated states state noted notes note remarked remarks maintained maintains claimed claims claim argued argues argue insisted insists insist asserted asserts assert affirmed affirms reaffirmed reaffirms reiterated reiterates reiterate stressed stresses stress emphasised emphasized emphasises emphasizes underlined underlines underscored underscores explained explains explain confirmed confirms confirm acknowledged acknowledges acknowledge admitted admits admit conceded concedes observed observes recalled recalls clarified clarifies clarify declared declares declare reported reports report believes believe believed thinks think thought considers consider considered estimates estimate estimated suggested suggests suggest revealed reveals disclosed discloses testified testifies wrote writes write tweeted tweets tweet boasted boasts quipped quips joked jokes contended contends contend predicted predicts concluded concludes assured assures mentioned mentions indicated indicates alleged alleges allege complained complains specified specifies pointed",
      participles:
        "said told stated noted remarked maintained claimed argued insisted asserted affirmed reaffirmed reiterated stressed emphasised emphasized underlined underscored explained confirmed acknowledged admitted conceded observed recalled clarified declared reported believed thought suggested revealed disclosed testified written tweeted contended predicted concluded assured mentioned indicated alleged complained specified",
      gerunds:
        "saying telling stating noting maintaining claiming arguing insisting asserting affirming reaffirming reiterating stressing emphasising emphasizing underlining explaining confirming acknowledging admitting conceding observing recalling declaring suggesting writing alleging complaining tweeting indicating",
      phrases: [
        "points out",
        "pointed out",
        "point out",
        "pointing out",
        "made clear",
        "makes clear",
        "made it clear",
        "is convinced",
        "are convinced",
        "is confident",
        "was quoted as saying",
        "were quoted as saying",
        "is quoted as saying",
        "has been quoted as saying",
      ],
      bare: true,
    },
    {
      act: "deny",
      finite: "denied denies deny refuted refutes dismissed dismisses disputed disputes rebuffed",
      participles: "denied refuted dismissed disputed",
      gerunds: "denying refuting dismissing disputing",
      object: true,
    },
    {
      act: "announce",
      finite:
        "announced announces announce vowed vows vow pledged pledges pledge promised promises promise informed informs swore swears hinted hints",
      participles: "announced vowed pledged promised informed sworn hinted",
      gerunds: "announcing vowing pledging promising informing",
      bare: true,
    },
    {
      act: "appeal",
      finite:
        "asked asks ask urged urges urge appealed appeals requested requests request called calls call encouraged encourages advised advises recommended recommends hopes hope hoped wishes wished begged",
      participles: "asked urged appealed requested called encouraged advised recommended hoped",
      gerunds: "asking urging appealing requesting calling encouraging advising recommending hoping",
    },
    {
      act: "demand",
      finite: "demanded demands demand ordered orders order instructed instructs",
      participles: "demanded ordered instructed",
      gerunds: "demanding ordering instructing",
    },
    {
      act: "propose",
      finite: "proposed proposes propose",
      participles: "proposed",
      gerunds: "proposing",
    },
    {
      act: "offer",
      finite: "offered offers offer",
      participles: "offered",
      gerunds: "offering",
    },
    {
      act: "invite",
      finite: "invited invites invite",
      participles: "invited",
      gerunds: "inviting",
    },
    {
      act: "accept",
      finite: "agreed agrees agree accepted accepts consented",
      participles: "agreed accepted consented",
      gerunds: "agreeing accepting",
    },
    {
      act: "reject",
      finite: "refused refuses refuse rejected rejects",
      participles: "refused rejected",
      gerunds: "refusing rejecting",
    },
    {
      act: "support",
      finite:
        "welcomed welcomes welcome praised praises hailed hails lauded lauds backed backs supported supports thanked thanks",
      participles: "welcomed praised hailed lauded backed supported thanked",
      gerunds: "welcoming praising hailing lauding supporting thanking",
      quoteOnly: true,
    },
    {
      act: "criticize",
      finite:
        "criticised criticized criticises criticizes condemned condemns condemn denounced denounces denounce slammed slams deplored deplores blasted blasts described describes describe branded brands labelled labeled decried decries opposed opposes",
      participles:
        "criticised criticized condemned denounced slammed deplored blasted described branded labelled labeled decried",
      gerunds:
        "criticising criticizing condemning denouncing describing branding labelling labeling decrying",
    },
    {
      act: "accuse",
      finite: "accused accuses accuse blamed blames blame",
      participles: "accused blamed",
      gerunds: "accusing blaming",
      links: "of for",
    },
    {
      act: "warn",
      finite: "warned warns warn cautioned cautions caution fears fear feared",
      participles: "warned cautioned feared",
      gerunds: "warning cautioning fearing",
      links: "of against about",
      bare: true,
    },
    {
      act: "threaten",
      finite: "threatened threatens threaten",
      participles: "threatened",
      gerunds: "threatening",
    },
    {
      finite: "added adds add",
      participles: "added",
      gerunds: "adding",
      bare: true,
    },
    {
      finite:
        "continued continues replied replies reply responded responds answered answers commented comments went retorted exclaimed quoted quotes expressed expresses express spoke speaks shouted read reads",
      participles:
        "continued replied responded answered commented retorted exclaimed quoted expressed spoken",
      gerunds: "continuing replying responding answering commenting expressing quoting speaking",
      quoteOnly: true,
    },
  ],
  homographs:
    "state states note notes claim claims report reports stress stresses estimate estimates tweet tweets remarks pledge pledges promise promises vow request requests call calls appeals demand demands order orders offer offers fear fears hope hopes ask caution comments answers quotes reply read brands blame wishes thanks backs supports welcome reported alleged ordered estimated thought considered proposed",
  auxiliaries: "has have had having 've 'd",
  passives: "is are was were be been being gets got",
  complementizers: "that how whether",
  infinitiveLinks: ["to"],
  infinitiveEndings: "",
  keepsLink: true,
  accordingTo: [
    "according to",
    "in the words of",
    "in the view of",
    "in the opinion of",
    "as reported by",
    "as stated by",
  ],
  opinion: "for",
  theirWords: [
    "in his view",
    "in her view",
    "in their view",
    "in his opinion",
    "in her opinion",
    "in his words",
    "in her words",
    "in their words",
  ],
  thus: "thus",
  namedBy:
    "entitled titled called named dubbed nicknamed so-called known film book novel song slogan project operation",
  quotedBy: ["quoted by", "cited by", "reported by", "as quoted by", "quoting", "citing", "carried by"],
  participleEndings: "d n t k e g",
  agents: "by",
  documents:
    "statement statements report reports document documents text interview message post tweet speech letter communique communiqué release press",
  people:
    "man woman official officials source sources expert experts analyst analysts observer observers witness witnesses diplomat diplomats authorities spokesman spokeswoman spokesperson spokespeople representative representatives leader leaders head heads president premier minister ministers ministry chancellor secretary ambassador general colonel commander government governments army opposition lawmaker lawmakers senator senators parliament party parties mission envoy adviser advisor director commissioner commission prosecutor prosecutors police military rebels separatists activists protesters journalist journalists bishop pope king queen prince mayor governor department administration alliance coalition countries country nations forces agency service officers officer residents critics supporters company group organization organisation group council chairman chairwoman chief lawyer historian others both",
  pronouns: "nobody none he she it they who",
  bodyPronouns: "it they both",
  relatives: "who which that whom whose",
  questions: "who what",
  adverbs:
    "also then later further earlier however yesterday today tonight recently repeatedly previously already still again always once just only even meanwhile nevertheless instead thus therefore moreover too separately publicly furthermore monday tuesday wednesday thursday friday saturday sunday",
  verbEndings: "ed",
  adverbPhrases: [
    "in turn",
    "once again",
    "for his part",
    "for her part",
    "for its part",
    "for their part",
    "at the time",
    "on the other hand",
    "in addition",
    "as well",
    "of course",
    "so far",
    "in particular",
    "at least",
    "at most",
    "more than",
    "as many as",
  ],
  settings: "in on at after during before from speaking ahead following",
  adverbEndings: "ly",
  clitics: "",
  impersonals: "",
  namesModify: true,
  negations: "nobody none neither not never didn't doesn't don't hasn't haven't hadn't nor cannot wouldn't",
  determiners:
    "the a an this that these those some many several two three four five six seven eight nine ten another other both his her its their our all one no any each every",
  prepositions:
    "in on at to with from by during after before against about over under between among through into onto upon without within since until amid despite following near as at via alongside regarding concerning per across along toward towards",
  genitives: "of for 's",
  conjunctions: "and but while or whereas yet",
  subordinators:
    "when if because after although though while before since as once unless whereas despite following asked speaking where",
  verbs:
    "is are was were be been has have had will would can could may might must should shall did does do goes went comes came took take takes made makes make met meets meet visited visits arrived arrives began begins appeared appears continued remains remained held holds gave gives left leaves led leads won wins lost put puts sent sends reached fired evacuated phoned contests retaliated isn't wasn't aren't weren't won't can't couldn't",
  elides: false,
};
