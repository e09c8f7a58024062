import type { Span } from "../reading.ts";
import type { Resolved } from "../stages.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { subjectAfter } from "./subjects.ts";
import { tokenize } from "./tokenize.ts";
import { viewOf } from "./view.ts";

/** The most letters between the dashes of an interruption. */
const longest = 160;

/**
 * Returns the speakers that quotations name between dashes, as in `«Il ponte - ha detto Orsini - è chiuso»`, by the index
 * of the quotation.
 */
export function findInterruptions(resolved: Resolved): ReadonlyMap<number, NounPhrase> {
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
  const speakers = new Map<number, NounPhrase>();
  if (spans.length === 0) return speakers;
  const parts: Resolved = { ...resolved, scan: { paragraphs: spans, sentences: [], quotations: [] } };
  for (const { tokens, paragraph, vocabulary } of tokenize(parts)) {
    const quotation = owners[paragraph];
    const view = viewOf(tokens, vocabulary, folded.text);
    const [cue] = view.cues;
    if (quotation === undefined || speakers.has(quotation) || cue?.from !== 0) continue;
    const phrase = subjectAfter(view, cue.to);
    if (phrase) speakers.set(quotation, phrase);
  }
  return speakers;
}

/** Returns the stretches between two dashes that have blanks around them. */
function betweenDashes(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let last = -1;
  for (let at = start + 1; at < end - 1; at += 1) {
    const letter = text[at];
    if (letter !== "-" && letter !== "–" && letter !== "—") continue;
    // A mark can follow the second dash directly: `- ha detto Orsini -, ma`.
    if (text[at - 1] !== " " || !" ,.;:".includes(text[at + 1] ?? "")) continue;
    if (last >= 0 && at - last <= longest) spans.push({ start: last + 2, end: at - 1 });
    last = at;
  }
  return spans;
}
