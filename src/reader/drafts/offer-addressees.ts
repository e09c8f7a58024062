import type { Doubt } from "../../model/doubt.ts";
import type { Mention, Reading, ReportedOffer, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { type DraftPhrases, findPhrase, phraseAt, textWords } from "./phrases.ts";
import { sentenceWords } from "./sentence-words.ts";
import { type Sentences, sentenceAt, textOf } from "./sentences.ts";

/** To whom an offer or a demand is made. */
export interface OfferAddressees {
  readonly addressees: readonly Speaker[];
  /** A doubt about the addressees, if another sentence or clause names them. */
  readonly doubt?: Doubt;
}

/**
 * The largest number of characters between two offers of one speaker if the second offer takes over the addressees of
 * the first.
 */
const nearOffer = 500;

/** The largest number of characters between a word for a message, such as `letter`, and the name of the recipient. */
const nearName = 60;

/**
 * Returns a function that returns to whom an offer or a demand is made. The function has to be called with the offers
 * in the order of the text. If the words of the offer do not name the addressees, the function returns the first of the
 * following that exists: the recipient of a letter in the same sentence; the addressees of the last offer of the same
 * speaker; the recipient of a letter in the previous sentence; the other participant of a meeting in the same or the
 * previous sentence.
 */
export function offerAddressees(
  reading: Reading,
  sentences: Sentences,
  phrases: DraftPhrases | undefined,
): (offer: ReportedOffer) => OfferAddressees {
  const { mentions, meetings } = reading;
  let last: { readonly offer: ReportedOffer; readonly found: OfferAddressees } | undefined;
  /** Returns the recipient who is named directly before a word for a letter, as in `sent Danko a letter`. */
  const recipientBefore = (
    sentence: Span,
    letter: number,
    { articles }: DraftPhrases,
    { speaker }: ReportedOffer,
  ): Speaker | undefined => {
    const last = mentions[indexFrom(mentions, letter) - 1];
    if (last === undefined || last.start <= sentence.start || last.kind === "outlet") return undefined;
    const between = textOf(sentences, { start: last.end, end: letter });
    const words = textWords(between);
    const isDirect = phraseAt(words, articles, 0)?.next === words.length && /^ \p{L}+ $/u.test(between);
    return isDirect && !isSame(last, speaker) ? toSpeaker(last) : undefined;
  };
  const recipientIn = (index: number, offer: ReportedOffer): Speaker | undefined => {
    const sentence = sentences.spans[index];
    if (sentence === undefined || phrases === undefined) return undefined;
    const { words, startOf, endOf } = sentenceWords(sentence, sentences);
    const letter = findPhrase(words, phrases.letters);
    if (letter === undefined) return undefined;
    const before = recipientBefore(sentence, startOf(letter.from), phrases, offer);
    if (before) return before;
    const after = endOf(letter.next - 1);
    const preposition = findPhrase(words, phrases.recipients, letter.next);
    if (preposition === undefined && phrases.recipients.beginnings.size > 0) return undefined;
    const from = preposition ? startOf(preposition.from) : after;
    if (from - after > nearName) return undefined;
    const next = mentions.slice(indexFrom(mentions, from)).find((each) => !isSame(each, offer.speaker));
    const isNear =
      next && next.start - from <= nearName && next.end <= sentence.end && next.kind !== "outlet";
    return isNear ? toSpeaker(next) : undefined;
  };
  const partnerOf = (index: number, offer: ReportedOffer): Speaker | undefined => {
    const from = sentences.spans[Math.max(0, index - 1)]?.start ?? 0;
    const near = meetings.slice(indexFrom(meetings, from), indexFrom(meetings, offer.start));
    for (const { participants, status } of near.reverse()) {
      const [partner, ...more] = participants.filter((each) => !isSame(each, offer.speaker));
      if (status === "held" && partner && more.length === 0 && participants.length === 2) return partner;
    }
    return undefined;
  };
  const find = (offer: ReportedOffer): OfferAddressees => {
    const { addressees } = offer;
    if (addressees.length > 0 && addressees.every(({ anaphoric }) => anaphoric))
      return { addressees, doubt: anaphoric };
    if (addressees.length > 0 || offer.speaker === undefined) return { addressees };
    const index = sentenceAt(sentences, offer.cue.start);
    const recipient = recipientIn(index, offer);
    if (recipient) return { addressees: [recipient] };
    const isContinued =
      last !== undefined &&
      isSame(last.offer.speaker, offer.speaker) &&
      offer.start - last.offer.end <= nearOffer &&
      last.found.addressees.length > 0;
    if (isContinued) return { addressees: last?.found.addressees ?? [], doubt: elsewhere };
    const other = recipientIn(index - 1, offer) ?? partnerOf(index, offer);
    return other ? { addressees: [other], doubt: elsewhere } : { addressees: [] };
  };
  return (offer) => {
    // A noun phrase for a proposal is often far from the sentence that names its addressee, so actors near the noun
    // phrase are not taken as addressees.
    if (offer.rule === "offer-noun") return { addressees: offer.addressees };
    const found = find(offer);
    last = { offer, found };
    return found;
  };
}

const elsewhere: Doubt = {
  field: "addressees",
  reason: "The clause names nobody. An earlier one names whom the proposer addressed or met.",
};

const anaphoric: Doubt = {
  field: "addressees",
  reason: "The clause has a pronoun or words such as `both` for the addressees. An earlier one names them.",
};

/** Whether two speakers or mentions are the same actor. */
export function isSame(a: Speaker | Mention | undefined, b: Speaker | Mention | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.candidates.length > 0
    ? a.candidates.join() === b.candidates.join()
    : a.name !== undefined && a.name === b.name;
}

/** Returns the actor of a mention as a speaker. */
export function toSpeaker({ start, end, candidates, name }: Mention): Speaker {
  const span: Span = { start, end };
  return { span, candidates, ...(name !== undefined && { name }) };
}
