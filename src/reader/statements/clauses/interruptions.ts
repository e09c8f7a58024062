import type { ReportedStatement, Span } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Resolved } from "../../stages.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { subjectBefore } from "../subjects/subjects.ts";
import { tokenize } from "../words/tokenize.ts";
import { viewOf } from "../words/view.ts";

/** The largest number of characters between the dashes of an interruption. */
const longest = 160;

/** The speaker who is named within a quotation, with the act and the word of speaking. */
export interface Interruption extends Pick<ReportedStatement, "act" | "cue"> {
  readonly phrase: NounPhrase;
}

/**
 * Returns the speakers who are named between dashes within quotations, as in `«Il ponte - ha detto Orsini - è chiuso»`
 * ("The bridge, said Orsini, is closed"). The key is the index of the quotation.
 */
export function findInterruptions(resolved: Resolved): ReadonlyMap<number, Interruption> {
  const { folded, scan } = resolved;
  const spans: Span[] = [];
  const owners: number[] = [];
  scan.quotations.forEach(({ start, end, depth }, quotation) => {
    if (depth > 0) return;
    for (const span of betweenDashes(folded.text, start, end)) {
      spans.push(span);
      owners.push(quotation);
    }
  });
  const speakers = new Map<number, Interruption>();
  if (spans.length === 0) return speakers;
  const parts: Resolved = { ...resolved, scan: { paragraphs: spans, sentences: [], quotations: [] } };
  for (const { tokens, paragraph, vocabulary } of tokenize(parts)) {
    const quotation = owners[paragraph];
    if (quotation === undefined || speakers.has(quotation)) continue;
    const view = viewOf(tokens, vocabulary, folded.text);
    const [cue] = view.cues;
    if (cue === undefined) continue;
    // Between the dashes, the speaker is before the word of speaking, as in `Orsini said`, or after it, as in
    // `said Orsini`.
    const before =
      cue.from > 0 && cue.to === tokens.length ? subjectBefore(view, cue.from).phrase : undefined;
    const phrase = cue.from === 0 ? subjectAfter(view, cue.to) : before;
    if (!phrase || (cue.from > 0 && phrase.from > 0)) continue;
    const { act } = cue.cue;
    speakers.set(quotation, { phrase, cue: spanOf(tokens, cue.from, cue.to), ...(act && { act }) });
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
