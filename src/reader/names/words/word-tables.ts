import { memoize } from "../../../collections/memo.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { StatementWords } from "../../statements/words/statement-words.ts";
import { groupsOf, type Words, wordsOf } from "../../words.ts";
import type { BodyWords } from "./body-words.ts";
import { casesOf, inflect, plainEndings } from "./inflect.ts";
import { type ActorNames, type KnownNames, namesInLanguage } from "./known-names.ts";
import type { NameWords } from "./name-words.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { plain } from "./plain.ts";
import { soundOf } from "./sound-of.ts";
import { givenNamesOf, linesOf, listOf } from "./table.ts";
import { phraseOfName } from "./words-of-name.ts";

/** A noun for an office, a body or a group of people. */
export interface RoleNoun {
  readonly title: string;
  readonly kind: "person" | "body" | "group";
  /** Whether the noun, such as `leader`, identifies an actor only together with the name of a state or a body. */
  readonly weak: boolean;
}

/** The name of a medium. */
interface MediumName {
  readonly name: string;
  /** Whether the spelling is also another word, such as `Observer`. */
  readonly isWeak: boolean;
}

/** {@link BodyWords} in a form that is fast to search. */
interface BodyTables {
  readonly nouns: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  readonly nounsEndNames: boolean;
  readonly adjectiveEndings: readonly string[];
  readonly joints: ReadonlySet<string>;
  readonly complementJoints: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly outletLabels: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly otherAcronyms: ReadonlySet<string>;
  readonly personalRelatives: ReadonlySet<string>;
}

/** The words of names and offices in a form that is fast to search. */
export interface WordTables {
  readonly world: KnownNames;
  readonly actors: ReadonlyMap<string, ActorNames>;
  /** For each adjective of a state, such as `Russian`, the key of the state. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The first words of the adjectives of states. */
  readonly adjectiveWords: ReadonlySet<string>;
  /** The key of the state or organization for each name of a state, a capital or an organization. */
  readonly owners: Phrases<string>;
  readonly outlets: Phrases<MediumName>;
  /** All spellings of the name of a medium, by each of these spellings. */
  readonly outletNames: ReadonlyMap<string, readonly string[]>;
  readonly nouns: Phrases<RoleNoun>;
  readonly departments: Phrases<string>;
  /** The sounds of given names. */
  readonly givenNames: ReadonlySet<string>;
  readonly spelledNames: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly datives: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  readonly formers: ReadonlySet<string>;
  readonly officialThings: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly notPersons: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  /** Verbs of speaking, and other words that follow names and are not part of them. */
  readonly afterNames: ReadonlySet<string>;
  readonly saidBy: ReadonlySet<string>;
  /** Words such as `if` and `the`, which are no names even with a capital at the beginning of a sentence. */
  readonly closedWords: ReadonlySet<string>;
  readonly transfers: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly bodies: BodyTables;
  /** Months, days of the week and words such as `yesterday`. They can have a capital without being a name. */
  readonly dateWords: ReadonlySet<string>;
  /** Returns the forms of a name in other grammatical cases. The name has to be in small letters without diacritics. */
  readonly inflectPhrase: (phrase: string) => readonly string[];
}

const setOf = (words: Words): Set<string> => new Set(wordsOf(words).map(phraseOfName));

function closedWordsOf(words: StatementWords): ReadonlySet<string> {
  const { conjunctions, subordinators, prepositions, determiners, adverbs, pronouns, questions, negations } =
    words;
  return setOf(
    [conjunctions, subordinators, prepositions, determiners, adverbs, pronouns, questions, negations].join(
      " ",
    ),
  );
}

function* roleNouns(words: NameWords): Generator<[string, RoleNoun]> {
  const tables = [
    ["person", words.offices],
    ["body", words.bodies],
    ["group", words.groups],
  ] as const;
  for (const [kind, table] of tables) {
    for (const [title = "", nouns] of linesOf(table)) {
      const noun = { title: title.replace("?", ""), kind, weak: title.startsWith("?") };
      for (const form of wordsOf(nouns)) yield [phraseOfName(form), noun];
    }
  }
}

/** Returns a map from the key of each actor to its names in the language of a lexicon. */
function actorsOf({ language, names }: Lexicon, world: KnownNames): Map<string, ActorNames> {
  const actors = new Map(namesInLanguage(world, language));
  for (const [key = "", own, capitals, adjectives] of linesOf(names.actors ?? "")) {
    actors.set(key, { names: listOf(own), capitals: listOf(capitals), adjectives: listOf(adjectives) });
  }
  return actors;
}

const bodyTables = ({ nounsEndNames, adjectiveEndings, ...words }: BodyWords): BodyTables => ({
  nounsEndNames,
  adjectiveEndings: wordsOf(adjectiveEndings).map(plain),
  nouns: setOf(words.nouns),
  outletNouns: setOf(words.outletNouns),
  joints: setOf(words.joints),
  complementJoints: setOf(words.complementJoints),
  labels: setOf(words.labels),
  outletLabels: setOf(words.outletLabels),
  reportingVerbs: setOf(words.reportingVerbs),
  otherAcronyms: setOf(words.otherAcronyms),
  personalRelatives: setOf(words.personalRelatives),
});

const dateWordsOf = ({ dates }: Lexicon): Set<string> => {
  const lists = [dates.months, dates.shortMonths, dates.weekdays, dates.shortWeekdays];
  return new Set(
    [...lists, ...Object.values(dates.relativeDays)].flatMap(wordsOf).filter(Boolean).map(phraseOfName),
  );
};

/**
 * Returns the tables of words for the names of a gazetteer and the words of a lexicon. They are made once for each
 * pair.
 */
export const wordTables = /* @__PURE__ */ memoize((world: KnownNames, lexicon: Lexicon): WordTables => {
  const words = lexicon.names;
  const actors = actorsOf(lexicon, world);
  const adjectiveEndings = groupsOf(words.adjectiveEndings);
  const adjectives = new Map<string, string>();
  for (const [key, { adjectives: forms }] of actors) {
    for (const form of forms) {
      for (const each of [form, ...inflect(form, () => adjectiveEndings)]) {
        const phrase = phraseOfName(each);
        if (!adjectives.has(phrase)) adjectives.set(phrase, key);
      }
    }
  }
  const outlets: [string, MediumName][] = [];
  const outletNames = new Map<string, string[]>();
  for (const [first = "", others] of linesOf(world.tables.outlets)) {
    const spellings = [first, ...listOf(others)];
    const name = first.replace("~", "");
    for (const each of spellings) {
      outletNames.set(each.replace("~", ""), spellings);
      outlets.push([phraseOfName(each), { name, isWeak: each.startsWith("~") }]);
    }
  }
  const departments = linesOf(words.departments).flatMap(([title = "", phrases]) =>
    wordsOf(phrases).map((each) => [phraseOfName(each), title] as const),
  );
  const nameEndings = plainEndings(words.nameEndings);
  const agreementEndings = plainEndings(words.agreementEndings);
  const inflectPhrase =
    words.nameEndings === "" ? () => [] : (phrase: string) => casesOf(phrase, nameEndings, agreementEndings);
  const owners = [...actors].flatMap(([key, { names, capitals }]) =>
    [...names, ...capitals].flatMap((name) => {
      const phrase = phraseOfName(name);
      return [phrase, ...inflectPhrase(phrase)].map((each) => [each, key] as const);
    }),
  );
  const names = givenNamesOf(world.tables.givenNames);
  return {
    world,
    actors,
    adjectives,
    adjectiveWords: new Set([...adjectives.keys()].map((phrase) => phrase.split(" ", 1)[0] as string)),
    owners: phrasesOf(owners),
    outlets: phrasesOf(outlets),
    outletNames,
    nouns: phrasesOf(roleNouns(words)),
    departments: phrasesOf(departments),
    givenNames: new Set(names.map(soundOf)),
    spelledNames: new Set(names),
    locatives: setOf(words.locatives),
    deeds: setOf(words.deeds ?? ""),
    datives: setOf(words.datives),
    directions: setOf(words.directions ?? ""),
    genitives: setOf(words.genitives),
    determiners: setOf(words.determiners),
    indefinites: setOf(lexicon.statements.indefinites ?? ""),
    qualifiers: setOf(words.qualifiers),
    formers: setOf(words.formers),
    officialThings: setOf(words.officialThings ?? ""),
    titles: setOf(words.titles),
    notPersons: setOf(words.notPersons),
    sources: setOf(words.sources),
    routes: setOf(words.routes),
    partners: setOf(words.partners),
    views: setOf(words.views),
    compounds: setOf(words.compounds),
    speaking: setOf(words.speaking),
    afterNames: setOf(`${words.speaking} ${words.afterNames ?? ""}`),
    saidBy: setOf(words.saidBy ?? ""),
    closedWords: closedWordsOf(lexicon.statements),
    transfers: setOf(words.transfers),
    agents: setOf(words.agents ?? ""),
    placeNouns: setOf(words.placeNouns),
    bodies: bodyTables(words.unlistedBodies),
    dateWords: dateWordsOf(lexicon),
    inflectPhrase,
  };
});
