import type { Edtf } from "../model/edtf.ts";
import type { MeetingFormat } from "../model/meeting.ts";
import type { Reporting } from "../model/reporting.ts";
import type { StatementAct } from "../model/statement.ts";
import type { MeetingStatus } from "../model/status.ts";
import type {
  AgencyMention,
  Quotation,
  Reading,
  ReportedMeeting,
  ReportedOffer,
  ReportedStatement,
  Span,
  Speaker,
} from "./reading.ts";

/** Words that a draft rests on, in Unicode code points. */
export interface ReadWords extends Span {
  /** Whether the words only name the speaker. If it is absent, they attest the record. */
  readonly for?: "speaker";
}

/** A field of a draft that the words leave in doubt. */
export interface ReadDoubt {
  /** The name of the field. */
  readonly field: string;
  /** The reason for the doubt. */
  readonly reason: string;
}

/** What the drafts of a reading have in common. */
export interface ReadDraft {
  /** The name of the draft within the list, by which other drafts refer to it. */
  readonly key: string;
  /** The words that attest the record. */
  readonly words: readonly ReadWords[];
  /** The rule that proposed the draft, such as `reader:cue-clause`. */
  readonly by: string;
  /** The date that the sentence gives. */
  readonly date?: Edtf;
  /** The fields that a coder has to check. */
  readonly doubts?: readonly ReadDoubt[];
  /** The media that the text names as the source of the words. */
  readonly via?: readonly string[];
}

/** The draft of a statement. */
export interface ReadStatementDraft extends ReadDraft {
  readonly kind: "statements";
  /** The id of the speaker, or the name. It is absent if the text names neither. */
  readonly speaker?: string;
  /** The act that the cue suggests. */
  readonly act: StatementAct;
  /** How the text renders the words. */
  readonly reporting: Reporting;
  /** A placeholder for the summary, which a coder writes. */
  readonly summary: string;
}

/** The draft of a meeting. */
export interface ReadMeetingDraft extends ReadDraft {
  readonly kind: "meetings";
  /** A title made from the names of those who met. */
  readonly title: string;
  /** The form of the meeting. */
  readonly format: MeetingFormat;
  /** Whether the meeting took place or is announced. */
  readonly status: MeetingStatus;
  /** The ids or names of those who met. */
  readonly participants: readonly { readonly actor: string }[];
}

/** The draft of a proposal. */
export interface ReadProposalDraft extends ReadDraft {
  readonly kind: "proposals";
  /** A title made from the name of the proposer. */
  readonly title: string;
  /** The ids or names of those who put the proposal forward. It is absent if the text names nobody. */
  readonly proposers?: readonly string[];
  /** The ids or names of those who are to answer. */
  readonly addressees?: readonly string[];
  /** The key of the statement that puts the proposal forward. */
  readonly statement?: string;
}

/** The drafts of a reading. They have the shape that the settling of drafts takes. */
export interface ReadDrafts {
  /** The drafts by the position of their words. */
  readonly drafts: readonly (ReadStatementDraft | ReadMeetingDraft | ReadProposalDraft)[];
}

/**
 * Returns the drafts of the statements, meetings and proposals that a reading found.
 *
 * A draft is not a record: the summary and the title are placeholders, and `doubts` lists what was inferred, such as the
 * speaker of a sentence without a subject. A quotation within a reported statement makes no draft of its own, because
 * both are one act. Words without a speaker make no draft.
 *
 * @example
 * ```ts
 * const reading = readDocument("Lavrov ha detto che la Russia vuole la pace.", { language: "it" });
 * draftsOf(reading).drafts.map((draft) => [draft.kind, draft.by]); // => [["statements", "reader:cue-clause"]]
 * ```
 */
export function draftsOf(reading: Reading): ReadDrafts {
  const { statements, quotations, meetings, offers } = reading;
  const spoken: (ReadStatementDraft | ReadMeetingDraft | ReadProposalDraft)[] = [];
  let count = 0;
  const nextKey = (): string => {
    count += 1;
    return `d${count}`;
  };
  const keys = new Map<number, string>();
  for (const statement of statements) {
    if (!statement.speaker) continue;
    const key = nextKey();
    keys.set(statement.start, key);
    spoken.push(statementDraft(reading, statement, key));
  }
  let next = 0;
  let covered = 0;
  for (const quotation of quotations) {
    while (next < statements.length && (statements[next] as Span).start <= quotation.start) {
      covered = Math.max(covered, (statements[next] as Span).end);
      next += 1;
    }
    if (quotation.speaker && quotation.end > covered)
      spoken.push(quotationDraft(reading, quotation, nextKey()));
  }
  for (const meeting of meetings) spoken.push(meetingDraft(meeting, nextKey()));
  for (const offer of offers) spoken.push(proposalDraft(offer, nextKey(), keys.get(offer.start)));
  return { drafts: spoken.sort((a, b) => startOf(a) - startOf(b)) };
}

function startOf({ words }: ReadDraft): number {
  return words[0]?.start ?? 0;
}

/** Returns the id of an actor, or the name that the reader gave to it. */
function idOf({ candidates, name }: Speaker): string | undefined {
  return candidates.length === 1 ? candidates[0] : name;
}

function speakerDoubts(speaker: Speaker): readonly ReadDoubt[] {
  if (speaker.candidates.length > 1) {
    return [{ field: "speaker", reason: `The name can mean ${speaker.candidates.join(" or ")}.` }];
  }
  if (speaker.anaphoric) return [{ field: "speaker", reason: "The sentence has a pronoun or no subject." }];
  if (idOf(speaker) === undefined) return [{ field: "speaker", reason: "The text gives no name." }];
  return [];
}

function wordsOf(item: Span, speaker: Speaker | undefined): readonly ReadWords[] {
  const words: ReadWords[] = [{ start: item.start, end: item.end }];
  const span = speaker?.span;
  if (span && (span.start < item.start || span.end > item.end)) words.push({ ...span, for: "speaker" });
  return words;
}

/** Returns the index of the first item of a sorted list that begins at or after a position. */
function indexFrom(items: readonly Span[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstFrom<T extends Span>(items: readonly T[], position: number): T | undefined {
  return items[indexFrom(items, position)];
}

/** The most characters between words and the medium that is their source. */
const sourceReach = 160;

/** Returns the media that are named close to an item. */
function viaOf({ agencies }: Reading, item: Span): readonly string[] {
  const names = new Set<string>();
  for (let i = indexFrom(agencies, item.start - sourceReach); i < agencies.length; i += 1) {
    const agency = agencies[i] as AgencyMention;
    if (agency.start > item.end + sourceReach) break;
    names.add(agency.name);
  }
  return [...names];
}

function statementDraft(reading: Reading, statement: ReportedStatement, key: string): ReadStatementDraft {
  const { speaker, act, date, rule } = statement;
  const quotation = firstFrom(reading.quotations, statement.start);
  const mixed = quotation !== undefined && quotation.end <= statement.end;
  const doubts = [
    ...(speaker ? speakerDoubts(speaker) : []),
    ...(act ? [] : [{ field: "act", reason: "The words show no act." }]),
  ];
  return {
    kind: "statements",
    key,
    words: wordsOf(
      {
        start: Math.min(statement.start, statement.cue.start),
        end: Math.max(statement.end, statement.cue.end),
      },
      speaker,
    ),
    ...common(reading, statement, { rule, date, speaker, doubts }),
    act: act ?? "assert",
    reporting: mixed ? "mixed" : "indirect",
    summary: summaryOf(speaker),
  };
}

function quotationDraft(reading: Reading, quotation: Quotation, key: string): ReadStatementDraft {
  const { speaker, date, rule } = quotation;
  const doubts = [
    ...(speaker ? speakerDoubts(speaker) : []),
    { field: "act", reason: "Quoted words show no act." },
  ];
  return {
    kind: "statements",
    key,
    words: wordsOf(quotation, speaker),
    ...common(reading, quotation, { rule, date, speaker, doubts }),
    act: "assert",
    reporting: "direct",
    summary: summaryOf(speaker),
  };
}

interface Common {
  readonly rule: string;
  readonly date: Edtf | undefined;
  readonly speaker: Speaker | undefined;
  readonly doubts: readonly ReadDoubt[];
}

function common(
  reading: Reading,
  item: Span,
  { rule, date, speaker, doubts }: Common,
): Pick<ReadStatementDraft, "by" | "date" | "doubts" | "via" | "speaker"> {
  const id = speaker && idOf(speaker);
  const via = viaOf(reading, item);
  return {
    by: `reader:${rule}`,
    ...(id !== undefined && { speaker: id }),
    ...(date !== undefined && { date }),
    ...(doubts.length > 0 && { doubts }),
    ...(via.length > 0 && { via }),
  };
}

function summaryOf(speaker: Speaker | undefined): string {
  return `Statement by ${speaker?.name ?? "an unnamed speaker"}, to be summarized.`;
}

function meetingDraft(
  { start, end, rule, participants, format, planned, date }: ReportedMeeting,
  key: string,
): ReadMeetingDraft {
  const actors = participants.flatMap((each) => idOf(each) ?? []);
  const names = participants.flatMap((each) => each.name ?? []);
  return {
    kind: "meetings",
    key,
    words: [{ start, end }],
    by: `reader:${rule}`,
    ...(date !== undefined && { date }),
    title: names.length > 0 ? `Meeting of ${names.join(" and ")}` : "Meeting",
    format,
    status: planned ? "scheduled" : "held",
    participants: actors.map((actor) => ({ actor })),
  };
}

function proposalDraft(offer: ReportedOffer, key: string, statement: string | undefined): ReadProposalDraft {
  const { rule, kind, speaker, addressees, date } = offer;
  const proposer = speaker && idOf(speaker);
  const answering = addressees.flatMap((each) => idOf(each) ?? []);
  const noun = kind === "offer" ? "Proposal" : "Demand";
  const doubts = speaker ? speakerDoubts(speaker).map((doubt) => ({ ...doubt, field: "proposers" })) : [];
  return {
    kind: "proposals",
    key,
    words: wordsOf(
      { start: Math.min(offer.start, offer.cue.start), end: Math.max(offer.end, offer.cue.end) },
      speaker,
    ),
    by: `reader:${rule}`,
    ...(date !== undefined && { date }),
    ...(doubts.length > 0 && { doubts }),
    title: `${noun} by ${speaker?.name ?? "an unnamed actor"}`,
    ...(proposer !== undefined && { proposers: [proposer] }),
    ...(answering.length > 0 && { addressees: answering }),
    ...(statement !== undefined && { statement }),
  };
}
