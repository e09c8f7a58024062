import type {
  Draft,
  DraftSpan,
  Drafts,
  MeetingDraft,
  ProposalDraft,
  StatementDraft,
} from "../coding/drafts/draft.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { type DraftActors, draftActors } from "./drafts/draft-actors.ts";
import { type DraftDate, draftDates } from "./drafts/draft-dates.ts";
import { indexFrom } from "./drafts/index-from.ts";
import { isInSameSentence, withNear } from "./drafts/with-near.ts";
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

/** The options of {@link draftsOf}. */
export interface DraftsOfOptions {
  /**
   * The dataset that the drafts are to be settled with. Drafts refer to its actors by their ids, and all other named
   * actors become new actors. Default: all are new actors.
   */
  readonly extends?: Dataset | undefined;
}

/**
 * Returns the drafts of the statements, meetings and proposals that a reading found, in the form that `settleDrafts` of
 * `demarche/coding` takes.
 *
 * Words have their positions and are quoted as well, so that `settleDrafts` notices a text that differs from the one that
 * was read.
 *
 * A draft is not a record: the summary and the title are placeholders, and `doubts` lists what was inferred, such as the
 * speaker of a sentence without a subject. Actors of the gazetteer have their ids or are new actors, and so are persons
 * whom the text names and no entry does. Where the text has only a phrase, such as `the spokesman of the port`, or a name
 * that fits several entries, the draft has these words, so that it stays unsettled until a coder knows the actor. A
 * quotation within a reported statement makes no draft of its own, because both are one act. Words without a
 * speaker make no draft, and no rule finds events or bases.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `extends` is not a dataset.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { draftsOf, gazetteerOf, readDocument } from "demarche/reader";
 *
 * const text = "Lavrov ha detto ieri che la Russia vuole la pace.";
 * const reading = readDocument(text, { published: "2022-02-18", gazetteer: gazetteerOf(dataset) });
 * const [draft] = draftsOf(reading, { extends: dataset }).drafts;
 * draft?.by; // => "reader:cue-clause"
 * draft?.kind === "statements" && [draft.speaker, draft.date, draft.resolved]; // => ["sergey-lavrov", "ieri", "2022-02-17"]
 * ```
 */
export function draftsOf(reading: Reading, options: DraftsOfOptions = {}): Drafts {
  checkOptions("draftsOf", options, rules);
  const { statements, quotations, meetings, offers } = reading;
  const characters = [...reading.text];
  const drafter: Drafter = {
    reading,
    characters,
    actors: draftActors(reading, characters, options.extends?.actors ?? []),
    dateOf: draftDates(reading, characters),
  };
  const spoken = new Map<number, Keyless>();
  const all: Keyless[] = [];
  for (const statement of statements) {
    if (!statement.speaker) continue;
    const draft = statementDraft(drafter, statement);
    spoken.set(statement.start, draft);
    all.push(draft);
  }
  let next = 0;
  let covered = 0;
  for (const quotation of quotations) {
    while (next < statements.length && (statements[next] as Span).start <= quotation.start) {
      covered = Math.max(covered, (statements[next] as Span).end);
      next += 1;
    }
    if (quotation.speaker && quotation.end > covered) all.push(quotationDraft(drafter, quotation));
  }
  for (const meeting of meetings) all.push(meetingDraft(drafter, meeting));
  const statementOf = new Map<Keyless, Keyless | undefined>();
  for (const offer of offers) {
    const draft = proposalDraft(drafter, offer);
    statementOf.set(draft, spoken.get(offer.start));
    all.push(draft);
  }
  all.sort((a, b) => startOf(a) - startOf(b));
  const keys = new Map(all.map((draft, i) => [draft, `d${i + 1}`] as const));
  const drafts = all.map((draft) => {
    const statement = statementOf.get(draft);
    return {
      key: keys.get(draft),
      ...draft,
      ...(statement !== undefined && { statement: keys.get(statement) }),
    } as Draft;
  });
  const newActors = drafter.actors.added();
  return { ...(newActors.length > 0 && { newActors }), drafts };
}

/** A draft before drafts are numbered in the order of the text. */
type Keyless = Omit<StatementDraft, "key"> | Omit<MeetingDraft, "key"> | Omit<ProposalDraft, "key">;

const rules = { extends: datasetRule };

/** What drafts are made with. */
interface Drafter {
  readonly reading: Reading;
  readonly characters: readonly string[];
  readonly actors: DraftActors;
  readonly dateOf: (item: Span & { readonly date?: Edtf }) => DraftDate;
}

function startOf({ words }: Keyless): number {
  return (words[0] as DraftSpan).start;
}

function speakerDoubts(speaker: Speaker, field: "speaker" | "proposers"): readonly Doubt[] {
  if (speaker.candidates.length > 1) {
    return [{ field, reason: `The name can mean ${speaker.candidates.join(" or ")}.` }];
  }
  return speaker.anaphoric ? [{ field, reason: "The sentence has a pronoun or no subject." }] : [];
}

/**
 * Returns the words of a draft: an item with its date and its speaker, if they are in the same clause. A speaker who is
 * named elsewhere has separate words.
 */
function wordsOf(
  { characters }: Drafter,
  item: Span,
  { speaker, date }: { readonly speaker: Span | undefined; readonly date: DraftDate },
): readonly DraftSpan[] {
  const { start, end } = withNear(characters, item, [speaker, date.span]);
  const isInside = speaker === undefined || (start <= speaker.start && speaker.end <= end);
  return [
    withWords(characters, { start, end }),
    ...(isInside ? [] : [{ ...withWords(characters, speaker), for: "speaker" as const }]),
  ];
}

/** Returns a span with its words, so that they are found even if the text that is settled begins elsewhere. */
function withWords(characters: readonly string[], { start, end }: Span): DraftSpan {
  return { start, end, exact: characters.slice(start, end).join("") };
}

/** Returns the part of a text from the words that report an act to the end of its content, or the reverse. */
function withCue({ start, end, cue }: Span & { readonly cue: Span }): Span {
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/** The most characters between words and the medium that is their source. */
const sourceReach = 160;

/** Returns the media that the sentence of an item names as its source. */
function viaOf({ reading, characters, actors }: Drafter, item: Span): readonly string[] {
  const { agencies } = reading;
  const names = new Set<string>();
  for (let i = indexFrom(agencies, item.start - sourceReach); i < agencies.length; i += 1) {
    const agency = agencies[i] as AgencyMention;
    if (agency.start > item.end + sourceReach) break;
    if (isInSameSentence(characters, item, agency)) names.add(actors.agency(agency));
  }
  return [...names];
}

function statementDraft(drafter: Drafter, statement: ReportedStatement): Omit<StatementDraft, "key"> {
  const { quotations } = drafter.reading;
  const quotation = quotations[indexFrom(quotations, statement.start)];
  const isMixed = quotation !== undefined && quotation.end <= statement.end;
  return {
    ...spoken(drafter, statement, withCue(statement)),
    ...doubtsOf(statement.speaker, statement.act === undefined ? ["The words show no act."] : []),
    act: statement.act ?? "assert",
    reporting: isMixed ? "mixed" : "indirect",
  };
}

function quotationDraft(drafter: Drafter, quotation: Quotation): Omit<StatementDraft, "key"> {
  return {
    ...spoken(drafter, quotation, quotation),
    ...doubtsOf(quotation.speaker, ["Quoted words show no act."]),
    act: "assert",
    reporting: "direct",
  };
}

function doubtsOf(
  speaker: Speaker | undefined,
  doubtsOfAct: readonly string[],
): Pick<StatementDraft, "doubts"> {
  const doubts = [
    ...(speaker ? speakerDoubts(speaker, "speaker") : []),
    ...doubtsOfAct.map((reason) => ({ field: "act", reason })),
  ];
  return doubts.length > 0 ? { doubts } : {};
}

/** Returns the fields that the drafts of quotations and of reported statements have in common. */
function spoken(
  drafter: Drafter,
  item: Quotation | ReportedStatement,
  span: Span,
): Pick<StatementDraft, "kind" | "words" | "by" | "speaker" | "date" | "resolved" | "via" | "summary"> {
  const { actors, dateOf } = drafter;
  const speaker = item.speaker && actors.speaker(item.speaker);
  const date = dateOf(item);
  const via = viaOf(drafter, item);
  return {
    kind: "statements",
    words: wordsOf(drafter, span, { speaker: item.speaker?.span, date }),
    by: `reader:${item.rule}`,
    ...(speaker !== undefined && { speaker }),
    ...date.fields,
    ...(via.length > 0 && { via }),
    summary: `Statement by ${item.speaker?.name ?? speaker ?? "an unnamed speaker"}, to be summarized.`,
  };
}

function meetingDraft(drafter: Drafter, meeting: ReportedMeeting): Omit<MeetingDraft, "key"> {
  const { characters, actors, dateOf } = drafter;
  const { rule, participants, format, planned } = meeting;
  const date = dateOf(meeting);
  const near = [...participants.map(({ span }) => span), date.span];
  const present = [...new Set(participants.flatMap((each) => actors.speaker(each) ?? []))];
  const names = [...new Set(participants.flatMap((each) => each.name ?? actors.speaker(each) ?? []))];
  const isInferred = participants.some(({ anaphoric }) => anaphoric);
  return {
    kind: "meetings",
    words: [withWords(characters, withNear(characters, meeting, near))],
    by: `reader:${rule}`,
    ...date.fields,
    ...(isInferred && {
      doubts: [{ field: "participants", reason: "The sentence has a pronoun for a participant." }],
    }),
    title: names.length > 0 ? `Meeting of ${names.join(" and ")}` : "Meeting",
    format,
    status: planned ? "scheduled" : "held",
    participants: present.map((actor) => ({ actor })),
  };
}

function proposalDraft(drafter: Drafter, offer: ReportedOffer): Omit<ProposalDraft, "key"> {
  const { actors, dateOf } = drafter;
  const { rule, kind, speaker, addressees } = offer;
  const date = dateOf(offer);
  const proposer = speaker && actors.speaker(speaker);
  const answering = [...new Set(addressees.flatMap((each) => actors.speaker(each) ?? []))];
  const doubts = speaker ? speakerDoubts(speaker, "proposers") : [];
  return {
    kind: "proposals",
    words: wordsOf(drafter, withCue(offer), { speaker: speaker?.span, date }),
    by: `reader:${rule}`,
    ...date.fields,
    ...(doubts.length > 0 && { doubts }),
    title: `${kind === "offer" ? "Proposal" : "Demand"} by ${speaker?.name ?? proposer ?? "an unnamed actor"}`,
    ...(proposer !== undefined && { proposers: [proposer] }),
    ...(answering.length > 0 && { addressees: answering }),
  };
}
