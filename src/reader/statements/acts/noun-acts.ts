import type { StatementAct } from "../../../model/speech-act.ts";
import { spanOf } from "../../span-of.ts";
import { wordsOf } from "../../words.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { agentAt } from "../subjects/other-subjects.ts";
import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import { stemIn } from "../words/stems.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { isMarked } from "./clause-act.ts";
import { actorAt, endBeforeVerb, opensInfinitive } from "./noun-actor.ts";
import { objectEnd } from "./offers.ts";

/** The largest number of tokens between a noun and the participle or infinitive that belongs to it. */
const longestObject = 6;

/**
 * Adds the acts in noun phrases that also name the actor. In `the pause announced by Alba`, the participle shows the
 * act. In `la richiesta di Alba di partire` ("Alba's request to leave"), the noun shows it.
 */
export function readNounActs({ view, tokens, acts }: SentenceReading): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = participleAct(view, at) ?? nounAct(view, at);
    if (!found) continue;
    const { act, from, to, phrase, rule } = found;
    const date = tokens.slice(at, phrase.from).find((token) => token.date)?.date?.edtf;
    acts.push({
      ...spanOf(tokens, from, to),
      rule,
      cue: spanOf(tokens, at, at + 1),
      act,
      speaker: phrase.speaker,
      ...(date && { date }),
    });
    at = to - 1;
  }
}

interface NounAct {
  readonly act: StatementAct;
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
  readonly rule: string;
}

/** The acts that a participle alone does not report, because they need a reported clause. */
const clauseOnly: ReadonlySet<StatementAct | undefined> = new Set([
  undefined,
  "assert",
  "deny",
  "vote",
  "agree",
]);

function isOutside({ cues }: View, at: number): boolean {
  return cues.every(({ from, to }) => at < from || to <= at);
}

/** Returns the act of a participle between a noun and its agent, such as `announced` in `the pause announced by Alba`. */
function participleAct(view: View, at: number): NounAct | undefined {
  const { tokens, vocabulary } = view;
  const { word, kind } = tokens[at] as Token;
  const agent = kind === "word" ? agentNear(view, at + 1) : -1;
  if (agent < 0 || !isOutside(view, at)) return undefined;
  // Romanian participles have an ending for the gender of their noun, such as `-ă` in `cerută` ("asked for").
  const cue = vocabulary.participles.get(word) ?? vocabulary.participles.get(word.slice(0, -1));
  const act = cue?.act;
  if (act === undefined || clauseOnly.has(act)) return undefined;
  const noun = tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  if (!isNoun(view, noun)) return undefined;
  const phrase = agentAt(view, agent);
  if (phrase?.kind === undefined || phrase.document) return undefined;
  let from = noun;
  while (
    from > Math.max(0, at - longestObject) &&
    (isNoun(view, from - 1) || can(tokens[from - 1], kinds.genitive))
  )
    from -= 1;
  while (from < noun && can(tokens[from], kinds.genitive)) from += 1;
  return { act, from, to: phrase.to, phrase, rule: "act-participle" };
}

function isNoun({ tokens, cueAt }: View, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "name" ||
    token?.kind === "role" ||
    (token?.kind === "word" && token.can === 0 && !cueAt(at))
  );
}

/** Returns the index of the preposition of the agent after a participle, or -1. A date can be before the agent. */
function agentNear({ tokens }: View, from: number): number {
  let at = from;
  while (at < from + 3 && !can(tokens[at], kinds.agent)) {
    if (!isFiller(tokens[at]) && tokens[at + 1]?.kind !== "date") return -1;
    at += 1;
  }
  return can(tokens[at], kinds.agent) ? at : -1;
}

/**
 * Returns the act that a noun before an infinitive reports, and its actor. Examples are
 * `la richiesta di Alba di partire` ("Alba's request to leave") and `Alba's promise to leave`.
 */
function nounAct(view: View, at: number): NounAct | undefined {
  const { tokens, vocabulary } = view;
  const { word, kind } = tokens[at] as Token;
  const shown = kind === "word" ? stemIn(vocabulary.actNouns, word) : undefined;
  if (shown === undefined || !isOutside(view, at)) return undefined;
  const isOwned = tokens[at - 1]?.word === "'s";
  const genitive = can(tokens[at + 1], kinds.genitive) ? at + 2 : at + 1;
  const start = isOwned ? at - 2 : can(tokens[genitive], kinds.determiner) ? genitive + 1 : genitive;
  const phrase = actorAt(view, start);
  if (!phrase) return undefined;
  const link = isOwned ? at + 1 : phrase.to;
  const isSplit = tokens[link]?.word === vocabulary.splitLink[0];
  const isClause = isOwned && can(tokens[link], kinds.complementizer);
  const isInfinitive = opensInfinitive(view, link);
  if (!isInfinitive && !isSplit && !isClause) return undefined;
  const marks = vocabulary.words.cues.find(({ act, markedAct }) => act === shown && markedAct)?.marks;
  const isDemand = shown === "appeal" && marks !== undefined && isMarked(tokens, link, wordsOf(marks));
  const end = objectEnd(view, link + 1);
  const to = isSplit || isClause ? end : endBeforeVerb(view, link + 1, end);
  return {
    act: isDemand ? "demand" : shown,
    from: Math.min(at, start),
    to,
    phrase,
    rule: "act-noun",
  };
}
