import type { ReportedStatement, Span } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Resolved } from "../../stages.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { settingsEnd } from "../phrases/settings-end.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { subjectBefore } from "../subjects/subjects.ts";
import type { Cue } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import { tokenize } from "../words/tokenize.ts";
import { type View, viewOf } from "../words/view.ts";
import { type Vocabulary, vocabularyOf } from "../words/vocabulary.ts";
import { speaksOnly } from "./speaks-only.ts";

/** The largest number of characters of an interruption. */
const longest = 160;

/** The speaker who is named within a quotation, with the act and the word of speaking. */
export interface Interruption extends Pick<ReportedStatement, "act" | "cue"> {
  readonly phrase: NounPhrase;
  /** Whether the speaker is named between dashes and not after a comma. */
  readonly isDashed: boolean;
}

/**
 * Returns the speakers who are named within quotations, as in `«Il ponte - ha detto Orsini - è chiuso»` and
 * `«Il ponte, ha detto Orsini, è chiuso»` ("The bridge, said Orsini, is closed"). The key is the index of the quotation.
 */
export function findInterruptions(resolved: Resolved): ReadonlyMap<number, Interruption> {
  const { folded, scan } = resolved;
  const spans: Span[] = [];
  const owners: { quotation: number; isDashed: boolean }[] = [];
  const vocabulary = vocabularyOf(resolved.lexicon.statements, "");
  scan.quotations.forEach(({ start, end, depth }, quotation) => {
    if (depth > 0) return;
    const dashed = betweenDashes(folded.text, start, end);
    for (const span of dashed.length > 0 ? dashed : afterCommas(folded.text, start, end, vocabulary)) {
      spans.push(span);
      owners.push({ quotation, isDashed: dashed.length > 0 });
    }
  });
  const speakers = new Map<number, Interruption>();
  if (spans.length === 0) return speakers;
  const parts: Resolved = { ...resolved, scan: { paragraphs: spans, sentences: [], quotations: [] } };
  for (const { tokens, paragraph, vocabulary } of tokenize(parts)) {
    const { quotation, isDashed } = owners[paragraph] as (typeof owners)[number];
    if (speakers.has(quotation)) continue;
    const view = viewOf(tokens, vocabulary, folded.text);
    const [cue] = view.cues;
    if (cue === undefined) continue;
    // Between the dashes, the speaker is before the word of speaking, as in `Orsini said`, or after it, as in
    // `said Orsini`.
    const before =
      cue.from > 0 && cue.to === tokens.length ? subjectBefore(view, cue.from).phrase : undefined;
    const phrase = cue.from === 0 ? subjectAfter(view, cue.to) : before;
    if (!phrase || (cue.from > 0 && phrase.from > 0)) continue;
    if (!isDashed && !isRemark(view, cue, phrase)) continue;
    const { act } = cue.cue;
    const by = { phrase, isDashed, cue: spanOf(tokens, cue.from, cue.to) };
    speakers.set(quotation, { ...by, ...(act && { act }) });
  }
  return speakers;
}

/** Returns the spans between two dashes that have blanks around them. */
function betweenDashes(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let last = -1;
  for (let at = start + 1; at < end - 1; at += 1) {
    const letter = text[at];
    if (letter !== "-" && letter !== "–" && letter !== "—") continue;
    // A punctuation mark can follow the second dash directly, as in `- said Orsini -, but`.
    if (text[at - 1] !== " " || !" ,.;:".includes(text[at + 1] ?? "")) continue;
    if (last >= 0 && at - last <= longest) spans.push({ start: last + 2, end: at - 1 });
    last = at;
  }
  return spans;
}

/**
 * Returns the spans from a comma before a word of speaking to the end of the sentence. They do not overlap, so their
 * length together is at most the length of the quotation.
 */
function afterCommas(text: string, start: number, end: number, { cueWords, kindsOf }: Vocabulary): Span[] {
  const spans: Span[] = [];
  const words = text.slice(start, end);
  for (let at = words.indexOf(", "); at >= 0; at = words.indexOf(", ", at + 1)) {
    const from = at + 2;
    wordFrom.lastIndex = from;
    const word = wordFrom.exec(words)?.[0] ?? "";
    if (!cueWords.has(word) && ((kindsOf.get(word) ?? 0) & kinds.auxiliary) === 0) continue;
    const rest = words.slice(from, from + longest);
    const stop = rest.indexOf(". ");
    const to = from + (stop < 0 ? rest.length : stop);
    if (to > from) spans.push({ start: start + from, end: start + to });
    at = Math.max(at, to - 2);
  }
  return spans;
}

const wordFrom = /\p{L}*/uy;

/** Whether a word of speaking and its subject after a comma are a remark, as in `, ha detto Orsini,` ("said Orsini"). */
function isRemark(view: View, { from, form, cue }: Cue, phrase: NounPhrase): boolean {
  const next = view.tokens[settingsEnd(view, phrase.to)]?.kind ?? "stop";
  const isVerb = from === 0 && (form === "finite" || form === "perfect") && speaksOnly.has(cue.act);
  return isVerb && phrase.kind === "person" && (next === "comma" || next === "stop");
}
