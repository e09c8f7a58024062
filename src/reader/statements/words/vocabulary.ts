import { memoize } from "../../../collections/memo.ts";
import type { StatementAct } from "../../../model/speech-act.ts";
import { withoutDiacritics } from "../../without-diacritics.ts";
import { type Words, wordsOf } from "../../words.ts";
import type { CueClass } from "./cue-class.ts";
import { cuesByForm } from "./cue-forms.ts";
import * as kinds from "./kinds.ts";
import { indexOf, type Phrase, type PhraseIndex, splitPhrase } from "./phrase-index.ts";
import { plainWords } from "./plain-words.ts";
import type { StatementWords } from "./statement-words.ts";
import { type Stems, stemsOf } from "./stems.ts";

/** Each act, with the words that show it. */
type ActWords = readonly (readonly [act: StatementAct, words: readonly string[]])[];

/** The words of a lexicon, arranged for quick lookup. */
export interface Vocabulary {
  readonly words: StatementWords;
  /** The key is a word. The value shows which lists contain it, as bits of {@link kinds}. */
  readonly kindsOf: ReadonlyMap<string, number>;
  readonly finite: ReadonlyMap<string, CueClass>;
  readonly participles: ReadonlyMap<string, CueClass>;
  readonly gerunds: ReadonlyMap<string, CueClass>;
  /** Phrases of several words that report speech. */
  readonly cuePhrases: PhraseIndex;
  /** All single words that report speech, and the first words of {@link cuePhrases}. */
  readonly cueWords: ReadonlySet<string>;
  readonly accordingTo: PhraseIndex;
  readonly quotedBy: PhraseIndex;
  readonly emerging: PhraseIndex;
  readonly theirWords: PhraseIndex;
  readonly sources: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly datives: ReadonlySet<string>;
  readonly involving: ReadonlySet<string>;
  readonly sinceWhen: ReadonlySet<string>;
  readonly latter: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  readonly gerundEndings: readonly string[];
  readonly progressives: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly pluralVerbs: readonly string[];
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly pairs: PhraseIndex;
  readonly timeClauses: PhraseIndex;
  /** The first words of the phrases that attribute words to somebody. */
  readonly attributing: ReadonlySet<string>;
  readonly backward: PhraseIndex;
  readonly adverbPhrases: PhraseIndex;
  readonly infinitiveLinks: PhraseIndex;
  readonly purposes: PhraseIndex;
  readonly additions: PhraseIndex;
  readonly asides: PhraseIndex;
  /**
   * The complementizer that can follow every verb of speaking, such as Romanian `că` ("that"). It is listed with and
   * without diacritics.
   */
  readonly mainComplementizer: readonly string[];
  readonly splitLink: readonly string[];
  readonly joinedClitics: readonly string[];
  readonly links: ReadonlyMap<CueClass, ReadonlySet<string>>;
  readonly judgements: ActWords;
  readonly stances: Stems<StatementAct>;
  readonly actNouns: Stems<StatementAct>;
  readonly planNouns: ReadonlySet<string>;
  readonly made: PhraseIndex;
  readonly foresees: PhraseIndex;
  readonly without: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly answers: readonly string[];
  readonly modals: ReadonlySet<string>;
  readonly futures: readonly string[];
  readonly hearsay: readonly string[];
  readonly ownFutures: readonly string[];
  readonly ownAuxiliaries: ReadonlySet<string>;
  readonly obliges: readonly string[];
  readonly advises: readonly string[];
  readonly ready: readonly string[];
  readonly permits: readonly string[];
  readonly accusations: readonly string[];
  readonly claims: readonly string[];
  readonly firstPersons: ReadonlySet<string>;
  readonly ownSpeech: readonly string[];
  readonly authorWords: readonly string[];
  readonly ownWords: ReadonlySet<string>;
  readonly askedFor: PhraseIndex;
  readonly progressive: string | undefined;
  /** The first words of quotations, with a blank after each phrase. */
  readonly openings: Stems<StatementAct>;
  readonly infinitiveEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly notAdverbs: ReadonlySet<string>;
  readonly verbEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly agreementEndings: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
}

/** A letter that is not in ASCII. */
const special = /[\u00c0-\u024f]/;

/**
 * A sentence without the frequent letter of the language, such as Romanian `ă`, is read as text without diacritics in
 * two cases: it has no other letter with diacritics, or it is longer than this number of characters.
 */
const longEnough = 100;

const vocabularies = /* @__PURE__ */ memoize((words: StatementWords, isPlain: boolean) =>
  buildVocabulary(isPlain ? plainWords(words) : withPlainVerbs(words)),
);

/**
 * Returns the words of a lexicon, arranged for quick lookup in a sentence. They are computed once for each lexicon. If
 * the sentence has no diacritics, the words of the lexicon are also found without diacritics.
 *
 * The rest of the text is not considered, for two reasons. A text can have sentences with and without diacritics, and
 * an appended sentence must not change how earlier ones are read.
 */
export function vocabularyOf(words: StatementWords, text: string): Vocabulary {
  const { frequentLetter } = words;
  const plain =
    frequentLetter !== undefined &&
    !text.includes(frequentLetter) &&
    (text.length > longEnough || !special.test(text));
  return vocabularies(words, plain);
}

/**
 * Returns a copy of lists of words in which verbs of speaking are also listed without diacritics, because a sentence
 * with diacritics can lack some of them. The other words keep their diacritics: `ca` ("as") is not `că` ("that").
 */
function withPlainVerbs(words: StatementWords): StatementWords {
  if (words.frequentLetter === undefined) return words;
  return { ...words, cues: plainWords(words.cues), conjugations: plainWords(words.conjugations) };
}

function buildVocabulary(words: StatementWords): Vocabulary {
  const phrases = (list: Words | undefined, more?: Omit<Phrase, "words">): Phrase[] =>
    wordsOf(list).map((phrase) => ({ words: splitPhrase(phrase, words.elides), ...more }));
  const [main = ""] = wordsOf(words.complementizers);
  const cues = words.cues.map((cue) => ({ cue, phrases: phrases(cue.phrases, { cue }) }));
  const finite = cuesByForm(words, "finite");
  const participles = cuesByForm(words, "participles");
  const gerunds = cuesByForm(words, "gerunds");
  const cuePhrases = indexOf(cues.flatMap((each) => each.phrases));
  const accordingTo = indexOf(phrases(words.accordingTo));
  const quotedBy = indexOf(phrases(words.quotedBy));
  const theirWords = indexOf(phrases(words.theirWords));
  const agents = phrases(words.agents, { can: kinds.preposition | kinds.agent });
  return {
    words,
    kindsOf: kindsOf(words),
    finite,
    participles,
    gerunds,
    cuePhrases,
    cueWords: keysOf(finite, participles, gerunds, cuePhrases),
    accordingTo,
    quotedBy,
    emerging: indexOf(phrases(words.emerging)),
    theirWords,
    sources: new Set(wordsOf(words.sources)),
    bases: new Set(wordsOf(words.bases)),
    counted: new Set(wordsOf(words.counted)),
    datives: new Set(wordsOf(words.datives)),
    involving: new Set(wordsOf(words.involving)),
    sinceWhen: new Set(wordsOf(words.sinceWhen)),
    latter: new Set(wordsOf(words.latter)),
    officials: new Set(wordsOf(words.officials)),
    senders: new Set(wordsOf(words.senders)),
    definites: new Set(wordsOf(words.definites)),
    gerundEndings: wordsOf(words.gerundEndings),
    progressives: new Set(wordsOf(words.progressives)),
    quantities: new Set(wordsOf(words.quantities)),
    pluralVerbs: wordsOf(words.pluralVerbs),
    singular: new Set(wordsOf(words.singular)),
    plural: new Set(wordsOf(words.plural)),
    again: new Set(wordsOf(words.again)),
    indefinites: new Set(wordsOf(words.indefinites)),
    pairs: indexOf(phrases(words.pairs)),
    timeClauses: indexOf(phrases(words.timeClauses)),
    attributing: keysOf(accordingTo, quotedBy, theirWords),
    backward: indexOf(phrases(words.backward)),
    adverbPhrases: indexOf([
      ...phrases(words.adverbPhrases, { can: kinds.adverb }),
      ...phrases(words.prepositionPhrases, { can: kinds.preposition }),
      ...agents.filter((each) => each.words.length > 1),
    ]),
    infinitiveLinks: indexOf(phrases(words.infinitiveLinks)),
    purposes: indexOf(phrases(words.purposes)),
    additions: indexOf(phrases(words.additions)),
    asides: indexOf(phrases(words.asides)),
    mainComplementizer: [main, withoutDiacritics(main)],
    splitLink: wordsOf(words.splitLink),
    joinedClitics: wordsOf(words.joinedClitics),
    links: new Map(words.cues.map((cue) => [cue, new Set(wordsOf(cue.links))])),
    judgements: actWordsOf(words.judgements),
    stances: stemsOf(actWordsOf(words.stances)),
    actNouns: stemsOf(actWordsOf(words.actNouns)),
    planNouns: new Set(wordsOf(words.planNouns)),
    made: indexOf(phrases(words.made)),
    receiving: new Set(wordsOf(words.receiving)),
    sought: new Set(wordsOf(words.sought)),
    without: new Set(wordsOf(words.without)),
    foresees: indexOf(phrases(words.foresees)),
    towards: new Set(wordsOf(words.towards)),
    answers: wordsOf(words.answers),
    modals: new Set(wordsOf(words.modals)),
    futures: wordsOf(words.futures),
    hearsay: wordsOf(words.hearsay),
    ownFutures: wordsOf(words.ownFutures),
    ownAuxiliaries: new Set(wordsOf(words.ownAuxiliaries)),
    obliges: wordsOf(words.obliges),
    advises: wordsOf(words.advises),
    ready: wordsOf(words.ready),
    permits: wordsOf(words.permits),
    accusations: wordsOf(words.accusations),
    claims: wordsOf(words.claims),
    firstPersons: new Set(wordsOf(words.firstPersons)),
    ownSpeech: wordsOf(words.ownSpeech),
    authorWords: wordsOf(words.authorWords),
    ownWords: new Set(wordsOf(words.ownWords)),
    askedFor: indexOf(phrases(words.askedFor)),
    progressive: words.progressive,
    openings: stemsOf(
      actWordsOf(words.openings).map(([act, list]) => [act, list.map((phrase) => `${phrase} `)]),
    ),
    infinitiveEndings: wordsOf(words.infinitiveEndings),
    adverbEndings: wordsOf(words.adverbEndings),
    notAdverbs: new Set(wordsOf(words.notAdverbs ?? "")),
    verbEndings: wordsOf(words.verbEndings),
    participleEndings: wordsOf(words.participleEndings),
    agreementEndings: wordsOf(words.agreementEndings),
    genitiveEndings: wordsOf(words.genitiveEndings),
    obliqueEndings: wordsOf(words.obliqueEndings),
  };
}

function actWordsOf(lists: StatementWords["judgements"]): ActWords {
  return Object.entries(lists ?? {}).map(([act, list]) => [act as StatementAct, wordsOf(list)]);
}

function keysOf(...maps: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> {
  return new Set(maps.flatMap((map) => [...map.keys()]));
}

/** Returns a map from each word to the lists that contain it, as bits of {@link kinds}. */
function kindsOf(words: StatementWords): Map<string, number> {
  const found = new Map<string, number>();
  for (const [list, kind] of Object.entries(kinds.lists) as [keyof typeof kinds.lists, number][]) {
    for (const word of wordsOf(words[list])) found.set(word, (found.get(word) ?? 0) | kind);
  }
  return found;
}
