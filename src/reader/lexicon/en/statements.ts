import type { StatementWords } from "../../statements/words/statement-words.ts";

/** The English words that report statements. */
export const englishStatements: StatementWords = {
  conjugations: {
    ed: { finite: "() s ed", participles: "ed", gerunds: "ing" },
    e: { finite: "e es ed", participles: "ed", gerunds: "ing" },
    past: { finite: "s ed", participles: "ed", gerunds: "ing" },
    "past-e": { finite: "es ed", participles: "ed", gerunds: "ing" },
    y: { finite: "y ies ied", participles: "ied", gerunds: "ying" },
  },
  cues: [
    {
      act: "assert",
      verbs: {
        ed: "affirm assert claim confirm explain tweet",
        e: "acknowledg alleg declar not reiterat stat",
        past: "maintain reaffirm remark",
        "past-e": "conced emphasis emphasiz indicat underlin",
        y: "clarif",
      },
      finite:
        "stress(|es|ed) report(|s|ed) admit(|s|ted) believe(|s|d) consider(|s|ed) " +
        "estimate(|s|d) observe(s|d) recall(s|ed) underscore(s|d) reveal(s|ed) disclose(s|d) testifie(s|d) " +
        "specifie(s|d) write(|s) wrote predict(s|ed) conclude(s|d) mention(s|ed) " +
        "pointed",
      participles:
        "stressed reported admitted believed observed recalled underscored revealed disclosed " +
        "testified specified written predicted concluded mentioned",
      gerunds: "stressing admitting observing recalling writing",
      phrases:
        "(point|points|pointed|pointing)_out ma(de|kes)_(|it_)clear (is|are)_(convinced|confident) " +
        "(was|were|is|has_been)_quoted_as_saying " +
        "(went|goes)_on_to_(say|insist|claim|suggest|argue|add|warn|note|stress) " +
        "continue(s|d)_to_(say|insist|claim|suggest|argue|add|warn|note|stress) " +
        "(wanted|paused)_to_(say|add|stress) " +
        "signal(s|ed|led) (is|was|are|were)_(adamant|hopeful) (is|was)_(certain|optimistic) (was|were)_(confident|convinced) is_sure " +
        "(issued|released|put_out)_a_statement_saying is_said_to_believe",
      bare: true,
    },
    {
      act: "assert",
      verbs: { ed: "contend insist", e: "argu" },
      finite: "say(|s) said think(|s) thought boast(s|ed) quip(s|ped) joke(s|d)",
      participles: "said thought",
      gerunds: "saying",
      bare: true,
      clausal: true,
    },
    {
      act: "assert",
      objectAct: "announce",
      verbs: { ed: "inform remind", past: "brief", y: "notif" },
      finite: "tell(|s) told",
      participles: "told",
      gerunds: "telling",
      bare: true,
      receiver: true,
    },
    { act: "assert", objectAct: "support", verbs: { e: "reassur" }, bare: true, receiver: true },
    {
      act: "assert",
      verbs: { e: "assur" },
      phrases: "g(ave|ives)_(an_assurance|assurances|a_pledge)",
      bare: true,
      receiver: true,
      markedAct: "pledge",
      marks: "will would 'll",
    },
    {
      act: "assert",
      clauseAct: "propose",
      objectAct: "propose",
      verbs: { ed: "suggest" },
      bare: true,
      markedAct: "assert",
      marks: "is was were are am had has have could might may would will did does can cannot -n't -ed",
    },
    {
      act: "deny",
      verbs: { "past-e": "disput refut", y: "den" },
      object: true,
    },
    {
      act: "deny",
      objectAct: "reject",
      finite: "dismiss(es|ed) rebuffed",
      participles: "dismissed",
      gerunds: "dismissing",
      object: true,
      markedAct: "criticize",
      marks: "as",
    },
    {
      act: "assert",
      objectAct: "announce",
      phrases: "(has|have|did|does|do)_not_rule(|d)_out",
    },
    { act: "pledge", verbs: { e: "pledg promis" }, bare: true },
    {
      act: "announce",
      verbs: { ed: "vow", e: "announc", past: "hint" },
      finite: "swore swears",
      participles: "sworn",
      bare: true,
    },
    {
      act: "appeal",
      verbs: { ed: "ask request", past: "recommend", "past-e": "advis" },
      finite: "wish(es|ed) begged",
      asks: true,
    },
    { act: "support", infinitiveAct: "appeal", verbs: { e: "encourag" } },
    { act: "appeal", infinitiveAct: "assert", verbs: { e: "hop" } },
    {
      act: "appeal",
      verbs: { e: "urg", past: "appeal", "past-e": "press" },
      phrases: "call(|s|ed|ing)_on",
      links: "for",
      receiver: true,
    },
    {
      act: "criticize",
      infinitiveAct: "appeal",
      verbs: { ed: "call", e: "describ" },
      receiver: true,
      judges: true,
    },
    {
      act: "appeal",
      phrases: "(ask|call)(|s|ed|ing)_for appeal(s|ed|ing)_for (press|push)ed_for ma(de|kes)_a_plea_for",
      object: true,
    },
    { act: "demand", verbs: { ed: "demand order", past: "instruct" } },
    { act: "demand", phrases: "insist(|s|ed)_on", object: true },
    {
      act: "demand",
      phrases: "(gave|gives|given|issued|issues|delivered|sent|set)_an_ultimatum",
      whole: true,
    },
    {
      act: "propose",
      verbs: { e: "propos" },
      finite: "tabled",
      phrases: "put(|s)_forward",
    },
    {
      presents: true,
      verbs: { ed: "present", e: "outlin unveil circulat" },
      finite: "submit(|s|ted) made makes float(s|ed) launch(es|ed) renew(s|ed) publish(es|ed) issue(s|d)",
      participles: "submitted made floated launched renewed published issued",
      phrases: "(came|comes|come)_up_with",
      quoteOnly: true,
    },
    {
      act: "accuse",
      phrases: "(trad|exchang)(|es|ed)_accusations level(s|ed|led)_accusations",
      whole: true,
    },
    { act: "offer", verbs: { ed: "offer" } },
    { act: "invite", infinitiveAct: "appeal", verbs: { e: "invit" } },
    {
      act: "accept",
      jointAct: "agree",
      finite: "agree(|s|d) consented",
      participles: "agreed consented",
      gerunds: "agreeing",
      whole: true,
    },
    { act: "accept", verbs: { past: "accept", "past-e": "approv", y: "ratif" } },
    { act: "reject", phrases: "turn(s|ed)_*_down sa(id|ys)_no_to", whole: true },
    {
      act: "accept",
      phrases: "g(ave|ives)_the_green_light g(ave|ives)_(its|his|her)_(approval|consent) sa(id|ys)_yes",
      whole: true,
    },
    { act: "regret", finite: "regret(|s|ted)", participles: "regretted", bare: true },
    { act: "agree", phrases: "reached_(a_deal|an_agreement)", whole: true },
    {
      act: "reject",
      verbs: { e: "refus", past: "reject spurn", "past-e": "declin" },
      finite: "snub(s|bed)",
      participles: "snubbed",
      phrases:
        "(brushes|brushed)_(aside|off) sh(oots|ot)_down turn(s|ed)_down rul(e|es|ed|ing)_out (will|would|can|could)(_not|n't)_accept wo_n't_accept",
    },
    {
      act: "support",
      verbs: { e: "congratulat endors welcom", past: "hail laud support thank", "past-e": "prais" },
      finite: "back(s|ed)",
      participles: "backed",
      quoteOnly: true,
    },
    {
      act: "oppose",
      finite: "oppose(|s|d)",
      participles: "opposed",
      phrases: "(is|are|was|were)_opposed_to object(s|ed|ing)_to (does|do|did)_not_agree",
      quoteOnly: true,
      whole: true,
    },
    {
      act: "support",
      phrases:
        "(is|are|was|were)_in_favo(|u)r_of sid(es|ed|ing)_with (stands|stood)_(by|with|alongside) t(akes|ook)_the_side_of " +
        "g(ave|ives)_(his|her|its|their)_(backing|support)_to thr(ew|ows)_(his|her|its|their)_weight_behind",
      quoteOnly: true,
      whole: true,
    },
    {
      act: "criticize",
      finite: "protest(|s|ed)",
      phrases:
        "(hit|hits|lashed|lashes)_(back|out)_at cast(|s)_doubt_on pour(s|ed)_(scorn|cold_water)_on t(ook|akes)_issue_with " +
        "lodg(es|ed)_a_protest deliver(s|ed)_a_rebuke",
      whole: true,
    },
    {
      act: "vote",
      verbs: { e: "vot" },
      finite: "abstain(|s|ed) veto(es|ed)",
      participles: "abstained vetoed",
      whole: true,
      quoteOnly: true,
    },
    {
      act: "criticize",
      verbs: {
        ed: "condemn",
        e: "denounc",
        past: "blast brand",
        "past-e": "chid criticis criticiz deplor rebuk",
      },
      finite: "slam(s|med) decrie(s|d) label(|l)ed",
      participles: "slammed decried label(|l)ed",
      gerunds: "decrying label(|l)ing",
    },
    { act: "criticize", verbs: { past: "complain" }, links: "of about", bare: true },
    { act: "accuse", verbs: { e: "accus blam charg" }, links: "of for" },
    { act: "warn", verbs: { ed: "caution fear warn" }, links: "of against about", bare: true },
    { act: "threaten", verbs: { ed: "threaten" }, whole: true },
    { act: "warn", phrases: "sound(s|ed)_the_alarm", whole: true },
    { act: "regret", phrases: "rais(es|ed)_concerns", whole: true },
    { act: "assert", verbs: { ed: "repeat" } },
    { verbs: { ed: "add" }, bare: true },
    { verbs: { past: "wonder" }, phrases: "want(s|ed)_to_know", asks: true, quoteOnly: true },
    {
      verbs: {
        past: "answer comment convey respond retort",
        "past-e": "continu quot voic",
      },
      finite:
        "express(|es|ed) repl(y|ies|ied) counter(s|ed) interjected muse(s|d) fumed vented thundered railed snapped shot " +
        "exclaimed shouted spoke speaks read(|s) went",
      participles: "expressed replied exclaimed spoken",
      gerunds: "expressing replying speaking",
      phrases: "(went|goes)_on",
      quoteOnly: true,
    },
  ],
  homographs:
    "state states note notes claim claims report reports stress stresses estimate estimates tweet tweets " +
    "remarks pledge pledges promise promises vow request requests call calls appeals demand demands order " +
    "orders offer offers vote votes fear fears hope hopes ask caution comments answers quotes reply read brands blame " +
    "protest protests regret regrets signals charge charges charged issues voices wishes thanks backs supports welcome reported alleged ordered estimated thought considered proposed",
  auxiliaries: "has have had having 've 'd",
  passives: "is are was were be been being gets got",
  complementizers: "that how whether if",
  infinitiveLinks: "to",
  infinitiveEndings: "",
  keepsLink: true,
  judgements: {
    criticize:
      "unaccept unlawful illeg shame disgrac mistake error absurd irrespons reckless outrag crime crimin terror " +
      "unreasonab insufficien premature inadequa unrealis insult ignored negative arrogan hypocri provoc threat danger unjust unfair barbar lie lies blackmail betray farce propaganda genocid wrong pira tyran brutal scandal cynic coward",
    support:
      "useful welcome positive important historic constructiv meaning courag excellent good friend partner",
  },
  stances: {
    support: "interest support solidarit appreciation gratitude satisfaction",
    regret: "concern regret fear sorrow sadness",
    criticize: "condemn anger outrage dismay disappointment",
    oppose: "opposition objection",
    announce: "readiness willingness",
    pledge: "commitment",
    appeal: "call appeal hope",
    warn: "warning",
    reject: "rejection",
    assert: "importan need necessity confidence optimism determination keenness sincerity",
  },
  actNouns: {
    demand: "demand ultimatum",
    appeal: "call appeal request",
    propose: "proposal counter-propos counterpropos",
    offer: "offer",
    invite: "invitation",
    pledge: "pledge promise",
    announce: "announcement",
    threaten: "threat",
  },
  planNouns: "(plan|initiative|idea|draft|outline)(|s)",
  made: "made put_forward advanced presented submitted floated tabled drafted unveiled addressed proposed offered suggested drawn_up outlined",
  foresees:
    "(calls|called|provides|provided)_for (envisages|envisaged|envisions|envisioned|foresees|foresaw|includes|included|stipulates|proposes|proposed|requires|required)",
  towards: "to",
  modals: "will would can could may might must should shall 'll",
  futures: "will would (wo|would)n't intend(|s)",
  hearsay: "would wouldn't",
  obliges: "must",
  advises: "should",
  ready: "ready willing prepared open",
  permits: "allow let permit tolerate",
  accusations: "accus alleg insinuat",
  claims: "claim suggestion notion assertion idea",
  progressive: "ing",
  firstPersons: "we i",
  ownWords: "his her its our",
  requests: "ask request",
  attitudes: "calm restrain moderat prudence caution patien flexib unity",
  without: "no about",
  sought: "for",
  receiving: "received receives",
  courtesies: "condolenc congratul sympath explan comment apolog thank detail evidence insight prayer prais",
  answers: "answer comment elaborat respond say",
  openings: {
    reject: "(we|i)_reject we_(cannot|do_not)_accept",
    support: "(we|i)_(support|welcome)",
    oppose: "(we|i)_(oppose|do_not_support|don't_support)",
    criticize: "(we|i)_(|strongly_)condemn",
    demand: "(we|i)_demand",
    appeal: "(we|i)_(urge|ask|invite|call_on|call_for)",
    announce: "(we|i)_have_decided",
  },
  accordingTo:
    "according_to in_the_(words|view|opinion)_of as_(report|stat|confirm|announc|claim|not|explain|describ)ed_by",
  sinceWhen: "from since until by",
  involving: "with against between among about over on",
  opinion: "for",
  theirWords: "in_(his|her|their)_(view|words) in_(his|her)_opinion",
  thus: "thus",
  backward:
    "the_(announcement|statement|remark|comment|claim|proposal|offer|demand|appeal|request|clarification)_was_(made|issued) " +
    "the_(remarks|comments|claims)_were_made with_th(e|o)se_words",
  contents: "what",
  askedFor: "why when where who what how",
  beliefs:
    "(regret|concern|hope|fear|doubt)(|s) confidence belief conviction view opinion satisfaction surprise " +
    "alarm disappointment optimism pessimism worr(y|ies) gratitude certainty",
  namedBy:
    "entitled titled called named dubbed nicknamed so-called known film book novel song slogan project " +
    "operation",
  quotedBy: "(|as_)quoted_by (cited|reported|carried)_by quoting citing",
  participleEndings: "d n t k e g",
  agents: "by",
  senders: "from",
  documents:
    "(statement|report|document)(|s) cop(y|ies) transcript(|s) text interview message post tweet speech letter communiqu(e|é) release " +
    "press",
  people:
    "man woman assembly ally " +
    "(official|source|expert|analyst|observer|diplomat|representative|leader|head|minister|government|lawmaker|senator|prosecutor|journalist|officer|adviser)(|s) " +
    "witness(|es) authorities spokes(man|woman|person|people) president premier ministry chancellor " +
    "secretary ambassador general colonel commander army opposition parliament part(y|ies) mission envoy " +
    "advisor director commission(|er) police military rebels separatists activists protesters bishop pope " +
    "king queen prince mayor governor department administration alliance coalition countr(y|ies) nations " +
    "forces agency service residents critics supporters company group organi(z|s)ation council " +
    "chair(man|woman) chief lawyer historian others both",
  sources: "source(|s) people",
  pronouns: "nobody none he she it they who we i",
  bodyPronouns: "it they both",
  latter: "the_latter",
  officials: "official diplomat politician leader expert analyst",
  again: "the_same_(source|official|diplomat)",
  definites: "the",
  indefinites: "a an one another some his her its their",
  pairs: "the_two both",
  timeClauses: "when whenever once until unless the_moment as_soon_as",
  personalPronouns: "he she",
  relatives: "who which that whom whose",
  questions: "who what",
  adverbs:
    "here late early though nonetheless anyway likewise elsewhere overall accordingly hence tomorrow now thereby perhaps " +
    "maybe almost nearly indeed rather otherwise somewhat altogether soon often never ever twice first " +
    "second last also then later further earlier however yesterday today tonight recently repeatedly " +
    "previously already still again always once just only even meanwhile nevertheless instead thus " +
    "therefore moreover too separately publicly furthermore monday tuesday wednesday thursday friday " +
    "saturday sunday",
  verbEndings: "ed",
  adverbPhrases:
    "in_(turn|addition|particular) once_again for_(his|her|its|their)_part at_(the_time|least|most) not_least " +
    "on_the_other_hand as_(well|many_as) of_course so_far more_than",
  settings: "in on at after during before from speaking ahead following",
  adverbEndings: "ly",
  notAdverbs:
    "rally family supply tally anomaly monopoly belly bully assembly deadly costly friendly elderly daily weekly monthly " +
    "quarterly orderly timely lively lonely",
  clitics: "",
  impersonals: "",
  namesModify: true,
  negations: "nothing nobody none neither not never (wo|did|does|do|has|have|had|would)n't nor cannot",
  determiners:
    "the a an this that these those some many several two three four five six seven eight nine ten another " +
    "other both his her its their our all one no any each every",
  prepositions:
    "in on at to with(|in|out) from by during after before against about over under between among through " +
    "into onto upon since until amid despite following near as via alongside regarding concerning per " +
    "across along toward(|s)",
  genitives: "of for 's whose",
  conjunctions: "and but while or whereas yet",
  subordinators:
    "when if whether provided because after although though while before since as once unless whereas despite following " +
    "asked speaking where",
  verbs:
    "(is|was|are|were|wo|ca|could)n't is are was were be been has have had will would can could may might " +
    "must should shall did does do goes went flew comes came took take(|s) made make(|s) met meet(|s) " +
    "visit(s|ed) arrived arrives began begins appeared appears continued remain(s|ed) held holds gave gives " +
    "left leaves led leads won wins lost put(|s) sent sends reached fired evacuated phoned contests " +
    "retaliated stood stands",
  elides: false,
};
