import type { AgencyMention, Quotation, ReportedOffer, ReportedStatement, Span } from "../reading.ts";
import type { Resolved, Said } from "../stages.ts";
import { contentAct } from "./acts/content-act.ts";
import { markMereAppeals } from "./acts/mere-appeals.ts";
import { offerKind } from "./acts/offer-kind.ts";
import type { Attributed, QuotedBy, Spoken } from "./acts/spoken.ts";
import { findInterruptions, type Interruption } from "./clauses/interruptions.ts";
import { readSentence } from "./read-sentence.ts";
import { sentencesOf, type ViewedSentence } from "./sentences-of.ts";
import type { Backward } from "./subjects/backward.ts";
import { continuedSpeech } from "./subjects/continued-speech.ts";
import { Speakers } from "./subjects/speakers.ts";
import { type Quoted, quotedAfter, unmarkedSpeech } from "./subjects/unmarked-speech.ts";
import { addNamed, isTerm, isTitle, setsOff, weakRules } from "./words/quoted-names.ts";
import type { Sentence } from "./words/tokens.ts";

/** Returns the quotations and the reported statements of a text with their speakers, and the agencies that it names. */
export function findStatements(resolved: Resolved): Said {
  const { folded, scan } = resolved;
  const interruptions = findInterruptions(resolved);
  const speakers = new Speakers();
  const statements: ReportedStatement[] = [];
  const agencies: AgencyMention[] = [];
  const offers: ReportedOffer[] = [];
  const acts: ReportedStatement[] = [];
  const quoted: (Attributed | undefined)[] = new Array(scan.quotations.length).fill(undefined);
  const named = new Set<number>();
  let waiting: number[] = [];
  let open: number[] = [];
  let previous: ViewedSentence | undefined;
  let previousSpeaks = false;
  let previousSpoken: Attributed | undefined;
  let quotedBefore: Quoted | undefined;
  for (const sentence of sentencesOf(resolved)) {
    if (previous === undefined || !isNear(previous, sentence)) waiting = [];
    const read = readSentence(sentence, speakers);
    const before = previous?.paragraph === sentence.paragraph ? previousSpoken?.speaker : undefined;
    const unmarked = quotedBefore && unmarkedSpeech(sentence, read, quotedBefore, speakers);
    const more = unmarked ?? (before && continuedSpeech(sentence, read, before, speakers));
    const spoken = more ? { ...read, statements: [more] } : read;
    speakers.mention(sentence);
    for (const statement of spoken.statements) statements.push(statement);
    const interrupted =
      interruptions.size === 0 ? undefined : interruptedBy(sentence, interruptions, speakers, spoken);
    if (interrupted) {
      const { quotation } = interrupted;
      spoken.unattributed.splice(
        0,
        spoken.unattributed.length,
        ...spoken.unattributed.filter((each) => each !== quotation),
      );
      spoken.quotations.push(interrupted);
    }
    for (const { quotation, ...by } of spoken.quotations) quoted[quotation] = by;
    agencies.push(...spoken.agencies);
    offers.push(...spoken.offers);
    acts.push(...spoken.acts);
    addNamed(sentence, named);
    for (const { quotation, rule } of spoken.quotations)
      if (rule === "subject" && isTerm(sentence.view, quotation)) named.add(quotation);
    // The sentence after a quotation can name its speaker, as in `«…». Lo ha detto il ministro` ("the minister said
    // so").
    const alone = spoken.backward?.rule === "speaker-alone" && !(previous && isQuotation(previous));
    if (spoken.backward && !alone && previous && isNear(previous, sentence)) {
      const { speaker } = spoken.backward;
      for (const quotation of waiting) quoted[quotation] = { ...spoken.backward, speaker };
      if (!previousSpeaks && !isQuotation(previous))
        statements.push(reportedBefore(previous, spoken.backward, speakers));
    }
    // If a quotation continues in the next paragraph and its speaker is named there, the part in the previous paragraph
    // has the same speaker.
    const continued = sentence.tokens[0]?.quotation;
    const by =
      continued === undefined
        ? undefined
        : spoken.quotations.find(({ quotation }) => quotation === continued);
    if (by) {
      const { quotation: _, ...attributed } = by;
      for (const quotation of open) quoted[quotation] = attributed;
    }
    if (by || continued === undefined) open = [];
    for (const quotation of spoken.unattributed) {
      if (scan.quotations[quotation]?.unbalanced && isQuotation(sentence)) open.push(quotation);
    }
    waiting = [...spoken.unattributed];
    for (const { quotation, rule } of spoken.quotations) if (weakRules.has(rule)) waiting.push(quotation);
    previousSpeaks = spoken.statements.length > 0;
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
    quotedBefore = unmarked
      ? quotedBefore && { ...quotedBefore, silent: 0 }
      : quotedAfter(sentence, spoken, quotedBefore);
    previous = sentence;
  }
  const quotations = scan.quotations.flatMap((marked, index): Quotation[] => {
    const { start, end, depth, unbalanced } = marked;
    const attributed = depth === 0 ? quoted[index] : undefined;
    if (isTitle(folded.cased, start, end) || named.has(index)) return [];
    if (!unbalanced && setsOff(folded, marked, attributed?.rule)) return [];
    const { rule = "marks", speaker, ...act }: Partial<Attributed> = attributed ?? {};
    const quotation = { start, end, rule, ...(speaker && { speaker }), ...act };
    const kind = act.cue && reportsQuote.has(rule) ? offerKind(act.act) : undefined;
    if (kind && act.cue)
      offers.push({
        ...quotation,
        rule: "offer-quote",
        kind,
        cue: act.cue,
        addressees: act.addressees ?? [],
      });
    return [{ ...quotation, ...(unbalanced && { unbalanced }) }];
  });
  offers.sort((a, b) => a.start - b.start);
  statements.sort((a: Span, b: Span) => a.start - b.start || b.end - a.end);
  acts.sort((a, b) => a.start - b.start);
  return { quotations, statements, acts, agencies, offers: markMereAppeals(offers, resolved) };
}

/**
 * Whether a sentence can refer to the words of the previous sentence. It can if both are in the same paragraph. The
 * first sentence of a paragraph can also refer to the last sentence of the paragraph before, unless that paragraph has
 * no final stop. A paragraph without a final stop is a headline.
 */
function isNear(previous: Sentence, { paragraph, first }: Sentence): boolean {
  if (previous.paragraph === paragraph) return true;
  return first && previous.paragraph === paragraph - 1 && previous.tokens.at(-1)?.kind === "stop";
}

/**
 * Returns the speaker whom a sentence names in the middle of a quotation, as in
 * `«Il ponte - ha detto Orsini - è chiuso»` ("The bridge, said Orsini, is closed").
 */
function interruptedBy(
  { tokens }: Sentence,
  interruptions: ReadonlyMap<number, Interruption>,
  speakers: Speakers,
  { quotations }: Spoken,
): QuotedBy | undefined {
  for (const { quotation } of tokens) {
    const found = quotation === undefined ? undefined : interruptions.get(quotation);
    if (quotation === undefined || found === undefined) continue;
    const { phrase, isDashed, ...act } = found;
    // After a comma, the words can be those of the speaker of the quotation, as in
    // `«Il ponte, ha detto Orsini, è chiuso», ha spiegato Danko`.
    const own = quotations.find((each) => each.quotation === quotation);
    if (!isDashed && own && !weakRules.has(own.rule)) continue;
    return { quotation, speaker: speakers.resolve(phrase), rule: "interruption", ...act };
  }
  return undefined;
}

/**
 * The rules by which a quotation is the whole content of a word of speaking. Only such a quotation can be an offer or a
 * demand.
 */
const reportsQuote = new Set(["quote-cue", "cue-quote", "interruption", "next-sentence"]);

/** Returns a sentence without its final stop, as the statement of a speaker whom the next sentence names. */
function reportedBefore(
  { tokens, view }: ViewedSentence,
  backward: Backward,
  speakers: Speakers,
): ReportedStatement {
  let to = tokens.length;
  while (to > 1 && tokens[to - 1]?.kind === "stop") to -= 1;
  const from = tokens[0]?.kind === "dash" ? 1 : 0;
  const names = backward.speaker ? speakers.namesOf(backward.speaker) : new Set<string>();
  const act = contentAct(view, [], {
    from,
    to,
    act: backward.act,
    phrase: undefined,
    names,
    isOwnClause: true,
  });
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, ...backward, ...(act && { act }) };
}

/**
 * Whether a sentence is only a quotation. A label and a dash can be before it, such as the name of a medium in
 * `NordPress – “…”`.
 */
function isQuotation({ tokens }: Sentence): boolean {
  const dash = tokens.findIndex(({ kind }) => kind === "dash");
  const label = dash < 5 && tokens.slice(0, dash).every(({ capital, kind }) => capital || kind === "comma");
  return tokens
    .slice(label ? dash + 1 : 0)
    .every(({ kind }) => kind === "quote" || kind === "stop" || kind === "comma");
}

function lastAttributed({ quotations, statements }: Spoken): Attributed | undefined {
  const quotation = quotations.at(-1);
  if (quotation) return quotation;
  const statement = statements.at(-1);
  return statement && { speaker: statement.speaker, rule: statement.rule };
}
