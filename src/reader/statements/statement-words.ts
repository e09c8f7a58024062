import type { StatementAct } from "../../model/statement.ts";

/**
 * Words of speaking that suggest one act and take the same complements. Forms are separated by blanks; forms of several
 * words are phrases.
 */
export interface CueClass {
  /** The act that the words suggest. Absent: the words show no act, as `added`. */
  readonly act?: StatementAct;
  /** Finite forms, such as `dice`. */
  readonly finite?: string;
  /** Participles that form a perfect with an auxiliary, such as `detto` in `ha detto`. */
  readonly participles?: string;
  /** Gerunds, such as `dicendo`. */
  readonly gerunds?: string;
  /** Finite forms of several words, such as `fa sapere`. */
  readonly phrases?: readonly string[];
  /** Words that lead to the content besides the complementizers, such as `of` in `accused of`. */
  readonly links?: string;
  /** Whether the object is the content, as in `denied any part in the attack`. */
  readonly object?: true;
  /** Whether the content can follow without a complementizer, as in `said the deal was dead`. */
  readonly bare?: true;
  /** Whether an adjective can be the content, as in `si è detto fiducioso`. */
  readonly predicate?: true;
  /** Whether the first phrase after the words is the addressee, as in `told reporters the deal was dead`. */
  readonly receiver?: true;
  /** Whether the words report speech only beside a quotation, as `went on`. */
  readonly quoteOnly?: true;
}

/** The words of a language that report statements, and the words around them. Words are separated by blanks. */
export interface StatementWords {
  /** The words of speaking by class. A form is in one class only. */
  readonly cues: readonly CueClass[];
  /** Forms of {@link cues} that are also nouns, such as `nota`. They need a name, a role or a pronoun before them. */
  readonly homographs: string;
  /** Auxiliaries of the perfect, such as `ha`. */
  readonly auxiliaries: string;
  /** Auxiliaries of the passive, such as `è`. */
  readonly passives: string;
  /** Words that begin a reported clause, such as `che`. */
  readonly complementizers: string;
  /** Words that begin a reported infinitive or subjunctive, such as `di`. */
  readonly infinitiveLinks: readonly string[];
  /** Two words that begin a reported subjunctive with its subject between them, such as `ca să`. */
  readonly splitLink?: string;
  /** Endings of the word after {@link infinitiveLinks}. Empty: any word. */
  readonly infinitiveEndings: string;
  /** Whether a reported infinitive or subjunctive keeps the word that begins it, as `to`. */
  readonly keepsLink: boolean;
  /** Phrases before the speaker of a whole sentence, such as `secondo`. */
  readonly accordingTo: readonly string[];
  /** Prepositions that introduce an opinion if a person follows, such as `per` in `Per il ministro, …`. */
  readonly opinion: string;
  /** Phrases that attribute a sentence to the last speaker, such as `a suo dire`. */
  readonly theirWords: readonly string[];
  /** Words that attribute the sentence before to an actor, as in `Così il ministro`. */
  readonly thus: string;
  /** Pronouns for what somebody said, as in `secondo quanto ha detto il ministro`. */
  readonly contents?: string;
  /** Nouns between a verb and a reported clause, as in `expressed regret that`. */
  readonly beliefs?: string;
  /** Phrases at the beginning of a sentence that attribute the words before it, such as `a dirlo` or `è il commento`. */
  readonly backward?: readonly string[];
  /** Words before a title or a nickname in quotation marks, such as `intitolato`. */
  readonly namedBy: string;
  /** Phrases before the medium that quotes the speaker, such as `citato da`. */
  readonly quotedBy: readonly string[];
  /** Endings of participles. They tell an auxiliary from the same word in another use, such as the Romanian `a`. */
  readonly participleEndings: string;
  /** Prepositions before the agent of a passive, such as `da`. */
  readonly agents: string;
  /** Nouns of texts that speak for their author, such as `comunicato`. */
  readonly documents: string;
  /** Nouns of unnamed speakers, such as `fonti`. */
  readonly people: string;
  /** Subject pronouns. */
  readonly pronouns: string;
  /** Pronouns that can only mean a body or several actors, such as `it`. */
  readonly bodyPronouns: string;
  /** Relative pronouns. */
  readonly relatives: string;
  /** Interrogative pronouns. */
  readonly questions: string;
  /** Adverbs and other words that can be between a subject, its verb and the content. */
  readonly adverbs: string;
  /** Adverbs of several words, such as `la rândul său`. */
  readonly adverbPhrases: readonly string[];
  /** Prepositions that begin a phrase of the time or place of speaking. */
  readonly settings: string;
  /** Endings of finite verbs, such as `ò`. They count only after a noun. */
  readonly verbEndings: string;
  /** Endings of adverbs, such as `mente`. */
  readonly adverbEndings: string;
  /** Pronouns beside a verb that are not its subject, such as `gli` or `își`. */
  readonly clitics: string;
  /** Pronouns that a hyphen joins to the link before them, such as `și` in `că-și`. */
  readonly joinedClitics?: string;
  /** Pronouns that make a verb impersonal, as in `si legge` or `se arată`. */
  readonly impersonals: string;
  /** Whether nouns can follow a name that modifies them, as in `Biden administration`. */
  readonly namesModify: boolean;
  /** Negations. */
  readonly negations: string;
  /** Words that begin a noun phrase. */
  readonly determiners: string;
  /** Prepositions that begin a phrase of its own. */
  readonly prepositions: string;
  /** Prepositions of several words, such as `în ceea ce privește`. */
  readonly prepositionPhrases?: readonly string[];
  /** Prepositions and articles that join a noun to the noun before it, such as `di`. */
  readonly genitives: string;
  /** Endings of names in the genitive. */
  readonly genitiveEndings?: string;
  /** Conjunctions that join clauses. */
  readonly conjunctions: string;
  /** Conjunctions that begin a subordinate clause. */
  readonly subordinators: string;
  /** Frequent finite verbs that report nothing. */
  readonly verbs: string;
  /** Whether texts are often written without diacritics, so that `ca` can be `că`. */
  readonly losesDiacritics?: true;
  /** Whether a word ends after an apostrophe, as in `l'accordo`. */
  readonly elides: boolean;
}
