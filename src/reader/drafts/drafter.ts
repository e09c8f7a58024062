import type { DraftSpan } from "../../coding/drafts/draft-words.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { AgencyMention, Reading, ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";
import type { DraftActors } from "./draft-actors.ts";
import type { DatedItem, DraftDate } from "./draft-dates.ts";
import { indexFrom } from "./index-from.ts";
import { officeAt } from "./with-bearers.ts";
import { isInSameSentence, sentenceReach, withNear } from "./with-near.ts";

/** The data and functions with which drafts of a reading are made. */
export interface Drafter {
  readonly reading: Reading;
  readonly characters: readonly string[];
  /** The characters, with blanks instead of the line breaks within a paragraph. */
  readonly joined: readonly string[];
  readonly actors: DraftActors;
  readonly dateOf: (item: DatedItem) => DraftDate;
  /**
   * Returns the span of the name of a speaker. If the sentence has only a pronoun, an office or no subject, this is the
   * last mention of the speaker before `position`.
   */
  readonly nameOf: (speaker: Speaker, position: number) => Span | undefined;
}

/**
 * Returns the field `doubts` of a draft, or no field if there are no doubts. A record has at most one doubt about each
 * field, so the reasons of several doubts about one field are joined.
 */
export function doubtsField(doubts: readonly (Doubt | undefined)[]): { readonly doubts?: readonly Doubt[] } {
  const reasonsOf = new Map<string, Set<string>>();
  for (const doubt of doubts) {
    if (doubt === undefined) continue;
    const reasons = reasonsOf.get(doubt.field) ?? new Set();
    reasonsOf.set(doubt.field, reasons.add(doubt.reason));
  }
  if (reasonsOf.size === 0) return {};
  return { doubts: [...reasonsOf].map(([field, reasons]) => ({ field, reason: [...reasons].join(" ") })) };
}

/** Returns a doubt about a speaker if the name is ambiguous or if the sentence does not name the speaker. */
export function speakerDoubt(
  { actors, reading, characters }: Drafter,
  speaker: Speaker,
  field: "speaker" | "proposers" | "by" | "participants",
): Doubt | undefined {
  if (speaker.candidates.length > 1) {
    return { field, reason: `The name can mean ${speaker.candidates.join(" or ")}.` };
  }
  if (actors.holder(speaker) !== undefined) {
    return { field, reason: `The text has only an office, ${speaker.name}, and the dataset has its holder.` };
  }
  const { span, anaphoric } = speaker;
  if (anaphoric && span && officeAt(reading.offices, span)) {
    const words = characters.slice(span.start, span.end).join("");
    return { field, reason: `The sentence has only an office, "${words}". An earlier one names the person.` };
  }
  return anaphoric && { field, reason: "The sentence has a pronoun or no subject." };
}

/**
 * Returns the principal of a speaker as the field `onBehalfOf` of a draft. If the text has an office of the speaker
 * without its state or organization, the function returns a doubt instead.
 */
export function principalOf(
  { actors }: Drafter,
  speaker: Speaker | undefined,
  field: "onBehalfOf" | "participants" = "onBehalfOf",
): { readonly fields: { readonly onBehalfOf?: string }; readonly doubt?: Doubt } {
  const principal = speaker && actors.principal(speaker);
  if (principal === undefined) return { fields: {} };
  const { actor, likely, role } = principal;
  if (actor !== undefined) return { fields: { onBehalfOf: actor } };
  if (likely !== undefined && field === "onBehalfOf") {
    const reason = `The text gives the office of the speaker, ${role}, and only other words suggest whose office it is.`;
    return { fields: { onBehalfOf: likely }, doubt: { field, reason } };
  }
  const whose = field === "participants" ? (speaker?.name ?? "a participant") : "the speaker";
  const reason = `The text gives the office of ${whose}, ${role}, and not the state or organization.`;
  return { fields: {}, doubt: { field, reason } };
}

/**
 * Returns the spans that a draft cites. The first span contains the item, and also its speaker and its date if they are
 * near the item in the same sentence. If the name of the speaker or the date is elsewhere, it gets a separate span.
 */
export function wordsOf(
  drafter: Drafter,
  item: Span,
  { speaker, date }: { readonly speaker: Speaker | undefined; readonly date: DraftDate },
): readonly DraftSpan[] {
  const { characters, joined, nameOf } = drafter;
  const { start, end } = withNear(joined, item, [speaker?.span, date.isEarlier ? undefined : date.span]);
  const name = speaker && nameOf(speaker, end);
  const isInside = name === undefined || (start <= name.start && name.end <= end);
  return [
    withWords(characters, { start, end }),
    ...(isInside ? [] : [{ ...withWords(characters, name), for: "speaker" as const }]),
    ...earlierDate(characters, date),
  ];
}

/**
 * Returns the span of the words for the date if they are in another sentence or clause than the item. Otherwise,
 * returns an empty array.
 */
export function earlierDate(characters: readonly string[], date: DraftDate): readonly DraftSpan[] {
  return date.isEarlier && date.span ? [{ ...withWords(characters, date.span), for: "date" }] : [];
}

/**
 * Returns a span together with its words. The words allow `settleDrafts` to find the passage in a text with other
 * positions.
 */
export function withWords(characters: readonly string[], { start, end }: Span): DraftSpan {
  return { start, end, exact: characters.slice(start, end).join("") };
}

/**
 * Whether an act is reported by a noun phrase, such as `the offer of Alba to leave`. A date in the same sentence is not
 * the date of such an act.
 */
export function isNounPhrase({ rule }: { readonly rule: string }): boolean {
  return rule === "offer-noun" || rule === "act-noun";
}

/** Returns the span from the words that report an act to the content of the act. The content can also come first. */
export function withCue({ start, end, cue }: Span & { readonly cue: Span }): Span {
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/**
 * Returns the actors who report an item: the media that its sentence names as sources, and the speaker of a statement
 * that contains it. For example, Orsini reports the act of Alba in `Orsini said that Alba had rejected the plan`.
 */
export function viaOf(
  { reading, joined, actors }: Drafter,
  item: Span & { readonly cue?: Span; readonly speaker?: Speaker },
): readonly string[] {
  const { agencies, statements, mentions } = reading;
  const names = new Set<string>();
  const { start, end } = item.cue ?? item;
  const last = indexFrom(statements, start + 1) - 1;
  for (const { speaker, ...outer } of statements.slice(Math.max(0, last - 1), last + 1)) {
    if (outer.end < end || outer.cue.start === start || !speaker) continue;
    const isListed = mentions.some(({ name }) => name !== undefined && name === speaker.name);
    const name = isListed || speaker.candidates.length === 1 ? actors.speaker(speaker) : undefined;
    if (name !== undefined && name !== (item.speaker && actors.speaker(item.speaker))) names.add(name);
  }
  for (let i = indexFrom(agencies, item.start - sentenceReach); i < agencies.length; i += 1) {
    const agency = agencies[i] as AgencyMention;
    if (agency.start > item.end + sentenceReach) break;
    if (isInSameSentence(joined, item, agency)) names.add(actors.agency(agency));
  }
  return [...names];
}

/** Returns the actors who made a statement or an offer together with the speaker. */
export function othersOf(
  { actors }: Drafter,
  { speaker, jointlyWith = [] }: { readonly speaker?: Speaker; readonly jointlyWith?: readonly Speaker[] },
): readonly string[] {
  const first = speaker && actors.speaker(speaker);
  const others = jointlyWith.flatMap((each) => actors.speaker(each) ?? []);
  return [...new Set(others)].filter((each) => each !== first);
}

/**
 * Returns the fields `addressees` and `targets` of a draft. Fields without actors are left out. If the statement makes
 * an offer with known addressees, these replace the addressees of the statement, because the addressees of offers are
 * searched for in letters and earlier sentences as well.
 */
export function directedFields(
  { actors }: Drafter,
  { addressees, targets }: Pick<ReportedStatement, "addressees" | "targets">,
  offer?: ReportedOffer,
): { readonly addressees?: readonly string[]; readonly targets?: readonly string[] } {
  const namesOf = (speakers: readonly Speaker[] = []): readonly string[] => [
    ...new Set(speakers.flatMap((each) => actors.speaker(each) ?? [])),
  ];
  const asked = namesOf(offer?.addressees);
  const [to, at] = [asked.length > 0 ? asked : namesOf(addressees), namesOf(targets)];
  return { ...(to.length > 0 && { addressees: to }), ...(at.length > 0 && { targets: at }) };
}
