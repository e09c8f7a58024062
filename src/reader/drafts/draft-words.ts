import type { Words } from "../words.ts";

/**
 * The words of a language that are needed for drafts: words about proposals and answers, and words that show whether a
 * later sentence can have the same date.
 *
 * In these lists, `*` is a part of a word. At the beginning of a word it is two or more letters, and at the end any
 * number of letters. A lone `*` is any word. For example, `propos*` is found in `proposal` and in `proposed`.
 */
export interface DraftWords {
  /** Nouns for what somebody offers, such as `proposal`. */
  readonly offers: Words;
  /** Nouns for what somebody demands, such as `request`. */
  readonly demands: Words;
  /** Nouns and verbs for invitations. */
  readonly invitations: Words;
  /** Nouns for a letter. */
  readonly letters: Words;
  /** Indefinite grammatical articles between the recipient and a letter, as in `sent Danko a letter`. */
  readonly articles: Words;
  /**
   * Prepositions between a letter and the person to whom it is sent. If the language has none, the first actor after
   * the letter is the recipient, as in Romanian `o scrisoare Elenei Danko`.
   */
  readonly recipients: Words;
  /** Words that only refer to a proposal, such as `it`, at the beginning or the end of the object of an answer. */
  readonly pronouns: Words;
  /** Nouns that refer to a proposal as a pronoun does, such as `document`. */
  readonly texts: Words;
  /** Verbs of somebody who is open to a proposal, such as `is ready to accept`. */
  readonly open: Words;
  /** Verbs of somebody who has not decided about a proposal, such as `is studying`. */
  readonly deferred: Words;
  /** Verbs of somebody who gave no answer, such as `did not reply`. */
  readonly unanswered: Words;
  /** Words for an answer that is missing, such as `no reply`. */
  readonly noReply: Words;
  /** Verbs of acceptance without an object that are in no list of acts, such as `said yes`. */
  readonly saidYes: Words;
  /**
   * Verbs of rejection without an object that are in no list of acts, such as `said no`, and judgements that reject, such as
   * `considers it premature`.
   */
  readonly saidNo: Words;
  /** Adverbs beside the verb of an answer, such as `at once`. */
  readonly promptly: Words;
  /** What somebody asks for who does not want to decide yet, such as `more time`. */
  readonly moreTime: Words;
  /** Passives directly after a proposal that was accepted, such as `was accepted`. */
  readonly accepted: Words;
  /** Passives directly after a proposal that was rejected, such as `was rejected`. */
  readonly rejected: Words;
  /** Passives directly after a proposal that somebody supports, such as `was welcomed`. */
  readonly welcomed: Words;
  /** Adverbs beside a verb of acceptance, such as `partly`. */
  readonly partly: Words;
  /** Nouns for the rejection of a proposal, such as `refusal`. */
  readonly refusals: Words;
  /** Nouns for an answer that do not show whether it is positive, such as `reply`. */
  readonly replies: Words;
  /** Words between a refusal and an infinitive, such as `to` in `the refusal of Alba to leave`. */
  readonly refusing: Words;
  /** Prepositions between a passive and the person who answers, such as `by`. */
  readonly agents: Words;
  /** Words between a letter and its date, such as `dated`. */
  readonly dated: Words;
  /** Nouns for texts that are sent or published, such as `communiqué`. */
  readonly documents: Words;
  /** Participles between such a text and its date, such as `published`. */
  readonly issued: Words;
  /** Verb forms of the pluperfect, which tells what happened before the news, such as `had`. */
  readonly pluperfect: Words;
}
