import type { StatementAct } from "../../../model/speech-act.ts";
import type { Words } from "../../words.ts";
import type { Conjugation, CueClass } from "./cue-class.ts";

/** The words of a language that report statements, and the words around them. */
export interface StatementWords {
  /** The conjugations of the regular verbs of {@link cues}. The key is a name that the lexicon chooses. */
  readonly conjugations: Readonly<Record<string, Conjugation>>;
  /** The words that report speech, such as `said`, grouped into classes. Each form belongs to one class only. */
  readonly cues: readonly CueClass[];
  /**
   * Forms of {@link cues} that are also nouns, such as Italian `nota` ("notes" or "note"). They are read as verbs only
   * after a name, a role or a pronoun.
   */
  readonly homographs: Words;
  /** Auxiliaries of the perfect, such as `has` in `has said`. */
  readonly auxiliaries: Words;
  /** Auxiliaries of the passive, such as `was` in `was said`. */
  readonly passives: Words;
  /** Words that begin a reported clause, such as `that`. */
  readonly complementizers: Words;
  /** Words that begin a reported infinitive or subjunctive, such as `to`. */
  readonly infinitiveLinks: Words;
  /** Two words that begin a reported subjunctive and enclose its subject, such as Romanian `ca să`. */
  readonly splitLink?: Words;
  /**
   * Phrases before an infinitive of purpose, such as Romanian `pentru_a` ("in order to"). The words after such a phrase
   * are not the content of an earlier verb.
   */
  readonly purposes?: Words;
  /**
   * The endings that a word after one of {@link infinitiveLinks} can have. If the list is empty, the word can have any
   * ending.
   */
  readonly infinitiveEndings: Words;
  /** Whether the word that begins a reported infinitive or subjunctive, such as `to`, is part of the content. */
  readonly keepsLink: boolean;
  /**
   * The first letters of words that judge something, such as `unaccept` for `unacceptable`. The key is the act that the
   * judgement shows.
   */
  readonly judgements?: Partial<Readonly<Record<StatementAct, Words>>>;
  /**
   * The first letters of nouns that show an act as the object of a verb of speaking, such as `concern` in
   * `expressed deep concern over the plan`. The key is the act.
   */
  readonly stances?: Partial<Readonly<Record<StatementAct, Words>>>;
  /**
   * The first letters of nouns that show an act if an actor is named beside them and an infinitive follows, such as
   * `promise` in `Alba's promise to leave`. The key is the act.
   */
  readonly actNouns?: Partial<Readonly<Record<StatementAct, Words>>>;
  /**
   * Nouns such as `plan`, in all their forms. They mean a proposal only if a participle of {@link made} follows, as in
   * `the plan put forward by Alba`.
   */
  readonly planNouns?: Words;
  /** Participles between the noun for a proposal and the actor who made it, such as `made`. */
  readonly made?: Words;
  /**
   * Verbs after the noun for a proposal that say what is proposed, such as `provides for` in `the French plan provides
   * for a truce`.
   */
  readonly foresees?: Words;
  /** Prepositions between a proposal and the actor to whom it is made, such as `to`. */
  readonly towards?: Words;
  /** The first letters of verbs for answering, such as `comment` in `refused to comment`. */
  readonly answers?: Words;
  /**
   * Modal and auxiliary verbs, such as `may` in `may condemn the plan`. The infinitive after them can look like a
   * finite verb.
   */
  readonly modals?: Words;
  /**
   * Words that put a verb into the future, such as `will`. An entry that begins with `-` is the ending of a word. If
   * the speaker is the subject, the act is an announcement.
   */
  readonly futures?: Words;
  /**
   * Words that put a verb into the mood of reported speech, such as `would`. An entry that begins with `-` is the
   * ending of a word. A sentence with such a verb can continue what the speaker of the previous sentence said.
   */
  readonly hearsay?: Words;
  /**
   * Forms of the future in the first person, such as Romanian `vom` ("we will"), in a language that omits the subject.
   */
  readonly ownFutures?: Words;
  /**
   * Auxiliaries of the first person, such as Romanian `am` ("have"), in a language that omits the subject. No noun
   * beside such a verb is its subject.
   */
  readonly ownAuxiliaries?: Words;
  /** Verbs by which a speaker demands something of another actor, such as `must`. */
  readonly obliges?: Words;
  /** Verbs by which a speaker asks another actor for something, such as `should`. */
  readonly advises?: Words;
  /** The first letters of adjectives by which a speaker announces a willingness to do something, such as `ready`. */
  readonly ready?: Words;
  /**
   * The first letters of verbs by which a speaker lets others do something, such as `allow`. With a negation, the act
   * is a pledge and not a refusal.
   */
  readonly permits?: Words;
  /** The first letters of nouns such as `accusation`. To reject an accusation is to deny it. */
  readonly accusations?: Words;
  /**
   * The first letters of nouns such as `claim`. To reject a claim is to deny it, if a clause follows the noun, as in
   * `rejected the notion that the bridge is closed`.
   */
  readonly claims?: Words;
  /**
   * The ending of a verb in the progressive, such as `ing`. If the speaker is the subject, the act is an announcement.
   */
  readonly progressive?: string;
  /** Possessives by which speakers refer to their own state, such as `his` in `his country`. */
  readonly ownWords?: Words;
  /** Pronouns of the first person, such as `we`. */
  readonly firstPersons?: Words;
  /**
   * Verbs and pronouns of the first person. They show that a sentence without quotation marks continues a quotation. An
   * entry that begins or ends with `-` is the ending or the beginning of a word. The list is absent in a language whose
   * media do not lose quotation marks.
   */
  readonly ownSpeech?: Words;
  /**
   * Words by which an author addresses the readers, such as `we recall`. A sentence with one of them does not continue a
   * quotation. The entries are written as in {@link ownSpeech}.
   */
  readonly authorWords?: Words;
  /** Words at the beginning of a quotation that show its act, such as `we reject`. The key is the act. */
  readonly openings?: Partial<Readonly<Record<StatementAct, Words>>>;
  /** Phrases such as `secondo` ("according to"), after which the speaker of the whole sentence is named. */
  readonly accordingTo: Words;
  /**
   * Nouns that show that the word before them is a number and does not begin a phrase of {@link accordingTo}. An
   * example is `turno` in `secondo turno` ("second round").
   */
  readonly counted?: Words;
  /**
   * Nouns for a rule or a measure. Nobody speaks in a phrase such as `secondo le regole` ("according to the rules").
   */
  readonly bases?: Words;
  /**
   * Prepositions before an actor who is not the addressee of an offer or a demand. Such an actor takes part in what is
   * offered or demanded, or is its topic. An example is `with` in `proposed talks with Alba`.
   */
  readonly involving: Words;
  /**
   * Prepositions before the date of a period in what is offered, demanded or judged, such as `from` in
   * `offered a truce from March`.
   */
  readonly sinceWhen?: Words;
  /** Prepositions that introduce an opinion if a person follows, such as `per` ("for") in `Per il ministro, …`. */
  readonly opinion: Words;
  /**
   * Verbs after which a source becomes known, such as Italian `emerge` in `dal rapporto emerge che` ("it emerges from
   * the report that").
   */
  readonly emerging?: Words;
  /** Phrases that attribute a sentence to the last speaker, such as `a suo dire` ("in his words"). */
  readonly theirWords: Words;
  /** Words that attribute the previous sentence to an actor, such as `Così` ("so") in `Così il ministro`. */
  readonly thus: Words;
  /** Pronouns for what somebody said, such as `quanto` ("what") in `secondo quanto ha detto il ministro`. */
  readonly contents?: Words;
  /** Words that begin an indirect question, such as `why`. */
  readonly askedFor?: Words;
  /**
   * The first letters of verbs for requests, such as `ask`. The addressee can accept or reject a request. Other verbs
   * of appeals, such as `urge`, make no proposal.
   */
  readonly requests?: Words;
  /**
   * The first letters of nouns and adjectives for an attitude, such as `restrain`. A request for an attitude, as in
   * `asked for restraint`, makes no proposal.
   */
  readonly attitudes?: Words;
  /**
   * Verbs that mean that the subject is the addressee of a proposal, such as `received` in `received an offer from
   * Alba`.
   */
  readonly receiving?: Words;
  /** Prepositions between an actor who is asked and what is asked for, such as `for` in `asked Danko for help`. */
  readonly sought?: Words;
  /**
   * Words directly after a verb that show that nothing is offered or demanded, such as `no` in `made no offer` and
   * `about` in `asked about the visit`.
   */
  readonly without?: Words;
  /**
   * The first letters of nouns for what somebody expresses or says, such as `condolenc`. An offer of these, as in
   * `offered condolences`, makes no proposal.
   */
  readonly courtesies?: Words;
  /** Nouns between a verb and a reported clause, as in `expressed regret that`. */
  readonly beliefs?: Words;
  /**
   * Phrases at the beginning of a sentence that attribute the words before the sentence, such as `a dirlo` ("saying
   * so") or `è il commento` ("is the comment").
   */
  readonly backward?: Words;
  /** Words before a title or a nickname in quotation marks, such as `entitled`. */
  readonly namedBy: Words;
  /** Nouns for news media, such as `newspaper`, that can be before a name in quotation marks. */
  readonly media?: Words;
  /** Phrases before the news medium that quotes the speaker, such as `quoted by`. */
  readonly quotedBy: Words;
  /**
   * Endings of participles. They show that a word before such a participle is an auxiliary, if the word can also mean
   * something else, as the Romanian `a` can.
   */
  readonly participleEndings: Words;
  /** Endings that a participle adds for its gender and number, such as `ă` in Romanian `trimisă` ("sent"). */
  readonly agreementEndings?: Words;
  /** Prepositions before the agent of a passive, such as `by`. An entry can have several words, as Romanian `de_către`. */
  readonly agents: Words;
  /** Nouns for texts that speak for their author, such as `letter`. */
  readonly documents: Words;
  /** Nouns for unnamed speakers, such as `officials` or `sources`. */
  readonly people: Words;
  /** The words of {@link people} for speakers who only pass on what others did, such as `sources`. */
  readonly sources: Words;
  /** Pronouns that can be a subject. */
  readonly pronouns: Words;
  /** Pronouns that can only mean an organization or several actors, such as `it`. */
  readonly bodyPronouns: Words;
  /** Pronouns that can only mean a person, such as `he`. Each of them is in {@link pronouns} too. */
  readonly personalPronouns?: Words;
  /**
   * Nouns that can mean the holder of any office, such as `official`. With an article, they refer to a person who was
   * named before.
   */
  readonly officials?: Words;
  /** Prepositions before the author of a text, such as `from` in `a statement from the ministry`. */
  readonly senders?: Words;
  /** Phrases for the speaker of the sentence before, such as `the same source`. */
  readonly again?: Words;
  /** Words before an actor whom the text did not name before, such as `a` in `a minister`. */
  readonly indefinites?: Words;
  /** Articles before a noun that refers to somebody who was named before, such as `the`. */
  readonly definites?: Words;
  /**
   * Endings of gerunds, such as Italian `ando`. A noun with such an ending, such as `comando`, is listed in
   * {@link homographs}.
   */
  readonly gerundEndings?: Words;
  /** Verbs that form a tense with a gerund, such as Italian `sta` in `sta dicendo` ("is saying"). */
  readonly progressives?: Words;
  /** Words of {@link determiners} that can be a subject without a noun, such as Italian `altri` ("others"). */
  readonly quantities?: Words;
  /** Endings of finite verbs in the third person of the plural, in a language in which no other finite verb has them. */
  readonly pluralVerbs?: Words;
  /** Articles and other words that can begin only a phrase in the singular, such as `a`. */
  readonly singular?: Words;
  /** Articles and other words that can begin only a phrase in the plural, such as `these`. */
  readonly plural?: Words;
  /** Phrases for the person who was mentioned last, such as `the latter`. */
  readonly latter?: Words;
  /**
   * Phrases for the two persons of the previous sentence, such as `the two`. Nouns can follow, as in `the two leaders`.
   */
  readonly pairs?: Words;
  /**
   * Words that begin a clause about a time or a condition, such as `once`. An act in such a clause may not have
   * happened.
   */
  readonly timeClauses?: Words;
  /**
   * Whether a verb in the perfect reports a past event even in a clause about a time, as in `quando Alba ha accettato`
   * ("when Alba accepted").
   */
  readonly perfectIsPast?: boolean;
  /** Relative pronouns, such as `which`. */
  readonly relatives: Words;
  /** Interrogative pronouns, such as `who`. */
  readonly questions: Words;
  /** Adverbs and other words that can be between a subject, its verb and the content. */
  readonly adverbs: Words;
  /** Adverbs of several words, such as `la rândul său` ("in turn"). */
  readonly adverbPhrases: Words;
  /** Prepositions that begin a phrase of the time or place of speaking, such as `at`. */
  readonly settings: Words;
  /**
   * Endings of finite verbs, such as Italian `ò`. A word with such an ending is read as a verb only after a noun or a
   * pronoun.
   */
  readonly verbEndings: Words;
  /** Endings of adverbs, such as `ly`. */
  readonly adverbEndings: Words;
  /** Words with such an ending that are no adverbs, such as `rally`. */
  readonly notAdverbs?: Words;
  /** Unstressed pronouns beside a verb that are not its subject, such as Italian `gli` or Romanian `își`. */
  readonly clitics: Words;
  /** Pronouns that a hyphen joins to the word before them, such as `și` in Romanian `că-și`. */
  readonly joinedClitics?: Words;
  /**
   * Pronouns for the addressee. Before one of {@link impersonals}, they show a passive, as in Romanian `li se spune`
   * ("they are told").
   */
  readonly datives?: Words;
  /** Pronouns that make a verb impersonal, such as Italian `si` in `si legge` ("one reads"). */
  readonly impersonals: Words;
  /** Whether the subject can be left out, as in Italian `ha detto` ("he said"). */
  readonly omitsSubjects?: true;
  /** Whether nouns can follow a name that modifies them, as in `Biden administration`. */
  readonly namesModify: boolean;
  /** Negations, such as `not`. */
  readonly negations: Words;
  /** Words that begin a noun phrase, such as `the` and `this`. */
  readonly determiners: Words;
  /** Prepositions that begin a new phrase, unlike {@link genitives}. */
  readonly prepositions: Words;
  /** Prepositions of several words, such as `în ceea ce privește` ("as regards"). */
  readonly prepositionPhrases?: Words;
  /** Prepositions and grammatical articles that join a noun to the noun before it, such as `of`. */
  readonly genitives: Words;
  /**
   * Conjunctions that begin a remark of the reporter after a comma, as in `a spus că vine, după ce a semnat` ("said
   * that he would come, after he had signed").
   */
  readonly asides?: Words;
  /** Endings of names in the genitive, such as Romanian `ei` in `Albei` ("of Alba"). */
  readonly genitiveEndings?: Words;
  /** Endings of nouns in a case that no subject has, such as Romanian `ilor` in `jurnaliștilor`. */
  readonly obliqueEndings?: Words;
  /** Conjunctions that join clauses, such as `and`. */
  readonly conjunctions: Words;
  /** Phrases that join a second subject after a comma, such as Romanian `precum_și` ("as well as"). */
  readonly additions?: Words;
  /** Conjunctions that begin a subordinate clause, such as `although`. */
  readonly subordinators: Words;
  /** Frequent finite verbs that do not report speech. */
  readonly verbs: Words;
  /**
   * A letter with a diacritic that is in almost every text of the language, such as Romanian `ă`. A text without this
   * letter is read as one without diacritics, in which `că` is written `ca`.
   */
  readonly frequentLetter?: string;
  /** Whether an apostrophe ends a word, as in Italian `l'accordo`. */
  readonly elides: boolean;
}
