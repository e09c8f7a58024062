import type { DraftWords } from "../../drafts/draft-words.ts";

/** The English words about proposals and answers, and about the dates of sentences. */
export const englishDrafts: DraftWords = {
  offers: "(proposal|offer|plan|initiative|idea|invitation|suggestion|draft|outline)(|s) terms",
  demands: "(request|demand|call|appeal|ultimatum|condition)(|s)",
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
  texts: "text document list package resolution",
  open: "appreciat* (thank|thanked)_*_for (ready|willing|prepared|happy)_to_(accept|discuss|consider|examine|study|negotiate) open_to",
  deferred:
    "(is|are|was|were)_(|still_)(studying|considering|reviewing|examining|weighing) (will|would|to)_(study|consider|examine|review)",
  unanswered:
    "(did_not|has_not|have_not|had_not|never|has_yet_to|have_yet_to|had_yet_to)_(|yet_)(|publicly_)(answer|repl|respond|react|comment)* " +
    "(|has_|have_|had_)(made|given|offered)_no_(comment|reply|answer|response)",
  noReply:
    "no_(|direct_|immediate_|official_|public_|formal_)(reply|answer|response) " +
    "(reply|answer|response)_(has|had)_(not|yet)_* (has|had)_yet_to_be_answered (went|remained|remains|is_still)_(unanswered|unheeded)",
  saidYes: "said_yes",
  saidNo:
    "gave_a_negative_(answer|reply|response) said_no refused declined " +
    "(considers|considered|deems|deemed)_(it|the_*)_(premature|unacceptable|unrealistic|inadequate|insufficient)",
  promptly:
    "at_once immediately promptly on_the_spot straight_away right_away without_(hesitation|delay) readily quickly",
  moreTime: "(|for_)(|more_|some_|additional_)time",
  accepted: "(was|were|has_been|have_been|had_been)_(|*ly_)(accepted|approved) (accepted|approved)",
  rejected:
    "(was|were|has_been|have_been|had_been)_(|*ly_)(rejected|declined|refused|turned_down|dismissed) (rejected|declined|refused|turned_down|dismissed)",
  welcomed:
    "(was|were|has_been|have_been|had_been)_(|*ly_)(welcomed|backed|supported|endorsed) (welcomed|backed|supported|endorsed)",
  partly: "part(|ial)ly in_part",
  refusals: "refusal rejection",
  replies: "(response|reply|answer|reaction)(|s)",
  auxiliaries: "",
  refusing: "to",
  agents: "by",
  dated: "dated",
  documents: "statement communiqu(é|e) release readout note letter",
  issued: "issued released published sent",
  pluperfect: "had",
};
