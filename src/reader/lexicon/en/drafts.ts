import type { DraftWords } from "../../drafts/draft-words.ts";

/** The English words about proposals and answers, and about the dates of sentences. */
export const englishDrafts: DraftWords = {
  offers: "(proposal|offer|plan|initiative|idea|invitation|suggestion|draft|outline)(|s) terms",
  demands: "(request|demand|call|appeal|ultimatum|condition)(|s)",
  ofPress: "for_(|an_|a_)(comment|comments|interview|interviews|clarification|information)",
  invitations: "invit*",
  letters: "letter message note",
  within: "in",
  toWhom: "to_whom",
  partners: "him her them",
  occasions: "during_which in_which",
  replied: "(repl|respond|retort)(ied|ies|y|ed|s)",
  articles: "a an",
  recipients: "to for",
  pronouns: "it them",
  texts: "letter text document list package resolution",
  accepting:
    "(took|takes|taken)_up respond(s|ed)_(positively|favorably|favourably) sign(s|ed)_up_to vote(s|d)_to_(accept|approve|back) vote(s|d)_(|in_)fav(o|ou)r_of (gave|given|gives)_(|the_)*_(|its_)(approval|consent|assent)",
  rejecting:
    "(is|are|was|were)_not_interested (|has_|have_|had_)said_no_to respond(s|ed)_(negatively|with_a_no|with_a_*_no) (threw|thrown|throws)_out (does|did|do|will|would|could|can)_not_(agree|consent|bow|yield)_to ha(s|ve|d)_no_intention_of_accepting refuse(s|d)_to_(bow|yield|agree)_to",
  countering:
    "(respond|repl|answer|counter)(ed|ied|s|ies)_with_(a|an|its|his|her|their)_(|*_)(counter-|counter|)(proposal|offer|plan) (made|presented|submitted|put_forward|tabled|offered)_(a|its|their)_(counter-|counter)(proposal|offer)",
  open: "appreciat* (thank|thanked)_*_for (ready|willing|prepared|happy)_to_(accept|discuss|consider|examine|study|negotiate) open_to (greeted|received)_*_*_with_interest voice(s|d)_(support|backing) express(es|ed)_(interest|support)",
  deferred:
    "(is|are|was|were)_(|still_)(studying|considering|reviewing|examining|weighing) (will|would|to)_(study|consider|examine|review) " +
    "(will|would|to)_(reply|respond|answer|decide) need(|s|ed)_(|more_)time ha(s|ve|d)_not_(|yet_)(decided|made_a_decision) " +
    "promise(s|d)_(an_answer|a_reply)",
  unanswered:
    "(did_not|has_not|have_not|had_not|never|has_yet_to|have_yet_to|had_yet_to)_(|yet_|*ly_)(answer|repl|respond|react|comment)* " +
    "(remain|stay|kept)(|s|ed)_silent (has|have|had)_(|so_far_)(been|kept)_silent (|has_|have_|had_)(gave|given)_no_(answer|reply|response) " +
    "(|has_|have_|had_)(made|offered)_no_(comment|reply|answer|response)",
  ignoring: "ignore(s|d)",
  noReply:
    "no_(|direct_|immediate_|official_|public_|formal_)(reply|answer|response) " +
    "(reply|answer|response)_(has|had)_(not|yet)_* (has|had)_yet_to_be_answered (went|gone|remained|remains|is_still)_(unanswered|unheeded) no_(|immediate_)comment_from (was|were)_(|*_)ignored",
  saidYes: "said_yes accepted agreed_(|to_do_so)",
  saidNo:
    "gave_a_negative_(answer|reply|response) said_no refused declined rejected_it " +
    "(considers|considered|deems|deemed)_(it|the_*)_(premature|unacceptable|unrealistic|inadequate|insufficient)",
  shortYes: "did",
  shortNo: "(did|does|would)_not",
  negations: "not never t",
  joiners: "and or nor",
  outside: "(in|of|from|at|to|with|against|by|for|on|between)(|_the)",
  subjects: "he she it they",
  clitics: "",
  manner: "with",
  promptly:
    "soon shortly in_the_coming_(days|weeks) within_(days|weeks|hours|the_day|the_hour) (hours|days|weeks)_later the_(same|next)_day overnight in_principle so_far at_once immediately promptly on_the_spot straight_away right_away without_(hesitation|delay) readily quickly",
  moreTime: "(|for_)(|more_|some_|additional_)time",
  accepted: "(was|were|has_been|have_been|had_been)_(|*ly_)(accepted|approved) (accepted|approved)",
  rejected:
    "(was|were|has_been|have_been|had_been)_(|*ly_)(rejected|declined|refused|turned_down|dismissed|rebuffed|spurned|shot_down) (rejected|declined|refused|turned_down|dismissed)",
  welcomed:
    "(was|were|has_been|have_been|had_been)_(|*ly_)(welcomed|backed|supported|endorsed) (welcomed|backed|supported|endorsed)",
  partly: "part(|ial)ly in_part (in|only)_part parts_of with_(|some_)reservations",
  conditions: "only_(if|when|after) provided_(|that_) on_(|the_)condition",
  wouldAccept: "(would|will|could)_(|only_)(accept|agree|consent|sign)",
  refusals: "refusal rejection",
  consents: "acceptance",
  negative: "(was|is)_(|*_)negative (was|is)_(|a_)(|*_)no",
  positive: "(was|is)_(|*_)(positive|affirmative) (was|is)_(|a_)(|*_)yes",
  replies: "(response|reply|answer|reaction)(|s)",
  auxiliaries: "",
  refusing: "to",
  agents: "by",
  dated: "dated",
  documents: "statement communiqu(é|e) release readout note letter",
  issued: "issued released published sent",
  pluperfect: "had",
};
