import type { Citation } from "../../../model/citation.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import type { BaseDraft, Draft, EventDraft, MeetingDraft, ProposalDraft, StatementDraft } from "../draft.ts";
import type { PlaceDraft, ResponseDraft, TermDraft } from "../draft-parts.ts";
import type { DraftWords } from "../draft-words.ts";
import type { CitedWords } from "./cite-words.ts";
import type { KnownRecord } from "./known-records.ts";
import type { ReferenceReader } from "./reference-reader.ts";

/** A record that is made from a draft. */
export interface DraftedRecord {
  /** Id of the record. */
  readonly id: string;
  /** The actor of `forEach` for which the record is made, as the draft names it. */
  readonly each: string | undefined;
  /** Ids of the terms, in their order. */
  readonly terms: readonly string[];
  /** Ids of the responses, in their order. */
  readonly responses: readonly string[];
  /** The record of the dataset in `extends` that the draft repeats. Undefined: the record is new. */
  readonly known?: KnownRecord | undefined;
  /**
   * A record of the dataset in `extends` that may be the same as this new record, as the warning `similar-record`
   * defines it.
   */
  readonly similar?: KnownRecord | undefined;
}

/** The input for making a record. */
export interface BuildContext {
  readonly drafted: DraftedRecord;
  readonly reader: ReferenceReader;
  /** JSON Pointer to the draft. */
  readonly path: string;
  /** The words that the draft cites, without those of its terms and responses. */
  readonly words: readonly CitedWords[];
  /**
   * Returns citations of words in the text. `via` contains the ids of the actors that the text names as its sources.
   */
  readonly cite: (words: readonly CitedWords[], via?: readonly string[]) => readonly Citation[];
  /** Finds the words of a term or a response in the text. It looks for them in the spans `within` first. */
  readonly find: (
    words: readonly DraftWords[],
    path: string,
    within: readonly TextSpan[],
  ) => readonly CitedWords[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the record of a draft. Fields whose value is undefined are left out. */
export function buildRecord(draft: Draft, context: BuildContext): Fields {
  const { drafted, reader, path, words, cite } = context;
  const via = reader.actors(draft.via, `${path}/via`);
  const own = fieldsOf(draft, context);
  return present({
    id: drafted.id,
    ...own,
    ...(draft.kind === "bases" ? {} : { ...datesOf(draft, path, reader), doubts: draft.doubts }),
    sources: cite(words, via),
    note: draft.note,
  });
}

/**
 * Returns the date of a record. If the draft gives the date both in words and in EDTF, `dateTold` in the result
 * contains the words.
 */
function datesOf(
  draft: { readonly date?: string | undefined; readonly resolved?: string | undefined },
  path: string,
  reader: ReferenceReader,
): Fields {
  const date = reader.date(draft, path);
  const isTold = draft.date !== undefined && draft.resolved !== undefined && draft.date !== draft.resolved;
  return { date, dateTold: isTold ? draft.date : undefined };
}

function fieldsOf(draft: Draft, context: BuildContext): Fields {
  switch (draft.kind) {
    case "statements":
      return statementFields(draft, context);
    case "proposals":
      return proposalFields(draft, context);
    case "meetings":
      return meetingFields(draft, context);
    case "bases":
      return baseFields(draft, context);
    case "events":
      return eventFields(draft, context);
  }
}

function statementFields(draft: StatementDraft, { drafted, reader, path }: BuildContext): Fields {
  return {
    speaker: reader.actor(draft.speaker ?? drafted.each, `${path}/speaker`),
    jointlyWith: reader.actors(draft.jointlyWith, `${path}/jointlyWith`),
    onBehalfOf: reader.actor(draft.onBehalfOf, `${path}/onBehalfOf`),
    addressees: reader.actors(draft.addressees, `${path}/addressees`),
    targets: reader.actors(draft.targets, `${path}/targets`),
    act: draft.act,
    reporting: draft.reporting,
    summary: draft.summary,
    positions: (draft.positions ?? []).flatMap(({ on, stance, condition }, i) =>
      reader.recordsOf(on, `${path}/positions/${i}/on`).map((id) => present({ on: id, stance, condition })),
    ),
    about: reader.records(draft.about, `${path}/about`),
    meeting: reader.record(draft.meeting, `${path}/meeting`),
    inReplyTo: reader.records(draft.inReplyTo, `${path}/inReplyTo`),
  };
}

function proposalFields(draft: ProposalDraft, context: BuildContext): Fields {
  const { drafted, reader, path } = context;
  const proposers = draft.proposers ?? (drafted.each === undefined ? [] : [drafted.each]);
  return {
    title: draft.title,
    proposers: reader.actors(proposers, `${path}/proposers`) ?? [],
    onBehalfOf: reader.actor(draft.onBehalfOf, `${path}/onBehalfOf`),
    addressees: reader.actors(draft.addressees, `${path}/addressees`) ?? [],
    statement: reader.record(draft.statement, `${path}/statement`),
    terms: (draft.terms ?? []).map((term, i) => termOf(term, i, context)),
    responses: (draft.responses ?? []).map((response, i) => responseOf(response, i, context)),
    parent: reader.record(draft.parent, `${path}/parent`),
    inReplyTo: reader.records(draft.inReplyTo, `${path}/inReplyTo`),
    meeting: reader.record(draft.meeting, `${path}/meeting`),
  };
}

function termOf(term: TermDraft, index: number, context: BuildContext): Fields {
  const { drafted, reader } = context;
  const path = `${context.path}/terms/${index}`;
  return present({
    id: drafted.terms[index],
    summary: term.summary,
    about: reader.records(term.about, `${path}/about`),
    positions: term.positions?.flatMap(({ on, stance }, i) =>
      reader.recordsOf(on, `${path}/positions/${i}/on`).map((id) => ({ on: id, stance })),
    ),
    sources: partSources(term.words, `${path}/words`, context),
  });
}

function responseOf(response: ResponseDraft, index: number, context: BuildContext): Fields {
  const { drafted, reader } = context;
  const path = `${context.path}/responses/${index}`;
  return present({
    id: drafted.responses[index],
    by: reader.actor(response.by, `${path}/by`),
    onBehalfOf: reader.actor(response.onBehalfOf, `${path}/onBehalfOf`),
    ...datesOf(response, path, reader),
    doubts: response.doubts,
    answer: response.answer,
    summary: response.summary,
    terms: reader.records(response.terms, `${path}/terms`),
    statement: reader.record(response.statement, `${path}/statement`),
    sources: partSources(response.words, `${path}/words`, context),
  });
}

function partSources(
  words: readonly DraftWords[],
  path: string,
  { find, cite, words: outer }: BuildContext,
): readonly Citation[] {
  const within = outer.filter(({ for: use }) => use === undefined).map(({ span }) => span);
  return cite(find(words, path, within));
}

function meetingFields(draft: MeetingDraft, context: BuildContext): Fields {
  const { drafted, reader, path } = context;
  const participants = (draft.participants ?? []).map(({ actor, onBehalfOf }, i) =>
    present({
      actor: reader.actor(actor, `${path}/participants/${i}/actor`),
      onBehalfOf: reader.actor(onBehalfOf, `${path}/participants/${i}/onBehalfOf`),
    }),
  );
  const each = reader.actor(drafted.each, `${path}/forEach`);
  return {
    title: draft.title,
    format: draft.format,
    status: draft.status,
    participants: each === undefined ? participants : [...participants, { actor: each }],
    place: placeOf(draft.place, context),
    about: reader.records(draft.about, `${path}/about`),
    parent: reader.record(draft.parent, `${path}/parent`),
  };
}

function baseFields(draft: BaseDraft, context: BuildContext): Fields {
  const { drafted, reader, path } = context;
  return {
    name: draft.name,
    nameAttested: draft.nameAttested,
    type: draft.type,
    host: reader.actor(draft.host ?? drafted.each, `${path}/host`),
    operators: reader.actors(draft.operators, `${path}/operators`) ?? [],
    status: draft.status,
    place: placeOf(draft.place, context),
  };
}

function eventFields(draft: EventDraft, context: BuildContext): Fields {
  const { drafted, reader, path } = context;
  const each = drafted.each === undefined ? [] : [drafted.each];
  return {
    title: draft.title,
    type: draft.type,
    status: draft.status,
    actors: reader.actors([...each, ...(draft.actors ?? [])], `${path}/actors`) ?? [],
    targets: reader.actors(draft.targets, `${path}/targets`),
    place: placeOf(draft.place, context),
    amount: draft.amount === undefined ? undefined : present({ ...draft.amount }),
    about: reader.records(draft.about, `${path}/about`),
    summary: draft.summary,
  };
}

function placeOf(place: PlaceDraft | undefined, { reader, path }: BuildContext): Fields | undefined {
  if (place === undefined) return undefined;
  return present({ name: place.name, country: reader.actor(place.country, `${path}/place/country`) });
}

/** Returns an object without fields whose value is undefined. */
export function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
