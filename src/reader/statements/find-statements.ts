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
  const { folded, scan, lexicon } = resolved;
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
      for (const quotation of waiting)
        quoted[quotation] = { speaker: spoken.backward, rule: "next-sentence" };
    }
    waiting = spoken.unattributed;
    for (const quotation of spoken.unattributed) {
      const near = previous?.paragraph === sentence.paragraph ? previousSpoken : undefined;
      const speaker = near?.speaker ?? speakers.resolve(undefined);
      if (speaker)
        quoted[quotation] = {
          speaker: { ...speaker, anaphoric: true },
          rule: near ? "same-speaker" : "last-speaker",
        };
    }
    const last = lastAttributed(spoken);
    previousSpoken = last ?? (spoken.unattributed.length > 0 ? previousSpoken : undefined);
    previous = sentence;
  }
  const quotations = scan.quotations.flatMap(({ start, end, depth, unbalanced }, index): Quotation[] => {
    const attributed = depth === 0 ? quoted[index] : undefined;
    if (isTitle(folded.cased, start, end)) return [];
    const weak = attributed === undefined || weakRules.has(attributed.rule);
    if (weak && !unbalanced && isOneWord(folded.text, start, end)) return [];
    return [
      {
        start,
        end,
        rule: attributed?.rule ?? "marks",
        ...(attributed?.speaker && { speaker: attributed.speaker }),
        ...(unbalanced && { unbalanced }),
      },
    ];
  });
  statements.sort((a: Span, b: Span) => a.start - b.start || b.end - a.end);
  return { quotations, statements, agencies };
}

/** Rules that attribute a quotation to somebody because its own sentence has no word of speaking. */
const weakRules = new Set(["subject", "same-speaker", "last-speaker"]);

/** Whether marked words are one word, which marks set off more often than they quote it. */
function isOneWord(text: string, start: number, end: number): boolean {
  return end - start < 40 && !/[ \n]/.test(text.slice(start, end).trim());
}

/** Whether marked words are a name or a title, such as `"Nord Stream"`: all long words have a capital. */
function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > 120) return false;
  const words = text
    .slice(start, end)
    .split(/[ \n]/)
    .filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}

function lastAttributed({ quotations, statements }: Spoken): Attributed | undefined {
  const quotation = quotations.at(-1);
  if (quotation) return quotation;
  const statement = statements.at(-1);
  return statement && { speaker: statement.speaker, rule: statement.rule };
}
