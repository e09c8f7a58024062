import { attributesIn, cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { anyActor, isSwapped, linkFields, type PopoloFile } from "./file.ts";
import { idIn, keyOfRow } from "./lists.ts";
import type { FromPopoloOptions } from "./options.ts";
import type { EventRow, MeetingRow, SpeechRow } from "./rows.ts";

const usedFields = [
  ...["id", "_id", "type", "role", "position", "title", "date"],
  ...linkFields("creator", "audience", "event"),
];

/** Returns the speeches of a Popolo file as rows for `importRows`. */
export function readSpeeches(file: PopoloFile, { acts = {} }: FromPopoloOptions): readonly SpeechRow[] {
  return file.rowsOf("speeches").flatMap((source): SpeechRow[] => {
    const type = textIn(source, "type");
    const creator = file.actor(source, "creator", anyActor);
    if (creator === undefined) {
      if (file.linkedKey(source, "creator") !== undefined) return file.refuseActor(source, "creator");
      const isDescribed = textIn(source, "attribution_text") !== undefined;
      file.ledger.skip(
        source,
        isDescribed
          ? "speeches whose speaker is only described, in attribution_text"
          : "speeches without a speaker, such as notes of the minutes",
      );
      return [];
    }
    const eventKey = file.linkedKey(source, "event");
    const event = file.find("events", eventKey);
    if (event === undefined && eventKey !== undefined)
      file.ledger.dropLink(source, "event_id", eventKey, "an event");
    file.dropFields(source, usedFields);
    return [
      {
        kind: "speech",
        source,
        used: event === undefined ? [] : [event],
        key: `speeches ${idIn(source) ?? `#${source.row}`}`,
        title: textIn(source, "title") ?? `A ${type ?? "speech"}`,
        date: file.dates.read(source, "date"),
        creator,
        audience: file.optionalActor(source, "audience", anyActor),
        act: (type !== undefined && Object.hasOwn(acts, type) ? acts[type] : undefined) ?? "assert",
        meeting: event === undefined ? undefined : `events ${eventKey}`,
        attributes: attributesIn(source, ["type", "role", "position"]),
      },
    ];
  });
}

/** Returns the elections of a Popolo file, and the events at which somebody spoke, as rows for `importRows`. */
export function readEvents(
  file: PopoloFile,
  speeches: readonly SpeechRow[],
): readonly (MeetingRow | EventRow)[] {
  const meetings = new Set(speeches.flatMap(({ meeting }) => meeting ?? []));
  return file.rowsOf("events").flatMap((source): (MeetingRow | EventRow)[] => {
    const key = `events ${keyOfRow(source)}`;
    const isElection = /election/i.test(textIn(source, "classification") ?? "");
    if (!isElection && !meetings.has(key)) {
      file.ledger.skip(source, "events that are no elections and at which nobody spoke");
      return [];
    }
    const common = {
      source,
      used: [],
      key,
      title: textIn(source, "name") ?? `Event ${idIn(source) ?? "without a name"}`,
      date: periodOf(file, source),
    };
    const attributes = attributesIn(source, ["classification"]);
    const fields = ["id", "_id", "name", "classification", "start_date", "end_date"];
    if (meetings.has(key)) {
      file.dropFields(source, [...fields, "attendees"]);
      return [{ ...common, kind: "meeting", participants: attendeesOf(file, source), attributes }];
    }
    file.dropFields(source, [...fields, ...linkFields("organization")]);
    const organization = file.optionalActor(source, "organization", ["organizations"]);
    const election = { kind: "event", type: "election", label: common.title, on: undefined } as const;
    return [{ ...common, ...election, organization, issueAttributes: undefined, attributes }];
  });
}

function attendeesOf(file: PopoloFile, source: SourceRow): readonly string[] {
  const attendees = cellOf(source, "attendees");
  const ids = (Array.isArray(attendees) ? attendees : []).flatMap((attendee: unknown) => {
    const id = file.actorWithId(attendee);
    if (id === undefined)
      file.ledger.dropLink(source, "attendees", idOfItem(attendee), "a person or an organization");
    return id ?? [];
  });
  return [...new Set(ids)];
}

/** Returns the id of an item of a list: the item itself, or the field `id` of an object. */
function idOfItem(item: unknown): string | undefined {
  const id = typeof item === "object" && item !== null ? (item as { id?: unknown }).id : item;
  return toPlainText(id);
}

function periodOf({ dates, ledger }: PopoloFile, source: SourceRow): string | undefined {
  const start = dates.read(source, "start_date");
  const end = dates.read(source, "end_date");
  if (start === undefined || end === undefined || start === end) return start;
  if (!isSwapped(start, end)) return `${start}/${end}`;
  ledger.drop("events", "end_date", "ends of events before their beginning");
  return start;
}
