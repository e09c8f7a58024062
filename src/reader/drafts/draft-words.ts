import type { Words } from "../words.ts";

/**
 * The words of a language that `draftsOf` needs: words about proposals and answers, and words that show whether a date
 * also applies to later sentences.
 *
 * In these lists, `*` matches letters: two or more at the beginning of a word, and any number at the end of a word. A
 * `*` alone matches any word. For example, `propos*` matches `proposal` and `proposed`.
 */
export interface DraftWords {
  /** Nouns for what somebody offers, such as `proposal`. */
  readonly offers: Words;
  /** Nouns for what somebody demands, such as `request`. */
  readonly demands: Words;
  /** Words after a noun such as `request` for what journalists ask for, such as `for comment`. */
  readonly ofPress: Words;
  /** Nouns and verbs for invitations. */
  readonly invitations: Words;
  /** Nouns for a letter. */
  readonly letters: Words;
  /** Prepositions before a letter in which somebody says something, such as `in` in `said in a letter`. */
  readonly within: Words;
  /** Relative pronouns in the dative, such as `to whom`. */
  readonly toWhom: Words;
  /** Pronouns beside a verb that mean the addressee, such as `him` in `warned him`. */
  readonly partners: Words;
  /** Words for the meeting before a relative clause, such as `during which`. */
  readonly occasions: Words;
  /** Verbs by which somebody answers a question or a remark, such as `replied`. */
  readonly replied: Words;
  /**
   * Indefinite articles (in the grammatical sense) between the recipient and the letter, such as `a` in `sent Danko a
   * letter`.
   */
  readonly articles: Words;
  /**
   * Prepositions before the recipient of a letter, such as `to` in `a letter to Danko`. If the language has none, the
   * first actor after the letter is the recipient, as in Romanian `o scrisoare Elenei Danko`.
   */
  readonly recipients: Words;
  /**
   * Pronouns that refer to a proposal, such as `it`. They count only at the beginning or the end of the object of an
   * answer.
   */
  readonly pronouns: Words;
  /** Nouns that can refer to a proposal in the text in the same way as a pronoun, such as `document`. */
  readonly texts: Words;
  /** Verbs of acceptance that {@link StatementWords} does not have, such as `responded positively`. */
  readonly accepting: Words;
  /** Verbs of rejection that {@link StatementWords} does not have, such as `is not interested`. */
  readonly rejecting: Words;
  /** Verbs by which an actor makes a counter-proposal, such as `responded with a counter-proposal`. */
  readonly countering: Words;
  /** Verbs that show openness to a proposal, such as `is ready to accept`. */
  readonly open: Words;
  /** Verbs that show that an actor has not decided about a proposal, such as `is studying`. */
  readonly deferred: Words;
  /** Verbs that show that an actor gave no answer, such as `did not reply`. */
  readonly unanswered: Words;
  /** Verbs that show that an actor gave no answer, if the proposal is their object, such as `ignored`. */
  readonly ignoring: Words;
  /** Noun phrases for a missing answer, such as `no reply`. */
  readonly noReply: Words;
  /**
   * Verbs of acceptance without an object, such as `said yes`. Verbs that the lists of {@link StatementWords} contain
   * need not be listed.
   */
  readonly saidYes: Words;
  /**
   * Verbs of rejection without an object, such as `said no`, and judgements that reject something, such as `considers
   * it premature`. Verbs that the lists of {@link StatementWords} contain need not be listed.
   */
  readonly saidNo: Words;
  /** Words of acceptance directly after the subject, if the verb is left out, such as Italian `sì` in `Alba sì`. */
  readonly shortYes: Words;
  /** Words of rejection directly after the subject, if the verb is left out, such as Italian `no` in `Alba no`. */
  readonly shortNo: Words;
  /** Words directly before a verb that negate it, such as `not`. */
  readonly negations: Words;
  /** Conjunctions between two actors, such as `and`. */
  readonly joiners: Words;
  /** Prepositions before the name of an actor who is not the subject, as `in` before `Alba` in `the voters in Alba`. */
  readonly outside: Words;
  /** Pronouns directly before a verb such as `refused` that can mean the actor who answers. */
  readonly subjects: Words;
  /** Pronouns directly before a verb that can mean the proposal, such as Italian `lo` in `lo esaminerà`. */
  readonly clitics: Words;
  /**
   * Prepositions after a verb of acceptance that show how a proposal was received, such as Italian `con` in `accolto con
   * freddezza` (`received coolly`). The verb alone then shows no acceptance.
   */
  readonly manner: Words;
  /** Adverbs beside the verb of an answer, such as `at once`. */
  readonly promptly: Words;
  /** Objects of a request with which an actor puts off an answer, such as `more time`. */
  readonly moreTime: Words;
  /** Passive verbs directly after a noun for a proposal that mean acceptance, such as `was accepted`. */
  readonly accepted: Words;
  /** Passive verbs directly after a noun for a proposal that mean rejection, such as `was rejected`. */
  readonly rejected: Words;
  /** Passive verbs directly after a noun for a proposal that mean support, such as `was welcomed`. */
  readonly welcomed: Words;
  /** Words beside a verb of acceptance that limit the acceptance to a part of the proposal, such as `partly`. */
  readonly partly: Words;
  /** Words that begin a condition of an acceptance, such as `on condition that`. */
  readonly conditions: Words;
  /** Verb forms by which an actor would accept under a condition, as `would accept` in `would accept only if`. */
  readonly wouldAccept: Words;
  /** Nouns for the rejection of a proposal, such as `refusal`. */
  readonly refusals: Words;
  /** Nouns for the acceptance of a proposal, such as `acceptance`. */
  readonly consents: Words;
  /** Verbs after a noun for an answer that show a rejection, such as `was negative`. */
  readonly negative: Words;
  /** Verbs after a noun for an answer that show an acceptance, such as `was positive`. */
  readonly positive: Words;
  /** Nouns for an answer that do not show whether the answer is positive, such as `reply`. */
  readonly replies: Words;
  /** Auxiliaries before a participle that has the same form as such a noun. */
  readonly auxiliaries: Words;
  /**
   * Words between a noun for a refusal and an infinitive, such as `to` in `the refusal of Alba to leave`. Such a
   * refusal answers a proposal only if a noun such as `offer` follows.
   */
  readonly refusing: Words;
  /** Prepositions between a passive verb and the actor who answers, such as `by` in `was rejected by Alba`. */
  readonly agents: Words;
  /** Words between a letter and its date, such as `dated`. */
  readonly dated: Words;
  /** Nouns for texts that somebody sends or publishes, such as `communiqué`. */
  readonly documents: Words;
  /** Participles between a noun of `documents` and the date of the text, such as `published`. */
  readonly issued: Words;
  /**
   * Verb forms that begin the pluperfect tense, such as `had`. The tense shows that something had happened before the
   * news.
   */
  readonly pluperfect: Words;
}
