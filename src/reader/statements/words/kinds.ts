import type { StatementWords } from "./statement-words.ts";

// Each kind is one bit for one list of words in the lexicon. A token has the bits of all lists that contain its word,
// because a word such as the Romanian `a` can be in several lists.
export const preposition = 1 << 0;
export const genitive = 1 << 1;
export const determiner = 1 << 2;
export const conjunction = 1 << 3;
export const subordinator = 1 << 4;
export const relative = 1 << 5;
export const adverb = 1 << 6;
export const clitic = 1 << 7;
export const negation = 1 << 8;
export const verb = 1 << 9;
export const auxiliary = 1 << 10;
export const passive = 1 << 11;
export const complementizer = 1 << 12;
export const infinitiveLink = 1 << 13;
export const pronoun = 1 << 14;
export const agent = 1 << 15;
export const document = 1 << 16;
export const person = 1 << 17;
export const homograph = 1 << 18;
export const bodyPronoun = 1 << 19;
export const question = 1 << 20;
export const opinion = 1 << 21;
export const namedBy = 1 << 22;
export const impersonal = 1 << 23;
export const setting = 1 << 24;
export const thus = 1 << 25;
export const belief = 1 << 26;
export const content = 1 << 27;
export const medium = 1 << 28;
export const personalPronoun = 1 << 29;

/** The kinds of words that join a phrase or a clause to another one. */
export const connecting = preposition | genitive | conjunction | subordinator | relative | complementizer;

/** The kinds of words that are not nouns and cannot begin a noun phrase. */
export const outsideNouns = connecting | adverb | clitic | negation | infinitiveLink;

/** The bit of each list of words in a lexicon. */
export const lists = {
  prepositions: preposition,
  genitives: genitive,
  determiners: determiner,
  conjunctions: conjunction,
  subordinators: subordinator,
  relatives: relative,
  questions: question,
  adverbs: adverb,
  clitics: clitic,
  negations: negation,
  verbs: verb,
  auxiliaries: auxiliary,
  passives: passive,
  complementizers: complementizer,
  infinitiveLinks: infinitiveLink,
  pronouns: pronoun,
  bodyPronouns: bodyPronoun,
  personalPronouns: personalPronoun,
  agents: agent,
  documents: document,
  people: person,
  homographs: homograph,
  opinion,
  namedBy,
  impersonals: impersonal,
  settings: setting,
  thus,
  beliefs: belief,
  contents: content,
  media: medium,
} as const satisfies Partial<Record<keyof StatementWords, number>>;
