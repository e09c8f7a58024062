import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { can, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/** The subject that was found for a verb, and the clause to which both belong. */
export interface Found {
  readonly phrase?: NounPhrase;
  /** The index of the first token of the clause. */
  readonly clause: number;
  /** Whether the verb has no subject of its own but shares the subject of an earlier verb of the sentence. */
  readonly shared?: true;
  /**
   * Whether the clause reports no statement. Its subject is then a thing, as in `a path that showed that the ice was
   * thin`, or the clause is a question, as in `who said that?`.
   */
  readonly question?: true;
}

export const boundary = new Set(["semicolon", "colon", "stop", "quote"]);

/** Whether a word such as `when` can only begin a subordinate clause. */
export function opensClause(token: Token | undefined): boolean {
  return can(token, kinds.subordinator) && !can(token, kinds.adverb | kinds.preposition);
}

/** Whether a relative clause, rather than reported content, begins at `index`. */
export function isRelative({ tokens, vocabulary, cueEndsAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!can(token, kinds.relative)) return false;
  if (!can(token, kinds.complementizer)) return true;
  // A word such as Italian `che` begins content after a verb, as in `ha detto che` ("said that"). After a noun, it
  // begins a relative clause, as in `un uomo che` ("a man who").
  let before = index - 1;
  while (before >= 0 && isFiller(tokens[before])) before -= 1;
  return !cueEndsAt(before) && !isVerb(tokens, before, vocabulary) && tokens[before]?.kind !== "colon";
}

/**
 * Whether a preposition is before a relative pronoun, as in `during which`. If so, the clause has a subject of its own.
 */
export function followsPreposition({ tokens }: View, index: number): boolean {
  let at = index - 1;
  if (can(tokens[at], kinds.determiner) && !can(tokens[at], kinds.preposition)) at -= 1;
  return can(tokens[at], kinds.preposition | kinds.genitive);
}

/** Whether a token is a name, an office or a news medium. */
export function isActor(token: Token | undefined): boolean {
  return token?.kind === "name" || token?.kind === "role" || token?.kind === "outlet";
}
