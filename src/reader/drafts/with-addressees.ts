import { memoize } from "../../collections/memo.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type {
  Mention,
  Quotation,
  Reading,
  ReportedOffer,
  ReportedStatement,
  Span,
  Speaker,
} from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { isSame, toSpeaker } from "./offer-addressees.ts";
import {
  type DraftPhrases,
  findPhrase,
  type Phrases,
  phraseAt,
  type TextWord,
  textWords,
} from "./phrases.ts";
import { sentenceWords } from "./sentence-words.ts";
import { type Sentences, sentenceAt, textOf } from "./sentences.ts";

/** What somebody said, and the verb that reports it. */
type Spoken = (ReportedStatement | ReportedOffer | Quotation) & {
  readonly cue: Span;
  readonly speaker: Speaker;
};

/** An actor to whom something is said. */
interface Addressee {
  readonly actor: Speaker;
  /** Whether the actor is in the dative, as in `Danko, căruia i-a mulțumit`. */
  readonly isDative?: boolean;
}

interface Context {
  readonly reading: Reading;
  readonly sentences: Sentences;
  readonly phrases: DraftPhrases;
  /** Returns the word for a letter in a sentence. The result is made once for each sentence. */
  readonly letterIn: (sentence: Span) => Span | undefined;
  /** What was said earlier, and to whom. */
  readonly earlier: { readonly item: Spoken; readonly addressed: readonly Speaker[] }[];
}

/** The largest number of characters between a verb and a pronoun for the addressee. */
const nearVerb = 5;

/** The largest number of characters from words such as `to whom` to the verb. */
const nearRelative = 40;

/** The largest number of characters between a word for a letter and the name of the recipient. */
const nearRecipient = 60;

/** The largest number of words from a preposition such as `in` to a word for a letter. */
const nearLetter = 3;

/** The acts whose actor in the dative is their target. The actor of other acts is their addressee. */
const directed: ReadonlySet<StatementAct | undefined> = new Set([
  "accuse",
  "criticize",
  "support",
  "threaten",
]);

/**
 * Returns a reading with the addressees of statements that only other words of the sentence name. They are the actor
 * before a relative pronoun (`Danko, al quale ha offerto`), the recipient of a letter (`In a letter to Danko, Orsini
 * said`), the other participant of a meeting (`telephoned Danko and warned him`), or the actor to whom a verb such as
 * `replied` answers.
 */
export function withAddressees(
  reading: Reading,
  sentences: Sentences,
  phrases: DraftPhrases | undefined,
): Reading {
  if (phrases === undefined) return reading;
  const letterIn = memoize((sentence: Span) => letterOf(sentence, sentences, phrases));
  const context: Context = { reading, sentences, phrases, letterIn, earlier: [] };
  const added = new Map<Span, Pick<ReportedStatement, "addressees" | "targets">>();
  const { statements, acts, quotations, offers } = reading;
  const all = [...statements, ...acts, ...quotations, ...offers].filter(isSpoken);
  for (const item of all.sort((a, b) => a.cue.start - b.cue.start)) {
    const { addressees = [] } = item;
    const targets = "targets" in item ? (item.targets ?? []) : [];
    const isKnown = addressees.length > 0 || targets.length > 0;
    const found = isKnown ? undefined : addresseeOf(item, context);
    const addressed = found ? [found.actor] : [...addressees, ...targets];
    if (found)
      added.set(
        item,
        found.isDative && directed.has(item.act) ? { targets: addressed } : { addressees: addressed },
      );
    context.earlier.push({ item, addressed });
  }
  const withAdded = <Item extends Span>(item: Item): Item => ({ ...item, ...added.get(item) });
  return {
    ...reading,
    statements: statements.map(withAdded),
    acts: acts.map(withAdded),
    quotations: quotations.map(withAdded),
    offers: offers.map(withAdded),
  };
}

function isSpoken(item: ReportedStatement | ReportedOffer | Quotation): item is Spoken {
  return item.cue !== undefined && item.speaker !== undefined && item.rule !== "offer-noun";
}

function addresseeOf(item: Spoken, context: Context): Addressee | undefined {
  const { sentences } = context;
  const index = sentenceAt(sentences, item.cue.start);
  const sentence = sentences.spans[index];
  if (sentence === undefined) return undefined;
  const found =
    antecedentOf(item, sentence, context) ??
    recipientOf(item, sentence, context) ??
    partnerOf(item, sentence, context) ??
    questionerOf(item, index, context);
  return found && !isSame(found.actor, item.speaker) ? found : undefined;
}

/** Returns the actor before words such as `to whom`, as Danko in `Danko, al quale ha offerto`. */
function antecedentOf(
  { cue }: Spoken,
  { start }: Span,
  { reading, sentences, phrases }: Context,
): Addressee | undefined {
  const from = Math.max(start, cue.start - nearRelative);
  const { words, startOf } = sentenceWords({ start: from, end: cue.start }, sentences);
  const whom = findPhrase(words, phrases.toWhom);
  if (!whom) return undefined;
  const relative = startOf(whom.from);
  const before = mentionBefore(reading.mentions, relative);
  const isDirect =
    before && before.start >= start && /^,? $/.test(textOf(sentences, { start: before.end, end: relative }));
  return isDirect ? { actor: toSpeaker(before), isDative: true } : undefined;
}

/** Returns the recipient of the letter in which somebody speaks, as Danko in `In a letter to Danko, Orsini said`. */
function recipientOf(
  item: Spoken,
  sentence: Span,
  { reading, sentences, letterIn }: Context,
): Addressee | undefined {
  const letter = letterIn(sentence);
  if (!letter) return undefined;
  const { start: at, end } = letter;
  const isOutside = at < Math.min(item.cue.start, item.start) || (item.cue.end <= at && at < item.start);
  if (!isOutside) return undefined;
  const next = indexFrom(reading.mentions, end);
  const [first, second] = [reading.mentions[next], reading.mentions[next + 1]];
  if (!first || first.start - end > nearRecipient || first.end > sentence.end) return undefined;
  if (/[,;:]/.test(textOf(sentences, { start: end, end: first.start }))) return undefined;
  // The name can follow the body of the office, as in `to the president of the Commission, Ada Miro`.
  const isBearer = first.kind !== "person" && second?.kind === "person";
  const between = isBearer ? textOf(sentences, { start: first.end, end: second.start }) : "";
  return { actor: toSpeaker(between === ", " || between === " " ? (second as Mention) : first) };
}

/** Returns the word for a letter after a preposition, as in `in a letter`. */
function letterOf(sentence: Span, sentences: Sentences, phrases: DraftPhrases): Span | undefined {
  const { words, startOf, endOf } = sentenceWords(sentence, sentences);
  const letter = findPhrase(words, phrases.letters);
  if (!letter || !isWithin(words, letter.from, phrases.within)) return undefined;
  return { start: startOf(letter.from), end: endOf(letter.next - 1) };
}

/** Whether a preposition such as `in` is among the words before a word for a letter. */
function isWithin(words: readonly TextWord[], letter: number, within: Phrases): boolean {
  for (let at = letter - 1; at >= Math.max(0, letter - nearLetter); at -= 1)
    if (phraseAt(words, within, at)) return true;
  return false;
}

/**
 * Returns the actor whom a pronoun such as `him` beside the verb means. This is the actor to whom the speaker spoke
 * earlier in the sentence, as in `accused Alba of lying and asked them to leave`, or the other participant of the
 * meeting that the sentence reports. Words such as `during which` show this participant as well.
 */
function partnerOf({ cue, speaker }: Spoken, sentence: Span, context: Context): Addressee | undefined {
  const { reading, sentences, phrases, earlier } = context;
  const wordsIn = (start: number, end: number) => textWords(textOf(sentences, { start, end }));
  const before = wordsIn(Math.max(sentence.start, cue.start - nearVerb), cue.start);
  const around = [...before.slice(-1), ...wordsIn(cue.start, cue.end + nearVerb)];
  const isPronoun = around.some((_, at) => phraseAt(around, phrases.partners, at));
  const last = isPronoun ? earlier.at(-1) : undefined;
  const [addressed] = last?.addressed ?? [];
  const isSpeaker = last && last.item.cue.start >= sentence.start && isSame(last.item.speaker, speaker);
  if (addressed && isSpeaker && last.addressed.length === 1)
    return { actor: { ...addressed, anaphoric: true } };
  const meeting = reading.meetings[indexFrom(reading.meetings, cue.start) - 1];
  if (!meeting || meeting.start < sentence.start || meeting.status === "cancelled") return undefined;
  const others = meeting.participants.filter((each) => !isSame(each, speaker));
  const [partner] = others;
  if (!partner || others.length > 1 || meeting.participants.length !== 2) return undefined;
  const isOccasion = findPhrase(wordsIn(meeting.start, cue.start), phrases.occasions);
  return isPronoun || isOccasion ? { actor: { ...partner, anaphoric: true } } : undefined;
}

/** Returns the last actor who spoke to the speaker, if the verb is one such as `replied`. */
function questionerOf(
  { cue, speaker }: Spoken,
  index: number,
  { sentences, phrases, earlier }: Context,
): Addressee | undefined {
  if (!findPhrase(textWords(textOf(sentences, cue)), phrases.replied)) return undefined;
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const { item, addressed } = earlier[at] as Context["earlier"][number];
    if (sentenceAt(sentences, item.cue.start) < index - 1) return undefined;
    if (isSame(item.speaker, speaker)) continue;
    const isAddressed = addressed.some((each) => isSame(each, speaker));
    return isAddressed ? { actor: { ...item.speaker, anaphoric: true } } : undefined;
  }
  return undefined;
}

function mentionBefore(mentions: readonly Mention[], position: number): Mention | undefined {
  const before = mentions[indexFrom(mentions, position) - 1];
  return before?.kind === "outlet" ? undefined : before;
}
