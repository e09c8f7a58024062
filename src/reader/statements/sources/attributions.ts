import type { StatementAct } from "../../../model/speech-act.ts";
import type { Span } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import { hasMark } from "../acts/clause-act.ts";
import { speaksOnly } from "../clauses/speaks-only.ts";
import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { settingsEnd } from "../phrases/settings-end.ts";
import { agentAt } from "../subjects/other-subjects.ts";
import type { CueClass } from "../words/cue-class.ts";
import { can, isFiller, isVerb, matchPhrases } from "../words/cues.ts";
import { endsInParticiple } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { authorOf, isActor, sourceOf } from "./authors.ts";

/**
 * A phrase such as `according to the minister`. `from` is the index of its first token, and `to` is the index after its
 * last one.
 */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  /** The words that show the attribution, such as `according to`. */
  readonly cue: Span;
  /** The speaker. It is absent in phrases such as `a suo dire` ("in his words"), which refer to the last speaker. */
  readonly phrase?: NounPhrase;
  /**
   * Whether `phrase` is a source that only passes the words on. An example is `Ansa` in
   * `ha detto Orsini, citata dall'Ansa` ("said Orsini, quoted by Ansa").
   */
  readonly quotedBy: boolean;
  /** Whether the content is the clause that directly follows, as in `dal rapporto emerge che` ("it emerges that"). */
  readonly opensClause?: true;
  /** The act of the verb in `come ha chiesto Orsini` ("as Orsini asked"). Without it, the act is an assertion. */
  readonly act?: StatementAct | undefined;
  /** Whether the attribution is a relative clause, as in `Orsini, secondo cui` ("Orsini, according to whom"). */
  readonly relative?: true;
}

/**
 * Whether a preposition such as the Italian `per` ("for") means `according to`. It has this meaning only at the start
 * of a sentence or after a colon or a semicolon. In addition, a person and a comma, or an actor and a quotation, must
 * follow.
 */
function isOpinion(view: View, index: number): boolean {
  const { tokens } = view;
  if (!can(tokens[index], kinds.opinion)) return false;
  // After another word, `per` can be part of an office, as in `Il portavoce per gli Affari esteri, Orsini` ("the
  // spokesman for foreign affairs, Orsini").
  const before = tokens[index - 1];
  const opens = !before || before.kind === "colon" || before.kind === "semicolon";
  if (!opens && !(index === 1 && (isFiller(before) || can(before, kinds.conjunction)))) return false;
  const phrase = startsPhrase(view, index + 1)
    ? phraseAt(view, index + 1, Math.min(tokens.length, 20), false)
    : undefined;
  const mark = phrase && tokens[phrase.to]?.kind;
  // If no comma or quotation directly follows the phrase, a quotation later in the sentence shows that `per` reports an
  // opinion.
  if (phrase?.named && phrase.titled && tokens.slice(phrase.to).some(({ kind }) => kind === "quote"))
    return true;
  if (!phrase || phrase.pronoun || (mark !== "comma" && mark !== "quote")) return false;
  if (mark === "quote") return phrase.kind !== undefined;
  return (
    phrase.kind === "person" || can(tokens[index + 1], kinds.person) || can(tokens[index + 2], kinds.person)
  );
}

/**
 * Whether a word such as `come` ("as") and a verb of speaking begin a sentence, or end it after a comma. Examples are
 * `Come ha spiegato Orsini, il ponte è sicuro` ("As Orsini explained, the bridge is safe") and
 * `Il ponte è sicuro, come ha spiegato Orsini`.
 */
function isComparison(view: View, index: number): boolean {
  const { tokens, vocabulary, cues, cueAt } = view;
  const word = tokens[index]?.word ?? "";
  const compares = can(tokens[index], kinds.complementizer) && !vocabulary.mainComplementizer.includes(word);
  if (!compares || can(tokens[index], kinds.subordinator)) return false;
  if (index === 0) return cueAt(1) || vocabulary.participles.has(tokens[1]?.word ?? "");
  if (tokens[index - 1]?.kind !== "comma") return false;
  const words = comparedVerb(view, index);
  if (!words || !requests.has(words.act)) return words !== undefined && speaksOnly.has(words.act);
  return !cues.some(({ from }) => from < index);
}

/**
 * Whether the words before `index` can be the content of a request. They can if they contain a verb such as `deve`
 * ("must") and no negation. They cannot in `Orsini ha scelto il piano, come chiede Alba` ("Orsini chose the plan, as
 * Alba asks").
 */
function canBeAsked({ tokens, vocabulary: { obliges, advises } }: View, index: number): boolean {
  const before = tokens.slice(0, index);
  const isOpen = before.some(({ word }) => hasMark(obliges, word) || hasMark(advises, word));
  return isOpen && before.every((each) => !can(each, kinds.negation));
}

/** Acts that the content of a comparison such as `come ha chiesto Orsini` ("as Orsini asked") can have. */
const requests: ReadonlySet<StatementAct | undefined> = new Set(["appeal", "demand", "propose"]);

/**
 * Returns the verb of speaking after a word such as `come` ("as"). It can be a participle whose agent follows, as in
 * `come annunciato dal ministro` ("as announced by the minister").
 */
function comparedVerb({ tokens, vocabulary, cues }: View, index: number): CueClass | undefined {
  const verb = cues.find(({ from }) => from === index + 1);
  if (verb) return verb.cue;
  // After another verb of speaking, the participle belongs to what is said.
  if (cues.some(({ from }) => from < index)) return undefined;
  let agent = index + 2;
  while (isFiller(tokens[agent]) && agent < index + 4) agent += 1;
  const participle = vocabulary.participles.get(tokens[index + 1]?.word ?? "");
  return can(tokens[agent], kinds.agent) ? participle : undefined;
}

/**
 * Whether a phrase that means `according to whom` follows a person or an office and a comma. An example is
 * `per il quale` in `Orsini, per il quale il ponte è sicuro` ("Orsini, for whom the bridge is safe").
 */
function isRelativeOpinion({ tokens }: View, index: number): boolean {
  if (!can(tokens[index], kinds.opinion) || tokens[index - 1]?.kind !== "comma") return false;
  const { kind, mention, role } = tokens[index - 2] ?? {};
  const person =
    (kind === "name" && mention?.kind === "person") || (kind === "role" && role?.kind === "person");
  const next = can(tokens[index + 1], kinds.determiner) ? index + 2 : index + 1;
  return person && can(tokens[next], kinds.relative);
}

/**
 * Returns the attribution that a relative clause makes, if there is one. Its speaker is the phrase before the clause,
 * such as `Orsini` in `Orsini, secondo cui` ("Orsini, according to whom").
 */
function relativeAntecedent(view: View, from: number, pronoun: number): Omit<Attribution, "cue"> | undefined {
  const { tokens } = view;
  let to = pronoun;
  if (can(tokens[to], kinds.determiner) && can(tokens[to + 1], kinds.relative)) to += 1;
  if (!can(tokens[to], kinds.relative)) return undefined;
  let end = from;
  if (tokens[end - 1]?.kind === "comma") end -= 1;
  for (let at = end - 1; at >= Math.max(0, end - 12); at -= 1) {
    const before = tokens[at - 1];
    const isActorNext = isActor(view, at) || isActor(view, at + 1);
    const isSubject = view.cueEndsAt(at - 1) && isActorNext;
    const opens =
      at === 0 || isSubject || before?.kind !== "word" || can(before, kinds.preposition | kinds.conjunction);
    const actor = isActor(view, at) || can(tokens[at], kinds.determiner);
    if (actor && opens && startsPhrase(view, at)) {
      const phrase = phraseAt(view, at, end);
      if (phrase && phrase.to >= end - 1) return { from, to: to + 1, phrase, quotedBy: false };
    }
    if (tokens[at]?.kind === "comma") break;
  }
  const name = tokens[end - 1];
  const phrase = name?.kind === "name" || name?.capital ? phraseAt(view, end - 1, end) : undefined;
  return phrase && { from, to: to + 1, phrase, quotedBy: false };
}

/**
 * Whether the last word of a phrase or the word after it is a participle, as in `gli accordi raggiunti` ("the
 * agreements reached"). Such a phrase is the basis of an act and not a speaker. The first two words of the phrase are
 * not checked.
 */
function isBasis({ tokens, vocabulary }: View, from: number, to: number): boolean {
  return tokens.slice(Math.max(from + 2, to - 1), to + 1).some(({ kind, can: kindsOf, capital, word }) => {
    if (kind !== "word" || kindsOf !== 0 || capital) return false;
    return vocabulary.participleEndings.some((ending) => word.endsWith(ending));
  });
}

/**
 * Whether a participle that is no word of speaking follows a word such as `quanto` ("what"), as in
 * `in base a quanto previsto` ("on the basis of what was planned"). Such a phrase attributes nothing, unless an actor
 * follows, as in `secondo quanto scoperto dalla polizia` ("according to what the police discovered").
 */
function isUnspoken(view: View, index: number): boolean {
  const { tokens, vocabulary } = view;
  const { kind, can: kindsOf, capital, word = "" } = tokens[index] ?? {};
  if (kind !== "word" || kindsOf !== 0 || capital || vocabulary.participles.has(word)) return false;
  if (!vocabulary.participleEndings.some((ending) => word.endsWith(ending))) return false;
  const agents = [index + 1, index + 2, index + 3].flatMap((at) => agentAt(view, at) ?? []);
  return agents.every((agent) => isThing(tokens, agent));
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  return index >= tokens.length || tokens[index]?.kind === "stop";
}

/** Whether a verb is at an index, or follows adverbs that begin there. */
function isVerbNear(view: View, index: number): boolean {
  let at = index;
  while (at < index + 3 && isFiller(view.tokens[at])) at += 1;
  return view.cueAt(at) || isVerb(view.tokens, at, view.vocabulary);
}

/** The maximum number of attributions that are read in a sentence. */
const maxAttributions = 100;

/**
 * Whether an attribution is part of the words of another speaker. This is assumed only if a complementizer is before it
 * and if it contains a pronoun or is a relative clause. For example, `secondo lei` ("according to her") is part of what
 * Orsini said in `Orsini ha detto che il ponte, secondo lei, è chiuso`.
 */
function isReported({ tokens, cues }: View, { from, phrase, relative }: Attribution): boolean {
  if (!relative && !phrase?.pronoun) return false;
  return cues.some(({ to }) => to < from && can(tokens[to], kinds.complementizer));
}

/** Returns the phrases that attribute a sentence or a part of it to somebody, such as `according to the minister`. */
export function findAttributions(view: View): readonly Attribution[] {
  return allAttributions(view).filter((each) => !isReported(view, each));
}

function allAttributions(view: View): readonly Attribution[] {
  const { tokens, vocabulary } = view;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length && found.length < maxAttributions; at += 1) {
    const token = tokens[at] as Token;
    const attributes = vocabulary.attributing.has(token.word) || can(token, kinds.opinion);
    const listed = attributes || isComparison(view, at) ? attributionAt(view, at) : undefined;
    const attribution = listed ?? emergingSource(view, at);
    if (!attribution) continue;
    found.push(attribution);
    at = Math.max(at, attribution.to - 1);
  }
  return found;
}

/**
 * Returns the attribution to a text or to sources from which something becomes known, as in
 * `dal rapporto emerge che il ponte è chiuso` ("it emerges from the report that the bridge is closed").
 */
function emergingSource(view: View, start: number): Attribution | undefined {
  const { tokens, vocabulary } = view;
  const before = tokens[start - 1]?.kind;
  if (before !== undefined && before !== "comma" && before !== "colon" && before !== "semicolon")
    return undefined;
  if (!can(tokens[start], kinds.agent) || !startsPhrase(view, start + 1)) return undefined;
  const phrase = phraseAt(view, start + 1, tokens.length, false);
  if (!phrase) return undefined;
  // A phrase for sources can contain an adverb, as in `fonti non ufficiali` ("unofficial sources").
  let verb = phrase.from + 1;
  while (verb < phrase.to + 3 && matchPhrases(tokens, verb, vocabulary.emerging) < 0) verb += 1;
  const end = matchPhrases(tokens, verb, vocabulary.emerging);
  if (end < 0 || !can(tokens[end], kinds.complementizer)) return undefined;
  const author = authorOf(view, phrase);
  const isAuthor = author.from > phrase.from && author.from < verb;
  if (!isAuthor && !phrase.document && isThing(tokens, phrase)) return undefined;
  const span = spanOf(tokens, phrase.from, verb);
  const source = isAuthor ? author : { ...phrase, to: verb, speaker: { ...phrase.speaker, span } };
  const cue = spanOf(tokens, verb, end);
  const quotedBy = source.outlet === true;
  return { from: start, to: end + 1, cue, phrase: source, quotedBy, opensClause: true };
}

/** Returns the attribution that begins at an index. */
function attributionAt(view: View, start: number): Attribution | undefined {
  const { tokens, vocabulary } = view;
  const quoted = matchPhrases(tokens, start, vocabulary.quotedBy);
  const theirs = matchPhrases(tokens, start, vocabulary.theirWords);
  // If a name follows, it is the speaker, and the phrase does not refer to the last speaker. For example, the speaker
  // is Zelenski in `în opinia lui Zelenski` ("in Zelenski's opinion").
  if (theirs >= 0 && !isActor(view, theirs)) {
    const cue = { start: tokens[start]?.start ?? 0, end: tokens[theirs - 1]?.end ?? 0 };
    return { from: start, to: theirs, cue, quotedBy: false };
  }
  let according = quoted < 0 ? matchPhrases(tokens, start, vocabulary.accordingTo) : -1;
  if (according < 0 && quoted < 0 && (isOpinion(view, start) || isRelativeOpinion(view, start)))
    according = start + 1;
  if (according < 0 && isComparison(view, start)) according = start;
  const end = Math.max(quoted, according);
  // After a grammatical article, `secondo` means `second` and not `according to`, as in `il secondo turno` ("the
  // second round").
  if (end < 0 || can(tokens[start - 1], kinds.determiner | kinds.genitive)) return undefined;
  // A preposition can contain the article, as in `sul secondo palo` ("on the second post").
  const introduced = can(tokens[start - 1], kinds.preposition) && !isFiller(tokens[start - 1]);
  if (introduced && end === start + 1) return undefined;
  if (vocabulary.counted.has(tokens[end]?.word ?? "") && end === start + 1) return undefined;
  let first = end;
  while (first < end + 2 && isFiller(tokens[first]) && !can(tokens[first], kinds.determiner | kinds.clitic))
    first += 1;
  // Before a name, the Romanian `lui` is a grammatical article and not a pronoun, as in `potrivit lui Putin`
  // ("according to Putin").
  const article = can(tokens[first], kinds.genitive) && can(tokens[first], kinds.pronoun);
  if (article && startsPhrase(view, first + 1) && !isFiller(tokens[first + 1])) first += 1;
  const compared = end === start && according >= 0;
  // A word such as `quanto` ("what") can be the last word of the attributing phrase, as in
  // `a quanto ha detto il ministro`, or the first word after it, as in `secondo quanto ha detto il ministro`. Both
  // mean `according to what the minister said`.
  const hasContent = according >= 0 && can(tokens[end - 1], kinds.content);
  const reported = compared || hasContent || (according >= 0 && can(tokens[first], kinds.content));
  if (reported) {
    const after = compared ? start + 1 : hasContent ? end : first + 1;
    if (isUnspoken(view, after)) return undefined;
    const source = sourceOf(view, after);
    const cue = { start: tokens[start]?.start ?? 0, end: tokens[source.from - 1]?.end ?? 0 };
    const { phrase, to } = source;
    // In the middle of a sentence, it is unknown which words are compared, as in
    // `Invece di un lampo, come ha detto Orsini, era un tuono` ("Instead of a flash, as Orsini said, it was thunder").
    if (compared && start > 0 && (!phrase || !endsSentence(tokens, settingsEnd(view, to)))) return undefined;
    // Without a subject, the verb has the last speaker, as in `Come ha spiegato, il ponte è sicuro` ("As he explained,
    // the bridge is safe").
    const isLast = compared && start === 0 && view.cueAt(1) && vocabulary.words.omitsSubjects;
    const asked = compared ? comparedVerb(view, start)?.act : undefined;
    const act = requests.has(asked) ? asked : undefined;
    const isOther = act !== undefined && start > 0 && !canBeAsked(view, start);
    const quotedBy = isOther || (phrase ? phrase.outlet === true : !isLast);
    return { from: start, to, cue, ...(phrase && { phrase }), quotedBy, ...(act && { act }) };
  }
  const relative = relativeAntecedent(view, start, first);
  if (relative) {
    const cue = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    return { ...relative, relative: true, cue };
  }
  if (!startsPhrase(view, first)) return undefined;
  let phrase = phraseAt(view, first);
  // If a verb follows a name after a comma, the name is the subject of the sentence and not in apposition. An example
  // is Rusu in `potrivit presei, Rusu a plecat` ("according to the press, Rusu left").
  if (phrase && isVerbNear(view, phrase.to)) phrase = phraseAt(view, first, tokens.length, false);
  if (!phrase) return undefined;
  // A verb such as `transmite` ("reports") attributes words only if the name of a news medium follows. After a phrase
  // such as `citat de` ("quoted by"), any speaker is accepted except a person or a pronoun.
  const explicit = quoted - start > 1 || can(tokens[start], kinds.preposition);
  if (quoted >= 0 && !phrase.outlet && (!explicit || phrase.kind === "person" || phrase.pronoun))
    return undefined;
  if (phrase.document || isThing(tokens, phrase)) phrase = authorOf(view, phrase);
  let to = Math.max(phrase.to, phraseEnd(view, first, tokens.length));
  // If a news medium has seen a text whose author is unknown, the text is not the speaker but only passes the words
  // on. An example is `according to a copy seen by NordPress`.
  const seen = phrase.document && phrase.kind === undefined && can(tokens[to], kinds.agent);
  // A text without an author after an actor and a comma passes on what the actor did. An example is
  // `Orsini, secondo una nota, ha respinto il piano` ("Orsini, according to a note, rejected the plan").
  const passesOn =
    phrase.document &&
    phrase.kind === undefined &&
    tokens[start - 1]?.kind === "comma" &&
    isActor(view, start - 2);
  // A news medium after a participle belongs to the attribution. An example is `dall'Ansa` in
  // `secondo fonti citate dall'Ansa` ("according to sources quoted by Ansa").
  if (can(tokens[to], kinds.agent) && endsInParticiple(view, to))
    to = Math.max(to, phraseEnd(view, to + 1, tokens.length));
  // The span of the speaker ends before a participle. For example, it is `fonti diplomatiche` in
  // `fonti diplomatiche citate da NordPress` ("diplomatic sources quoted by NordPress").
  if (to > phrase.to && endsInParticiple(view, phrase.to) && phrase.to > first + 1 && phrase.speaker.span) {
    const span = { start: phrase.speaker.span.start, end: tokens[phrase.to - 2]?.end ?? 0 };
    phrase = { ...phrase, speaker: { ...phrase.speaker, span } };
  }
  // Nobody speaks in a phrase such as `secondo gli accordi raggiunti` ("according to the agreements reached"). It
  // names the basis of an act.
  const isRule = tokens.slice(first, to).some(({ word }) => vocabulary.bases.has(word));
  if (according >= 0 && isThing(tokens, phrase) && (isRule || isBasis(view, first, to))) return undefined;
  return {
    from: start,
    to,
    cue: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
    phrase,
    quotedBy: quoted >= 0 || phrase.outlet === true || seen === true || passesOn === true,
  };
}
