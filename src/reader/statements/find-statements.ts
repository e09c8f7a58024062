import type { AgencyMention, Quotation, ReportedStatement, Span, Speaker } from "../reading.ts";
import type { Resolved, Said } from "../stages.ts";
import { readSentence, type Spoken } from "./read-sentence.ts";
import { Speakers } from "./speakers.ts";
import { type Sentence, tokenize } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A speaker and the rule that found it. */
interface Attributed {
  readonly speaker: Speaker | undefined;
  readonly rule: string;
}

/** Returns the quotations and the reported statements of a text with their speakers, and the agencies that it names. */
export function findStatements(resolved: Resolved): Said {
  const { folded, scan, lexicon, outlets } = resolved;
  const vocabulary = vocabularyOf(lexicon.statements);
  const sentences = tokenize(resolved, vocabulary);
  const speakers = new Speakers();
  const statements: ReportedStatement[] = [];
  const agencies: AgencyMention[] = [];
  const quoted: (Attributed | undefined)[] = new Array(scan.quotations.length).fill(undefined);
  let waiting: number[] = [];
  let previous: Sentence | undefined;
  let previousSpoken: Attributed | undefined;
  for (const sentence of sentences) {
    if (previous?.paragraph !== sentence.paragraph) waiting = [];
    const spoken = readSentence(sentence, { text: folded.text, vocabulary, speakers });
    for (const statement of spoken.statements) statements.push(statement);
    for (const { quotation, speaker, rule } of spoken.quotations) quoted[quotation] = { speaker, rule };
    agencies.push(...spoken.agencies);
    // `«…». Lo ha detto il ministro`: the sentence after the quotation names the speaker.
    if (spoken.backward && waiting.length > 0) {
      for (const quotation of waiting) quoted[quotation] = { speaker: spoken.backward, rule: "next-sentence" };
    }
    waiting = spoken.unattributed;
    for (const quotation of spoken.unattributed) {
      const near = previous?.paragraph === sentence.paragraph ? previousSpoken : undefined;
      const speaker = near?.speaker ?? speakers.resolve(undefined);
      if (speaker) quoted[quotation] = { speaker: { ...speaker, anaphoric: true }, rule: near ? "same-speaker" : "last-speaker" };
    }
    const last = lastAttributed(spoken);
    previousSpoken = last ?? (spoken.unattributed.length > 0 ? previousSpoken : undefined);
    previous = sentence;
  }
  const quotations = scan.quotations.map(({ start, end, outerStart, outerEnd, depth, unbalanced }, index): Quotation => {
    const span = { start, end };
    const attributed = depth === 0 ? quoted[index] : undefined;
    void outerStart;
    void outerEnd;
    return {
      ...span,
      rule: attributed?.rule ?? "marks",
      ...(attributed?.speaker && { speaker: attributed.speaker }),
      ...(unbalanced && { unbalanced }),
    };
  });
  void outlets;
  statements.sort((a: Span, b: Span) => a.start - b.start || b.end - a.end);
  return { quotations, statements, agencies };
}

function lastAttributed({ quotations, statements }: Spoken): Attributed | undefined {
  const quotation = quotations.at(-1);
  if (quotation) return quotation;
  const statement = statements.at(-1);
  return statement && { speaker: statement.speaker, rule: statement.rule };
}
