import { hasVerb } from "../subjects/loose-link.ts";
import { can, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/** Whether an infinitive or a subjunctive is at an index, after the word that links it to a verb. */
export function isInfinitive({ tokens, text, vocabulary }: View, index: number): boolean {
  let at = index;
  while (at < index + 3 && can(tokens[at], kinds.negation | kinds.clitic | kinds.adverb)) at += 1;
  const token = tokens[at];
  if (!token) return false;
  const endings = vocabulary.infinitiveEndings;
  // An infinitive can begin within the quotation marks, as in `ha invitato Atene a «non mettersi a rischio»` ("invited
  // Athens “not to put itself at risk”").
  if (token.kind === "quote" && endings.length > 0) {
    const [, first = "", second = ""] =
      /^\P{L}*(\p{L}+) ?(\p{L}*)/u.exec(text.slice(token.start, token.start + 40)) ?? [];
    const isNegated = ((vocabulary.kindsOf.get(first) ?? 0) & kinds.negation) !== 0;
    return endings.some((ending) => ending.length > 2 && (isNegated ? second : first).endsWith(ending));
  }
  // A pronoun, a grammatical article or a preposition shows that the word before it does not begin an infinitive. For
  // example, `to` is a preposition before `what` in `in response to what he called theft`. In Romanian, `sa` can be
  // `să` without its diacritic, but it means `its` before `de` in `pagina sa de internet` ("its web page").
  const noun =
    kinds.determiner |
    kinds.relative |
    kinds.pronoun |
    kinds.content |
    (can(token, kinds.auxiliary) ? 0 : kinds.preposition | kinds.genitive);
  if (endings.length === 0) return (token.kind === "word" && !can(token, noun)) || token.kind === "quote";
  return (
    token.kind === "word" &&
    !can(token, kinds.determiner) &&
    endings.some((ending) => token.word.length > ending.length && token.word.endsWith(ending))
  );
}

/** The maximum number of tokens between a verb and its content. */
export const maxTokens = 18;

/**
 * Whether a link of two words that enclose a phrase begins at `index`. For example, `ca` and `să` enclose `sancțiunile`
 * ("the sanctions") in `ca sancțiunile să fie ridicate`.
 */
export function isSplitLink({ tokens, vocabulary }: View, index: number): boolean {
  const [first, ...others] = vocabulary.splitLink;
  if (first === undefined || tokens[index]?.word !== first) return false;
  for (let at = index + 2; at < Math.min(tokens.length, index + maxTokens); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.kind === "semicolon" || token.kind === "colon") return false;
    if (token.word !== first && others.includes(token.word)) return true;
  }
  return false;
}

/**
 * Whether a word is the complementizer without its diacritics, as `ca` in `a acuzat Alba ca nu pleacă` ("accused Alba
 * that it does not leave"). This is assumed if a verb or a negation follows. Otherwise, the word usually has a meaning
 * of its own: `ca` means `as`.
 */
export function isPlainComplementizer({ tokens, vocabulary }: View, index: number): boolean {
  const [main, plain] = vocabulary.mainComplementizer;
  if (plain === main || tokens[index]?.word !== plain) return false;
  return can(tokens[index + 1], kinds.negation) || isVerb(tokens, index + 1, vocabulary);
}

/**
 * Whether a quotation begins with a subjunctive, as in `„să plece”` ("that he leave"). The word `să` then stays in the
 * content.
 */
export function opensWithLink({ text, vocabulary }: View, { start, end }: Token): boolean {
  if (!vocabulary.words.keepsLink) return false;
  const [, word = ""] = /^\P{L}*(\p{L}+) /u.exec(text.slice(start, Math.min(end, start + 12))) ?? [];
  return ((vocabulary.kindsOf.get(word) ?? 0) & kinds.infinitiveLink) !== 0;
}

/**
 * Whether a quotation is only a part of a reported clause, as in `said the two men “agreed” to talk` and
 * `said “peace” remained the aim`.
 */
export function opensQuotedClause({ tokens }: View, quote: number, objects: number): boolean {
  const before = tokens[quote - 1]?.kind;
  if (before === "comma" || before === "colon") return false;
  return (
    objects > 0 || (tokens[quote]?.capital === false && can(tokens[quote + 1], kinds.genitive | kinds.verb))
  );
}

/** A quotation with fewer characters than this is not read as a whole clause, because it can be only a part of one. */
const shortestClause = 40;

/**
 * Whether a quotation is a clause that continues the sentence, as in
 * `said “the violence against the people is unacceptable”`.
 */
export function isClause({ capital, start, end }: Token): boolean {
  return !capital && end - start >= shortestClause;
}

/** A clause has at least this number of tokens. */
const fewestOfClause = 4;

/**
 * Whether a word that can be a complementizer is a demonstrative, as `that` in `rejected that idea`. Only a few words
 * and no verb follow it.
 */
export function isDemonstrativeAt(view: View, at: number): boolean {
  const { tokens } = view;
  if (!can(tokens[at], kinds.determiner) || hasVerb(view, at)) return false;
  const end = tokens.findIndex(({ kind }, index) => index > at && (kind === "stop" || kind === "comma"));
  return (end < 0 ? tokens.length : end) - at <= fewestOfClause;
}
