import type { CueClass, StatementWords } from "./statement-words.ts";

/** What a word can be. A word can be several things, such as the Romanian `a`. */
export const kinds = {
  preposition: 1 << 0,
  genitive: 1 << 1,
  determiner: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  adverb: 1 << 6,
  clitic: 1 << 7,
  negation: 1 << 8,
  verb: 1 << 9,
  auxiliary: 1 << 10,
  passive: 1 << 11,
  complementizer: 1 << 12,
  infinitiveLink: 1 << 13,
  pronoun: 1 << 14,
  agent: 1 << 15,
  document: 1 << 16,
  person: 1 << 17,
  homograph: 1 << 18,
  bodyPronoun: 1 << 19,
  question: 1 << 20,
  opinion: 1 << 21,
  namedBy: 1 << 22,
  impersonal: 1 << 23,
  setting: 1 << 24,
  thus: 1 << 25,
  belief: 1 << 26,
  content: 1 << 27,
} as const;

/** A phrase of several words. */
export interface Phrase {
  readonly words: readonly string[];
  /** What the phrase can be as one token. */
  readonly can?: number;
  /** The class of a phrase of speaking. */
  readonly cue?: CueClass;
}

/** The words of a lexicon, ready to be looked up. */
export interface Vocabulary {
  readonly words: StatementWords;
  readonly kindsOf: ReadonlyMap<string, number>;
  readonly finite: ReadonlyMap<string, CueClass>;
  readonly participles: ReadonlyMap<string, CueClass>;
  readonly gerunds: ReadonlyMap<string, CueClass>;
  /** Phrases of speaking by their first word, longest first. */
  readonly cuePhrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly accordingTo: ReadonlyMap<string, readonly Phrase[]>;
  readonly quotedBy: ReadonlyMap<string, readonly Phrase[]>;
  readonly theirWords: ReadonlyMap<string, readonly Phrase[]>;
  readonly backward: ReadonlyMap<string, readonly Phrase[]>;
  readonly adverbPhrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly infinitiveLinks: ReadonlyMap<string, readonly Phrase[]>;
  readonly splitLink: readonly string[];
  readonly joinedClitics: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly links: ReadonlyMap<CueClass, ReadonlySet<string>>;
  readonly infinitiveEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly participleEndings: readonly string[];
}

/** Returns the words of a string. */
export function wordsOf(list: string | undefined): readonly string[] {
  return list ? list.split(" ") : [];
}

function phrasesByFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Splits a phrase as the text is split, so that `stando all'` is two words and `quest'ultimo` two as well. */
function splitPhrase(phrase: string, elides: boolean): readonly string[] {
  return wordsOf(phrase).flatMap((word) => (elides ? splitElision(word) : [word]));
}

function splitElision(word: string): readonly string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe <= 0 || apostrophe === word.length - 1) return [word];
  return [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
}

const vocabularies = new WeakMap<StatementWords, Vocabulary>();
const plainVocabularies = new WeakMap<StatementWords, Vocabulary>();

/** A letter that is not in ASCII. */
const special = /[\u00c0-\u024f]/;

/**
 * Returns the words of a lexicon, ready to be looked up in a text. They are computed once for each lexicon. A text
 * without diacritics needs the words without them.
 */
export function vocabularyOf(words: StatementWords, text: string): Vocabulary {
  const plain = words.losesDiacritics === true && !special.test(text);
  const cache = plain ? plainVocabularies : vocabularies;
  const known = cache.get(words);
  if (known) return known;
  const built = buildVocabulary(plain ? withoutDiacritics(words) : words);
  cache.set(words, built);
  return built;
}

/** Returns a copy of some words in which no letter has a diacritic. */
function withoutDiacritics<T>(value: T): T {
  if (typeof value === "string") return value.normalize("NFD").replace(/[\u0300-\u036f]/g, "") as T;
  if (Array.isArray(value)) return value.map(withoutDiacritics) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutDiacritics(each)])) as T;
}

function buildVocabulary(words: StatementWords): Vocabulary {
  const kindsOf = new Map<string, number>();
  const mark = (list: string, kind: number): void => {
    for (const word of wordsOf(list)) kindsOf.set(word, (kindsOf.get(word) ?? 0) | kind);
  };
  mark(words.prepositions, kinds.preposition);
  mark(words.genitives, kinds.genitive);
  mark(words.determiners, kinds.determiner);
  mark(words.conjunctions, kinds.conjunction);
  mark(words.subordinators, kinds.subordinator);
  mark(words.relatives, kinds.relative);
  mark(words.questions, kinds.question);
  mark(words.adverbs, kinds.adverb);
  mark(words.clitics, kinds.clitic);
  mark(words.negations, kinds.negation);
  mark(words.verbs, kinds.verb);
  mark(words.auxiliaries, kinds.auxiliary);
  mark(words.passives, kinds.passive);
  mark(words.complementizers, kinds.complementizer);
  for (const link of words.infinitiveLinks) if (!link.includes(" ")) mark(link, kinds.infinitiveLink);
  mark(words.pronouns, kinds.pronoun);
  mark(words.bodyPronouns, kinds.bodyPronoun);
  mark(words.agents, kinds.agent);
  mark(words.documents, kinds.document);
  mark(words.people, kinds.person);
  mark(words.homographs, kinds.homograph);
  mark(words.opinion, kinds.opinion);
  mark(words.namedBy, kinds.namedBy);
  mark(words.impersonals, kinds.impersonal);
  mark(words.settings, kinds.setting);
  mark(words.thus, kinds.thus);
  mark(words.beliefs ?? "", kinds.belief);
  mark(words.contents ?? "", kinds.content);
  const finite = new Map<string, CueClass>();
  const participles = new Map<string, CueClass>();
  const gerunds = new Map<string, CueClass>();
  const cuePhrases: Phrase[] = [];
  const links = new Map<CueClass, ReadonlySet<string>>();
  for (const cue of words.cues) {
    for (const [list, forms] of [
      [cue.finite, finite],
      [cue.participles, participles],
      [cue.gerunds, gerunds],
    ] as const) {
      for (const form of wordsOf(list)) if (!forms.has(form)) forms.set(form, cue);
    }
    for (const phrase of cue.phrases ?? [])
      cuePhrases.push({ words: splitPhrase(phrase, words.elides), cue });
    links.set(cue, new Set(wordsOf(cue.links)));
  }
  const plain = (list: readonly string[]): ReadonlyMap<string, readonly Phrase[]> =>
    phrasesByFirstWord(list.map((phrase) => ({ words: splitPhrase(phrase, words.elides) })));
  return {
    words,
    kindsOf,
    finite,
    participles,
    gerunds,
    cuePhrases: phrasesByFirstWord(cuePhrases),
    accordingTo: plain(words.accordingTo),
    quotedBy: plain(words.quotedBy),
    theirWords: plain(words.theirWords),
    backward: plain(words.backward ?? []),
    adverbPhrases: phrasesByFirstWord([
      ...words.adverbPhrases.map((phrase) => ({ words: splitPhrase(phrase, words.elides) })),
      ...(words.prepositionPhrases ?? []).map((phrase) => ({
        words: splitPhrase(phrase, words.elides),
        can: kinds.preposition,
      })),
    ]),
    infinitiveLinks: plain(words.infinitiveLinks),
    splitLink: wordsOf(words.splitLink),
    joinedClitics: wordsOf(words.joinedClitics),
    genitiveEndings: wordsOf(words.genitiveEndings),
    links,
    infinitiveEndings: wordsOf(words.infinitiveEndings),
    adverbEndings: wordsOf(words.adverbEndings),
    verbEndings: wordsOf(words.verbEndings),
    participleEndings: wordsOf(words.participleEndings),
  };
}
