import { meetingKey } from "../../../coding/merging/meeting-key.ts";
import { addToGroup } from "../../../collections/add-to-group.ts";
import { getOrAdd } from "../../../collections/get-or-add.ts";
import {
  codedSpan,
  type DateReader,
  type DateSpan,
  dateReader,
  dateSpan,
  precedes,
} from "../../../dataset/rules/date-span.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { PoliticalEvent } from "../../../model/political-event.ts";
import type { Proposal } from "../../../model/proposal.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { Statement } from "../../../model/statement.ts";
import { foldText } from "../../../query/words/fold-text.ts";
import { rowName } from "../losses/row-name.ts";
import { similarMessage } from "../losses/similar-message.ts";
import type { SimilarRecord } from "../losses/similar-record.ts";
import { EqualRecords } from "./equal-records.ts";
import type { RecordList } from "./plan-context.ts";
import { type RecordWord, recordKinds } from "./record-parts.ts";
import { TableRecords } from "./table-records.ts";

type AnyRecord = Statement | Proposal | Meeting | PoliticalEvent;

/** A record in the form in which records are compared. */
interface ComparedRecord {
  readonly id: string;
  /** Two records are compared if they have a key in common. A record without keys is not compared. */
  readonly keys: readonly string[];
  readonly days: DateSpan | undefined;
  /** The sides of a meeting. Undefined for other kinds of record, because their keys contain the actors. */
  readonly sides: MeetingSides | undefined;
}

/** The sides of a meeting: the principals of its participants, and the participants without a principal. */
interface MeetingSides {
  /** For each side, its id and the ids of the participants that take part for it. */
  readonly list: readonly ReadonlySet<string>[];
  /** The ids of all participants and principals. */
  readonly names: ReadonlySet<string>;
}

/**
 * A meeting or event is compared only if its date spans at most this number of months, because longer spans are too
 * vague.
 */
const mostMonths = 3;

/**
 * Finds records of the rows that may describe the same fact as a record of `base`. The conditions depend on the kind:
 *
 * - Meetings: their dates overlap, and all sides of one meeting are also in the other. A side is in the other meeting if
 *   the principal or one of its participants is, because many tables give no principals.
 * - Events: their dates overlap, and they have the same type and actors.
 * - Statements: they have the same speaker, day, act and issues.
 * - Proposals: they have the same proposers and title.
 *
 * A date in doubt, such as `2024-05-02~`, may be wrong by years. It is compared only with dates in the same months.
 *
 * Records are also compared with other records, under these conditions:
 * - A meeting is compared with the meetings of earlier rows. The two meetings are similar if they have the same date,
 *   format and participants. If the row of a meeting has a key, the date of the meeting has to be a day, because keys
 *   already distinguish meetings of one month.
 * - A record is similar to a record of `base` if both would have become one record if all rows of the table had been
 *   read in one call; see {@link TableRecords}.
 * - With `findsEqual`, other records without a key or an id are compared with records of earlier rows. Only equal
 *   records are then similar, because a speaker can repeat an act on the same day.
 */
export function similarRecords(
  lists: Readonly<Record<RecordWord, RecordList>>,
  {
    base,
    documents,
    firstRow,
    findsEqual,
  }: {
    readonly base: Dataset | undefined;
    /** The documents that the rows add. */
    readonly documents: readonly SourceDocument[];
    readonly firstRow: number;
    readonly findsEqual: boolean;
  },
): readonly SimilarRecord[] {
  const readDate = dateReader();
  const found: SimilarRecord[] = [];
  for (const word of Object.keys(recordKinds) as RecordWord[]) {
    const kind = recordKinds[word];
    const { records, rows, keys, givenIds } = lists[word];
    if (records.length === 0) continue;
    const known = new Map<string, ComparedRecord[]>();
    for (const record of base?.[kind] ?? []) {
      const compared = comparedRecord(word, record, readDate);
      for (const key of compared.keys) addToGroup(known, key, compared);
    }
    const isExtended = base !== undefined && base[kind].length > 0;
    const tables = isExtended ? new TableRecords(base, word, documents) : undefined;
    const earlier = new Map<string, string>();
    const isCompared = word !== "meeting" && findsEqual;
    const equals = new EqualRecords(isCompared ? (records as never) : []);
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as unknown as AnyRecord;
      const equal = isCompared && !keys.has(i) && !givenIds.has(record.id) ? equals.find(i) : undefined;
      // Most records resemble no other record. They skip the rest of the loop, which is slow because it makes sets and
      // texts.
      if (equal === undefined && tables === undefined && word !== "meeting") continue;
      const row = rows[i] as number;
      const ofTable = tables?.find(record as never, keys.get(i)) ?? [];
      const similar = new Set(ofTable);
      if (known.size > 0) {
        const compared = comparedRecord(word, record, readDate);
        for (const key of compared.keys)
          for (const other of known.get(key) ?? []) if (isSimilar(compared, other)) similar.add(other.id);
      }
      const key = word === "meeting" ? keyInRows(record as Meeting, keys.has(i), readDate) : undefined;
      if (equal !== undefined) similar.add(equal);
      if (key !== undefined) {
        const first = earlier.get(key);
        if (first === undefined) earlier.set(key, record.id);
        else similar.add(first);
      }
      if (similar.size === 0) continue;
      const ids = [...similar];
      const name = rowName(row, firstRow);
      const isOfTable = ofTable.length > 0;
      const message = similarMessage({ row: name, word, id: record.id, similar: ids, isOfTable });
      found.push({ kind, id: record.id, row: row + firstRow, similar: ids, message });
    }
  }
  return found;
}

/** Returns the key of a meeting, as {@link meetingKey} does. */
export function keyOfMeeting(
  { date, format, participants }: Pick<Meeting, "date" | "format" | "participants">,
  readDate: DateReader,
): string | undefined {
  return meetingKey({ date, format, participants: participants.map(({ actor }) => actor) }, readDate);
}

/**
 * Returns a key that is equal for two meetings of the rows that may be one. Undefined if the meeting cannot be compared,
 * because it has fewer than two participants, or because its row has a key and its date is not a day.
 */
function keyInRows(meeting: Meeting, hasKey: boolean, readDate: DateReader): string | undefined {
  const key = keyOfMeeting(meeting, readDate);
  if (key !== undefined || hasKey) return key;
  const { date = "", format, participants } = meeting;
  const actors = listed(participants.map(({ actor }) => actor));
  return actors.includes(" ") ? [date, format, actors].join(" ") : undefined;
}

function isSimilar(a: ComparedRecord, b: ComparedRecord): boolean {
  if (precedes(a.days, b.days) || precedes(b.days, a.days)) return false;
  if (a.sides === undefined || b.sides === undefined) return true;
  const [fewer, more] = a.sides.list.length < b.sides.list.length ? [a.sides, b.sides] : [b.sides, a.sides];
  const shared = (sides: MeetingSides, others: MeetingSides) =>
    sides.list.filter((side) => [...side].some((name) => others.names.has(name))).length;
  return shared(fewer, more) === fewer.list.length && shared(more, fewer) > 1;
}

function sidesOf({ participants }: Meeting): MeetingSides {
  const sides = new Map<string, Set<string>>();
  for (const { actor, onBehalfOf = actor } of participants)
    getOrAdd(sides, onBehalfOf, () => new Set([onBehalfOf])).add(actor);
  const list = [...sides.values()];
  return { list, names: new Set(list.flatMap((side) => [...side])) };
}

function comparedRecord(word: RecordWord, record: AnyRecord, readDate: DateReader): ComparedRecord {
  const days = dateSpan(record.date, readDate);
  const coded = codedSpan(record.date, readDate);
  const { id } = record;
  switch (word) {
    case "meeting": {
      const sides = sidesOf(record as Meeting);
      const months = monthsOf(coded);
      return {
        id,
        days,
        sides,
        keys: [...sides.names].flatMap((name) => months.map((month) => `${name} ${month}`)),
      };
    }
    case "event": {
      const { type, actors, targets = [] } = record as PoliticalEvent;
      const parts = `${type} ${listed(actors)} > ${listed(targets)}`;
      const isNamed = actors.length + targets.length > 0;
      return {
        id,
        days,
        sides: undefined,
        keys: isNamed ? monthsOf(coded).map((month) => `${parts} ${month}`) : [],
      };
    }
    case "statement": {
      const { speaker, act, positions, about = [], meeting } = record as Statement;
      const content = listed([...positions.map(({ on }) => on), ...about]);
      const isDay = coded !== undefined && coded.first === coded.last;
      const keys = isDay && content !== "" ? [[speaker, act, coded.first, content, meeting].join(" ")] : [];
      return { id, days, sides: undefined, keys };
    }
    default: {
      const { title, proposers } = record as Proposal;
      return { id, days, sides: undefined, keys: [`${listed(proposers)} ${foldText(title)}`] };
    }
  }
}

function listed(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(" ");
}

/**
 * Returns the months that a date spans. The list is empty if the date is unknown or spans more than {@link mostMonths}
 * months.
 */
function monthsOf(days: DateSpan | undefined): readonly string[] {
  if (days === undefined || !/^\d{4}/.test(days.first) || !/^\d{4}/.test(days.last)) return [];
  const [first, last] = [days.first, days.last].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  ) as [number, number];
  if (last - first >= mostMonths) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
