import { meetingKey } from "../../merging/meeting-key.ts";
import type { IdMaker } from "../../names/make-id.ts";
import type { BaseDraft, Draft, MeetingDraft } from "../draft.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { DraftedRecord } from "./build-record.ts";
import { findKnownRecords, type KnownRecordsContext } from "./known-records.ts";
import { recordElsewhere } from "./record-elsewhere.ts";

/** The ids of the records of a draft. */
export interface DraftedRecords {
  readonly item: DraftItem<Draft>;
  readonly records: readonly DraftedRecord[];
  /** The ids of `records` that the dataset or an earlier draft already has. Records with the same id are joined. */
  readonly joined: ReadonlySet<string>;
}

/** The input for making ids of records. */
export interface RecordIdsContext extends KnownRecordsContext {
  readonly ids: IdMaker;
}

/**
 * Returns the ids of the records that are made from drafts. An id is made from the names and the date of a record. It
 * is never made from the summary or the title, because two coders would not write these in the same words. `items` are
 * in the order of the text, so equal ids are numbered in that order.
 *
 * If the record has no date, the id of the document replaces the date. Otherwise, undated acts of one actor in two
 * articles would get the same id, and `mergeDatasets` would make one record of them.
 */
export function draftRecordIds(
  items: readonly DraftItem<Draft>[],
  context: RecordIdsContext,
): readonly DraftedRecords[] {
  const { source } = context;
  const meetings = new Map<string, string>();
  for (const { id, date, format, participants } of source.base.meetings) {
    const key = meetingKey(
      { date, format, participants: participants.map(({ actor }) => actor) },
      source.readDate,
    );
    if (key !== undefined) meetings.set(key, id);
  }
  const ones = new Map(
    items.map((item) => [item, (item.value.forEach ?? [undefined]).map((each) => ({ item, each }))] as const),
  );
  const { same, similar } = findKnownRecords([...ones.values()].flat(), context);
  const elsewhere = recordElsewhere(context);
  return items.map((item) => {
    const joined = new Set<string>();
    const { value: draft } = item;
    const chosen =
      draft.key !== undefined && Object.hasOwn(source.chosenIds, draft.key)
        ? source.chosenIds[draft.key]
        : undefined;
    const records = (ones.get(item) ?? []).map((one): DraftedRecord => {
      const { each } = one;
      const known = same.get(one);
      if (known !== undefined) return { id: known.record.id, each, ...known.parts, known: known.record };
      const key = draft.kind === "meetings" ? meetingKeyOf(draft, each, context) : undefined;
      const existing = key === undefined ? undefined : meetings.get(key);
      if (existing !== undefined) joined.add(existing);
      const id = existing ?? newId(draft, each, chosen, context);
      if (key !== undefined) meetings.set(key, id);
      const isNew = existing === undefined && chosen === undefined;
      const other = similar.get(one) ?? (isNew ? elsewhere(one) : undefined);
      return { id, each, ...partIds(draft, id, context), similar: other };
    });
    return { item, records, joined };
  });
}

function newId(
  draft: Draft,
  each: string | undefined,
  chosen: string | undefined,
  context: RecordIdsContext,
): string {
  const { ids, actorId } = context;
  if (chosen === undefined) return ids.make(partsOf(draft, each, context), draft.kind.slice(0, -1));
  return each === undefined ? chosen : ids.make([chosen, actorId(each)], chosen);
}

function partIds(
  draft: Draft,
  id: string,
  { ids, actorId, source }: RecordIdsContext,
): Pick<DraftedRecord, "terms" | "responses"> {
  if (draft.kind !== "proposals") return { terms: [], responses: [] };
  const chosen = (key: string | undefined) =>
    key !== undefined && draft.forEach === undefined && Object.hasOwn(source.chosenIds, key)
      ? source.chosenIds[key]
      : undefined;
  return {
    terms: (draft.terms ?? []).map(
      ({ key }, i) => chosen(key) ?? ids.make([id, "term", String(i + 1)], "term"),
    ),
    responses: (draft.responses ?? []).map(
      ({ key, by, answer }) => chosen(key) ?? ids.make([id, actorId(by), answer], "response"),
    ),
  };
}

function partsOf(
  draft: Draft,
  each: string | undefined,
  { actorId, source: { document } }: RecordIdsContext,
): readonly (string | undefined)[] {
  const actors = (names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [actorId(name)])).slice(0, 2);
  switch (draft.kind) {
    case "statements":
      return [...actors([draft.speaker ?? each]), draft.act, dateInId(draft) ?? document.id];
    case "proposals":
      return [...actors(draft.proposers ?? [each]), "proposal", dateInId(draft) ?? document.id];
    case "meetings":
      return [
        draft.format,
        ...actors([each, ...(draft.participants ?? []).map(({ actor }) => actor)]),
        dateInId(draft) ?? document.id,
      ];
    case "bases":
      return [draft.name, ...actors([draft.forEach === undefined ? undefined : each])];
    case "events":
      return [draft.type, ...actors([each, ...(draft.actors ?? [])]), dateInId(draft) ?? document.id];
  }
}

/**
 * Returns the date of a draft, as a part of an id. Undefined if the draft has no date, or if its date only gives the
 * first or the last possible day, such as `[..2022-02-04]`.
 */
function dateInId({ date, resolved }: Exclude<Draft, BaseDraft>): string | undefined {
  const edtf = resolved ?? date;
  return edtf === undefined || /^\[\.\.|\.\.\]$/.test(edtf) ? undefined : edtf;
}

function meetingKeyOf(
  draft: MeetingDraft,
  each: string | undefined,
  { source, actorId }: RecordIdsContext,
): string | undefined {
  const named = (draft.participants ?? []).map(({ actor }) => actor);
  const participants = [...named, ...(each === undefined ? [] : [each])].map(actorId);
  const { format, date, resolved } = draft;
  return meetingKey({ format, date: resolved ?? date, participants }, source.readDate);
}
