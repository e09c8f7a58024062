import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import type { Link } from "../subjects/link.ts";
import { looseLink } from "../subjects/loose-link.ts";
import { type Cue, can, isFiller, isVerb, matchPhrases, opensTime } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import {
  isClause,
  isDemonstrativeAt,
  isInfinitive,
  isPlainComplementizer,
  isSplitLink,
  maxTokens,
  opensQuotedClause,
  opensWithLink,
} from "./content-openings.ts";

/**
 * Acts whose verbs can have a person as their object before the content, such as `reporters` in
 * `warned reporters that`.
 */
const withObject = new Set(["accuse", "warn", "appeal", "demand", "invite", "announce", "pledge"]);

/** Acts whose verbs take no addressee before an infinitive. */
const speaks: ReadonlySet<string | undefined> = new Set([undefined, "assert", "announce", "pledge"]);

/** Acts whose verbs take a subjunctive rather than a clause, as in `asked that the bridge be opened`. */
const requests: ReadonlySet<string | undefined> = new Set(["appeal", "demand", "propose", "invite"]);

/** Acts whose verbs have an object more often than a clause. */
const objectActs: ReadonlySet<string | undefined> = new Set([
  "accept",
  "reject",
  "support",
  "oppose",
  "criticize",
]);

/** Returns the index of the next comma, or `limit`. */
function nextComma(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens[at]?.kind !== "comma") at += 1;
  return at;
}

/**
 * Whether a verb that opens its sentence has its subject directly after it, as in `Disse il ministro che` ("said the
 * minister that").
 */
function isInverted({ tokens }: View, { from, to }: Cue, end: number): boolean {
  let at = from - 1;
  while (isFiller(tokens[at])) at -= 1;
  const before = tokens[at]?.kind;
  const opens = before === undefined || before === "semicolon" || before === "colon";
  return opens && tokens.slice(to, end).some(isReceiver);
}

/** Whether a preposition such as Italian `per` ("in order to") and an infinitive are at an index. */
function opensFinal({ tokens, vocabulary }: View, at: number): boolean {
  const { kind, word = "", can: lists, capital } = tokens[at + 1] ?? {};
  if (kind !== "word" || lists !== 0 || capital || !can(tokens[at], kinds.opinion)) return false;
  return vocabulary.infinitiveEndings.some((ending) => ending.length > 2 && word.endsWith(ending));
}

/** Whether a token can be the last one of a phrase for an addressee. */
function isReceiver(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "name" || token.kind === "role" || can(token, kinds.person));
}

/**
 * Whether a complementizer follows the phrase at an index, so that the clause is the content and not the phrase. An
 * example is `construcții` in Romanian `a acuzat firmele de construcții că mint` ("accused the construction firms of
 * lying").
 */
function precedesClause(view: View, at: number, limit: number): boolean {
  const token = view.tokens[phraseEnd(view, at, limit)];
  const isMain = token?.kind === "word" && view.vocabulary.mainComplementizer[0] === token.word;
  return isMain && !can(token, kinds.relative);
}

/** Returns the content after a cue, or undefined if there is none. */
export function findLink(view: View, cue: Cue): Link | undefined {
  const { tokens, vocabulary } = view;
  const { cue: words } = cue;
  if (words.predicate || (words.object && !words.finite && !words.verbs)) return looseLink(view, cue);
  const links = vocabulary.links.get(words);
  const limit = Math.min(tokens.length, cue.to + maxTokens);
  let commas = 0;
  let objects = 0;
  let at = cue.to;
  let between = 0;
  let afterPreposition = false;
  while (at < limit) {
    const token = tokens[at] as Token;
    const adjacent = between === 0;
    // A source between commas is skipped, as in `ha detto, come riporta Reuters, che` ("said, as Reuters reports,
    // that").
    if (tokens[at - 1]?.kind === "comma" && matchPhrases(tokens, at, vocabulary.quotedBy) >= 0) {
      at = nextComma(tokens, at, limit);
      continue;
    }
    // A relative clause between commas is skipped. For example, in
    // `ha chiesto alla Svizzera, che lo rappresenta, di mediare` ("asked Switzerland, which represents it, to
    // mediate"), `che` does not begin the content.
    //
    // After more than one comma, only a word that cannot be a complementizer begins a relative clause. For example,
    // `that` begins the content in `said at a meeting with his colleague, Livia Orsini, who came on Monday, that`.
    const isPronoun = can(token, kinds.relative) && !can(token, kinds.complementizer);
    const relative =
      (commas === 1 ? can(token, kinds.relative) : isPronoun && commas > 0) &&
      tokens[at - 1]?.kind === "comma" &&
      between > 1;
    if (relative) {
      at = nextComma(tokens, at, limit);
      continue;
    }
    if (matchPhrases(tokens, at, vocabulary.purposes) >= 0) {
      // A purpose between commas is skipped, as in `a spus, pentru a-i liniști, că` ("said, in order to calm them,
      // that").
      if (tokens[at - 1]?.kind === "comma") {
        at = nextComma(tokens, at, limit);
        continue;
      }
      if (between > 0) break;
    }
    // The content of a question includes its first word, such as `why` in `asked why the bridge was closed`. If a word
    // of speaking follows the first word, the clause is not a question, as in `asked who had said that`.
    const question = words.asks && (adjacent || isReceiver(tokens[at - 1]));
    const asked = question ? matchPhrases(tokens, at, vocabulary.askedFor) : -1;
    if (asked >= 0 && !view.cueAt(asked)) return { kind: "clause", content: at, adjacent, question: true };
    // The link `ca … să` is tried before the complementizer `că`, because both begin with `ca` if a text has no
    // diacritics. For example, `a cerut ca podul sa fie redeschis` ("asked that the bridge be reopened") begins like
    // `a spus ca` ("said that").
    if (requests.has(words.act) && isSplitLink(view, at))
      return { kind: "infinitive", content: at, adjacent };
    // A clause after an object and a conjunction belongs to an earlier verb. For example, in
    // `a spus că Alba sprijină planul și că vine` ("said that Alba supports the plan and that it will come"), the
    // clause `că vine` is the content of `a spus` and not of `sprijină`.
    if (words.quoteOnly && objects > 0 && can(tokens[at - 1], kinds.conjunction)) break;
    // A word such as Italian `se` ("if") begins an indirect question after a verb of asking, and another clause after
    // other verbs.
    if (can(token, kinds.complementizer) && can(token, kinds.subordinator)) {
      const asks = words.act === "appeal" || words.act === undefined;
      // If a noun that is not the addressee is before the question, the question belongs to this noun, as in
      // `rispondendo alla domanda se` ("answering the question whether").
      if (!asks || !(adjacent || isReceiver(tokens[at - 1])) || at + 1 >= tokens.length) break;
      return { kind: "clause", content: at + 1, adjacent, question: true };
    }
    // A word such as Italian `come` ("as") can introduce a judgement, as in `ha descritto il piano come «irreale»`
    // ("described the plan as “unreal”").
    const isOther = can(token, kinds.complementizer) && !vocabulary.mainComplementizer.includes(token.word);
    if (isOther && words.act === "criticize" && tokens[at + 1]?.kind === "quote")
      return { kind: "quote", content: at + 1, adjacent };
    // A verb such as Romanian `face` presents an object, but with a clause it means `causes`, as in `face ca podul să
    // cadă` ("makes the bridge fall").
    if (words.presents && adjacent && can(token, kinds.complementizer)) break;
    // After the object of a verb such as `rejected`, the link `ca … să` belongs to the object. Without diacritics, it
    // begins like the complementizer `că`.
    if (objects > 0 && objectActs.has(words.act) && isSplitLink(view, at)) break;
    // After a word such as `dopo` ("after"), the clause names the time and is not the content, as in
    // `ha accusato un calo, dopo che il ponte è stato chiuso` ("suffered a fall after the bridge was closed").
    if (can(token, kinds.complementizer) && opensTime(tokens[at - 1])) break;
    const isDemonstrative = adjacent && objectActs.has(words.act) && isDemonstrativeAt(view, at);
    if ((can(token, kinds.complementizer) || isPlainComplementizer(view, at)) && !isDemonstrative) {
      const main = vocabulary.mainComplementizer.includes(token.word);
      const plain = main && !can(token, kinds.relative);
      // After a negation, `come` ("as") compares, as in `credono e mai come ora` ("believe, and never as now").
      if (!main && can(tokens[at - 1], kinds.negation)) break;
      const hasReceiver = words.act === undefined || withObject.has(words.act) || words.bare === true;
      const accepted =
        ((adjacent || isInverted(view, cue, at)) &&
          (main || words.act === "assert" || words.act === undefined)) ||
        plain ||
        (main && (objects === 0 || (objects === 1 && (hasReceiver || isInverted(view, cue, at)))));
      if (accepted && tokens[at + 1]?.kind === "colon" && tokens[at + 2]?.kind === "quote")
        return { kind: "quote", content: at + 2, adjacent };
      if (accepted && at + 1 < tokens.length) {
        const content = tokens[at + 1]?.kind === "comma" && at + 2 < tokens.length ? at + 2 : at + 1;
        return { kind: "clause", content, adjacent };
      }
      if (!accepted && can(token, kinds.relative)) break;
    }
    // A subjunctive can begin within the quotation marks, as in `a cerut Rusiei „să oprească focul”` ("asked Russia “to
    // cease fire”").
    if (token.kind === "quote" && words.act !== "assert" && opensWithLink(view, token)) {
      return { kind: "infinitive", content: at, adjacent };
    }
    if (token.kind === "quote") {
      const clause = words.bare && opensQuotedClause(view, at, objects) ? looseLink(view, cue) : undefined;
      if (clause?.kind === "bare") return clause;
      // The quotation can contain the verb of the reported clause, as in `said he “stressed the need”`. The content
      // then begins with the subject of this verb.
      const isPredicate = words.bare && !words.receiver && objects === 1 && between === 1 && !token.capital;
      if (isPredicate && tokens[at - 1]?.kind !== "comma")
        return { kind: "bare", content: cue.to, adjacent: true };
      return {
        kind: words.bare && at === cue.to && isClause(token) ? "bare" : "quote",
        content: at,
        adjacent,
      };
    }
    if (token.kind === "colon") {
      let next = at + 1;
      if (tokens[next]?.kind === "dash") next += 1;
      if (next >= tokens.length) return undefined;
      if (tokens[next]?.kind === "quote") return { kind: "quote", content: next, adjacent };
      // The subject can be between the verb and the colon, as in `Annunciò il ministro: il ponte è chiuso` ("Announced
      // the minister: the bridge is closed").
      const isSubject = objects === 1 && isInverted(view, cue, at);
      return objects === 0 || isSubject ? { kind: "colon", content: next, adjacent } : undefined;
    }
    const infinitive = matchPhrases(tokens, at, vocabulary.infinitiveLinks);
    // Other words can be between the verb and the word `to`. An infinitive follows if the word before `to` is an
    // addressee, as in `told reporters to leave`. No infinitive follows in `said they apply to all`.
    const farther = words.act === "assert" && words.bare === true && !adjacent;
    const reaches = !farther || (between === 1 && objects === 1 && isReceiver(tokens[at - 1]));
    // After a word such as `prima` ("before"), the infinitive is a phrase of time and not the content, as in
    // `prima di partire` ("before leaving").
    const isTime = opensTime(tokens[at - 1]) || (between > 0 && can(tokens[at - 1], kinds.subordinator));
    const adjunct = isTime && !vocabulary.words.keepsLink;
    // Some verbs, such as those of saying and promising, cannot have an addressee before an infinitive. If a noun is
    // between such a verb and the infinitive, the infinitive belongs to the noun. For example, `di partire` belongs to
    // `necessità` in `ha sottolineato la necessità di partire` ("stressed the need to leave").
    const ofNoun =
      objects > 0 && speaks.has(words.act) && (can(token, kinds.genitive) || infinitive - at > 1);
    // After a preposition and a noun, the infinitive belongs to this noun. For example, `de a repara` belongs to
    // `eșecul` in `a acuzat Alba pentru eșecul de a repara podul` ("accused Alba of the failure to repair the bridge").
    const ofObject = afterPreposition && infinitive - at > 1;
    if (
      infinitive >= 0 &&
      !words.clausal &&
      reaches &&
      !adjunct &&
      !ofNoun &&
      !ofObject &&
      isInfinitive(view, infinitive)
    ) {
      // In `asked them not to leave`, the content begins with the negation.
      const from = can(tokens[at - 1], kinds.negation) && at > cue.to ? at - 1 : at;
      return { kind: "infinitive", content: vocabulary.words.keepsLink ? from : infinitive, adjacent };
    }
    if (isSplitLink(view, at)) return { kind: "infinitive", content: at, adjacent };
    // In Romanian, the preposition after `a invitat` (`invited`) is before a place or an event, as in `la Cluj` (`to Cluj`)
    // and `la o conferință` (`to a conference`), or before what somebody is asked to do.
    const isEvent = words.act === "invite" && can(tokens[at + 1], kinds.determiner);
    const place = (tokens[at + 1]?.capital === true || isEvent) && vocabulary.infinitiveEndings.length === 0;
    if (
      links?.has(token.word) &&
      !place &&
      !precedesClause(view, at + 1, limit) &&
      (vocabulary.infinitiveEndings.length === 0 || isInfinitive(view, at + 1))
    ) {
      return { kind: "infinitive", content: at + 1, adjacent };
    }
    if (token.kind === "dash" && tokens[at + 1]?.kind === "quote")
      return { kind: "quote", content: at + 1, adjacent };
    if (token.kind === "stop" || token.kind === "semicolon" || token.kind === "dash") break;
    if (token.kind === "comma") {
      commas += 1;
      const next = tokens[at + 1];
      if (commas > 4 || !next || can(next, kinds.conjunction) || vocabulary.gerunds.has(next.word)) break;
      at += 1;
      between += 1;
    } else if (isFiller(token) && !(can(token, kinds.preposition) && startsPhrase(view, at + 1))) {
      at += 1;
    } else if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) {
      break;
    } else if (opensFinal(view, at)) {
      // A clause after an infinitive is its content, as in `si impegna per impedire che piova` ("works to prevent that it
      // rains").
      break;
    } else if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner)) {
      at += 1;
      while (at < limit && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      afterPreposition = tokens[at]?.kind !== "date";
      at = afterPreposition ? Math.max(at, phraseEnd(view, at, limit)) : at + 1;
      between += 1;
    } else if (startsPhrase(view, at)) {
      // A name after a comma belongs to the office before the comma. An example is `Danko` in
      // `ha detto dopo un colloquio con il ministro, Danko, che` ("said after talks with the minister, Danko, that").
      const isApposed = afterPreposition && tokens[at - 1]?.kind === "comma" && token.kind === "name";
      if (!isApposed) {
        afterPreposition = false;
        objects += 1;
      }
      between += 1;
      const end = Math.max(at + 1, phraseEnd(view, at, limit));
      at += 1;
      while (at < end && !(links?.has(tokens[at]?.word ?? "") && can(tokens[at], kinds.genitive))) at += 1;
    } else if (can(token, kinds.conjunction) && (at > cue.to || can(tokens[at + 1], kinds.complementizer))) {
      // The conjunction is skipped in `told reporters and diplomats that` and in `a promis și că` ("promised also
      // that").
      at += 1;
    } else {
      break;
    }
  }
  return looseLink(view, cue);
}
