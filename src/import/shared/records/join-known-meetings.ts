import { mergeCitations } from "../../../coding/merging/merge-citations.ts";
import { renameIds } from "../../../coding/rename-ids.ts";
import { dateReader } from "../../../dataset/rules/date-span.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { ConflictValue, KeyConflict } from "../losses/key-conflict.ts";
import type { MatchedName } from "../losses/name-losses.ts";
import type { RecordList } from "./plan-context.ts";
import { keyOfMeeting } from "./similar-records.ts";

/** The result of joining the meetings of the rows with the same meetings in the dataset in `extends`. */
interface JoinedMeetings {
  readonly dataset: Dataset;
  /**
   * The key is the id that a meeting of the rows had before it was joined. The value is the id of the meeting in the
   * dataset in `extends`.
   */
  readonly ids: ReadonlyMap<string, string>;
  readonly matched: readonly MatchedName[];
  readonly conflicts: readonly KeyConflict[];
}

/**
 * Joins each meeting of the rows with the meeting of `base` that has the same day, format and participants, because
 * actors rarely meet twice on one day in the same form. The record of `base` keeps its values, gets missing fields from
 * the row, and also cites the row. Values that differ are reported as conflicts. A meeting is not joined if its row
 * gives it an id, or if `base` has two such meetings.
 */
export function joinKnownMeetings(
  dataset: Dataset,
  base: Dataset,
  { records, rows, givenIds, untitled }: RecordList,
  firstRow: number,
): JoinedMeetings | undefined {
  const readDate = dateReader();
  const byKey = new Map<string, Meeting | undefined>();
  for (const meeting of base.meetings) {
    const key = keyOfMeeting(meeting, readDate);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : meeting);
  }
  if (byKey.size === 0) return undefined;
  const ids = new Map<string, string>();
  const joined = new Map<string, Meeting>();
  const matched: MatchedName[] = [];
  const conflicts: KeyConflict[] = [];
  const added = records as unknown as readonly Meeting[];
  for (const [i, record] of added.entries()) {
    const known = givenIds.has(record.id) ? undefined : byKey.get(keyOfMeeting(record, readDate) ?? "");
    if (known === undefined) continue;
    const row = (rows[i] as number) + firstRow;
    ids.set(record.id, known.id);
    matched.push({ kind: "meetings", name: record.title, id: known.id, because: "date-and-participants" });
    const { title, ...untitledRecord } = record;
    const merged = mergeMeeting(
      joined.get(known.id) ?? known,
      untitled.has(record) ? untitledRecord : record,
      (field, kept, dropped) =>
        conflicts.push({ kind: "meetings", id: known.id, field, values: [kept, dropped], count: 1, row }),
    );
    joined.set(known.id, merged);
  }
  if (ids.size === 0) return undefined;
  // Each meeting of the rows is replaced with a copy of the joined record. `renameIds` below then merges two records
  // with equal values, so it finds no contradictions.
  const meetings = dataset.meetings.map((meeting) => {
    const id = ids.get(meeting.id) ?? meeting.id;
    const record = joined.get(id);
    return record === undefined ? meeting : { ...record, id: meeting.id };
  });
  const renamed = renameIds({ ...dataset, meetings }, Object.fromEntries(ids), {
    merge: true,
    prefer: "first",
  });
  return { dataset: renamed as Dataset, ids, matched, conflicts };
}

type Added = Omit<Meeting, "title"> & { readonly title?: string };

function mergeMeeting(
  known: Meeting,
  added: Added,
  conflict: (field: string, kept: ConflictValue | null, dropped: ConflictValue) => void,
): Meeting {
  const compare = (field: string, kept: string | undefined, later: string | undefined) => {
    if (later !== undefined && later !== kept) conflict(field, kept ?? null, later);
  };
  compare("title", known.title, added.title);
  compare("status", known.status, added.status);
  compare("parent", known.parent, added.parent);
  if (known.place !== undefined) compare("place", known.place.name, added.place?.name);
  if (known.note !== undefined) compare("note", known.note, added.note);
  if (known.dateTold !== undefined) compare("dateTold", known.dateTold, added.dateTold);
  const principals = new Map(added.participants.map(({ actor, onBehalfOf }) => [actor, onBehalfOf]));
  const participants = known.participants.map((participant) => {
    const principal = principals.get(participant.actor);
    if (participant.onBehalfOf === undefined)
      return principal === undefined ? participant : { ...participant, onBehalfOf: principal };
    compare("participants.onBehalfOf", participant.onBehalfOf, principal);
    return participant;
  });
  const { id, title, format, status, date, parent, sources: _sources, note = added.note, ...others } = known;
  const about = [...new Set([...(known.about ?? []), ...(added.about ?? [])])];
  const doubts = [...(known.doubts ?? []), ...(added.doubts ?? [])];
  const place = known.place ?? added.place;
  const dateTold = known.dateTold ?? added.dateTold;
  const attributes = { ...added.attributes, ...known.attributes };
  for (const [name, value] of Object.entries(added.attributes ?? {}))
    if (attributes[name] !== value) conflict(`attributes.${name}`, attributes[name] as ConflictValue, value);
  const merged = {
    ...others,
    id,
    title,
    format,
    status,
    participants,
    ...(date === undefined ? {} : { date }),
    ...(dateTold === undefined ? {} : { dateTold }),
    ...(place === undefined ? {} : { place }),
    ...(about.length === 0 ? {} : { about }),
    ...(parent === undefined ? {} : { parent }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
  const versions = { first: known, second: added, merged, prefer: "first" };
  const sources = mergeCitations("meetings", versions as never);
  return { ...merged, sources, ...(note === undefined ? {} : { note }) } as Meeting;
}
