import type { NameIndex } from "../names/name-index.ts";
import { capitalized } from "./parts/capitalized.ts";
import type { RecordList } from "./plan-context.ts";

/** The greatest number of actors that a title names. */
const mostNames = 4;

/**
 * Adds a title such as "Talks: Alba, Borea" to each meeting or event without a title. Meetings that get a title here
 * are added to `meeting.untitled`. The function is called after all rows have been read, because later rows with the
 * same key can add actors.
 */
export function addDefaultTitles(
  { meeting, event }: { readonly meeting: RecordList; readonly event: RecordList },
  actors: NameIndex,
): void {
  const titleOf = (kind: unknown, ids: readonly string[]) => {
    const names = [...new Set(ids)].map((id) => actors.labelOf(id) ?? id);
    const word = capitalized(String(kind)).slice(0, -1);
    if (names.length === 0) return word;
    if (names.length <= mostNames) return `${word}: ${names.join(", ")}`;
    const shown = names.slice(0, mostNames - 1).join(", ");
    return `${word}: ${shown} and ${names.length - mostNames + 1} others`;
  };
  for (const record of meeting.records) {
    if (record.title === undefined) meeting.untitled.add(record);
    const participants = record.participants as readonly { readonly actor: string }[];
    record.title ??= titleOf(
      record.format,
      participants.map(({ actor }) => actor),
    );
  }
  for (const record of event.records) {
    const { type, actors: own, targets = [] } = record;
    record.title ??= titleOf(type, [...(own as readonly string[]), ...(targets as readonly string[])]);
    record.summary ??= record.title;
  }
}
