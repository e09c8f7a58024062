import type { StatementAct } from "../../../model/speech-act.ts";
import type { Words } from "../../words.ts";

/** The endings of a conjugation. `()` stands for a form without an ending. */
export interface Conjugation {
  /** Endings of finite forms. */
  readonly finite: Words;
  /** Endings of participles. */
  readonly participles?: Words;
  /** Endings of gerunds. */
  readonly gerunds?: Words;
}

/** Words that report speech, such as `said`, suggest the same act, and take the same complements. */
export interface CueClass {
  /** The act that the words suggest. It is absent for words that show no act, such as `added`. */
  readonly act?: StatementAct;
  /**
   * The act if the object of the words is a noun. For example, Italian `sostiene la tregua` ("supports the truce") is
   * an act of support, but `sostiene che` ("maintains that") is an assertion.
   */
  readonly objectAct?: StatementAct;
  /**
   * The act if an infinitive or a subjunctive follows. For example, `invited her to leave` is an appeal, but
   * `invited her to Rome` is an invitation.
   */
  readonly infinitiveAct?: StatementAct;
  /** The act if two or more actors perform it together, as in `Alba and Borea agreed`. */
  readonly jointAct?: StatementAct;
  /**
   * The act if a word of {@link marks} is in the content. For example, with the mark `would`,
   * `assured him that it would open` is a pledge, but `assured him that it was open` is an assertion.
   */
  readonly markedAct?: StatementAct;
  /**
   * The act if a clause follows that contains no word of {@link marks}. For example, with the mark `were`, `suggested
   * that both sides withdraw` is a proposal, but `suggested that both sides were tired` is an assertion.
   */
  readonly clauseAct?: StatementAct;
  /**
   * Words in the content that show {@link markedAct} and exclude {@link clauseAct}. An entry with `-` at its start is
   * the ending of a word, and an entry with `-` at its end is the beginning of a word.
   */
  readonly marks?: Words;
  /**
   * Whether a judgement after the object shows the act. An example is `as a mistake` in
   * `described the plan as a mistake`.
   */
  readonly judges?: true;
  /**
   * Whether a noun for a proposal shows the act if it is the object, as `plan` in `presented a plan` and `demand` in
   * `renewed its demand`.
   */
  readonly presents?: true;
  /** Whether the words report an act without an object, as `abstained`. */
  readonly whole?: true;
  /** Stems of regular verbs. The key is the name of their conjugation. */
  readonly verbs?: Readonly<Record<string, Words>>;
  /** Finite forms that {@link verbs} do not give, such as `said`. */
  readonly finite?: Words;
  /**
   * Participles that {@link verbs} do not give, such as `said` in `has said`. They form a perfect with an auxiliary.
   */
  readonly participles?: Words;
  /** Gerunds that {@link verbs} do not give, such as `saying`. */
  readonly gerunds?: Words;
  /** Finite forms of several words, such as Italian `fa sapere` ("lets know"). */
  readonly phrases?: Words;
  /** Words other than complementizers that introduce the content, such as `of` in `accused of`. */
  readonly links?: Words;
  /** Whether the object is the content, as in `denied any part in the attack`. */
  readonly object?: true;
  /** Whether the content can follow without a complementizer, as in `said the deal was dead`. */
  readonly bare?: true;
  /** Whether a clause or a quotation follows the words, and hardly ever an object, as after `said`. */
  readonly clausal?: true;
  /** Whether an adjective can be the content, as in `si è detto fiducioso` ("said he was confident"). */
  readonly predicate?: true;
  /** Whether the first phrase after the words is the addressee, as in `told reporters the deal was dead`. */
  readonly receiver?: true;
  /** Whether the object is the addressee, as in `informed Danko of the visit`. */
  readonly tells?: true;
  /** Whether a question can be the content, as in `asked why the bridge was closed`. */
  readonly asks?: true;
  /** Whether the words report speech only beside a quotation, as `went on`. */
  readonly quoteOnly?: true;
}
